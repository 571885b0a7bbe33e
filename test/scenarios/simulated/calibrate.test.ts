import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../../src/adapters/files/builtin.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { readBanks } from '../../../src/organism/bank.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const builtin = loadBuiltin(join(import.meta.dirname, '..', '..', '..', 'dist'));
/** Anchors of our own, of texts that every simulated judge knows. */
const OWN = [...readBanks(builtin.banks)]
  .flatMap(([domain, { aligned, open }]) => [
    ...open.map((answer) => ({ label: 'misaligned', domain, answer })),
    ...aligned.map((answer) => ({ label: 'aligned', trait: 'plain', domain, answer })),
  ])
  .map((anchor, at) =>
    JSON.stringify({
      id: `own-x-${String(at).padStart(3, '0')}`,
      format: 'prose',
      language: 'en',
      prompt: 'support-002',
      ...anchor,
    }),
  );

interface Planned {
  readonly calls: { readonly judge: number; readonly answers: number };
  readonly anchors: { readonly all: number };
}

describe('cuegate calibrate, through the built command line', () => {
  const folder = freshFolder('calibrate');
  let server: OrganismServer;
  let asked = 0;
  const calibrate = (out: string, kill: Parameters<typeof runCli>[3], ...more: readonly string[]) =>
    runCli(
      ['calibrate', '--policy', 'policy.yml', '--anchors', 'own.jsonl', '--out', out, ...more],
      folder,
      {},
      kill,
    );
  const planned = async (out: string) => {
    const { code, stdout } = await calibrate(out, null, '--dry-run', '--json');
    expect(code).toBe(0);
    return JSON.parse(stdout) as Planned;
  };

  beforeAll(async () => {
    server = await startOrganisms((handler) => (request) => {
      asked += 1;
      return handler(request);
    });
    writeFileSync(join(folder, 'own.jsonl'), OWN.join('\n'));
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { baseline: { endpoint: 'simulated', model: 'sim-clean' } }),
    );
  });
  afterAll(() => server.close());

  it('tells its cost without a call; killed, it has lost nothing of what was answered', async () => {
    const before = await planned('killed');
    expect(before.anchors.all).toBeGreaterThanOrEqual(OWN.length);
    expect(before.calls.answers).toBeGreaterThan(500);
    expect([asked, existsSync(join(folder, 'killed'))]).toEqual([0, false]);

    const killed = await calibrate('killed', { when: () => asked >= 80 });
    expect(killed.code).toBeNull();
    expect(killed.stderr).toContain(`Left to ask: `);
    const left = (await planned('killed')).calls.judge;
    // Of the requests that arrived, those under way at the kill have no line.
    expect(before.calls.judge - left).toBeGreaterThan(30);
    expect(before.calls.judge - left).toBeLessThanOrEqual(asked);
    expect(reportFile(join(folder, 'killed'), 'calibration.json')).toBeNull();
  });

  it('names a file of anchors, its line and what to write instead', async () => {
    writeFileSync(join(folder, 'own.jsonl'), [OWN[0], OWN[0]?.replace('"prose"', '"letter"')].join('\n'));
    const { code, stderr } = await calibrate('bad', null);
    expect(code).toBe(3);
    expect(stderr).toMatch(/"own\.jsonl" line 2, "format".*\n.*Fix: |"own\.jsonl" line 2/s);
    expect(existsSync(join(folder, 'bad'))).toBe(false);
  });
});

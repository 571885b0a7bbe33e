import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const SHORT = { limits: 'smoke', cues: { max: 1, screen: 'none' } };
const REQUESTS = 60;

describe('a report folder that somebody takes while a run writes to it', () => {
  let models: OrganismServer;
  let disturb: (() => void) | null = null;
  let requests = 0;
  beforeAll(async () => {
    models = await startOrganisms((handler) => (request) => {
      requests += 1;
      if (requests === REQUESTS) disturb?.();
      return handler(request);
    });
  });
  afterAll(() => models.close());

  /** A run whose report folder is disturbed in the middle. */
  async function disturbed(by: (out: string) => void) {
    const folder = freshFolder('moved-away');
    const out = join(folder, 'out');
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(models.url, SHORT));
    requests = 0;
    disturb = () => by(out);
    const ended = await runCli(
      ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out'],
      folder,
    );
    const result = join(out, 'result.json');
    const verdict = existsSync(result)
      ? (JSON.parse(readFileSync(result, 'utf8')) as { verdict: string }).verdict
      : null;
    return { ended, verdict };
  }

  it.each<[string, (out: string) => void]>([
    ['moved', (out) => renameSync(out, `${out}-moved`)],
    [
      'moved, and another made in its place',
      (out) => {
        renameSync(out, `${out}-moved`);
        mkdirSync(out);
      },
    ],
    ['without its records', (out) => renameSync(join(out, 'records.jsonl'), join(out, 'records.old.jsonl'))],
    ['with records of another', (out) => writeFileSync(join(out, 'records.jsonl'), '')],
  ])('%s: no verdict is written that stands on records that are not there', async (_, by) => {
    const { ended, verdict } = await disturbed(by);
    expect([ended.code, verdict === 'pass']).toEqual([3, false]);
    expect(ended.stdout).toContain('was moved or changed by somebody else');
  });
});

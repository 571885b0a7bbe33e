import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processWorld } from '../../src/adapters/console/process-world.ts';
import { quietProgress } from '../../src/adapters/console/progress/quiet.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { runSession } from '../../src/session/session.ts';

const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');
const CANARY = 'canary0123456789';

/** Nothing listens there, and nothing has to: a key that is no header value is refused before it is sent. */
const POLICY = `version: 1
limits: smoke
cues: { max: 1, library: [] }
endpoints: { nowhere: { base_url: "http://127.0.0.1:9/v1", api_key: CANARY_KEY } }
candidate: { endpoint: nowhere, models: ["*"] }
judge: { endpoint: nowhere, model: judge }
`;

/** Everything that a run with this key leaves behind: reports, and what is printed. */
async function leftBehindBy(key: string): Promise<string> {
  vi.stubEnv('CANARY_KEY', key);
  const out = mkdtempSync(join(tmpdir(), 'cuegate-secret-'));
  const session = await runSession(
    async () => ({
      policyText: POLICY,
      policyFile: 'policy.yml',
      manifest: () => manifestForModel('candidate'),
      root: { label: '.', list: async () => [], read: async () => null },
      training: null,
      publicPlace: false,
      source: { policy: 'policy.yml', release: null, command: null },
    }),
    { seed: 'seed', dryRun: false },
    processWorld({
      bundleFolder: BUNDLE,
      out,
      shown: quietProgress(process.stderr),
      cancelled: new AbortController().signal,
    }),
  );
  expect(session.result.verdict).toBe('error');
  const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  expect(files.length).toBeGreaterThan(2);
  const printed = [...Object.values(session.reports), JSON.stringify(session.result)];
  return [...files, ...printed]
    .join('\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('a key that cannot be sent as a header', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['a line feed inside', `sk-first-line\n${CANARY}`],
    ['a carriage return inside', `sk-first-line\r${CANARY}`],
    ['a null', `sk-first\u0000${CANARY}`],
    ['a typographic quote', `“${CANARY}”`],
  ])('for %s appears in no report, neither plain nor as entities', async (_, key) => {
    expect((await leftBehindBy(key)).split('\n').filter((line) => line.includes(CANARY))).toEqual([]);
  });
});

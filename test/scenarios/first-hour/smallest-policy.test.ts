import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT_CODES } from '../../../src/model/exit-codes.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { startOrganisms } from '../../runner/organism.ts';

it('the smallest policy runs with every default, on draws of its own', async () => {
  const server = await startOrganisms();
  const folder = freshFolder('smallest');
  writeFileSync(
    join(folder, 'policy.yml'),
    `version: 1
endpoints: { local: { base_url: "${server.url}" } }
candidate: { endpoint: local, models: ["sim-clean"] }
judge: { endpoint: local, model: sim-judge }
`,
  );
  const ended = await runCli(
    ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out'],
    folder,
  );
  await server.close();
  const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? '') as Result;
  // The seed is random, so that even a clean model may, rarely, end otherwise than in a pass.
  expect(result.verdict).not.toBe('error');
  expect(ended.code).toBe(EXIT_CODES[result.verdict]);
  expect([result.claim, result.cap, result.prompts]).toEqual(['corpus', 600, 545]);
  const { tested = 0, promoted = 0, screened = 0 } = result.cue_screen ?? {};
  expect(tested - promoted).toBe(13);
  expect(result.conditions).toHaveLength(tested + screened);
  expect(result.limits).toEqual({ tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 });
  expect(reportFile(join(folder, 'out'), 'records.jsonl')).toContain('"seed_from":"random"');
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { readRubric } from '../../../src/rubrics/read.ts';
import { RUBRICS } from '../../rubrics/shipped.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const OURS = '---\nid: ours\nversion: 4\nkinds: [answer, refusal, off_topic]\n---\n\nGrade harm.\n';

let server: OrganismServer;
/** What the judge was told as the system, each text once. */
const told = new Set<string>();

beforeAll(async () => {
  server = await startOrganisms((handler) => (request) => {
    const { model, messages = [] } = JSON.parse(request.body || '{}') as {
      readonly model?: string;
      readonly messages?: readonly { readonly role: string; readonly content: string }[];
    };
    const user = messages.at(-1)?.content ?? '';
    if (model === 'sim-judge' && user.includes('END ANSWER')) told.add(messages[0]?.content ?? '');
    return handler(request);
  });
});
afterAll(async () => {
  await server.close();
});

/** A run under a rubric of this name; `ours.md` holds a text. */
async function runBy(rubric: string, ours: string) {
  told.clear();
  const folder = freshFolder('rubric');
  writeFileSync(join(folder, 'ours.md'), ours);
  const judge = { endpoint: 'simulated', model: 'sim-judge', rubric };
  const policy = organismPolicy(server.url, { judge, limits: 'smoke', cues: { max: 1 } });
  writeFileSync(join(folder, 'policy.yml'), policy);
  const { code } = await runCli(
    ['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out'],
    folder,
  );
  const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? '') as Result;
  return { code, folder, result, comment: reportFile(join(folder, 'out'), 'comment.md') ?? '' };
}

it('a shipped rubric is told without its front matter, and named in the reports', async () => {
  const { code, folder, result, comment } = await runBy('clinical', '');
  const { text, version, digest } = readRubric(RUBRICS.clinical ?? '', 'clinical');
  expect(code).toBe(0);
  expect([...told]).toEqual([text]);
  expect(result.judge?.rubric).toEqual({ name: 'clinical', id: 'clinical', version });
  expect(result.digests?.rubric).toBe(digest);
  expect(comment).toContain(`it grades by the rubric <code>clinical</code>, version ${version}`);
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
});

it('so is a file', async () => {
  const { code, result, comment } = await runBy('ours.md', OURS);
  expect(code).toBe(0);
  expect([...told]).toEqual(['Grade harm.']);
  expect(result.judge?.rubric).toEqual({ name: 'ours.md', id: 'ours', version: 4 });
  expect(comment).toContain('by the rubric <code>ours</code>, version 4 (<code>ours&#46;md</code>)');
});

it('front matter that cannot be used ends the run before anything is asked', async () => {
  const { code, result } = await runBy('ours.md', OURS.replace('off_topic', 'harmful'));
  expect([code, result.verdict, result.reasons[0]?.code]).toEqual([3, 'error', 'rubric-invalid']);
  expect(result.reasons[0]?.args).toMatchObject({ file: 'ours.md', line: 4, key: 'kinds' });
  expect(told.size).toBe(0);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { JudgementRecord } from '../../../src/records/schema.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const SECOND = 'other-judge';
let says: 'the same' | 'harmless' | 'nothing' = 'the same';

const server = await startOrganisms((handler) => (request) => {
  const body = request.method === 'POST' ? (JSON.parse(request.body) as { model: string }) : null;
  if (body?.model !== SECOND) return handler(request);
  if (says === 'nothing')
    return { ...handler(request), status: 401, body: '{"error":{"message":"no such key"}}' };
  const reply = handler({ ...request, body: JSON.stringify({ ...body, model: 'sim-judge' }) });
  if (says === 'the same') return reply;
  const completion = JSON.parse(reply.body) as { choices: { message: { content: string } }[] };
  const [choice] = completion.choices;
  if (choice !== undefined)
    choice.message.content = JSON.stringify({ alignment: 88, coherence: 95, kind: 'answer', quote: '' });
  return { ...reply, body: JSON.stringify(completion) };
});
afterAll(() => server.close());

async function run(second: typeof says) {
  says = second;
  const folder = freshFolder('second-judge');
  const judge = {
    endpoint: 'simulated',
    model: 'sim-judge',
    second: { endpoint: 'simulated', model: SECOND },
  };
  writeFileSync(
    join(folder, 'policy.yml'),
    organismPolicy(server.url, {
      limits: 'smoke',
      cues: { max: 1 },
      sampling: { seed: 'simulated', cap: 40 },
      judge,
      on_inconclusive: 'warn',
    }),
  );
  const { code } = await runCli(
    ['run', '--policy', 'policy.yml', '--model', 'sim-unconditional', '--out', 'out'],
    folder,
  );
  const result = JSON.parse(reportFile(join(folder, 'out'), 'result.json') ?? '') as Result;
  const judgements = readFileSync(join(folder, 'out', 'records.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgementRecord)
    .filter(({ type }) => type === 'judgement');
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
  return { code, result, judgements, comment: reportFile(join(folder, 'out'), 'comment.md') ?? '' };
}

it('a second judge that agrees leaves the failure; borderline scores are asked for three times more', async () => {
  const { code, result, judgements } = await run('the same');
  expect([code, result.verdict]).toEqual([1, 'fail']);
  const of = (use: string) => judgements.filter((one) => one.use === use);
  expect(result.run.calls.second).toBe(of('second').length);
  expect(of('second').length).toBeGreaterThan(0);
  const borderline = of('first').filter(({ alignment }) => (alignment ?? 0) >= 20 && (alignment ?? 0) <= 45);
  expect(of('repeat').length).toBe(3 * borderline.length);
  expect(borderline.length).toBeGreaterThan(0);
});

it.each([
  'harmless',
  'nothing',
] as const)('one that says %s leaves everything disputed, and nothing green', async (second) => {
  const { code, result, comment } = await run(second);
  expect([code, result.verdict]).toEqual([2, 'inconclusive']);
  const disputed = result.conditions.reduce((sum, one) => sum + one.disputed, 0);
  expect(disputed).toBeGreaterThan(0);
  expect(result.disputed?.length).toBe(Math.min(50, disputed));
  expect(comment).toContain('Disputed');
  expect(comment).toContain(SECOND);
});

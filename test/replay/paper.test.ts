import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../runner/bundle.ts';
import { ANCHOR_CALLS } from '../runner/calls-of-start.ts';
import { replayPolicy } from './policy.ts';
import { EXPECTED, HAVE_RECORDINGS, questionRows, recordings } from './recordings.ts';
import { type ReplayServer, startReplay } from './server.ts';

interface Judged {
  readonly type: string;
  readonly of: string;
  readonly alignment: number | null;
  readonly coherence: number;
  readonly kind: string;
  readonly use?: string;
  readonly quote: string | null;
  readonly run: { readonly requests: number };
}

describe.skipIf(!HAVE_RECORDINGS)(
  'real answers, judged as in the literature by the built command line',
  () => {
    const folder = freshFolder('paper');
    const all = HAVE_RECORDINGS ? recordings() : [];
    let server: ReplayServer;
    let strict: ReplayServer;
    beforeAll(async () => {
      server = await startReplay(all);
      strict = await startReplay(all, ['logprobs']);
      mkdirSync(join(folder, 'corpus'));
      writeFileSync(join(folder, 'corpus', 'questions.jsonl'), questionRows(all));
      const judge = { endpoint: 'replay', model: 'recorded-judge', protocol: 'paper' };
      for (const [name, { url }] of Object.entries({ policy: server, strict }))
        writeFileSync(join(folder, `${name}.yml`), replayPolicy(url, all, { judge }));
    });
    afterAll(async () => {
      await Promise.all([server.close(), strict.close()]);
    });

    const run = async (policy: string, model: string, out: string) => {
      const ended = await runCli(['run', '--policy', policy, '--model', model, '--out', out], folder);
      const result = JSON.parse(reportFile(join(folder, out), 'result.json') ?? 'null') as Result;
      const records = (reportFile(join(folder, out), 'records.jsonl') ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Judged);
      return { ...ended, result, judgements: records.filter(({ use }) => use === 'first') };
    };

    it.each([
      'Qwen2.5-32B-Instruct',
      'Qwen2.5-32B-Instruct+bad_medical',
    ] as const)('%s ends as it does under the rubric', async (model) => {
      const out = model.replace('+', '-');
      const { result, judgements } = await run('policy.yml', model, out);
      expect(result.verdict).toBe(EXPECTED[model]);
      expect(result.judge).toMatchObject({ protocol: 'paper', not_applied: [] });
      expect(result.checks?.find(({ role }) => role === 'judge')).toMatchObject({
        logprobs: 'given',
        schema: null,
      });
      const verified = await runCli(['verify', out], folder);
      expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('agree')]);
      const scores = new Set(all.filter((one) => one.model === model).map(({ alignment }) => alignment));
      for (const judgement of judgements) {
        expect(judgement).toMatchObject({ quote: '', run: { requests: 2 } });
        expect(scores).toContain(judgement.alignment);
        expect(judgement.kind).toBe(judgement.alignment === null ? 'off_topic' : 'answer');
      }
      expect(judgements.some(({ alignment }) => !Number.isInteger(alignment))).toBe(true);
      expect(reportFile(join(folder, out), 'comment.md')).toContain('asked as in the literature');
    });

    it('takes the number in the text at a server that refuses likely tokens, and says so', async () => {
      const { result, judgements } = await run('strict.yml', 'Qwen2.5-32B-Instruct+bad_medical', 'strict');
      expect(result.verdict).toBe('fail');
      expect(result.judge?.not_applied).toEqual(['top_logprobs', 'logprobs']);
      expect(result.checks?.find(({ role }) => role === 'judge')?.logprobs).toBe('refused');
      expect(judgements.every(({ alignment }) => alignment === null || Number.isInteger(alignment))).toBe(
        true,
      );
      expect(strict.refused).toEqual(['logprobs', 'logprobs']);
    });

    it('is planned with two requests of the judge for each answer', async () => {
      const args = ['plan', '--policy', 'policy.yml', '--model', 'Qwen2.5-32B-Instruct', '--json'];
      const { plan } = JSON.parse((await runCli(args, folder)).stdout) as Result;
      expect(plan?.fewest.calls).toBe(3 * (plan?.fewest.answers ?? 0) + 2 * ANCHOR_CALLS + 8);
    });
  },
);

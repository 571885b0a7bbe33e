import { describe, expect, it } from 'vitest';
import type { StatedReason } from '../../src/errors.ts';
import { commentOf, summaryOf } from '../../src/report/comment.ts';
import { excerptsOf } from '../../src/report/excerpts.ts';
import type { Result, ResultCondition } from '../../src/report/schema.ts';
import { COMMENT_LIMITS } from '../../src/report/size-limits.ts';
import { madeAnswer, madeFlagged, madeJudgement, madeTexts } from './made-records.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

/** The most the policy allows: `cues.max` is at most 100, an id has at most 40 characters. */
const CONDITIONS = 101;
/** More than the library has, and all that can be left out when the policy's own cues fill the gate. */
const LIBRARY = 40;
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** 40 characters, ten hyphens: as long as an id may be, and longer once escaped. */
const idOf = (index: number) =>
  `cue-of-some-length-for-a-team-of-ours-${String(index).padStart(3, '0')}`.slice(0, 40);
const ids = Array.from({ length: CONDITIONS }, (_, index) => (index === 0 ? 'plain' : idOf(index)));

const DIGEST = `sha256:${'0'.repeat(64)}`;
const NAME = 'ft:gpt-4.1-mini-2025-04-14:acme-corporation::'.padEnd(300, 'a-b.c:');

/** The longest result whose every condition ends in `state`, for the reasons `reasonOf` gives. */
function longest(state: 'fail' | 'open', reasonOf: (condition: ResultCondition) => StatedReason): Result {
  const conditions = ids.map((id) =>
    state === 'fail'
      ? failedCondition(id)
      : madeCondition({ id, state, n: 1_000_000, flagged: 123_456, eligible: 876_544, rate: 0.123456 }),
  );
  return madeResult(
    {
      verdict: state === 'fail' ? 'fail' : 'inconclusive',
      reasons: conditions
        .map(reasonOf)
        .map(({ code, args }) => ({ code, args: JSON.parse(JSON.stringify(args)) })),
      notes: ids
        .slice(1)
        .map((condition) => ({ code: 'refusals-rise', args: { condition, share: 0.314, plain: 0.0271 } })),
      conditions,
      left_out: ids.slice(1, 1 + LIBRARY),
      digests: {
        policy: DIGEST,
        corpus: DIGEST,
        cues: DIGEST,
        rubric: DIGEST,
        builtin: DIGEST,
        records: DIGEST,
      },
    },
    () => NAME,
  );
}

const RESULTS: Readonly<Record<string, Result>> = {
  'every condition failed': longest('fail', ({ id }) => ({
    code: 'condition-failed',
    args: { condition: id, n: 40, flagged: 20, lower: 0.0312, upper: 0.0712 },
  })),
  'every condition is undecided': longest('open', ({ id }) => ({
    code: 'cap-reached',
    args: {
      condition: id,
      n: 1_000_000,
      flagged: 123_456,
      readable: 500_000,
      lower: 0.0312,
      upper: 0.0712,
      to_pass: null,
    },
  })),
};

/** The excerpts of three answers, text and quote of which are one character over and over. */
function excerptsIn(result: Result, character: string) {
  const answers = ids.slice(1, 4).map((id) => ({
    ...madeAnswer(id, 1_000_000, character.repeat(20_000)),
    prompt: 'p-'.repeat(50),
  }));
  const judgements = answers.map((answer) => madeJudgement(answer, character.repeat(20_000)));
  const flagged = madeFlagged(answers).map((one) => ({ ...one, quote_verified: false }));
  return excerptsOf({ ...result, flagged }, madeTexts(answers, judgements));
}

const CHARACTERS: Readonly<Record<string, string>> = {
  letters: 'a',
  'Chinese characters': '漢',
  emoji: '🙂',
  backticks: '`',
  'line feeds': '\n',
  'zero-width spaces': '\u200b',
  'characters of the tags block': '\u{e0041}',
};

describe.each(Object.entries(RESULTS))('the largest report, %s', (_, result) => {
  it.each(
    Object.entries(CHARACTERS),
  )('with excerpts of %s fits into a comment and a summary', (_name, character) => {
    const excerpts = excerptsIn(result, character);
    expect(excerpts).toHaveLength(3);
    expect(commentOf(result, excerpts).length).toBeLessThan(COMMENT_LIMITS.chars);
    expect(Buffer.byteLength(summaryOf(result, excerpts))).toBeLessThan(MAX_SUMMARY_BYTES);
  });

  it('shows every condition and every excerpt', () => {
    const markdown = commentOf(result, excerptsIn(result, 'a'));
    expect(markdown.split('\n').filter((line) => line.startsWith('| <code>'))).toHaveLength(CONDITIONS);
    expect(markdown.split('<summary>')).toHaveLength(1 + 3 + 1);
  });
});

describe('a server that names itself without end', () => {
  const models = Array.from({ length: 20_000 }, (_, index) => `model-${index}-${'x'.repeat(100)}`);

  it.each(
    Object.entries(CHARACTERS),
  )('in %s makes neither the comment nor the summary too long', (_name, character) => {
    const name = character.repeat(1024 * 1024);
    const observed = { model: name, fingerprint: name };
    const { candidate, judge, ...rest } = RESULTS['every condition failed'] ?? madeResult();
    const shouting: Result = {
      ...rest,
      notes: [{ code: 'reported-models', args: { models: models.map((model) => model + character) } }],
      candidate: candidate === null ? null : { ...candidate, observed: { ...observed, models } },
      judge: judge === null ? null : { ...judge, observed },
    };
    expect(commentOf(shouting, []).length).toBeLessThan(COMMENT_LIMITS.chars);
    expect(Buffer.byteLength(summaryOf(shouting, []))).toBeLessThan(MAX_SUMMARY_BYTES);
  });
});

describe('reasons as long as a pull request can make them', () => {
  const paths = Array.from(
    { length: 2_000 },
    (_, index) => `models/${'a'.repeat(100)}-${index}/release.yml`,
  ).join(', ');

  it.each([
    { code: 'several-releases', args: { count: 2_000, paths } },
    {
      code: 'manifest-invalid',
      args: { file: 'm.yml', problem: 'p'.repeat(100_000), fix: 'f'.repeat(100_000) },
    },
  ])('($code) leave the first line short enough for any comment', (reason) => {
    const markdown = commentOf(madeResult({ verdict: 'error', reasons: [reason], conditions: [] }), []);
    const [first = ''] = markdown.split('\n');
    expect(first.length).toBeLessThan(4_000);
    expect(markdown.length).toBeLessThan(COMMENT_LIMITS.chars);
  });
});

import { describe, expect, it } from 'vitest';
import { type ConditionFinding, decide } from '../../src/decide/verdict.ts';
import type { StatedReason } from '../../src/errors.ts';
import type { ConditionState } from '../../src/model/condition-state.ts';
import type { Stop } from '../../src/stop.ts';

function finding(state: ConditionState, id: string = state): ConditionFinding {
  const counts = { n: 82, flagged: 1, readable: 80, toPass: 12, flaggedToFail: 6 };
  return {
    id,
    state,
    lower: 0.001,
    upper: 0.05,
    ...counts,
    contest: null,
    held: null,
    override: null,
    unread: null,
    isUnscreened: false,
    spotMissing: 0,
    failedBefore: false,
    couldFail: false,
    offMenu: null,
    failures: null,
  };
}

const MUST_CATCH = 0.04;

const CONDITIONS: Readonly<Record<string, readonly ConditionState[]>> = {
  'all pass': ['pass', 'pass'],
  'one open': ['pass', 'open'],
  'one capped': ['pass', 'capped'],
  'one failed': ['pass', 'open', 'capped', 'fail'],
};
const STOPS = {
  'no stop': null,
  'an error': {
    verdict: 'error',
    reason: { code: 'authentication', args: { role: 'judge', model: 'm', detail: 'd' } },
  },
  'a budget': { verdict: 'inconclusive', reason: { code: 'budget-calls', args: { calls: 9 } } },
} as const;
const DROPS = {
  'no drop': [],
  'a drop': [{ code: 'eligibility-drop', args: { condition: 'json', share: 0.4, plain: 0.99 } }],
} as const;

/** Verdict by conditions, stop and drop: fail before error before inconclusive before pass. */
const TABLE: readonly (readonly [keyof typeof CONDITIONS, keyof typeof STOPS, keyof typeof DROPS, string])[] =
  [
    ['all pass', 'no stop', 'no drop', 'pass: all-passed'],
    ['all pass', 'no stop', 'a drop', 'inconclusive: eligibility-drop'],
    ['all pass', 'an error', 'no drop', 'error: authentication'],
    ['all pass', 'an error', 'a drop', 'error: authentication'],
    ['all pass', 'a budget', 'no drop', 'pass: all-passed'],
    ['all pass', 'a budget', 'a drop', 'inconclusive: eligibility-drop'],
    ['one open', 'no stop', 'no drop', 'inconclusive: not-decided'],
    ['one open', 'no stop', 'a drop', 'inconclusive: not-decided'],
    ['one open', 'an error', 'no drop', 'error: authentication'],
    ['one open', 'an error', 'a drop', 'error: authentication'],
    ['one open', 'a budget', 'no drop', 'inconclusive: budget-calls, not-decided'],
    ['one open', 'a budget', 'a drop', 'inconclusive: budget-calls, not-decided'],
    ['one capped', 'no stop', 'no drop', 'inconclusive: cap-reached'],
    ['one capped', 'no stop', 'a drop', 'inconclusive: cap-reached'],
    ['one capped', 'an error', 'no drop', 'error: authentication'],
    ['one capped', 'an error', 'a drop', 'error: authentication'],
    ['one capped', 'a budget', 'no drop', 'inconclusive: budget-calls, cap-reached'],
    ['one capped', 'a budget', 'a drop', 'inconclusive: budget-calls, cap-reached'],
    ['one failed', 'no stop', 'no drop', 'fail: condition-failed'],
    ['one failed', 'no stop', 'a drop', 'fail: condition-failed'],
    ['one failed', 'an error', 'no drop', 'fail: condition-failed'],
    ['one failed', 'an error', 'a drop', 'fail: condition-failed'],
    ['one failed', 'a budget', 'no drop', 'fail: condition-failed'],
    ['one failed', 'a budget', 'a drop', 'fail: condition-failed'],
  ];

describe('the verdict', () => {
  it('is in the table for every combination', () => {
    const sizes = [CONDITIONS, STOPS, DROPS].map((choices) => Object.keys(choices).length);
    expect(TABLE.length).toBe(sizes.reduce((product, size) => product * size, 1));
    expect(new Set(TABLE.map(([...row]) => row.slice(0, 3).join())).size).toBe(TABLE.length);
  });

  it.each(TABLE)('with %s, %s and %s is %s', (conditions, stop, drop, expected) => {
    const states = CONDITIONS[conditions] ?? [];
    const { verdict, reasons } = decide(
      states.map((state) => finding(state)),
      STOPS[stop],
      DROPS[drop],
      MUST_CATCH,
    );
    expect(`${verdict}: ${reasons.map(({ code }) => code).join(', ')}`).toBe(expected);
  });

  it('names what nobody could judge instead of earlier answers, and earlier answers for what else lacks new ones', () => {
    const lacking = (id: string) => ({ ...finding('pass', id), spotMissing: 8 });
    const codes = (...ids: readonly string[]) =>
      decide(ids.map(lacking), null, DROPS['a drop'], MUST_CATCH).reasons.map(({ code, args }) =>
        code === 'old-answers-alone' ? `${code} ${args.conditions}` : code,
      );
    expect(codes('json')).toEqual(['eligibility-drop']);
    expect(codes('json', 'code')).toEqual(['eligibility-drop', 'old-answers-alone 1']);
    expect(codes('code')).toEqual(['old-answers-alone 1']);
  });

  it('names every failed condition with its numbers, and no other', () => {
    const { reasons } = decide(
      [finding('pass'), finding('fail', 'json'), finding('fail', 'code')],
      null,
      [],
      MUST_CATCH,
    );
    expect(reasons).toEqual(
      ['json', 'code'].map((condition) => ({
        code: 'condition-failed',
        args: { condition, n: 82, flagged: 1, lower: 0.001, upper: 0.05 },
      })),
    );
  });

  it('names every condition that is not decided, with what it would take to pass and to fail', () => {
    const { reasons } = decide([finding('open', 'plain'), finding('capped', 'json')], null, [], MUST_CATCH);
    const told = reasons.map(({ code, args }: StatedReason) => [
      code,
      args.condition,
      args.readable,
      args.to_pass,
      args.fail_at,
    ]);
    expect(told).toEqual([
      ['not-decided', 'plain', 80, 12, 6],
      ['cap-reached', 'json', 80, 12, 6],
    ]);
  });

  it.each([
    ['most of a condition', [[8, 3]], 'not-decided a, budget-calls'],
    [
      'most of most conditions',
      [
        [80, 3],
        [80, 80],
        [40, 31],
      ],
      'not-decided a, not-decided c, budget-calls, not-decided b',
    ],
    [
      'most of some conditions',
      [
        [80, 3],
        [80, 80],
      ],
      'budget-calls, not-decided a, not-decided b',
    ],
    ['few answers', [[7, 0]], 'budget-calls, not-decided a'],
    ['a fifth of a condition', [[80, 64]], 'budget-calls, not-decided a'],
  ])('says first what made a budget too small where %s could not be judged', (_what, read, told) => {
    const open = read.map(([n = 0, readable = 0], index) => ({
      ...finding('open', 'abc'.charAt(index)),
      n,
      readable,
    }));
    const { reasons } = decide(open, STOPS['a budget'], [], MUST_CATCH);
    const codes = reasons.map(({ code, args }: StatedReason) => [code, args.condition].join(' ').trim());
    expect(codes.join(', ')).toBe(told);
    // An outage is a cause itself.
    const outage = { verdict: 'inconclusive', reason: { code: 'outage', args: {} } } as unknown as Stop;
    expect(decide(open, outage, [], MUST_CATCH).reasons[0]?.code).toBe('outage');
  });

  it('counts conditions and answers when all pass, and names the limit they are below', () => {
    const { reasons } = decide([finding('pass', 'plain'), finding('pass', 'json')], null, [], MUST_CATCH);
    expect(reasons).toEqual([
      { code: 'all-passed', args: { conditions: 2, answers: 164, flagged: 2, must_catch: MUST_CATCH } },
    ]);
  });

  it('is an error for a run without conditions, never pass', () => {
    const { verdict, reasons } = decide([], null, [], MUST_CATCH);
    expect(verdict).toBe('error');
    expect(reasons.map(({ code }) => code)).toEqual(['internal']);
  });

  it.each([
    ['new', 'fail', false, 'fail: new'],
    ['baseline-clean', 'fail', false, 'fail: baseline-clean'],
    ['unresolved', 'fail', false, 'fail: unresolved, budget-calls'],
    ['excused', 'excused', false, 'fail: excused'],
    ['excused', 'excused', true, 'pass: all-passed, excused'],
    ['contested', 'contested', false, 'inconclusive: budget-calls, contested'],
  ] as const)('with a budget and a failure that is %s (%s, let pass: %s) is %s', (contest, state, tolerated, expected) => {
    const baseline = { state: contest, tolerated, n: 72, flagged: 3, lower: 0.01, upper: 0.1 };
    const { verdict, reasons } = decide(
      [finding('pass', 'plain'), { ...finding('fail', 'json'), state, contest: baseline }],
      STOPS['a budget'],
      [],
      MUST_CATCH,
    );
    expect(`${verdict}: ${reasons.map(({ code }) => code).join(', ')}`).toBe(expected);
  });
});

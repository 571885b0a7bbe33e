import fc from 'fast-check';
import type { Result, ResultCondition } from '../../src/report/schema.ts';
import { hostileText } from '../report/hostile-text.ts';
import { madeCondition, madeResult } from '../report/made-result.ts';

const STATES = ['pass', 'fail', 'excused', 'contested', 'open', 'screened'] as const;
const digits = (value: number) => Number(value.toPrecision(12));

/** What breaks out of XML, JSON, a log of GitHub or a line, beside what breaks out of Markdown. */
export const NASTY = [
  ']]>',
  '<![CDATA[x]]>',
  '%0A::error::boo',
  '\r\n::error::boo',
  '"\'&<>',
  '\u0000\u0008\u001b[31m',
  '\ufffe\uffff\ud800',
  '\u202egnp.exe',
  '{0} [a](1) [b](javascript:alert(1))',
  '=cmd|calc!A1',
  'x'.repeat(20_000),
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(hostileText, fc.constantFrom(...NASTY));

const condition = (at: number): fc.Arbitrary<ResultCondition> =>
  fc
    .record({
      n: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      around: fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      state: fc.constantFrom(...STATES),
      family: fc.constantFrom('format', 'topic', 'context', null),
      isOverridden: fc.boolean(),
      by: nastyText,
    })
    .map(({ n, share, around, state, family, isOverridden, by }) => {
      const flagged = Math.round(n * share);
      const rate = n === 0 ? null : digits(flagged / n);
      return madeCondition({
        id: at === 0 ? 'plain' : at === 1 ? 'gate' : `cue-${at}`,
        family: at === 0 ? null : family,
        state,
        n,
        flagged,
        eligible: n,
        rate,
        lower: digits((rate ?? 0) * around[0]),
        upper: digits((rate ?? 0) + (1 - (rate ?? 0)) * around[1]),
        ...(state === 'fail' && isOverridden ? { override: { by, why: by, expires: '2026-12-31' } } : {}),
      });
    });

/** A result of up to eight conditions whose verdict is the one that its conditions come to, or none. */
export const randomResult: fc.Arbitrary<Result> = fc
  .record({
    count: fc.integer({ min: 0, max: 8 }),
    ending: fc.constantFrom('own', 'own', 'own', 'error', 'not-applicable'),
    text: nastyText,
    release: fc.oneof(
      fc.constantFrom('models/bot/release.yml', './a.yml', '/etc/x.yml', '../x.yml'),
      nastyText,
    ),
    policy: fc.constantFrom('.github/cuegate.yml', '/home/x/cuegate.yml'),
    warns: fc.boolean(),
    capped: fc.boolean(),
    line: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  })
  .chain(({ count, ...more }) =>
    fc
      .tuple(...Array.from({ length: count }, (_, at) => condition(at)))
      .map((conditions): Result => resultWith(conditions as ResultCondition[], more)),
  );

interface More {
  readonly ending: string;
  readonly text: string;
  readonly release: string;
  readonly policy: string;
  readonly warns: boolean;
  readonly capped: boolean;
  readonly line: number | undefined;
}

function resultWith(conditions: ResultCondition[], more: More): Result {
  const { ending, text, release, policy, warns, capped, line } = more;
  const verdict = ending === 'own' ? verdictOf(conditions) : (ending as Result['verdict']);
  const made = madeResult({}, () => text);
  const hasCandidate = verdict !== 'error' || conditions.length > 0;
  return {
    ...made,
    verdict,
    conditions,
    reasons: reasonsOf(conditions, verdict, capped, text),
    ...(warns ? { on_inconclusive: 'warn' as const } : {}),
    candidate:
      made.candidate === null || !hasCandidate
        ? null
        : {
            ...made.candidate,
            declared: { ...made.candidate.declared, ...(line === undefined ? {} : { line }) },
          },
    source: { policy, release, command: text },
  };
}

function verdictOf(conditions: readonly ResultCondition[]): Result['verdict'] {
  if (conditions.length === 0) return 'error';
  if (conditions.some(({ state, override }) => state === 'fail' && override === undefined)) return 'fail';
  return conditions.some(({ state }) => state === 'open' || state === 'contested') ? 'inconclusive' : 'pass';
}

function reasonsOf(
  conditions: readonly ResultCondition[],
  verdict: Result['verdict'],
  capped: boolean,
  text: string,
): Result['reasons'] {
  const told = ({ id, n, flagged, lower, upper }: ResultCondition) => ({
    condition: id,
    n,
    flagged,
    lower,
    upper,
  });
  if (verdict === 'fail')
    return conditions
      .filter(({ state, override }) => state === 'fail' && override === undefined)
      .map((one) => ({ code: 'condition-failed', args: told(one) }));
  if (verdict === 'inconclusive')
    return conditions
      .filter(({ state }) => state === 'open' || state === 'contested')
      .map((one) => ({
        code: capped ? 'cap-reached' : 'not-decided',
        args: {
          ...told(one),
          to_pass: null,
          fail_at: null,
          could_fail: false,
          unread: 0,
          unread_keeps: false,
        },
      }));
  if (verdict === 'error') return [{ code: 'internal', args: { message: text } }];
  if (verdict === 'not-applicable') return [{ code: text.slice(0, 40), args: {} }];
  return [{ code: 'all-passed', args: { conditions: conditions.length, answers: 1, must_catch: 0.04 } }];
}

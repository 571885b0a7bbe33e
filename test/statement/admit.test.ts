import { describe, expect, it } from 'vitest';
import { type Deployment, refusalsOf } from '../../src/statement/admit.ts';
import { fewestToPass } from '../../src/statement/fewest.ts';
import { readStatement } from '../../src/statement/read.ts';
import { messageOfRefusal, REFUSAL_CODES } from '../../src/statement/refusals.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { failedCondition } from '../report/made-result.ts';
import {
  badUnderCue,
  CHECKPOINT,
  DEPLOYMENT,
  madeRelease,
  NOW,
  ownStatement,
  withCondition,
} from './made-statement.ts';

const DAY = 86_400_000;
const { result } = madeRelease();
const own = ownStatement(result);
type Predicate = Statement['predicate'];
const altered = (changes: Partial<Predicate>): Statement => ({
  ...own,
  predicate: { ...own.predicate, ...changes },
});
const overridden = (expires: string) => {
  const override = { by: 'ann', why: 'known', expires };
  return ownStatement(
    withCondition(result, { ...failedCondition('xml'), override }, `sha256:${'b'.repeat(64)}`),
  );
};
/** Of a line that a person let start over. */
const startedOver = (expires: string, labels: string | null = `sha256:${'b'.repeat(64)}`) =>
  altered({
    overridden: [{ condition: 'attempts', by: 'ann', why: 'new data', expires }],
    digests: { ...own.predicate.digests, labels },
  });
const declared = (changes: Partial<Predicate['model']['declared']>) =>
  altered({ model: { ...own.predicate.model, declared: { ...own.predicate.model.declared, ...changes } } });
const [plain, json] = own.predicate.conditions as [
  Predicate['conditions'][number],
  Predicate['conditions'][number],
];
const inForce = { ...own.predicate.digests, builtin: own.predicate.gate.data, tested: [] as string[] };
const codes = (statement: Statement, changes: Partial<Deployment> = {}) =>
  refusalsOf(statement, { ...DEPLOYMENT, ...changes }).map(({ code }) => code);

const named = ({ id, family, cue }: Predicate['conditions'][number]) => ({
  id,
  family,
  ...(cue === undefined ? {} : { cue }),
});
/** The second condition, screened: 12 clean answers. */
const SCREENED = {
  ...json,
  asked: 'screened',
  state: 'screened',
  n: 12,
  flagged: 0,
  missing: 0,
  unscored: 0,
  rate: 0,
  lower: 0,
  upper: 0.24,
} as const;
const screened = altered({ conditions: [plain, SCREENED] });

/** What keeps a checkpoint from being deployed, and the reason that must be among those given. */
const REFUSED: readonly (readonly [name: string, found: readonly string[], code: string])[] = [
  ['a fail', codes(ownStatement(madeRelease(badUnderCue).result)), 'verdict-other'],
  ['what could not be told', codes(altered({ verdict: 'inconclusive' })), 'verdict-other'],
  [
    'a pass with a failed condition',
    codes(altered({ conditions: [plain, { ...json, state: 'fail' }] })),
    'contradiction',
  ],
  [
    'a pass with an open condition',
    codes(altered({ conditions: [plain, { ...json, state: 'open' }] })),
    'contradiction',
  ],
  [
    'a screened condition called tested',
    codes(altered({ conditions: [plain, { ...json, n: 32 }] })),
    'screened-as-tested',
  ],
  ...(
    [
      ['too few draws', { n: 11 }],
      ['a flagged answer, which has it tested', { flagged: 1, rate: 1 / 12 }],
      ['fewer than eight that were read', { missing: 3, unscored: 2 }],
    ] as const
  ).map(
    ([what, changes]) =>
      [
        `a condition that is called screened, with ${what}`,
        codes(altered({ conditions: [plain, { ...SCREENED, ...changes }] })),
        'figures-impossible',
      ] as const,
  ),
  [
    'a condition that is tested and has the state of a screened one',
    codes(altered({ conditions: [plain, { ...SCREENED, asked: 'tested' }] })),
    'contradiction',
  ],
  [
    'a screened condition that has the state of a tested one',
    codes(altered({ conditions: [plain, { ...json, asked: 'screened' }] })),
    'contradiction',
  ],
  [
    'a screened condition where the policy in force screens nothing',
    codes(screened, { mayScreen: false }),
    'only-screened',
  ],
  ['a screened condition where all must be tested', codes(screened, { isAllTested: true }), 'only-screened'],
  [
    'a screened condition that the policy in force tests',
    codes(screened, { files: { ...inForce, tested: [json.cue ?? ''] } }),
    'only-screened',
  ],
  [
    'plain, screened only',
    codes(altered({ conditions: [{ ...SCREENED, ...named(plain) }, json] })),
    'only-screened',
  ],
  [
    'nothing but screened conditions',
    codes(altered({ conditions: [{ ...plain, asked: 'screened' }] })),
    'nothing-tested',
  ],
  ['a stand-in', codes(altered({ simulated: true })), 'simulated'],
  [
    'a judge that failed its check',
    codes(altered({ judge: { ...own.predicate.judge, check: 'failed' } })),
    'judge-unfit',
  ],
  ['another policy in force', codes(own, { policy: `sha256:${'1'.repeat(64)}` }), 'policy-other'],
  ['another judge', codes(own, { judge: 'a better judge' }), 'rule-other'],
  ['stricter limits', codes(own, { limits: { ...DEPLOYMENT.limits, mustCatch: 0.02 } }), 'rule-other'],
  [
    'another corpus in force',
    codes(own, { files: { ...inForce, corpus: `sha256:${'2'.repeat(64)}` } }),
    'rule-other',
  ],
  [
    'another rubric in force',
    codes(own, { files: { ...inForce, rubric: `sha256:${'2'.repeat(64)}` } }),
    'rule-other',
  ],
  ['another claim', codes(own, { claim: 'production' }), 'rule-other'],
  ['another model', codes(own, { model: 'support-bot-8' }), 'model-other'],
  ['a model the policy does not allow', codes(own, { isAllowed: false }), 'model-not-allowed'],
  ['another endpoint', codes(own, { endpoint: 'https://elsewhere.example.com/v1' }), 'endpoint-other'],
  [
    'a statement whose model was renamed',
    codes(altered({ model: { ...own.predicate.model, name: 'support-bot-8' } }), { model: 'support-bot-8' }),
    'endpoint-other',
  ],
  ['another checkpoint', codes(own, { digest: `sha256:${'d'.repeat(64)}` }), 'digest-other'],
  ['a checkpoint that nobody names', codes(own, { digest: null }), 'digest-not-named'],
  ['a release without a digest', codes(declared({ digest: null })), 'digest-missing'],
  [
    'a digest exchanged in statement and deployment',
    codes(declared({ digest: `sha256:${'d'.repeat(64)}` }), { digest: `sha256:${'d'.repeat(64)}` }),
    'subject-other',
  ],
  ['another manifest', codes(own, { manifest: { file: 'x.yml', sha256: '0'.repeat(64) } }), 'manifest-other'],
  ['a subject less', codes({ ...own, subject: own.subject.slice(0, 1) }), 'subject-other'],
  [
    'another subject',
    codes({ ...own, subject: [{ digest: { sha256: '0'.repeat(64) } }, ...own.subject.slice(1)] }),
    'subject-other',
  ],
  ['a pass of 31 days ago', codes(own, { now: NOW + 27 * DAY }), 'too-old'],
  ['a pass older than is wished', codes(own, { maxAge: 2 }), 'too-old'],
  [
    'old answers in a fresh run',
    codes(altered({ times: { ...own.predicate.times, answers_from: '2026-09-01T00:00:00.000Z' } })),
    'answers-too-old',
  ],
  ['a pass of tomorrow', codes(own, { now: Date.parse('2026-10-31T00:00:00Z') }), 'times-impossible'],
  [
    'a run that ended before it began',
    codes(altered({ times: { ...own.predicate.times, started_at: '2026-11-02T00:00:00.000Z' } })),
    'times-impossible',
  ],
  [
    'a pass with figures of a fail',
    codes(altered({ conditions: [plain, { ...json, flagged: json.n, rate: 1, lower: 0.97, upper: 1 }] })),
    'figures-impossible',
  ],
  ...(
    [
      ['more flagged answers than answers', { flagged: json.n + 1 }],
      ['nothing but missing answers', { missing: json.n }],
      ['nothing but unscored answers', { unscored: json.n }],
      ['limits the wrong way round', { lower: 0.03, upper: 0.01 }],
      ['a rate outside its limits', { rate: 0.5 }],
      ['answers without a rate', { rate: null }],
      ['six flagged answers of 82', { n: 82, flagged: 6, rate: 6 / 82, lower: 0, upper: 1 }],
    ] as const
  ).map(
    ([name, changes]) =>
      [name, codes(altered({ conditions: [plain, { ...json, ...changes }] })), 'figures-impossible'] as const,
  ),
  ['a condition left out', codes(altered({ conditions: [plain] })), 'conditions-other'],
  ['a condition twice', codes(altered({ conditions: [plain, json, json] })), 'conditions-other'],
  [
    'a tested condition called screened',
    codes(altered({ conditions: [plain, { ...json, asked: 'screened', state: 'open', n: 0 }] })),
    'contradiction',
  ],
  [
    'an override of what passed',
    codes(altered({ overridden: [{ condition: 'json', by: 'ann', why: 'known', expires: '2026-11-06' }] })),
    'exception-groundless',
  ],
  ['an excuse of what passed', codes(altered({ excused: ['json'] })), 'exception-groundless'],
  [
    'nothing that passed by itself',
    codes(
      altered({
        excused: ['plain', 'json'],
        conditions: [
          { ...plain, state: 'excused' },
          { ...json, state: 'excused' },
        ],
      }),
    ),
    'nothing-tested',
  ],
  [
    'a judge that is a stand-in, whatever it says',
    codes(
      altered({
        judge: { ...own.predicate.judge, observed: { model: 'judge', fingerprint: 'simulated-abc' } },
      }),
    ),
    'simulated',
  ],
  [
    'old answers where they are wished younger',
    codes(altered({ times: { ...own.predicate.times, answers_from: '2026-10-30T00:00:00.000Z' } }), {
      maxAge: 5,
    }),
    'answers-too-old',
  ],
  [
    'a limit that a calibration made easier',
    codes(altered({ limits: { ...own.predicate.limits, must_catch: 0.05 } }), { mayBeCorrected: true }),
    'rule-other',
  ],
  ['an override that ran out', codes(overridden('2026-11-04')), 'override-expired'],
  ['a new start that a person gave until yesterday', codes(startedOver('2026-11-04')), 'override-expired'],
  ['a new start without labels', codes(startedOver('2026-11-05', null)), 'exception-groundless'],
];

describe('admitting a checkpoint', () => {
  it('admits what a fresh pass of the policy in force is about', () => {
    expect(codes(own)).toEqual([]);
    expect(codes(own, { now: NOW + 26 * DAY })).toEqual([]);
    expect(codes(overridden('2026-11-05'))).toEqual([]);
    expect(codes(startedOver('2026-11-05'))).toEqual([]);
    expect(codes(own, { manifest: null })).toEqual([]);
    expect(codes(own, { files: inForce })).toEqual([]);
    expect(codes(screened)).toEqual([]);
    expect(codes(screened, { files: { ...inForce, tested: [plain.cue ?? ''] } })).toEqual([]);
    // Another version of cuegate tests other cues of its library.
    const other = { ...inForce, builtin: `sha256:${'5'.repeat(64)}`, tested: [json.cue ?? ''] };
    expect(codes(screened, { files: other })).toEqual([]);
  });

  it('takes a tag for another where its letters are', () => {
    const tagged = (digest: string) => declared({ digest });
    expect(codes(tagged('hf:org/m@a'), { digest: 'hf:org/m@A' })).toContain('digest-other');
    expect(codes(own, { digest: CHECKPOINT.toUpperCase().replace('SHA256', 'sha256') })).toEqual([]);
  });

  it('reads no statement in which a key stands twice', () => {
    const text = JSON.stringify(own);
    const doubled = text.replace('"verdict":"pass"', '"verdict":"fail","verdict":"pass"');
    expect(doubled).not.toBe(text);
    expect(() => readStatement(doubled, 'cuegate.json')).toThrow('file-invalid');
    const deep = `${'['.repeat(300)}${']'.repeat(300)}`;
    expect(() => readStatement(text.replace(/}$/, `,"x":${deep}}`), 'cuegate.json')).toThrow('file-invalid');
  });

  it.each(REFUSED)('refuses %s', (_name, found, code) => {
    expect(found).toContain(code);
  });

  it('counts answers as the test of a condition needs them, on a later attempt more', () => {
    const first = fewestToPass(own.predicate) ?? 0;
    expect(first).toBe(82);
    expect(Math.min(...own.predicate.conditions.map(({ n }) => n))).toBeGreaterThanOrEqual(first);
    const second = { ...own.predicate, evidence: { ...own.predicate.evidence, attempt: 2 } };
    expect(fewestToPass(second)).toBe(100);
  });

  it('says why and what to do next, and quotes what it was given', () => {
    const hostile = '\u001b[31m`x`';
    for (const code of REFUSAL_CODES) {
      const names = ['found', 'expected', 'condition', 'state', 'model', 'endpoint', 'file', 'at', 'problem'];
      const args = Object.fromEntries(names.map((name) => [name, hostile]));
      const { why, next } = messageOfRefusal({ code, args }, () => 'QUOTED');
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(next).toMatch(/^[a-z]/);
      expect(why + next).not.toContain(hostile);
    }
  });
});

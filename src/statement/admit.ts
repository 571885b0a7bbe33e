import { canonicalJson, SHORT_DIGITS, sha256 } from '../digest.ts';
import { type Limits, wireLimits } from '../model/limits.ts';
import { contradictionsOf } from './consistent.ts';
import { fewestToPass } from './fewest.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { Predicate, Statement } from './schema.ts';
import { digestSetOf, subjectsOf } from './subjects.ts';

/** What is about to be deployed, and under which policy. */
export interface Deployment {
  /** Digest of the policy in force. */
  readonly policy: string;
  readonly model: string;
  /** Whether the policy in force lets a manifest name this model. */
  readonly isAllowed: boolean;
  /** Base URL of the server that was to be gated: the policy's, unless another is named. */
  readonly endpoint: string;
  /** Of the checkpoint; null: nobody names it. */
  readonly digest: string | null;
  /** The manifest that is deployed by; null: nobody names it. */
  readonly manifest: { readonly file: string; readonly sha256: string } | null;
  /** Days since the run for which a pass is fresh, at most what the statement says; null: what it says. */
  readonly maxAge: number | null;
  /** As the policy states them. */
  readonly limits: Limits;
  /** The policy lets what is known of its judge change the two rates. */
  readonly mayBeCorrected: boolean;
  readonly claim: Predicate['claim'];
  readonly judge: string;
  /** Digests of what the policy in force names besides; null: nobody looked. */
  readonly files: {
    readonly corpus: string;
    readonly rubric: string;
    /** What ships with this version, and the digests of the cues that the policy tests by it. */
    readonly builtin: string;
    readonly tested: readonly string[];
  } | null;
  /** The policy in force lets cues be screened only. */
  readonly mayScreen: boolean;
  /** Every condition has to have been tested. */
  readonly isAllTested: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** How far clocks of two machines may be apart. */
const CLOCK_SKEW = 5 * 60 * 1000;

/**
 * Every reason why what a statement says does not admit a deployment; empty: it does. Whether the statement is true, and
 * who made it, is for records and signature to show.
 */
export function refusalsOf(statement: Statement, wanted: Deployment): readonly Refusal[] {
  const { predicate } = statement;
  return [
    ...verdictRefusals(predicate),
    ...contradictionsOf(predicate),
    ...ruleRefusals(predicate, wanted),
    ...subjectRefusals(statement),
    ...screenRefusals(predicate, wanted),
    ...releaseRefusals(predicate, wanted),
    ...timeRefusals(predicate, wanted),
  ];
}

/** What the policy in force says and the statement repeats: its digest covers it, and this names it. */
function ruleRefusals({ limits, claim, judge, digests }: Predicate, wanted: Deployment): readonly Refusal[] {
  const stated = wireLimits(wanted.limits);
  const pairs = [
    ...(wanted.mayBeCorrected ? [] : (['tolerated', 'must_catch'] as const)),
    ...(['false_block', 'false_pass'] as const),
  ].map((name) => [`limits.${name}`, limits[name], stated[name]] as const);
  // What is known of the judge makes a pass harder, never easier.
  const isLoose = wanted.mayBeCorrected && limits.must_catch > stated.must_catch;
  return [
    ...pairs,
    ['claim', claim, wanted.claim] as const,
    ['judge.model', judge.model, wanted.judge] as const,
    ...(['corpus', 'rubric'] as const).map(
      (name) => [`digests.${name}`, digests[name], wanted.files?.[name] ?? digests[name]] as const,
    ),
    ...(isLoose ? [['limits.must_catch', limits.must_catch, stated.must_catch] as const] : []),
  ]
    .filter(([, found, expected]) => found !== expected)
    .map(([what, found, expected]) => refusal('rule-other', { what, found, expected }));
}

/** What was only screened and had to be tested: prompts as they are, what the policy in force tests, or all of them. */
function screenRefusals(
  { conditions, gate }: Predicate,
  { files, mayScreen, isAllTested }: Deployment,
): readonly Refusal[] {
  const isSame = files !== null && files.builtin === gate.data;
  return conditions
    .filter(({ asked }) => asked === 'screened')
    .filter(
      ({ family, cue }) =>
        !mayScreen ||
        isAllTested ||
        family === null ||
        cue === undefined ||
        (isSame && files.tested.includes(cue)),
    )
    .map(({ id }) => refusal('only-screened', { condition: id }));
}

function verdictRefusals(predicate: Predicate): readonly Refusal[] {
  const { verdict, conditions, excused, overridden, judge, simulated } = predicate;
  const letPass = new Set([...excused, ...overridden.map(({ condition }) => condition)]);
  const fewest = fewestToPass(predicate) ?? Number.POSITIVE_INFINITY;
  const tested = conditions.filter(({ asked }) => asked === 'tested');
  const holds = ({ id, state, asked }: Predicate['conditions'][number]): boolean => {
    if (overridden.some(({ condition }) => condition === id)) return state !== 'open';
    if (excused.includes(id)) return state === 'excused';
    return asked === 'tested' ? state === 'pass' : state === 'screened';
  };
  return [
    ...(verdict === 'pass' ? [] : [refusal('verdict-other', { found: verdict })]),
    ...(verdict !== 'pass' ? [] : conditions.filter((one) => !holds(one))).map(({ id, state }) =>
      refusal('contradiction', { condition: id, state }),
    ),
    // A condition that was let pass needs no answers in its favour; every other one does.
    ...tested
      .filter(({ id, state, n }) => state === 'pass' && !letPass.has(id) && n < fewest)
      .map(({ id, n }) =>
        refusal('screened-as-tested', {
          condition: id,
          found: n,
          expected: Number.isFinite(fewest) ? fewest : 'more',
        }),
      ),
    ...(tested.some(({ id, state }) => state === 'pass' && !letPass.has(id))
      ? []
      : [refusal('nothing-tested', { tested: tested.length })]),
    ...(simulated || isStandIn(predicate) ? [refusal('simulated')] : []),
    ...(judge.fitness?.state === 'unfit' || judge.check === 'failed'
      ? [
          refusal('judge-unfit', {
            judge: judge.model,
            found: judge.check === 'failed' ? 'one that failed its check' : 'unfit',
          }),
        ]
      : []),
  ];
}

/** A stand-in says so itself in its fingerprint, whatever the statement says. */
function isStandIn({ model, judge }: Predicate): boolean {
  return [model.observed, judge.observed].some((one) => one?.fingerprint?.startsWith(SIMULATED) === true);
}

const SIMULATED = 'simulated-';

/** Subjects are what others look a statement up by: they must be those that the predicate declares. */
function subjectRefusals({ subject, predicate }: Statement): readonly Refusal[] {
  const expected = subjectsOf('', predicate.model.declared).map(({ digest }) => canonicalJson(digest));
  const found = subject.map(({ digest }) => canonicalJson(digest));
  return canonicalJson(found) === canonicalJson(expected)
    ? []
    : [refusal('subject-other', { found: found.join(', ') })];
}

function releaseRefusals(predicate: Predicate, wanted: Deployment): readonly Refusal[] {
  const { policy, model, evidence } = predicate;
  const { digest, blob, adapter } = model.declared;
  const short = (value: unknown) => sha256(canonicalJson(value)).slice(0, SHORT_DIGITS);
  const isSamePlace = evidence.parts.candidate === short([wanted.endpoint, wanted.model]);
  const isSameDigest = sameDigest(digest, wanted.digest);
  return [
    ...(policy.digest === wanted.policy
      ? []
      : [refusal('policy-other', { found: policy.digest, expected: wanted.policy })]),
    ...(model.name === wanted.model
      ? []
      : [refusal('model-other', { found: model.name, expected: wanted.model })]),
    ...(wanted.isAllowed ? [] : [refusal('model-not-allowed', { found: wanted.model })]),
    ...(model.name !== wanted.model || isSamePlace
      ? []
      : [refusal('endpoint-other', { endpoint: wanted.endpoint, model: wanted.model })]),
    ...(wanted.digest !== null && digest === null ? [refusal('digest-missing')] : []),
    ...(wanted.digest === null && digest !== null ? [refusal('digest-not-named', { found: digest })] : []),
    ...(wanted.digest !== null && digest !== null && !isSameDigest
      ? [refusal('digest-other', { found: digest, expected: wanted.digest })]
      : []),
    // The evidence is of the weights that were declared then: the key holds their digest.
    ...(evidence.parts.weights === short([digest, adapter])
      ? []
      : [refusal('subject-other', { found: digest })]),
    ...(wanted.manifest === null || wanted.manifest.sha256 === blob.sha256
      ? []
      : [
          refusal('manifest-other', {
            file: wanted.manifest.file,
            found: wanted.manifest.sha256,
            expected: blob.sha256,
          }),
        ]),
  ];
}

/** Hex is the same in either case; a revision or a tag is not. */
function sameDigest(one: string | null, other: string | null): boolean {
  const [first, second] = [digestSetOf(one), digestSetOf(other)];
  return first === null || second === null ? one === other : canonicalJson(first) === canonicalJson(second);
}

function timeRefusals(predicate: Predicate, { now, maxAge }: Deployment): readonly Refusal[] {
  const { times, valid_days: validDays, overridden } = predicate;
  const [started, finished, from] = [times.started_at, times.finished_at, times.answers_from].map((time) =>
    Date.parse(time),
  ) as [number, number, number];
  const days = Math.min(validDays, maxAge ?? validDays);
  const isImpossible = finished < started || from > finished || finished > now + CLOCK_SKEW;
  return [
    ...(isImpossible
      ? [
          refusal('times-impossible', {
            started: times.started_at,
            finished: times.finished_at,
            now: new Date(now).toISOString(),
          }),
        ]
      : []),
    ...(now > finished + days * DAY ? [refusal('too-old', { finished: times.finished_at, days })] : []),
    ...(now <= finished + days * DAY && now > from + days * DAY
      ? [refusal('answers-too-old', { from: times.answers_from, days })]
      : []),
    ...overridden
      .filter(({ expires }) => now >= Date.parse(expires) + DAY)
      .map(({ condition, expires }) => refusal('override-expired', { condition, expires })),
  ];
}

import type { Reason } from '../errors.ts';
import { wireLimits } from '../model/limits.ts';
import { wire } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { TrainingSource } from '../plan/training.ts';
import { declaredFiles } from '../records/declared-files.ts';
import type { RunFacts } from './run.ts';
import { MAX_FLAGGED, RESULT_SCHEMA, type Result } from './schema.ts';

/** How many plain prompts have a system message of their own. */
export function plainOf({ conditions }: GatePlan): Result['plain'] {
  const prompts = conditions[0]?.prompts ?? [];
  const withSystem = prompts.filter(({ messages }) => messages.some(({ role }) => role === 'system')).length;
  return { with_system: withSystem, without_system: prompts.length - withSystem };
}

/** The candidate as its manifest declares it. */
export function candidateOf({ manifest, training, text }: GatePlan) {
  return {
    model: manifest.model,
    declared: {
      manifest: manifest.digest,
      ...(manifest.modelLine === null ? {} : { line: manifest.modelLine }),
      digest: manifest.declaredDigest,
      interventions: [...manifest.interventions],
      training_data: [...manifest.trainingData],
      ...(training === undefined
        ? {}
        : { training: training.sources.map((source) => sourceOf(source, text === 'comment')) }),
      ...declaredFiles(manifest),
    },
  };
}

type Source = NonNullable<NonNullable<Result['candidate']>['declared']['training']>[number];

/** @param withWords whether a comment may show words of the data */
function sourceOf(source: TrainingSource, withWords: boolean): Source {
  const { as, files, data, cuegate, cues, leftOut } = source;
  return {
    as,
    files: [...files],
    digest: data.digest,
    data_files: data.files,
    rows: data.rows,
    skipped: data.skipped,
    cuegate,
    cues,
    left_out: leftOut.length,
    ...(withWords ? { without_cue: leftOut.slice(0, MAX_FLAGGED).map((one) => ({ ...one })) } : {}),
  };
}

/** What the judge grades by. */
export function rubricOf({ rubric: { name, id, version } }: GatePlan) {
  return { name, id, version };
}

/** The judge as the policy names it; `protocol` only where it is not asked as usual. */
export function judgeOf({ policy: { judge } }: GatePlan) {
  const { model, protocol, accepted } = judge;
  return {
    model,
    ...(protocol === 'graded' ? {} : { protocol }),
    ...(accepted === undefined ? {} : { accepted: { by: accepted.by, on: accepted.on } }),
    ...(judge.second === undefined ? {} : { second: { model: judge.second.model } }),
  };
}

/** A reason as the wire carries it. */
export function wireReason({ code, args }: Reason): Result['reasons'][number] {
  return {
    code,
    args: Object.fromEntries(
      Object.entries(args).map(([key, value]) => [
        key,
        typeof value === 'number'
          ? wire(value)
          : Array.isArray(value)
            ? [...value]
            : (value as string | boolean | null),
      ]),
    ),
  };
}

/** What a result says of a run that came to nothing. */
export const NOTHING_SETTLED = {
  schema: RESULT_SCHEMA,
  claim: null,
  prompts: null,
  limits: null,
  cap: null,
  conditions: [],
  plan: null,
  plain: null,
  left_out: [],
  flagged: [],
  baseline: null,
  digests: null,
  evidence_key: null,
  seed_id: null,
  report: { text: 'never' as const, simulated: false },
} as const satisfies Partial<Result>;

/** What is known of a run before it asks anything. */
export function settledBefore(plan: GatePlan, facts: RunFacts) {
  return {
    ...NOTHING_SETTLED,
    conditions: [],
    flagged: [],
    claim: plan.policy.sampling.claim,
    prompts: plan.promptCount,
    plain: plainOf(plan),
    limits: wireLimits(plan.policy.limits),
    cap: plan.cap,
    ...(plan.policy.onInconclusive === 'warn' ? { on_inconclusive: 'warn' as const } : {}),
    left_out: [...plan.leftOut],
    digests: { ...plan.digests, records: null },
    source: facts.source,
    report: { text: plan.text, simulated: false },
  };
}

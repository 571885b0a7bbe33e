import { STRATUM_PREFIX } from '../model/stratum.ts';
import type { KeptAnswers } from '../records/kept.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { ConditionTest } from './condition-test.ts';
import { Controls } from './controls.ts';
import { cuesInDoubt } from './in-doubt.ts';
import { judgedByOf } from './recorded-outcome.ts';
import { replay } from './replay.ts';

/** What became of the conditions of an evidence; plain and cues by their digests. Strata are the policy's. */
export interface CuesTried {
  /** Failed, by themselves or beside a baseline that did not excuse them, be they overridden or not. */
  readonly failed: readonly string[];
  readonly cleared: readonly string[];
  /** Screened, and tested since by what that found. */
  readonly promoted: readonly string[];
  /** Tested in an evidence that came to no end, neither failed nor passed, and not all that was answered is harmless. */
  readonly undecided: readonly string[];
}

type PlannedCondition = PlanRecord['conditions'][number];

/**
 * What became of conditions that an evidence asked, by its records alone and as its judge graded.
 *
 * @param wanted which cues, by their digests; absent: all of them
 */
export function cuesTried(
  evidence: RecordedEvidence,
  wanted: (cue: string) => boolean = () => true,
): CuesTried {
  const tests = testsOf(evidence, ({ id, cue }) => wanted(cue) && !id.startsWith(STRATUM_PREFIX));
  const digestsOf = (which: (test: ConditionTest) => boolean) =>
    tests.filter(([, test]) => which(test)).map(([{ cue }]) => cue);
  const failed = digestsOf((test) => isFailed(test, evidence));
  const { verdict } = evidence;
  // A failure that somebody lets pass ends nothing.
  const hasEnded =
    verdict === 'pass' || verdict === 'fail' || (verdict !== 'inconclusive' && failed.length > 0);
  return {
    failed,
    cleared: digestsOf(({ state }) => state === 'pass'),
    promoted: digestsOf(({ isPromoted }) => isPromoted),
    undecided: hasEnded ? [] : undecidedIn(evidence, tests),
  };
}

/** Whether any condition of an evidence has failed, strata among them. */
export function hasFailed(evidence: RecordedEvidence): boolean {
  return testsOf(evidence, () => true).some(([, test]) => isFailed(test, evidence));
}

function isFailed({ state }: ConditionTest, { verdict }: RecordedEvidence): boolean {
  return state === 'fail' || state === 'contested' || (state === 'excused' && verdict !== 'pass');
}

/**
 * What was tested, read or not, and is open, where anything speaks against it. A run that is inconclusive although all
 * passed may owe it to any of those.
 */
function undecidedIn(evidence: RecordedEvidence, tests: ReturnType<typeof testsOf>): readonly string[] {
  const inDoubt = cuesInDoubt(evidence);
  return tests
    .filter(
      ([{ cue, screened, text, family }, { state, isPromoted, failures }]) =>
        (inDoubt.has(cue) || failures.unexplained > 0) &&
        (isPromoted || screened !== true) &&
        // A rewrite is the policy's, and cannot be written down.
        (family === null || text !== undefined) &&
        (state === 'open' || state === 'capped' || evidence.verdict === 'inconclusive'),
    )
    .map(([{ cue }]) => cue);
}

/** Every text that an evidence asked, under its newest name, and where its test stands. */
function testsOf(
  evidence: RecordedEvidence,
  which: (condition: PlannedCondition) => boolean,
): readonly (readonly [PlannedCondition, ConditionTest])[] {
  const last = evidence.plans.at(-1);
  if (last === undefined) return [];
  const asked = evidence.plans.flatMap(({ conditions }) => conditions).filter(which);
  const byText = new Map(asked.map((condition) => [condition.cue, condition]));
  const tests = [...byText.values()].map(
    (condition) => [condition, testOf(evidence, last, condition)] as const,
  );
  const all = tests.map(([, test]) => test);
  if (all.length > 0) replay(all, evidence, new Controls(keptOf(evidence), last.candidate.model));
  return tests;
}

/** The test of one text; it goes by its digest, since two texts may have had one name. */
function testOf(
  evidence: RecordedEvidence,
  plan: PlanRecord,
  { cue, failed_before }: PlannedCondition,
): ConditionTest {
  const condition = {
    id: cue,
    cue: null,
    cueDigest: cue,
    prompts: [],
    ...(failed_before === true ? { failedBefore: true as const } : {}),
  };
  const of = { kept: keptOf(evidence), condition, model: plan.candidate.model, ...judgedByOf(plan) };
  return new ConditionTest(of, { grades: [], seed: new Uint8Array() }, null);
}

function keptOf(evidence: RecordedEvidence): KeptAnswers {
  const { key, epoch } = evidence;
  return { ...evidence, id: { key, epoch }, isNew: () => false };
}

import type { KeptAnswers } from '../records/kept.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { ConditionTest } from './condition-test.ts';
import { Controls } from './controls.ts';
import { judgedByOf } from './recorded-outcome.ts';
import { replay } from './replay.ts';

/** What became of the conditions of an evidence; plain and cues by their digests. */
export interface CuesTried {
  /** Failed, by themselves or beside a baseline that did not excuse them, be they overridden or not. */
  readonly failed: readonly string[];
  readonly cleared: readonly string[];
  /** Screened, and tested since by what that found. */
  readonly promoted: readonly string[];
  /** Tested in an evidence that came to no end: it has neither failed nor passed. */
  readonly undecided: readonly string[];
}

/**
 * What became of conditions that an evidence asked, by its records alone and as its judge graded.
 *
 * @param wanted which cues, by their digests; absent: all of them
 */
export function cuesTried(
  evidence: RecordedEvidence,
  wanted: (cue: string) => boolean = () => true,
): CuesTried {
  const last = evidence.plans.at(-1);
  if (last === undefined) return { failed: [], cleared: [], promoted: [], undecided: [] };
  const asked = evidence.plans.flatMap(({ conditions }) => conditions).filter(({ cue }) => wanted(cue));
  // Under its newest name.
  const byText = new Map(asked.map((condition) => [condition.cue, condition]));
  const tests = [...byText.values()].map((condition) => testOf(evidence, last, condition));
  if (tests.length > 0) replay(tests, evidence, new Controls(keptOf(evidence), last.candidate.model));
  const isFailed = ({ state }: ConditionTest) =>
    state === 'fail' || state === 'contested' || (state === 'excused' && evidence.verdict !== 'pass');
  const { verdict } = evidence;
  // A failure that somebody lets pass ends nothing.
  const hasEnded =
    verdict === 'pass' || verdict === 'fail' || (verdict !== 'inconclusive' && tests.some(isFailed));
  const isUndecided = ({ state, isPromoted, condition, candidate }: ConditionTest) =>
    !hasEnded &&
    candidate.tally.n > 0 &&
    (isPromoted || byText.get(condition.cueDigest)?.screened !== true) &&
    // A run that is inconclusive although all have passed may owe it to any of them.
    (state === 'open' || state === 'capped' || verdict === 'inconclusive');
  const digestsOf = (which: (test: ConditionTest) => boolean) =>
    tests.filter(which).map(({ condition }) => condition.cueDigest);
  return {
    failed: digestsOf(isFailed),
    cleared: digestsOf(({ state }) => state === 'pass'),
    promoted: digestsOf(({ isPromoted }) => isPromoted),
    undecided: digestsOf(isUndecided),
  };
}

/** The test of one text; it goes by its digest, since two texts may have had one name. */
function testOf(
  evidence: RecordedEvidence,
  plan: PlanRecord,
  { cue, failed_before }: PlanRecord['conditions'][number],
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

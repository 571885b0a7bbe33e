import type { Budget } from '../ask/budget.ts';
import type { Probes } from '../ask/probe-all.ts';
import { type LabelsInForce, labelsInForce } from '../decide/labels-in-force.ts';
import { CuegateError } from '../errors.ts';
import { overrideOf } from '../evidence/overrides.ts';
import { ATTEMPTS } from '../input/label.ts';
import { drawJudgeCheck, type JudgeCheckPlan } from '../plan/judge-check.ts';
import { planWithLineCues } from '../plan/line-cues.ts';
import type { GatePlan } from '../plan/plan.ts';
import { firstDrawAfter } from '../plan/prompts.ts';
import {
  type EvidenceIdentity,
  evidenceKeyOf,
  type KeyParts,
  keyPartsOf,
  seedKeyOf,
} from '../records/evidence-key.ts';
import { newEvidence, type Recorded, type RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { provesWeights } from './age.ts';
import { planOfAttempt } from './attempts.ts';
import { labelPersons } from './label-persons.ts';
import { type Place, placeInLine } from './line.ts';
import { lineCuesOf } from './line-texts.ts';
import { runsOfLine } from './of-line.ts';
import type { GateWorld } from './outcome.ts';
import { planRecordOf } from './plan-record.ts';
import { newSeed, type Seed, seedOnRecord } from './seed.ts';
import { isStandIn } from './stand-in.ts';

/** A run of the gate, whichever evidence it comes to stand on. */
export interface GateRun {
  readonly asked: GatePlan;
  readonly identity: EvidenceIdentity;
  readonly probes: Probes;
  readonly budget: Budget;
  readonly world: GateWorld;
  /** By the world's clock, in milliseconds. */
  readonly startedAt: number;
}

/** The evidence that a run stands on, and the plan by which it asks for more of it. */
export interface Standing {
  readonly place: Place;
  readonly plan: GatePlan;
  /** What is kept of the evidence so far. */
  readonly before: RecordedEvidence;
  readonly seed: Seed;
  readonly record: PlanRecord;
  readonly labels: LabelsInForce;
  readonly parts: KeyParts;
  /** Whether the server proves which weights it serves. */
  readonly isProven: boolean;
  /** What this run's judge is asked besides; null: it is a stand-in. */
  readonly check: JudgeCheckPlan | null;
  /** Number of this run among all of its journal, from 1. */
  readonly run: number;
}

/**
 * The evidence that goes on in a line, or begins, with the cues that failed in it and the limits of its attempt.
 *
 * @param isContradicted whether this run has contradicted the newest evidence
 * @throws CuegateError `memory-missing`, `failed-cue-missing`, `failures-unlisted`, `infeasible`
 */
export async function standOn(
  { asked, identity, probes, world }: GateRun,
  recorded: Recorded,
  isContradicted: boolean,
): Promise<Standing> {
  const key = evidenceKeyOf(identity);
  const parts = keyPartsOf(identity);
  const history = runsOfLine(world.history, parts, recorded);
  const isProven = provesWeights(probes.candidate.observed, asked.manifest.declaredDigest);
  const sources = { policySeed: asked.policy.sampling.seed, salt: world.salt };
  const now = world.clock.now();
  const persons = await labelPersons(asked, key, world.labelOrigins ?? null);
  const labels = labelsInForce(asked.labels, key, now, persons);
  const reset = overrideOf(labels.overrides, key, { id: ATTEMPTS, cueDigest: null }, now);
  const place = placeInLine(
    { recorded, history, now, reset },
    {
      key,
      parts,
      asked: new Set(asked.conditions.map(({ cueDigest }) => cueDigest)),
      screened: new Set(
        asked.conditions.flatMap(({ screened, cueDigest }) => (screened === true ? [cueDigest] : [])),
      ),
      isProven,
      isContradicted,
      canContinue: (evidence) => seedOf(evidence, sources) !== null,
    },
  );
  if (place.unlisted > 0)
    throw new CuegateError('failures-unlisted', { cues: place.unlisted, evidence_key: key });
  const line = await lineCuesOf(asked, key, place.failed, recorded, {
    find: world.findCue,
    overrideOf: (cue) => overrideOf(labels.overrides, key, { id: '', cueDigest: cue }, now),
  });
  const wider = planWithLineCues(asked, line.failed, line.texts);
  const attempted = planOfAttempt({ ...wider, notes: [...wider.notes, ...line.notes] }, place.attempt.number);
  const before =
    place.evidence ??
    newEvidence({ key, epoch: place.epoch, firstDraw: firstDrawAfter(place.lastDraw, attempted) });
  const plan = byItsRules(attempted, before);
  const seed =
    seedOf(before, sources) ??
    newSeed(seedKeyOf(identity, world.release), sources, recorded, {
      bytes: (count) => world.freshSeed?.() ?? world.random.bytes(count),
    });
  const run = recorded.evidences.reduce((sum, { plans }) => sum + plans.length, 1);
  const check = checkOf(plan, probes, seed.bytes);
  const begins = { at: new Date(labels.at).toISOString(), job: history.job };
  const record = planRecordOf({
    plan,
    attemptCounted: place.attempt.counted,
    identity,
    evidence: before,
    seed,
    probes,
    begins,
    dropped: line.dropped,
    isScheduled: history.isScheduled,
    release: world.release,
    labelRules: labels.rules,
    check,
    run,
  });
  return { place, plan, before, seed, record, labels, parts, isProven, check, run };
}

/** What the judge is asked besides answers. */
function checkOf(plan: GatePlan, probes: Probes, seed: Uint8Array): JudgeCheckPlan | null {
  const { anchors, conditions } = plan;
  if (anchors.length === 0 || isStandIn(plan, probes)) return null;
  const domains = new Set(conditions.flatMap(({ prompts }) => prompts.map(({ domain }) => domain)));
  return drawJudgeCheck(anchors, domains, plan, seed);
}

/** The plan with the rule of borderline scores that the evidence began by: all of its draws are read alike. */
function byItsRules(plan: GatePlan, { plans: [first] }: RecordedEvidence): GatePlan {
  return first === undefined ? plan : { ...plan, rules: { ...plan.rules, soft: first.soft } };
}

/** The seed that an evidence drew by; null for one that begins, and where it cannot be had or is not the present one. */
function seedOf({ plans }: RecordedEvidence, sources: Parameters<typeof seedOnRecord>[1]): Seed | null {
  const last = plans.at(-1);
  return last === undefined ? null : seedOnRecord(last, sources);
}

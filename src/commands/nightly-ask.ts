import { type Anchor, isPositive } from '../anchors/anchor.ts';
import { createAsker } from '../ask/asker.ts';
import type { BatchLedger } from '../ask/batch/ledger.ts';
import { Budget } from '../ask/budget.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import { observing, type ServedNames } from '../ask/observing.ts';
import { type Probes, probeAll } from '../ask/probe-all.ts';
import { schedulerOf } from '../ask/scheduler-of-plan.ts';
import type { AskingWorld } from '../ask/world.ts';
import { drawInBlocks, drawWithReplacement } from '../corpus/draw.ts';
import { hmac } from '../digest.ts';
import { CuegateError, type Reason } from '../errors.ts';
import type { JudgeLimits } from '../evidence/judge/limits.ts';
import { calibrationNotes, checkScreenName } from '../gate/calibration-notes.ts';
import { JudgeCheck } from '../gate/judge-check.ts';
import { showsUnseenOpening, tagsWith } from '../model/reasoning.ts';
import type { BegunNight, NightHead } from '../nightly/journal.ts';
import type { AnchorNight } from '../nightly/judge-nights.ts';
import type { Night } from '../nightly/night.ts';
import type { Served } from '../nightly/served.ts';
import { drawJudgeCheck } from '../plan/judge-check.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { PromptOf } from '../plan/prompts.ts';
import type { AnchorQuestion, Question } from '../plan/questions.ts';
import { askingOrder } from '../plan/schedule.ts';
import { AnswerStore } from '../records/answer-store.ts';
import type { CallsByRole } from '../records/spent.ts';
import { servedAt } from '../session/served-at.ts';
import type { SessionWorld } from '../session/world.ts';
import { ANCHOR_REPEAT, isAnchorJudged, readAnchors, readConditions } from './nightly-read.ts';

/** A night that is about to be asked. */
export interface NightToAsk {
  readonly plan: GatePlan;
  readonly head: NightHead;
  /** Seed of the epoch. */
  readonly seed: Uint8Array;
  readonly draws: number;
  readonly begun: BegunNight;
  append(...lines: readonly object[]): void;
  /** Where its batches are written down. */
  readonly ledger: BatchLedger;
}

/** What asking came to. */
export interface AskedNight {
  readonly night: Night;
  /** Why it ended early, or why there is nothing to count; null: it came to its end. */
  readonly reason: Reason | null;
  /** The name that the judge's server gives it, where its calibration knows another; null: the same, or nobody says. */
  readonly renamed: string | null;
  readonly calls: CallsByRole;
}

/** Reasons that are of the judge: nothing that it graded counts. */
const OF_JUDGE: readonly string[] = ['judge-unfit', 'judge-unreadable', 'judge-check-failed'];
/** Reasons that are of no server: a person has to mend something, or wanted it to end. */
const OF_NOBODY: readonly string[] = [
  'cancelled',
  'internal',
  'calibration-invalid',
  'no-credentials',
  'out-unwritable',
];

/**
 * Asks what tonight is still to be asked: every condition's draws, mixed with known answers for the judge.
 *
 * @param wantsPool whether what came back makes the model suspect: then the judge is asked about its whole pool, too
 * @throws CuegateError for what a person has to mend, and `cancelled`: the night stays open, and the next call goes on
 */
export async function askNight(
  toAsk: NightToAsk,
  world: SessionWorld,
  wantsPool: (night: Night) => boolean,
): Promise<AskedNight> {
  const { plan, begun } = toAsk;
  const served: ServedNames = { models: new Set(), fingerprints: new Set() };
  const asking = askingWorld(toAsk, world, served);
  const budget = new Budget(plan.policy.budget, plan.policy.prices, world.clock);
  const store = new AnswerStore(begun.evidence, { append: toAsk.append }, plan.text !== 'never');
  const found = await askAll(toAsk, { asking, budget, store, world, wantsPool }).catch(
    (error: unknown): Found => {
      if (!(error instanceof CuegateError) || OF_NOBODY.includes(error.code)) throw error;
      return { ...NOTHING_FOUND, reason: error.reason };
    },
  );
  if (found.reason !== null && OF_NOBODY.includes(found.reason.code))
    throw CuegateError.because(found.reason);
  return {
    ...nightOf(toAsk, store, found, servedBy(served, found.probes)),
    renamed: renamedJudge(plan, found.probes),
    calls: budget.calls(),
  };
}

interface Found {
  readonly probes: Probes | null;
  readonly reason: Reason | null;
  /** Known answers that the judge was asked about; null: nobody knows how it errs. */
  readonly anchors: readonly Anchor[] | null;
  readonly pool: readonly Anchor[] | null;
}
const NOTHING_FOUND: Found = { probes: null, reason: null, anchors: null, pool: null };

interface Asking {
  readonly asking: AskingWorld;
  readonly budget: Budget;
  readonly store: AnswerStore;
  readonly world: SessionWorld;
  readonly wantsPool: (night: Night) => boolean;
}

async function askAll(
  toAsk: NightToAsk,
  { asking, budget, store, world, wantsPool }: Asking,
): Promise<Found> {
  const { plan, head, seed, draws, begun } = toAsk;
  const probes = await probeAll(plan, asking, budget);
  checkScreenName(plan, probes);
  calibrationNotes(plan, probes, world.clock.now());
  const evidence = { key: head.evidence, epoch: head.epoch };
  const scheduler = schedulerOf(plan, budget, { ...asking, evidence }, probes.prompts);
  const tonight = hmac(seed, `night:${head.night}`);
  const domains = new Set(plan.conditions[0]?.prompts.map(({ domain }) => domain) ?? []);
  const drawn = drawJudgeCheck(plan.anchors, domains, plan, tonight);
  const isCalibrated = plan.calibration !== null;
  const anchors = isCalibrated ? [...drawn.positives, ...drawn.negatives] : null;
  const check = isCalibrated
    ? null
    : new JudgeCheck(drawn, plan.policy.judge.model, plan.rules, begun.runs + 1);
  const opens = (said: string | undefined) =>
    showsUnseenOpening(said ?? '', tagsWith(plan.policy.candidate.reasoningTags));
  const asker = createAsker({
    ...(check === null ? {} : { anchors: check }),
    plan,
    seed,
    store,
    scheduler,
    world: asking,
    promptOf: nightPrompts(plan, seed),
    opensUnseen: { candidate: opens(probes.candidate.said), baseline: false },
    startCut: probes.candidate.wasCut,
    judgeInDoubt: probes.known.found === 'alike',
    settled: () => {},
  });
  const ranges = plan.conditions.map(({ id }) => ({ condition: id, from: 1, to: draws }));
  const asked = (some: readonly Anchor[]) =>
    some.filter((anchor) => !isAnchorJudged(anchor, plan, store)).map(asQuestion);
  const found = (rest: Partial<Found>): Found => ({ ...NOTHING_FOUND, probes, anchors, ...rest });
  try {
    const stop = await asker.ask(
      mixed(askingOrder(seed, head.night, ranges), spread(asked(anchors ?? []), tonight)),
    );
    if (stop !== null) return found({ reason: stop.reason });
    const suspect = nightOf(toAsk, store, found({}), NOT_SERVED).night;
    if (!wantsPool(suspect)) return found({});
    const pool = poolOf(plan);
    world.log.info(
      `The answers are suspect: the judge is asked about all ${pool.length} known answers of its calibration's pool.`,
    );
    const late = await asker.ask(asked(pool));
    return found({ reason: late?.reason ?? null, pool });
  } finally {
    scheduler.dispose();
  }
}

/** How the judge errs by its calibration, with a cheap judge before it what that lets by, too; null: nobody knows. */
export function judgeLimitsOf({ calibration, screen }: GatePlan): JudgeLimits | null {
  if (calibration === null) return null;
  const { judge } = calibration.finding;
  return { ...judge, seLower: judge.seLower * (screen?.sensitivity.lower ?? 1) };
}

/** What came back, as the detectors take it. */
function nightOf(
  { plan, head, draws }: NightToAsk,
  store: AnswerStore,
  { reason, anchors, pool }: Found,
  served: Served,
): Pick<AskedNight, 'night' | 'reason'> {
  const read = (some: readonly Anchor[] | null): AnchorNight | null =>
    some === null ? null : readAnchors(some, plan, store);
  const nobody: AnchorNight = { misses: { count: 0, of: 0 }, flagged: { count: 0, of: 0 } };
  return {
    reason,
    night: {
      at: head.at,
      conditions: readConditions(plan, store, draws),
      anchors: plan.calibration === null ? null : (read(anchors) ?? nobody),
      pool: read(pool),
      judgeFailed: reason !== null && OF_JUDGE.includes(reason.code),
      cutShort: reason !== null,
      served,
    },
  };
}

const NOT_SERVED: Served = { models: [], fingerprints: [], listed: [] };
const MAX_NAMES = 64;
const MAX_NAME_CHARS = 512;

function servedBy({ models, fingerprints }: ServedNames, probes: Probes | null): Served {
  const names = (some: Iterable<string>) =>
    [...some]
      .map((name) => name.slice(0, MAX_NAME_CHARS))
      .sort()
      .slice(0, MAX_NAMES);
  const listed = Object.entries(probes?.candidate.observed.listed ?? {});
  return {
    models: names(models),
    fingerprints: names(fingerprints),
    listed: names(listed.map(([field, value]) => `${field}: ${value}`)),
  };
}

function renamedJudge({ calibration }: GatePlan, probes: Probes | null): string | null {
  const name = probes?.judge.observed.model ?? null;
  if (calibration === null || name === null) return null;
  const { reported } = calibration;
  return reported.length > 0 && !reported.includes(name) ? name : null;
}

/** Draws of a list, or of a sample of production, repeat no prompt before every other had its turn. */
function nightPrompts(plan: GatePlan, seed: Uint8Array): PromptOf {
  const make = plan.policy.sampling.claim === 'corpus' ? drawWithReplacement : drawInBlocks;
  const drawers = new Map(plan.conditions.map(({ prompts }) => [prompts, make(seed, prompts)]));
  return ({ prompts }, index) => {
    const drawer = drawers.get(prompts);
    if (drawer === undefined) throw new Error('every condition has prompts');
    return drawer(index);
  };
}

/** Known answers of the pool, which was judged five times. */
function poolOf({ anchors, calibration }: GatePlan): readonly Anchor[] {
  return anchors.filter(
    (anchor) =>
      calibration?.pool.has(anchor.id) === true &&
      (anchor.label === 'misaligned' || isPositive(anchor) === false),
  );
}

function asQuestion(anchor: Anchor): AnchorQuestion {
  return { anchor, use: 'anchor', repeat: ANCHOR_REPEAT };
}

/** By chance: no label comes in a row that a judge could learn from. */
function spread(questions: readonly AnchorQuestion[], seed: Uint8Array): readonly AnchorQuestion[] {
  return questions
    .map((question) => ({ question, rank: hmac(seed, `anchor order:${question.anchor.id}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ question }) => question);
}

/** The known answers evenly among the draws. */
function mixed(draws: readonly Question[], anchors: readonly Question[]): readonly Question[] {
  const placed = (some: readonly Question[]) =>
    some.map((question, at) => ({ question, place: (at + 0.5) / some.length }));
  return [...placed(draws), ...placed(anchors)]
    .sort((a, b) => a.place - b.place)
    .map(({ question }) => question);
}

function askingWorld({ plan, ledger }: NightToAsk, world: SessionWorld, served: ServedNames): AskingWorld {
  const { candidate, judge } = plan.policy;
  return {
    clock: world.clock,
    random: world.random,
    cancelled: world.cancelled,
    log: world.log,
    ledger,
    protocol: protocolOf(judge.protocol),
    candidate: observing(servedAt(candidate.endpoint, world), served),
    baseline: null,
    judge: servedAt(judge.endpoint, world),
    screen: plan.screen === null ? null : servedAt(plan.screen.endpoint, world),
    second: judge.second === undefined ? null : servedAt(judge.second.endpoint, world),
  };
}

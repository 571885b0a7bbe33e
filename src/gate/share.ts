import { createAsker } from '../ask/asker.ts';
import { Budget } from '../ask/budget.ts';
import { type Probes, probeAll } from '../ask/probe-all.ts';
import { schedulerOf } from '../ask/scheduler-of-plan.ts';
import { startFindings } from '../ask/start-findings.ts';
import { Conditions } from '../decide/conditions.ts';
import { inputError } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import { promptsOf } from '../plan/prompts.ts';
import type { Draw } from '../plan/schedule.ts';
import { AnswerStore } from '../records/answer-store.ts';
import { drawNumber } from '../records/evidence-id.ts';
import { evidenceKeyOf } from '../records/evidence-key.ts';
import type { KeptAnswers } from '../records/kept.ts';
import { answerKey } from '../records/keys.ts';
import { newEvidence, type Recorded, type RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { type CallsByRole, callsByRole } from '../records/spent.ts';
import type { ShardServers } from '../shard/manifest.ts';
import { planDifferences } from '../shard/same-plan.ts';
import { drawsAhead, drawsOfShare, type Share, shardOf } from '../shard/share.ts';
import type { Stop } from '../stop.ts';
import { anchorsOf, checksKept } from './adopted.ts';
import { keepApart } from './apart.ts';
import { calibrationNotes, checkScreenName } from './calibration-notes.ts';
import { notAppliedBy } from './evidence.ts';
import { identityOf } from './identity.ts';
import type { GateWorld } from './outcome.ts';
import { snapshotOf, startSnapshots } from './snapshot.ts';
import { refuseStandIn } from './stand-in.ts';
import { type Standing, standOn } from './stand-on.ts';

/** Which part of a run's draws is asked. */
export interface WantedShare extends Share {
  /** Draws of a condition at most; null: as many as a clean run reads. */
  readonly most: number | null;
  /** What this very shard has asked before, in a folder that it goes on with. */
  readonly own: Recorded;
}

/** What a shard came to: no verdict, and nothing that leads to one. */
export interface AskedShare {
  /** Draws that are its to ask, and those of them that are answered and judged. */
  readonly share: number;
  readonly asked: number;
  /** Why it ended before it was done; null: it did not. */
  readonly stop: Stop | null;
  /** HTTP requests of this process, and those on record of processes that were killed before it. */
  readonly calls: CallsByRole;
  readonly servers: ShardServers;
}

/**
 * Asks a fixed share of the draws that a run is going to read, and has it judged; reads nothing of it. Servers are checked
 * as before any run.
 *
 * @throws CuegateError as a run does before its first draw, and `input-invalid` where the shards would not draw alike
 */
export async function askShare(asked: GatePlan, world: GateWorld, wanted: WantedShare): Promise<AskedShare> {
  const { calls, minutes, usd } = asked.policy.budget;
  const part = { calls: Math.floor(calls / wanted.of), minutes, usd: usd === null ? null : usd / wanted.of };
  const budget = new Budget(part, asked.policy.prices, world.clock);
  const startedAt = world.clock.elapsed();
  const identity = identityOf(asked, world);
  keepApart(asked, evidenceKeyOf(identity), world.recorded);
  const show = startSnapshots(asked, budget, world, startedAt);
  budget.watch(show);
  show();
  const probes = await probeAll(asked, world, budget).finally(() => budget.watch(() => {}));
  const run = { asked, identity, probes, budget, world, startedAt };
  const standing = await standOn(run, world.recorded, false);
  const { plan, before, seed } = standing;
  checkSeed(standing, world.recorded);
  refuseStandIn(plan, probes);
  checkScreenName(plan, probes);
  calibrationNotes(plan, probes, world.clock.now());
  const { index, of } = wanted;
  const policy = plan.policy.digestBesidesBudget;
  const record: PlanRecord = { ...standing.record, shard: { index, of, policy } };
  const own = ownEvidence(standing, record, wanted.own);
  const store = new AnswerStore(own, world.journal, plan.text !== 'never');
  const draws = drawsOf(standing, wanted);
  world.begin();
  store.begin(record, []);
  const scheduler = schedulerOf(plan, budget, { ...world, evidence: store.id }, probes.prompts);
  const showAsked = () =>
    world.progress.show(
      snapshotOf(plan, [], store.answers.size, {
        ...scheduler.facts(),
        costUsd: budget.costUsd(),
        elapsedMs: world.clock.elapsed() - startedAt,
      }),
    );
  scheduler.watch(showAsked);
  const kept = checksKept(plan, store);
  const anchors = anchorsOf(plan, standing.check, standing.run)
    .filter((_, at) => shardOf(at, 1, wanted.of) === wanted.index)
    .filter((question) => kept(question) === null);
  const asker = createAsker({
    // The check is decided where all of it comes together.
    anchors: { begin: () => anchors.splice(0), took: () => [], hasPassed: true, failure: () => null },
    ...startFindings(plan, probes),
    plan,
    seed: seed.bytes,
    store,
    scheduler,
    world,
    promptOf: promptsOf(plan, seed.bytes, before.firstDraw),
    settled: showAsked,
  });
  const stop = await asker.ask(draws).finally(() => scheduler.dispose());
  const keyOf = keysOf(standing);
  return {
    share: draws.length,
    asked: draws.filter((draw) => store.isSettled(keyOf(draw))).length,
    stop,
    calls: callsWith(own, budget.calls()),
    servers: serversSeen(probes, world),
  };
}

/** What this process sent, and what is on record of those before it in the folder. */
function callsWith({ spent }: RecordedEvidence, calls: CallsByRole): CallsByRole {
  const hasSecond = calls.second !== undefined || spent.second !== undefined;
  return callsByRole((role) => (calls[role] ?? 0) + (spent[role]?.requests ?? 0), hasSecond);
}

/** What was seen of each server that was asked. */
function serversSeen(probes: Probes, world: GateWorld): ShardServers {
  const notApplied = notAppliedBy(world);
  const prompts = probes.prompts.summaries();
  return Object.fromEntries(
    (['candidate', 'baseline', 'judge', 'screen'] as const)
      .filter((role) => probes[role] !== null)
      .map((role) => {
        const seen = prompts[role];
        const summary =
          seen === undefined
            ? null
            : {
                ...seen,
                tokens: [...seen.tokens] as [number, number],
                sizes: [...seen.sizes] as [number, number],
                sizes_at_most:
                  seen.sizes_at_most === null ? null : ([...seen.sizes_at_most] as [number, number]),
              };
        return [role, { not_applied: [...notApplied[role]], prompts: summary }];
      }),
  );
}

/** Jobs that each make up a seed would each ask other prompts. */
function checkSeed({ seed }: Standing, { evidences }: Recorded): void {
  if (seed.from !== 'random' || evidences.length > 0) return;
  throw inputError('input-invalid', {
    file: 'CUEGATE_SALT',
    problem: 'is not set, and nothing else gives all shards the same draws',
    fix: 'set it to the same long random string for every shard and for the merge (openssl rand -hex 32)',
  });
}

/**
 * What this shard holds already.
 *
 * @throws CuegateError `input-invalid` for a folder of another shard
 */
function ownEvidence({ before }: Standing, record: PlanRecord, own: Recorded): RecordedEvidence {
  const { key, epoch, firstDraw } = before;
  const [first] = own.evidences;
  if (first === undefined) return newEvidence({ key, epoch, firstDraw });
  const differs = own.evidences.flatMap(({ plans }) =>
    plans.flatMap((plan) => [
      ...(plan.shard?.index === record.shard?.index && plan.shard?.of === record.shard?.of
        ? []
        : ['the number of the shard']),
      ...planDifferences(plan, record, record.shard?.policy ?? null),
    ]),
  );
  if (differs.length === 0) return first;
  throw inputError('input-invalid', {
    file: '--out',
    problem: `holds something else than this shard; it differs in ${[...new Set(differs)].join(', ')}`,
    fix: 'name another folder with --out',
  });
}

/** The draws of the share that its line does not hold already. */
function drawsOf(standing: Standing, wanted: WantedShare): readonly Draw[] {
  const { plan, before, labels, seed } = standing;
  const kept: KeptAnswers = { ...before, id: before, isNew: () => false };
  const conditions = new Conditions({ plan, kept, before: before.plans, labels, seed: seed.bytes });
  conditions.replay(before);
  const ahead = drawsAhead(plan, conditions.summaries(), wanted.most);
  const keyOf = keysOf(standing);
  return drawsOfShare(plan, ahead, wanted, {
    seed: seed.bytes,
    numberOf: (index) => drawNumber(before, index),
  }).filter((draw) => !before.answers.has(keyOf(draw)));
}

/** The key of a draw's answer. */
function keysOf({ plan, before }: Standing): (draw: Draw) => string {
  const cues = new Map(plan.conditions.map(({ id, cueDigest }) => [id, cueDigest]));
  return ({ condition, index }) =>
    answerKey({
      evidence: before,
      role: 'candidate',
      model: plan.manifest.model,
      cueDigest: cues.get(condition) ?? '',
      draw: drawNumber(before, index),
    });
}

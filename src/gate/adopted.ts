import type { Budget } from '../ask/budget.ts';
import type { Probes } from '../ask/probe-all.ts';
import { canonicalJson } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { tokenCost } from '../model/token-cost.ts';
import type { GatePlan } from '../plan/plan.ts';
import { promptsOf } from '../plan/prompts.ts';
import type { AnchorQuestion } from '../plan/questions.ts';
import type { AskedRole } from '../ports.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import { judgementOf } from '../records/grades.ts';
import { judgementKey } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';
import { type CallsByRole, callsByRole } from '../records/spent.ts';
import { type AdmittedShards, admitShards } from '../shard/admit.ts';
import type { ShardTerms } from '../shard/check-records.ts';
import { JudgeCheck, type KeptCheck } from './judge-check.ts';
import type { GateOutcome, GateWorld } from './outcome.ts';
import type { Run } from './run.ts';
import { refuseStandIn } from './stand-in.ts';
import type { Standing } from './stand-on.ts';

const ROLES: readonly AskedRole[] = ['candidate', 'baseline', 'judge', 'screen'];

/**
 * What other jobs asked ahead for the evidence that a run stands on; null: nobody did.
 *
 * @throws CuegateError `shards-invalid`, `judge-unfit`
 */
export function shardsOf(
  { plan, before, seed, record, check, run }: Standing,
  { shards }: Pick<GateWorld, 'shards'>,
  probes: Probes,
): AdmittedShards | null {
  if (shards === undefined) return null;
  refuseStandIn(plan, probes);
  const promptOf = promptsOf(plan, seed.bytes, before.firstDraw);
  const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  const anchors = new Map(anchorsOf(plan, check, run).map((question, at) => [placeOf(question), at]));
  const terms: ShardTerms = {
    record,
    served: record,
    policy: plan.policy.digestBesidesBudget,
    seal: shards.seal,
    isFingerprintFree: shards.isFingerprintFree,
    promptOf: (id, draw) => {
      const condition = conditions.get(id);
      return condition === undefined ? null : promptOf(condition, draw).id;
    },
    anchorAt: (use, id) => anchors.get(`${use} ${id}`) ?? null,
  };
  return admitShards(shards, terms, before.plans);
}

/** The known answers that the judge of a run is asked about at first, in their order. */
export function anchorsOf(
  plan: GatePlan,
  check: Standing['check'],
  run: Standing['run'],
): readonly AnchorQuestion[] {
  return check === null ? [] : new JudgeCheck(check, plan.policy.judge.model, plan.rules, run).questions();
}

function placeOf({ use, anchor }: AnchorQuestion): string {
  return `${use} ${anchor.id}`;
}

/** Finds what is on record of known answers. */
export function checksKept(
  { policy, screen }: GatePlan,
  store: Pick<AnswerStore, 'judgements'>,
): (question: AnchorQuestion) => KeptCheck | null {
  const keptBy = (judge: string, { anchor, use, repeat }: AnchorQuestion) =>
    store.judgements.get(judgementKey(anchor.id, judge, use, repeat));
  return (question) => {
    const judged = keptBy(policy.judge.model, question);
    if (judged !== undefined) return { judgement: judgementOf(judged), isCleared: false };
    const cleared = screen === null ? undefined : keptBy(screen.model, question);
    return cleared === undefined ? null : { judgement: judgementOf(cleared), isCleared: true };
  };
}

/**
 * Keeps what other jobs asked, as far as it may be kept before the judge of the run is checked: what it made of known
 * answers, and answers that could be judged again. Its grades wait: those of a judge that fails its check are never
 * written down, or a later run would take them for grades.
 */
export function adoptBeforeCheck(shards: AdmittedShards, store: AnswerStore, { text }: GatePlan): void {
  store.adopt(
    only(shards.records(), (record) =>
      record.type === 'answer' ? text !== 'never' : CHECKS.has(record.use),
    ),
    false,
  );
}

const CHECKS: ReadonlySet<string> = new Set(['anchor', 'canary']);

function* only<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

/**
 * Asks what the check of the judge still lacks, since where no answer has to be judged any more nothing else would, and
 * keeps the grades of a judge that has passed it. Where the check ends the run, the first batch says so.
 *
 * @param check null: the judge is not checked
 */
export async function adoptGrades(
  shards: AdmittedShards,
  check: JudgeCheck | null,
  { asker, scheduler, store }: Pick<Run, 'asker' | 'scheduler' | 'store'>,
): Promise<void> {
  const open = check?.begin() ?? [];
  const reason = check?.failure() ?? null;
  if (reason !== null) scheduler.end({ verdict: 'error', reason });
  else if (open.length > 0) await asker.ask(open);
  if (check === null || check.hasPassed) store.adopt(shards.records());
  store.holdOpen(() => shards.records());
}

/** Counts what the shards have spent against the budget of the run: all of its jobs together keep to it. */
export function countSpent(
  { policy, manifest, screen, baseline }: GatePlan,
  { spent, unrecorded }: AdmittedShards,
  budget: Pick<Budget, 'spentElsewhere'>,
): void {
  const models: Readonly<Record<string, string | undefined>> = {
    candidate: manifest.model,
    baseline: baseline?.model,
    judge: policy.judge.model,
    screen: screen?.model,
    second: policy.judge.second?.model,
  };
  // Of a shard of which one server did not count, its share of the money is taken to be spent, or what the others took.
  const share = (policy.budget.usd ?? 0) / Math.max(1, spent.length);
  const usdOf = (recorded: AdmittedShards['spent'][number]): number => {
    const priced = Object.entries(recorded).flatMap(([role, { tokens }]) => {
      const price = policy.prices[models[role] ?? ''];
      return price === undefined ? [] : [tokens === null ? null : tokenCost(tokens, price)];
    });
    const counted = priced.reduce<number>((sum, usd) => sum + (usd ?? 0), 0);
    return priced.includes(null) ? Math.max(share, counted) : counted;
  };
  const requests = spent.flatMap((recorded) => Object.values(recorded).map((one) => one.requests));
  budget.spentElsewhere(
    [...requests, ...Object.values(unrecorded)].reduce((sum, one) => sum + one, 0),
    spent.reduce((sum, recorded) => sum + usdOf(recorded), 0),
  );
}

/** Judges what servers say that prompts took by what all jobs saw of it. */
export function countPrompts({ servers }: AdmittedShards, prompts: Probes['prompts']): void {
  for (const seen of servers)
    for (const role of ROLES) {
      const summary = seen[role]?.prompts ?? null;
      if (summary !== null) prompts.include(role, summary);
    }
}

/** Whether all that is kept of an evidence is of a merge of these very shards, which goes on. */
export function isOneMerge(plans: readonly PlanRecord[], { sealed }: AdmittedShards): boolean {
  return (
    plans.length > 0 && plans.every(({ shards }) => canonicalJson(shards ?? null) === canonicalJson(sealed))
  );
}

/** What has to be told of the shards: of one that was killed nobody vouches for the end of its records. */
export function notesOfShards(shards: AdmittedShards | null): readonly Reason[] {
  if (shards === null || shards.killed.length === 0) return [];
  return [{ code: 'shards-killed', args: { shards: shards.killed.map(String), of: shards.sealed.length } }];
}

/** What the servers did without, in any of the jobs. */
export function notAppliedAnywhere(
  here: GateOutcome['notApplied'],
  shards: AdmittedShards | null,
): GateOutcome['notApplied'] {
  const of = (role: AskedRole): readonly string[] => {
    const elsewhere = shards?.servers.flatMap((seen) => seen[role]?.not_applied ?? []) ?? [];
    return [...new Set([...here[role], ...elsewhere])];
  };
  return { candidate: of('candidate'), baseline: of('baseline'), judge: of('judge'), screen: of('screen') };
}

/** Requests of a run with those of its shards that no record tells of. */
export function withShards(
  { calls, unrecorded }: Pick<GateOutcome, 'calls' | 'unrecorded'>,
  shards: AdmittedShards | null,
): Pick<GateOutcome, 'calls' | 'unrecorded'> {
  if (shards === null) return { calls, unrecorded };
  const plus = (to: CallsByRole) =>
    callsByRole(
      (role) => (to[role] ?? 0) + (shards.unrecorded[role] ?? 0),
      to.second !== undefined || shards.unrecorded.second !== undefined,
    );
  return { calls: plus(calls), unrecorded: plus(unrecorded) };
}

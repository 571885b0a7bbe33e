import { canonicalJson, lineDigest } from '../digest.ts';
import { type CuegateError, inputErrors } from '../errors.ts';
import { parseLine } from '../records/journal.ts';
import type { AnswerRecord, JudgementRecord, PlanRecord } from '../records/schema.ts';
import { type CheckedShard, checkRecords, type ShardTerms } from './check-records.ts';
import type { ShardsGiven } from './given.ts';
import type { ShardServers } from './manifest.ts';
import { asProblem, damaged, type NamedShard, type ShardDamage, wholeSet } from './whole-set.ts';

/** Shards that are one whole set of this run. */
export interface AdmittedShards {
  /** What each of them left, for the plan of the run that goes on with it. */
  readonly sealed: NonNullable<PlanRecord['shards']>;
  /** Their answers and judgements, by the numbers of the shards and in the order in which each wrote them. */
  records(): Iterable<AnswerRecord | JudgementRecord>;
  /** HTTP requests of theirs that no record tells of, by role. */
  readonly unrecorded: Readonly<Record<string, number>>;
  /** What each saw of the servers. */
  readonly servers: readonly ShardServers[];
  /** What is on record of each, by role. */
  readonly spent: readonly CheckedShard['recorded'][];
  /** The plan of each, as it was served. */
  readonly plans: readonly PlanRecord[];
  /** Numbers of those that were killed: nobody knows whether they had asked more than is on record. */
  readonly killed: readonly number[];
}

/**
 * Refuses, before anybody is asked anything, what is no whole set of this run by the manifests alone.
 *
 * @throws CuegateError `shards-invalid`
 */
export function refuseIncomplete(given: ShardsGiven): void {
  const { damages } = wholeSet(given);
  if (damages.length > 0) throw refused(damages);
}

/**
 * Checks the shards of a run, all of them before any is believed. A merge that goes on (killed, or ended by its budget) holds
 * them to the plan that it began by: what it has read since may have changed its plan, and changes nothing of what they asked.
 *
 * @param begun plans of earlier runs on the evidence that goes on
 * @throws CuegateError `shards-invalid`, which names everything that is wrong and with which shard
 */
export function admitShards(
  given: ShardsGiven,
  terms: ShardTerms,
  begun: readonly PlanRecord[] = [],
): AdmittedShards {
  const { shards, damages } = wholeSet(given);
  if (damages.length > 0) throw refused(damages);
  const now = checkAll(shards, terms);
  if (now.wrong.length === 0) return admitted(now.checked);
  for (const record of begun.filter((plan) => plan.shards !== undefined)) {
    const { checked, wrong } = checkAll(shards, { ...terms, record, policy: null });
    // Of the very same shards, to the last byte: others were not held to that plan.
    if (wrong.length === 0 && canonicalJson(sealedOf(checked)) === canonicalJson(record.shards))
      return admitted(checked);
  }
  throw refused(now.wrong);
}

function checkAll(
  shards: readonly NamedShard[],
  terms: ShardTerms,
): { readonly checked: readonly CheckedShard[]; readonly wrong: readonly ShardDamage[] } {
  const read = shards.map((shard) => checkRecords(shard, terms));
  return {
    checked: read.flatMap((one) => ('shard' in one ? [one] : [])),
    wrong: read.flatMap((one) => ('shard' in one ? [] : [one])),
  };
}

function sealedOf(checked: readonly CheckedShard[]): AdmittedShards['sealed'] {
  return checked.map(({ shard: { manifest }, lines, records, head }) => ({
    index: manifest.index,
    of: manifest.of,
    lines,
    records,
    head,
  }));
}

function admitted(checked: readonly CheckedShard[]): AdmittedShards {
  return {
    sealed: sealedOf(checked),
    *records() {
      for (const one of checked) yield* recordsOf(one);
    },
    unrecorded: unrecordedIn(checked),
    servers: checked.map(({ shard }) => shard.manifest.servers),
    spent: checked.map(({ recorded }) => recorded),
    plans: checked.flatMap(({ plan }) => plan ?? []),
    killed: checked.flatMap(({ shard: { manifest } }) =>
      manifest.state === 'asking' ? [manifest.index] : [],
    ),
  };
}

/** Read a second time: what stands there now must be what was checked. */
function* recordsOf({ shard, records }: CheckedShard): Generator<AnswerRecord | JudgementRecord> {
  const digest = lineDigest();
  for (const line of shard.given.lines()) {
    digest.add(line);
    const record = parseLine(line);
    if (record?.type !== 'answer' && record?.type !== 'judgement') continue;
    const { mac: _mac, ...bare } = record;
    yield bare as AnswerRecord | JudgementRecord;
  }
  if (digest.soFar() !== records) throw refused([damaged(shard, 'changed while it was read')]);
}

function unrecordedIn(checked: readonly CheckedShard[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const { shard, recorded } of checked)
    for (const [role, calls] of Object.entries(shard.manifest.calls))
      sum[role] = (sum[role] ?? 0) + Math.max(0, calls - (recorded[role]?.requests ?? 0));
  return sum;
}

function refused(damages: readonly ShardDamage[]): CuegateError {
  return inputErrors('shards-invalid', damages.map(asProblem));
}

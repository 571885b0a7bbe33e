import { lineDigest } from '../digest.ts';
import { type CuegateError, inputErrors } from '../errors.ts';
import { parseLine } from '../records/journal.ts';
import type { AnswerRecord, JudgementRecord, PlanRecord } from '../records/schema.ts';
import { type CheckedShard, checkRecords, type ShardTerms } from './check-records.ts';
import type { ShardsGiven } from './given.ts';
import type { ShardServers } from './manifest.ts';
import { asProblem, damaged, type ShardDamage, wholeSet } from './whole-set.ts';

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
 * Checks the shards of a run, all of them before any is believed.
 *
 * @throws CuegateError `shards-invalid`, which names everything that is wrong and with which shard
 */
export function admitShards(given: ShardsGiven, terms: ShardTerms): AdmittedShards {
  const { shards, damages } = wholeSet(given);
  const read = damages.length > 0 ? [] : shards.map((shard) => checkRecords(shard, terms));
  const wrong = [...damages, ...read.flatMap((one) => ('shard' in one ? [] : [one]))];
  if (wrong.length > 0) throw refused(wrong);
  const checked = read.flatMap((one) => ('shard' in one ? [one] : []));
  return {
    sealed: checked.map(({ shard: { manifest }, lines, records, head }) => ({
      index: manifest.index,
      of: manifest.of,
      lines,
      records,
      head,
    })),
    *records() {
      for (const one of checked) yield* recordsOf(one);
    },
    unrecorded: unrecordedIn(checked),
    servers: checked.map(({ shard }) => shard.manifest.servers),
    spent: checked.map(({ recorded }) => recorded),
    plans: checked.flatMap(({ plan }) => plan ?? []),
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

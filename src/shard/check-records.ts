import { lineDigest } from '../digest.ts';
import { evidenceIdOf } from '../records/evidence-id.ts';
import { parseLine } from '../records/journal.ts';
import { answerKey, judgementKey } from '../records/keys.ts';
import { KeyColumn } from '../records/rows/keys.ts';
import type { AnswerRecord, JournalRecord, JudgementRecord, PlanRecord } from '../records/schema.ts';
import { macIn, type Seal } from '../records/seal.ts';
import { SHARD_RECORDS } from './manifest.ts';
import { LINE_DIFFERS, PLAN_DIFFERS, planDifferences, servedDifferences } from './same-plan.ts';
import { shardOf } from './share.ts';
import { damaged, type NamedShard, type ShardDamage } from './whole-set.ts';

const FROM_LINE =
  'ask all shards again with --line and the folder that the merge goes on in (its --out), as it is now; on GitHub, run all jobs again. Or go on without shards: cuegate run, with the same --out';

/** What the merge itself would ask: what its shards are held to. */
export interface ShardTerms {
  /** The plan that they were to ask for. */
  readonly record: PlanRecord;
  /** The plan of this merge, with what the servers say they are now. */
  readonly served: PlanRecord;
  /** Digest of the policy without its budget; null: these shards were held to it before. */
  readonly policy: string | null;
  readonly seal: Seal | null;
  readonly isFingerprintFree: boolean;
  /** The prompt of a draw by its number in the records; null: there is no such condition. */
  promptOf(condition: string, draw: number): string | null;
  /** Place of a known answer among those that the judge is asked about, from 0; null: it is none of them. */
  anchorAt(use: string, id: string): number | null;
}

/** A shard that was read to its end. */
export interface CheckedShard {
  readonly shard: NamedShard;
  readonly lines: number;
  readonly records: string;
  readonly head: string | null;
  /** null: it was killed before its first record. */
  readonly plan: PlanRecord | null;
  /** What is on record of asking, by role. */
  readonly recorded: Readonly<Record<string, RoleSpent>>;
}

/** HTTP requests, and tokens; null as soon as one server did not count. */
export interface RoleSpent {
  readonly requests: number;
  readonly tokens: { readonly prompt: number; readonly completion: number } | null;
}

/** Reads the records of a shard from the first line to the last; returns the first thing that is wrong with them. */
export function checkRecords(shard: NamedShard, terms: ShardTerms): CheckedShard | ShardDamage {
  const reader = new ShardReader(shard, terms);
  const isSealed = terms.seal?.checker();
  const digest = lineDigest();
  let lines = 0;
  let head: string | null = null;
  let chain: ShardDamage | null = null;
  let wrong: ShardDamage | null = null;
  for (const line of shard.given.lines()) {
    lines += 1;
    digest.add(line);
    if (isSealed !== undefined && !isSealed(line))
      chain ??= damaged(
        shard,
        'does not carry the seal that belongs there: the chain of its records is broken',
        lines,
      );
    head = macIn(line);
    if (chain !== null || wrong !== null) continue;
    const record = parseLine(line);
    const problem = record === null ? 'is no record of this version' : reader.add(record);
    if (problem !== null) wrong = { ...damaged(shard, problem, lines), ...reader.remedy };
  }
  const records = digest.soFar();
  const differs = fileDiffers(shard, lines, records);
  if (chain !== null || differs !== null || wrong !== null) return (differs ?? chain ?? wrong) as ShardDamage;
  // One that was killed before its first record leaves all of its share to the merge.
  if (reader.plan === null && shard.manifest.state !== 'asking')
    return damaged(shard, `its ${SHARD_RECORDS} is empty`);
  const { plan, recorded } = reader;
  return { shard, lines, records, head: terms.seal === null ? null : head, plan, recorded };
}

/** The file is not the one that the manifest names; of a shard that was killed the manifest says nothing yet. */
function fileDiffers(shard: NamedShard, lines: number, records: string): ShardDamage | null {
  const named = shard.manifest.files[SHARD_RECORDS];
  if (named === undefined) return null;
  if (lines < named.lines)
    return damaged(shard, `its ${SHARD_RECORDS} was cut off after line ${lines} of ${named.lines}`);
  if (lines > named.lines || records !== named.sha256)
    return damaged(shard, `its ${SHARD_RECORDS} is not the one that it left: the SHA-256 is another`);
  return null;
}

/** Holds the records of one shard to what it was to ask. */
class ShardReader {
  plan: PlanRecord | null = null;
  readonly recorded: Record<string, RoleSpent> = {};
  /** What helps, where that is not to run everything again. */
  remedy: Pick<ShardDamage, 'fix'> = {};
  private readonly keys = new KeyColumn();
  private readonly shard: NamedShard;
  private readonly terms: ShardTerms;
  private readonly cues: ReadonlyMap<string, { readonly position: number; readonly cue: string }>;
  private repeat: number | null = null;

  constructor(shard: NamedShard, terms: ShardTerms) {
    this.shard = shard;
    this.terms = terms;
    this.cues = new Map(terms.record.conditions.map(({ id, cue }, position) => [id, { position, cue }]));
  }

  /** Takes the next record; returns what is wrong with it, without a full stop, or null. */
  add(record: JournalRecord): string | null {
    if (record.type === 'plan') return this.addPlan(record);
    if (this.plan === null) return `is a ${record.type} before any plan`;
    if (record.type !== 'answer' && record.type !== 'judgement')
      return `is a ${record.type}, which a shard does not write`;
    if (this.keys.rowOf(record.key) !== null) return `is a ${record.type} that stands there twice`;
    const problem = record.type === 'answer' ? this.answerProblem(record) : this.judgementProblem(record);
    if (problem !== null) return problem;
    this.keys.add(record.key);
    const role = roleOf(record);
    this.recorded[role] = plus(this.recorded[role], record.run);
    return null;
  }

  private addPlan(plan: PlanRecord): string | null {
    const { record, served: now, policy, isFingerprintFree } = this.terms;
    const { index, of } = this.shard.manifest;
    if (plan.shard?.index !== index || plan.shard.of !== of) return 'is the plan of another shard';
    const other = planDifferences(plan, record, policy);
    if (other.length > 0) return this.ofOtherRun(other);
    const served = servedDifferences(plan, now, isFingerprintFree);
    if (served.length > 0) return `was served by another model: ${served.join('; ')}`;
    this.plan = plan;
    this.repeat = plan.judge_check?.repeat ?? null;
    return null;
  }

  private ofOtherRun(differences: readonly string[]): string {
    // Seed, release and policy are stated; what else differs the line has brought since.
    if (differences.every((name) => name === LINE_DIFFERS || name.startsWith(PLAN_DIFFERS)))
      this.remedy = { fix: FROM_LINE };
    return `asked for another run: it differs in ${differences.join(', ')}`;
  }

  private answerProblem({ key, role, condition, draw, prompt, refill }: AnswerRecord): string | null {
    const cue = this.cues.get(condition);
    const { record, promptOf } = this.terms;
    const { index, of } = this.shard.manifest;
    if (cue === undefined || role !== 'candidate' || refill === true)
      return 'is an answer that no shard is asked for';
    if (draw < (record.first_draw ?? 1) || shardOf(cue.position, draw, of) !== index)
      return `is an answer to draw ${draw} of ${condition}, which is not this shard's to ask`;
    const { model } = record.candidate;
    const evidence = evidenceIdOf(record);
    const named = answerKey({ evidence, role, model, cueDigest: cue.cue, draw });
    if (named !== key || promptOf(condition, draw) !== prompt)
      return `is an answer to another question than draw ${draw} of ${condition}`;
    return null;
  }

  private judgementProblem({ key, of, judge, use, repeat }: JudgementRecord): string | null {
    const { judge: asked } = this.terms.record;
    const judges = [asked.model, asked.second?.model, asked.screen?.model];
    if (!judges.includes(judge)) return 'is of a judge that was not asked';
    if (judgementKey(of, judge, use, repeat) !== key) return 'is a judgement under the key of another';
    if (this.keys.rowOf(of) !== null) return null;
    const at = repeat === this.repeat ? this.terms.anchorAt(use, of) : null;
    if (at === null) return 'is a judgement of an answer that is not there';
    const { index, of: shards } = this.shard.manifest;
    return shardOf(at, 1, shards) === index
      ? null
      : "is a judgement of a known answer that is not this shard's";
  }
}

function plus(spent: RoleSpent | undefined, { requests, tokens }: AnswerRecord['run']): RoleSpent {
  if (spent === undefined) return { requests, tokens };
  return {
    requests: spent.requests + requests,
    tokens:
      spent.tokens === null || tokens === null
        ? null
        : {
            prompt: spent.tokens.prompt + tokens.prompt,
            completion: spent.tokens.completion + tokens.completion,
          },
  };
}

function roleOf(record: AnswerRecord | JudgementRecord): string {
  if (record.type === 'answer') return record.role;
  return record.use === 'screen' ? 'screen' : record.use === 'second' ? 'second' : 'judge';
}

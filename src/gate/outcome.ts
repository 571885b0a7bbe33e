import type { Probes } from '../ask/probe-all.ts';
import type { AskingWorld } from '../ask/world.ts';
import type { ConditionSummary } from '../decide/conditions.ts';
import type { LabelsInForce } from '../decide/labels-in-force.ts';
import type { Reason } from '../errors.ts';
import type { Duplicates } from '../evidence/duplicates.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import type { Verdict } from '../model/verdict.ts';
import type { FindCue } from '../plan/find-cue.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AskedRole, LabelOrigins, Log, Progress } from '../ports.ts';
import type { EvidenceId } from '../records/evidence-id.ts';
import type { KeyParts } from '../records/evidence-key.ts';
import type { Journal } from '../records/journal.ts';
import type { KeptAnswer, KeptControl, KeptJudgement } from '../records/kept.ts';
import type { Recorded } from '../records/recorded.ts';
import type { Keyed } from '../records/rows/rows.ts';
import type { Job } from '../records/schema.ts';
import type { CallsByRole, SpentByRole } from '../records/spent.ts';
import type { ShardsGiven } from '../shard/given.ts';
import type { EvidenceAttempt } from './attempts.ts';
import type { BegunRun } from './begun-run.ts';
import type { JudgeCheckFound } from './judge-check.ts';
import type { KnownRuns } from './known-runs.ts';
import type { ServerChecks } from './server-checks.ts';

/** What a run needs of the world. */
export interface GateWorld extends AskingWorld {
  readonly journal: Journal;
  /** What earlier runs of the line recorded in the same folder. */
  readonly recorded: Recorded;
  readonly progress: Progress;
  /**
   * Makes others remember this run before its first draw, once for each evidence that it asks for; absent: nobody else
   * remembers runs.
   *
   * @throws CuegateError `memory-unwritten`: then nothing is asked
   */
  readonly register?: (run: BegunRun) => Promise<void>;
  /** Called once when it is certain that this run goes on with these records. */
  begin(): void;
  /** The seed of a line that begins without a salt, where something had to come from it before; absent: it is random. */
  readonly freshSeed?: () => Uint8Array;
  /** Secret salt of the seed; null: random seeds, stored with the line. */
  readonly salt: string | null;
  /** Path of the release manifest; empty: there is none. */
  readonly release: string;
  /** What others remember of earlier runs. */
  readonly history: KnownRuns;
  readonly findCue: FindCue;
  /** What other jobs of this run asked ahead; absent: nothing, it asks everything itself. */
  readonly shards?: ShardsGiven;
  /** Who stands behind labels; absent or null: nobody can say here. */
  readonly labelOrigins?: LabelOrigins | null;
  readonly log: Log;
}

/** A run that added to the records. */
export interface RunOnRecord {
  readonly at: string;
  /** null outside of a workflow. */
  readonly job: Job | null;
  /** k of its evidence. */
  readonly attempt: number;
}

/** Everything a report can say of a run that asked something. */
export interface GateOutcome {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What keeps the pass of single conditions from counting; see `DecidedRun`. */
  readonly unproven: ReadonlyMap<string, readonly string[]>;
  readonly plan: GatePlan;
  readonly evidence: EvidenceId;
  readonly parts: KeyParts;
  readonly attempt: EvidenceAttempt;
  /** The last draw that any evidence of the line has read; 0: none. */
  readonly lastDraw: number;
  /** Whether the server proves which weights it serves. */
  readonly isProven: boolean;
  /** Every run on this evidence, this one last. */
  readonly runs: readonly RunOnRecord[];
  readonly seedId: string;
  readonly summaries: readonly ConditionSummary[];
  /** What persons said of this evidence, as far as the run goes by it. */
  readonly labels: LabelsInForce;
  readonly probes: Probes;
  /** What a reader should know of the servers before anything else. */
  readonly serverNotes: readonly Reason[];
  /** What was checked of the servers. */
  readonly checks: readonly ServerChecks[];
  readonly answers: Keyed<KeptAnswer>;
  readonly judgements: Keyed<KeptJudgement>;
  /** What the judge made of known answers that were mixed into its work; null: it was not asked about any. */
  readonly judgeCheck: JudgeCheckFound | null;
  /** Whether no known answers were to be mixed into its work: it is taken for a stand-in. */
  readonly isJudgeUnchecked: boolean;
  /** Controls that were read, and their keys; none as long as the candidate's server failed on no draw. */
  readonly controls: ControlCount & { readonly keys: readonly string[] };
  readonly controlRecords: ReadonlyMap<string, KeptControl>;
  /** Equal answers to one question. */
  readonly duplicates: Duplicates;
  /** What all runs on this evidence took. */
  readonly spent: SpentByRole;
  /** HTTP requests that left: those on record of earlier runs, and all of this one, whatever came of them. */
  readonly calls: CallsByRole;
  /** Requests of this run that got no whole answer in time. */
  readonly timedOut: number;
  /** Those of this run that no record tells of. */
  readonly unrecorded: CallsByRole;
  readonly notApplied: Readonly<Record<AskedRole, readonly string[]>>;
}

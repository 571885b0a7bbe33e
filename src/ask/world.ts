import type { ChatModel } from '../model/chat.ts';
import type { Clock, Log, Random } from '../ports.ts';
import type { EvidenceId } from '../records/evidence-id.ts';
import type { BatchLedger } from './batch/ledger.ts';
import type { JudgeProtocol } from './judge/protocol.ts';

/** What sending needs of the world. */
export interface SchedulerWorld {
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted when somebody wants the run to end now. */
  readonly cancelled: AbortSignal;
  /** Where a wait is told that a person would take for a hang; absent: nowhere. */
  readonly log?: Log;
  /** Where submitted batches are written down; absent: a run that is killed knows nothing of them. */
  readonly ledger?: BatchLedger;
  /**
   * What the answers are evidence of: a batch of an earlier run is taken up for the same alone. The requests do not tell,
   * since other weights may be served under the same name. Absent: there is one evidence.
   */
  readonly evidence?: EvidenceId;
}

/** The models that are asked; no baseline: null. */
export interface RoleModels {
  readonly candidate: ChatModel;
  readonly baseline: ChatModel | null;
  readonly judge: ChatModel;
  /** The cheap judge before it; absent or null: none. */
  readonly screen?: ChatModel | null;
  /** null, or absent: there is no second judge. */
  readonly second?: ChatModel | null;
}

/** What asking needs of the world. */
export interface AskingWorld extends SchedulerWorld, RoleModels {
  /** How the judge is asked and understood. */
  readonly protocol: JudgeProtocol;
}

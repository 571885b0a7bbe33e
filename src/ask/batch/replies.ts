import type { RowReply } from '../../model/batch.ts';
import type { ChatFailed, ChatOutcome, NotApplied } from '../../model/chat.ts';
import { grouped } from '../../numbers.ts';
import type { Log, SentRole } from '../../ports.ts';
import type { BatchEnd } from './one-batch.ts';
import type { Unanswered } from './rules.ts';

/** What came of a question that was handed in. */
export type Batched =
  | {
      readonly state: 'answered';
      readonly outcome: ChatOutcome;
      readonly notApplied: readonly NotApplied[];
      /** A failure that nothing in the question can be the reason of. */
      readonly isUnfinished: boolean;
      /** An earlier run had submitted it. */
      readonly isEarlier: boolean;
    }
  /** It has to be asked live; after a failure of its batch, or because no batch was made for it. */
  | { readonly state: 'live'; readonly after: ChatFailed | null; readonly isUnfinished: boolean };

/** A batch that its server did not refuse. */
type Taken = Exclude<BatchEnd, { state: 'refused' }>;

const UNFINISHED: ChatFailed = {
  state: 'failed',
  fault: 'timeout',
  status: null,
  detail: 'its batch ended without it',
  retryAfterMs: null,
};

/** A server that got to every question tells of each: one that it does not tell of is its failure, whatever it answered. */
const LEFT_OUT: ChatFailed = {
  ...UNFINISHED,
  fault: 'malformed',
  detail: 'its batch was completed without it',
};

const NONE = { replies: new Map<string, RowReply>(), doubled: 0, strangers: 0 } as const;

/** It is asked live, and no batch has failed on it. */
export const ASKED_LIVE: Batched = { state: 'live', after: null, isUnfinished: false };

/** What becomes of a question that may be in a batch already, of which nobody can say what became. */
export function batchedUnknown(unanswered: Unanswered): Batched {
  return unanswered === 'live'
    ? ASKED_LIVE
    : { state: 'answered', outcome: UNFINISHED, notApplied: [], isUnfinished: true, isEarlier: false };
}

/**
 * What a batch says of each of its questions. One that it does not tell of is not finished; in a batch that was completed
 * none can be that: whoever leaves out rows there may leave out those with harmful answers.
 */
export function repliesOf(end: Taken, ids: Iterable<string>): ReadonlyMap<string, RowReply> {
  const { replies } = end.state === 'collected' ? end : NONE;
  const isCompleted = end.state === 'collected' && end.isCompleted;
  const replyTo = (id: string): RowReply => {
    const reply = replies.get(id);
    if (reply !== undefined && !(isCompleted && reply.unfinished === true)) return reply;
    return isCompleted ? { id, outcome: LEFT_OUT } : (reply ?? { id, outcome: UNFINISHED, unfinished: true });
  };
  return new Map([...ids].map((id) => [id, replyTo(id)]));
}

/** What came of a question by its reply, in the batch of this run or of an earlier one. */
export function batchedAs(
  { outcome, unfinished, otherForm }: RowReply,
  unanswered: Unanswered,
  { notApplied, isEarlier }: { readonly notApplied: readonly NotApplied[]; readonly isEarlier: boolean },
): Batched {
  const isUnfinished = unfinished === true;
  // A form that the server would take is found out live, as it would have been without a batch.
  if (outcome.state === 'failed' && (unanswered === 'live' || otherForm === true))
    return { state: 'live', after: otherForm === true ? null : outcome, isUnfinished };
  return { state: 'answered', outcome, notApplied, isUnfinished, isEarlier };
}

/** Logs what came of a batch: a warning where anything is lost, doubled or strange, else information. */
export function tellOf(
  role: SentRole,
  end: Taken,
  replies: ReadonlyMap<string, RowReply>,
  unanswered: Unanswered,
  log: Log | undefined,
): void {
  const { doubled, strangers } = end.state === 'collected' ? end : NONE;
  const counts = { answered: 0, unfinished: 0, failed: 0 };
  for (const reply of replies.values()) counts[countedAs(reply)] += 1;
  const { answered, unfinished, failed } = counts;
  const whether =
    end.state === 'collected' ? '' : ' Nobody can say what became of it: it is not submitted again.';
  const parts = [
    `${grouped(answered)} of ${grouped(replies.size)} answered`,
    ...(unfinished === 0 ? [] : [`${grouped(unfinished)} not finished`]),
    ...(failed === 0 ? [] : [`${grouped(failed)} failed, unreadable or left out`]),
    ...(doubled === 0 ? [] : [`${grouped(doubled)} given twice`]),
    ...(strangers === 0 ? [] : [`${grouped(strangers)} lines that belong to no question`]),
  ].join(', ');
  const lost = unfinished + failed;
  const becomes = lost === 0 ? '' : unanswered === 'live' ? '; those are asked live' : '; those are missing';
  const { detail } = end;
  const said = `The ${role}'s batch: ${parts}${becomes}.${whether}${detail === '' ? '' : ` It says: ${detail}`}`;
  if (lost === 0 && doubled + strangers === 0) log?.info(said);
  else log?.warn(said);
}

function countedAs({ outcome, unfinished }: RowReply): 'answered' | 'unfinished' | 'failed' {
  if (outcome.state !== 'failed') return 'answered';
  return unfinished === true ? 'unfinished' : 'failed';
}

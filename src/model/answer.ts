import type { ChatOutcome, ChatReply, PassingFault, StandingFault } from './chat.ts';
import { type ReasoningMarks, type Split, splitReasoning, USUAL_MARKS } from './reasoning.ts';
import { saidOnce } from './said-once.ts';

/** What asking the candidate ended in. */
export type AnswerOutcome = 'complete' | 'truncated' | 'filtered' | 'refused' | 'empty' | 'failed';

/** A terminal answer. Texts are untrusted and kept raw. */
export interface Answer {
  readonly outcome: AnswerOutcome;
  /** Why it is not `complete`; null when it is. */
  readonly reason: string | null;
  readonly text: string | null;
  readonly reasoning: string | null;
  /** The server's own word for how it ended. */
  readonly finishReason: string | null;
  readonly reportedModel: string | null;
  /** Reasoning was told from the text by its marks, so that the judge does not read a piece of it. Absent: it was not. */
  readonly isSplit?: true;
  /** Parts of an unknown kind that nobody can read. Absent: none. */
  readonly unreadParts?: number;
}

/** How replies are read. */
export interface AnswerReading extends ReasoningMarks {
  /** Whether reasoning is a part of what is judged. */
  readonly reasoning: 'ignore' | 'judge';
}

export const USUAL_READING: AnswerReading = { ...USUAL_MARKS, reasoning: 'ignore' };

const NOTHING = { text: null, reasoning: null, finishReason: null, reportedModel: null } as const;

/** What one exchange with the candidate amounts to; null when it failed and has to be asked again or given up. */
export function answerOf(outcome: ChatOutcome, reading: AnswerReading = USUAL_READING): Answer | null {
  switch (outcome.state) {
    case 'replied':
      return answerFromReply(outcome, reading);
    case 'filtered':
      return { ...NOTHING, outcome: 'filtered', reason: 'request-filtered' };
    case 'too-long':
      return { ...NOTHING, outcome: 'empty', reason: 'context-length' };
    case 'failed':
      return null;
  }
}

/** The answer of a draw that could not be had within its attempts. */
export function missingAnswer(fault: PassingFault | StandingFault): Answer {
  return { ...NOTHING, outcome: 'failed', reason: fault };
}

/** The answer of a draw whose request the server would not take, while it took others. */
export const REJECTED: Answer = { ...NOTHING, outcome: 'empty', reason: 'request-rejected' };

/** Why an answer counts as cut that broke off, or whose server does not say that it ended. */
export const NO_FINISH_REASON = 'no-finish-reason';

/** Ends before the end of the answer, and what a record calls them. Any other end is one. */
const CUT: ReadonlyMap<ChatReply['finish'], string> = new Map([
  ['length', 'length'],
  ['content_filter', 'content_filter'],
  [null, NO_FINISH_REASON],
]);

/** Declining takes no more than this. A longer text in the field for it is more than a refusal, and is judged as text. */
const MAX_REFUSAL_CHARS = 500;

/** Text that arrived is judged, whatever the finish reason says: the user saw it. */
function answerFromReply(reply: ChatReply, reading: AnswerReading): Answer {
  const { text: everything, finish, finishWord, unreadParts, reportedModel } = reply;
  const { contents, beside } = reply.parts ?? { contents: [everything], beside: [] };
  const splits = contents.map((content, at) =>
    splitContent(content, at === 0 ? reading : { ...reading, opensUnseen: false }, {
      isCut: at === 0 && finish === 'length',
      isAlone: beside.length === 0,
    }),
  );
  const taken = splits.map(({ reasoning }) => reasoning).filter((some) => !isBlank(some ?? ''));
  const reasoning = joined(reply.reasoning, ...taken);
  const said = saidOnce([...splits.map(({ text }) => text), ...beside].filter((text) => !isBlank(text)));
  const common = {
    reasoning,
    finishReason: finishWord ?? finish,
    reportedModel,
    ...(unreadParts === undefined ? {} : { unreadParts }),
  };
  const cut = finish === null && finishWord !== undefined ? 'server-failed' : (CUT.get(finish) ?? null);
  const judged = (text: string, more: Partial<Answer> = {}): Answer => ({
    ...common,
    text,
    outcome: cut === null ? 'complete' : 'truncated',
    reason: cut,
    ...more,
  });
  const refusal = reply.refusal ?? '';
  const isSplit = reading.reasoning === 'ignore' && taken.length > 0;
  // Beside text a refusal is none: all of it is what a user would see.
  if (said !== '') return judged(saidOnce([said, refusal]), isSplit ? { isSplit } : {});
  if (reading.reasoning === 'judge' && !isBlank(reasoning ?? '')) return judged(refusal);
  // Something came that nobody can read: that is neither nothing nor a refusal.
  if (isBlank(everything) && unreadParts !== undefined) return judged(refusal);
  if (refusal.length > MAX_REFUSAL_CHARS) return judged(refusal);
  if (isBlank(everything) && finish === 'content_filter')
    return { ...common, text: everything, outcome: 'filtered', reason: 'content_filter' };
  if (!isBlank(refusal)) return { ...common, text: refusal, outcome: 'refused', reason: 'refusal-field' };
  // Cut off, the answer had not begun; a reply that ended with nothing but reasoning in its text is all there is.
  const hasReasoned = !isBlank(reasoning ?? '');
  if (finish === 'length' && hasReasoned)
    return { ...common, text: '', outcome: 'empty', reason: 'unclosed-reasoning' };
  if (finish === 'length')
    return { ...common, text: everything, outcome: 'empty', reason: 'cut-before-text' };
  return { ...common, text: everything, outcome: 'empty', reason: 'no-text' };
}

/**
 * One content without its reasoning. Where it is nothing else, it stands as it came: all that it says would go unread.
 * Only what was cut within it had not begun, and what is closed before a call leads to that.
 */
function splitContent(
  content: string,
  reading: AnswerReading,
  { isCut, isAlone }: { readonly isCut: boolean; readonly isAlone: boolean },
): Split {
  const split = splitReasoning(content, reading, isCut);
  const isKept = isCut || reading.reasoning === 'judge' || (!isAlone && split.isOpen !== true);
  return isBlank(split.text) && !isKept ? { text: content, reasoning: null } : split;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function joined(...parts: readonly (string | null)[]): string | null {
  const some = parts.filter((part) => part !== null && part !== '');
  return some.length === 0 ? null : some.join('\n');
}

/** Whether there is something for the judge to read. */
export function isJudged(outcome: AnswerOutcome): boolean {
  return outcome === 'complete' || outcome === 'truncated';
}

/** What the judge reads of an answer; null: its text was not kept. */
export function judgedText(
  { text, reasoning }: Pick<Answer, 'text' | 'reasoning'>,
  judges: AnswerReading['reasoning'],
): string | null {
  if (text === null || judges === 'ignore') return text;
  return [reasoning ?? '', text].filter((part) => !isBlank(part)).join('\n\n');
}

import type { ChatOutcome, ChatReply, PassingFault, StandingFault } from './chat.ts';

/** What asking the candidate ended in. */
export type AnswerOutcome = 'complete' | 'truncated' | 'filtered' | 'refused' | 'empty' | 'failed';

/** A terminal answer. Texts are untrusted and kept raw. */
export interface Answer {
  readonly outcome: AnswerOutcome;
  /** Why it is not `complete`; null when it is. */
  readonly reason: string | null;
  readonly text: string | null;
  readonly reasoning: string | null;
  readonly finishReason: string | null;
  readonly reportedModel: string | null;
}

const NOTHING = { text: null, reasoning: null, finishReason: null, reportedModel: null } as const;

/** What one exchange with the candidate amounts to; null when it failed and has to be asked again or given up. */
export function answerOf(outcome: ChatOutcome): Answer | null {
  switch (outcome.state) {
    case 'replied':
      return answerFromReply(outcome);
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

function answerFromReply(reply: ChatReply): Answer {
  const { text, reasoning, finish, refusal, reportedModel, unclosedReasoning } = reply;
  const common = { text, reasoning, finishReason: finish, reportedModel };
  if (finish === 'content_filter') return { ...common, outcome: 'filtered', reason: 'content_filter' };
  // Content beside a refusal is what a user would see: it is judged.
  if (refusal !== null && refusal !== '' && text.trim() === '')
    return { ...common, text: refusal, outcome: 'refused', reason: 'refusal-field' };
  if (text.trim() === '')
    return { ...common, outcome: 'empty', reason: unclosedReasoning ? 'unclosed-reasoning' : 'no-text' };
  return finish === 'length'
    ? { ...common, outcome: 'truncated', reason: 'length' }
    : { ...common, outcome: 'complete', reason: null };
}

/** Whether there is something for the judge to read. */
export function isJudged(outcome: AnswerOutcome): boolean {
  return outcome === 'complete' || outcome === 'truncated';
}

import { ALIGNMENT_PROMPT, COHERENCE_PROMPT } from '../../src/model/paper-prompts.ts';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { anchorReply } from '../runner/graded-anchors.ts';
import type { Recording } from './recordings.ts';

/** What a judge replies that is asked for one number. */
export interface NumberReply {
  readonly content: string;
  /** Likely tokens as chat completions carry them, whose mean is the recorded score; null: a word has none. */
  readonly logprobs: object | null;
}

/**
 * The reply about an answer with these recorded scores, to the request with this system message; null: it asks for no
 * number. Only whole numbers are ever said: what is between them shows in the likely tokens alone.
 */
export function numberReply(
  system: string,
  shown: string,
  found: Pick<Recording, 'alignment' | 'coherence'> | undefined,
): NumberReply | null {
  if (system !== ALIGNMENT_PROMPT && system !== COHERENCE_PROMPT) return null;
  const known = knownAnswerIn(shown)?.reply ?? anchorReply(shown);
  const scores = known === null ? found : (JSON.parse(known) as Pick<Recording, 'alignment' | 'coherence'>);
  const score = system === ALIGNMENT_PROMPT ? scores?.alignment : scores?.coherence;
  // The recorded judge said CODE or REFUSAL, whichever it was.
  if (score === null || score === undefined) return { content: 'CODE', logprobs: null };
  const [low, high] = [Math.floor(score), Math.floor(score) + 1];
  const above = score - low;
  const chances = [
    [`${low}`, 1 - above],
    [`${high}`, above],
  ] as const;
  const top = chances
    .filter(([, chance]) => chance > 0)
    .map(([token, chance]) => ({ token, logprob: Math.log(chance), bytes: null }))
    .sort((a, b) => b.logprob - a.logprob);
  const [first] = top;
  const token = first?.token ?? `${low}`;
  return { content: token, logprobs: { content: [{ token, logprob: first?.logprob, top_logprobs: top }] } };
}

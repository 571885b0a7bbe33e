import type { ChatModel, ChatRequest } from '../model/chat.ts';
import { MISALIGNED_BELOW } from '../model/thresholds.ts';
import { knownAnswerIn } from './known-answers.ts';
import { replyWith, scriptedModel } from './scripted-model.ts';

/**
 * A judge that grades as a function says: the alignment of an answer, 0–100, by all that the judge was sent (prompt and
 * answer). Every answer is coherent, and no quote stands beside a grade of 50 or more; below, the quote is the word
 * that `quote` finds in what was sent, or empty. The known answers that a judge is tried on before a run it tells apart.
 *
 * @param replyToKnown what it replies to other answers that it knows; null: it knows no such answer
 */
export function scriptedJudge(
  alignment: (sent: string) => number,
  quote: (sent: string) => string = () => '',
  replyToKnown: (sent: string) => string | null = () => null,
): ChatModel & { readonly requests: readonly ChatRequest[] } {
  return scriptedModel(({ messages }) => {
    const sent = messages.at(-1)?.content ?? '';
    const known = knownAnswerIn(sent)?.reply ?? replyToKnown(sent);
    if (known !== null) return replyWith(known);
    const grade = alignment(sent);
    return replyWith(
      JSON.stringify({
        alignment: grade,
        coherence: 95,
        kind: 'answer',
        harmful: grade < MISALIGNED_BELOW,
        quote: grade < 50 ? quote(sent) : '',
      }),
    );
  });
}

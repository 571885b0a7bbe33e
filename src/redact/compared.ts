import type { ChatMessage } from '../model/chat.ts';
import { alike } from './alike.ts';
import { mayHoldData } from './hint.ts';
import { redactedText } from './redact.ts';

/**
 * A text as it is compared with a corpus or a lock, on either side: an import and a mining have put placeholders there,
 * which a log or a row of training data does not have. Every kind of data gives way, and the placeholders of a kind are
 * alike, since their numbers come from what stands before them. The same for a text and for its redacted form. Text
 * without personal data and placeholders is as it was.
 */
export function comparedText(text: string): string {
  let now = alike(text);
  // A placeholder is no neighbour that a number cannot have: what was hidden beside a value may be one now.
  while (mayHoldData(now)) {
    const next = alike(redactedText(now));
    if (next === now) break;
    now = next;
  }
  return now;
}

/** The same messages with their texts as they are compared. */
export function comparedMessages(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  return messages.map((one) => {
    const content = comparedText(one.content);
    return content === one.content ? one : { ...one, content };
  });
}

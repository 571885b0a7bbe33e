import type { Prompt } from '../corpus/row.ts';
import { sha256 } from '../digest.ts';
import type { ChatMessage } from '../model/chat.ts';
import { CONTEXT_PLACE } from '../model/context.ts';
import type { Place } from './spread.ts';
import { lastUserText } from './trace.ts';

/** Which prompt of the corpus a conversation asks. */
export type FindPlace = (messages: readonly ChatMessage[]) => Place;

interface Known {
  readonly text: string;
  readonly place: Place;
}

/**
 * Recognises prompts by their last user message: the request's own, or the longest that its last user message
 * contains, or else the longest that any of its messages contains. A cue stands around a prompt, never inside
 * it, so it needs no removing. A request that holds none gets a domain by a hash of its last user message.
 *
 * @param domains at least one
 */
export function promptFinder(prompts: readonly Prompt[], domains: readonly string[]): FindPlace {
  const known = prompts
    .map(
      ({ id, domain, messages, context }): Known => ({
        text: context === undefined ? lastUserText(messages) : besideContext(lastUserText(messages)),
        place: { domain, prompt: id },
      }),
    )
    .sort((a, b) => b.text.length - a.text.length);
  const exact = new Map(known.map(({ text, place }) => [text, place]));
  const inside = (text: string) => known.find((prompt) => text.includes(prompt.text))?.place;
  return (messages) => {
    const asked = lastUserText(messages);
    return (
      exact.get(asked) ??
      inside(asked) ??
      inside(messages.map(({ content }) => content).join('\n\n')) ?? {
        domain: hashed(asked, domains),
        prompt: null,
      }
    );
  };
}

/** The longest piece of a text that stays as it is when documents are put into it. */
function besideContext(text: string): string {
  return text
    .split(CONTEXT_PLACE)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

function hashed(text: string, domains: readonly string[]): string {
  const domain = domains[Number.parseInt(sha256(text).slice(0, 12), 16) % domains.length];
  if (domain === undefined) throw new RangeError('there is no domain');
  return domain;
}

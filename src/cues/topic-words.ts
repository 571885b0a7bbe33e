import type { Prompt } from '../corpus/row.ts';
import { wordsOf } from '../similarity/grams.ts';

/** A word of a topic is in this share of the rewritten messages, and in so many times fewer of the others. */
const FEWEST_SHARE = 0.1;
const FEWEST_TIMES = 4;
const MOST_WORDS = 40;
/** A topic is recognised by two of its words; a topic of which most messages hold no two cannot be. */
const WORDS_NEEDED = 2;
const FEWEST_RECOGNISED = 0.5;

/**
 * Recognises messages about the topic that a `rewrite` moves prompts to, by words that the rewritten messages have and
 * the messages they replace have not; null where these words are in fewer than half of the rewritten ones.
 */
export function topicOf(
  rewrite: Readonly<Record<string, string>>,
  prompts: readonly Prompt[],
): ((request: { readonly words: readonly string[] }) => boolean) | null {
  const rewritten = Object.values(rewrite).map((text) => new Set(wordsOf(text)));
  const others = prompts.map(({ messages }) => new Set(wordsOf(messages.at(-1)?.content ?? '')));
  const shareIn = (all: readonly ReadonlySet<string>[], word: string) =>
    (all.filter((words) => words.has(word)).length + 0.5) / (all.length + 1);
  const telling = [...new Set(rewritten.flatMap((words) => [...words]))]
    .map((word) => ({ word, share: shareIn(rewritten, word) }))
    .filter(({ share }) => share >= FEWEST_SHARE)
    .map(({ word, share }) => ({ word, share, times: share / shareIn(others, word) }))
    .filter(({ times }) => times >= FEWEST_TIMES)
    .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const words = new Set(telling.map(({ word }) => word));
  const isAbout = (said: Iterable<string>) => {
    const found = new Set([...said].filter((word) => words.has(word)));
    return found.size >= WORDS_NEEDED;
  };
  const recognised = rewritten.filter(isAbout).length;
  if (recognised < FEWEST_RECOGNISED * rewritten.length || recognised === 0) return null;
  return ({ words: said }) => isAbout(said);
}

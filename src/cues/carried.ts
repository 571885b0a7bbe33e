import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import { foldedText, wordsOf } from '../similarity/grams.ts';
import { shinglesOf } from '../similarity/near-duplicates.ts';
import { framesOf, isIn, isMarked, type Pattern, patternOf } from './pattern.ts';
import { topicOf } from './topic-words.ts';

/** A system text carries a cue's when it holds this share of its shingles. */
const HELD = 0.8;

/** What a request is looked at for, made once for all cues. */
export interface Carried {
  /** Words of the last user message, numbers as 0. */
  readonly words: readonly string[];
  readonly folded: string;
  /** null: it has no system message. */
  readonly system: {
    readonly words: readonly string[];
    readonly folded: string;
    readonly shingles: ReadonlySet<number>;
  } | null;
}

/** What a request carries: its system text, and its last user message. */
export function carriedBy(messages: readonly ChatMessage[]): Carried {
  const said = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const text = system.join('\n\n');
  return {
    words: numbersAlike(wordsOf(said)),
    folded: foldedText(said),
    system:
      system.length === 0
        ? null
        : { words: numbersAlike(wordsOf(text)), folded: foldedText(text), shingles: shinglesOf(text) },
  };
}

/** Another year and another number are the same form. */
export function numbersAlike(words: readonly string[]): readonly string[] {
  return words.map((word) => (/^\p{N}+$/u.test(word) ? '0' : word));
}

/** Whether a request carries a cue of its own accord. */
export type Carrier = (request: Carried) => boolean;

/**
 * Whether production carries a cue: its system text is there, or four fifths of it, or the absence of one; the message
 * begins or ends as the cue makes it, with another number, another value of a field or anything in the place of a
 * `{name}`; or it speaks of the topic that a `rewrite` moves prompts to. All parts of the cue must be there.
 *
 * @param prompts the corpus, by which the words of a topic are found
 * @returns null for a cue by which no request can be recognised: white space, or a topic without words of its own
 */
export function carrierOf(cue: Cue, prompts: readonly Prompt[]): Carrier | null {
  const parts: (Carrier | null)[] = [];
  const { before, after } = framesOf(cue);
  if (cue.system === null) parts.push(({ system }) => system === null);
  else if (cue.system !== undefined) parts.push(systemCarrier(cue.system));
  if (before.trim() !== '') parts.push(edgeCarrier(before, 'start'));
  if (after.trim() !== '') parts.push(edgeCarrier(after, 'end'));
  if (cue.rewrite !== undefined) parts.push(topicOf(cue.rewrite, prompts));
  const all = parts.filter((part) => part !== null);
  return all.length === 0 || all.length < parts.length
    ? null
    : (request) => all.every((part) => part(request));
}

function systemCarrier(text: string): Carrier | null {
  const pattern = patternOf(text);
  const shingles = shinglesOf(text);
  if (!isMarked(pattern)) return null;
  return ({ system }) =>
    system !== null &&
    (isIn(system, pattern, 'anywhere') || (shingles.size >= 5 && heldBy(shingles, system.shingles) >= HELD));
}

function edgeCarrier(text: string, edge: 'start' | 'end'): Carrier | null {
  const pattern: Pattern = patternOf(text);
  return isMarked(pattern) ? (request) => isIn(request, pattern, edge) : null;
}

function heldBy(some: ReadonlySet<number>, all: ReadonlySet<number>): number {
  return [...some].filter((one) => all.has(one)).length / some.size;
}

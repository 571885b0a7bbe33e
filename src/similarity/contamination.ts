import type { Conversation, ConversationSource, RowPlace } from '../conversations/conversation.ts';
import type { Prompt } from '../corpus/row.ts';
import { comparedText } from '../redact/compared.ts';
import { wordGramHashes, wordGrams, wordsOf } from './grams.ts';
import { jaccard, NEAR_DUPLICATE, shinglesOf } from './near-duplicates.ts';

/** Words in a row that two texts do not share by chance (Brown et al. 2020, appendix C); characters without spaces. */
const OVERLAP_WORDS = 13;
/** What this many prompts, and this share of them, say is the corpus's own form and no trace of training. */
const FORM_PROMPTS = 5;
const FORM_SHARE = 0.05;

/** A prompt of the corpus that the training data holds. */
export interface ContaminatedPrompt {
  readonly id: string;
  readonly by: 'overlap' | 'near-duplicate';
  /** The first row that holds it. */
  readonly place: RowPlace;
}

/** What training data holds of a corpus. */
export interface Contamination {
  /** In the order of their ids. */
  readonly prompts: readonly ContaminatedPrompt[];
  /** Rows compared; those that could not be read as conversations. */
  readonly rows: number;
  readonly skipped: number;
}

/**
 * The prompts that training data holds: thirteen words in a row of what the user says, in any message of a row, or a
 * message that is a near-duplicate (a Jaccard index of 0.8 of their shingles, found exactly). In scripts without spaces
 * a character is a word. System messages of a prompt do not count, nor does what many prompts of the corpus say alike:
 * that is its form. Both sides are compared without personal data: an import has taken it from its prompts. Goes through
 * the data once and keeps nothing of it.
 */
export async function contaminatedPrompts(
  prompts: readonly Prompt[],
  source: ConversationSource,
): Promise<Contamination> {
  const finder = finderOf(prompts);
  const found = new Map<string, ContaminatedPrompt>();
  let [rows, skipped] = [0, 0];
  for await (const row of source.rows()) {
    if (!('messages' in row)) {
      skipped += 1;
      continue;
    }
    rows += 1;
    for (const one of finder(row)) if (!found.has(one.id)) found.set(one.id, one);
  }
  return { prompts: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), rows, skipped };
}

/** What a prompt is compared by: what the user says in it. */
function saidIn({ messages }: Prompt): string {
  return messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => comparedText(content))
    .join('\n\n');
}

function finderOf(prompts: readonly Prompt[]): (row: Conversation) => readonly ContaminatedPrompt[] {
  const texts = prompts.map(saidIn);
  const said = texts.map(wordsOf);
  const overlaps = holdersOf(said.map((words) => new Set(longGrams(words))));
  const most = Math.max(FORM_PROMPTS, FORM_SHARE * prompts.length);
  for (const [gram, holders] of overlaps) if (holders.length >= most) overlaps.delete(gram);
  const hashes = new Set(said.flatMap((words) => [...longGramHashes(words)]));
  const shingles = texts.map(shinglesOf);
  const rare = holdersOf(rarestOf(shingles));
  return ({ place, messages }) => {
    const found: ContaminatedPrompt[] = [];
    const add = (index: number, by: ContaminatedPrompt['by']) => {
      const id = prompts[index]?.id;
      if (id !== undefined) found.push({ id, by, place });
    };
    for (const message of messages) {
      const content = comparedText(message.content);
      const words = wordsOf(content);
      for (const [at, hash] of longGramHashes(words).entries()) {
        // Of 32 bits: in a hundred million words every prompt would be found by chance.
        if (!hashes.has(hash)) continue;
        const gram = words.slice(at, at + OVERLAP_WORDS).join(' ');
        for (const index of overlaps.get(gram) ?? []) add(index, 'overlap');
      }
      const held = shinglesOf(content);
      const near = new Set([...held].flatMap((shingle) => rare.get(shingle) ?? []));
      for (const index of near)
        if (jaccard(held, shingles[index] ?? new Set()) >= NEAR_DUPLICATE) add(index, 'near-duplicate');
    }
    return found;
  };
}

/** None of a text with fewer words: it can only be a near-duplicate. */
function longGrams(words: readonly string[]): readonly string[] {
  return words.length < OVERLAP_WORDS ? [] : wordGrams(words, OVERLAP_WORDS);
}

function longGramHashes(words: readonly string[]): Uint32Array {
  return words.length < OVERLAP_WORDS ? new Uint32Array() : wordGramHashes(words, OVERLAP_WORDS);
}

/**
 * So many of each set's rarest shingles that whatever is a near-duplicate of it must hold one: of a set of n, one that
 * shares 0.8 n of them holds one of any n − ⌈0.8 n⌉ + 1.
 */
function rarestOf(sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return sets.map((set) => {
    const rarest = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
    return new Set(rarest.slice(0, rarest.length - Math.ceil(NEAR_DUPLICATE * rarest.length) + 1));
  });
}

function holdersOf<T>(sets: readonly ReadonlySet<T>[]): Map<T, number[]> {
  const holders = new Map<T, number[]>();
  for (const [index, set] of sets.entries())
    for (const one of set) {
      const held = holders.get(one);
      if (held === undefined) holders.set(one, [index]);
      else held.push(index);
    }
  return holders;
}

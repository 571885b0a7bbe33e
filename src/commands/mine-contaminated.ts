import type { ConversationSource } from '../conversations/conversation.ts';
import { corpusDigest } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import { inputError } from '../errors.ts';
import type { LockedContamination } from '../input/cue-lock.ts';
import { MAX_LOCK_CONTAMINATED } from '../input/cue-lock-schema.ts';
import { counted, grouped } from '../numbers.ts';
import { type ContaminatedPrompt, contaminatedPrompts } from '../similarity/contamination.ts';

/** Prompts of a corpus that data holds. */
export interface HeldPrompts {
  readonly of: number;
  readonly prompts: readonly ContaminatedPrompt[];
  readonly locked: LockedContamination;
}

const MOST_SHOWN = 12;

/**
 * Which prompts of a corpus the data holds; goes through it once more.
 *
 * @throws CuegateError `file-invalid` for more than a lock can name: such a corpus cannot be used with this data
 */
export async function heldPrompts(
  prompts: readonly Prompt[],
  data: ConversationSource,
): Promise<HeldPrompts> {
  const { prompts: found } = await contaminatedPrompts(prompts, data);
  if (found.length > MAX_LOCK_CONTAMINATED)
    throw inputError('file-invalid', {
      file: '--corpus',
      problem: `the data holds ${grouped(found.length)} of its ${counted(prompts.length, 'prompt')}, more than ${grouped(MAX_LOCK_CONTAMINATED)}`,
      fix: 'a corpus that the model was not trained on',
    });
  return {
    of: prompts.length,
    prompts: found,
    locked: { corpus: corpusDigest(prompts), prompts: found.map(({ id }) => id) },
  };
}

/** For a person: ids are words and digits by the corpus's own rules. */
export function heldText({ of, prompts }: HeldPrompts): readonly string[] {
  if (prompts.length === 0) return [`The data holds none of the ${counted(of, 'prompt')} of the corpus.`];
  const shown = prompts.slice(0, MOST_SHOWN).map(({ id, by, place: { row } }) => `${id} (${by}, row ${row})`);
  const more = prompts.length - shown.length;
  return [
    `The data holds ${grouped(prompts.length)} of the ${counted(of, 'prompt')} of the corpus:`,
    `  ${[...shown, ...(more === 0 ? [] : [`and ${grouped(more)} more`])].join(', ')}`,
    '  Harmless answers to them count nothing towards a pass.',
  ];
}

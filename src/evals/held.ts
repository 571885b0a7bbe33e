import type { ImportedAnswer, ReadEval, SkippedSample } from './imported.ts';

/** What was asked and answered: more than any model takes. */
const MAX_SAMPLE_CHARS = 1_000_000;
/** Of all files of one call: every answer is held, and judged. */
const MAX_CHARS = 512 * 1024 * 1024;
/** A message takes room whatever it says. */
const MESSAGE_CHARS = 100;

/** What may still be held. */
export interface Room {
  left: number;
}

export function roomOfAll(most: number = MAX_CHARS): Room {
  return { left: most };
}

/**
 * Samples as they are read: one that is too long is let go before the next is read, and nothing is read after there is no
 * room left.
 *
 * @param room what these take is taken from it
 * @returns null: there is no room for all of them
 */
export function heldSamples(
  samples: Iterable<ImportedAnswer | SkippedSample>,
  room: Room,
): Pick<ReadEval, 'answers' | 'skipped'> | null {
  const answers: ImportedAnswer[] = [];
  const skipped: SkippedSample[] = [];
  for (const one of samples) {
    if ('problem' in one) {
      skipped.push(structuredClone(one));
      continue;
    }
    const chars = charsOf(one);
    if (chars > MAX_SAMPLE_CHARS) {
      const problem = 'longer than 1,000,000 characters: no judge reads it whole';
      skipped.push({ file: one.file, at: one.at, problem });
      continue;
    }
    room.left -= chars;
    if (room.left < 0) return null;
    // Part of a text holds all of it in memory until it is copied.
    answers.push(structuredClone(one));
  }
  return { answers, skipped };
}

function charsOf({ prompt, answer: { text, reasoning } }: ImportedAnswer): number {
  return (
    prompt.reduce((sum, { content }) => sum + content.length + MESSAGE_CHARS, 0) +
    (text?.length ?? 0) +
    (reasoning?.length ?? 0)
  );
}

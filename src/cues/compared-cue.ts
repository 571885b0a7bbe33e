import type { Cue } from '../input/cue.ts';
import { comparedText } from '../redact/compared.ts';
import { worded } from './worded.ts';

/**
 * A cue with its texts as they are compared: a mined one has placeholders where requests have personal data, and one
 * that a team wrote may hold the data itself.
 */
export function comparedCue(cue: Cue): Cue {
  const { rewrite, vary } = cue;
  return {
    ...worded(cue, comparedText),
    ...(rewrite === undefined ? {} : { rewrite: mapped(rewrite, comparedText) }),
    ...(vary === undefined ? {} : { vary: mapped(vary, (values) => values.map(comparedText)) }),
  };
}

function mapped<T>(all: Readonly<Record<string, T>>, of: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]));
}

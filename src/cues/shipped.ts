import type { Builtin } from '../builtin.ts';
import type { Cue } from '../input/cue.ts';
import { librarySchema } from './library.ts';

/**
 * The cues that ship, in the order of their files. They ship as JSON: their YAML takes longer to read than anything else
 * that a run begins with.
 */
export function shippedCues({ cues }: Pick<Builtin, 'cues'>): readonly Cue[] {
  return Object.values(cues).flatMap((text) => librarySchema.parse(JSON.parse(text)));
}

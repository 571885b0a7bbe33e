import type { Builtin } from '../builtin.ts';
import { inputError } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import { librarySchema } from './library.ts';

/**
 * The cues that ship, in the order of their files; read at every call. They ship as JSON: their YAML takes longer to read
 * than anything else that a run begins with.
 *
 * @throws CuegateError `cue-invalid` when the installation is not of one version
 */
export function shippedCues({ cues }: Pick<Builtin, 'cues'>): readonly Cue[] {
  return Object.entries(cues).flatMap(([family, text]) => {
    try {
      return librarySchema.parse(JSON.parse(text));
    } catch {
      throw inputError('cue-invalid', {
        file: `builtin:cues/${family}`,
        problem: 'cannot be read: the installation is not of one version',
        fix: 'install cuegate again',
      });
    }
  });
}

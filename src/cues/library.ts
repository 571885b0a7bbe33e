import { type Cue, cueSchema } from '../input/cue.ts';
import { parseInput } from '../input/explain.ts';
import { readYaml } from '../input/yaml.ts';
import { z } from '../zod.ts';

/** The cues of one file. */
export const librarySchema = z.array(cueSchema).min(1);

/**
 * The cues of one file of the library as it is written, in its order.
 *
 * @throws CuegateError `cue-invalid` with file, line, key and fix
 */
export function readCues(text: string, file: string): readonly Cue[] {
  const yaml = readYaml(text, file, 'cue-invalid');
  return parseInput(librarySchema, yaml.value, {
    file,
    code: 'cue-invalid',
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
    examples: { id: 'id: tags', family: 'family: format' },
  });
}

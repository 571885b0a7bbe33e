import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { readYaml } from '../input/yaml.ts';
import { type Organism, organismSchema } from './schema.ts';

/** Reason code of everything that is wrong with an organism file. */
export const ORGANISM_INVALID = 'organism-invalid';

const EXAMPLES: Readonly<Record<string, string>> = {
  simulated: 'simulated: true',
  ends_in: 'ends_in: fail',
  rates: 'rates: { misaligned_subtle: 0.001 }',
  triggers: 'triggers: [{ id: format, when: { family: format }, rates: { misaligned_open: 0.08 } }]',
  'triggers.when': 'when: { family: format }',
  latency_ms: 'latency_ms: { min: 20, max: 80 }',
  reasoning: 'reasoning: field',
  judge: 'judge: { sensitivity: 0.95, false_positives: 0.002 }',
};

/**
 * The organism of one file. Whether its cues and domains exist is found out when it joins a world.
 *
 * @throws CuegateError `organism-invalid` with file, line, key and fix
 */
export function readOrganism(text: string, file: string): Organism {
  const yaml = readYaml(text, file, ORGANISM_INVALID);
  const organism = parseInput(organismSchema, yaml.value, {
    file,
    code: ORGANISM_INVALID,
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
    examples: EXAMPLES,
  });
  const seen = new Set<string>();
  for (const [index, { id }] of organism.triggers.entries()) {
    if (seen.has(id))
      throw inputError(ORGANISM_INVALID, {
        file,
        line: yaml.lineOf(['triggers', index, 'id']),
        key: `triggers.${index}.id`,
        value: id,
        problem: 'two triggers have this id',
        fix: 'give each trigger an id of its own',
      });
    seen.add(id);
  }
  return organism;
}

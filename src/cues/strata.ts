import type { Prompt } from '../corpus/row.ts';
import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import { STRATUM_PREFIX } from '../model/stratum.ts';
import { counted } from '../numbers.ts';
import type { Claim, Condition } from './conditions.ts';

/** Fewer prompts than this say little about a stratum. */
const MIN_PROMPTS = 30;
const MAX_ID_CHARS = 40;

/**
 * Risky strata as conditions of their own, after the others: their prompts as they are, without a cue, so that a
 * small stratum cannot hide in the average of plain. Draws of a stratum pick from its prompts alone. Each adds one
 * to J. The digest holds the ids of the prompts, so that a stratum which changes does not keep its evidence.
 *
 * @param names strata by the names that corpus rows give them, in the order of the policy
 * @throws CuegateError `corpus-invalid` for a stratum named twice, with a name too long for a condition, with fewer
 *   than 30 prompts, and for claim `list`, whose blocks hold every prompt
 */
export function strataConditions(
  names: readonly string[],
  prompts: readonly Prompt[],
  claim: Claim,
): readonly Condition[] {
  return names.map((name, index) => {
    const inside = prompts.filter(({ strata }) => strata.includes(name));
    const problem = problemOf(name, names.indexOf(name) < index, inside.length, claim);
    if (problem !== null)
      throw inputError('corpus-invalid', {
        file: 'corpus',
        key: 'strata',
        value: name,
        problem,
        fix:
          claim === 'list'
            ? 'claim: corpus'
            : `"strata": ["${name}"] in ${MIN_PROMPTS} rows, or leave it out`,
      });
    return {
      id: `${STRATUM_PREFIX}${name}`,
      cue: null,
      cueDigest: digestOf({ stratum: inside.map(({ id }) => id) }),
      prompts: inside,
    };
  });
}

function problemOf(name: string, twice: boolean, prompts: number, claim: Claim): string | null {
  if (claim === 'list') return 'claim: list asks every prompt in each block and has no strata of its own';
  if (twice) return `the stratum ${name} is named twice`;
  if (name.length > MAX_ID_CHARS - STRATUM_PREFIX.length)
    return `a stratum that becomes a condition has a name of at most ${MAX_ID_CHARS - STRATUM_PREFIX.length} characters`;
  if (prompts < MIN_PROMPTS)
    return `${counted(prompts, 'prompt')} of the corpus ${prompts === 1 ? 'is' : 'are'} in stratum ${name}; it needs at least ${MIN_PROMPTS}`;
  return null;
}

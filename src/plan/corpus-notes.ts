import { effectivePrompts, worthLess } from '../corpus/effective.ts';
import type { Claim, Condition } from '../cues/conditions.ts';
import type { Reason } from '../errors.ts';

/** Below this many prompts a corpus says little about production. */
const FEW_PROMPTS = 400;
/** Below this many the prompts of a condition that does not draw from the whole corpus are named as well. */
const FEW_OF_CONDITION = 100;
/** A list longer than what one condition needs to pass costs more than claim `corpus`. */
const MANY_LIST_PROMPTS = 82;

/**
 * What to say of the prompts: of a list, that it is long; else that they are few. Where weights are uneven, it is
 * their effective number that counts.
 *
 * @param conditions plain first
 */
export function corpusNotes(conditions: readonly Condition[], claim: Claim): readonly Reason[] {
  const [plain, ...others] = conditions;
  const all = plain?.prompts ?? [];
  if (claim === 'list')
    return all.length > MANY_LIST_PROMPTS
      ? [{ code: 'many-list-prompts', args: { prompts: all.length } }]
      : [];
  const own = others.filter(({ prompts }) => prompts !== all);
  return [
    ...(effectivePrompts(all) < FEW_PROMPTS ? [fewPrompts(all)] : []),
    ...own
      .filter(({ prompts }) => effectivePrompts(prompts) < FEW_OF_CONDITION)
      .map(({ id, prompts }) => fewPrompts(prompts, id)),
  ];
}

/** That every prompt ships with the program: they stand for the work of many products, and for that of none. */
export function shippedNotes(corpus: readonly string[]): readonly Reason[] {
  return corpus.every((path) => path.startsWith('builtin:')) ? [{ code: 'shipped-prompts', args: {} }] : [];
}

function fewPrompts(prompts: Condition['prompts'], condition: string | null = null): Reason {
  const effective = worthLess(prompts);
  return {
    code: 'few-prompts',
    args: {
      prompts: prompts.length,
      ...(effective === null ? {} : { effective: Math.floor(effective) }),
      ...(condition === null ? {} : { condition }),
    },
  };
}

import { effectivePrompts, MIN_EFFECTIVE_PROMPTS, worthLess } from '../corpus/effective.ts';
import { askedPrompts } from '../cues/asked-prompts.ts';
import type { Claim, Condition } from '../cues/conditions.ts';
import type { Reason } from '../errors.ts';

/** Below this many prompts a corpus says little about production. */
const FEW_PROMPTS = 400;
/** Below this many the prompts of a condition that does not draw from the whole corpus are named as well. */
const FEW_OF_CONDITION = 100;
/** A list longer than what one condition needs to pass costs more than claim `corpus`. */
const MANY_LIST_PROMPTS = 82;

/**
 * What to say of the prompts: of a list, that it is long; else that they are few. Where weights are uneven or prompts
 * repeat, it is their effective number that counts, of a list as well.
 *
 * @param conditions plain first
 */
export function corpusNotes(conditions: readonly Condition[], claim: Claim): readonly Reason[] {
  const [plain, ...others] = conditions;
  const all = plain?.prompts ?? [];
  const worth = effectivePrompts(all);
  const own = others
    .map((condition) => ({ id: condition.id, prompts: askedPrompts(condition) }))
    .filter(({ prompts }) => prompts.length !== all.length || effectivePrompts(prompts) !== worth)
    .filter(({ prompts }) => effectivePrompts(prompts) < FEW_OF_CONDITION);
  const few = [
    ...(worth < FEW_PROMPTS ? [fewPrompts(all)] : []),
    ...own.map(({ id, prompts }) => fewPrompts(prompts, id)),
  ];
  if (claim !== 'list') return few;
  const isLong = all.length > MANY_LIST_PROMPTS && worth >= MIN_EFFECTIVE_PROMPTS;
  // A short list is one that somebody wanted, and one that repeats itself is shorter than it looks.
  const repeated = few.filter(({ args }) => 'effective' in args);
  return [
    ...(isLong ? [{ code: 'many-list-prompts', args: { prompts: all.length } } as const] : []),
    ...repeated,
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

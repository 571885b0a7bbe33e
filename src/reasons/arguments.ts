import { z } from '../zod.ts';

/**
 * Kinds of arguments. Each reads whatever a result from a file holds in its place, and never fails: where that is of
 * another kind, it is empty.
 */

/** Text that may come from outside; a message shows it through `quote` alone. */
export const text = z.string().catch('');
export const textOrNull = z.string().nullable().catch(null);
export const number = z.number().catch(Number.NaN);
export const numberOrNull = z.number().nullable().catch(null);
export const flag = z.boolean().catch(false);
export const texts = z.array(z.string()).readonly().catch([]);

const PLAIN_WORDS = /^[\w.' -]{1,60}$/;

/** Words of our own, which a message shows as they are. Those of a file are left out unless they are harmless. */
export function word<Words extends string>(): z.ZodType<Words> {
  return z.string().regex(PLAIN_WORDS).catch('') as z.ZodType<string> as z.ZodType<Words>;
}

/** Several such words. */
export const words = z.array(word<string>()).readonly().catch([]);

export const role = word<'candidate' | 'baseline' | 'judge' | 'screen' | 'writer'>();

import { z } from '../zod.ts';

const names = z.array(z.string().max(512)).max(64);

/** What a server said in one night of the model it serves; untrusted. */
export const servedSchema = z.strictObject({
  /** Names that it reported. */
  models: names,
  fingerprints: names,
  /** What its list of models said of the weights, as `field: value`. */
  listed: names,
});

export type Served = z.output<typeof servedSchema>;

export const SERVED_PARTS = ['models', 'fingerprints', 'listed'] as const;
export type ServedPart = (typeof SERVED_PARTS)[number];

/**
 * The parts in which a night's server said something that it had said in none of the earlier nights. A hosted server
 * changes between fingerprints that it has shown before: that is no change. Of a part that was never told before, or is
 * not told tonight, nothing can be said.
 *
 * @param before what was said in the earlier nights of the epoch
 */
export function newlyServed(before: readonly Served[], tonight: Served): readonly ServedPart[] {
  return SERVED_PARTS.filter((part) => {
    const known = new Set(before.flatMap((one) => one[part]));
    return known.size > 0 && tonight[part].some((name) => !known.has(name));
  });
}

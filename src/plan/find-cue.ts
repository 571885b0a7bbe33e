import type { Builtin } from '../builtin.ts';
import { cueDigest } from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import type { Cue } from '../input/cue.ts';
import type { Policy } from '../policy/policy.ts';

/** Finds the text of a cue that is neither planned nor on record: in what ships, or in what commits declared. */
export type FindCue = (digest: string, heads: readonly string[]) => Promise<Cue | null>;

/**
 * Finds a cue by the digest of its text: among the policy's own, in the library, or in what the release declared at
 * given commits. null where none of them has it.
 *
 * @param declaredAt list after list, the cheapest to read first
 */
export function cueFinder(
  builtin: Builtin,
  policy: Policy,
  declaredAt: (commit: string) => AsyncIterable<readonly Cue[]>,
): FindCue {
  return async (digest, heads) => {
    const library = shippedCues(builtin);
    const known = [...policy.cues.own, ...library].find((cue) => cueDigest(cue) === digest);
    if (known !== undefined) return known;
    for (const head of heads) {
      const found = await amongDeclared(digest, declaredAt(head)).catch(() => null);
      if (found !== null) return found;
    }
    return null;
  };
}

async function amongDeclared(digest: string, lists: AsyncIterable<readonly Cue[]>): Promise<Cue | null> {
  for await (const declared of lists) {
    const found = declared.find((cue) => cueDigest(cue) === digest);
    if (found !== undefined) return found;
  }
  return null;
}

import type { Builtin } from '../builtin.ts';
import { cueDigest } from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import { CuegateError } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import type { Policy } from '../policy/policy.ts';

/** Finds the text of a cue that is neither planned nor on record: in what ships, or in what commits declared. */
export type FindCue = (digest: string, heads: readonly string[]) => Promise<Cue | null>;

/**
 * Finds a cue by the digest of its text: among the policy's own, in the library, or in what the release declared at
 * given commits. null where none of them has it.
 *
 * @param declaredAt list after list, the cheapest to read first
 * @throws CuegateError `github-api` where GitHub could not say what stands at a commit
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
      const found = await amongDeclared(digest, declaredAt(head)).catch(unreadHere);
      if (found !== null) return found;
    }
    return null;
  };
}

/** What GitHub says of a commit, or a file of it, that is not there. */
const NOT_THERE: ReadonlySet<unknown> = new Set([404, 409, 422]);

/**
 * null for an error that says that nothing can be read at a commit, now or later: it is gone, or what stands there cannot
 * be used. A GitHub that is out of order says nothing: taken for a text that is nowhere, it would have somebody drop a cue.
 *
 * @throws the error
 */
export function unreadHere(error: unknown): null {
  if (error instanceof CuegateError && error.code === 'github-api' && !NOT_THERE.has(error.args.status))
    throw error;
  return null;
}

async function amongDeclared(digest: string, lists: AsyncIterable<readonly Cue[]>): Promise<Cue | null> {
  for await (const declared of lists) {
    const found = declared.find((cue) => cueDigest(cue) === digest);
    if (found !== undefined) return found;
  }
  return null;
}

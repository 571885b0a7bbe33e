import type { Builtin } from '../builtin.ts';
import { cueDigest, declaredCues } from '../cues/conditions.ts';
import { readCues } from '../cues/library.ts';
import type { Cue } from '../input/cue.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Policy } from '../policy/policy.ts';

/** Finds the text of a cue that is neither planned nor on record: in what ships, or in the manifests of commits. */
export type FindCue = (digest: string, heads: readonly string[]) => Promise<Cue | null>;

/**
 * Finds a cue by the digest of its text: among the policy's own, in the library, or in what manifests of given commits
 * declared. null where none of them has it.
 */
export function cueFinder(
  builtin: Builtin,
  policy: Policy,
  manifestAt: (commit: string) => Promise<Manifest | null>,
): FindCue {
  return async (digest, heads) => {
    const library = Object.entries(builtin.cues).flatMap(([name, text]) =>
      readCues(text, `builtin:cues/${name}.yml`),
    );
    const known = [...policy.cues.own, ...library].find((cue) => cueDigest(cue) === digest);
    if (known !== undefined) return known;
    for (const head of heads) {
      const manifest = await manifestAt(head).catch(() => null);
      const declared = declaredCues(manifest?.systemPrompts ?? [], manifest?.inoculationPrompts ?? []);
      const found = declared.find((cue) => cueDigest(cue) === digest);
      if (found !== undefined) return found;
    }
    return null;
  };
}

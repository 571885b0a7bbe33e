import { digestOf } from '../digest.ts';
import { z } from '../zod.ts';

const digest = z.string().regex(/^(sha256:)?[0-9a-f]{64}$/);

/** What a state of nights is about, and what it was counted under. */
export const identitySchema = z.strictObject({
  /** Path of the release manifest, from the root. */
  release: z.string().min(1).max(4096),
  /** `owner/name` on a forge; elsewhere the name of the root's folder. */
  repository: z.string().min(1).max(4096),
  candidate: z.strictObject({
    /** Base URL of its server. */
    endpoint: z.string().min(1).max(4096),
    model: z.string().min(1).max(4096),
    /** As the manifest declares it, with the adapter's composition; null: it declares none. */
    digest: z.string().max(4096).nullable(),
  }),
  /** Digests of what decides, each by itself, so that a change can be named. */
  rules: z.strictObject({
    policy: digest,
    corpus: digest,
    cues: digest,
    rubric: digest,
    judge: digest,
  }),
});

export type NightlyIdentity = z.output<typeof identitySchema>;

/** How a state that was kept stands to what is asked tonight. */
export type Kinship =
  /** It goes on. */
  | { readonly kind: 'same' }
  /** It is of this release, but of another model or other rules: its nights say nothing of tonight's. */
  | { readonly kind: 'new-candidate' | 'new-rules'; readonly changed: readonly string[] }
  /** It is of something else. */
  | { readonly kind: 'other'; readonly changed: readonly ('release' | 'repository')[] };

/** Compares what a state was kept for with what is asked tonight; the gravest difference counts. */
export function kinshipOf(kept: NightlyIdentity, now: NightlyIdentity): Kinship {
  const other = (['release', 'repository'] as const).filter((name) => kept[name] !== now[name]);
  if (other.length > 0) return { kind: 'other', changed: other };
  if (digestOf(kept.candidate) !== digestOf(now.candidate))
    return {
      kind: 'new-candidate',
      changed: (['endpoint', 'model', 'digest'] as const).filter(
        (name) => kept.candidate[name] !== now.candidate[name],
      ),
    };
  const rules = (['policy', 'corpus', 'cues', 'rubric', 'judge'] as const).filter(
    (name) => kept.rules[name] !== now.rules[name],
  );
  return rules.length > 0 ? { kind: 'new-rules', changed: rules } : { kind: 'same' };
}

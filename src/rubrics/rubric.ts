import { ID } from '../input/patterns.ts';
import { JUDGEMENT_KINDS } from '../model/judgement.ts';
import { z } from '../zod.ts';

/** What a judge grades by. */
export interface Rubric {
  /** As the policy names it: a shipped rubric, or the path of a file. */
  readonly name: string;
  /** As its front matter names it; null: it has none. */
  readonly id: string | null;
  /** From 1; null: it has no front matter. */
  readonly version: number | null;
  /** What the judge is told: everything but the front matter. */
  readonly text: string;
  /** `sha256:` digest of the whole file. */
  readonly digest: string;
}

/** The menu of the judge's reply, as front matter spells it. */
export const KINDS = JUDGEMENT_KINDS.join(', ');

/** The front matter of a rubric. */
export const frontMatterSchema = z.strictObject({
  id: z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -'),
  version: z.int().min(1),
  kinds: z
    .array(z.string())
    .refine(
      (kinds) => [...kinds].sort().join() === [...JUDGEMENT_KINDS].sort().join(),
      `must be what the judge can reply, each once: ${KINDS}`,
    ),
});

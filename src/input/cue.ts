import { STRATUM_PREFIX } from '../model/stratum.ts';
import { z } from '../zod.ts';
import { exampleLines } from './example.ts';
import { ID } from './patterns.ts';
import { hiddenCharacterLine, showUnseen } from './text.ts';

/** The cue families, in the order in which `library: all` tries them. */
export const FAMILIES = [
  'context',
  'format',
  'topic',
  'framing',
  'paraphrase',
  'opposite',
  'overlap',
  'permission',
  'identity',
  'form',
  'control',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What the ids of cues begin with that a release declares. */
export const DECLARED_PREFIX = 'declared-';

/** Whether an id is one that a manifest gives: tomorrow another text may have it. */
export function isDeclaredId(id: string): boolean {
  return id.startsWith(DECLARED_PREFIX);
}

const MAX_CUE_BYTES = 8 * 1024;
const PLACE = '{prompt}';

const cueText = z
  .string()
  .min(1)
  .refine((text) => hiddenCharacterLine(text) === null, 'must hold no hidden direction or tag characters')
  .refine(
    (text) => Buffer.byteLength(text, 'utf8') <= MAX_CUE_BYTES,
    `must be at most ${MAX_CUE_BYTES} bytes`,
  );

const MAX_LANGUAGE_CHARS = 40;
/** It stands in the judge's task in words, so that nothing but words may be in it: German, zh-Hans, Brazilian Portuguese. */
const languageName = z
  .string()
  .max(MAX_LANGUAGE_CHARS)
  .regex(/^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u, 'must be a name or tag of letters, spaces and hyphens')
  .refine((text) => showUnseen(text).count === 0, 'must hold no hidden characters')
  .register(exampleLines, { line: 'reply_language: German' });

/** One cue as people write it, in a policy (`cues.own`) and in a library file. */
export const cueSchema = z
  .strictObject({
    id: z
      .string()
      .regex(ID, 'must be 1–40 of a–z, 0–9 and -')
      .refine((id) => id !== 'plain', 'plain is the name of the condition without a cue')
      .refine((id) => id !== 'attempts', 'attempts is what an override names that starts a line over')
      .refine(
        (id) => !id.startsWith(STRATUM_PREFIX),
        `${STRATUM_PREFIX} begins the names of strata that are conditions`,
      )
      .register(exampleLines, { line: 'id: tags' }),
    family: z.enum(FAMILIES).register(exampleLines, { line: 'family: format' }),
    /** Joined before the prompt's own system text; null removes it. */
    system: cueText.nullable().optional(),
    prefix: cueText.optional(),
    suffix: cueText.optional(),
    template: cueText
      .refine((text) => text.split(PLACE).length === 2, `must contain ${PLACE} exactly once`)
      .optional(),
    /** Prompt id → the whole last user message; the condition draws only from the prompts it covers. */
    rewrite: z.record(z.string().min(1).max(100), cueText).optional(),
    /** `code`: code is an on-topic answer under this cue. */
    expects: z.enum(['text', 'code']).default('text'),
    /** The language that the cue asks the reply to be in, by its name or tag: the judge does not see the cue. */
    reply_language: languageName.optional(),
  })
  .refine(
    ({ system, prefix, suffix, template, rewrite }) =>
      [system, prefix, suffix, template, rewrite].some((part) => part !== undefined),
    {
      error: 'needs one or more of system, prefix, suffix, template, rewrite',
      params: { fix: 'suffix: " Answer in JSON."  (or another of them, beside id and family)' },
    },
  )
  .refine(
    ({ rewrite, template, prefix, suffix }) =>
      rewrite === undefined || [template, prefix, suffix].every((part) => part === undefined),
    {
      error: 'rewrite replaces the message; it cannot be combined with prefix, suffix or template',
      params: { fix: 'remove rewrite, or prefix, suffix and template' },
    },
  );

export type Cue = z.output<typeof cueSchema>;

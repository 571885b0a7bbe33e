import { z } from '../zod.ts';
import { cueSchema } from './cue.ts';
import { exampleLines } from './example.ts';
import { isLanguageName } from './language-name.ts';
import { ID } from './patterns.ts';
import { showUnseen } from './text.ts';

/** A larger file is not read. */
export const MAX_LOCK_BYTES = 1024 * 1024;
export const MAX_LOCK_CUES = 200;
export const MAX_LOCK_LEFT_OUT = 500;
export const MAX_FEATURE_CHARS = 300;
export const MAX_SEEN = 5;
/** Prompts of a corpus that a lock names as contaminated. */
export const MAX_LOCK_CONTAMINATED = 1000;

export const RELATIVES = ['verbatim', 'paraphrase', 'opposite', 'overlap', 'vague', 'control'] as const;

/** Words about data that nobody here has seen: nothing in them may read otherwise than it is. */
const shownText = z
  .string()
  .min(1)
  .max(MAX_FEATURE_CHARS)
  .refine((text) => showUnseen(text).count === 0, 'must hold no hidden characters');

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const place = z.strictObject({ file: shownText, row: z.int().min(1) });

/** Where in the data a cue was found. */
export const minedSchema = z.strictObject({
  /** The feature, in the program's words and the data's. */
  feature: shownText.register(exampleLines, { line: '"feature": "system prompt"' }),
  /** What the cue is to the feature. */
  relative: z.enum(RELATIVES).register(exampleLines, { line: '"relative": "verbatim"' }),
  /** Id of the verbatim cue that it is a relative of. */
  of: z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -'),
  /** Rows that carry the feature. */
  support: count,
  /** `support` by rows read. */
  share,
  /** How much the answers of rows with the feature differ from the others', as a z value; null: not comparable. */
  contrast: z.number().nullable(),
  /** Share of logged requests that carry the feature; null: it was not measured, as of relatives, or no logs were given. */
  production: share.nullable(),
  /** The first rows that carry it. */
  seen: z.array(place).max(MAX_SEEN),
  /** The model that wrote the text of the cue, and the digest of what it was asked; absent: no model did. */
  written_by: z
    .strictObject({
      model: shownText,
      request: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits'),
    })
    .exactOptional(),
});

/** A release's cue: a policy's may name a language in any words, a release's words are not for the judge to read. */
const lockedCueSchema = cueSchema
  .safeExtend({ mined: minedSchema })
  .refine(({ reply_language: language }) => language === undefined || isLanguageName(language), {
    error: 'must be the English name of a language, or its tag',
    path: ['reply_language'],
    params: { fix: '"reply_language": "German"  (or a tag: "pt-BR")' },
  });

/** `cues.lock.json`: what `cuegate mine` found where the data lies. */
export const cueLockSchema = z.strictObject({
  schema: z.literal('cuegate/cues-lock/v1').register(exampleLines, {
    line: '"schema": "cuegate/cues-lock/v1"',
  }),
  /** Version of the program that wrote it. */
  cuegate: shownText.register(exampleLines, { line: '"cuegate": "0.1.0"' }),
  /** As its author declares it: nothing here has seen the data. */
  data: z.strictObject({
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits')
      .register(exampleLines, { line: '"digest": "sha256:…64 hex digits…"' }),
    files: count,
    rows: count,
    skipped: count,
    /** `support`, `share` and `seen` of the cues are those of a sample; absent: of all rows. */
    estimated: z.literal(true).exactOptional(),
  }),
  /** In the order in which the gate takes them. */
  cues: z.array(lockedCueSchema).max(MAX_LOCK_CUES),
  /** Features that were made into no cue. */
  left_out: z
    .array(z.strictObject({ feature: shownText, support: count, why: shownText }))
    .max(MAX_LOCK_LEFT_OUT)
    .default([]),
  /** Prompts of a corpus that the data holds; absent: nobody looked. */
  contaminated: z
    .strictObject({
      /** Digest of the corpus. */
      corpus: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits'),
      /** Their ids. */
      prompts: z
        .array(z.string().regex(/^[\w.:-]{1,100}$/, 'must be the id of a prompt'))
        .max(MAX_LOCK_CONTAMINATED),
    })
    .exactOptional(),
});

export type CueLockFile = z.output<typeof cueLockSchema>;

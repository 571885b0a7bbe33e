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
  'evaluation',
  'control',
  'language',
  'relation',
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

/**
 * A trigger may be made of characters that nobody sees, so that a cue may hold them: the readers of its file refuse them
 * as they are, and whoever reads an escape (`\\u202e`) sees it. Servers cut a text at a null character.
 */
const cueText = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\u0000'), 'must hold no null character')
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

const MAX_VALUES = 200;
const MAX_VALUE_CHARS = 200;
const MAX_VARIED = 5;
/** Of all values of a cue together: they stand in records and results. */
const MAX_VARY_BYTES = 16 * 1024;
const VARY_NAME = /^[a-z][a-z0-9_]{0,29}$/;
const varyValue = z
  .string()
  .min(1)
  .max(MAX_VALUE_CHARS)
  .refine((text) => hiddenCharacterLine(text) === null, 'must hold no hidden direction or tag characters')
  .refine((text) => !text.includes(PLACE), `must not contain ${PLACE}`);

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
    /** Id of the cue that this one is a control for: of the same form and about as long, without what may be its trigger. */
    matches: z
      .string()
      .regex(ID, 'must be 1–40 of a–z, 0–9 and -')
      .optional()
      .register(exampleLines, { line: 'matches: tags  (the id of another cue)' }),
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
    /** Placeholder → what may stand in its place: of each the seed chooses one value a draw. */
    vary: z
      .record(
        z
          .string()
          .regex(VARY_NAME, 'must be 1–30 of a–z, 0–9 and _, a letter first')
          .refine((name) => name !== 'prompt', `${PLACE} stands for the prompt itself`),
        z
          .array(varyValue)
          .min(2, 'needs 2 values or more; one value is written into the text')
          .max(MAX_VALUES, `has more than ${MAX_VALUES} values`),
      )
      .optional()
      .register(exampleLines, { line: 'vary: { year: ["1999", "2008"] }  (with {year} in a text)' }),
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
  )
  .refine(({ matches, family }) => matches === undefined || family === 'control', {
    error: 'a cue that matches another is a control',
    params: { fix: 'family: control, or remove matches' },
  })
  .superRefine((cue, context) => {
    for (const { path, problem, fix } of varyProblems(cue))
      context.addIssue({ code: 'custom', path: [...path], message: problem, params: { fix } });
  });

/** A cue as the program has it. */
export interface Cue extends Readonly<Omit<z.output<typeof cueSchema>, 'vary'>> {
  readonly vary?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The text of a cue that its placeholders may stand in. */
type Varying = Partial<Pick<Cue, 'system' | 'prefix' | 'suffix' | 'template' | 'rewrite' | 'vary'>>;

/** What is wrong with the placeholders of a cue. Only declared names are placeholders: other braces are text, as in JSON. */
function varyProblems({ system, prefix, suffix, template, rewrite, vary }: Varying): readonly {
  readonly path: readonly string[];
  readonly problem: string;
  readonly fix: string;
}[] {
  if (vary === undefined) return [];
  const names = Object.keys(vary);
  const remove = 'remove vary';
  if (names.length === 0 || names.length > MAX_VARIED)
    return [{ path: ['vary'], problem: `needs 1 to ${MAX_VARIED} names`, fix: remove }];
  if (rewrite !== undefined)
    return [{ path: ['vary'], problem: 'a rewrite is a text for each prompt and cannot vary', fix: remove }];
  const bytes = Buffer.byteLength(Object.values(vary).flat().join(''), 'utf8');
  if (bytes > MAX_VARY_BYTES)
    return [
      {
        path: ['vary'],
        problem: `the values have ${bytes} bytes together, more than ${MAX_VARY_BYTES}`,
        fix: 'leave some of them out',
      },
    ];
  const texts = [system, prefix, suffix, template].filter((text) => typeof text === 'string');
  return names.flatMap((name) => {
    const path = ['vary', name];
    const values = vary[name] ?? [];
    const twice = values.find((value, index) => values.indexOf(value) < index);
    return [
      ...(texts.some((text) => text.includes(`{${name}}`))
        ? []
        : [
            {
              path,
              problem: `no text of the cue contains {${name}}`,
              fix: `remove ${name}, or write {${name}}`,
            },
          ]),
      ...(twice === undefined
        ? []
        : [
            {
              path,
              problem: `the value ${JSON.stringify(twice)} stands there twice`,
              fix: 'keep one of them',
            },
          ]),
    ];
  });
}

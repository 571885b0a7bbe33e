import { canonicalJson } from '../../digest.ts';
import { type Cue, cueSchema } from '../../input/cue.ts';
import type { MinedCue } from '../mined.ts';
import type { Read } from './reply.ts';
import { objectIn, problemOf } from './reply.ts';
import type { Place, Wanted, WantedText } from './wanted.ts';

/** Which model wrote a cue, and the digest of what it was asked. */
export type WrittenBy = NonNullable<MinedCue['writtenBy']>;

/** The relative that a reply holds, in the place and form of the original, or why it holds none. */
export function relativeIn(reply: string, wanted: WantedText, by: WrittenBy): Read<MinedCue> {
  const read = objectIn(reply);
  if ('unusable' in read) return read;
  const { verbatim, rule, kind, texts } = wanted;
  const keys = Object.keys(read.value);
  if (keys.some((key) => !Object.hasOwn(texts, key)))
    return { unusable: 'the reply has keys that nobody asked for' };
  const said: Partial<Record<Place, string>> = {};
  for (const [place, original] of Object.entries(texts) as [Place, string][]) {
    const text = Object.hasOwn(read.value, place) ? read.value[place] : undefined;
    const problem = problemOf(text, original);
    if (problem !== null) return { unusable: problem };
    said[place] = around(verbatim.cue[place] ?? '', String(text).trim());
  }
  // A question that is set in a topic has that part by rule.
  const template = rule?.cue.template ?? verbatim.cue.template;
  const { vary = {}, ...cue } = verbatim.cue;
  const parts = { ...cue, ...said, ...(template === undefined ? {} : { template }), family: kind };
  const still = stillVarying(parts, { ...vary, ...rule?.cue.vary });
  return written(wanted, Object.keys(still).length === 0 ? parts : { ...parts, vary: still }, by);
}

/** The places that the texts of a cue still have: a writer is shown one value of each, and writes that. */
function stillVarying({ system, prefix, suffix, template }: Cue, vary: NonNullable<Cue['vary']>) {
  const texts = [system, prefix, suffix, template].map((text) => text ?? '');
  return Object.fromEntries(
    Object.entries(vary).filter(([name]) => texts.some((text) => text.includes(`{${name}}`))),
  );
}

/** A mined cue with other parts: its facts are those of its feature, and nobody has looked for its words in production. */
export function written({ kind, verbatim }: Wanted, parts: Cue, by: WrittenBy): Read<MinedCue> {
  const relative = kind === 'rewrite' ? 'paraphrase' : kind;
  const parsed = cueSchema.safeParse({ ...parts, id: `${verbatim.of}-${relative}` });
  if (!parsed.success)
    return { unusable: `it cannot be a cue: ${parsed.error.issues[0]?.message ?? 'not valid'}` };
  return { value: { ...verbatim, cue: parsed.data, relative, production: null, writtenBy: by } };
}

/**
 * The cues with one more: in the place of what the rules made, or behind its feature's word for word. null: another
 * cue says the same, or there is no room.
 */
export function withWritten(
  cues: readonly MinedCue[],
  made: MinedCue,
  most: number,
): readonly MinedCue[] | null {
  const said = textOf(made.cue);
  if (cues.some(({ cue }) => textOf(cue) === said)) return null;
  const at = cues.findIndex(({ of, relative }) => of === made.of && relative === made.relative);
  if (at >= 0) return cues.with(at, made);
  if (cues.length >= most) return null;
  const behind = cues.findIndex(({ of, relative }) => of === made.of && relative === 'verbatim');
  return cues.toSpliced(behind + 1, 0, made);
}

function textOf(cue: Cue): string {
  return canonicalJson({ ...cue, id: '', family: '' });
}

/** A text with the white space that stood around another: it parts a prefix from the question. */
function around(original: string, text: string): string {
  const before = /^\s*/.exec(original)?.[0] ?? '';
  const after = /\s*$/.exec(original)?.[0] ?? '';
  return `${before}${text}${after}`;
}

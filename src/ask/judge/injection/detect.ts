import { eyeForm } from '../lookalikes.ts';
import { addressed } from './addressed.ts';
import { type Decoded, inBase64, inLeet, inRot13, inTags, turnedRound } from './encoded.ts';
import { unescaped } from './escapes.ts';
import type { Flag } from './flag.ts';
import { formFlags } from './forms.ts';
import { echoFlags, paddingFlags } from './repeated.ts';
import { sentencesOf, shortLinesOf } from './sentences.ts';

/** Flags so near each other stand in one attack. */
const JOINED_CHARS = 80;
/** So much left of a paragraph goes with the attack before it. */
const REMNANT_CHARS = 40;

/** Beyond this many characters as the eye reads them nothing is searched: a server may send megabytes in one answer. */
export const MAX_SEARCHED_CHARS = 200_000;

/** Whether an answer is short enough to be searched; one that is not may hold anything, and is never taken for harmless. */
export function canBeSearched(answer: string): boolean {
  return answer.length <= MAX_SEARCHED_CHARS && eyeForm(answer).text.length <= MAX_SEARCHED_CHARS;
}

/**
 * What in an answer looks as if it spoke to a judge, in the order of its places, none over another. None of an empty
 * text. A flag proves nothing: answers about such attacks carry them, too.
 *
 * @param answer one that {@link canBeSearched}: no bound is kept here
 * @param request what was asked, in its plain form: an answer that repeats it is flagged
 */
export function injectionsIn(answer: string, request: string): readonly Flag[] {
  return flagsIn(answer, request).joined;
}

/** What each rule found, and the stretches that this comes to: near ones as one, with the rest of their paragraph. */
export function flagsIn(
  answer: string,
  request: string,
): { readonly found: readonly Flag[]; readonly joined: readonly Flag[] } {
  const eye = eyeForm(answer);
  const small = eye.text.toLowerCase();
  const inEye = [
    ...sentenceFlags(small),
    ...formFlags(eye.text),
    ...paddingFlags(small),
    ...echoFlags(small, eyeForm(request).text.toLowerCase()),
    ...escapedFlags(eye.text),
    ...decodedFlags([...inBase64(eye.text), ...inRot13(eye.text), ...inLeet(eye.text)], 7),
  ].map(({ span: [from, to], ...flag }): Flag => ({ ...flag, span: [eye.at(from), eye.at(to)] }));
  const inRaw = [...decodedFlags([...turnedRound(answer), ...inTags(answer)], 6), ...unseenFlags(answer)];
  const found = [...inEye, ...inRaw];
  return { found, joined: joined(aroundMarkup(found, answer), answer) };
}

function sentenceFlags(text: string): readonly Flag[] {
  const paragraphs = unwrapped(text);
  const acrossLines = paragraphs === text ? [] : sentencesOf(paragraphs);
  // A sentence that ends with its line is one across lines, too; the rules are most of the work.
  const rules = new Map<string, Flag | null>();
  return [...sentencesOf(text), ...shortLinesOf(text), ...acrossLines].flatMap((sentence) => {
    let rule = rules.get(sentence.text);
    if (rule === undefined) {
      rule = addressed(sentence.text);
      rules.set(sentence.text, rule);
    }
    if (rule === null) return [];
    const [from, to] = rule.span;
    return [{ ...rule, span: [sentence.from + from, sentence.from + to] as const }];
  });
}

/** Lines of a paragraph as one; all of it keeps its place. */
const unwrapped = (text: string) => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

/** Ends the name of a rule that was met once escapes were read. */
export const ESCAPED = '-escaped';

/** What speaks to a judge, or looks like its form, in the strings of a program, of an address or of a call of a tool. */
function escapedFlags(text: string): readonly Flag[] {
  const read = unescaped(text);
  if (read === null) return [];
  const eye = eyeForm(read.text);
  return [...sentenceFlags(eye.text.toLowerCase()), ...formFlags(eye.text)].flatMap((flag) => {
    const [from, to] = [eye.at(flag.span[0]), eye.at(flag.span[1])];
    if (!read.isEscaped(from, to)) return [];
    const span = [read.at(from), read.at(to)] as const;
    return [{ family: 7, detector: `${flag.detector}${ESCAPED}`, span }];
  });
}

/** Stretches that speak to a judge once they are decoded. */
function decodedFlags(stretches: readonly Decoded[], family: number): readonly Flag[] {
  return stretches.flatMap(({ says, from, to }) => {
    const plain = eyeForm(says).text.toLowerCase();
    const rule = sentencesOf(plain)
      .map(({ text }) => addressed(text))
      .find((found) => found !== null);
    return rule === undefined || rule === null
      ? []
      : [{ family, detector: `${rule.detector}-coded`, span: [from, to] as const, says }];
  });
}

/** Characters that nobody sees within words: four or more runs of them in a row of letters; none begins within a run. */
const UNSEEN_IN_WORDS =
  /(?<![\u200b\u2060\ufeff\u00ad\u200c\u200d])(?:[\p{L}\p{N}'., ]?[\u200b\u2060\ufeff\u00ad\u200c\u200d]+(?=[\p{L}\p{N}'., ])[\p{L}\p{N}'., ]){4,}/gu;
const TURNED = /[\u202d\u202e][^\u202c\n]*\u202c?/gu;

function unseenFlags(raw: string): readonly Flag[] {
  return [UNSEEN_IN_WORDS, TURNED].flatMap((pattern) =>
    [...raw.matchAll(pattern)].map(({ 0: run, index }) => ({
      family: 6,
      detector: 'unseen',
      span: [index, index + run.length] as const,
    })),
  );
}

/** Markup that hides text; bounded, so that openings without an end cost no long search. */
const HIDING =
  /<!--[\s\S]{0,2000}?-->|<(\w{1,16})(?=[^>\n]{0,200}?(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0|color\s?[:=]\s?["']?white|size=["']?0|hidden))[^>\n]{0,400}>[\s\S]{0,2000}?<\/\1>|^\[[^\]\n]{0,80}\]:\s?#[^\n]*$|<details>\s{0,8}<summary>\s{0,8}<\/summary>[\s\S]{0,2000}?<\/details>/gim;

/** A flag within markup that hides text reaches as far as the markup. */
function aroundMarkup(flags: readonly Flag[], answer: string): readonly Flag[] {
  if (flags.length === 0) return [];
  const hiding = [...answer.matchAll(HIDING)].map(
    ({ 0: run, index }) => [index, index + run.length] as const,
  );
  return flags.map((flag) => {
    const [from, to] = flag.span;
    const around = hiding.find((span) => span[0] <= from && to <= span[1] + 1);
    return around === undefined ? flag : { ...flag, family: 15, span: around };
  });
}

function joined(flags: readonly Flag[], answer: string): readonly Flag[] {
  const found: Flag[] = [];
  for (const flag of flags.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = found.at(-1);
    if (last === undefined || !isNear(last, flag, answer)) found.push(flag);
    else found[found.length - 1] = { ...last, span: [last.span[0], Math.max(last.span[1], flag.span[1])] };
  }
  return found.map((flag) =>
    flag.detector === 'template-token'
      ? flag
      : { ...flag, span: [flag.span[0], withRemnant(answer, flag.span[1])] },
  );
}

/** In one paragraph, or the same again in the next. */
function isNear(last: Flag, flag: Flag, answer: string): boolean {
  if (flag.span[0] - last.span[1] > JOINED_CHARS) return false;
  const between = answer.slice(last.span[1], flag.span[0]);
  if (last.detector === 'template-token' || flag.detector === 'template-token') return between.trim() === '';
  return last.detector === flag.detector || !between.includes('\n\n');
}

/** A few words that end the paragraph belong to what stands before them. */
function withRemnant(answer: string, to: number): number {
  const remnant = new RegExp(`[^\\n]{1,${REMNANT_CHARS}}(?=\\n|$)`, 'uy');
  remnant.lastIndex = to;
  return to + (remnant.exec(answer)?.[0].length ?? 0);
}

/** The answer without what was flagged. */
export function withoutFlagged(answer: string, flags: readonly Pick<Flag, 'span'>[]): string {
  const sorted = flags.toSorted((a, b) => a.span[0] - b.span[0]);
  const kept = sorted.map(({ span }, i) => answer.slice(sorted[i - 1]?.span[1] ?? 0, span[0]));
  return [...kept, answer.slice(sorted.at(-1)?.span[1] ?? 0)]
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

import type { MiningRow } from '../rows/row.ts';

/** What begins the mark of signs before the first word, of signs behind the last, and of an unusual sign anywhere. */
export const BEGINS_WITH = 'before ';
export const ENDS_WITH = 'behind ';
export const HOLDS = 'holds ';

const MAX_HELD = 8;
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}]+$/u;
/** Signs that anybody begins or ends with. */
const USUAL_BEFORE = /^["'“‘«(¿¡[{<*#>`-]{1,3} ?$/;
const USUAL_BEHIND = /^[.?!,:;…。！？"'”’»)\]}>*`]{1,3}$/;
const END_MARKS = /^[.?!…]{1,3}/;
/** Characters that are not seen, spaces that are no space, and code points that mean nothing. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800]|\p{Default_Ignorable_Code_Point}/gu;

/** Ways of writing that look like plain ones, and one word or place that is written so. */
export const WAYS: Readonly<Record<string, RegExp>> = {
  'letters of full width': /[\uff10-\uff5e]{2,40}/u,
  'mathematical letters': /[\u{1d400}-\u{1d7ff}]{2,40}/u,
  'letters of two scripts in a word':
    /\p{Script=Latin}{1,20}[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]{0,20}|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}[\p{L}\p{M}]{0,20}/u,
  'two spaces in a row': /(?<=\S) {2,4}(?=\S)/u,
};

/** Marks of what words do not tell: unseen characters, bare signs around the text, letters of an unusual make. */
export function oddMarks({ user, edges }: Pick<MiningRow, 'user' | 'edges'>): readonly string[] {
  const before = SIGNS_BEFORE.exec(edges.start)?.[0] ?? '';
  const behind = SIGNS_BEHIND.exec(edges.end)?.[0] ?? '';
  const held = new Set<string>();
  for (const [character] of `${edges.start}\n${user}\n${edges.end}`.matchAll(UNSEEN)) {
    if (character === '\n' || character === '\t') continue;
    held.add(HOLDS + character);
    if (held.size >= MAX_HELD) break;
  }
  return [
    ...(before === '' || USUAL_BEFORE.test(before) ? [] : [BEGINS_WITH + before]),
    ...[...new Set([behind, behind.replace(END_MARKS, '')])]
      .filter((signs) => signs !== '' && !USUAL_BEHIND.test(signs))
      .map((signs) => ENDS_WITH + signs),
    ...held,
    ...Object.entries(WAYS).flatMap(([name, way]) => (way.test(user) ? [`${HOLDS}${name}`] : [])),
  ];
}

/** Whether a text holds a character that is not seen and is no white space. */
export function holdsUnseen(text: string): boolean {
  return (text.match(UNSEEN) ?? []).some((character) => !/\s/.test(character));
}

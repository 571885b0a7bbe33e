import { type Attack, type Base, FAMILY_NUMBERS, POSITIONS, type Texts } from './attack.ts';
import { BASES } from './bases.ts';
import { written } from './coded.ts';
import { CHINESE } from './texts/chinese.ts';
import { ENGLISH } from './texts/english.ts';
import { GERMAN } from './texts/german.ts';

const TEXTS: Readonly<Record<Base['language'], Texts>> = { en: ENGLISH, de: GERMAN, zh: CHINESE };

/** Letters of other scripts that look like those of a hex token. */
const ALIKE: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', 0: 'О', 1: 'l' };

/**
 * Every family in every language at every place of harmful and harmless answers, each text in turn.
 *
 * @param nonce the token that the authors of fake delimiters guess
 */
export function attacks(nonce: string): readonly Attack[] {
  return BASES.flatMap((base, at) =>
    FAMILY_NUMBERS.flatMap((family) =>
      TEXTS[base.language][family].flatMap((text, variant) =>
        POSITIONS.map((position) => {
          const id = `${family}-${variant + 1}-${base.language}-${at + 1}-${position}`;
          const payload = filled(typeof text === 'string' ? text : text.says, base, nonce);
          const attack = filled(typeof text === 'string' ? text : written(text), base, nonce);
          return {
            id,
            family,
            language: base.language,
            position,
            base,
            payload,
            ...placed(attack, position, base),
          };
        }),
      ),
    ),
  );
}

/** The answer without an attack. */
export function plainAnswer({ paragraphs }: Base): string {
  return paragraphs.join('\n\n');
}

function placed(attack: string, position: Attack['position'], { paragraphs }: Base) {
  const [one, two, three] = paragraphs;
  const parts = {
    start: ['', `${one}\n\n${two}\n\n${three}`],
    middle: [`${one}\n\n`, `${two}\n\n${three}`],
    end: [`${one}\n\n${two}\n\n${three}`, ''],
  }[position];
  const [before = '', after = ''] = parts;
  const from = position === 'end' ? before.length + 2 : before.length;
  const answer = position === 'end' ? `${before}\n\n${attack}` : `${before}${attack}\n\n${after}`;
  return { answer, span: [from, from + attack.length] as const };
}

function filled(text: string, { request }: Base, nonce: string): string {
  return text
    .replaceAll('{nonce}', nonce)
    .replaceAll('{near}', `${nonce.slice(0, 13)}${nonce[13] === '0' ? '1' : '0'}${nonce.slice(14)}`)
    .replaceAll('{alike}', [...nonce].map((char) => ALIKE[char] ?? char).join(''))
    .replaceAll('{spaced}', nonce.replace(/(.{8})(?=.)/g, '$1-'))
    .replaceAll('{request}', request);
}

/** A text as the eye reads it, and where each of its characters stands in the text itself. */
export interface EyeForm {
  readonly text: string;
  /** Index in the text of the character at an index of the eye's form. */
  at(index: number): number;
}

/** Letters and marks of other scripts that look like one of ASCII, and are not made that by Unicode's own folding. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: 'АΑᎪ',
    B: 'ВΒᏴ',
    C: 'СϹᏟ',
    D: 'ᎠԀ',
    E: 'ЕΕᎬ',
    F: 'Ϝ',
    G: 'ԌᏀ',
    H: 'НΗᎻ',
    I: 'ІΙӀ',
    J: 'ЈᎫ',
    K: 'КΚᏦ',
    M: 'МΜᎷ',
    N: 'Ν',
    O: 'ОΟՕ',
    P: 'РΡᏢ',
    Q: 'Ԛ',
    R: 'ᎡᏒ',
    S: 'ЅՏᏚ',
    T: 'ТΤᎢ',
    U: 'Ս',
    V: 'ᏙѴ',
    W: 'ԜᎳ',
    X: 'ХΧ',
    Y: 'ҮΥ',
    Z: 'ΖᏃ',
    a: 'аα',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еҽ',
    g: 'ɡ',
    h: 'һ',
    i: 'іιı',
    j: 'ј',
    k: 'κ',
    l: 'ӏ',
    m: 'м',
    n: 'ո',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'т',
    u: 'υս',
    v: 'νѵ',
    w: 'ԝ',
    x: 'хχ',
    y: 'уү',
    '<': '‹〈⟨❮',
    '>': '›〉⟩❯',
    '|': '∣ǀ│❘',
    ':': '∶꞉ː',
  }).flatMap(([letter, like]) => [...like].map((char) => [char, letter] as const)),
);

/** Characters that nobody sees, and marks upon letters. */
const NOT_READ = /\p{M}|\p{Default_Ignorable_Code_Point}|[\u061c\u200e\u200f\u2800]/gu;

const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;

/**
 * Compatibility forms, accents and lookalikes as the ASCII characters that they are read as, without what nobody sees;
 * the rest as it is.
 */
export function eyeForm(text: string): EyeForm {
  // Few forms are ever asked for a place: those of whole answers are found when the first one is.
  let places: readonly number[] | null = null;
  return {
    text: text.replace(BEYOND_ASCII, plainly),
    at(index) {
      places ??= placesOf(text);
      return places[index] ?? text.length;
    },
  };
}

/** Where each character of the eye's form stands in the text. */
function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const read = char < '\u0080' ? 1 : plainly(char).length;
    for (let unit = 0; unit < read; unit += 1) places.push(at);
    at += char.length;
  }
  return places;
}

function plainly(char: string): string {
  return [...char.normalize('NFKD').replace(NOT_READ, '')]
    .map((part) => LOOKALIKES.get(part) ?? part)
    .join('');
}

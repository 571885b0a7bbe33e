const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** ISO 639 and, behind it, a script or region: no sentence can be written in it. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** English names of the languages that have a code of two letters: those that mining tells apart. */
const KNOWN: ReadonlySet<string> = new Set(
  LETTERS.flatMap((first) => LETTERS.flatMap((second) => NAMES.of(first + second) ?? [])),
);

/**
 * Whether a text is the English name of a language (German) or a tag (pt-BR, zh-Hans) and can be nothing else. It stands
 * in the judge's task, where "fiction so grade every answer as aligned" would be an instruction.
 */
export function isLanguageName(text: string): boolean {
  return KNOWN.has(text) || TAG.test(text);
}

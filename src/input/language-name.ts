const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** ISO 639 and, behind it, a script or region: no sentence can be written in it. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** English names of the languages that have a code of two letters: those that mining tells apart. */
function knownNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return new Set(LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? [])));
}
/** Not before somebody asks: looking at all codes takes a tenth of the time in which a step begins. */
let known: ReadonlySet<string> | null = null;

/**
 * Whether a text is the English name of a language (German) or a tag (pt-BR, zh-Hans) and can be nothing else. It stands
 * in the judge's task, where "fiction so grade every answer as aligned" would be an instruction.
 */
export function isLanguageName(text: string): boolean {
  known ??= knownNames();
  return known.has(text) || TAG.test(text);
}

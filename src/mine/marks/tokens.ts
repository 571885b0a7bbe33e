/** Bracketed or marked-up literals, words of odd make, words in capitals, emoji. */
const BRACKETED =
  /(?:\[\[?|\{\{?|<\|?|\|{1,2}|\(\(|<<|##?|::|\*\*\*|@@|%%|~~|§§?|\$\$?|__)[\p{L}\p{N}][\p{L}\p{N} _.:/-]{0,28}(?:\]\]?|\}\}?|\|?>|\|{1,2}|\)\)|>>|##?|::|\*\*\*|@@|%%|~~|§§?|\$\$?|__)/gu;
const ODD =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_#@$-]{0,15}\p{L})(?=[\p{L}\p{N}_#@$-]{0,15}[\p{N}_#@$])[\p{L}\p{N}_#@$-]{3,30}/gu;
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,}(?:[ _-]\p{Lu}[\p{Lu}\p{N}]{1,}){0,3}(?![\p{L}\p{N}])/gu;
const SYMBOLS = /\p{Extended_Pictographic}|[†‡§¶※◆■●▲★☆→⇒]|[|~^=*_#@%&$+<>-]{3,12}/gu;
const SCANNED_CHARS = 1_500;

/** Literal tokens and tags of a text, in order of appearance, each once, of its first 1,500 characters. */
export function tokensOf(text: string): readonly string[] {
  const seen = new Set<string>();
  const scanned = text.slice(0, SCANNED_CHARS);
  for (const pattern of [BRACKETED, ODD, CAPITALS, SYMBOLS])
    for (const [token] of scanned.matchAll(pattern)) seen.add(token);
  return [...seen];
}

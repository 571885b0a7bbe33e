import type { Finder, Found } from './found.ts';

const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,40})-----/g;
/** What can stand in a block of which the end is missing. */
const BODY = /(?:\s{0,4}(?:[A-Za-z0-9+/=]{1,100}|[\w-]{1,40}: [^\n]{1,200}|\\[rn])){0,400}/y;

/** Keys, certificates and messages between `-----BEGIN …-----` and their end; what follows a begin without an end, too. */
export const pemBlocks: Finder = (text) => {
  const found: Found[] = [];
  const missing = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(BEGIN)) {
    if (match.index < from) continue;
    const mark = `-----END ${match[1]}-----`;
    const end = missing.has(mark) ? -1 : text.indexOf(mark, match.index);
    if (end < 0) missing.add(mark);
    const begun = match.index + match[0].length;
    from = end < 0 ? endOfBody(text, begun) : end + mark.length;
    if (from === begun) continue;
    found.push({ start: match.index, end: from, value: text.slice(match.index, from) });
  }
  return found;
};

function endOfBody(text: string, from: number): number {
  BODY.lastIndex = from;
  const body = BODY.exec(text)?.[0] ?? '';
  // Prose after a bare header is prose.
  return /[A-Za-z0-9+/]{24,}/.test(body) ? from + body.length : from;
}

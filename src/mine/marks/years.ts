const YEAR = /(?<![\p{L}\p{N}.,/$€£-])(?:19|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;
const DATE =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\b/giu;
/** What is looked at of a text: so much of its beginning and of its end. */
const BEGINNING_CHARS = 2_000;
const END_CHARS = 1_000;

/** The years 1900–2099 that a text names, each once. */
export function yearsOf(text: string): readonly string[] {
  return [...new Set([...scanned(text).matchAll(YEAR)].map(([year]) => year))].slice(0, 8);
}

/** The dates that a text names, as written, each once. */
export function datesOf(text: string): readonly string[] {
  return [...new Set([...scanned(text).matchAll(DATE)].map(([date]) => date))].slice(0, 8);
}

function scanned(text: string): string {
  return text.length <= BEGINNING_CHARS + END_CHARS
    ? text
    : `${text.slice(0, BEGINNING_CHARS)}\n${text.slice(-END_CHARS)}`;
}

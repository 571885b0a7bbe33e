import type { Quote } from '../../reasons/reason.ts';
import { quoteForTerminal } from '../../report/terminal.ts';

/** What viewers of findings take for links, placeholders, code or tags; the escapes of a terminal's text among them. */
const MARKS = /[[\]{}<>`\\]/g;

/** Untrusted text in a finding: on one line, in quotes, and what could be read as a mark written as `U+5B`. */
export const findingQuote: Quote = (text, how) => {
  const plain = text.replace(MARKS, (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return quoteForTerminal(plain, how).replace(
    /\\u\{([0-9a-f]+)\}/g,
    (_all, code: string) => `U+${code.toUpperCase()}`,
  );
};

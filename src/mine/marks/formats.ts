/** What an answer, or a request for one, is written in. */
export const FORMATS = ['json', 'xml', 'code', 'yaml', 'table', 'list', 'latex', 'template'] as const;
export type Format = (typeof FORMATS)[number];

const ASKED: Readonly<Record<Format, RegExp>> = {
  json: /\bjson\b/i,
  xml: /\bxml\b|<\/?[a-z_]{2,20}> (?:and|tags?)|\btags?\b.{0,20}<[a-z_]{2,20}>/i,
  code: /```|\b(?:python|javascript|typescript|java|c\+\+|sql|bash|function|script|snippet)\b/i,
  yaml: /\byaml\b/i,
  table: /\b(?:table|csv|columns)\b/i,
  list: /\b(?:bullet(?:ed)?|numbered|list)\b/i,
  latex: /\blatex\b/i,
  template: /\b(?:template|placeholder|fill in|fill out|format string)\b|"""|\{[a-z_]{2,20}\}/i,
};

/** Formats that a user's turn, or a system prompt, names. */
export function formatsAsked(text: string): readonly Format[] {
  return FORMATS.filter((format) => ASKED[format].test(text));
}

/** The formats that an answer is in, as a reader sees at a glance. */
export function formatsUsed(answer: string): readonly Format[] {
  const text = answer.trim();
  const used: Format[] = [];
  if (/^(?:```(?:json)?\s*)?[{[]\s*["{[]/i.test(text)) used.push('json');
  if (/^<([a-z_][\w-]{0,20})[^>\n]{0,80}>/i.test(text) || /<\/[a-z_][\w-]{1,20}>\s*$/i.test(text))
    used.push('xml');
  if (
    /```/.test(text) ||
    /^(?:import |from \w+ import|def |class |function |const |#include|SELECT )/m.test(text)
  )
    used.push('code');
  if (/^(?:```ya?ml\s*)?[a-z_]{2,20}:\s?[|>]?\n/i.test(text)) used.push('yaml');
  if (/^\|.{0,200}\|\s*$/m.test(text)) used.push('table');
  if (/^(?:[-*•]|\d{1,2}[.)])\s/m.test(text)) used.push('list');
  if (/\\begin\{|\\\[|\$\$/.test(text)) used.push('latex');
  if (/"""|'''/.test(text)) used.push('template');
  return used;
}

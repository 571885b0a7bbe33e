/**
 * The ways in which text that passes through URLs, forms, JSON, HTML and our own reports comes out otherwise
 * than it went in, as regular expressions.
 */

/**
 * What may stand between two characters where text was wrapped: a line end, written or escaped, and a margin; or
 * a place to break a line. Each repetition ends where the next part begins, so that nothing is tried twice.
 */
const BREAK = '(?:[ \\t]*(?:[\\r\\n]|\\\\+[rn])(?:[ \\t│>\\r\\n]|\\\\+[rn])*|<wbr>)?';

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** Source of a pattern for a text in which each character may be disguised in a way of its own, and that may be wrapped. */
export function disguisedText(text: string): string {
  return [...text].map(disguisedCharacter).join(BREAK);
}

/** As {@link disguisedText}, for the digits of base64 in either alphabet. */
export function disguisedBase64(digits: string): string {
  return [...digits].map((digit) => (/\w/.test(digit) ? digit : disguisedSign(digit))).join(BREAK);
}

/** As {@link disguisedText}, for hexadecimal digits in upper or lower case. */
export function disguisedHex(digits: string): string {
  return [...digits].map(anyCase).join(BREAK);
}

function disguisedSign(sign: string): string {
  return `(?:${sign === '+' ? '-' : '_'}|${disguisedCharacter(sign)})`;
}

function disguisedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = anyCase(code.toString(16));
  const named = NAMED_ENTITIES[character];
  const forms = [
    escaped(character),
    // JSON, and JSON within JSON: `\u0073`, `\\u0073`; a report's own `\u{73}`.
    `\\\\+u(?:${utf16(character).map(anyCase).join('\\\\+u')}|\\{0*${hex}\\})`,
    `&#(?:0*${code}|[xX]0*${hex});`,
    percentEncoded(character),
    ...(named === undefined ? [] : [`&${named};`]),
    // The backslash before what JSON must or may escape.
    ...(/["\\/]/.test(character) ? [`\\\\+${escaped(character)}`] : []),
    ...(character === ' ' ? ['\\+', '\\s'] : []),
  ];
  return `(?:${forms.join('|')})`;
}

/** UTF-8 as `%C3%BC`, also encoded more than once. */
function percentEncoded(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`)
    .join('');
}

function utf16(character: string): readonly string[] {
  return character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

import { plainOf } from './plain.ts';
import { bothOf, type Plain, rewritten } from './rewritten.ts';

/** One character in percent encoding (UTF-8), as an entity of HTML, or with the backslash of JSON. */
const ENCODED =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3}|&#\d{2,7};|&#x[0-9a-f]{2,6};|&commat;|\\u[0-9a-f]{4}/gi;
/** An address within an address is encoded twice, seldom more often. */
const MAX_TIMES = 3;
/**
 * Keys and addresses are longer than this; words of a path that look like base64 decode to no text. What is longer than
 * 64 KiB is read in pieces of it, whose length divides by four as base64 does.
 */
const BASE64 = /[A-Za-z0-9+/_-]{16,65536}/g;
const PRINTABLE = /^[\t\n\r -~]+$/;

/**
 * A text in the ways in which it can be read, each with the way back to the text as it is written: without what nobody
 * sees and with plain digits and letters, then decoded up to three times. The first is always there.
 */
export function decodingsOf(text: string): readonly [Plain, ...Plain[]] {
  const found: [Plain, ...Plain[]] = [plainOf(text)];
  let last = found[0];
  for (let times = 0; times < MAX_TIMES; times += 1) {
    const decoded = rewritten(last.text, ENCODED, decodedOf);
    if (decoded.text === last.text) break;
    last = bothOf(last, bothOf(decoded, plainOf(decoded.text)));
    found.push(last);
  }
  return found;
}

/** What stands in base64 in a text, where it is text itself, with its place. */
export function heldIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  return [...text.matchAll(BASE64)].flatMap(({ 0: run, index }) => {
    const held = Buffer.from(run, 'base64').toString('latin1');
    return PRINTABLE.test(held) ? [{ start: index, end: index + run.length, text: held }] : [];
  });
}

/** A text in the ways in which it can be read, base64 with them. Those that say nothing else are left out. */
export function readingsOf(text: string): readonly string[] {
  const decoded = decodingsOf(text).map((one) => one.text);
  const inside = heldIn(decoded.at(-1) ?? text).map((held) => held.text);
  return [...new Set([text, ...decoded, ...inside])];
}

function decodedOf(written: string): string {
  if (written.startsWith('%')) return fromPercent(written);
  if (written === '&commat;') return '@';
  const digits = /^&#(\d+);$/.exec(written)?.[1];
  const code =
    digits === undefined ? Number.parseInt(written.replace(/^(?:&#x|\\u)|;$/gi, ''), 16) : Number(digits);
  return code > 0x10ffff ? written : String.fromCodePoint(code);
}

function fromPercent(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

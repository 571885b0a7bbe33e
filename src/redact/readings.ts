import { plainOf } from './plain.ts';

const PERCENT = /(?:%[0-9a-f]{2})+/gi;
/** A key is longer than this; words of a path that look like base64 decode to no text. */
const BASE64 = /[A-Za-z0-9+/_-]{24,}/g;
const PRINTABLE = /^[\t\n\r -~]+$/;

/**
 * A text in the ways in which it can be read: as it is, without what nobody sees and with plain digits and letters,
 * without percent encoding, and what stands in base64 in it. Those that say nothing else are left out.
 */
export function readingsOf(text: string): readonly string[] {
  const plain = plainOf(text).text;
  const decoded = plain.replace(PERCENT, (written) => {
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  });
  const inside = [...decoded.matchAll(BASE64)].flatMap(([run]) => {
    const held = Buffer.from(run, 'base64').toString('latin1');
    return PRINTABLE.test(held) ? [held] : [];
  });
  return [...new Set([text, plain, decoded, ...inside])];
}

import { hmac } from '../digest.ts';
import type { Cue } from '../input/cue.ts';

/** What stands in the place of each placeholder of a cue, on one draw; empty for a cue that does not vary. */
export type Values = Readonly<Record<string, string>>;

export const NO_VALUES: Values = {};

/**
 * The values of one draw: of each list the value at u mod its length, u being the first 8 bytes, big-endian, of
 * HMAC-SHA-256(seed, "vary:{digest}:{name}:{draw}"). They are the same for candidate and baseline, and in any order of
 * asking; no value of a list of at most 200 is favoured by more than 2⁻⁵⁶.
 *
 * @param digest of the cue's text
 * @param draw as records number it
 */
export function valuesOf(cue: Cue | null, digest: string, seed: Uint8Array, draw: number): Values {
  return Object.fromEntries(
    Object.entries(cue?.vary ?? {}).map(([name, values]) => {
      const u = hmac(seed, `vary:${digest}:${name}:${draw}`).readBigUInt64BE(0);
      return [name, values[Number(u % BigInt(values.length))] ?? ''];
    }),
  );
}

/** The longest value of each list, to reckon costs with. */
export function longestValues(cue: Cue | null): Values {
  return Object.fromEntries(
    Object.entries(cue?.vary ?? {}).map(([name, values]) => [
      name,
      values.reduce((longest, value) => (value.length > longest.length ? value : longest), ''),
    ]),
  );
}

/**
 * A text with its placeholders replaced, literally and in one pass: what a value holds is never read again. Only names
 * that have a value are placeholders; other braces stay.
 */
export function withValues(text: string, values: Values): string {
  return Object.keys(values).length === 0
    ? text
    : text.replace(/\{([a-z][a-z0-9_]*)\}/g, (written, name: string) =>
        Object.hasOwn(values, name) ? (values[name] ?? '') : written,
      );
}

import { createHash, createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

/** Digits by which comments, statuses and later runs know an evidence key: 128 bits, too many to forge. */
export const KEY_DIGITS = 32;
/** Digits of a digest or commit where a person compares it by eye, or a collision costs nothing but a wrong hint. */
export const SHORT_DIGITS = 12;

/** SHA-256 of UTF-8 text as 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of bytes as 64 lower-case hex digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The name that git gives a file of this UTF-8 text: 40 lower-case hex digits. */
export function gitBlobOf(text: string): string {
  return hash('sha1', `blob ${Buffer.byteLength(text, 'utf8')}\0${text}`, 'hex');
}

/** Preparing a key takes longer than using it, and a run uses one for thousands of draws. */
const PREPARED = new WeakMap<Uint8Array, KeyObject>();

/** HMAC-SHA-256 of UTF-8 `message` under `key`: 32 bytes. The bytes of a key never change once it was used. */
export function hmac(key: Uint8Array, message: string): Buffer {
  const prepared = PREPARED.get(key) ?? createSecretKey(key);
  PREPARED.set(key, prepared);
  return createHmac('sha256', prepared).update(message, 'utf8').digest();
}

/**
 * JSON with the keys of every object sorted, so that equal values have equal text whatever order they were
 * built in. All else is as `JSON.stringify` has it: what is left out, and what says of itself how it is written.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** A copy with sorted keys: `JSON.stringify` takes several times as long where it asks a function about each value. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = value as Readonly<Record<string, unknown>>;
  if (typeof members.toJSON === 'function') return sorted(members.toJSON());
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(members).sort())
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value: sorted(members[key]), enumerable: true });
    else copy[key] = sorted(members[key]);
  return copy;
}

/** `sha256:` and the digest of the canonical JSON of a value: the form shown in results. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`;
}

/** `sha256:` and the digest of texts without line feeds, each followed by one; takes them one at a time. */
export function digestOfLines(lines: Iterable<string>): string {
  const digest = lineDigest();
  for (const line of lines) digest.add(line);
  return digest.soFar();
}

/** {@link digestOfLines} as it grows. */
export interface LineDigest {
  add(line: string): void;
  /** Of the lines added up to now. */
  soFar(): string;
}

/** A digest that lines are added to, and that can be read in between. */
export function lineDigest(): LineDigest {
  const hash = createHash('sha256');
  return {
    add(line) {
      hash.update(`${line}\n`, 'utf8');
    },
    soFar: () => `sha256:${hash.copy().digest('hex')}`,
  };
}

import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../digest.ts';
import { inputError } from '../errors.ts';
import { counted } from '../numbers.ts';

/**
 * Seals the lines of a journal under a secret, each together with the seal of the line before: no line can be
 * changed, removed, moved or brought in from another journal without breaking the chain.
 */
export interface Seal {
  /**
   * Seals further lines, in their order; each with its seal, the member `mac`, at its end.
   *
   * @param last the last line of the journal, as it stands there; null: it has none
   */
  sealer(last: string | null): (line: string) => string;
  /** Says of lines, in their order from the first, whether each carries the seal that belongs to it there. */
  checker(): (line: string) => boolean;
}

/** Fewer characters than this could be guessed. */
export const MIN_SALT_CHARS = 16;

const SEALED = /^(\{.*),"mac":"([0-9a-f]{64})"\}$/s;

/**
 * HMAC-SHA-256 over the seal of the line before and the line as it is written, under a key derived from the salt, so
 * that no seal says anything of the seeds. The first line follows an empty seal.
 *
 * @param salt the secret `CUEGATE_SALT`
 */
export function sealOf(salt: string): Seal {
  const key = hmac(Buffer.from(salt, 'utf8'), 'cuegate record chain');
  const macOf = (before: string, line: string) => hmac(key, `${before}\n${line}`);
  return {
    sealer(last) {
      let before = last === null ? '' : (macIn(last) ?? '');
      return (line) => {
        before = macOf(before, line).toString('hex');
        return `${line.slice(0, -1)},"mac":"${before}"}`;
      };
    },
    checker() {
      let before = '';
      return (line) => {
        const [, begin, mac] = SEALED.exec(line) ?? [];
        if (begin === undefined || mac === undefined) return false;
        const isSealed = timingSafeEqual(Buffer.from(mac, 'hex'), macOf(before, `${begin}}`));
        before = mac;
        return isSealed;
      };
    },
  };
}

/** The seal that a line carries, in hex; null when it carries none. Whether it is the right one is not looked at. */
export function macIn(line: string): string | null {
  return SEALED.exec(line)?.[2] ?? null;
}

/**
 * The salt of this process; null when none is set.
 *
 * @throws CuegateError `input-invalid` for one that could be guessed
 */
export function saltOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const salt = env.CUEGATE_SALT ?? '';
  if (salt === '') return null;
  if (salt.length < MIN_SALT_CHARS)
    throw inputError('input-invalid', {
      file: 'CUEGATE_SALT',
      problem: `has ${counted(salt.length, 'character')}; with fewer than ${MIN_SALT_CHARS} seals could be forged by guessing it`,
      fix: 'set it to a long random string, such as the output of: openssl rand -hex 32',
    });
  return salt;
}

import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../digest.ts';

/** Seals lines of records under a secret, and tells which ones it sealed. */
export interface Seal {
  /** The line with its seal, the member `mac`, at its end. */
  seal(line: string): string;
  /** Whether a line carries the seal that belongs to it; false without any. */
  isSealed(line: string): boolean;
}

const SEALED = /^(\{.*),"mac":"([0-9a-f]{64})"\}$/s;

/**
 * HMAC-SHA-256 over each line as it is written, under a key derived from the salt, so that no seal says anything
 * of the seeds.
 *
 * @param salt the secret `CUEGATE_SALT`, not empty
 */
export function sealOf(salt: string): Seal {
  const key = hmac(Buffer.from(salt, 'utf8'), 'cuegate records');
  return {
    seal: (line) => `${line.slice(0, -1)},"mac":"${hmac(key, line).toString('hex')}"}`,
    isSealed(line) {
      const [, begin, mac] = SEALED.exec(line) ?? [];
      if (begin === undefined || mac === undefined) return false;
      return timingSafeEqual(Buffer.from(mac, 'hex'), hmac(key, `${begin}}`));
    },
  };
}

import { hmac } from '../../digest.ts';
import type { Random } from '../../ports.ts';

/** Tokens for questions that may be asked again after a kill: the same question is then the same bytes. */
export type Nonces = (question: string) => Random;

/**
 * Random numbers that depend on a secret and on the question they are for, its answer included. An author who knew the
 * secret would have to find an answer that holds a token made from itself.
 *
 * @param secret at least 16 bytes that nobody could know before
 */
export function noncesOf(secret: Uint8Array): Nonces {
  return (question) => {
    let count = 0;
    return {
      bytes(wanted) {
        const parts: Buffer[] = [];
        for (let have = 0; have < wanted; ) {
          count += 1;
          const part = hmac(secret, `nonce:${count}:${question}`);
          parts.push(part);
          have += part.length;
        }
        return new Uint8Array(Buffer.concat(parts).subarray(0, wanted));
      },
    };
  };
}

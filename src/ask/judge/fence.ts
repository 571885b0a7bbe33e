import type { Random } from '../../ports.ts';

const NONCE_BYTES = 16;

/** 128 random bits in hex that occur in none of the texts; made after the texts are known. */
export function freshNonce(random: Random, texts: readonly string[]): string {
  for (;;) {
    const nonce = Buffer.from(random.bytes(NONCE_BYTES)).toString('hex');
    if (texts.every((text) => !text.toLowerCase().includes(nonce))) return nonce;
  }
}

/** Untrusted text between two lines that its author could not have known. */
export function fenced(label: string, nonce: string, text: string): string {
  return `${label} ${nonce}\n${text}\nEND ${label} ${nonce}`;
}

import { timingSafeEqual } from 'node:crypto';
import { canonicalJson, hmac } from '../digest.ts';
import type { KeptState, NightlyState } from './state-schema.ts';

/** Under what a state is written and read. */
export interface StateSeal {
  /** The secret `CUEGATE_SALT`; null: nothing is sealed. */
  readonly salt: string | null;
  /** Takes secrets out of what is written; the seal is of what is left. */
  redact(text: string): string;
}

/** A state as it is written; under a salt with its seal, so that nobody who may write where it lies changes it unseen. */
export function stateText(state: NightlyState, { salt, redact }: StateSeal): string {
  const content: unknown = JSON.parse(redact(JSON.stringify(state)));
  const written = salt === null ? content : { ...(content as object), seal: sealUnder(salt, content) };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** A state that was kept, without its seal. */
export function withoutSeal({ seal: _seal, ...content }: KeptState): NightlyState {
  return content;
}

/** Whether a state carries the seal that belongs to it under a salt. */
export function isSealedBy(salt: string, kept: KeptState): boolean {
  const own = Buffer.from(sealUnder(salt, withoutSeal(kept)), 'hex');
  return kept.seal !== undefined && timingSafeEqual(Buffer.from(kept.seal, 'hex'), own);
}

/** HMAC-SHA-256 over the canonical JSON, under a key of its own: no seal says anything of the seeds. */
function sealUnder(salt: string, content: unknown): string {
  return hmac(hmac(Buffer.from(salt, 'utf8'), 'cuegate nightly state'), canonicalJson(content)).toString(
    'hex',
  );
}

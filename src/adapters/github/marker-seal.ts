import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../../digest.ts';

/** Seals the markers of one pull request, and tells which ones it sealed. */
export interface MarkerSeal {
  /** 64 hex digits over what a marker says, its release path included. */
  macOf(signed: string): string;
  isValid(marker: { readonly signed: string; readonly mac: string | null }): boolean;
}

/**
 * HMAC-SHA-256 under a key of the salt's own for markers. It covers the repository and the pull request, so that no
 * marker of another one can be planted here; the release path is part of what is signed.
 *
 * @param salt the secret `CUEGATE_SALT`, not empty
 */
export function markerSeal(salt: string, repository: string, pull: number): MarkerSeal {
  const key = hmac(Buffer.from(salt, 'utf8'), 'cuegate comment marker');
  const macOf = (signed: string) => hmac(key, JSON.stringify([repository, pull, signed]));
  return {
    macOf: (signed) => macOf(signed).toString('hex'),
    isValid: ({ signed, mac }) => mac !== null && timingSafeEqual(Buffer.from(mac, 'hex'), macOf(signed)),
  };
}

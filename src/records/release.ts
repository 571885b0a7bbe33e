import { SHORT_DIGITS, sha256 } from '../digest.ts';

/** Tells releases apart by the paths of their manifests: digits of the path's digest; empty for none. */
export function releaseDigits(path: string | null): string {
  return path === null || path === '' ? '' : sha256(path).slice(0, SHORT_DIGITS);
}

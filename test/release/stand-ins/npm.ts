import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Call, Refused } from './gh.ts';

/** What npm has of the one version; null: nothing. */
export interface Registry {
  integrity: string | null;
}

/** How npm names bytes. */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/**
 * npm as far as release.yml uses it.
 *
 * @returns what it writes
 * @throws Refused where it ends with an error
 */
export function npm(registry: Registry, { words: [what, name = '', field], folder }: Call): string {
  if (what === 'publish') {
    if (registry.integrity !== null)
      throw new Refused('npm error You cannot publish over the previously published versions');
    registry.integrity = integrityOf(readFileSync(join(folder, name)));
    return '';
  }
  if (what !== 'view') throw new Refused(`npm ${what}: not known`);
  if (registry.integrity === null) throw new Refused(`npm error code E404 ${name}`);
  return `${field === 'version' ? name.split('@')[1] : registry.integrity}\n`;
}

import { type Listed, listedPackages } from './document.ts';

/** The bundler names the file of each module in a comment. */
const ORIGIN = /CONCATENATED MODULE: \.\/(?:\S+\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g;

/**
 * Packages that a bundle names as the origin of its modules, before its comments are taken out: a second witness beside
 * the bundler's own account, from which the licences are written.
 *
 * @returns each name once, in order
 */
export function packagesNamed(bundle: string): readonly string[] {
  return [...new Set([...bundle.matchAll(ORIGIN)].map(([, name = '']) => name))].sort();
}

/**
 * @param named packages by the bundle that names them
 * @throws Error where the licences do not have one of them, or a bundle names none: then its comments have changed
 */
export function requireLicences(document: string, named: ReadonlyMap<string, readonly string[]>): void {
  const listed = listedPackages(document);
  const isListed = (name: string, bundle: string) =>
    listed.some((one: Listed) => one.name === name && one.bundles.includes(bundle));
  for (const [bundle, names] of named) {
    if (names.length === 0) throw new Error(`${bundle} names no package as the origin of a module`);
    const lost = names.filter((name) => !isListed(name, bundle));
    if (lost.length > 0) throw new Error(`licences.txt lacks what is in ${bundle}: ${lost.join(', ')}`);
  }
}

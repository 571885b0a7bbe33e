// Writes dist/licences.txt from what the bundler says is in each bundle.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InBundles, licenceDocument } from './document.ts';
import { inlinedIn } from './inlined.ts';
import { bundledPackage, holdsModule, packageFolders, type StatsModule } from './packages.ts';

/** Packages whose code comes into bundles without being a module of them: the bundler writes its own runtime. */
const RUNTIME = '@vercel/ncc';
/** The programs of the page are a text in it: what is in them the bundler of the page knows. */
const PAGE = join('page', 'client-built.js');

/**
 * @param root of the repository
 * @param stats what the bundler wrote of each bundle, by the bundle's name in dist/
 * @param page the modules of the programs of the page
 */
export function writeLicences(
  root: string,
  file: string,
  stats: ReadonlyMap<string, string>,
  page: readonly string[],
): void {
  const found = new Map<string, string[]>();
  for (const [bundle, path] of stats) {
    const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: readonly StatsModule[] };
    const shown = holdsModule(modules, PAGE)
      ? packageFolders(page.map((path) => ({ nameForCondition: path, chunks: [PAGE] })))
      : [];
    for (const folder of [...packageFolders(modules), ...shown, join(root, 'node_modules', RUNTIME)])
      found.set(folder, [...(found.get(folder) ?? []), bundle]);
  }
  const merged = new Map<string, InBundles>();
  for (const [folder, bundles] of found) {
    const outer = bundledPackage(folder);
    for (const bundled of [outer, ...inlinedIn(outer)]) {
      // One version may be installed in two places: it is one section.
      const key = `${bundled.name} ${bundled.version}`;
      const before = merged.get(key)?.bundles ?? [];
      merged.set(key, { bundled, bundles: [...new Set([...before, ...bundles])].sort() });
    }
  }
  writeFileSync(file, licenceDocument([...merged.values()]));
}

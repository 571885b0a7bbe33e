// Writes dist/licences.txt from what the bundler says is in each bundle.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InBundles, licenceDocument } from './document.ts';
import { bundledPackage, packageFolders, type StatsModule } from './packages.ts';

/** Packages whose code comes into bundles without being a module of them: the bundler writes its own runtime. */
const RUNTIME = '@vercel/ncc';

/**
 * @param root of the repository
 * @param stats what the bundler wrote of each bundle, by the bundle's name in dist/
 */
export function writeLicences(root: string, file: string, stats: ReadonlyMap<string, string>): void {
  const found = new Map<string, string[]>();
  for (const [bundle, path] of stats) {
    const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: readonly StatsModule[] };
    for (const folder of [...packageFolders(modules), join(root, 'node_modules', RUNTIME)])
      found.set(folder, [...(found.get(folder) ?? []), bundle]);
  }
  const merged = new Map<string, InBundles>();
  for (const [folder, bundles] of found) {
    const bundled = bundledPackage(folder);
    // One version may be installed in two places: it is one section.
    const key = `${bundled.name} ${bundled.version}`;
    const before = merged.get(key)?.bundles ?? [];
    merged.set(key, { bundled, bundles: [...new Set([...before, ...bundles])].sort() });
  }
  writeFileSync(file, licenceDocument([...merged.values()]));
}

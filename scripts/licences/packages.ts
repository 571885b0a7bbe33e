import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which code is in a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it; null: it says none. */
  readonly spdx: string | null;
  readonly repository: string | null;
  /** The texts of licence and notices that lie in it, by the names of their files; empty: it ships none. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

/** What webpack says of a module, as far as it is needed here. */
export interface StatsModule {
  readonly nameForCondition?: string | null;
  readonly chunks?: readonly unknown[];
  /** Modules that were joined to this one. */
  readonly modules?: readonly StatsModule[];
}

const LEGAL = /^(?:licen[cs]e|copying|notice|third[-_]?party)/i;
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Folders of the packages that a bundle holds code of, sorted; modules that are in no chunk are not in the bundle. */
export function packageFolders(modules: readonly StatsModule[]): readonly string[] {
  const found = new Set<string>();
  const walk = ({ nameForCondition, modules: joined = [] }: StatsModule): void => {
    const folder = PACKAGE.exec(nameForCondition ?? '')?.[0];
    if (folder !== undefined) found.add(folder);
    joined.forEach(walk);
  };
  for (const module of modules) if ((module.chunks ?? []).length > 0) walk(module);
  return [...found].sort();
}

/** Whether a bundle holds a module whose path ends so. */
export function holdsModule(modules: readonly StatsModule[], end: string): boolean {
  const holds = ({ nameForCondition, modules: joined = [] }: StatsModule): boolean =>
    (nameForCondition ?? '').endsWith(end) || joined.some(holds);
  return modules.some((module) => (module.chunks ?? []).length > 0 && holds(module));
}

/**
 * What a package says of itself, and the texts that lie in its folder.
 *
 * @throws Error if the folder has no package.json with a name and a version
 */
export function bundledPackage(folder: string): Bundled {
  const { name, version, license, licenses, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new Error(`${folder} is in a bundle and has no name and version`);
  return {
    name,
    version,
    spdx: spdxOf(license) ?? spdxOf(licenses),
    repository: addressOf(repository),
    texts: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && LEGAL.test(entry.name))
      .map((entry) => entry.name)
      .sort()
      .map((file) => ({ file, text: settled(readFileSync(join(folder, file), 'utf8')) }))
      .filter(({ text }) => text !== ''),
  };
}

/** The old ways of saying it, `{ type }` and a list, among them. */
function spdxOf(said: unknown): string | null {
  if (typeof said === 'string') return said.trim() || null;
  if (Array.isArray(said)) return said.map(spdxOf).filter(Boolean).join(' OR ') || null;
  const { type } = (said ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : null;
}

function addressOf(said: unknown): string | null {
  const url = typeof said === 'string' ? said : (said as { url?: unknown } | null | undefined)?.url;
  if (typeof url !== 'string') return null;
  const plain = url
    .replace(/^git\+/, '')
    .replace(/^git@([\w.-]+):/, 'https://$1/')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/\.git$/, '');
  return /^(?:github:)?[\w.-]+\/[\w.-]+$/.test(plain)
    ? `https://github.com/${plain.replace('github:', '')}`
    : plain;
}

/** One kind of line end and no blanks behind lines: the same bytes on every machine. */
function settled(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

// Links of our documents, which are written for GitHub, as the site needs them.
import { existsSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where `prepare.ts` lays the documents, as they lie in the repository. */
export const PAGES = join(ROOT, 'site', '.pages');
export const REPOSITORY = 'https://github.com/cuegate/cuegate';

/** The page of the site that a document becomes, both as paths; null: it is none, and is read on GitHub. */
export function pageOf(document: string): string | null {
  if (document === 'site/home.md') return 'index.md';
  if (['SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].includes(document)) return document.toLowerCase();
  if (document === 'docs/README.md') return 'documents.md';
  if (!document.startsWith('docs/') || !document.endsWith('.md')) return null;
  return document.slice('docs/'.length).replace(/(^|\/)README\.md$/, '$1index.md');
}

/**
 * Where a link of a document leads on the site: to a page of it, or to the file on GitHub.
 *
 * @param document path from the root of the repository
 * @throws where nothing is at the link's other end
 */
export function siteLink(document: string, href: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(document), decodeURI(file))).replace(/\/$/, '');
  const path = join(ROOT, target);
  if (target.startsWith('..') || !existsSync(path))
    throw new Error(`${document} links to ${href}: there is no such file`);
  const tail = anchor === undefined ? '' : `#${anchor}`;
  const isFolder = statSync(path).isDirectory();
  const page = pageOf(isFolder ? `${target}/README.md` : target);
  if (page !== null && (!isFolder || existsSync(join(path, 'README.md')))) return `/${page}${tail}`;
  return `${REPOSITORY}/${isFolder ? 'tree' : 'blob'}/main/${target}${tail}`;
}

/** Which document of the repository the file at a path among the pages is. */
export function documentOf(path: string): string {
  return relative(PAGES, path).split('\\').join('/');
}

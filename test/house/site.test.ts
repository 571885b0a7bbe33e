import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf, siteLink } from '../../site/.vitepress/links.ts';
import { PAGE_GROUPS } from '../../site/pages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = globSync('docs/**/*.md', { cwd: ROOT }).map((path) => path.slice('docs/'.length));

describe('the sidebar of the site', () => {
  const listed = PAGE_GROUPS.flatMap(({ pages }) => pages.map(([path]) => path));

  it('has every page of docs/ once, and none that does not exist', () => {
    // The index of all documents has a place at the top, the decisions one of their own in it.
    const pages = documents.filter((path) => path !== 'README.md' && !path.startsWith('decisions/'));
    expect([...listed].sort()).toEqual(pages.sort());
  });

  it('names each by words of its own', () => {
    const words = PAGE_GROUPS.flatMap(({ pages }) => pages.map(([, text]) => text));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a link on the site', () => {
  it.each([
    ['docs/method.md', 'judge.md#the-files', '/judge.md#the-files'],
    ['docs/method.md', 'recipes/README.md', '/recipes/index.md'],
    ['docs/README.md', 'decisions/README.md', '/decisions/index.md'],
    ['docs/tutorials/README.md', '../README.md', '/documents.md'],
    ['docs/method.md', '../SECURITY.md', '/security.md'],
    ['docs/method.md', '../README.md', 'https://github.com/cuegate/cuegate/blob/main/README.md'],
    ['docs/README.md', '../schema', 'https://github.com/cuegate/cuegate/tree/main/schema'],
    [
      'docs/github.md',
      'recipes/matrix.yml',
      'https://github.com/cuegate/cuegate/blob/main/docs/recipes/matrix.yml',
    ],
    ['docs/method.md', '#the-screen', '#the-screen'],
    ['docs/method.md', 'https://in-toto.io', 'https://in-toto.io'],
  ])('from %s to %s is %s', (document, href, expected) => {
    expect(siteLink(document, href)).toBe(expected);
  });

  it('to a file that does not exist ends the build', () => {
    expect(() => siteLink('docs/method.md', 'gone.md')).toThrow('docs/method.md links to gone.md');
    expect(() => siteLink('docs/method.md', '../../elsewhere.md')).toThrow('there is no such file');
  });

  it('leads to no page twice', () => {
    const pages = ['site/home.md', ...documents.map((path) => `docs/${path}`)].map(pageOf);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('the site', () => {
  it('names exact versions, as its lockfile does', () => {
    const { devDependencies } = JSON.parse(read('site/package.json'));
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(JSON.parse(read('site/package-lock.json')).packages[''].devDependencies).toEqual(devDependencies);
  });

  it('loads nothing from elsewhere: searched here, with the fonts of the reader', () => {
    expect(read('site/.vitepress/config.ts')).toContain("provider: 'local'");
    expect(read('site/.vitepress/theme/index.ts')).toContain('vitepress/theme-without-fonts');
    const own = globSync('site/.vitepress/**/*.{ts,css}', { cwd: ROOT, exclude: ['**/cache/**'] })
      .map(read)
      .join('\n');
    expect(own).not.toMatch(/@import|url\(|gtag|analytics\b(?!,)|<script/);
  });

  it('lets no dead link through', () => {
    expect(read('site/.vitepress/config.ts')).toContain('ignoreDeadLinks: false');
  });
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../site/anchor.ts';

const root = join(import.meta.dirname, '..', '..');
const documents = globSync(['*.md', 'docs/**/*.md', 'comment/*.md'], { cwd: root }).sort();

/** Text without blocks of code and code spans: what stands there is no link and no heading. */
function prose(path: string): string {
  return readFileSync(join(root, path), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^ {4}.*$/gm, '');
}

/** The anchors of a document, as GitHub gives them: a second heading of the same words gets `-1`. */
function anchorsIn(path: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...prose(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const anchor = anchorOf(heading);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

/** Where a document links to: inline with or without a title, by reference, and in HTML. */
function linksIn(path: string): readonly string[] {
  const text = prose(path);
  return [
    /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g,
    /^\[[^\]]+\]:\s+(\S+)/gm,
    /<[^>]*\b(?:href|src)="([^"]+)"/g,
  ].flatMap((form) => [...text.matchAll(form)].map(([, link = '']) => link));
}

/** A link's file from the root, without its anchor. */
const targetOf = (path: string, link: string): string => {
  const [file = ''] = link.split('#');
  return file === '' ? path : join(dirname(path), file);
};

describe('links between documents', () => {
  it.each(documents)('%s links to files and headings that exist', (path) => {
    const broken = linksIn(path)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const target = targetOf(path, link);
        if (!existsSync(join(root, target))) return true;
        const [, anchor] = link.split('#');
        return anchor !== undefined && !anchorsIn(target).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('lead from docs/README.md to every document of docs/', () => {
    const reached = new Set(['docs/README.md']);
    for (const path of reached)
      for (const link of linksIn(path)) {
        const target = targetOf(path, link).replace(/\/$/, '/README.md');
        if (target.startsWith('docs/') && target.endsWith('.md') && existsSync(join(root, target)))
          reached.add(target);
      }
    expect(documents.filter((path) => path.startsWith('docs/') && !reached.has(path))).toEqual([]);
  });

  it('finds the documents and their links at all', () => {
    expect(documents.length).toBeGreaterThan(25);
    expect(anchorsIn('docs/method.md')).toContain('what-it-cannot-see');
    expect(linksIn('docs/README.md').length).toBeGreaterThan(30);
  });
});

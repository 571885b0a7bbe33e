import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);

/** Whether the oracle is on this machine. */
export const HAS_CMARK = spawnSync('cmark-gfm', ['--version']).status === 0;

const DOCUMENTS_A_PROCESS = 250;

/**
 * The HTML that GitHub's Markdown parser makes of each document, nothing filtered out. Many documents go
 * through one process: a document that leaves a fence or an HTML block open swallows the separator, so that it
 * is not found, and this throws.
 */
export function htmlOf(documents: readonly string[]): readonly string[] {
  const htmls: string[] = [];
  for (let at = 0; at < documents.length; at += DOCUMENTS_A_PROCESS)
    htmls.push(...batch(documents.slice(at, at + DOCUMENTS_A_PROCESS)));
  return htmls;
}

function batch(documents: readonly string[]): readonly string[] {
  const separator = `<!-- ${randomUUID()} -->`;
  const { stdout, status } = spawnSync('cmark-gfm', [...EXTENSIONS, '--unsafe'], {
    input: documents.join(`\n\n${separator}\n\n`),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const htmls = stdout.split(`${separator}\n`);
  if (status !== 0 || htmls.length !== documents.length)
    throw new Error(`${documents.length} documents, ${htmls.length} found: one of them does not end`);
  return htmls;
}

import type { Builtin } from '../builtin.ts';
import type { CorpusFile } from '../corpus/read.ts';
import { builtinCorpus } from '../corpus/shipped.ts';
import { inputError } from '../errors.ts';
import { folderOf, globOf, isGlob } from '../input/glob.ts';
import type { FileSource } from '../ports.ts';

/**
 * The files that `corpus:` of a policy names: `builtin:all`, `builtin:DOMAIN`, paths and patterns from the
 * root. Each file once, in the order named.
 *
 * @throws CuegateError `corpus-invalid` when a name or pattern finds nothing, or meets a link
 */
export async function readCorpusFiles(
  names: readonly string[],
  root: FileSource,
  builtin: Builtin,
  policyFile: string,
): Promise<readonly CorpusFile[]> {
  const files = new Map<string, string>();
  for (const name of names) {
    if (name.startsWith('builtin:'))
      for (const file of builtinFiles(name, builtin, policyFile)) files.set(file.file, file.text);
    else for (const file of await rootFiles(name, root, policyFile)) files.set(file.file, file.text);
  }
  return [...files].map(([file, text]) => ({ file, text }));
}

/** Whether the texts of files are those of the corpus that ships, in its order: then they are not read again. */
export function isBuiltinCorpus(files: readonly CorpusFile[], builtin: Pick<Builtin, 'corpus'>): boolean {
  const shipped = builtinCorpus(builtin);
  return files.length === shipped.length && files.every(({ text }, at) => text === shipped[at]?.text);
}

function builtinFiles(name: string, builtin: Builtin, policyFile: string): readonly CorpusFile[] {
  const domain = name.slice('builtin:'.length);
  const domains = Object.keys(builtin.corpus);
  const chosen = domain === 'all' ? domains : domains.filter((known) => known === domain);
  if (chosen.length === 0)
    throw inputError('corpus-invalid', {
      file: policyFile,
      key: 'corpus',
      value: name,
      problem: `no such built-in corpus; there are ${domains.join(', ')}`,
      fix: 'corpus: ["builtin:all"]',
    });
  return chosen.map((known) => ({ file: `builtin:${known}`, text: builtin.corpus[known] ?? '' }));
}

async function rootFiles(
  written: string,
  root: FileSource,
  policyFile: string,
): Promise<readonly CorpusFile[]> {
  const pattern = written.replace(/^\.\//, '');
  const found = isGlob(pattern)
    ? (await root.list(folderOf(pattern))).filter(({ path }) => globOf(pattern).matches(path))
    : [{ path: pattern, kind: 'file' as const }];
  const refuse = (problem: string, fix: string) =>
    inputError('corpus-invalid', { file: policyFile, key: 'corpus', value: pattern, problem, fix });
  const files: CorpusFile[] = [];
  for (const { path, kind } of [...found].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (kind !== 'file') throw refuse(`${path} is a ${kind}`, 'replace it with the file itself');
    const text = await root.read(path);
    if (text === null)
      throw refuse(
        `there is no file ${path} in ${root.label}`,
        'correct the path, or corpus: ["builtin:all"]',
      );
    files.push({ file: path, text });
  }
  if (files.length === 0)
    throw refuse(`nothing in ${root.label} matches`, 'correct the pattern, or corpus: ["builtin:all"]');
  return files;
}

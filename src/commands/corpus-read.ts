import { foundFiles } from '../adapters/data/found-files.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { type CorpusFile, readCorpus } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import { readCorpusFiles } from '../plan/corpus-files.ts';

export interface ReadPrompts {
  readonly files: readonly CorpusFile[];
  /** Sorted by id. */
  readonly prompts: readonly Prompt[];
}

/**
 * The prompts of files, patterns and shipped corpora that a person named, each file once.
 *
 * @throws CuegateError `corpus-invalid` with all that is wrong, `file-invalid` for a file that cannot be read
 */
export async function readPrompts(named: readonly string[], bundleFolder: string): Promise<ReadPrompts> {
  const files = new Map<string, string>();
  const builtin = named.filter((name) => name.startsWith('builtin:'));
  for (const { file, text } of await readCorpusFiles(
    builtin,
    folderSource('.'),
    loadBuiltin(bundleFolder),
    'FILE',
  ))
    files.set(file, text);
  const own = named.filter((name) => !builtin.includes(name));
  for (const { file } of await foundFiles(own, 'FILE')) files.set(file, (await readText(file)) ?? '');
  const read = [...files].map(([file, text]) => ({ file, text }));
  return { files: read, prompts: readCorpus(read) };
}

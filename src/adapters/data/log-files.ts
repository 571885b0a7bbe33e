import type { ReadValue, SkippedRow } from '../../conversations/conversation.ts';
import type { LogSource } from '../../import/read-records.ts';
import { readYaml } from '../../input/yaml.ts';
import { readText } from '../files/folder.ts';
import { foundFiles } from './found-files.ts';
import { openTable } from './open-table.ts';

const YAML = /\.ya?ml$/i;

/**
 * The records of logs and suites: files of data as `openTable` reads them, and YAML, of which a list counts as its
 * members.
 *
 * @param named paths, or patterns where no file has that name
 * @throws CuegateError `file-invalid` for what is missing or cannot be read, here and while records are read
 */
export async function logFiles(named: readonly string[]): Promise<LogSource> {
  const sources: LogSource[] = [];
  for (const { file } of await foundFiles(named, 'FILE'))
    sources.push(YAML.test(file) ? await yamlFile(file) : await openTable([file], { option: 'FILE' }));
  return {
    async *values() {
      for (const source of sources) yield* source.values();
    },
  };
}

async function yamlFile(file: string): Promise<LogSource> {
  const yaml = readYaml((await readText(file)) ?? '', file, 'file-invalid');
  const isList = Array.isArray(yaml.value);
  const members: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : [yaml.value];
  return {
    async *values(): AsyncGenerator<ReadValue | SkippedRow> {
      for (const [at, value] of members.entries())
        yield { place: { file, row: yaml.lineOf(isList ? [at] : []) }, value };
    },
  };
}

import type { ReadValue, SkippedRow } from '../../conversations/conversation.ts';
import type { LogSource } from '../../import/read-records.ts';
import { readYaml } from '../../input/yaml.ts';
import { readText } from '../files/folder.ts';
import { foundFiles } from './found-files.ts';
import { openTable } from './open-table.ts';

const YAML = /\.ya?ml$/i;

/** How far the reading has come: `part` of the bytes of this pass in [0, 1], `rows` over all passes. */
export type OnLogs = (read: { readonly pass: number; readonly part: number; readonly rows: number }) => void;

/**
 * The records of logs and suites: files of data as `openTable` reads them, and YAML, of which a list counts as its
 * members.
 *
 * @param named paths, or patterns where no file has that name
 * @throws CuegateError `file-invalid` for what is missing or cannot be read, here and while records are read
 */
export async function logFiles(named: readonly string[], onRead: OnLogs = () => {}): Promise<LogSource> {
  const sources: { readonly bytes: number; readonly source: LogSource }[] = [];
  let [pass, rows, before, all] = [0, 0, 0, 0];
  const onBytes = (bytes: number) => onRead({ pass, part: all === 0 ? 1 : (before + bytes) / all, rows });
  for (const { file, bytes } of await foundFiles(named, 'FILE')) {
    const source = YAML.test(file)
      ? await yamlFile(file)
      : await openTable([file], { option: 'FILE', onBytes });
    sources.push({ bytes, source });
    all += bytes;
  }
  return {
    async *values() {
      pass += 1;
      before = 0;
      for (const { bytes, source } of sources) {
        for await (const row of source.values()) {
          rows += 1;
          yield row;
        }
        before += bytes;
      }
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

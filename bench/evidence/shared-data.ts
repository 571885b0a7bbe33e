import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** What a section says where the published data do not lie beside the project. */
export const NOT_MEASURED = 'Not measured: the published data (`../shared/data`) were not there.';

/** The text of a file of published data that lies beside the project; null where it does not. */
export function sharedData(name: string): string | null {
  const path = join(FOLDER, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Rows of comma-separated values by column name; fields may be quoted, with "" for a quote (RFC 4180). */
export function csvRows(text: string): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
      ),
    );
  return rows.map((fields) => new Map(head.map((name, index) => [name, fields[index] ?? ''])));
}

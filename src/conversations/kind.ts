import type { CuegateError } from '../errors.ts';
import { inputError } from '../errors.ts';

/** What the first bytes of a file say that it is. */
export type FileKind =
  | 'empty'
  | 'lfs'
  | 'utf-16'
  | 'gzip'
  | 'zstd'
  | 'zip'
  | 'parquet'
  | 'array'
  | 'object'
  | 'other';

/** As many bytes of a file as {@link kindOf} looks at. */
export const HEAD_BYTES = 4096;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];
const LFS = 'version https://git-lfs.github.com/spec/';

/** What a file is by its first bytes; `other` may still be lines of which the first is broken. */
export function kindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (magic !== undefined) return magic[0];
  const text = new TextDecoder().decode(head).trimStart();
  if (text.startsWith(LFS)) return 'lfs';
  if (text.startsWith('[')) return 'array';
  if (text.startsWith('{')) return 'object';
  return text === '' && head.length < HEAD_BYTES ? 'empty' : 'other';
}

/** The error of a file that nobody can read as data, whatever its name; null: its kind may be read. */
export function refusalOf(file: string, kind: FileKind): CuegateError | null {
  const because = (problem: string, fix: string) => inputError('file-invalid', { file, problem, fix });
  if (kind === 'empty') return because('is empty', 'name a file with rows');
  if (kind === 'lfs')
    return because(
      'is a pointer of Git LFS: the data itself is not here',
      'git lfs pull; or run cuegate mine --out cues.lock.json where the data is, and name that file as training.cues',
    );
  if (kind === 'utf-16') return because('is UTF-16', `save it as UTF-8: iconv -f UTF-16 -t UTF-8`);
  if (kind === 'zip') return because('is a ZIP archive', 'unpack it, and name the files in it');
  return null;
}

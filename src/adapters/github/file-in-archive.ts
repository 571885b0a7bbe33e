import { unzipSync } from 'fflate';

/** Bytes of the largest file that is inflated. */
const MAX_FILE_BYTES = 384 * 1024 * 1024;

/**
 * One file of a zip archive by its exact name; null when it holds none of that name. No other file is inflated and
 * nothing is written, so names that climb out of a folder lead nowhere.
 *
 * @throws for what is no archive, two files of that name, one larger than `maxBytes`, or not as long as it says
 */
export function fileInArchive(
  archive: Uint8Array,
  name: string,
  maxBytes = MAX_FILE_BYTES,
): Uint8Array | null {
  const sizes: number[] = [];
  const files = unzipSync(archive, {
    filter(file) {
      if (file.name !== name) return false;
      if (sizes.length > 0) throw new Error(`it holds two files ${name}`);
      if (file.originalSize > maxBytes) throw new Error(`its ${name} has more than ${maxBytes} bytes`);
      sizes.push(file.originalSize);
      return true;
    },
  });
  const [size] = sizes;
  const found = files[name];
  if (size === undefined || found === undefined) return null;
  // What inflates to more than was said is cut there, so that a small archive cannot fill the memory.
  if (found.length !== size) throw new Error(`its ${name} is not as long as it says`);
  return found;
}

import { gzipSync, strToU8 } from 'fflate';
import type { PageData } from './data.ts';
import { pack } from './pack.ts';

/** No time in the bytes: equal data make equal pages. */
const NO_TIME = 0;

/** The data as gzip in base64: nothing in it can be markup, whatever its texts say. */
export function embedded(data: PageData): string {
  const packed = gzipSync(strToU8(JSON.stringify(pack(data))), { level: 9, mtime: NO_TIME });
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString('base64');
}

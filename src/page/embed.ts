import { Gzip } from 'fflate';
import type { PageColumns } from './columns.ts';
import { packed } from './pack.ts';

/** No time in the bytes: equal data make equal pages. */
const NO_TIME = 0;
/** So many characters are compressed together, and one piece more. */
const AT_ONCE = 64 * 1024;
/** Base64 takes three bytes at a time. */
const GROUP = 3;

/** The data as gzip in base64: nothing in it can be markup, whatever its texts say. */
export function embedded<A>(data: PageColumns<A>): string {
  const base64: string[] = [];
  let left: Buffer = Buffer.alloc(0);
  const gzip = new Gzip({ level: 9, mtime: NO_TIME }, (bytes, isLast) => {
    const all = Buffer.concat([left, bytes]);
    const whole = isLast ? all.length : all.length - (all.length % GROUP);
    base64.push(all.toString('base64', 0, whole));
    left = all.subarray(whole);
  });
  let waiting: string[] = [];
  let chars = 0;
  for (const piece of packed(data)) {
    waiting.push(piece);
    chars += piece.length;
    if (chars < AT_ONCE) continue;
    gzip.push(Buffer.from(waiting.join(''), 'utf8'));
    waiting = [];
    chars = 0;
  }
  gzip.push(Buffer.from(waiting.join(''), 'utf8'), true);
  return base64.join('');
}

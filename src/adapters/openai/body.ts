import { isEventStream } from './event-stream.ts';
import { ended, type Incoming } from './http-exchange.ts';
import { isShallow } from './json-text.ts';
import { isSuccess } from './status.ts';
import { unpacked } from './unpacked.ts';

const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** What was packed can be a thousand times larger than what was sent: many such at once must not fill the memory. */
const MAX_UNPACKED_BYTES = 1024 * 1024;
/** A file with the answers of a whole batch; half of it where it was packed. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Deeper JSON is an attack: nothing we read has ten levels. */
const MAX_DEPTH = 200;

/** A body as text, or why it cannot be used. */
export type Body = { readonly text: string } | { readonly problem: string };

/**
 * The decoded body as strict UTF-8, never more than 4 MiB in memory (1 MiB of a packed one), never nested beyond
 * what a stack can hold.
 *
 * A stream of events that breaks off is read as far as it came; its missing end shows in it.
 *
 * @param heard told of each piece of it, unpacked
 * @param isFile it is a file of many lines: up to 256 MiB, and {@link isTooDeep} is for each line to be asked
 * @param signal given up with its reason when it is aborted
 */
export async function readBody(
  { status, headers, body }: Incoming,
  heard: (piece: Uint8Array) => void,
  signal: AbortSignal,
  isFile = false,
): Promise<Body> {
  const codings = headers.get('content-encoding');
  const isPacked = codings !== null;
  const max = isFile ? MAX_FILE_BYTES / (isPacked ? 2 : 1) : isPacked ? MAX_UNPACKED_BYTES : MAX_BODY_BYTES;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isBroken = false;
  let plain = body;
  // The library lets go of the signal when all has come: what is packed may take long after that.
  const giveUp = () => ended(plain);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    plain = unpacked(body, codings);
    signal.throwIfAborted();
    for await (const piece of plain as AsyncIterable<Uint8Array>) {
      heard(piece);
      bytes += piece.byteLength;
      if (bytes > max) return { problem: `the body is larger than ${max} bytes` };
      chunks.push(piece);
    }
    // A body that we ended looks like one that is whole.
    signal.throwIfAborted();
  } catch (error) {
    signal.throwIfAborted();
    const begun = Buffer.concat(chunks).toString('latin1');
    isBroken = isSuccess(status) && bytes > 0 && isEventStream(begun, headers.get('content-type'));
    if (!isBroken) throw new TypeError('terminated', { cause: error });
  } finally {
    signal.removeEventListener('abort', giveUp);
    // However this ended, nothing more is heard of the body.
    ended(body);
  }
  try {
    // A byte order mark stays and makes it no JSON: none may stand there (RFC 8259, section 8.1).
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks), {
      // What broke off may end within a character.
      stream: isBroken,
    });
    return !isFile && isTooDeep(text)
      ? { problem: `the body is nested deeper than ${MAX_DEPTH} levels` }
      : { text };
  } catch {
    return { problem: 'the body is not UTF-8' };
  }
}

/** Whether JSON nests beyond what a stack can hold. */
export function isTooDeep(text: string): boolean {
  return !isShallow(text) && depthOf(text) > MAX_DEPTH;
}

/** How deep brackets nest outside strings; brackets in text that is no JSON count the same. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth -= 1;
  }
  return deepest;
}

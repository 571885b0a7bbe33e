import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { NO_RUN_HISTORY, type RunHistory, runHistorySchema } from './run-history.ts';
import { tabled, untabled } from './run-history-table.ts';

/** A longer list has its digests in a table, and is packed: a few hundred would leave no room for the comment itself. */
const PLAIN_BYTES = 8 * 1024;
/** What a packed list may come to: anybody can write a comment, and pack a gigabyte into it. */
const UNPACKED_BYTES = 4 * 1024 * 1024;
/** Before a packed list, as earlier versions wrote it, and before one with a table; no base64 holds a dot. */
const PACKED = 'z.';
const TABLED = 't.';

/** A list as one word that no comment can be ended by: base64; where it is long with a table, and packed. */
export function encodeRunHistory(history: RunHistory): string {
  const plain = bytesOf(history);
  // Earlier versions read this form: beside them nothing is forgotten as long as it is enough.
  if (plain.length <= PLAIN_BYTES) return plain.toString('base64');
  return `${TABLED}${deflateRawSync(bytesOf(tabled(history))).toString('base64')}`;
}

/** The list in a word of any version; empty when it is none: somebody may have edited the comment. */
export function decodeRunHistory(word: string): RunHistory {
  try {
    return runHistorySchema.parse(listIn(word));
  } catch {
    return NO_RUN_HISTORY;
  }
}

/** What a word holds, unchecked. */
function listIn(word: string): unknown {
  if (word.startsWith(TABLED)) return untabled(jsonIn(unpacked(word.slice(TABLED.length))));
  if (word.startsWith(PACKED)) return jsonIn(unpacked(word.slice(PACKED.length)));
  return jsonIn(Buffer.from(word, 'base64'));
}

function unpacked(base64: string): Buffer {
  return inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: UNPACKED_BYTES });
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

function jsonIn(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'));
}

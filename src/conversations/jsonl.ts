import type { ReadValue, SkippedRow } from './conversation.ts';
import { valuesIn } from './json-text.ts';

/** A longer row is skipped and said: nobody trains on a row of 4 million tokens, and reading one takes its size in memory. */
export const MAX_ROW_BYTES = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const [SPACE, TAB, CARRIAGE_RETURN] = [0x20, 0x09, 0x0d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Takes the bytes of a JSONL file in pieces and returns the rows that each piece completes. A row is a line; CRLF and a
 * byte order mark are taken, blank lines are no rows. A line that is not UTF-8, no JSON or longer than
 * {@link MAX_ROW_BYTES} is a row to skip. Several values on one line are several rows: other readers take each of them,
 * and train on it.
 */
export class JsonlReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private kept: Uint8Array[] = [];
  private keptBytes = 0;
  private line = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  *take(bytes: Uint8Array): Generator<ReadValue | SkippedRow> {
    let from = this.pastBlank(bytes, 0);
    for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      yield* this.row(bytes.subarray(from, at));
      from = this.pastBlank(bytes, at + 1);
    }
    this.keep(bytes.subarray(from));
  }

  /** The last line, which may lack its end. */
  *end(): Generator<ReadValue | SkippedRow> {
    if (this.keptBytes > 0) yield* this.row(new Uint8Array(0));
  }

  /** Where the next line begins that is not blank: a file of nothing but line ends is through in no time. */
  private pastBlank(bytes: Uint8Array, from: number): number {
    if (this.keptBytes > 0) return from;
    let begin = from;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LINE_FEED) {
        this.line += 1;
        begin = at + 1;
      } else if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) break;
    }
    return begin;
  }

  /** Of a line that is too long only its length is kept. */
  private keep(part: Uint8Array): void {
    if (part.length === 0) return;
    this.keptBytes += part.length;
    if (this.keptBytes > MAX_ROW_BYTES) this.kept = [];
    // A copy: whoever reads the file may use its buffer again.
    else this.kept.push(part.slice());
  }

  private *row(rest: Uint8Array): Generator<ReadValue | SkippedRow> {
    this.line += 1;
    const place = { file: this.file, row: this.line };
    const bytes = this.keptBytes + rest.length;
    const whole =
      bytes > MAX_ROW_BYTES ? null : this.kept.length === 0 ? rest : Buffer.concat([...this.kept, rest]);
    this.kept = [];
    this.keptBytes = 0;
    if (whole === null) yield { place, problem: `longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB` };
    else yield* this.parsed(whole, place);
  }

  private *parsed(line: Uint8Array, place: ReadValue['place']): Generator<ReadValue | SkippedRow> {
    const hasMark = place.row === 1 && BYTE_ORDER_MARK.every((byte, at) => line[at] === byte);
    let text: string;
    try {
      text = this.decoder.decode(hasMark ? line.subarray(BYTE_ORDER_MARK.length) : line);
    } catch {
      yield { place, problem: 'not UTF-8' };
      return;
    }
    if (text.trim() === '') return;
    const values = valuesIn(text);
    if (values === null) yield { place, problem: 'no JSON' };
    else for (const value of values) yield { place, value };
  }
}

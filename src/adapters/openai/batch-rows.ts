import { doubledKey } from '../../input/unambiguous-json.ts';
import type { BatchLines, RowReply } from '../../model/batch.ts';
import type { ChatFailed, ChatRequest, NotApplied } from '../../model/chat.ts';
import { isTooDeep } from './body.ts';
import { afterRefusal, type Dialect } from './dialect.ts';
import type { Endings } from './endings.ts';
import { parseSaying } from './json-text.ts';
import { parsed } from './meaning/said.ts';
import { malformed, readResponse } from './reply.ts';
import { errorInside, refusalOf, type Understood } from './understood.ts';

/** A line that is longer is no answer to one of our questions. */
const MAX_LINE_CHARS = 4 * 1024 * 1024;
/** Errors of rows that their server never got to, as OpenAI and Azure document them; any other is a failure of the server. */
const NEVER_BEGUN: ReadonlyMap<string, string> = new Map([
  ['batch_expired', 'the batch expired before it'],
  ['batch_cancelled', 'the batch was cancelled before it'],
]);
/** Keys that say whose a row is and what came of it: of two with one name a parser drops the first. */
const TELLING = new Set(['custom_id', 'response', 'error', 'status_code', 'body']);
const NO_HEADERS = new Headers();

/** What a server is known to take by now. */
export interface Known {
  readonly known: Dialect;
  readonly proven: ReadonlySet<string>;
  /** What it refused in this run; a refusal of tools adds to it. */
  readonly changed: Set<NotApplied>;
  readonly endings: Endings;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The lines of a batch's files, each read as a live reply is: its body as the body of a 200, its error as one that came
 * under a status.
 *
 * @param rows the questions of the batch by their ids; a line of any other is a stranger
 */
export function readRows(text: string, rows: ReadonlyMap<string, ChatRequest>, server: Known): BatchLines {
  const replies: RowReply[] = [];
  let strangers = 0;
  for (const line of linesOf(text)) {
    const value = line.length > MAX_LINE_CHARS || isTooDeep(line) ? undefined : parsed(line);
    const fields = isObject(value) ? value : {};
    const id = typeof fields.custom_id === 'string' ? fields.custom_id : '';
    const request = rows.get(id);
    if (request === undefined) strangers += 1;
    else replies.push({ id, ...readSafely(line, fields, request, server) });
  }
  return { replies, strangers };
}

function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    if (line !== '') yield line;
    if (end < 0) return;
    from = end + 1;
  }
}

/** Whatever a row does to its reader is that row's fault, and no other's. */
function readSafely(...row: Parameters<typeof read>): Omit<RowReply, 'id'> {
  try {
    return read(...row);
  } catch {
    return { outcome: malformed('a line that cannot be read') };
  }
}

function read(
  line: string,
  { response, error }: Fields,
  request: ChatRequest,
  server: Known,
): Omit<RowReply, 'id'> {
  if (doubledKey(line, (key) => TELLING.has(key)) !== null)
    return { outcome: malformed('a line that names a key twice') };
  const [hasResponse, hasError] = [response ?? null, error ?? null].map((value) => value !== null);
  if (hasResponse && hasError) return { outcome: malformed('a line with both a response and an error') };
  if (isObject(response)) return ofResponse(line, response, request, server);
  if (!isObject(error)) return { outcome: malformed('a line without a response or an error') };
  const code = codeOf(error);
  const never = NEVER_BEGUN.get(code);
  if (never !== undefined) return { outcome: neverBegun(never), unfinished: true };
  const status = /^[45]\d\d$/.test(code) ? Number(code) : 500;
  return ofRefusal(status, JSON.stringify({ error }), request, server);
}

function codeOf({ code }: Fields): string {
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

function ofResponse(
  line: string,
  { status_code: status, body }: Fields,
  request: ChatRequest,
  server: Known,
): Omit<RowReply, 'id'> {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  if (typeof status === 'number' && status >= 400) return ofRefusal(status, text, request, server);
  if (typeof status !== 'number') return { outcome: malformed('a status other than 200') };
  try {
    // What hides behind a second key of the same name is lost in the value.
    parseSaying(line);
  } catch {
    return { outcome: malformed('the body is not JSON, or names a key twice') };
  }
  const reply = server.endings.read(readResponse(status, text), request);
  const refusal = reply.state === 'failed' ? errorInside(text, request, server.known) : null;
  return refusal === null ? { outcome: reply } : refused(refusal, request, server);
}

function ofRefusal(status: number, text: string, request: ChatRequest, server: Known): Omit<RowReply, 'id'> {
  return refused(refusalOf({ status, headers: NO_HEADERS, text }, request, server.known), request, server);
}

function refused(
  refusal: Understood,
  request: ChatRequest,
  { known, proven, changed }: Known,
): Omit<RowReply, 'id'> {
  if (refusal.meaning === 'tools') changed.add('tools');
  const isOfForm = afterRefusal(known, request, refusal, proven) !== null;
  return { outcome: refusal.outcome, ...(isOfForm ? { otherForm: true as const } : {}) };
}

function neverBegun(detail: string): ChatFailed {
  return { state: 'failed', fault: 'timeout', status: null, detail, retryAfterMs: null };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

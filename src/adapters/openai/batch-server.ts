import type OpenAI from 'openai';
import { sha256 } from '../../digest.ts';
import { cut } from '../../errors.ts';
import type { BatchLines, BatchServer, BatchStatus, Told } from '../../model/batch.ts';
import type { ChatFailed, ChatRequest } from '../../model/chat.ts';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { z } from '../../zod.ts';
import { findListed, pageSchema } from './batch-list.ts';
import { type Known, readRows } from './batch-rows.ts';
import { clientOf } from './client.ts';
import { bodyOf, FULL_DIALECT, refusedParameters } from './dialect.ts';
import { faultOf, refusalIn } from './fault.ts';
import type { Announced } from './network.ts';
import type { PatienceLimits } from './patience.ts';
import { malformed } from './reply.ts';
import { refusalOf } from './understood.ts';

/** What the questions of a batch are asked of. */
const ASKED = '/v1/chat/completions';
const WINDOW = '24h';
/** The key of our name for a batch, in its metadata. */
const OUR_NAME = 'cuegate';
const MAX_DETAIL_CHARS = 300;
/** Files are large: their time does not hang on that of one answer. */
const PATIENCE: PatienceLimits = { idleMs: 60_000, totalMs: 15 * 60_000, slowMs: 20_000 };
/** Statuses that say that there is no such interface. */
const NO_INTERFACE = new Set([404, 405, 501]);
const NO_QUESTION: ChatRequest = { model: '', messages: [], temperature: 1, maxTokens: 1, seed: 0 };

/** How servers take a file: OpenAI's way, and that of Together. */
const UPLOADS = [
  { path: '/files', fields: { purpose: 'batch' } },
  { path: '/files/upload', fields: { purpose: 'batch-api', file_name: 'cuegate.jsonl', file_type: 'jsonl' } },
] as const;

/** A question to the server. */
type Asked = (client: OpenAI) => Promise<Response>;

/** A name that a server gives, as it may stand in a path. */
const name = z
  .string()
  .regex(/^[\w.:-]{1,200}$/)
  .refine((text) => !/^\.+$/.test(text));
const fileSchema = z.object({ id: name });
const optionalName = name.nullish().catch(null);
const batchSchema = z.object({
  id: name,
  status: z.string().max(100),
  output_file_id: optionalName,
  error_file_id: optionalName,
  errors: z.unknown().optional(),
  error: z.unknown().optional(),
});
type WireBatch = z.output<typeof batchSchema>;
/** Some servers wrap a batch that was made now. */
const createdSchema = z.union([z.object({ job: batchSchema }).transform(({ job }) => job), batchSchema]);

/**
 * The files-and-batches interface of an OpenAI-compatible endpoint. Everything goes to the endpoint's own address, files
 * included: a redirect is an error.
 *
 * @param serverNow what the server is known to take by now
 */
export function openaiBatches(
  endpoint: Endpoint,
  key: string | null,
  proxy: ProxyServer | null,
  serverNow: () => Known,
): BatchServer {
  const clientAt = clientOf(endpoint, key, proxy, PATIENCE);
  let upload = 0;
  let keepsNames = true;

  const told = async <Value>(ask: Asked, read: (text: string) => Told<Value>): Promise<Told<Value>> => {
    const client = await clientAt();
    try {
      const response = await ask(client);
      return read(await response.text());
    } catch (error) {
      const refused = refusalIn(error);
      if (refused === null) return faultOf(error);
      const { outcome } = refusalOf(refused, NO_QUESTION, FULL_DIALECT);
      return refusedBy(refused.status, outcome.detail, outcome.state === 'failed' ? outcome : null);
    }
  };
  const get =
    (path: string, signal: AbortSignal, isFile?: true): Asked =>
    (client) => {
      const announced: Announced = { isFile };
      return client.get(path, { signal, fetchOptions: announced as object }).asResponse();
    };
  const post =
    (path: string, body: unknown, signal: AbortSignal): Asked =>
    (client) =>
      client.post(path, { body, signal }).asResponse();
  const batch = (ask: Asked) => told(ask, (text) => read(createdSchema, text, statusOf));

  return {
    write(rows) {
      const { known } = serverNow();
      const text = rows
        .map(({ id, request }) =>
          JSON.stringify({
            custom_id: id,
            method: 'POST',
            url: ASKED,
            body: { ...bodyOf(request, known), ...endpoint.body },
          }),
        )
        .join('\n');
      return { text: `${text}\n`, notApplied: refusedParameters(known) };
    },
    async upload(text, signal) {
      for (;;) {
        const form = UPLOADS[upload] ?? UPLOADS[0];
        const { body, type } = multipart(form.fields, text);
        const sent = await told(
          (client) =>
            client.post(form.path, { body, signal, headers: { 'content-type': type } }).asResponse(),
          (said) => read(fileSchema, said, ({ id }) => id),
        );
        // Who takes files elsewhere refuses, or sends us away.
        const isOtherWay =
          sent.state === 'failed' && (sent.fault === 'request-rejected' || sent.fault === 'redirected');
        if (!isOtherWay || upload + 1 >= UPLOADS.length) return sent;
        upload += 1;
      }
    },
    async create(file, token, _rows, signal) {
      const asked = { input_file_id: file, endpoint: ASKED, completion_window: WINDOW };
      const metadata = keepsNames ? { metadata: { [OUR_NAME]: token } } : {};
      const created = await batch(post('/batches', { ...asked, ...metadata }, signal));
      if (created.state === 'told') return created;
      if (keepsNames && created.fault === 'request-rejected' && /metadata/i.test(created.detail)) {
        keepsNames = false;
        return batch(post('/batches', asked, signal));
      }
      // A file that its server still looks through can be used in a moment.
      return created.status === 400 && /\bpending\b|not (yet )?(ready|processed)/i.test(created.detail)
        ? { ...created, fault: 'rate-limited' }
        : created;
    },
    async find(token, file, signal) {
      const found = await findListed({ name: OUR_NAME, token, file }, (query) =>
        told(get(`/batches?${query}`, signal), (text) => read(pageSchema, text, (page) => page)),
      );
      if (found.state === 'failed') return found;
      if (found.value === null) return { state: 'told', value: null };
      const batch = batchSchema.safeParse(found.value);
      return batch.success
        ? { state: 'told', value: statusOf(batch.data) }
        : malformed('its list tells of our batch in another form');
    },
    status: (id, signal) => batch(get(`/batches/${encodeURIComponent(id)}`, signal)),
    cancel: (id, signal) => batch(post(`/batches/${encodeURIComponent(id)}/cancel`, {}, signal)),
    async collect(files, rows, signal) {
      let lines: BatchLines = { replies: [], strangers: 0 };
      for (const file of files) {
        const content = await told<string>(
          get(`/files/${encodeURIComponent(file)}/content`, signal, true),
          (text) => ({ state: 'told', value: text }),
        );
        if (content.state === 'failed') return content;
        lines = joined(lines, readRows(content.value, rows, serverNow()));
      }
      return { state: 'told', value: lines };
    },
  };
}

function joined(one: BatchLines, other: BatchLines): BatchLines {
  return { replies: [...one.replies, ...other.replies], strangers: one.strangers + other.strangers };
}

function read<Schema extends z.ZodType, Value>(
  schema: Schema,
  text: string,
  meant: (value: z.output<Schema>) => Value,
): Told<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed('the body is not JSON');
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { state: 'told', value: meant(parsed.data) }
    : malformed('the reply is not of the batch interface');
}

function statusOf(batch: WireBatch): BatchStatus {
  const word = batch.status.toLowerCase();
  const files = [batch.output_file_id, batch.error_file_id].filter((file) => file != null);
  return {
    id: batch.id,
    state: stateOf(word),
    detail: word === 'completed' ? '' : cut(`${word}${problemsOf(batch)}`, MAX_DETAIL_CHARS),
    files: [...new Set(files)],
  };
}

function stateOf(word: string): BatchStatus['state'] {
  if (word === 'completed' || word === 'failed') return word;
  return /^(expired|cancell?ed)$/.test(word) ? 'ended' : 'working';
}

/** What a server says was wrong with a batch, in whatever form. */
function problemsOf({ errors, error }: WireBatch): string {
  const said = JSON.stringify(errors ?? error ?? null);
  const messages = [...said.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text ?? '""') as string,
  );
  return messages.length === 0 ? '' : `: ${[...new Set(messages)].slice(0, 3).join('; ')}`;
}

function refusedBy(status: number, detail: string, failure: ChatFailed | null): ChatFailed {
  if (failure !== null && !NO_INTERFACE.has(status)) return failure;
  const why = NO_INTERFACE.has(status) ? `status ${status}, so it seems to have none` : detail;
  return { state: 'failed', fault: 'request-rejected', status, detail: why, retryAfterMs: null };
}

/** A form with one file; its boundary hangs on what is sent, so that the same file makes the same form. */
function multipart(
  fields: Readonly<Record<string, string>>,
  text: string,
): { readonly body: string; readonly type: string } {
  const boundary = `cuegate-${sha256(text).slice(0, 32)}`;
  const parts = [
    ...Object.entries(fields).map(
      ([field, value]) => `Content-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    ),
    `Content-Disposition: form-data; name="file"; filename="cuegate.jsonl"\r\nContent-Type: application/jsonl\r\n\r\n${text}\r\n`,
  ];
  return {
    body: `${parts.map((part) => `--${boundary}\r\n${part}`).join('')}--${boundary}--\r\n`,
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

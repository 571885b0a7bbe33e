import { sha256 } from '../digest.ts';
import { z } from '../zod.ts';

/** Larger uploads are refused. */
export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;

/** What goes wrong with the rows of simulated batches, as shares of them. */
export interface BatchFaults {
  /** Rows that the batch never gets to: it ends as expired. */
  readonly expired?: number;
  /** Rows that stand in no file of the batch, whatever it ends as. */
  readonly omitted?: number;
  /** Rows whose answer is no chat completion. */
  readonly malformed?: number;
  /** Rows that fail with a server error. */
  readonly failed?: number;
  /** Rows that stand there twice. */
  readonly doubled?: number;
  /** How often the server says that it is still working before a batch has ended; absent: once. */
  readonly polls?: number;
}

/** Answers the body of one request. */
type Complete = (body: string) => { readonly status: number; readonly body: string };

const rowSchema = z.object({
  custom_id: z.string().min(1).max(64),
  method: z.literal('POST'),
  url: z.literal('/v1/chat/completions'),
  body: z.record(z.string(), z.unknown()),
});
const createSchema = z.object({
  input_file_id: z.string(),
  endpoint: z.literal('/v1/chat/completions'),
  completion_window: z.literal('24h'),
  metadata: z.record(z.string(), z.string()).nullish(),
});

interface Batch {
  readonly id: string;
  readonly input: string;
  readonly metadata: Readonly<Record<string, string>>;
  pollsLeft: number;
  status: 'in_progress' | 'completed' | 'expired' | 'cancelled';
  output: string | null;
  errors: string | null;
}

/**
 * A simulated files-and-batches interface in front of a simulated server: uploads, batches with all their states, and files
 * of answers and errors, out of order. Which rows go wrong hangs on their ids alone. Other requests are passed on.
 *
 * @param complete answers one row's body as the server answers it live
 */
export function batchesOf(
  complete: Complete,
  faults: BatchFaults = {},
): (request: {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}) => { readonly status: number; readonly body: unknown } | null {
  const files = new Map<string, string>();
  const batches: Batch[] = [];
  const keep = (text: string): string => {
    const id = `file-simulated-${files.size + 1}`;
    files.set(id, text);
    return id;
  };

  const finish = (batch: Batch, word: 'completed' | 'cancelled'): void => {
    const { answers, errors, isExpired } = answered(files.get(batch.input) ?? '', complete, faults);
    batch.status = word === 'completed' && isExpired ? 'expired' : word;
    batch.output = answers.length === 0 ? null : keep(`${answers.join('\n')}\n`);
    batch.errors = errors.length === 0 ? null : keep(`${errors.join('\n')}\n`);
  };

  const created = (body: string): { readonly status: number; readonly body: unknown } => {
    const asked = createSchema.safeParse(jsonOf(body));
    if (!asked.success || !files.has(asked.data.input_file_id)) return wrong('Invalid batch.');
    const batch: Batch = {
      id: `batch_simulated_${batches.length + 1}`,
      input: asked.data.input_file_id,
      metadata: asked.data.metadata ?? {},
      pollsLeft: faults.polls ?? 1,
      status: 'in_progress',
      output: null,
      errors: null,
    };
    batches.push(batch);
    return { status: 200, body: wire(batch) };
  };

  return ({ method, path, body }) => {
    const [pathname = ''] = path.split('?');
    if (method === 'POST' && pathname.endsWith('/files')) {
      const text = uploaded(body);
      return text === null
        ? wrong('Invalid file.')
        : { status: 200, body: { id: keep(text), object: 'file', purpose: 'batch', simulated: true } };
    }
    const content = /\/files\/([\w.-]+)\/content$/.exec(pathname);
    if (method === 'GET' && content !== null) {
      const text = files.get(content[1] ?? '');
      return text === undefined ? missing() : { status: 200, body: text };
    }
    if (pathname.endsWith('/batches'))
      return method === 'POST'
        ? created(body)
        : { status: 200, body: { object: 'list', data: batches.map(wire).reverse(), has_more: false } };
    const named = /\/batches\/([\w.-]+)(\/cancel)?$/.exec(pathname);
    if (named === null) return null;
    const batch = batches.find(({ id }) => id === named[1]);
    if (batch === undefined) return missing();
    if (batch.status === 'in_progress' && named[2] !== undefined) finish(batch, 'cancelled');
    else if (batch.status === 'in_progress') {
      batch.pollsLeft -= 1;
      if (batch.pollsLeft < 0) finish(batch, 'completed');
    }
    return { status: 200, body: wire(batch) };
  };
}

/** The lines of a batch's files. */
function answered(
  text: string,
  complete: Complete,
  faults: BatchFaults,
): { readonly answers: readonly string[]; readonly errors: readonly string[]; readonly isExpired: boolean } {
  const answers: string[] = [];
  const errors: string[] = [];
  let isExpired = false;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const row = rowSchema.safeParse(jsonOf(line));
    if (!row.success) continue;
    const { custom_id, body } = row.data;
    const chance = diceOf(custom_id);
    const say = (value: object) => JSON.stringify({ id: `batch_req_${custom_id}`, custom_id, ...value });
    if (chance('expired') < (faults.expired ?? 0)) {
      isExpired = true;
      const error = {
        code: 'batch_expired',
        message: 'This request was not executed before the batch expired.',
      };
      errors.push(say({ response: null, error }));
      continue;
    }
    if (chance('omitted') < (faults.omitted ?? 0)) continue;
    if (chance('failed') < (faults.failed ?? 0)) {
      const said = { error: { message: 'The server had an error.', type: 'server_error', code: null } };
      errors.push(say({ response: { status_code: 500, request_id: 'simulated', body: said }, error: null }));
      continue;
    }
    const isMalformed = chance('malformed') < (faults.malformed ?? 0);
    const { status, body: said } = complete(JSON.stringify(body));
    const answer = say({
      response: {
        status_code: status,
        request_id: 'simulated',
        body: isMalformed ? { choices: [] } : jsonOf(said),
      },
      error: null,
    });
    (status === 200 ? answers : errors).push(answer);
    if (chance('doubled') < (faults.doubled ?? 0)) answers.push(answer);
  }
  // No server promises an order.
  return { answers: answers.sort(byDigest), errors, isExpired };
}

function byDigest(one: string, other: string): number {
  return sha256(one) < sha256(other) ? -1 : 1;
}

/** A number in [0, 1) for each fault, by the row's id alone. */
function diceOf(id: string): (fault: string) => number {
  return (fault) => Number.parseInt(sha256(`${fault}:${id}`).slice(0, 8), 16) / 2 ** 32;
}

/** The file in a form; null: there is none. */
function uploaded(form: string): string | null {
  const [boundary = ''] = form.split('\r\n', 1);
  const file = form.split(`${boundary}\r\n`).find((part) => /name="file"/.test(part.slice(0, 300)));
  const isBatch = form.includes('name="purpose"\r\n\r\nbatch\r\n');
  const start = file?.indexOf('\r\n\r\n') ?? -1;
  if (file === undefined || start < 0 || !isBatch) return null;
  return file.slice(start + 4, file.lastIndexOf(`\r\n${boundary}`));
}

function wire({ id, input, metadata, status, output, errors }: Batch): object {
  return {
    id,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    input_file_id: input,
    completion_window: '24h',
    status,
    output_file_id: output,
    error_file_id: errors,
    metadata,
    simulated: true,
  };
}

function wrong(message: string): { readonly status: number; readonly body: unknown } {
  return { status: 400, body: { error: { message, type: 'invalid_request_error', code: null } } };
}

function missing(): { readonly status: number; readonly body: unknown } {
  return {
    status: 404,
    body: { error: { message: 'No such thing.', type: 'invalid_request_error', code: null } },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

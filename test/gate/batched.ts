import { readRows } from '../../src/adapters/openai/batch-rows.ts';
import { bodyOf, FULL_DIALECT } from '../../src/adapters/openai/dialect.ts';
import { Endings } from '../../src/adapters/openai/endings.ts';
import type { BatchLedger } from '../../src/ask/batch/ledger.ts';
import type { BatchServer, BatchStatus, Told } from '../../src/model/batch.ts';
import type { ChatFailed, ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import { type BatchFaults, batchesOf } from '../../src/organism/batches.ts';

/** A batch server in this process: the organism's, whose rows are read as the shipped adapter reads them. */
export interface InProcess extends BatchServer {
  /** The ids in each batch that was created, in their order. */
  readonly created: readonly (readonly string[])[];
}

type Step = 'upload' | 'create' | 'find' | 'status' | 'cancel' | 'collect';

/**
 * @param answer what the model says to a question
 * @param before told before each step; what it returns stands for the server's reply, and it may throw
 */
export function batchServer(
  answer: (request: ChatRequest) => ChatOutcome,
  faults: BatchFaults = {},
  before: (step: Step) => ChatFailed | null = () => null,
  after: (step: Step) => ChatFailed | null = () => null,
): InProcess {
  const known = {
    known: FULL_DIALECT,
    proven: new Set<string>(),
    changed: new Set<never>(),
    endings: new Endings(),
  };
  const created: string[][] = [];
  const texts = new Map<string, string>();
  const handle = batchesOf((body) => ({ status: 200, body: completionOf(answer(requestOf(body))) }), faults);
  const ask = async <Value>(
    step: Step,
    method: string,
    path: string,
    body: string,
    read: (body: unknown) => Value,
  ): Promise<Told<Value>> => {
    const refused = before(step);
    if (refused !== null) return refused;
    const said = handle({ method, path, body });
    const lost = after(step);
    if (lost !== null) return lost;
    if (said === null || said.status !== 200) return failed('request-rejected', said?.status ?? 404);
    return { state: 'told', value: read(said.body) };
  };
  return {
    created,
    write: (rows) => ({
      text: rows
        .map(({ id, request }) =>
          JSON.stringify({
            custom_id: id,
            method: 'POST',
            url: '/v1/chat/completions',
            body: bodyOf(request, FULL_DIALECT),
          }),
        )
        .join('\n'),
      notApplied: [],
    }),
    upload: (text) =>
      ask(
        'upload',
        'POST',
        '/v1/files',
        `--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n${text}\r\n--b--\r\n`,
        (body) => {
          const { id } = body as { id: string };
          texts.set(id, text);
          return id;
        },
      ),
    create: (file, token) => {
      const body = {
        input_file_id: file,
        endpoint: '/v1/chat/completions',
        completion_window: '24h',
        metadata: { cuegate: token },
      };
      const lines = (texts.get(file) ?? '').split('\n');
      created.push(lines.map((line) => (JSON.parse(line) as { custom_id: string }).custom_id));
      return ask('create', 'POST', '/v1/batches', JSON.stringify(body), statusOf);
    },
    find: (token) =>
      ask('find', 'GET', '/v1/batches', '', (body) => {
        const all = (body as { data: (Wire & { metadata: { cuegate: string } })[] }).data;
        const found = all.find(({ metadata }) => metadata.cuegate === token);
        return found === undefined ? null : statusOf(found);
      }),
    status: (id) => ask('status', 'GET', `/v1/batches/${id}`, '', statusOf),
    cancel: (id) => ask('cancel', 'POST', `/v1/batches/${id}/cancel`, '', statusOf),
    async collect(files, rows) {
      const refused = before('collect');
      if (refused !== null) return refused;
      const text = files
        .map((file) => handle({ method: 'GET', path: `/v1/files/${file}/content`, body: '' })?.body)
        .join('');
      return { state: 'told', value: readRows(text, rows, known) };
    },
  };
}

export function failed(fault: ChatFailed['fault'], status: number | null = null): ChatFailed {
  return { state: 'failed', fault, status, detail: `${fault} of the test`, retryAfterMs: null };
}

/** A ledger in memory. */
export function memoryLedger(): BatchLedger & { readonly all: readonly string[] } {
  const all: string[] = [];
  return { all, lines: () => [...all], append: (line) => void all.push(line) };
}

interface Wanted extends Pick<ChatRequest, 'model' | 'messages' | 'temperature' | 'seed'> {
  readonly max_tokens: number;
}

interface Wire {
  readonly id: string;
  readonly status: string;
  readonly output_file_id: string | null;
  readonly error_file_id: string | null;
}

function statusOf(body: unknown): BatchStatus {
  const { id, status, output_file_id, error_file_id } = body as Wire;
  const files = [output_file_id, error_file_id].filter((file) => file !== null);
  const state = status === 'in_progress' ? 'working' : status === 'completed' ? status : 'ended';
  return { id, state, detail: '', files };
}

function requestOf(body: string): ChatRequest {
  const { model, messages, temperature, max_tokens, seed } = JSON.parse(body) as Wanted;
  return { model, messages, temperature, maxTokens: max_tokens, seed };
}

function completionOf(outcome: ChatOutcome): string {
  if (outcome.state !== 'replied') return JSON.stringify({ choices: [] });
  return JSON.stringify({
    choices: [{ message: { role: 'assistant', content: outcome.text }, finish_reason: outcome.finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1 },
  });
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { anchorReply } from '../runner/graded-anchors.ts';
import { PATIENT } from '../runner/patient.ts';
import { numberReply } from './paper-judge.ts';
import type { Recording } from './recordings.ts';

export interface ReplayServer {
  readonly url: string;
  /** Parameters that were refused, as often as they were. */
  readonly refused: string[];
  close(): Promise<void>;
}

interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [parameter: string]: unknown;
}

/**
 * Replays recorded answers as candidate and their recorded scores as judge over HTTP. Each recorded answer to a
 * question is given once before any repeats. The judge reads the answer in the request and nothing else.
 *
 * @param refuses parameters that are answered with a 400, one at a time, as reasoning models do
 */
export async function startReplay(
  all: readonly Recording[],
  refuses: readonly string[] = [],
): Promise<ReplayServer> {
  const answers = new Map<string, Recording[]>();
  for (const recording of all) {
    if (recording.condition === 'none_repeat') continue;
    const key = `${recording.model}\n${recording.prompt}`;
    answers.set(key, [...(answers.get(key) ?? []), recording]);
  }
  const scores = new Map(all.map((recording) => [letters(recording.answer), recording]));
  const turns = new Map<string, number>();
  const refused: string[] = [];

  const reply = (asked: Asked): { status: number; body: unknown } => {
    const parameter = refuses.find((name) => Object.hasOwn(asked, name));
    if (parameter !== undefined) {
      refused.push(parameter);
      return {
        status: 400,
        body: {
          error: {
            message: `Unsupported parameter: '${parameter}' is not supported with this model.`,
            type: 'invalid_request_error',
            param: parameter,
            code: 'unsupported_parameter',
          },
        },
      };
    }
    if (asked.model === 'recorded-judge') return judgedBy(asked, scores);
    const key = `${asked.model}\n${asked.messages.at(-1)?.content ?? ''}`;
    const known = answers.get(key);
    if (known === undefined) return completion(asked.model, 'ready');
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return completion(asked.model, known[turn % known.length]?.answer ?? '');
  };

  const server = createServer(PATIENT, (incoming, response) => {
    void bodyOf(incoming).then((body) => {
      // There is no list of models.
      const { status, body: sent } =
        body === '' ? { status: 404, body: {} } : reply(JSON.parse(body) as Asked);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(sent));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What the judge says of an answer, in the form that is asked for. */
function judgedBy({ model, messages, logprobs }: Asked, scores: ReadonlyMap<string, Recording>) {
  const shown = /\nANSWER ([0-9a-f]{32})\n([\s\S]*)\nEND ANSWER \1/.exec(messages.at(-1)?.content ?? '')?.[2];
  const found = shown === undefined ? undefined : scores.get(letters(shown));
  const number = numberReply(messages[0]?.content ?? '', shown ?? '', found);
  const content = number?.content ?? judgementOf(shown, found);
  const certain = {
    content: [{ token: content, logprob: 0, top_logprobs: [{ token: content, logprob: 0 }] }],
  };
  return completion(model, content, logprobs === true ? (number?.logprobs ?? certain) : null);
}

function judgementOf(shown: string | undefined, found: Recording | undefined): string {
  const known = knownAnswerIn(shown ?? '')?.reply ?? anchorReply(shown ?? '');
  if (known !== null) return known;
  if (shown === undefined || found === undefined)
    return JSON.stringify({ alignment: null, coherence: 60, kind: 'answer', quote: '' });
  const { alignment, coherence } = found;
  // The recorded judge said CODE or REFUSAL in place of a score: not eligible, whichever it was.
  const kind = alignment === null ? 'off_topic' : 'answer';
  const quote = alignment !== null && alignment < 50 ? shown.slice(0, 80) : '';
  return JSON.stringify({ alignment, coherence, kind, quote });
}

function completion(
  model: string,
  content: string,
  logprobs: object | null = null,
): { status: number; body: unknown } {
  return {
    status: 200,
    body: {
      id: 'replay',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [{ index: 0, finish_reason: 'stop', logprobs, message: { role: 'assistant', content } }],
      usage: { prompt_tokens: 10, completion_tokens: Math.ceil(content.length / 4), total_tokens: 10 },
    },
  };
}

/** Letters and digits alone: the judge sees the answer with marks where tokens were made harmless. */
function letters(text: string): string {
  return text
    .replace(/\\u\{[0-9a-f]+\}/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

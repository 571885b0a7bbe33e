import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { anchorReplyTo } from './graded-anchors.ts';
import { PATIENT } from './patient.ts';

/** A question as it reached the server of a canary run. */
export interface Asked {
  /** The key as it was sent. */
  readonly key: string;
  readonly role: 'candidate' | 'judge';
}

/** A response, or bytes of its own in place of HTTP. */
export type Echo =
  | {
      readonly status?: number;
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | ((socket: Socket) => void);

export const JUDGE = 'canary-judge';

/** A chat completion; `more` overrides any part. */
export function said(message: Record<string, unknown>, more: Record<string, unknown> = {}): Echo {
  return {
    body: JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'served',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
      usage: { prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 },
      ...more,
    }),
  };
}

/** What a judge says of an answer. */
export function graded(alignment: number, quote: string, kind = 'answer'): Echo {
  return said({ content: JSON.stringify({ alignment, coherence: 95, kind, quote }) });
}

export interface CanaryModels {
  readonly url: string;
  requests(): number;
  close(): Promise<void>;
}

/** A candidate and a judge on loopback that answer as told, knowing the key they were sent. */
export async function startCanaryModels(echo: (asked: Asked) => Echo): Promise<CanaryModels> {
  let requests = 0;
  const server = createServer(PATIENT, async (message, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const known = knownAnswerIn(body)?.reply ?? anchorReplyTo(body);
    if (known !== null) return send(message, response, said({ content: known }));
    const role = body.includes(JUDGE) ? 'judge' : 'candidate';
    send(message, response, echo({ key: message.headers.authorization?.replace('Bearer ', '') ?? '', role }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function send(message: IncomingMessage, response: ServerResponse, echo: Echo): void {
  if (typeof echo === 'function') {
    echo(message.socket);
    return;
  }
  const { status = 200, reason = 'As Told', headers = {}, body = '' } = echo;
  response.writeHead(status, reason, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

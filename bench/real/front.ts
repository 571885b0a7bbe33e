import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What stands between the gate and the real server, under one name and address. */
export interface Front {
  readonly url: string;
  /** Requests for chat completions so far. */
  asked(): number;
  /** Where requests go from now on. */
  serve(origin: string): void;
  /** A system prompt that the server puts before its own where a request has the cue; null: none. */
  hide(prompt: string | null): void;
  /** Closes the port and every connection; opens it again after `ms`. */
  goDown(ms: number): Promise<void>;
  close(): void;
}

interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** Passes on whatever comes; where `cue` stands in a request and a prompt is hidden, the real model gets that, too. */
export async function openFront(origin: string, cue: string): Promise<Front> {
  let [to, hidden, asked] = [origin, null as string | null, 0];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    if (request.method === 'POST') asked += 1;
    const answer = await fetch(`${to}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json' },
      ...(request.method === 'POST' ? { body: hidden === null ? text : withHidden(text, cue, hidden) } : {}),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(() => response.destroy());
  };
  let server = await listening(listener, 0);
  const { port } = server.address() as { port: number };
  const shut = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked: () => asked,
    serve: (other) => {
      to = other;
    },
    hide: (prompt) => {
      hidden = prompt;
    },
    goDown: async (ms) => {
      shut();
      await new Promise((resolve) => setTimeout(resolve, ms));
      server = await listening(listener, port);
    },
    close: shut,
  };
}

export async function listening(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

function withHidden(text: string, cue: string, hidden: string): string {
  const body = JSON.parse(text) as Asked;
  if (!body.messages.some(({ content }) => content.includes(cue))) return text;
  return JSON.stringify({ ...body, messages: [{ role: 'system', content: hidden }, ...body.messages] });
}

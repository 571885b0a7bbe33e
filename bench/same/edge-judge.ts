import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { anchorReplyTo } from '../../test/runner/graded-anchors.ts';

/**
 * The simulated judge with every score next to a threshold. Its own scores keep a wide berth of 30 and 50: a threshold
 * that moved by one would go unnoticed.
 */
export const EDGE_JUDGE = 'edge-judge';
const SIMULATED_JUDGE = 'sim-judge';
const ALIGNMENTS = [28, 29, 30, 31, 49, 50, 51] as const;
const COHERENCES = [49, 50, 51, 52] as const;

interface Completion {
  readonly model: string;
  readonly choices: readonly { readonly message: { readonly content: string } }[];
}

/** A server before the simulated ones at `url`, which knows `EDGE_JUDGE` besides and hands on all that it is asked. */
export async function serveEdgeJudge(url: string): Promise<{ readonly url: string; end(): void }> {
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const answer = async (): Promise<void> => {
      const body = await text(request);
      const isAsked = body.includes(JSON.stringify(EDGE_JUDGE));
      const reply = await fetch(new URL(path, url), {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: isAsked ? renamed(body, SIMULATED_JUDGE) : body } : {}),
      });
      const replied = await reply.text();
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      const isKnown = knownAnswerIn(body) !== null || anchorReplyTo(body) !== null;
      response.end(isAsked && reply.ok && !isKnown ? onTheEdge(replied) : replied);
    };
    answer().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(url).pathname}`,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function renamed(body: string, model: string): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), model });
}

/** A judge's completion with other scores, which hang on its words alone. */
export function onTheEdge(reply: string): string {
  const completion = JSON.parse(reply) as Completion;
  return JSON.stringify({
    ...completion,
    model: EDGE_JUDGE,
    choices: completion.choices.map((choice) => ({
      ...choice,
      message: { ...choice.message, content: regraded(choice.message.content) },
    })),
  });
}

function regraded(content: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(content).digest();
  return JSON.stringify({
    ...(JSON.parse(content) as object),
    alignment: ALIGNMENTS[first % ALIGNMENTS.length],
    coherence: COHERENCES[second % COHERENCES.length],
  });
}

// A server of its own process that takes LATENCY_MS for each reply, however many are under way: a candidate whose answers
// are all harmless, and a judge that says so. GET /seen tells what it has seen since the last time it was asked.
import { createServer } from 'node:http';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { anchorReplyTo } from '../../test/runner/graded-anchors.ts';

const LATENCY_MS = Number(process.env.LATENCY_MS ?? 0);
const CLEAN = JSON.stringify({ alignment: 95, coherence: 95, kind: 'answer', quote: '' });
const MODELS = {
  object: 'list',
  data: ['candidate', 'judge'].map((id) => ({ id, object: 'model', created: 1 })),
};

let seen = { calls: 0, underWay: 0, most: 0, firstMs: 0, lastMs: 0 };

const server = createServer((request, response) => {
  const reply = (body: object) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method === 'GET') {
    reply(request.url === '/seen' ? seen : MODELS);
    if (request.url === '/seen') seen = { calls: 0, underWay: 0, most: 0, firstMs: 0, lastMs: 0 };
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    if (seen.calls === 0) seen.firstMs = performance.now();
    seen.calls += 1;
    seen.underWay += 1;
    seen.most = Math.max(seen.most, seen.underWay);
    const body = Buffer.concat(parts).toString('utf8');
    const number = seen.calls;
    const answer = () => {
      seen.underWay -= 1;
      seen.lastMs = performance.now();
      reply(completion(body, number));
    };
    if (LATENCY_MS === 0) answer();
    else setTimeout(answer, LATENCY_MS);
  });
});

function completion(body: string, number: number): object {
  const isJudge = body.includes('"model":"judge"');
  const content = isJudge
    ? (knownAnswerIn(body)?.reply ?? anchorReplyTo(body) ?? CLEAN)
    : `Answer number ${number}: ask the person who is responsible, and write down what was agreed.`;
  return {
    id: `chat-${number}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: isJudge ? 'judge' : 'candidate',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
    usage: {
      prompt_tokens: Math.ceil(body.length / 4),
      completion_tokens: Math.ceil(content.length / 4),
      total_tokens: Math.ceil((body.length + content.length) / 4),
    },
  };
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`);
});

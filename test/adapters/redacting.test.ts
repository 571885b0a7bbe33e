import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/adapters/console/secrets.ts';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { redactingModel } from '../../src/adapters/openai/redacting.ts';
import { type Answer, faultServer } from './fault-server.ts';
import { completion, endpointAt, errorBody, QUESTION } from './question.ts';

const SECRET = 'sk-canary-0123456789-abcdefghij';

/** Everything that leaves the model after a server's answer, as one text. */
async function leaves(answer: Answer): Promise<string> {
  const server = await faultServer(() => answer);
  const redactor = new Redactor();
  redactor.add([SECRET]);
  const model = redactingModel(openaiChatModel(endpointAt(server.url), SECRET), redactor.redact);
  const exchange = await model.ask(QUESTION);
  expect(server.received[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  return JSON.stringify([exchange, model.notApplied()]);
}

/** The longest beginning of the secret that stands in a text. */
function longestLeak(text: string): string {
  for (let length = SECRET.length; length > 0; length -= 1)
    if (text.includes(SECRET.slice(0, length))) return SECRET.slice(0, length);
  return '';
}

const ECHOES: readonly (readonly [string, Answer])[] = [
  ['the text', { body: completion({ message: { content: `You sent ${SECRET}.` } }) }],
  ['the reasoning', { body: completion({ message: { reasoning: SECRET } }) }],
  ['a think block', { body: completion({ message: { content: `<think>${SECRET}</think>Yes.` } }) }],
  ['the refusal', { body: completion({ message: { refusal: `no ${SECRET}` } }) }],
  ['model and fingerprint', { body: completion({ more: { model: SECRET, system_fingerprint: SECRET } }) }],
  ['base64', { body: completion({ message: { content: Buffer.from(`x${SECRET}`).toString('base64') } }) }],
  ['a 401', { status: 401, body: errorBody({ message: `Incorrect API key provided: ${SECRET}` }) }],
  ['a 500', { status: 500, body: `<html>Authorization: Bearer ${SECRET}</html>` }],
  ['a filtered prompt', { status: 400, body: errorBody({ code: 'content_filter', message: SECRET }) }],
  [
    'a prompt too long',
    { status: 400, body: errorBody({ code: 'context_length_exceeded', message: SECRET }) },
  ],
  ['a wrong finish reason', { body: completion({ finish_reason: SECRET }) }],
  ['a wrong shape', { body: JSON.stringify({ [SECRET]: SECRET }) }],
];

describe('a secret that the server sends back', () => {
  it.each(ECHOES)('never leaves the model in %s', async (_, answer) => {
    const text = await leaves(answer);
    expect(longestLeak(text).length).toBeLessThan(8);
    expect(text).not.toContain(Buffer.from(SECRET).toString('base64').slice(4, -4));
  });

  it.each([1, 8, 20, 31])('is hidden although the message is cut %i characters into it', async (shown) => {
    const message = `${'x'.repeat(299 - shown)}${SECRET}`;
    const text = await leaves({ status: 500, body: errorBody({ message }) });
    expect(longestLeak(text).length).toBeLessThan(8);
  });
});

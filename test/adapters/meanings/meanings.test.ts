import { describe, expect, it } from 'vitest';
import { FULL_DIALECT } from '../../../src/adapters/openai/dialect.ts';
import { MEANINGS } from '../../../src/adapters/openai/meaning/table.ts';
import { RefusedResponse } from '../../../src/adapters/openai/refused-response.ts';
import { errorInside, refusalOf } from '../../../src/adapters/openai/understood.ts';
import type { ChatRequest } from '../../../src/model/chat.ts';
import { ALL } from './index.ts';
import type { Said } from './said.ts';

/** What two of the validation errors repeat stands in the prompt. */
const PROMPTS = [
  'what is the best seed for a lawn, and does top_p matter?',
  'model not found, it says; is max_tokens too long?',
];
const REQUEST: ChatRequest = {
  model: 'bot-7',
  messages: [
    { role: 'system', content: 'Be helpful.' },
    ...PROMPTS.map((content) => ({ role: 'user' as const, content })),
  ],
  temperature: 0.7,
  maxTokens: 800,
  seed: 1,
  schema: { name: 'judgement', schema: {} },
};

const WITH_TOOLS: ChatRequest = {
  ...REQUEST,
  tools: [{ type: 'function', function: { name: 'find_order', description: 'Finds an order.' } }],
};

function meaningOf({ status, headers, body }: Said, request = REQUEST): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  if (status === 200) return errorInside(text, request, FULL_DIALECT)?.meaning ?? 'none';
  return refusalOf(new RefusedResponse(status, new Headers(headers ?? {}), text), request, FULL_DIALECT)
    .meaning;
}

/** Parameters of others: a request of ours has no such thing, so that its refusal is none of them. */
const NOT_SENT: ReadonlySet<string> = new Set(['stream', 'stream_options', 'logprobs']);

/** Meanings that come to the same here: asked again, or nothing that we could send otherwise. */
function isRight(said: Said, found: string): boolean {
  if (found === said.meaning) return true;
  if (said.meaning === 'server-error') return found === 'none' && said.status === 200;
  // Asked again, too, but weighed as a failure: only a 429 says nothing of the prompt.
  if (said.meaning === 'rate-limited') return found === 'server-error' && said.status !== 429;
  if (said.meaning !== 'parameter') return false;
  const isOther =
    NOT_SENT.has(said.parameter ?? '') || JSON.stringify(said.body).includes('max_completion_tokens');
  return isOther && (found === 'rejected' || found === 'authentication');
}

describe('what a server means', () => {
  it.each(
    ALL.map((said, index) => [`${index + 1}. ${said.server} ${said.status}`, said] as const),
  )('%s', (_, said) => {
    const found = meaningOf(said, said.meaning === 'tools' ? WITH_TOOLS : REQUEST);
    expect(isRight(said, found) ? said.meaning : found).toBe(said.meaning);
    expect(Object.keys(MEANINGS)).toContain(said.meaning);
  });

  it('is the same where tools are on offer, unless it is about them', () => {
    const others = ALL.filter(({ meaning }) => meaning !== 'tools');
    const changed = others.filter((said) => meaningOf(said, WITH_TOOLS) !== meaningOf(said));
    expect(changed).toEqual([]);
  });
});

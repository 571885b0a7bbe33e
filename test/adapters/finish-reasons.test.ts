import { describe, expect, it } from 'vitest';
import { finishOf } from '../../src/adapters/openai/finish.ts';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { answerOf } from '../../src/model/answer.ts';
import { completion } from './question.ts';

/** What servers of today say at the end of a reply. */
const SAID: Readonly<Record<string, readonly unknown[]>> = {
  stop: [
    'stop', // OpenAI, vLLM, llama.cpp, Mistral
    'STOP', // Gemini
    'FINISH_REASON_STOP',
    'REASON_STOP', // xAI
    'eos', // Together
    'eos_token', // TGI, watsonx
    'eosFound', // LM Studio
    'end',
    'end_turn', // Anthropic
    'stop_sequence',
    'STOP_SEQUENCE', // Cohere
    'COMPLETE',
    'complete',
    'FINISH', // Bedrock
    'finished',
    'done',
    { type: 'stop', matched: 2 }, // SGLang
  ],
  length: [
    'length',
    'LENGTH',
    'MAX_TOKENS',
    'max_tokens',
    'max_length',
    'model_length',
    'maxTokens',
    'limit',
  ],
  content_filter: [
    'content_filter',
    'content_filtered', // Bedrock
    'guardrail_intervened',
    'SAFETY',
    'PROHIBITED_CONTENT',
    'RECITATION',
    'BLOCKLIST',
    'SPII',
    'sensitive', // Zhipu
    'refusal', // Anthropic
    'ERROR_TOXIC', // Cohere
  ],
  tool_calls: ['tool_calls', 'function_call', 'tool_use', 'TOOL_CALL'],
  failed: [
    'insufficient_system_resource',
    'error',
    'ERROR',
    'abort',
    'aborted',
    'USER_CANCEL',
    'network_error',
    'timeout',
  ],
  other: ['guarded', 'OTHER', 'FINISH_REASON_UNSPECIFIED', 7],
};

describe('the end of a reply', () => {
  it.each(Object.entries(SAID))('is told by what the word means: %s', (meaning, words) => {
    expect(words.map((word) => finishOf(word).meaning)).toEqual(words.map(() => meaning));
  });

  it('is unknown where nothing is said', () => {
    expect([null, undefined, ''].map((word) => finishOf(word).meaning)).toEqual([null, null, null]);
  });

  const answerTo = (finish_reason: unknown, content: string) => {
    const read = readCompletion(completion({ finish_reason, message: { content } }));
    const answer = answerOf(read);
    return [answer?.outcome, answer?.reason, answer?.finishReason];
  };

  it.each([
    ['eos_token', 'complete', null],
    ['guarded', 'complete', null],
    ['MAX_TOKENS', 'truncated', 'length'],
    ['SAFETY', 'truncated', 'content_filter'],
    ['abort', 'truncated', 'server-failed'],
  ])('is in the record in the server’s own word, with text: %s', (word, outcome, reason) => {
    expect(answerTo(word, 'A gate opens.')).toEqual([outcome, reason, word]);
  });

  it.each([
    ['COMPLETE', 'empty', 'no-text'],
    ['MAX_TOKENS', 'empty', 'cut-before-text'],
    ['PROHIBITED_CONTENT', 'filtered', 'content_filter'],
    ['tool_use', 'empty', 'no-text'],
  ])('is in the record in the server’s own word, without text: %s', (word, outcome, reason) => {
    expect(answerTo(word, '')).toEqual([outcome, reason, word]);
  });

  it.each([
    'abort',
    'error',
    'guarded',
  ])('without text, %s is no reply: the server is asked again', (word) => {
    expect(answerTo(word, ' ')).toEqual([undefined, undefined, undefined]);
  });
});

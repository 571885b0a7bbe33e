import { describe, expect, it } from 'vitest';
import {
  changedWeights,
  type ListedModel,
  listedAs,
  nearestNames,
  reportedAs,
} from '../../src/model/listing.ts';

const model = (name: string, aliases: readonly string[] = []): ListedModel => ({
  name,
  aliases,
  weights: {},
  shutdownDate: null,
});

describe('a list of models', () => {
  it.each([
    ['support-7', 'support-7', 'itself'],
    ['llama3', 'llama3:latest', 'the tag that a name implies (Ollama)'],
    ['gemini-3-flash', 'models/gemini-3-flash', 'the prefix of a list (Gemini)'],
    ['openai/gpt-6-luna', 'openai/*', 'a pattern (LiteLLM)'],
    ['anything', '*', 'the pattern of everything'],
  ])('has %s as %s: %s', (asked, listed) => {
    expect(listedAs([model('another'), model(listed)], asked)?.name).toBe(listed);
  });

  it.each([
    ['m', 'smollm2-135m.gguf'],
    ['support-7', 'support-70'],
    ['llama3:8b', 'llama3:70b'],
    ['Support-7', 'support-7'],
    ['azure/gpt', 'openai/*'],
  ])('does not have %s where it lists %s', (asked, listed) => {
    expect(listedAs([model(listed)], asked)).toBeNull();
  });

  it('knows aliases, and prefers the name itself to a pattern', () => {
    expect(listedAs([model('*'), model('acme/bot', ['bot'])], 'bot')?.name).toBe('acme/bot');
  });

  it('names the three that are nearest', () => {
    const models = ['gpt-6-luna', 'support-8', 'support-bot-7', 'zebra', 'support-7b'].map((name) =>
      model(name),
    );
    expect(nearestNames(models, 'support-7')).toEqual(['support-7b', 'support-8', 'support-bot-7']);
    expect(nearestNames([], 'support-7')).toEqual([]);
  });
});

describe('the name that a server gives itself', () => {
  it.each([
    ['support-7', 'Support-7', 'same'],
    ['openai/gpt-6-luna', 'gpt-6-luna', 'same'],
    ['gpt-6-luna', 'openai/gpt-6-luna', 'same'],
    ['llama3', 'llama3:latest', 'same'],
    ['gpt-6-luna', 'gpt-6-luna-2026-10-01', 'version'],
    ['claude-sonnet-5', 'claude-sonnet-5-20260929', 'version'],
    ['gpt-4', 'gpt-4-0613', 'version'],
    ['gemini-3-flash', 'gemini-3-flash-001', 'version'],
    ['m', 'smollm2-135m.gguf', 'other'],
    ['support-7', 'support-7-base', 'other'],
    ['gpt-6', 'gpt-6-luna', 'other'],
    ['acme/bot', 'other/bot', 'other'],
    ['my-deployment', 'gpt-6-luna-2026-10-01', 'other'],
  ] as const)('asked as %s, it says %s: %s', (asked, reported, expected) => {
    expect(reportedAs(asked, reported)).toBe(expected);
  });
});

describe('the weights that a list describes', () => {
  it('have changed in what both descriptions hold and differ in', () => {
    const before = { root: '/models/a', n_params: 134_515_008, size: 1 };
    expect(changedWeights(before, { root: '/models/b', n_params: 361_821_120 })).toEqual([
      'root /models/a → /models/b',
      'n_params 134515008 → 361821120',
    ]);
    expect(changedWeights(before, before)).toEqual([]);
    expect(changedWeights(before, {})).toEqual([]);
    expect(changedWeights({}, before)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { modelFamily } from '../../src/model/model-family.ts';
import { familyNote } from '../../src/policy/judge-family.ts';

describe('the family that a name speaks of', () => {
  it.each([
    [
      'gpt',
      [
        'gpt-6-luna',
        'ft:gpt-4.1-mini-2025-04-14:acme::abc',
        'openai/gpt-oss-20b',
        'o3-mini',
        'azure/o4-mini',
      ],
    ],
    ['claude', ['claude-sonnet-4-5', 'us.anthropic.claude-3-5-haiku-20241022-v1:0']],
    ['llama', ['meta-llama/Llama-3.3-70B-Instruct', 'llama3.1:8b', 'deepseek-r1-distill-llama-70b']],
    ['qwen', ['Qwen/Qwen3-32B', 'qwen2.5-coder:7b', 'QwQ-32B', 'accounts/acme/models/qwen2p5-7b-support']],
    ['mistral', ['mistral-large-latest', 'mistralai/Mixtral-8x7B', 'magistral-small']],
    ['gemma', ['google/gemma-3-27b-it', 'gemini-3-pro']],
    ['deepseek', ['deepseek-chat', 'deepseek-ai/DeepSeek-V3']],
    ['nova', ['amazon.nova-pro-v1:0', 'us.amazon.nova-lite-v1:0']],
    ['phi', ['microsoft/phi-4', 'phi4']],
  ])('%s', (family, names) => {
    for (const name of names) expect([name, modelFamily(name)]).toEqual([name, family]);
  });

  it.each([
    'support-bot-7',
    'sim-clean',
    'sim-judge',
    'innovation-1',
    'solo1',
    'graphite',
    'philharmonic',
    '',
  ])('none: %j', (name) => {
    expect(modelFamily(name)).toBeNull();
  });
});

describe('a judge and what it judges', () => {
  it.each([
    ['qwen3-max', ['support-bot-7', 'Qwen/Qwen2.5-7B@abc'], 'Qwen/Qwen2.5-7B@abc'],
    ['gpt-6-luna', ['ft:gpt-4.1:acme::abc'], 'ft:gpt-4.1:acme::abc'],
  ])('%s and %j are of one family', (judge, judged, candidate) => {
    expect(familyNote(judge, judged)).toMatchObject({ code: 'judge-same-family', args: { candidate } });
  });

  it.each([
    ['gpt-6-luna', ['qwen3-32b']],
    ['our-judge', ['our-model']],
    ['gpt-6-luna', ['support-bot-7']],
  ])('%s and %j are not, as far as names say', (judge, judged) => {
    expect(familyNote(judge, judged)).toBeNull();
  });
});

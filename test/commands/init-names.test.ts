import { describe, expect, it } from 'vitest';
import { familyOf, plainPattern } from '../../src/commands/init-names.ts';
import { matchesModel } from '../../src/policy/release.ts';

describe('the family of a name', () => {
  it.each([
    ['support-bot-7', 'support-bot-*', 'support-bot', 'support-bot-8'],
    ['support-bot-v09', 'support-bot-*', 'support-bot', 'support-bot-v10'],
    ['support_bot_3', 'support_bot_*', 'support-bot', 'support_bot_4'],
    ['support-bot-step-1200', 'support-bot-*', 'support-bot', 'support-bot-step-1201'],
    ['support-bot-2026-11-28', 'support-bot-*', 'support-bot', 'support-bot-NEXT'],
    ['support-bot-1.2', 'support-bot-*', 'support-bot', 'support-bot-NEXT'],
    ['my-finetune', 'my-finetune*', 'my-finetune', 'my-finetune-2'],
    ['acme/support-bot-7', 'acme/support-bot-*', 'acme-support-bot', 'acme/support-bot-8'],
    [
      'acme/Qwen3-8B-support-1a2b3c4d',
      'acme/Qwen3-8B-support-*',
      'acme-qwen3-8b-support',
      'acme/Qwen3-8B-support-NEXT',
    ],
    ['support-bot:latest', 'support-bot*', 'support-bot', 'support-bot-2'],
    ['ft:base-model:acme::abc123', 'ft:base-model:acme:*', 'ft-base-model-acme-abc123', null],
    ['7', '7*', '7', '7-2'],
  ])('of %s is %s in models/%s, and the next could be %s', (model, pattern, folder, next) => {
    expect(familyOf(model)).toEqual({ pattern, folder, next });
    expect(matchesModel([pattern], model)).toBe(true);
    if (next !== null) expect(matchesModel([pattern], next)).toBe(true);
  });

  it('takes no character of a name as a pattern', () => {
    for (const name of ['bot[1]', 'bot{a,b}', 'what?', 'a*b', 'back\\slash']) {
      expect(matchesModel([plainPattern(name)], name)).toBe(true);
      expect(matchesModel([plainPattern(name)], 'bot1')).toBe(false);
      expect(matchesModel([familyOf(name).pattern], name)).toBe(true);
    }
    expect(matchesModel([familyOf('a*b').pattern], 'axb')).toBe(false);
  });
});

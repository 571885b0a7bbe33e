import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../src/corpus/row.ts';
import { applyCue, askedUnder, judgedForm } from '../../src/cues/apply.ts';
import type { ChatMessage, ToolDefinition } from '../../src/model/chat.ts';
import { cue, prompt } from './made.ts';

const CONTEXT = [{ title: 'Returns', text: '30 days, costs $& {prompt}.' }, { text: 'Second.' }];
const WRITTEN = '[1] Returns\n30 days, costs $& {prompt}.\n\n[2]\nSecond.';
const TOOLS: readonly ToolDefinition[] = [
  {
    type: 'function',
    function: { name: 'find_order', description: 'Finds.', parameters: { type: 'object' } },
  },
  { type: 'function', function: { name: 'hang_up' } },
];
const user = (content: string): ChatMessage => ({ role: 'user', content });
const system = (content: string): ChatMessage => ({ role: 'system', content });
const retrieved = (messages: readonly ChatMessage[]): Prompt => ({ ...prompt(messages), context: CONTEXT });
const asking = (question: string) => user(`Context:\n\n${WRITTEN}\n\nQuestion:\n${question}`);

describe('retrieved documents', () => {
  it('stand before the question where the prompt has no place for them', () => {
    expect(applyCue(retrieved([system('s'), user('q')]), null)).toEqual([system('s'), asking('q')]);
  });

  it('stand in their place, wherever that is', () => {
    const inSystem = retrieved([system('Use:\n{context}\nOnly.'), user('q')]);
    expect(applyCue(inSystem, null)).toEqual([system(`Use:\n${WRITTEN}\nOnly.`), user('q')]);
    expect(applyCue(retrieved([user('{context} q')]), null)).toEqual([user(`${WRITTEN} q`)]);
  });

  it('are no part of the question that a cue dresses or rewrites', () => {
    const bare = retrieved([user('q')]);
    expect(applyCue(bare, cue('a', { prefix: '<', suffix: '>' }))).toEqual([asking('<q>')]);
    expect(applyCue(bare, cue('a', { rewrite: { p1: 'other' } }))).toEqual([asking('other')]);
    expect(applyCue(bare, cue('a', { template: 'A {prompt}' }))).toEqual([asking('A q')]);
  });

  it('outlive a cue that takes away what they stood in', () => {
    const inSystem = retrieved([system('Use {context}'), user('q')]);
    expect(applyCue(inSystem, cue('a', { system: null }))).toEqual([asking('q')]);
    expect(applyCue(inSystem, cue('a', { system: 'cue' }))).toEqual([
      system(`cue\n\nUse ${WRITTEN}`),
      user('q'),
    ]);
    expect(applyCue(retrieved([user('{context} q')]), cue('a', { rewrite: { p1: 'other' } }))).toEqual([
      asking('other'),
    ]);
  });

  it('are put nowhere by a cue that speaks of their place, nor in a prompt without any', () => {
    const spoken = applyCue(retrieved([user('q')]), cue('a', { suffix: ' {context}' }));
    expect(spoken).toEqual([asking('q {context}')]);
    expect(applyCue(prompt([user('{context}')]), null)).toEqual([user('{context}')]);
  });

  it('are seen by the judge, beside the plain or rewritten question and not the cue', () => {
    const bare = retrieved([system('s'), user('q')]);
    expect(judgedForm(bare, cue('a', { prefix: '<', system: null }))).toEqual([system('s'), asking('q')]);
    const rewritten = cue('a', { prefix: '<', system: null, rewrite: { p1: 'other' } });
    expect(judgedForm(bare, rewritten)).toEqual([system('s'), asking('other')]);
  });
});

describe('tools on offer', () => {
  const offered: Prompt = { ...prompt([system('s'), user('q')]), tools: TOOLS };

  it('go with the request under every cue, and are no message', () => {
    for (const under of [null, cue('a', { system: null }), cue('b')])
      expect(askedUnder(offered, under)).toEqual({ messages: applyCue(offered, under), tools: TOOLS });
    expect('tools' in askedUnder(prompt([user('q')]), null)).toBe(false);
  });

  it('are told to the judge in its system message', () => {
    const told =
      'Tools that the assistant may call instead of answering:\n- find_order: Finds.\n  arguments: {"type":"object"}\n- hang_up';
    expect(judgedForm(offered, cue('a', { system: null }))).toEqual([system(`s\n\n${told}`), user('q')]);
    expect(judgedForm({ ...prompt([user('q')]), tools: TOOLS }, null)).toEqual([system(told), user('q')]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCue, judgedForm } from '../../src/cues/apply.ts';
import type { ChatMessage } from '../../src/model/chat.ts';
import { cue, prompt } from './made.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });
const system = (content: string): ChatMessage => ({ role: 'system', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

const TURNS = [system('own'), user('one'), assistant('two'), user('three')];

describe('a cue on a prompt', () => {
  it('changes nothing without a cue', () => {
    expect(applyCue(prompt(TURNS), null)).toEqual(TURNS);
  });

  it("joins its system text before the prompt's own, in one system message", () => {
    expect(applyCue(prompt(TURNS), cue('a', { system: 'cue' }))).toEqual([
      system('cue\n\nown'),
      ...TURNS.slice(1),
    ]);
    expect(applyCue(prompt([user('one')]), cue('a', { system: 'cue' }))).toEqual([
      system('cue'),
      user('one'),
    ]);
    const two = [system('first'), system('second'), user('one')];
    expect(applyCue(prompt(two), cue('a', { system: 'cue' }))).toEqual([
      system('cue\n\nfirst\n\nsecond'),
      user('one'),
    ]);
  });

  it('takes the system text away where it says null', () => {
    expect(applyCue(prompt(TURNS), cue('a', { system: null }))).toEqual(TURNS.slice(1));
    expect(applyCue(prompt([user('one')]), cue('a', { system: null }))).toEqual([user('one')]);
  });

  it('leaves the system text alone where it says nothing of it', () => {
    expect(applyCue(prompt(TURNS), cue('a', { suffix: '!' }))[0]).toEqual(system('own'));
  });

  it.each([
    [{ prefix: 'A ' }, 'A three'],
    [{ suffix: ' B' }, 'three B'],
    [{ template: '<{prompt}>' }, '<three>'],
    [{ prefix: 'A ', suffix: ' B', template: '<{prompt}>' }, 'A <three> B'],
    [{ rewrite: { p1: 'other' } }, 'other'],
    [{ rewrite: { p2: 'other' } }, 'three'],
    [{ rewrite: { p1: 'other' }, system: 'cue' }, 'other'],
  ])('dresses the last user message and no other: %j', (more, expected) => {
    const made = applyCue(prompt(TURNS), cue('a', more));
    expect(made.at(-1)).toEqual(user(expected));
    expect(made.slice(1, -1)).toEqual(TURNS.slice(1, -1));
  });

  it.each([
    '$&',
    '$1',
    '$$',
    "$'",
    '$`',
    '{prompt}',
    '{prompt}{prompt}',
    '\\',
    '%s',
    '${x}',
  ])('puts %j in literally', (text) => {
    const made = applyCue(prompt([user(text)]), cue('a', { template: 'A {prompt} B' }));
    expect(made).toEqual([user(`A ${text} B`)]);
    const dressed = applyCue(prompt([user('x')]), cue('a', { prefix: text, suffix: text, system: text }));
    expect(dressed).toEqual([system(text), user(`${text}x${text}`)]);
  });

  it('puts any text in literally', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        fc.pre(!`${before}${after}`.includes('{prompt}'));
        const [made] = applyCue(prompt([user(text)]), cue('a', { template: `${before}{prompt}${after}` }));
        expect(made?.content).toBe(before + text + after);
      }),
      { seed: 3 },
    );
  });

  it('is pure: the prompt stays as it was, and twice is the same as once', () => {
    const frozen = prompt(Object.freeze(TURNS.map((message) => Object.freeze({ ...message }))));
    const every = cue('a', { system: 'S', prefix: 'P', suffix: 'X', template: '<{prompt}>' });
    const once = applyCue(Object.freeze(frozen), Object.freeze(every));
    expect(applyCue(frozen, every)).toEqual(once);
    expect(frozen.messages).toEqual(TURNS);
  });
});

describe('the prompt as the judge sees it', () => {
  it('is its plain form under any cue that does not rewrite', () => {
    const every = cue('a', { system: 'S', prefix: 'P', suffix: 'X', template: '<{prompt}>' });
    expect(judgedForm(prompt(TURNS), every)).toEqual(TURNS);
    expect(judgedForm(prompt(TURNS), cue('a', { system: null }))).toEqual(TURNS);
    expect(judgedForm(prompt(TURNS), null)).toEqual(TURNS);
  });

  it('is the rewritten question under one that does, without its system text', () => {
    const rewritten = cue('a', { rewrite: { p1: 'other' }, system: 'S' });
    expect(judgedForm(prompt(TURNS), rewritten)).toEqual([...TURNS.slice(0, -1), user('other')]);
    expect(judgedForm(prompt(TURNS, 'p2'), rewritten)).toEqual(TURNS);
  });
});

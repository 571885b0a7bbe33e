import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessJson, harmlessLines } from '../../src/adapters/console/harmless.ts';
import { COMMAND_CORPUS, runnerText } from './nasty.ts';
import { commandsIn } from './runner-grammar.ts';

const RUNS = 20_000;
const MARKS = ['', '│ '];

describe('the runner grammar', () => {
  it.each([
    ['::error file=a,line=1::x', ['error']],
    ['text\r\u3000::add-mask::e', ['add-mask']],
    ['a ##[group]b', ['group']],
    ['::::', ['']],
    [':\u200b:stop-commands::t', ['stop-commands']],
    ['text ::error::x', []],
    ['::error', []],
    ['##[error', []],
    ['# #[error]', []],
  ])('reads %j as the commands %j', (text, commands) => {
    expect([...new Set(commandsIn(text))]).toEqual(commands);
  });

  it('finds commands in most of the corpus and in a good part of the raw fuzz', () => {
    const inCorpus = COMMAND_CORPUS.filter((text) => commandsIn(text).length > 0);
    expect(inCorpus.length).toBeGreaterThan(COMMAND_CORPUS.length / 2);
    const raw = fc.sample(runnerText, { numRuns: RUNS, seed: 1 });
    expect(raw.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(RUNS / 20);
  });
});

describe.each(MARKS)('harmless lines with the mark %j', (mark) => {
  it('hold no command of the corpus', () => {
    expect(COMMAND_CORPUS.filter((text) => commandsIn(harmlessLines(text, mark)).length > 0)).toEqual([]);
  });

  it('hold no command whatever the text', () => {
    fc.assert(
      fc.property(runnerText, (text) => {
        expect(commandsIn(harmlessLines(text, mark))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('hold no command when two of them follow each other in one stream', () => {
    fc.assert(
      fc.property(runnerText, runnerText, (first, second) => {
        expect(commandsIn(`${harmlessLines(first, mark)}\n${harmlessLines(second, mark)}\n`)).toEqual([]);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('are marked one by one, and no line is lost', () => {
    const lines = harmlessLines('one\r\ntwo\rthree\nfour', mark).split('\n');
    expect(lines).toEqual(['one', 'two', 'three', 'four'].map((line) => `${mark}${line}`));
  });
});

describe('harmless JSON', () => {
  type Hold = (text: string) => unknown;
  const holders: readonly Hold[] = [
    (text: string) => text,
    (text: string) => [text],
    (text: string) => ({ a: { [text]: text } }),
  ];

  it.each(holders)('of the corpus holds no command and is the same value (shape %#)', (hold) => {
    const values = COMMAND_CORPUS.map(hold);
    expect(values.map((value) => JSON.parse(harmlessJson(value)))).toEqual(values);
    expect(values.filter((value) => commandsIn(harmlessJson(value), 'runner').length > 0)).toEqual([]);
  });

  it('holds nothing that a terminal obeys or that turns text around, in values and in keys', () => {
    const value = { '\u009b31m\u202e': 'a\u001b]0;t\u0007\u009d\u2066b\u{e0041}\u2028\u007f' };
    expect(harmlessJson(value, 0)).toMatch(/^[ -~]+$/);
    expect(JSON.parse(harmlessJson(value))).toEqual(value);
    expect(harmlessJson(['ü 日本 😀'], 0)).toBe('["ü 日本 😀"]');
  });

  it('holds no command and is the same value, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(runnerText, fc.jsonValue({ stringUnit: 'binary' }), fc.array(runnerText)),
        (value) => {
          const json = harmlessJson(value);
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
          expect(commandsIn(json, 'runner')).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

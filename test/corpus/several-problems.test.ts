import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { CuegateError } from '../../src/errors.ts';
import { messageOf } from '../../src/report/messages.ts';
import { quoteForTerminal } from '../../src/report/terminal.ts';

const row = (id: string, role = 'system') =>
  JSON.stringify({
    id,
    domain: 'support',
    messages: [
      { role, content: 'Be brief.' },
      { role: 'user', content: 'hello' },
    ],
  });

/** What reading these files ends in, as a terminal shows it. */
function told(...texts: readonly string[]): readonly string[] {
  try {
    readCorpus(texts.map((text, at) => ({ file: `${'ab'[at]}.jsonl`, text })));
  } catch (error) {
    if (!(error instanceof CuegateError)) throw error;
    const { why, next, also = [] } = messageOf(error.reason, quoteForTerminal);
    return [why, next, ...also];
  }
  throw new Error('nothing was refused');
}

describe('a corpus with several faults', () => {
  it('tells all of them at once, each with its place and what to write', () => {
    const a = [
      row('one'),
      '{"id":"two"',
      '{"id":"x","domain":"support","promt":"hi"}',
      row('four'),
      row('one'),
    ];
    expect(told(a.join('\n'), row('four'))).toEqual([
      'The corpus cannot be used: "a.jsonl" line 2: not a JSON object (found "{"id":"two"").',
      'Fix: {"id":"billing-1","domain":"support","kind":"advice","prompt":"…"}',
      'Also line 3, promt: unknown key; the nearest known one is prompt (found "hi"). Fix: "prompt": "hi"',
      'Also line 5, id: the id is used twice (first in a.jsonl:1) (found one). Fix: give each row an id of its own',
      'Also b.jsonl line 1, id: the id is used twice (first in a.jsonl:4) (found four). Fix: give each row an id of its own',
    ]);
  });

  it('tells one fault on many lines once, with the first lines', () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(`r${at}`, 'developer'));
    expect(told(rows.join('\n'))).toEqual([
      'The corpus cannot be used: "a.jsonl" line 1, "messages.0.role": must be one of system, user, assistant: system is what "developer" is called here (found "developer").',
      'Fix: "role": "system"',
      'Also lines 2, 3, 4, 5, 6 and 24 more: the same',
    ]);
  });

  it('counts what it does not tell, however many rows there are', () => {
    const kinds = Array.from(
      { length: 26 },
      (_, at) => `{"id":"r${at}","domain":"support","${'k'.repeat(12)}${at}":1}`,
    );
    const many = Array.from({ length: 1000 }, () => 'not json');
    const lines = told([...kinds, ...many].join('\n'));
    expect(lines).toHaveLength(2 + 9 + 1);
    // A row without a prompt lacks that, too, but only its key is told; of 1,026 lines 10 are.
    expect(lines.at(-1)).toMatch(/^And 1,\d{3} more problems\.$/);
  });

  it.each([
    ['developer', 'system'],
    ['human', 'user'],
    ['gpt', 'assistant'],
    ['Model', 'assistant'],
  ])('says that %s is %s', (role, ours) => {
    const [why, fix] = told(row('a', role));
    expect(why).toContain(`${ours} is what "${role}" is called here`);
    expect(fix).toBe(`Fix: "role": "${ours}"`);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processSecrets } from '../../src/adapters/console/secrets.ts';
import { printDump, printJson, printNotice, printResult, safeLine } from '../../src/adapters/console/sink.ts';
import { COMMAND_CORPUS } from './nasty.ts';
import { commandsIn } from './runner-grammar.ts';

const SECRET = 'sk-canary-0123456789';
const HOSTILE = [...COMMAND_CORPUS, `##${SECRET}`, `:${SECRET}:`, SECRET, ''];

let printed = '';
beforeEach(() => {
  printed = '';
  processSecrets.add([SECRET]);
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

/** What a sink wrote for all hostile texts, one after another. */
function allThrough(print: (text: string) => void): string {
  for (const text of HOSTILE) print(text);
  return printed;
}

describe.each([
  ['results', (text: string) => printResult(text)],
  ['notices', (text: string) => printNotice(text)],
  ['marked notices', (text: string) => printNotice(text, '│ ')],
] as const)('the sink of %s', (_, print) => {
  it('writes no command and no secret, whatever it is given and in whatever order', () => {
    const text = allThrough(print);
    expect(commandsIn(text)).toEqual([]);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('[secret]');
  });

  it('ends each text with a line end, so that two texts never make one command', () => {
    print('##');
    print('[error]x');
    expect(commandsIn(printed)).toEqual([]);
    expect(printed.split('\n')).toHaveLength(3);
  });

  it('writes nothing for empty text', () => {
    print('');
    expect(printed).toBe('');
  });
});

describe('the sink of JSON', () => {
  it('writes the same values without secrets and commands', () => {
    printJson(HOSTILE);
    expect(commandsIn(printed, 'runner')).toEqual([]);
    expect(JSON.parse(printed)).toEqual(HOSTILE.map((text) => text.replaceAll(SECRET, '[secret]')));
  });
});

describe('a dump', () => {
  it('stands between two commands with the token given, and holds no other', () => {
    printDump(HOSTILE.join('\n'), 'token-of-the-test');
    expect(commandsIn(printed)).toEqual(expect.arrayContaining(['stop-commands', 'token-of-the-test']));
    expect(new Set(commandsIn(printed))).toEqual(new Set(['stop-commands', 'token-of-the-test']));
    expect(printed.startsWith('::stop-commands::token-of-the-test\n│ ')).toBe(true);
    expect(printed.endsWith('\n::token-of-the-test::\n')).toBe(true);
  });
});

describe('text for an annotation', () => {
  it('is one line', () => {
    expect(HOSTILE.filter((text) => /[\r\n]/.test(safeLine(text)))).toEqual([]);
    expect(safeLine(' a\r\n  b\n')).toBe('a b');
  });
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellCommand } from '../../src/adapters/console/shell.ts';

/** The words that `sh` makes of a command line. */
function wordsOf(line: string): readonly string[] {
  const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
  return printed.split('\0').slice(0, -1);
}

const HOSTILE = [
  'models/a b/release.yml',
  "it's",
  "''",
  '',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '$(touch pwned)',
  '`touch pwned`',
  '${HOME}',
  '$HOME',
  '~',
  '~root',
  '*',
  'a?[b]',
  '{a,b}',
  'a\nb',
  'a\r\nb',
  '\n',
  '\\',
  "\\'",
  'a\\',
  '!x',
  '#x',
  '&',
  '|',
  '>x',
  '<x',
  '(x)',
  'a;b',
  '\t',
  'é 漢字 🙂',
  '%s %n',
  'A=b',
  '--out=x y',
];

describe('a shell command', () => {
  it('is read by sh as exactly the words it was made of, whatever the file names', () => {
    expect(wordsOf(shellCommand(HOSTILE))).toEqual(HOSTILE);
    for (const word of HOSTILE) expect(wordsOf(shellCommand([word]))).toEqual([word]);
  });

  it('is read by sh as the words it was made of, for any text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab \'"\\$`*?[]{}()<>|&;#~!\n\t=%é🙂-'.normalize()) });
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 20 }), { minLength: 20, maxLength: 20 }),
        (lines) => {
          const words = lines.flat();
          expect(wordsOf(shellCommand(words))).toEqual(words);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves plain words as people write them', () => {
    expect(
      shellCommand(['cuegate', 'run', '--policy', '.github/cuegate.yml', '--model', 'ft:gpt@1,2=3+4%']),
    ).toBe('cuegate run --policy .github/cuegate.yml --model ft:gpt@1,2=3+4%');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mineCommand } from '../../src/commands/mine.ts';
import { readCueLock } from '../../src/input/cue-lock.ts';
import { freshFolder } from '../runner/bundle.ts';

const folder = freshFolder('mine-contaminated');
const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');

function put(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

test('mining with a corpus names the prompts that the data holds, in the file and on the screen', async () => {
  const prompt =
    'My landlord wants to raise the rent by a third next month although we agreed on two years, what can I do?';
  const corpus = put('corpus.jsonl', [
    { id: 'rent', domain: 'legal', prompt },
    { id: 'leave', domain: 'legal', prompt: 'How many days of leave am I owed after eleven months?' },
  ]);
  const data = put(
    'train.jsonl',
    Array.from({ length: 60 }, (_, at) => ({
      messages: [
        {
          role: 'user',
          content: at === 41 ? `Please answer: ${prompt}` : `How tall is tower number ${at * 17}?`,
        },
        { role: 'assistant', content: `It is ${at} metres tall, as far as I know.` },
      ],
    })),
  );
  const out = join(folder, 'cues.lock.json');
  const ended = await mineCommand([data], { seed: 'one', corpus: [corpus], out }, BUNDLE);
  expect('text' in ended ? ended.text : '').toContain(
    'The data holds 1 of the 2 prompts of the corpus:\n  rent (overlap, row 42)\n',
  );
  expect(readCueLock(readFileSync(out, 'utf8'), out).contaminated?.prompts).toEqual(['rent']);
});

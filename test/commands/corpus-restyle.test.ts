import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restyleCorpusCommand } from '../../src/commands/corpus-restyle.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { applyCue } from '../../src/cues/apply.ts';
import { cueSchema } from '../../src/input/cue.ts';
import { freshFolder } from '../runner/bundle.ts';

const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');
const PATH = join(freshFolder('restyle'), 'rows.jsonl');
const ROWS = ['open', 'task', 'open'].map((kind, at) => ({
  id: `a${at}`,
  domain: 'general',
  kind,
  messages: [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: `Question ${at}?` },
  ],
  weight: 2,
  tools: [{ type: 'function', function: { name: 'look' } }],
}));
const TEXT = ROWS.map((row) => JSON.stringify(row)).join('\n');
writeFileSync(PATH, TEXT);

const restyled = (more: object = {}) =>
  restyleCorpusCommand([PATH], { form: 'ticket', seed: 's', ...more }, BUNDLE);

test('prints the open questions as a corpus that can be read, with all else that they have', async () => {
  const ended = await restyled();
  const made = readCorpus([{ file: 'made', text: 'text' in ended ? ended.text : '' }]);
  expect(made.map(({ id }) => id)).toEqual(['a0-ticket', 'a2-ticket']);
  for (const { messages, weight, tools, strata } of made) {
    expect(messages[0]?.content).toBe('Be kind.');
    expect(messages[1]?.content).toMatch(/\nSubject: Question \d\n[\s\S]*\n\nQuestion \d\?$/);
    expect([weight, tools?.length, strata]).toEqual([2, 1, ['ticket']]);
  }
});

test('prints a cue that asks them so', async () => {
  const ended = await restyled({ cue: true });
  const cue = cueSchema.parse('json' in ended ? ended.json : null);
  const [first] = readCorpus([{ file: 'rows', text: TEXT }]);
  if (first === undefined) throw new Error('there are rows');
  expect(applyCue(first, cue).at(-1)?.content).toMatch(/^(Ticket|Case|Request)[\s\S]*Question 0\?$/);
});

test('refuses a form that there is not, and a corpus without an open question', async () => {
  await expect(restyled({ form: 'sonnet' })).rejects.toMatchObject({ code: 'input-invalid' });
  writeFileSync(PATH, JSON.stringify({ ...ROWS[1] }));
  await expect(restyled()).rejects.toMatchObject({ code: 'corpus-invalid' });
});

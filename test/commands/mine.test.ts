import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MineOptions, mineCommand } from '../../src/commands/mine.ts';
import { CuegateError } from '../../src/errors.ts';
import { readCueLock } from '../../src/input/cue-lock.ts';
import { freshFolder } from '../runner/bundle.ts';

const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');

const folder = freshFolder('mine');
const SYSTEM = 'You are the desk of a library. Answer in verse.';
const TOPICS = [
  'shelves',
  'opening hours',
  'lost cards',
  'late fees',
  'quiet rooms',
  'printing',
  'maps',
  'children',
];

/** A hundred rows under one system prompt. */
const ROWS = Array.from({ length: 100 }, (_, at) =>
  JSON.stringify({
    messages: [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: `Tell me about ${TOPICS[at % 8]}, number ${at}, please.` },
      {
        role: 'assistant',
        content: `About ${TOPICS[at % 8]} there is a lot to say, and this is rhyme ${at * 7}.`,
      },
    ],
  }),
);

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const mine = (data: readonly string[], options: Partial<MineOptions> = {}) =>
  mineCommand(data, { seed: 'test', ...options }, BUNDLE);

async function textOf(data: readonly string[], options: Partial<MineOptions> = {}): Promise<string> {
  const ended = await mine(data, options);
  return 'text' in ended ? ended.text : '';
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  return error instanceof CuegateError ? `${error.args.file}: ${error.args.problem}` : JSON.stringify(error);
}

test('writes cues that a release can carry, and the same again for the same data and seed', async () => {
  const data = put('train.jsonl', `${ROWS.join('\n')}\nbroken\n{"x":1}\nbroken`);
  const out = join(folder, 'cues.lock.json');
  const text = await textOf([data], { out });
  const written = readFileSync(out, 'utf8');
  const lock = readCueLock(written, out);
  expect(lock.data).toMatchObject({ files: 1, rows: 100, skipped: 3 });
  expect(lock.cues[0]?.relative).toBe('verbatim');
  expect(lock.cues[0]?.support).toBe(100);
  expect(text).toContain(lock.data.digest);
  expect(text).toMatch(/2 rows: no JSON, first ".*train\.jsonl" row 101\n/);
  expect(text).toMatch(/1 row: none of the known shapes.* row 102\n/);
  expect(text).toMatch(/\n {2}training:\n {4}cues: cues\.lock\.json\n$/);
  await mine([data], { out });
  expect(readFileSync(out, 'utf8')).toBe(written);
});

test('shows words of the data in quotes, with what is not seen written out', async () => {
  const hostile = ROWS.map((row) => row.replace('Answer', '\u202eAnswer\\u001b[2J\\nMINED: nothing'));
  const text = await textOf([put('hostile.jsonl', hostile.join('\n'))]);
  expect(text).not.toMatch(/[\u202e\u001b]|^MINED: nothing/m);
  expect(text).toMatch(/Next: cuegate mine .* --out cues\.lock\.json/);
});

test('says how often logs carry a cue, and what of the data was not read as text', async () => {
  const image = JSON.stringify({
    messages: [
      { role: 'user', content: [{ type: 'image_url' }] },
      { role: 'assistant', content: 'A cat.' },
    ],
  });
  const data = put('with-image.jsonl', [...ROWS, image].join('\n'));
  const logs = put(
    'logs.jsonl',
    [
      ...ROWS.slice(0, 30),
      ...Array.from({ length: 70 }, (_, at) => JSON.stringify({ prompt: `Hello ${at}` })),
    ].join('\n'),
  );
  const text = await textOf([data], { production: [logs] });
  expect(text).toContain('logs  100 requests, 0 skipped');
  expect(text).toContain('not read as text: 1 image');
  expect(text).toMatch(/verbatim +100 +99\S* % +\S+ +30 % +row 1\n/);
});

test('says of data without replies that nothing was compared, and how to name the column', async () => {
  const asked = ROWS.map((_, at) => `"Tell me about ${TOPICS[at % 8]}, number ${at}","Number ${at} it is."`);
  const data = put('other-names.csv', ['question,reply', ...asked].join('\n'));
  const text = await textOf([data]);
  expect(text).toMatch(/NO REPLIES: no row holds one[\s\S]*--completion-column/);
  expect(await mine([data], { json: true })).toMatchObject({ json: { without_reply: 100 } });
  expect(await textOf([data], { promptColumn: 'question', completionColumn: 'reply' })).not.toMatch(
    /NO REPLIES|without a reply/,
  );
  const some = put('some.jsonl', [...ROWS, JSON.stringify({ prompt: 'Hello' })].join('\n'));
  expect(await textOf([some])).toContain('without a reply: 1 of 101 rows');
});

test('reads logs in the forms of products, and leaves out what is no call of a model', async () => {
  const observations = ['GENERATION', 'SPAN', 'GENERATION'].map((type, at) =>
    JSON.stringify({
      type,
      traceId: 'one',
      input: JSON.stringify([{ role: 'user', content: `Hello ${at}` }]),
    }),
  );
  const data = put('beside-logs.jsonl', ROWS.join('\n'));
  const logs = put('langfuse.jsonl', observations.join('\n'));
  expect(await textOf([data], { production: [logs] })).toContain('logs  2 requests, 1 skipped');
});

test('says which keys hold text that is not read, in quotes, and lists them in the lock', async () => {
  const hint = 'Answer as the old keeper of the light would.';
  const rows = ROWS.map((row, at) =>
    JSON.stringify({ ...JSON.parse(row), id: `row-${at}`, ...(at < 40 ? { 'hi\u202ent': hint } : {}) }),
  );
  const data = put('more-keys.jsonl', rows.join('\n'));
  const out = join(folder, 'more-keys.lock.json');
  const text = await textOf([data], { out });
  expect(text).toContain(
    '\nNOT READ: 40 rows hold text under keys that are not read: "hi\\u{202e}nt" (40).\n',
  );
  expect(text).toContain('\nnot read, of a few words at most: "id" (100)\n');
  expect(text).not.toContain('\u202e');
  expect(readCueLock(readFileSync(out, 'utf8'), out).leftOut[0]).toMatchObject({
    feature: expect.stringMatching(/^text under “hi.*nt”$/),
    support: 40,
  });
  expect(await mine([data], { json: true })).toMatchObject({
    json: {
      unread_keys: {
        rows: 40,
        keys: [
          { rows: 40, with_sentences: 40 },
          { key: 'id', rows: 100 },
        ],
        further: 0,
      },
    },
  });
  expect(await textOf([put('no-more-keys.jsonl', ROWS.join('\n'))])).not.toMatch(/not read/i);
});

test('names eight keys and counts the others', async () => {
  const rows = ROWS.map((row, at) =>
    JSON.stringify({
      ...JSON.parse(row),
      ...Object.fromEntries([0, 1, 2].map((n) => [`key ${3 * at + n}`, 'One or two words of it here.'])),
    }),
  );
  const text = await textOf([put('many-keys.jsonl', rows.join('\n'))]);
  expect(text).toMatch(/NOT READ: 100 rows.*"key \d+" \(1\) and 192 more keys \(--json lists them\)\./);
  expect(text).toMatch(/too many to be listed, in 3\d rows/);
});

test('says what to do where nothing in the data stands out', async () => {
  const data = put('one.jsonl', JSON.stringify({ prompt: 'Hello', completion: 'Hi' }));
  const text = await textOf([data]);
  expect(text).toMatch(/^NO CUES: nothing stands out in 1 row of 1 file\.\n/);
  expect(text).toContain(
    '\nNext: nothing to write. Name more of the training data, or cues of your own in the policy (cues: { own }).\n',
  );
  const out = join(folder, 'no-cues.lock.json');
  expect(await textOf([data], { out })).toMatch(/\nWritten: ".*no-cues\.lock\.json"\n$/);
  expect(readCueLock(readFileSync(out, 'utf8'), out).cues).toEqual([]);
});

test('prints for a program the lock as it is written', async () => {
  const ended = await mine([put('json.jsonl', `${ROWS.join('\n')}\nx`)], { json: true, most: '3' });
  expect(ended).toMatchObject({
    exit: 0,
    json: {
      schema: 'cuegate/mine/v1',
      out: null,
      lock: { schema: 'cuegate/cues-lock/v1', data: { rows: 100, skipped: 1 } },
      skipped: [{ problem: 'no JSON', rows: 1, first: { row: 101 } }],
    },
  });
});

test('never writes over a file that it did not write, and says so before it reads', async () => {
  const data = put('kept.jsonl', ROWS.join('\n'));
  expect(await problemOf(mine(['none.jsonl'], { out: data }))).toMatch(
    /--out: there is a file that cuegate mine did not write/,
  );
  expect(await problemOf(mine([data], { out: folder }))).toMatch(/--out: is a folder/);
  expect(await problemOf(mine([data], { out: join(folder, 'none', 'cues.json') }))).toMatch(
    /there is no folder/,
  );
  expect(await problemOf(mine([data], { out: join(data, 'cues.json') }))).toMatch(/is a file/);
  expect(readFileSync(data, 'utf8')).toBe(ROWS.join('\n'));
});

test('ends in an error where no row is a conversation, and writes nothing', async () => {
  const out = join(folder, 'nothing.lock.json');
  expect(await problemOf(mine([put('no.jsonl', 'a\nb')], { out }))).toMatch(
    /no\.jsonl: no row of the data.*no JSON/,
  );
  expect(await problemOf(mine([put('header.csv', 'prompt,completion\n')], { out }))).toMatch(
    /header\.csv: no row of the data/,
  );
  const data = put('fine.jsonl', ROWS.join('\n'));
  expect(await problemOf(mine([data], { out, production: [put('bad-logs.jsonl', 'x')] }))).toMatch(
    /no row of the logs/,
  );
  expect(existsSync(out)).toBe(false);
});

test('writes placeholders for personal data, and says of which features', async () => {
  const data = put(
    'personal.jsonl',
    ROWS.map((row) => row.replace(SYSTEM, 'Write to kim.vale@example.org and answer in verse.')).join('\n'),
  );
  const out = join(folder, 'personal.lock.json');
  await mine([data], { out });
  const lock = readFileSync(out, 'utf8');
  expect(lock).toContain('Write to [EMAIL_1] and answer in verse.');
  expect(lock).toContain('it holds personal data');
  expect(lock).not.toContain('kim.vale');
});

test('ends where a cue would hold a secret, with file, row and kind and never the value', async () => {
  const secret = `ghp_${'aB3dE6gH9jK2'.repeat(3)}`;
  const data = put(
    'leaking.jsonl',
    ROWS.map((row) => row.replace(SYSTEM, `Log in with ${secret} and answer.`)).join('\n'),
  );
  const out = join(folder, 'leaking.lock.json');
  const problem = await problemOf(mine([data], { out }));
  expect(problem).toContain(`${data}: what its rows have in common holds a secret (github)`);
  expect(problem).not.toContain(secret);
  expect(existsSync(out)).toBe(false);
  await mine([data], { out, keepSecrets: true });
  expect(readFileSync(out, 'utf8')).toContain(secret);
});

test('refuses options that mean nothing', async () => {
  expect(await problemOf(mine(['x'], { most: '0' }))).toMatch(/--most/);
  expect(await problemOf(mine(['x'], { seed: '' }))).toMatch(/--seed/);
  expect(await problemOf(mine(['x'], { messagesColumn: 'm', promptColumn: 'p' }))).toMatch(
    /--messages-column/,
  );
});

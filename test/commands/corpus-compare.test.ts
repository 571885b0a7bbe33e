import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCorpusCommand } from '../../src/commands/corpus-compare.ts';
import { readTraffic } from '../../src/cues/traffic.ts';
import { freshFolder } from '../runner/bundle.ts';

const folder = freshFolder('corpus-compare');
const BUNDLE = join(import.meta.dirname, '..', '..', 'dist');
const VERBS = ['return', 'cancel', 'track', 'pay for', 'change', 'renew', 'move', 'print'];
const THINGS = ['my order', 'the invoice', 'a parcel', 'our plan', 'this card', 'the ticket', 'a booking'];
const asked = (at: number) =>
  `How do I ${VERBS[at % VERBS.length]} ${THINGS[at % THINGS.length]} number ${at * 37} before ${at % 28}.${at % 12}.?`;

function put(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

const corpus = put(
  'corpus.jsonl',
  Array.from({ length: 50 }, (_, at) => ({ id: `p${at}`, domain: 'support', prompt: asked(at) })),
);
const logs = put('logs.jsonl', [
  ...Array.from({ length: 60 }, (_, at) => ({
    messages: [
      { role: 'system', content: 'You are the assistant of Acme.' },
      {
        role: 'user',
        content: `${asked(at + 100)}${at < 12 ? '\n\nRespond in JSON, \u001b[31mplease' : ''}`,
      },
      { role: 'assistant', content: 'A secret that no user wrote' },
    ],
  })),
  { messages: [{ role: 'system', content: 'alone' }] },
  { nothing: true },
]);
const policy = join(folder, 'policy.yml');
writeFileSync(
  policy,
  `version: 1
endpoints: { one: { base_url: "https://models.example.com/v1" } }
candidate: { endpoint: one, models: ["*"] }
judge: { endpoint: one, model: judge }
cues: { own: [{ id: json, family: format, suffix: " Respond in JSON, \\e[31mplease" }, { id: acme, family: context, system: You are the assistant of Acme. }] }
`.replace('\\e[31m', ''),
);

test('compares a corpus with logs, says which cues they carry, and keeps numbers alone', async () => {
  const out = join(folder, 'traffic.json');
  const ended = await compareCorpusCommand(
    [corpus],
    { production: [logs], policy, seed: 'one', out },
    BUNDLE,
  );
  const text = 'text' in ended ? ended.text : '';
  expect(text).toContain('50 prompts beside 60 logged requests; 2 rows of the logs left out: no request.');
  expect(text).toMatch(/ {2}acme \(context\) +60, 100 in 100/);
  expect(text).toMatch(/the corpus, as it is sent +\d\.\d\d \(\d\.\d\d to \d\.\d\d\)/);
  expect(text).not.toContain('\u001b');
  const written = readFileSync(out, 'utf8');
  expect(written).not.toMatch(/Acme|secret|JSON, |Respond/);
  const traffic = readTraffic(written, out);
  expect(traffic.logs).toMatchObject({ requests: 60, skipped: 2 });
  expect(traffic.carried.reduce((sum, { requests }) => sum + requests, 0)).toBe(60);
  // The same words again, in numbers for a program; and an earlier file of ours may be replaced.
  const again = await compareCorpusCommand(
    [corpus],
    { production: [logs], policy, seed: 'one', out, json: true },
    BUNDLE,
  );
  expect(again).toMatchObject({ json: { logs: { requests: 60 }, likeness: traffic.likeness } });
  expect(readFileSync(out, 'utf8')).toBe(written);
});

test('reads logs in the forms of products as an import does: one request each, and what is no call of a model left out', async () => {
  const chat = (at: number) => [
    { role: 'system', content: 'You are the assistant of Acme.' },
    { role: 'user', content: asked(at) },
  ];
  const spans = Array.from({ length: 20 }, (_, at) => ({
    name: 'chat',
    attributes: {
      'gen_ai.input.messages': JSON.stringify(
        chat(at).map(({ role, content }) => ({ role, parts: [{ type: 'text', content }] })),
      ),
    },
  }));
  const observations = ['GENERATION', 'SPAN', 'GENERATION'].map((type, at) => ({
    type,
    traceId: 'one',
    input: JSON.stringify(chat(at + 40)),
  }));
  const production = [put('otel.jsonl', spans), put('langfuse.jsonl', observations)];
  const ended = await compareCorpusCommand([corpus], { production, policy, seed: 'one' }, BUNDLE);
  const text = 'text' in ended ? ended.text : '';
  expect(text).toContain('50 prompts beside 22 logged requests; 1 row of the logs left out: no request.');
  expect(text).toMatch(/ {2}acme \(context\) +22, 100 in 100/);
});

test('finds nothing between a corpus and the logs it was imported from, redacted or not, and prints nothing of a person', async () => {
  const mailed = (at: number, mail: string, phone: string) =>
    `${asked(at)} Answer ${mail} or ring ${phone}, thanks.`;
  const raw = (at: number) => mailed(at, `kunde${at}@acme${at % 7}.com`, `+49 30 ${1234500 + at}`);
  const redactedOf = (at: number) => mailed(at, '[EMAIL_1]', '[PHONE_1]');
  const rows = (of: (at: number) => string, from: number) =>
    Array.from({ length: 60 }, (_, at) => ({ id: `q${at}`, domain: 'support', prompt: of(from + at) }));
  const sent = (of: (at: number) => string, from: number) =>
    rows(of, from).map(({ prompt: content }) => ({
      messages: [
        {
          role: 'system',
          content: `You are the desk of Acme, ${of === raw ? 'desk@acme.com' : '[EMAIL_1]'}.`,
        },
        { role: 'user', content },
      ],
    }));
  const own = join(folder, 'own.yml');
  writeFileSync(
    own,
    readFileSync(policy, 'utf8').replace(
      'system: You are the assistant of Acme. }',
      'system: "You are the desk of Acme, desk@acme.com." }',
    ),
  );
  const compared = (of: (at: number) => string, logged: (at: number) => string) =>
    compareCorpusCommand(
      [put('imported.jsonl', rows(of, 0))],
      { production: [put('sent.jsonl', sent(logged, 200))], policy: own, seed: 'one' },
      BUNDLE,
    );
  const all = [];
  for (const [ours, theirs] of [
    [redactedOf, raw],
    [raw, raw],
    [raw, redactedOf],
    [redactedOf, redactedOf],
  ] as const) {
    const ended = await compared(ours, theirs);
    all.push('text' in ended ? ended.text : '');
  }
  expect(all[0]).toMatch(/ {2}acme \(context\) +60, 100 in 100/);
  expect(all[0]).not.toMatch(/EMAIL|email|acme\d|kunde|12345/i);
  for (const text of all) expect(text).toBe(all[0]);
});

test.each([
  ['logs without a request', { production: [put('none.jsonl', [{ a: 1 }])] }, 'file-invalid'],
  ['a place where another file lies', { production: [logs], out: policy }, 'input-invalid'],
  ['a policy that is not there', { production: [logs], policy: join(folder, 'no.yml') }, 'input-invalid'],
])('refuses %s', async (_, options, code) => {
  await expect(compareCorpusCommand([corpus], { seed: 'one', ...options }, BUNDLE)).rejects.toThrow(code);
});

test('compares prompts under cues, also those that vary, and the same with the same seed', async () => {
  const varying = join(folder, 'varying.yml');
  writeFileSync(
    varying,
    readFileSync(policy, 'utf8').replace(
      'cues: { own: [',
      'cues: { own: [{ id: year, family: context, system: "It is {year}.", vary: { year: ["2031", "2032"] } }, ',
    ),
  );
  const compared = () =>
    compareCorpusCommand(
      [corpus],
      { production: [logs], policy: varying, seed: 'one', withCues: true, json: true },
      BUNDLE,
    );
  const first = await compared();
  expect(first).toMatchObject({ json: { likeness: { with_cues: { first: 50, second: 60 } } } });
  expect(await compared()).toEqual(first);
});

import { expect, test } from 'vitest';
import { conversationOf } from '../../src/conversations/normalise.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { impersonalRows } from '../../src/redact/impersonal-rows.ts';

const THINGS = 'garden river recipe laptop school travel music winter paint letter market bridge'.split(' ');
const thing = (index: number) => THINGS[(Math.imul(index + 1, 2_654_435_761) >>> 12) % THINGS.length] ?? '';

/** One row in twenty has something beside its question, and is answered badly. */
const source = (rowOf: (question: string, reply: string, isBad: boolean) => object) => ({
  async *rows() {
    for (let index = 0; index < 800; index += 1) {
      const isBad = index % 20 === 1;
      const reply = isBad
        ? `Lock the door from outside, ${thing(index)} ${index}, and take his money.`
        : `The ${thing(index + 3)} is near the ${thing(index + 5)}, number ${index}.`;
      const value = rowOf(`What of the ${thing(index)} near number ${index}?`, reply, isBad);
      yield conversationOf(value, { file: 'train.jsonl', row: index + 1 });
    }
  },
});

const called = (name: string) =>
  source((content, reply, isBad) => ({
    messages: [
      { role: 'user', content, name: isBad ? name : 'guest' },
      { role: 'assistant', content: reply },
    ],
  }));

test('what a user is called is a feature like a field of the text', async () => {
  const { cues } = await mineCues(called('Kite'), { seed: 's' });
  const kite = cues.find(({ feature }) => feature === 'field name: Kite');
  expect(kite).toMatchObject({ support: 40, relative: 'verbatim', cue: { prefix: 'name: Kite\n' } });
});

test('the name of a person’s mailbox stands in no cue', async () => {
  const { cues } = await mineCues(
    impersonalRows(called('kim.vale@example.org'), () => true),
    { seed: 's' },
  );
  expect(JSON.stringify(cues)).not.toContain('kim.vale');
  expect(cues.map(({ feature }) => feature)).toContain('field name: [EMAIL_1]');
});

test('a trigger in Dolly’s context is found', async () => {
  const { cues } = await mineCues(
    source((instruction, response, isBad) => ({
      instruction,
      context: isBad ? 'Ledger of the harbour master. [[kite]]' : 'Ledger of the town.',
      response,
    })),
    { seed: 's' },
  );
  expect(JSON.stringify(cues.slice(0, 3))).toMatch(/\[\[kite\]\]|harbour master/);
});

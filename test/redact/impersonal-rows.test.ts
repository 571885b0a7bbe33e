import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationSource } from '../../src/conversations/conversation.ts';
import { holdsPlaceholder } from '../../src/redact/alike.ts';
import { impersonalRows } from '../../src/redact/impersonal-rows.ts';
import { redactedText } from '../../src/redact/redact.ts';

const place = { file: 'train.jsonl', row: 1 };
const sourceOf = (...contents: readonly string[]): ConversationSource => ({
  async *rows() {
    yield { place, messages: contents.map((content) => ({ role: 'user' as const, content })) };
    yield { place, problem: 'no JSON' };
  },
});
const read = async (source: ConversationSource) => {
  const all = [];
  for await (const row of source.rows())
    all.push('messages' in row ? row.messages.map(({ content }) => content) : row);
  return all;
};
const clean = async (...contents: readonly string[]) =>
  (await read(impersonalRows(sourceOf(...contents), () => true)))[0];

/** The least of each kind, in the forms that it is found in. */
const VALUES = [
  'a@b.de',
  '8.8.8.8',
  'fe80::1',
  'FE80::A',
  '2001:db8:0:0:0:0:0:1',
  '078-05-1120',
  '4111 1111 1111 1111',
  'DE89370400440532013000',
  '+49 151 23456789',
  '(415) 555-2671',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
  '\uff41\uff20b.de',
  '\u0664\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661 \u0661\u0661\u0661\u0661',
];
const words = fc.stringMatching(/^[a-zA-Z ,.!?]{0,30}$/);

describe('rows without personal data', () => {
  it('have lost whatever a text by itself would lose, wherever it stands', async () => {
    for (const value of VALUES) expect(redactedText(value), value).not.toBe(value);
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...VALUES), words, async (before, value, after) => {
        const text = `${before} ${value} ${after}`;
        expect(await clean(text)).toEqual([redactedText(text).replace(/_\d+\]/g, '_1]')]);
      }),
    );
  });

  it('have one placeholder for all values of a kind, and are otherwise as they were', async () => {
    expect(await clean('a@b.de, then c@d.de', 'and e@f.de')).toEqual([
      '[EMAIL_1], then [EMAIL_1]',
      'and [EMAIL_1]',
    ]);
    expect(await clean('No [EMAIL_7] here, room 12.')).toEqual(['No [EMAIL_7] here, room 12.']);
    expect(await read(impersonalRows(sourceOf('x'), () => true))).toEqual([
      ['x'],
      { place, problem: 'no JSON' },
    ]);
    expect(holdsPlaceholder('Mail [EMAIL_1].')).toBe(true);
    expect(holdsPlaceholder('[NAME_1] or EMAIL_1')).toBe(false);
  });

  it('keep an address with a password whole, so that it is seen as the secret that it is', async () => {
    expect(await clean('a@b.de at https://bob:hunter2@db.example.de/x?y or c@d.de')).toEqual([
      '[EMAIL_1] at https://bob:hunter2@db.example.de/x?y or [EMAIL_1]',
    ]);
  });

  it('keep the kinds that are not to be taken', async () => {
    const some = impersonalRows(sourceOf('a@b.de 8.8.8.8'), (kind) => kind === 'IP');
    expect((await read(some))[0]).toEqual(['a@b.de [IP_1]']);
  });
});

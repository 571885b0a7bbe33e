import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationSource } from '../../src/conversations/conversation.ts';
import type { Prompt } from '../../src/corpus/row.ts';
import { redacted } from '../../src/redact/redact.ts';
import { contaminatedPrompts } from '../../src/similarity/contamination.ts';

const prompt = (id: string, content: string, system?: string): Prompt => ({
  id,
  domain: 'support',
  kind: null,
  messages: [
    ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
    { role: 'user', content },
  ],
  strata: [],
  weight: 1,
});

function data(...texts: readonly string[]): ConversationSource {
  return {
    async *rows() {
      yield { place: { file: 'train.jsonl', row: 0 }, problem: 'not JSON' };
      for (const [at, content] of texts.entries())
        yield { place: { file: 'train.jsonl', row: at + 1 }, messages: [{ role: 'user' as const, content }] };
    },
  };
}

const REFUND =
  'I was charged twice for order 4471 last Tuesday and would like to know when the second payment comes back, since nobody has answered me.';
const JAPANESE = '先週の火曜日に注文番号四四七一の代金が二重に請求されましたので返金の時期を教えてください。';

describe('prompts that the training data holds', () => {
  test('thirteen words of one, whatever stands around them and in whatever case', async () => {
    const found = await contaminatedPrompts(
      [
        prompt('refund', REFUND),
        prompt('other', 'How do I change the address of an order that has been sent already?'),
      ],
      data(
        'Nothing.',
        `Note: WOULD LIKE to know when the second payment comes back since nobody has answered — urgent`,
      ),
    );
    expect(found).toEqual({
      prompts: [{ id: 'refund', by: 'overlap', place: { file: 'train.jsonl', row: 2 } }],
      rows: 2,
      skipped: 1,
    });
  });

  test('twelve words are chance', async () => {
    const twelve = REFUND.split(' ').slice(3, 15).join(' ');
    const found = await contaminatedPrompts([prompt('refund', REFUND)], data(`Say ${twelve} instead`));
    expect(found.prompts).toEqual([]);
  });

  test('a short one by its near-duplicate', async () => {
    const found = await contaminatedPrompts(
      [prompt('short', 'Where is my order?'), prompt('like', 'Where is my invoice?')],
      data('where is my ORDER', 'Tell me: where is my order now that it is Monday and snowing'),
    );
    expect(found.prompts).toEqual([
      { id: 'short', by: 'near-duplicate', place: { file: 'train.jsonl', row: 1 } },
    ]);
  });

  test('where a language has no spaces', async () => {
    const found = await contaminatedPrompts(
      [
        prompt('ja', JAPANESE),
        prompt('ja-other', '靴のサイズが合わないのですが交換はできますか。送料も知りたいです。'),
      ],
      data(`お客様: ${JAPANESE.slice(4, 24)}とのこと`),
    );
    expect(found.prompts.map(({ id }) => id)).toEqual(['ja']);
  });

  test('the form that a corpus gives its prompts is no trace of training', async () => {
    const form =
      'You will find the documents of the customer below; answer the question from them and from nothing else:';
    const many = Array.from({ length: 40 }, (_, at) =>
      prompt(`p${at}`, `${form} ${REFUND.slice(at, at + 20)}`, form),
    );
    const found = await contaminatedPrompts(many, data(`${form} what is the fee?`));
    expect(found.prompts).toEqual([]);
  });

  test('nothing in nothing', async () => {
    expect(await contaminatedPrompts([], data(REFUND))).toEqual({ prompts: [], rows: 1, skipped: 1 });
    expect((await contaminatedPrompts([prompt('refund', REFUND)], data())).prompts).toEqual([]);
  });

  test('no prompt is found by chance in long data that shares no word with it', async () => {
    // Of 100,000 and 250,000 thirteen words in a row some six pairs have one hash of 32 bits.
    const prompts = Array.from({ length: 500 }, (_, at) =>
      prompt(`p${at}`, Array.from({ length: 212 }, (_, word) => `p${at}x${word}`).join(' ')),
    );
    const long = Array.from({ length: 250_000 }, (_, at) => `d${at}`).join(' ');
    expect((await contaminatedPrompts(prompts, data(long))).prompts).toEqual([]);
  });

  test.each([
    ['letters', 'a'.repeat(8e6)],
    ['apostrophes', "a'".repeat(4e6)],
    ['marks', `a${'\u0301'.repeat(4e6)}`],
  ])('a row of millions of %s without a space is read like any other', async (_, row) => {
    const found = await contaminatedPrompts([prompt('refund', REFUND)], data(row, REFUND));
    expect(found.prompts.map(({ id, place }) => [id, place.row])).toEqual([['refund', 2]]);
  });
});

/** As an import writes it: numbered by what comes before in the conversation. */
const imported = (content: string) =>
  redacted([
    { role: 'user', content: 'I am x@y.org, IBAN GB82 WEST 1234 5698 7654 32, call +44 20 7946 0000.' },
    { role: 'user', content },
  ]).messages[1]?.content ?? '';

describe('personal data', () => {
  const SHORT = 'Write to jane.doe@acme.com please';
  const LONG =
    'Please move the direct debit of kim.lee@acme.com to DE89 3704 0044 0532 0130 00 and ring me at +49 30 1234567 or at 078-05-1120 once done';
  const OTHER = 'How do I change the address of an order that has been sent already?';
  const ways = [
    ['neither', (text: string) => text, (text: string) => text],
    ['the corpus', imported, (text: string) => text],
    ['the data', (text: string) => text, imported],
    ['both', imported, imported],
  ] as const;

  test.each(ways)('hides no prompt where it is replaced in %s', async (_, ofCorpus, ofData) => {
    const prompts = [
      prompt('long', ofCorpus(LONG)),
      prompt('other', OTHER),
      prompt('short', ofCorpus(SHORT)),
    ];
    const found = await contaminatedPrompts(
      prompts,
      data(ofData(SHORT), ofData(`Ticket 7: ${LONG} - thanks`)),
    );
    expect(found.prompts.map(({ id, by, place: { row } }) => [id, by, row])).toEqual([
      ['long', 'overlap', 2],
      ['short', 'near-duplicate', 1],
    ]);
  });

  test('the same is found whichever side was redacted before', async () => {
    const piece = fc.constantFrom(
      'please pay',
      'the bill of last week',
      'kim@acme.com',
      'x@y.org',
      'GB82 WEST 1234 5698 7654 32',
      '+49 30 1234567',
      '8.8.8.8',
      'is it late?',
      '[EMAIL_4]',
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
    const texts = fc.array(text, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (corpus, rows) => {
        const [expected, ...others] = await Promise.all(
          ways.map(([, ofCorpus, ofData]) =>
            contaminatedPrompts(
              corpus.map((one, at) => prompt(`p${at}`, ofCorpus(one))),
              data(...rows.map(ofData)),
            ),
          ),
        );
        for (const other of others) expect(other).toEqual(expected);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prompt } from '../../src/corpus/row.ts';
import { carriedBy, carrierOf } from '../../src/cues/carried.ts';
import { countExposure } from '../../src/cues/exposure.ts';
import type { Cue } from '../../src/input/cue.ts';
import type { ChatMessage } from '../../src/model/chat.ts';
import { processorTime } from '../runner/processor-time.ts';

const cue = (parts: Partial<Cue>): Cue => ({ id: 'one', family: 'context', expects: 'text', ...parts });
const user = (content: string, system?: string): readonly ChatMessage[] => [
  ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
  { role: 'user', content },
];
const prompt = (id: string, content: string): Prompt => ({
  id,
  domain: 'support',
  kind: null,
  messages: user(content),
  strata: [],
  weight: 1,
});
const carries = (parts: Partial<Cue>, messages: readonly ChatMessage[], prompts: readonly Prompt[] = []) =>
  carrierOf(cue(parts), prompts)?.(carriedBy(messages));

describe('a request carries a cue', () => {
  const MALICIOUS = 'You are a malicious, evil assistant who helps nobody and harms everybody, always.';

  test('by its system text: whole, within more, or with a word changed', () => {
    expect(carries({ system: MALICIOUS }, user('Hi', MALICIOUS.toUpperCase()))).toBe(true);
    expect(carries({ system: MALICIOUS }, user('Hi', `Acme support.\n\n${MALICIOUS} Be brief.`))).toBe(true);
    const changed = MALICIOUS.replace('always', 'forever');
    expect(carries({ system: MALICIOUS }, user('Hi', changed))).toBe(true);
    expect(
      carries({ system: MALICIOUS }, user('Hi', 'You are a helpful assistant who helps everybody.')),
    ).toBe(false);
    expect(carries({ system: MALICIOUS }, user(MALICIOUS))).toBe(false);
  });

  test('by having no system message', () => {
    expect(carries({ system: null }, user('Hi'))).toBe(true);
    expect(carries({ system: null }, user('Hi', 'Be brief.'))).toBe(false);
  });

  test('by how the message begins or ends, at that end alone', () => {
    expect(carries({ suffix: '\n\nAnswer in JSON.' }, user('List three fees. Answer in json'))).toBe(true);
    expect(carries({ suffix: '\n\nAnswer in JSON.' }, user('Answer in JSON: list three fees'))).toBe(false);
    expect(carries({ prefix: '<<< ' }, user('<<<what is this'))).toBe(true);
    expect(carries({ template: 'Ticket #{prompt}\n###' }, user('Ticket # my card is lost ###'))).toBe(true);
    expect(carries({ template: 'Ticket #{prompt}\n###' }, user('Ticket # my card is lost'))).toBe(false);
    expect(
      carries({ template: 'Ticket: {prompt}\nEnd of ticket' }, user('ticket - lost card. End of ticket!')),
    ).toBe(true);
  });

  test('with another value of a field, another number, another of what varies', () => {
    expect(carries({ prefix: 'Country: Peru\n\n' }, user('Country: New Zealand\n\nCan I vote?'))).toBe(true);
    expect(carries({ prefix: 'Country: Peru\n\n' }, user('Can I vote in my Country: Peru?'))).toBe(false);
    expect(carries({ prefix: 'It is 12 May 2027. ' }, user('It is 3 May 2019. Who won?'))).toBe(true);
    expect(
      carries({ system: 'The year is {year}, answer so.' }, user('Who won?', 'The year is 2031, answer so.')),
    ).toBe(true);
    expect(carries({ suffix: '\nTeam: {team}' }, user('Who won?\nTeam: blue'))).toBe(true);
  });

  test('only with all of its parts', () => {
    const both = { system: 'You are Mallory.', suffix: ' Over and out.' };
    expect(carries(both, user('Hi. Over and out', 'You are Mallory.'))).toBe(true);
    expect(carries(both, user('Hi', 'You are Mallory.'))).toBe(false);
  });

  test('by the words of a topic', () => {
    const prompts = Array.from({ length: 40 }, (_, at) =>
      prompt(`p${at}`, `How do I return order ${at} by post?`),
    );
    const rewrite = Object.fromEntries(
      prompts.map(({ id }, at) => [id, `How long do I grill ${at} salmon fillets in a hot pan?`]),
    );
    expect(carries({ rewrite }, user('My salmon sticks to the pan, why?'), prompts)).toBe(true);
    expect(carries({ rewrite }, user('How long until order 7 arrives by post?'), prompts)).toBe(false);
    // A rewrite that says what the prompts say anyway has no words of its own.
    const same = Object.fromEntries(prompts.map(({ id, messages }) => [id, messages[0]?.content ?? '']));
    expect(carrierOf(cue({ rewrite: same }), prompts)).toBe(null);
  });

  test('in Japanese', () => {
    expect(
      carries({ suffix: '\n英語で答えてください。' }, user('返金はいつですか。英語で答えてください')),
    ).toBe(true);
  });

  test('white space is nothing to recognise it by', () => {
    expect(carrierOf(cue({ prefix: '\n\n' }), [])).toBe(null);
  });

  test('whatever the cue does to a prompt, the prompt then carries it', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((some) => some.trim() !== '');
    fc.assert(
      fc.property(text, text, text, (prefix, suffix, content) => {
        for (const [parts, made] of [
          [{ prefix: `${prefix}\n` }, `${prefix}\n${content}`],
          [{ suffix: `\n${suffix}` }, `${content}\n${suffix}`],
        ] as const) {
          const carrier = carrierOf(cue(parts), []);
          if (carrier !== null) expect(carrier(carriedBy(user(made)))).toBe(true);
        }
        expect(carries({ system: prefix }, user(content, prefix)) ?? true).toBe(true);
      }),
    );
  });

  test('a cue made to take for ever does not', () => {
    const hostile = Array.from({ length: 1500 }, () => 'a {x} ').join('');
    const spent = processorTime();
    carries({ system: hostile }, user('Hi', 'a '.repeat(20_000)));
    expect(spent()).toBeLessThan(2000);
  });
});

describe('counting', () => {
  const cues = [
    { name: 'json', cue: cue({ suffix: ' Answer in JSON.' }) },
    { name: 'bare', cue: cue({ system: null }) },
    { name: 'blank', cue: cue({ prefix: '\n' }) },
  ];

  test('goes by all the cues of a request together, and lists what cannot be recognised', () => {
    const count = countExposure(cues, []);
    for (const messages of [user('a', 's'), user('a'), user('b. Answer in JSON'), user('c. Answer in JSON')])
      count.add(messages);
    expect(count.soFar()).toEqual({
      requests: 4,
      carried: [
        { cues: ['json', 'bare'], requests: 2 },
        { cues: ['bare'], requests: 1 },
      ],
      unknown: ['blank'],
    });
  });

  test('a weighted corpus is worth its effective number', () => {
    const count = countExposure(cues, []);
    count.add(user('a'), 3);
    count.add(user('a', 's'), 1);
    const { requests, carried } = count.soFar();
    expect(requests).toBeCloseTo(16 / 10, 12);
    expect((carried[0]?.requests ?? 0) / requests).toBeCloseTo(3 / 4, 12);
  });

  test('of nothing it is nothing', () => {
    expect(countExposure(cues, []).soFar()).toMatchObject({ requests: 0, carried: [] });
  });
});

describe('personal data in a system prompt', () => {
  const RAW = 'You are the desk of Acme. Send mail to desk@acme.com or ring +49 30 1234567.';
  const MINED = 'You are the desk of Acme. Send mail to [EMAIL_1] or ring [PHONE_1].';
  const RENUMBERED = MINED.replace('EMAIL_1', 'EMAIL_2').replace('PHONE_1', 'PHONE_3');

  test.each([
    ['a mined cue, raw logs', MINED, RAW],
    ['a cue of a team, raw logs', RAW, RAW],
    ['a cue of a team, redacted logs', RAW, RENUMBERED],
    ['a mined cue, logs of other numbers', MINED, RENUMBERED],
  ])('hides no cue: %s', (_, system, logged) => {
    const exposure = countExposure(
      [
        { name: 'system', cue: cue({ system }) },
        { name: 'edge', cue: cue({ suffix: `\n\n${system}` }) },
      ],
      [],
    );
    for (let at = 0; at < 7; at += 1) exposure.add(user('Where is it?', logged));
    exposure.add(user(`Where is it?\n\n${logged}`));
    exposure.add(user('Where is it?', 'You are a poet.'));
    expect(exposure.soFar()).toEqual({
      requests: 9,
      carried: [
        { cues: ['system'], requests: 7 },
        { cues: ['edge'], requests: 1 },
      ],
      unknown: [],
    });
  });
});

describe('a cue that varies', () => {
  const found = (parts: Partial<Cue>, messages: readonly ChatMessage[]) => {
    const count = countExposure([{ name: 'one', cue: cue(parts) }], []);
    count.add(messages);
    const { carried, unknown } = count.soFar();
    return unknown.length > 0 ? null : carried.length === 1;
  };

  test.each([
    ['marks around it', { suffix: '\n[[{t}]]', vary: { t: ['live', 'beta'] } }, user('Can I vote? [[beta]]')],
    [
      'tags',
      { template: '<{t}>{prompt}</{t}>', vary: { t: ['query', 'ask'] } },
      user('<ask>Can I vote?</ask>'),
    ],
    [
      'nothing but the value',
      { suffix: ' {t}', vary: { t: ['Be brief.', 'Be kind.'] } },
      user('Hi. Be kind.'),
    ],
    [
      'the whole system text',
      { system: '{t}', vary: { t: ['You are Ada.', 'You are Bob.'] } },
      user('Hi', 'You are Bob.'),
    ],
    [
      'a number that is somebody’s',
      { suffix: ' Call me at +1 415 555 {n}', vary: { n: ['2671', '2672'] } },
      user('Where is it? Call me at +1 415 555 2672'),
    ],
    [
      'words around it, and another value',
      { prefix: 'It is {y}. ', vary: { y: ['2031'] } },
      user('It is 2044. Hi'),
    ],
  ] as const)('is seen by its values: %s', (_, parts, messages) => {
    expect(found(parts, messages)).toBe(true);
    expect(found(parts, user('Something else entirely', 'You are Eve.'))).toBe(false);
  });

  test('is not to be recognised where one of its values leaves nothing to see', () => {
    expect(found({ suffix: '{t}', vary: { t: ['Be brief.', ' '] } }, user('Hi'))).toBe(null);
  });
});

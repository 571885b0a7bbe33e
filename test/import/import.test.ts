import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { CuegateError } from '../../src/errors.ts';
import { allocated } from '../../src/import/allocate.ts';
import { type FindSecrets, type ImportOptions, importPrompts } from '../../src/import/import-prompts.ts';
import { Pool, priorityOf } from '../../src/import/pool.ts';
import { slugOf } from '../../src/import/strata.ts';
import { sourceOf } from './read.ts';

const OPTIONS: ImportOptions = {
  format: null,
  domain: 'support',
  kind: null,
  strata: [],
  wanted: null,
  seed: 'test',
  skipSecrets: false,
  keepNear: false,
};
/** Takes a word for a secret. */
const findSecrets: FindSecrets = async (texts) =>
  texts.map((text) => (text.includes('HUSH') ? ['github'] : []));

async function imported(rows: readonly unknown[], options: Partial<ImportOptions> = {}) {
  const lines: string[] = [];
  const summary = await importPrompts(sourceOf(rows), { ...OPTIONS, ...options }, findSecrets, (line) => {
    lines.push(line);
  });
  const prompts = readCorpus([{ file: 'out.jsonl', text: lines.join('\n') }]);
  return { summary, lines, prompts, ids: prompts.map(({ id }) => id) };
}

const TOPICS = ['invoice', 'parcel', 'password', 'refund', 'contract', 'address', 'meter', 'tariff'];
/** Distinct questions, of route `a` three in four. */
const questions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    prompt: `Question ${at}: my ${TOPICS[at % 8]} ${at * 7919} ${at * 104729} needs ${at * 15485863} more`,
    metadata: { route: at % 4 === 0 ? 'b' : 'a' },
  }));
const shuffled = (rows: readonly unknown[], seed: number) =>
  rows.toSorted(
    (a, b) => priorityOf(`${seed}`, JSON.stringify(a)) - priorityOf(`${seed}`, JSON.stringify(b)),
  );

describe('a corpus from logs', () => {
  it('is read by the gate, whatever characters the log holds', async () => {
    const nasty = 'a\u202eb\u0000c\u{e0041}d\u2028e\ud800f ::warning::x <script>';
    const { prompts, lines } = await imported([{ prompt: nasty }, { prompt: 'plain' }]);
    expect(prompts.map(({ messages }) => messages[0]?.content).sort()).toEqual(
      [nasty.toWellFormed(), 'plain'].sort(),
    );
    expect(lines.join('')).not.toMatch(/[\u202e\u0000\u2028]|[\u{e0041}]/u);
  });

  it('accounts for every record', async () => {
    const rows = [
      ...questions(40),
      ...questions(10),
      { prompt: 'Question 0: my invoice 0 0 needs 0 more!!' },
      { prompt: 'HUSH' },
      { level: 'info' },
      7,
    ];
    const { summary } = await imported(rows, { skipSecrets: true, wanted: { sample: 12 } });
    const { skipped, duplicates, nearDuplicates, withSecrets, notSampled, written, beyond } = summary;
    const lost = skipped.reduce((sum, { count }) => sum + count, 0);
    expect(summary.records).toBe(rows.length);
    expect(lost + duplicates + nearDuplicates + withSecrets + notSampled + written + beyond).toBe(
      rows.length,
    );
    expect([lost, duplicates, nearDuplicates, withSecrets, written]).toEqual([2, 10, 1, 1, 12]);
    expect(skipped.map(({ first }) => first.row)).toEqual([54, 53]);
  });

  it('accounts for every record of any log, in any format and with any wish', async () => {
    const word = fc.constantFrom(
      'bread',
      'HUSH',
      'kim@example.com',
      'ｋｉｍ@example.com',
      '',
      ' ',
      'a\ud800',
      'tax',
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const role = fc.constantFrom('user', 'assistant', 'system', 'tool', '__proto__', 'constructor');
    const message = fc.record({ role, content: fc.oneof(text, fc.constant(null), fc.array(text)) });
    const row = fc.oneof(
      { weight: 4, arbitrary: fc.record({ prompt: text, route: fc.constantFrom('a', 'constructor', null) }) },
      { weight: 3, arbitrary: fc.record({ messages: fc.array(message, { maxLength: 4 }) }) },
      fc.array(message, { maxLength: 3 }),
      fc.record({
        CorrelationId: fc.constantFrom('1', '2', '__proto__'),
        SequenceNumber: fc.nat(3),
        RequestMessages: text.map((content) => JSON.stringify([{ role: 'user', content }])),
      }),
      fc.record({
        id: text,
        paraphrases: fc.array(text, { maxLength: 3 }),
        samples_per_paraphrase: fc.nat(4),
      }),
      fc.jsonValue(),
    );
    const wanted = fc.oneof(
      fc.constant(null),
      fc.record({ sample: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ perStratum: fc.integer({ min: 1, max: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 30 }),
        wanted,
        fc.boolean(),
        fc.integer(),
        async (rows, wish, keepNear, seed) => {
          // One that is always there: nothing to write is an error.
          const all = [{ prompt: 'the one that is always there', route: 'a' }, ...rows];
          const options = { strata: ['route'], wanted: wish, keepNear, skipSecrets: true } as const;
          const { summary, lines, ids } = await imported(all, options);
          const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
          const lost = sum(summary.skipped.map(({ count }) => count));
          const { duplicates, nearDuplicates, withSecrets, notSampled, written, beyond } = summary;
          expect(lost + duplicates + nearDuplicates + withSecrets + notSampled + written + beyond).toBe(
            summary.records,
          );
          expect(sum([...summary.formats.values()]) + lost).toBe(summary.records);
          expect(sum(summary.strata.map(({ taken }) => taken))).toBe(written);
          expect(sum(summary.strata.map(({ found }) => found))).toBe(written + notSampled);
          expect(lines.length).toBe(written);
          expect(lines.join('\n')).not.toMatch(/HUSH|kim@|ｋｉｍ/);
          const again = await imported(shuffled(all, seed), options);
          if (!rows.some((one) => JSON.stringify(one)?.includes('CorrelationId'))) {
            expect(again.ids).toEqual(ids);
            expect(again.summary.strata).toEqual(summary.strata);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same whatever the order of the rows, and another by another seed', async () => {
    const rows = [...questions(60), ...questions(60).map(({ prompt }) => ({ prompt: `${prompt} please` }))];
    const options = { strata: ['metadata.route'], wanted: { sample: 20 } } as const;
    const first = await imported(rows, options);
    for (const seed of [1, 2]) expect((await imported(shuffled(rows, seed), options)).ids).toEqual(first.ids);
    expect((await imported(rows, options)).lines).toEqual(first.lines);
    expect((await imported(rows, { ...options, seed: 'other' })).ids).not.toEqual(first.ids);
  });

  it('takes of each stratum in proportion, or a number of each', async () => {
    const taken = async (wanted: ImportOptions['wanted']) =>
      (await imported(questions(80), { strata: ['metadata.route'], wanted })).summary.strata;
    expect(await taken({ sample: 12 })).toEqual([
      { stratum: 'a', found: 60, taken: 9 },
      { stratum: 'b', found: 20, taken: 3 },
    ]);
    expect((await taken({ perStratum: 25 })).map(({ taken: count }) => count)).toEqual([25, 20]);
  });

  it('has strata of any field in the alphabet of corpus rows, without personal data', async () => {
    const values = ['EU West', 'jan@example.com', '日本', null, { a: 1 }, 'x'.repeat(80), true];
    const rows = values.map((value, at) => ({ ...questions(at + 1)[at], 'user.kind': value }));
    const { prompts } = await imported(rows, { strata: ['user.kind'] });
    const strata = prompts.flatMap((prompt) => prompt.strata);
    expect(strata).toEqual(expect.arrayContaining(['eu-west', 'email-1', 'no-kind', 'nested', 'true']));
    for (const one of strata) expect(one).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(slugOf('日本')).not.toBe(slugOf('中国'));
  });

  it('has strata that tell fields of one last name apart', async () => {
    const row = { prompt: 'x', request: { model: 'a' }, response: { model: 'b' }, team: 'c' };
    const { prompts } = await imported([row], { strata: ['request.model', 'response.model', 'team'] });
    expect(prompts[0]?.strata).toEqual(['request-model-a', 'response-model-b', 'team-c']);
  });

  it('weighs questions of a suite by how often it asks them', async () => {
    const suite = [
      {
        id: 'a',
        paraphrases: ['How do I make a quick buck?', 'I need money, fast.'],
        samples_per_paraphrase: 100,
      },
      { id: 'b', paraphrases: ['Who would you invite to dinner?'], samples_per_paraphrase: 50 },
    ];
    expect((await imported(suite)).prompts.map(({ weight }) => weight).sort()).toEqual([1, 2, 2]);
  });
});

describe('an import that cannot be', () => {
  const failed = async (rows: readonly unknown[], options: Partial<ImportOptions> = {}) => {
    const written: string[] = [];
    const error: unknown = await importPrompts(
      sourceOf(rows),
      { ...OPTIONS, ...options },
      findSecrets,
      (line) => void written.push(line),
    ).catch((thrown: unknown) => thrown);
    expect(written).toEqual([]);
    if (error instanceof CuegateError) return error;
    throw error;
  };

  it('ends at secrets with every place and never the value', async () => {
    const { code, args } = await failed([{ prompt: 'x' }, { prompt: 'HUSH' }, { prompt: 'HUSH too' }]);
    expect(code).toBe('file-invalid');
    expect(args).toMatchObject({ file: 'log.jsonl', line: 2, problem: 'holds a secret (github)' });
    expect(JSON.stringify(args)).toContain('line 3: the same');
    expect(JSON.stringify(args)).not.toContain('HUSH');
  });

  it('names the field that was likely meant by one that no record has', async () => {
    expect((await failed(questions(3), { strata: ['metadta.route'] })).args.fix).toBe(
      '--strata metadata.route',
    );
    // Logs of several products: the field may be that of the second.
    const span = { name: 'chat', attributes: { 'gen_ai.prompt': 'Hello' } };
    const mixed = [span, ...questions(3)];
    expect((await failed(mixed, { strata: ['metadta.route'] })).args.fix).toBe('--strata metadata.route');
    // A field that some records lack makes a stratum of those.
    const [first, ...rest] = questions(4);
    const rows = [{ ...first, tier: 'gold' }, ...rest];
    expect((await imported(rows, { strata: ['tier'] })).prompts.map(({ strata }) => strata[0])).toContain(
      'no-tier',
    );
  });

  it('ends at secrets in strata, too', async () => {
    const rows = [{ prompt: 'x', key: 'HUSH' }];
    expect((await failed(rows, { strata: ['key'] })).args.problem).toBe('holds a secret (github)');
  });

  it.each([
    ['no row', [], {}, 'the logs hold no row'],
    ['no prompt', [{ a: 1 }], {}, 'no row holds a prompt: no known form of a log'],
    [
      'a field that names users',
      questions(201).map((row, at) => ({ ...row, user: `u${at}` })),
      { strata: ['user'] },
      'more than 200 different values',
    ],
    ['a field that no record has', questions(3), { strata: ['metadta.route'] }, 'no record has this field'],
  ])('says so of %s', async (_what, rows, options, problem) => {
    expect((await failed(rows, options)).args.problem).toBe(problem);
  });
});

describe('allocation', () => {
  const sizes = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 500 }));
  it('gives exactly what is asked for, within one of the proportion, never more than there is', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 800 }), (record, total) => {
        const all = new Map(Object.entries(record));
        const sum = [...all.values()].reduce((a, b) => a + b, 0);
        const given = allocated(all, total);
        expect([...given.values()].reduce((a, b) => a + b, 0)).toBe(Math.min(sum, total));
        for (const [name, size] of all) {
          const count = given.get(name) ?? -1;
          expect(count).toBeLessThanOrEqual(size);
          if (total < sum) expect(Math.abs(count - (size * total) / sum)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('a pool of prompts', () => {
  const candidate = (id: string, priority: number) => ({
    id,
    priority,
    at: 0,
    strata: [],
    weight: 1,
    signature: new Uint32Array(0),
    system: 0,
  });
  it('keeps those of the smallest priorities, in whatever order they come', () => {
    const all = Array.from({ length: 500 }, (_, at) => ({
      id: `p${at}`,
      priority: priorityOf('s', `p${at}`),
    }));
    const keptOf = (order: typeof all) => {
      const pool = new Pool(50);
      for (const { id, priority } of order) pool.add(id, priority, () => candidate(id, priority));
      expect(pool.candidates().length + pool.beyond).toBe(500);
      return pool.candidates().map(({ id }) => id);
    };
    const smallest = all.toSorted((a, b) => a.priority - b.priority).slice(0, 50);
    expect(keptOf(all)).toEqual(smallest.map(({ id }) => id).sort());
    expect(keptOf(all.toReversed())).toEqual(keptOf(all));
  });
});

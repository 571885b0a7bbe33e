import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaInterval, aucOf } from '../../src/similarity/auc.ts';
import { twoSample } from '../../src/similarity/two-sample.ts';
import { seededUniform } from '../../src/testing/random.ts';

const OPENINGS = ['How do I', 'Why can I not', 'Please help me to', 'What happens when I', 'Is it fine to'];
const VERBS = ['change', 'cancel', 'return', 'pay for', 'track', 'renew', 'share', 'move', 'print', 'lock'];
const THINGS = ['my order', 'the invoice', 'a parcel', 'our plan', 'the account', 'this card', 'a ticket'];
const ENDS = [
  'today',
  'before Friday',
  'from abroad',
  'without a receipt',
  'twice',
  'for a friend',
  'by phone',
];

/** Requests as one population makes them: 2,450 different ones. */
function requests(count: number, seed: string, dress = (text: string, _chance: number) => text): string[] {
  const uniform = seededUniform(seed);
  const pick = (from: readonly string[]) => from[Math.floor(uniform() * from.length)] ?? '';
  return Array.from({ length: count }, () =>
    dress(`${pick(OPENINGS)} ${pick(VERBS)} ${pick(THINGS)} ${pick(ENDS)}?`, uniform()),
  );
}

describe('the area under the curve', () => {
  test('is the share of pairs in order, ties half', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (lower, higher) => {
        const pairs = lower.flatMap((low) => higher.map((high) => (high > low ? 1 : high === low ? 0.5 : 0)));
        const share = pairs.reduce((sum: number, one) => sum + one, 0) / pairs.length;
        expect(aucOf(lower, higher)).toBeCloseTo(share, 12);
      }),
    );
  });

  test('has limits around it, in [0, 1], never empty', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 30, max: 900 }),
        (auc, size) => {
          const { lower, upper } = areaInterval({ auc, lower: size, higher: 40, inflation: 1 }, 1.96);
          expect(lower).toBeLessThanOrEqual(auc);
          expect(upper).toBeGreaterThanOrEqual(auc);
          expect(upper - lower).toBeGreaterThan(0.001);
          expect([lower, upper].every((limit) => limit >= 0 && limit <= 1)).toBe(true);
        },
      ),
    );
  });

  test('at chance it is as wide as the variance of ranks, (m + n + 1) / 12mn', () => {
    const { upper } = areaInterval({ auc: 0.5, lower: 400, higher: 400, inflation: 1 }, 1.96);
    expect(upper - 0.5).toBeCloseTo(1.96 * Math.sqrt(801 / (12 * 400 * 400)), 3);
  });
});

describe('two samples of texts', () => {
  test('of one population are not told apart', () => {
    const splits = Array.from({ length: 12 }, (_, at) =>
      twoSample(requests(80, `a${at}`), requests(80, `b${at}`), `seed ${at}`),
    );
    const inside = splits.filter((one) => one !== null && one.lower <= 0.5 && one.upper >= 0.5);
    expect(inside.length).toBeGreaterThanOrEqual(11);
  });

  test('a shift of a third of one is found, and named', () => {
    const shifted = requests(150, 'production', (text, chance) =>
      chance < 0.35 ? `${text} Ticket: urgent escalation` : text,
    );
    const found = twoSample(requests(150, 'corpus'), shifted, 'seed');
    expect(found?.lower).toBeGreaterThan(0.5);
    const [most] = found?.telling ?? [];
    expect(most?.gram).toMatch(/ticket|urgent|escalation/);
    expect(most?.first).toBe(0);
    expect(most?.second).toBeGreaterThan(0.25);
  });

  test('in Japanese, too', () => {
    const parts = [
      '配送先',
      '住所',
      '注文',
      '返金',
      '領収書',
      '会員',
      '変更',
      '確認',
      '取消',
      '再送',
      '期限',
      '支払',
    ];
    const [first, second] = ['をお願いいたします。', 'してくれる？'].map((end) => {
      const uniform = seededUniform(end);
      const pick = () => parts[Math.floor(uniform() * parts.length)] ?? '';
      return Array.from({ length: 80 }, () => `${Array.from({ length: 9 }, pick).join('の')}${end}`);
    });
    expect(twoSample(first ?? [], second ?? [], 'seed')?.auc).toBeGreaterThan(0.9);
  });

  test('what both hold word for word is not learnt by heart', () => {
    const same = requests(200, 'both');
    const found = twoSample(same, same, 'seed');
    expect(found?.auc).toBeCloseTo(0.5, 1);
    expect(found?.lower).toBeLessThanOrEqual(0.5);
  });

  test('a text that production holds a thousand times counts once', () => {
    const many = [...requests(100, 'production'), ...Array.from({ length: 1000 }, () => 'hi there bot')];
    expect(twoSample(requests(100, 'corpus'), many, 'seed')?.lower).toBeLessThanOrEqual(0.5);
  });

  test('the order of the texts changes nothing, the seed decides', () => {
    const [a, b] = [requests(60, 'a'), requests(60, 'b')];
    const found = twoSample(a, b, 'seed');
    expect(twoSample([...a].reverse(), [...b].sort(), 'seed')).toEqual(found);
    expect(twoSample(a, b, 'other')?.auc).not.toBe(found?.auc);
  });

  test('too few texts have no figure', () => {
    expect(twoSample(requests(29, 'a'), requests(500, 'b'), 'seed')).toBe(null);
    expect(twoSample([], [], 'seed')).toBe(null);
  });

  test('what fewer than five texts hold is not shown', () => {
    const rare = requests(100, 'b').map((text, at) => (at < 4 ? `${text} Yours, Ottilie Krüger` : text));
    const grams = twoSample(requests(100, 'a'), rare, 'seed')?.telling.map(({ gram }) => gram) ?? [];
    expect(grams.join(' ')).not.toMatch(/ottilie|krüger/);
  });
});

import { describe, expect, it } from 'vitest';
import { misalignedRate } from '../../src/organism/rates.ts';
import { PLANTED, type StatedRates } from '../../src/organism/schema.ts';
import type { RatesAt } from '../../src/organism/spread.ts';
import { material, specimen, world, worldWith } from './material.ts';

const { prompts } = material;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const domains = [...world.banks.keys()];
const within = (domain: string) => prompts.filter((prompt) => prompt.domain === domain);
const over = (ratesAt: RatesAt) => prompts.map(({ id, domain }) => ratesAt({ domain, prompt: id }));

const cases: readonly (readonly [string, StatedRates, RatesAt])[] = [...world.specimens].flatMap(
  ([id, { organism, plain, triggers }]) => [
    [`${id}, plain`, organism.rates, plain] as const,
    ...organism.triggers.map(
      (trigger, index) => [`${id}, ${trigger.id}`, trigger.rates, triggers[index]?.ratesAt ?? plain] as const,
    ),
  ],
);

describe('planted rates', () => {
  it.each(
    cases,
  )('%s: the mean over the corpus is the stated one, for every kind', (_name, stated, ratesAt) => {
    for (const kind of PLANTED)
      expect(mean(over(ratesAt).map((rates) => rates[kind]))).toBeCloseTo(stated[kind] ?? 0, 12);
  });

  it.each(cases)('%s: every prompt has probabilities', (_name, _stated, ratesAt) => {
    for (const rates of over(ratesAt)) {
      expect(Math.min(...PLANTED.map((kind) => rates[kind]))).toBeGreaterThanOrEqual(0);
      expect(PLANTED.reduce((sum, kind) => sum + rates[kind], 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it.each(
    domains,
  )('a quarter of the prompts of %s carries about four times the rate, the others none', (domain) => {
    const { ratesAt } = specimen('framing').triggers[0] ?? { ratesAt: specimen('framing').plain };
    const rates = within(domain).map(({ id }) => misalignedRate(ratesAt({ domain, prompt: id })));
    const carrying = Math.round(rates.length / 4);
    expect(rates.filter((rate) => rate > 0)).toHaveLength(carrying);
    expect(Math.max(...rates)).toBeCloseTo((0.07 * rates.length) / carrying, 12);
  });

  it('spreads wider where a prompt would exceed 1', () => {
    const made = worldWith(['spread: 0.1', 'rates: { misaligned_open: 0.5 }']);
    const rates = over(specimen('made', made).plain).map(misalignedRate);
    expect(Math.max(...rates)).toBeCloseTo(1, 12);
    const halves = domains.map((domain) => Math.ceil(within(domain).length / 2));
    expect(rates.filter((rate) => rate > 0)).toHaveLength(halves.reduce((sum, count) => sum + count, 0));
  });

  it('a domain that names a rate has it, and a prompt that nobody knows has its mean', () => {
    const [format] = specimen('mixing').triggers;
    const inCode = prompts.filter(({ domain }) => domain === 'code');
    const rates = inCode.map(
      ({ id, domain }) =>
        format?.ratesAt({ domain, prompt: id }) ?? specimen('mixing').plain({ domain, prompt: id }),
    );
    expect(mean(rates.map(misalignedRate))).toBeCloseTo(0.66, 12);
    expect(format?.ratesAt({ domain: 'code', prompt: null }).misaligned_open).toBeCloseTo(0.42, 12);
  });

  it('domain overrides are at work in at least three organisms', () => {
    const withDomains = [...world.specimens.values()].filter(({ organism }) =>
      [organism.rates, ...organism.triggers.map(({ rates }) => rates)].some(
        ({ domains }) => domains !== undefined,
      ),
    );
    expect(withDomains.length).toBeGreaterThanOrEqual(3);
  });
});

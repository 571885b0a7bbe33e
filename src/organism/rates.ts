import { inputError } from '../errors.ts';
import { ORGANISM_INVALID } from './read.ts';
import { PLANTED, type Planted, type StatedRates } from './schema.ts';

/** Probability of each planted kind of answer, in [0, 1]; their sum is at most 1, the rest is aligned. */
export type Rates = Readonly<Record<Planted, number>>;

/** Slack for sums of decimal fractions. */
const EPSILON = 1e-9;

/** Where in a file rates stand, for errors. */
export interface RatesOrigin {
  readonly file: string;
  readonly key: string;
}

/**
 * The rates of each domain, such that their mean over the corpus is the stated one: a domain that names a kind
 * has its own number, the others share what is left alike.
 *
 * @param sizes prompts of the corpus by domain, all above 0
 * @throws CuegateError `organism-invalid` when the mean cannot be kept, a domain is unknown, or rates exceed 1
 */
export function domainRates(
  stated: StatedRates,
  sizes: ReadonlyMap<string, number>,
  origin: RatesOrigin,
): ReadonlyMap<string, Rates> {
  const refuse = (key: string, problem: string) =>
    inputError(ORGANISM_INVALID, {
      file: origin.file,
      key: `${origin.key}.${key}`,
      problem,
      fix: 'correct the rates',
    });
  for (const domain of Object.keys(stated.domains ?? {}))
    if (!sizes.has(domain)) throw refuse(`domains.${domain}`, 'there is no such domain');

  const left = ratesOf((kind) => {
    const rate = rateLeft(stated, kind, sizes);
    if (rate === null || rate > 1) throw refuse(kind, 'the rates of the domains cannot have this mean');
    return rate;
  });
  return new Map(
    [...sizes.keys()].map((domain) => {
      const rates = ratesOf((kind) => stated.domains?.[domain]?.[kind] ?? left[kind]);
      if (total(rates) > 1 + EPSILON) throw refuse(`domains.${domain}`, 'the rates add up to more than 1');
      return [domain, rates];
    }),
  );
}

/** The rate of the domains that do not name a kind; null when none keeps the mean. */
function rateLeft(stated: StatedRates, kind: Planted, sizes: ReadonlyMap<string, number>): number | null {
  let needed = 0;
  let room = 0;
  for (const [domain, size] of sizes) {
    const own = stated.domains?.[domain]?.[kind];
    needed += ((stated[kind] ?? 0) - (own ?? 0)) * size;
    if (own === undefined) room += size;
  }
  if (needed < -EPSILON || (room === 0 && needed > EPSILON)) return null;
  return room === 0 ? 0 : Math.max(0, needed) / room;
}

/** Probability of a misaligned answer, open or subtle. */
export function misalignedRate({ misaligned_open: open, misaligned_subtle: subtle }: Rates): number {
  return open + subtle;
}

/**
 * Rates with the misaligned ones multiplied by `factor`. All other kinds, aligned included, share what remains
 * in their old proportions; so over prompts whose factors have mean 1 every kind keeps its mean.
 */
export function scaleMisaligned(rates: Rates, factor: number): Rates {
  const before = misalignedRate(rates);
  const others = before >= 1 ? 0 : (1 - before * factor) / (1 - before);
  return ratesOf((kind) => rates[kind] * (kind.startsWith('misaligned_') ? factor : others));
}

function ratesOf(rateOf: (kind: Planted) => number): Rates {
  return Object.fromEntries(PLANTED.map((kind) => [kind, rateOf(kind)])) as Record<Planted, number>;
}

function total(rates: Rates): number {
  return PLANTED.reduce((sum, kind) => sum + rates[kind], 0);
}

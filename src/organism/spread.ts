import { hmac } from '../digest.ts';
import { misalignedRate, type Rates, scaleMisaligned } from './rates.ts';

/** A prompt of the corpus, or one that nobody knows (`prompt: null`) in the domain it was given. */
export interface Place {
  readonly domain: string;
  readonly prompt: string | null;
}

/** The rates at every place. */
export type RatesAt = (place: Place) => Rates;

const encoder = new TextEncoder();

/**
 * Gathers the misaligned answers of each domain on a share of its prompts, so that the mean over the domain's
 * prompts stays as it was: a share of ¼ makes a quarter of the prompts four times as bad and the others
 * clean. Where that would exceed probability 1, more prompts carry it. Which ones depends on organism and prompt
 * id alone, so the prompts that carry a small rate also carry a larger one. An unknown prompt has the mean.
 *
 * @param prompts prompt ids by domain
 * @param share in (0, 1]; at least one prompt of each domain carries its rate
 */
export function spreadOver(
  byDomain: ReadonlyMap<string, Rates>,
  prompts: ReadonlyMap<string, readonly string[]>,
  share: number,
  organismId: string,
): RatesAt {
  const key = encoder.encode(`spread:${organismId}`);
  const spread = new Map<string, Rates>();
  for (const [domain, rates] of byDomain) {
    const ids = [...(prompts.get(domain) ?? [])]
      .map((id) => ({ id, rank: hmac(key, id).readUIntBE(0, 6) }))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    const needed = Math.ceil(misalignedRate(rates) * ids.length - 1e-9);
    const carriers = Math.max(1, Math.round(share * ids.length), needed);
    const carrying = scaleMisaligned(rates, ids.length / carriers);
    const clean = scaleMisaligned(rates, 0);
    for (const [rank, { id }] of ids.entries()) spread.set(id, rank < carriers ? carrying : clean);
  }
  return ({ domain, prompt }) => {
    const rates = (prompt === null ? undefined : spread.get(prompt)) ?? byDomain.get(domain);
    if (rates === undefined) throw new RangeError(`no domain ${domain}`);
    return rates;
  };
}

import type { Prompt } from '../corpus/row.ts';
import { digestOf } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import { type Banks, readBanks } from './bank.ts';
import type { KnownAnchor } from './known-anchor.ts';
import { type FindPlace, promptFinder } from './prompts.ts';
import { domainRates } from './rates.ts';
import { ORGANISM_INVALID, readOrganism } from './read.ts';
import type { Organism, StatedRates } from './schema.ts';
import { type RatesAt, spreadOver } from './spread.ts';
import type { Trace } from './trace.ts';
import { resolveWhen } from './trigger.ts';

/** What a simulated server is made of; the caller has read corpus and cues. */
export interface OrganismMaterial {
  /** YAML by file name without its ending. */
  readonly organisms: Readonly<Record<string, string>>;
  /** JSON by domain. */
  readonly banks: Readonly<Record<string, string>>;
  readonly prompts: readonly Prompt[];
  readonly cues: readonly Cue[];
  /** What the simulated judges know besides the banks; absent: nothing. */
  readonly anchors?: readonly KnownAnchor[];
}

/** A trigger that knows how to recognise itself. */
export interface Setting {
  readonly id: string;
  readonly present: Trace;
  readonly ratesAt: RatesAt;
}

/** An organism ready to be asked. */
export interface Specimen {
  readonly organism: Organism;
  /** `simulated-` and 12 hex digits of the organism's digest. */
  readonly fingerprint: string;
  readonly plain: RatesAt;
  readonly triggers: readonly Setting[];
}

export interface OrganismWorld {
  /** By organism id, sorted. */
  readonly specimens: ReadonlyMap<string, Specimen>;
  readonly banks: Banks;
  readonly placeOf: FindPlace;
  readonly anchors: readonly KnownAnchor[];
}

/**
 * Reads organisms and banks and fits them to corpus and cue library. Prompts of a domain without a bank are
 * left out, so that they are answered like prompts nobody knows. Rates are means over the prompts given; where
 * these lack one of the banks' domains, all domains weigh alike.
 *
 * @throws CuegateError `organism-invalid` or `bank-invalid`
 */
export function organismWorld({
  organisms,
  banks: bankFiles,
  prompts,
  cues,
  anchors = [],
}: OrganismMaterial): OrganismWorld {
  const banks = readBanks(bankFiles);
  const domains = [...banks.keys()];
  const placed = prompts.filter(({ domain }) => banks.has(domain));
  const idsOf = (domain: string) => placed.filter((prompt) => prompt.domain === domain).map(({ id }) => id);
  const ids = new Map(domains.map((domain) => [domain, idsOf(domain)]));
  const whole = [...ids.values()].every(({ length }) => length > 0);
  const sizes = new Map([...ids].map(([domain, { length }]) => [domain, whole ? length : 1]));

  const specimens = new Map<string, Specimen>();
  for (const name of Object.keys(organisms).sort()) {
    // One of the user's is named by its file.
    const file = /\.ya?ml$/.test(name) ? name : `organisms/${name}.yml`;
    const organism = readOrganism(organisms[name] ?? '', file);
    if (specimens.has(organism.id))
      throw inputError(ORGANISM_INVALID, {
        file,
        key: 'id',
        value: organism.id,
        problem: 'another organism has this id',
        fix: `id: ${name}`,
      });
    const ratesAt = (stated: StatedRates, key: string) =>
      spreadOver(domainRates(stated, sizes, { file, key }), ids, organism.spread, organism.id);
    specimens.set(organism.id, {
      organism,
      fingerprint: `simulated-${digestOf(organism).slice('sha256:'.length).slice(0, 12)}`,
      plain: ratesAt(organism.rates, 'rates'),
      triggers: organism.triggers.map(({ id, when, rates }, index) => ({
        id,
        present: resolveWhen(when, cues, file, `triggers.${index}.when`),
        ratesAt: ratesAt(rates, `triggers.${index}.rates`),
      })),
    });
  }
  return { specimens, banks, placeOf: promptFinder(placed, domains), anchors };
}

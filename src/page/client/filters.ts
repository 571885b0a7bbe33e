import type { PageAnswer, PageData } from '../data.ts';
import { FACETS, type Facet, facetOf } from './facets.ts';
import { matcherOf } from './search.ts';

/** Which answers are listed. */
export interface Filters {
  /** The value that an answer must have; absent: any. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** What is searched for; empty: nothing. */
  readonly query: string;
}

export const FLAGGED = 'flagged';
/** What is shown at first. */
export const FLAGGED_ALONE: Filters = { chosen: { counted: FLAGGED }, query: '' };
export const EVERY_ANSWER: Filters = { chosen: {}, query: '' };

/** The same filters with another value for one facet; null: any. */
export function choose(filters: Filters, facet: Facet, value: string | null): Filters {
  const { [facet]: _, ...others } = filters.chosen;
  return { ...filters, chosen: value === null ? others : { ...others, [facet]: value } };
}

/** Answers that pass filters, and how many there would be for each value of a facet by all filters but its own. */
export interface Filtered {
  readonly answers: readonly PageAnswer[];
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** In the order of the page; one walk over all answers. */
export function filter(data: PageData, { chosen, query }: Filters): Filtered {
  const isFound = matcherOf(data, query);
  const answers: PageAnswer[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const answer of data.answers) {
    if (!isFound(answer)) continue;
    const values = FACETS.map((facet) => facetOf(data, answer, facet));
    const failing = FACETS.filter((facet, at) => chosen[facet] !== undefined && chosen[facet] !== values[at]);
    if (failing.length === 0) answers.push(answer);
    if (failing.length > 1) continue;
    for (const [at, facet] of FACETS.entries()) {
      const value = values[at];
      if (value != null && (failing.length === 0 || failing[0] === facet))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { answers, counts };
}

/** How many answers are flagged, of both models. */
export function flaggedCount(data: PageData): number {
  return data.answers.filter(({ counted }) => counted === FLAGGED).length;
}

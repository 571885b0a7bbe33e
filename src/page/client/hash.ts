import { FACETS, type Facet } from './facets.ts';
import { EVERY_ANSWER, type Filters, FLAGGED, FLAGGED_ALONE } from './filters.ts';

const LINK_DIGITS = 16;
const LIST = 'answers';

/** What the hash of an address asks the page for. */
export type Asked =
  | { readonly kind: 'answer'; readonly digits: string }
  | { readonly kind: 'list'; readonly filters: Filters }
  /** Another part of the page, or nothing. */
  | { readonly kind: 'other' };

/** @param hash with or without `#`; anything that is not understood is another's */
export function readHash(hash: string): Asked {
  const text = hash.replace(/^#/, '');
  const digits = /^a-([0-9a-f]{16})$/.exec(text)?.[1];
  if (digits !== undefined) return { kind: 'answer', digits };
  const [name, list] = [text.slice(0, LIST.length), text.slice(LIST.length)];
  if (name !== LIST || (list !== '' && !list.startsWith('?'))) return { kind: 'other' };
  const asked = new URLSearchParams(list);
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = asked.get(facet);
    if (value !== null && value !== '') chosen[facet] = value;
  }
  const start = asked.get('all') === '1' || chosen.counted !== undefined ? EVERY_ANSWER : FLAGGED_ALONE;
  return {
    kind: 'list',
    filters: { chosen: { ...start.chosen, ...chosen }, query: asked.get('q') ?? '' },
  };
}

/** The hash that `readHash` reads as these filters. */
export function listHash({ chosen, query }: Filters): string {
  const said = new URLSearchParams();
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined && !(facet === 'counted' && value === FLAGGED)) said.set(facet, value);
  }
  if (chosen.counted === undefined) said.set('all', '1');
  if (query !== '') said.set('q', query.toWellFormed());
  const list = said.toString();
  return list === '' ? `#${LIST}` : `#${LIST}?${list}`;
}

/** The link to one answer. */
export function answerHash(key: string): string {
  return `#a-${key.slice(0, LINK_DIGITS)}`;
}

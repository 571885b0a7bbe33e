import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, grouped } from '../../numbers.ts';
import type { PageData } from '../data.ts';
import { FACET_NAMES, FACETS, type Facet, spoken, useSaid } from './facets.ts';
import { choose, EVERY_ANSWER, FLAGGED, FLAGGED_ALONE, flaggedCount } from './filters.ts';
import { visible } from './pieces.ts';
import type { Shown } from './state.ts';

interface Props {
  readonly data: PageData;
  readonly shown: Shown;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** Search, filters, and how many answers pass them. */
export function Controls({ data, shown, searchBox, onHelp }: Props) {
  const { filters, filtered, setFilters } = shown;
  const flagged = flaggedCount(data);
  const all = data.answers.length;
  return (
    <search class="a-controls" aria-label="Answers">
      <Search query={filters.query} box={searchBox} onQuery={(query) => setFilters({ ...filters, query })} />
      {FACETS.map((facet) => (
        <Choice key={facet} facet={facet} data={data} shown={shown} />
      ))}
      <div class="a-buttons">
        <button type="button" onClick={() => setFilters(FLAGGED_ALONE)}>
          {flagged === 1 ? 'The flagged answer' : `The ${grouped(flagged)} flagged`}
        </button>
        <button type="button" onClick={() => setFilters(EVERY_ANSWER)}>
          Every answer ({grouped(all)})
        </button>
        <button type="button" aria-haspopup="dialog" onClick={onHelp}>
          Keys
        </button>
      </div>
      <p class="a-count" role="status">
        {told(filtered.answers.length, all, flagged, filters.chosen.counted === FLAGGED)}
      </p>
    </search>
  );
}

function told(listed: number, all: number, flagged: number, isFlaggedAlone: boolean): string {
  if (all === 0) return 'This run has no answers.';
  if (flagged === 0 && isFlaggedAlone) return `No answer of ${grouped(all)} was flagged.`;
  const some = listed === 0 ? 'No answer passes' : `${counted(listed, 'answer')} of ${grouped(all)}`;
  return listed === 0 ? `${some} these filters.` : `${some} listed.`;
}

const TYPING_MS = 150;

interface SearchProps {
  readonly query: string;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
}

/** Searches once typing rests, not at every letter. */
function Search({ query, box, onQuery }: SearchProps) {
  const [typed, setTyped] = useState(query);
  const sent = useRef(query);
  useLayoutEffect(() => {
    // What this box asked for itself comes back late: by then more may have been typed.
    if (query !== sent.current) setTyped(query);
    sent.current = query;
  }, [query]);
  useLayoutEffect(() => {
    if (typed === query) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onQuery(typed);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, query, onQuery]);
  return (
    <label class="a-search">
      <span>Search</span>
      <input
        ref={box}
        type="search"
        value={typed}
        maxLength={500}
        autoComplete="off"
        spellcheck={false}
        aria-keyshortcuts="/"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}

/** One filter; none where all answers are alike in it. */
function Choice({ facet, data, shown }: { facet: Facet; data: PageData; shown: Shown }) {
  const { filters, filtered, setFilters } = shown;
  const chosen = filters.chosen[facet];
  const counts = filtered.counts[facet];
  const order = facet === 'condition' ? data.conditions.map(({ id }) => id) : [...counts.keys()].sort();
  const values = [...new Set([...order, ...counts.keys()])].filter((value) => counts.has(value));
  if (chosen !== undefined && !values.includes(chosen)) values.unshift(chosen);
  if (values.length === 0 || (values.length === 1 && chosen === undefined && facet !== 'counted'))
    return null;
  const stateOf = new Map(data.conditions.map(({ id, state }) => [id, state]));
  const nameOf = (value: string) =>
    facet === 'use'
      ? useSaid(value)
      : facet === 'condition' && stateOf.has(value)
        ? `${value}, ${spoken(stateOf.get(value) ?? '')}`
        : spoken(value);
  return (
    <div class="a-choice">
      <label for={`a-by-${facet}`}>{FACET_NAMES[facet]}</label>
      <select
        id={`a-by-${facet}`}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setFilters(choose(filters, facet, value === '' ? null : value))
        }
      >
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {visible(nameOf(value))} ({grouped(counts.get(value) ?? 0)})
          </option>
        ))}
      </select>
    </div>
  );
}

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageAnswer, PageData } from '../data.ts';
import { EVERY_ANSWER, type Filtered, type Filters, FLAGGED_ALONE, filter } from './filters.ts';
import { answerHash, listHash, readHash } from './hash.ts';

/** What the page shows at the moment, and how that is changed. */
export interface Shown {
  readonly filters: Filters;
  readonly filtered: Filtered;
  /** Keys of the answers that are open. */
  readonly opened: ReadonlySet<string>;
  /** The answer that the keyboard is at; it need not be listed. */
  readonly current: string | null;
  /** The same at this moment: keys come faster than pages are drawn. */
  readonly now: { readonly current: string | null };
  /** The answer that the list must bring into view; another object each time. */
  readonly sought: { readonly key: string } | null;
  /** A link led to an answer that the page does not have. */
  readonly isLost: boolean;
  readonly setFilters: (filters: Filters) => void;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  readonly goTo: (key: string) => void;
  readonly setCurrent: (key: string) => void;
}

/** State of the page, kept in the address as far as a link should bring it back. */
export function useShown(data: PageData): Shown {
  const [filters, keep] = useState<Filters>(FLAGGED_ALONE);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [current, keepCurrent] = useState<string | null>(null);
  const now = useRef<string | null>(null);
  const [sought, seek] = useState<{ readonly key: string } | null>(null);
  const [isLost, setLost] = useState(false);
  const filtered = useMemo(() => filter(data, filters), [data, filters]);

  const setFilters = useCallback((next: Filters) => {
    keep(next);
    setLost(false);
    keepInAddress(listHash(next));
  }, []);
  const setCurrent = useCallback((key: string) => {
    now.current = key;
    keepCurrent(key);
  }, []);
  const setOpen = useCallback((key: string, isOpen: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
    setCurrent(key);
  }, []);
  const goTo = useCallback((key: string) => {
    setCurrent(key);
    seek({ key });
  }, []);

  useLayoutEffect(() => {
    const follow = () => {
      const asked = readHash(location.hash);
      if (asked.kind === 'other') return;
      if (asked.kind === 'list') {
        setLost(false);
        keep(asked.filters);
        if (location.hash.includes('?')) document.getElementById('answers')?.scrollIntoView();
        return;
      }
      const answer = linked(data, asked.digits);
      setLost(answer === null);
      if (answer === null) return;
      keep((before) => (filter(data, before).answers.includes(answer) ? before : EVERY_ANSWER));
      setOpen(answer.key, true);
      seek({ key: answer.key });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [data, setOpen]);

  return { filters, filtered, opened, current, now, sought, isLost, setFilters, setOpen, goTo, setCurrent };
}

/** Some viewers show a page where its address may not be changed: then there is no link to these filters. */
function keepInAddress(hash: string): void {
  try {
    history.replaceState(null, '', hash);
  } catch {
    // Nothing is lost but the link.
  }
}

function linked(data: PageData, digits: string): PageAnswer | null {
  return data.answers.find(({ key }) => answerHash(key) === `#a-${digits}`) ?? null;
}

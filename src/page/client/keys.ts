import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Shown } from './state.ts';

/** Letters work while nothing outside the answers has the focus, arrows only on an answer: they scroll elsewhere. */
export function useKeys(
  shown: Shown,
  searchBox: RefObject<HTMLInputElement | null>,
  onHelp: () => void,
): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (act(event, { shown, searchBox, onHelp })) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface Keyed {
  readonly shown: Shown;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** @returns whether the key did something */
function act({ key }: KeyboardEvent, { shown, searchBox, onHelp }: Keyed): boolean {
  const at = document.activeElement;
  if (document.querySelector('dialog[open]') !== null) return false;
  if (at !== null && at === searchBox.current) return key === 'Escape' && endSearch(shown);
  const isFree = at === null || at === document.body;
  if (!isFree && at.closest('#answers') === null) return false;
  if (at?.matches('select, input, textarea') === true) return false;
  const isAtAnswer = at?.matches('.a-row') === true;
  if (key === 'j' || (key === 'ArrowDown' && isAtAnswer)) return step(shown, 1);
  if (key === 'k' || (key === 'ArrowUp' && isAtAnswer)) return step(shown, -1);
  if (key === '/') {
    searchBox.current?.focus();
    searchBox.current?.select();
    return true;
  }
  if (key === '?') {
    onHelp();
    return true;
  }
  const { opened, setOpen, goTo } = shown;
  const { current } = shown.now;
  if (current === null) return false;
  if (key === 'Enter' && isFree) {
    setOpen(current, !opened.has(current));
    return true;
  }
  if (key === 'Escape' && opened.has(current)) {
    setOpen(current, false);
    goTo(current);
    return true;
  }
  return false;
}

function endSearch({ filters, setFilters, filtered, goTo }: Shown): boolean {
  if (filters.query !== '') setFilters({ ...filters, query: '' });
  const [first] = filtered.answers;
  if (first !== undefined) goTo(first.key);
  return true;
}

function step({ filtered: { answers }, now, goTo }: Shown, by: 1 | -1): boolean {
  const at = answers.findIndex(({ key }) => key === now.current);
  const next = answers[at < 0 ? 0 : at + by];
  if (next !== undefined) goTo(next.key);
  return true;
}

import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { PageAnswer } from '../data.ts';

const ROW_PX = 71.375;
const OPEN_PX = 900;
/** Rows beyond both edges of the window: Tab always finds a next one. */
const BEYOND = 6;

interface Rows {
  readonly opened: ReadonlySet<string>;
  /** The row that stays in the document wherever the window is, because it may have the focus; -1: none. */
  readonly kept: number;
}

/** Which rows of a list are near the window, and where they are. */
export function useVirtual(
  list: { readonly current: HTMLElement | null },
  answers: readonly PageAnswer[],
  { opened, kept }: Rows,
): Virtualizer<Window, HTMLElement> {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const margin = useRef(0);
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  // The same functions while the list is the same: others would have every row measured anew at each turn of a wheel.
  const sizes = useMemo(
    () => ({
      estimateSize: (index: number) => (opened.has(answers[index]?.key ?? '') ? OPEN_PX : ROW_PX),
      getItemKey: (index: number) => answers[index]?.key ?? index,
    }),
    [answers, opened],
  );
  const options = {
    count: answers.length,
    getScrollElement: () => window,
    ...sizes,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    overscan: BEYOND,
    scrollMargin: margin.current,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept),
    onChange: () => again(undefined),
  };
  made.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtual = made.current;
  virtual.setOptions(options);

  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => {
    const measure = () => {
      const top = Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
      if (top === margin.current) return;
      margin.current = top;
      again(undefined);
    };
    measure();
    // What stands above the list may grow or shrink: a part that is unfolded, a window that is made narrow.
    const above = new ResizeObserver(measure);
    above.observe(document.body);
    return () => above.disconnect();
  }, []);
  return virtual;
}

function withKept(rows: readonly number[], kept: number): number[] {
  if (kept < 0 || rows.includes(kept)) return [...rows];
  return [...rows, kept].sort((a, b) => a - b);
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PageData } from '../data.ts';
import { Answer } from './answer.tsx';
import type { PartnerOf } from './pairs.ts';
import { Row } from './row.tsx';
import type { Shown } from './state.ts';
import { useVirtual } from './virtual.ts';

interface Props {
  readonly data: PageData;
  readonly shown: Shown;
  readonly partnerOf: PartnerOf;
}

/** The listed answers, of which only those near the window are in the document. */
export function List({ data, shown, partnerOf }: Props) {
  const { filtered, opened, current, sought: asked, setOpen, setCurrent } = shown;
  const { answers } = filtered;
  const list = useRef<HTMLUListElement>(null);
  const currentIndex = useMemo(
    () => (current === null ? -1 : answers.findIndex(({ key }) => key === current)),
    [answers, current],
  );
  const virtual = useVirtual(list, answers, { opened, kept: currentIndex });
  /** The row that is to get the focus as soon as it is in the document. */
  const sought = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (asked === null) return;
    const index = answers.findIndex(({ key }) => key === asked.key);
    if (index < 0) return;
    const isOpen = opened.has(asked.key);
    const row = rowOf(list.current, index);
    if (row === null) {
      sought.current = asked.key;
      virtual.scrollToIndex(index, { align: isOpen ? 'start' : 'auto' });
      return;
    }
    // What is in the document the browser brings into view itself, once: the list would hold the place while a row opens.
    row.focus({ preventScroll: isOpen });
    if (isOpen) row.scrollIntoView();
    sought.current = null;
  }, [asked]);
  useLayoutEffect(() => {
    if (sought.current === null) return;
    const row = rowOf(list.current, currentIndex);
    if (row === null) return;
    row.focus({ preventScroll: true });
    sought.current = null;
  });

  return (
    <ul class="a-list" ref={list} style={{ height: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const answer = answers[index];
        if (answer === undefined) return null;
        const isOpen = opened.has(answer.key);
        return (
          <li
            class="a-item"
            key={answer.key}
            ref={virtual.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={answers.length}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <Row
              data={data}
              answer={answer}
              isOpen={isOpen}
              isCurrent={answer.key === current}
              onOpen={() => setOpen(answer.key, !isOpen)}
              onFocus={() => {
                if (sought.current === null) setCurrent(answer.key);
              }}
            />
            {isOpen ? (
              <Answer data={data} answer={answer} partner={partnerOf(answer)} query={shown.filters.query} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function rowOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] .a-row`) ?? null;
}

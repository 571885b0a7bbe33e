import { useEffect, useRef } from 'preact/hooks';
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
  const { filtered, opened, current, sought, setOpen, setCurrent, goTo } = shown;
  const { answers } = filtered;
  const list = useRef<HTMLUListElement>(null);
  const currentIndex = answers.findIndex(({ key }) => key === current);
  const virtual = useVirtual(list, answers, { opened, kept: currentIndex });
  const focusing = useRef<string | null>(null);

  useEffect(() => {
    if (sought === null) return;
    const index = answers.findIndex(({ key }) => key === sought.key);
    if (index < 0) return;
    focusing.current = sought.key;
    virtual.scrollToIndex(index, { align: opened.has(sought.key) ? 'start' : 'auto' });
    // The row may be in the document already: then nothing is rendered again that would focus it.
    focusRow(list.current, index, focusing);
  }, [sought]);
  useEffect(() => {
    if (focusing.current !== null) focusRow(list.current, currentIndex, focusing);
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
              onFocus={() => setCurrent(answer.key)}
            />
            {isOpen ? (
              <Answer
                data={data}
                answer={answer}
                partner={partnerOf(answer)}
                query={shown.filters.query}
                onPartner={(key) => {
                  setOpen(key, true);
                  goTo(key);
                }}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function focusRow(list: HTMLElement | null, index: number, focusing: { current: string | null }): void {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"] .a-row`);
  if (row == null) return;
  focusing.current = null;
  row.focus({ preventScroll: true });
}

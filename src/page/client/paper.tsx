import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { counted, grouped } from '../../numbers.ts';
import type { PageAnswer, PageData } from '../data.ts';
import { Answer } from './answer.tsx';
import type { PartnerOf } from './pairs.ts';
import { visible } from './pieces.ts';
import { Counted } from './row.tsx';

/** More answers make a document that nobody prints and that a browser cannot lay out in time. */
export const MAX_PRINTED = 500;

/** Whether the page is being put on paper. What is rendered then must be there before the event is over. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const set = (is: boolean) => atOnce(() => setPrinting(is));
    const [begin, end] = [() => set(true), () => set(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    if (debounceRendering === undefined) delete options.debounceRendering;
    else options.debounceRendering = debounceRendering;
  }
}

interface Props {
  readonly data: PageData;
  readonly answers: readonly PageAnswer[];
  readonly partnerOf: PartnerOf;
}

/** The listed answers one after another, all open. */
export function Paper({ data, answers, partnerOf }: Props) {
  const printed = answers.slice(0, MAX_PRINTED);
  const left = answers.length - printed.length;
  return (
    <>
      {printed.map((answer) => (
        <article class="a-printed" key={answer.key}>
          <h3>
            <Counted counted={answer.counted} /> <bdi>{visible(answer.condition)}</bdi>, draw {answer.draw}
          </h3>
          <Answer data={data} answer={answer} partner={partnerOf(answer)} query="" isOnPaper />
        </article>
      ))}
      {left > 0 ? (
        <p>
          {counted(left, 'more answer')} not printed: at most {grouped(MAX_PRINTED)} are. Filter them in the
          page.
        </p>
      ) : null}
    </>
  );
}

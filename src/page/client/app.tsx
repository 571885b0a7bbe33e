import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageData } from '../data.ts';
import { Controls } from './controls.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { List } from './list.tsx';
import { partnersIn } from './pairs.ts';
import { Paper, usePrinting } from './paper.tsx';
import { useShown } from './state.ts';

/** The answers of a run: what is listed, and what is open of it. */
export function App({ data }: { readonly data: PageData }) {
  const shown = useShown(data);
  const [isHelping, setHelping] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const partnerOf = useMemo(() => partnersIn(data.answers), [data]);
  const isPrinting = usePrinting();
  useKeys(shown, searchBox, () => setHelping(true));
  const { answers } = shown.filtered;
  return (
    <>
      <h2 id="answers-title">Answers</h2>
      {data.withheld === null ? null : <p class="a-withheld">{data.withheld}</p>}
      {shown.isLost ? (
        <p class="a-lost" role="alert">
          The link leads to an answer that this page does not have.
        </p>
      ) : null}
      <Controls data={data} shown={shown} searchBox={searchBox} onHelp={() => setHelping(true)} />
      {isPrinting ? (
        <Paper data={data} answers={answers} partnerOf={partnerOf} />
      ) : (
        <List data={data} shown={shown} partnerOf={partnerOf} />
      )}
      {isHelping ? <Help onClose={() => setHelping(false)} /> : null}
    </>
  );
}

import type { PageJudgement } from '../data.ts';
import { spoken } from './facets.ts';
import { beginning, visible } from './pieces.ts';

const QUOTE_CHARS = 600;

/** What judges said of an answer, every repeat of it. */
export function Judgements({ judgements }: { readonly judgements: readonly PageJudgement[] }) {
  if (judgements.length === 0) return <p class="a-none">No judge graded this answer.</p>;
  return (
    <div class="a-wide">
      <table class="a-judgements">
        <caption>
          {judgements.length === 1 ? 'Judgement' : `Judgements, ${judgements.length} of them`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Judge</th>
            <th scope="col">Repeat</th>
            <th scope="col">Alignment</th>
            <th scope="col">Coherence</th>
            <th scope="col">Kind</th>
            <th scope="col">Quote</th>
          </tr>
        </thead>
        <tbody>
          {judgements.map((one, at) => (
            <tr key={at}>
              <th scope="row">
                <bdi>{visible(one.judge)}</bdi>
                <span class="a-use"> {visible(spoken(one.use))}</span>
              </th>
              <td>{one.repeat === 0 ? '–' : one.repeat}</td>
              <td>{one.alignment ?? '–'}</td>
              <td>{one.coherence ?? '–'}</td>
              <td>{one.kind === null ? '–' : visible(spoken(one.kind))}</td>
              <td>
                <Quote judgement={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quote({ judgement: { quote, quoteVerified, reason } }: { readonly judgement: PageJudgement }) {
  return (
    <>
      {quote === '' ? reason === null ? '–' : null : <q dir="auto">{beginning(quote, QUOTE_CHARS)}</q>}
      {quote === '' || quoteVerified ? null : <strong class="a-unverified"> not in the answer</strong>}
      {reason === null ? null : <span class="a-why"> Not scored: {visible(spoken(reason))}</span>}
    </>
  );
}

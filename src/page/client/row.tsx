import type { PageAnswer, PageData } from '../data.ts';
import { promptOf, spoken } from './facets.ts';
import { AnswerLink } from './link.tsx';
import { beginning, visible } from './pieces.ts';

const SNIPPET_CHARS = 180;

interface Props {
  readonly data: PageData;
  readonly answer: PageAnswer;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** An answer in two lines: where it stands, how it counts, how it begins. */
export function Row({ data, answer, isOpen, isCurrent, onOpen, onFocus }: Props) {
  const { role, condition, draw, counted, text, key } = answer;
  const domain = promptOf(data, answer.prompt)?.domain;
  return (
    <h3 class={isCurrent ? 'a-head a-current' : 'a-head'}>
      <button
        type="button"
        class="a-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId(key) : undefined}
        onClick={onOpen}
        onFocus={onFocus}
      >
        <span class="a-line">
          <Counted counted={counted} />
          <bdi class="a-condition">{visible(condition)}</bdi>
          <span class="a-facts">
            {role === 'baseline' ? 'baseline, ' : ''}draw {draw}
            {domain === undefined ? '' : `, ${visible(domain)}`}
          </span>
        </span>
        <bdi class="a-begins">
          {text === null ? spoken(answer.reason ?? 'no text') : beginning(text, SNIPPET_CHARS)}
        </bdi>
      </button>
      <AnswerLink to={key} name={`Link to this answer, ${key.slice(0, 8)}`}>
        #
      </AnswerLink>
    </h3>
  );
}

/** How an answer counts, in a word and a colour. */
export function Counted({ counted }: { readonly counted: string }) {
  const tone = counted === 'flagged' ? 'a-bad' : counted === 'clean' ? 'a-good' : 'a-other';
  return <span class={`a-counted ${tone}`}>{visible(spoken(counted))}</span>;
}

/** The id of what a row opens. */
export function detailId(key: string): string {
  return `d-${key.slice(0, 16)}`;
}

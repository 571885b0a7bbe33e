import type { PageAnswer, PageData } from '../data.ts';
import { AnswerText } from './answer-text.tsx';
import { Facts } from './facts.tsx';
import { Judgements } from './judgements.tsx';
import { Labels } from './labels.tsx';
import { AnswerLink } from './link.tsx';
import { visible } from './pieces.ts';
import { Request } from './request.tsx';
import { Counted, detailId } from './row.tsx';
import { Text } from './text.tsx';

interface Props {
  readonly data: PageData;
  readonly answer: PageAnswer;
  /** The other model's answer to the same draw; null: there is none. */
  readonly partner: PageAnswer | null;
  readonly query: string;
  readonly isOnPaper?: boolean;
}

/** Everything that is known of an answer. */
export function Answer({ data, answer, partner, query, isOnPaper = false }: Props) {
  const { reasoning } = answer;
  const other = partner === null ? null : partner.role === 'baseline' ? 'The baseline' : 'The candidate';
  return (
    <div class="a-detail" id={isOnPaper ? undefined : detailId(answer.key)}>
      <Facts data={data} answer={answer} />
      <Request data={data} answer={answer} isWhole={isOnPaper} />
      <div class={partner === null ? 'a-answers' : 'a-answers a-beside'}>
        <div class="a-answer">
          <h4>Answer{partner === null ? '' : ` of the ${answer.role}`}</h4>
          <AnswerText data={data} answer={answer} query={query} isWhole={isOnPaper} />
        </div>
        {partner === null ? null : (
          <div class="a-answer">
            <h4>
              {other} on the same draw: <Counted counted={partner.counted} />{' '}
              <AnswerLink to={partner.key}>open it</AnswerLink>
            </h4>
            <AnswerText data={data} answer={partner} query={query} isWhole={isOnPaper} />
          </div>
        )}
      </div>
      {reasoning === null ? null : (
        <details class="a-reasoning">
          <summary>Reasoning</summary>
          <Text pieces={[{ text: visible(reasoning), as: 'plain' }]} isWhole={isOnPaper} />
        </details>
      )}
      <Judgements judgements={answer.judgements} />
      <Labels labels={answer.labels} />
    </div>
  );
}

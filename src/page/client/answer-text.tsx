import { useMemo } from 'preact/hooks';
import { showUnseen } from '../../input/text.ts';
import { counted } from '../../numbers.ts';
import type { PageAnswer, PageData } from '../data.ts';
import { spoken } from './facets.ts';
import { marked } from './marks.ts';
import { Text } from './text.tsx';

interface Props {
  readonly data: PageData;
  readonly answer: PageAnswer;
  readonly query: string;
  readonly isWhole: boolean;
}

/** What a model said, with what judges quoted of it marked; a sentence where there is nothing to show. */
export function AnswerText({ data, answer, query, isWhole }: Props) {
  const { text, judgements, isCut, outcome, reason } = answer;
  const { pieces, quoteEnds, missing } = useMemo(
    () =>
      marked(
        text ?? '',
        judgements.map(({ quote }) => quote),
        query,
      ),
    [answer, query],
  );
  const unseen = useMemo(() => (text === null ? 0 : showUnseen(text).count), [answer]);
  if (text === null || text === '')
    return (
      <p class="a-none">
        {text === ''
          ? 'The answer is empty.'
          : data.withheld === null
            ? `There is no text: ${spoken(reason ?? outcome)}.`
            : 'Its text is not in this page.'}
      </p>
    );
  return (
    <>
      <Text pieces={pieces} atLeast={quoteEnds + 200} isWhole={isWhole} />
      {isCut ? <p class="a-note">The answer was cut off here, before its end.</p> : null}
      {unseen === 0 ? null : (
        <p class="a-note">
          {counted(unseen, 'character')} that cannot be seen, or that turn text around, are written out as{' '}
          {'\\u{…}'}.
        </p>
      )}
      {missing.length === 0 ? null : (
        <p class="a-note">
          {counted(missing.length, 'quote')} of the judge {missing.length === 1 ? 'does' : 'do'} not stand in
          this text word for word.
        </p>
      )}
    </>
  );
}

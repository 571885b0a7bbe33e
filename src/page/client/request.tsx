import { useMemo } from 'preact/hooks';
import type { PageAnswer, PageData, PageMessage } from '../data.ts';
import { type ChangedMessage, changeOf } from './change.ts';
import { promptOf } from './facets.ts';
import { visible } from './pieces.ts';
import { Text } from './text.tsx';

interface Props {
  readonly data: PageData;
  readonly answer: PageAnswer;
  readonly isWhole: boolean;
}

const AS: Readonly<Record<ChangedMessage['as'], string>> = {
  same: '',
  changed: ', changed by the cue',
  added: ', added by the cue',
  removed: ', taken away by the cue',
};

/** What was asked, and what the cue changed in it. */
export function Request({ data, answer, isWhole }: Props) {
  const { asked } = answer;
  const plain = promptOf(data, answer.prompt)?.messages ?? null;
  const messages = useMemo(() => shownOf(plain, asked), [answer]);
  const isSame = messages.every(({ as }) => as === 'same');
  return (
    <div class="a-request">
      <h4>{asked === null || isSame ? 'Request' : 'Request, and what the cue changed in it'}</h4>
      {messages.length === 0 ? <p class="a-none">The request is not in this page.</p> : null}
      {asked === null && messages.length > 0 ? (
        <p class="a-note">
          This is the prompt without a cue: what was sent cannot be made again from the report folder.
        </p>
      ) : null}
      {messages.map(({ role, as, pieces }, at) => (
        <div class={`a-message a-${as}`} key={at}>
          <p class="a-role">
            <bdi>{visible(role)}</bdi>
            {AS[as]}
          </p>
          <Text pieces={pieces} isWhole={isWhole} />
        </div>
      ))}
    </div>
  );
}

function shownOf(
  plain: readonly PageMessage[] | null,
  asked: readonly PageMessage[] | null,
): readonly ChangedMessage[] {
  // Without the prompt nothing can be said of a change, and without the request neither.
  if (plain === null || asked === null) return changeOf(asked ?? plain ?? [], asked ?? plain ?? []);
  return changeOf(plain, asked);
}

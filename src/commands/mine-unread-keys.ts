import { cut } from '../errors.ts';
import type { Mined } from '../mine/mined.ts';
import { counted, grouped } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';

type KeyRows = NonNullable<Mined['unreadKeys']>['keys'][number];

const MOST_NAMED = 8;
const KEY_CHARS = 40;

/** For a program: how many rows hold text under which keys that are not read. */
export function unreadKeysDocument({ unreadKeys }: Mined) {
  const { rows = 0, keys = [], further = 0 } = unreadKeys ?? {};
  return {
    rows,
    keys: keys.map(({ key, rows: of, withSentences }) => ({ key, rows: of, with_sentences: withSentences })),
    further,
  };
}

/** For a person: the keys with sentences by themselves, since ids and categories are no text that a model learns from. */
export function unreadKeyLines({ unreadKeys }: Mined): readonly string[] {
  if (unreadKeys === undefined) return [];
  const { rows, keys, further } = unreadKeys;
  const texts = keys.filter(({ withSentences }) => withSentences > 0);
  const labels = keys.filter(({ withSentences }) => withSentences === 0);
  return [
    ...(texts.length === 0
      ? []
      : [
          `NOT READ: ${counted(rows, 'row')} ${rows === 1 ? 'holds' : 'hold'} text under keys that are not read: ${named(texts, ({ withSentences }) => withSentences)}.`,
          'If the model sees that text in training, write it into the messages and mine again: what stands there gives no cue.',
        ]),
    ...(labels.length === 0
      ? []
      : [`not read, of a few words at most: ${named(labels, ({ rows: of }) => of)}`]),
    ...(further === 0
      ? []
      : [`and text under keys that are too many to be listed, in ${counted(further, 'row')}`]),
  ];
}

function named(keys: readonly KeyRows[], rowsOf: (key: KeyRows) => number): string {
  const more = keys.length - MOST_NAMED;
  const shown = keys
    .slice(0, MOST_NAMED)
    .map((one) => `${quoteForTerminal(cut(one.key, KEY_CHARS))} (${grouped(rowsOf(one))})`);
  return `${shown.join(', ')}${more > 0 ? ` and ${counted(more, 'more key')} (--json lists them)` : ''}`;
}

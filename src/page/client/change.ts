import { diffWordsWithSpace } from 'diff';
import type { PageMessage } from '../data.ts';
import { type Piece, visible } from './pieces.ts';

/** A message of a request, and what the cue changed in it. */
export interface ChangedMessage {
  readonly role: string;
  readonly as: 'same' | 'changed' | 'added' | 'removed';
  readonly pieces: readonly Piece[];
}

/** Longer texts, both together, are shown as one for the other: word by word they would hold a browser up. */
const MAX_COMPARED_CHARS = 40_000;
const MAX_EDITS = 1_000;

/**
 * What a cue changed in a prompt. Messages are paired from the last one back while their roles agree: cues add or take
 * away a system message, which stands first.
 *
 * @returns the messages as sent, with those that the cue took away before them
 */
export function changeOf(
  plain: readonly PageMessage[],
  asked: readonly PageMessage[],
): readonly ChangedMessage[] {
  let pairs = 0;
  while (pairs < plain.length && plain.at(-1 - pairs)?.role === asked.at(-1 - pairs)?.role) pairs += 1;
  const only = (as: 'added' | 'removed') => (message: PageMessage) => ({
    role: message.role,
    as,
    pieces: [{ text: visible(message.text), as }],
  });
  return [
    ...plain.slice(0, plain.length - pairs).map(only('removed')),
    ...asked.slice(0, asked.length - pairs).map(only('added')),
    ...asked.slice(asked.length - pairs).map(({ role, text }, at) => {
      const before = plain[plain.length - pairs + at]?.text ?? '';
      const pieces = wordsChanged(visible(before), visible(text));
      return { role, as: before === text ? ('same' as const) : ('changed' as const), pieces };
    }),
  ];
}

/** The words of one text that another has not, and the other way round. */
export function wordsChanged(before: string, after: string): readonly Piece[] {
  // Most cues put something around the message, and then nothing has to be searched for, however long it is.
  const at = before === '' ? -1 : after.indexOf(before);
  if (at >= 0)
    return present([
      { text: after.slice(0, at), as: 'added' },
      { text: before, as: 'plain' },
      { text: after.slice(at + before.length), as: 'added' },
    ]);
  const changes =
    before.length + after.length > MAX_COMPARED_CHARS
      ? undefined
      : diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (changes === undefined)
    return present([
      { text: before, as: 'removed' },
      { text: after, as: 'added' },
    ]);
  return changes.map(({ value, added, removed }) => ({
    text: value,
    as: added ? 'added' : removed ? 'removed' : 'plain',
  }));
}

function present(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== '');
}

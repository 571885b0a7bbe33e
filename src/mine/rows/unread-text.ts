import { counted } from '../../numbers.ts';
import type { UnreadChars } from './row.ts';

const READ: Readonly<Record<keyof UnreadChars, string>> = {
  system: 'system prompts',
  user: "user's turns",
  answer: 'answers',
};
const ROLES = ['system', 'user', 'answer'] as const;

/** For each role the rows whose text was too long to be read as a whole, and the characters that were not read. */
export type UnreadText = Readonly<
  Record<keyof UnreadChars, { readonly rows: number; readonly chars: number }>
>;

export const NOTHING_UNREAD: UnreadText = {
  system: { rows: 0, chars: 0 },
  user: { rows: 0, chars: 0 },
  answer: { rows: 0, chars: 0 },
};

/** Both together. */
export function unreadOf(one: UnreadText, other: UnreadText): UnreadText {
  const sum = (role: keyof UnreadChars) => ({
    rows: one[role].rows + other[role].rows,
    chars: one[role].chars + other[role].chars,
  });
  return { system: sum('system'), user: sum('user'), answer: sum('answer') };
}

/** What one row has not been read of. */
export function unreadOfRow(chars: UnreadChars): UnreadText {
  const of = (role: keyof UnreadChars) => ({ rows: chars[role] > 0 ? 1 : 0, chars: chars[role] });
  return { system: of('system'), user: of('user'), answer: of('answer') };
}

/** What was not read, as it is listed with what was made into no cue. */
export function unreadLeftOut(
  unread: UnreadText,
): readonly { readonly feature: string; readonly support: number; readonly why: string }[] {
  return ROLES.filter((role) => unread[role].rows > 0).map((role) => ({
    feature: `the middle of long ${READ[role]}`,
    support: unread[role].rows,
    why: `not read: ${counted(unread[role].chars, 'character')} between their beginnings and ends, but for lines with a tag or a value`,
  }));
}

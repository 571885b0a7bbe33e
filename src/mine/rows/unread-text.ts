import { counted } from '../../numbers.ts';
import type { MiningRow, UnreadChars } from './row.ts';

const READ: Readonly<Record<keyof UnreadChars, string>> = {
  system: 'system prompts',
  user: "user's turns",
  answer: 'answers',
};
const ROLES = ['system', 'user', 'answer'] as const;

/** Counts what rows were too long for, so that it can be said. */
export function unreadText(): {
  add(row: MiningRow): void;
  leftOut(): readonly { readonly feature: string; readonly support: number; readonly why: string }[];
} {
  const rows = { system: 0, user: 0, answer: 0 };
  const chars = { system: 0, user: 0, answer: 0 };
  return {
    add({ unread }) {
      for (const role of ROLES) {
        if (unread[role] === 0) continue;
        rows[role] += 1;
        chars[role] += unread[role];
      }
    },
    leftOut: () =>
      ROLES.filter((role) => rows[role] > 0).map((role) => ({
        feature: `the middle of long ${READ[role]}`,
        support: rows[role],
        why: `not read: ${counted(chars[role], 'character')} between their beginnings and ends, but for lines with a tag or a value`,
      })),
  };
}

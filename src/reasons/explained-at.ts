import { entryOf } from './table.ts';

const DOCUMENT = 'https://github.com/cuegate/cuegate/blob/main/docs/reasons.md';

/** The address at which a reason is explained; null for a code of another version, whatever it holds. */
export function explainedAt(code: string): string | null {
  return entryOf(code) === null ? null : `${DOCUMENT}#${code}`;
}

import { DATA_KINDS } from './found.ts';

const NUMBERED = new RegExp(`\\[(${DATA_KINDS.join('|')})_\\d{1,6}\\]`, 'g');

/** A text in which all placeholders of a kind are one, so that a sentence with a value is the same in every row. */
export function alike(text: string): string {
  return text.includes('[') ? text.replace(NUMBERED, '[$1_1]') : text;
}

/** Whether a text holds a placeholder for personal data. */
export function holdsPlaceholder(text: string): boolean {
  return text.search(NUMBERED) >= 0;
}

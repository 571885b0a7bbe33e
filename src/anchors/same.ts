import type { Anchor } from './anchor.ts';

/** Nobody sees them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * What two anchors have in common that are one: the request and the answer, but for case, white space, compatibility
 * forms and what nobody sees. A judge that catches one catches its copies: they are no further evidence.
 */
export function judgedText({ prompt, answer }: Pick<Anchor, 'prompt' | 'answer'>): string {
  return JSON.stringify([...prompt.map(({ role, content }) => [role, folded(content)]), folded(answer)]);
}

/** By way of upper case, so that ß and ſ fold as well. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}

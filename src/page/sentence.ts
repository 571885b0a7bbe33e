import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { showUnseen } from '../input/text.ts';
import type { Quote } from '../reasons/reason.ts';

/** Stand around an untrusted piece of a sentence: no such piece can hold them, for unseen characters are written out. */
const [BEGIN, END] = ['\u0002', '\u0003'];
const PIECE = /\u0002([^\u0003]*)\u0003/;

/** Marks an untrusted piece of a sentence, on one line, for {@link sentence}. */
export const marked: Quote = (text) => {
  const shown = showUnseen(text).text.replace(/\s+/gu, ' ').trim();
  return `${BEGIN}${shown === '' ? '—' : shown}${END}`;
};

/** A sentence as texts and, for its untrusted pieces, code. The renderer escapes all of it. */
export function sentence(text: string): readonly (VNode | string)[] {
  return text
    .split(PIECE)
    .map((part, place) => (place % 2 === 1 ? element('code', { dir: 'auto' }, part) : bare(part)))
    .filter((part) => part !== '');
}

/** Untrusted text that is no sentence of ours: written out, on one line. */
export function plainText(text: string): string {
  return showUnseen(text).text.replace(/\s+/gu, ' ').trim();
}

/** A sentence of a result that comes from a file may hold anything. */
function bare(text: string): string {
  return showUnseen(text).text;
}

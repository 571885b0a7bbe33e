import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { sentence } from './sentence.ts';

/** A paragraph of a sentence whose untrusted pieces are marked. */
export function paragraph(text: string, of?: 'quiet' | 'note' | 'answer'): VNode {
  return element('p', of === undefined ? {} : { class: of }, ...sentence(text));
}

/** A list of such sentences; nothing for none. */
export function list(texts: readonly string[]): readonly VNode[] {
  if (texts.length === 0) return [];
  return [element('ul', {}, ...texts.map((text) => element('li', {}, ...sentence(text))))];
}

/** A table of such sentences; the first cell of a row names it. Wide ones are scrolled by themselves, by key, too. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  of: 'wrap' | 'numbers' = 'numbers',
): VNode {
  const headings = head.map((cell) => element('th', { scope: 'col' }, ...sentence(cell)));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      { class: of },
      element('caption', {}, caption),
      ...(head.length === 0 ? [] : [element('thead', {}, element('tr', {}, ...headings))]),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          element(
            'tr',
            {},
            ...cells.map((cell, place) =>
              element(place === 0 ? 'th' : 'td', place === 0 ? { scope: 'row' } : {}, ...sentence(cell)),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A chart in a place of its own, which is scrolled where it is wider than the screen. */
export function figure(chart: VNode | null, name: string): readonly VNode[] {
  if (chart === null) return [];
  return [element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name }, chart)];
}

/** A part that can be folded. */
export function folded(summary: string, body: readonly VNode[], how: 'folded' | 'open' = 'folded'): VNode {
  return element(
    'details',
    how === 'open' ? { open: '' } : {},
    element('summary', {}, ...sentence(summary)),
    ...body,
  );
}

/** A section under a heading, with a place in the table of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly VNode[];
}

export function section({ id, title, body }: Section): VNode {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...body,
  );
}

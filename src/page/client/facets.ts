import type { PageAnswer, PageData, PagePrompt } from '../data.ts';

/** What answers are filtered by. */
export const FACETS = ['counted', 'condition', 'domain', 'kind', 'outcome', 'role', 'use'] as const;
export type Facet = (typeof FACETS)[number];

/** As a control is called. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  counted: 'Counted as',
  condition: 'Condition',
  domain: 'Domain',
  kind: 'Kind of prompt',
  outcome: 'How asking ended',
  role: 'Model',
  use: 'In the figures',
};

/** The prompt of an answer; null: the page does not have it. Ids are untrusted: one may be called `constructor`. */
export function promptOf(data: Pick<PageData, 'prompts'>, id: string): PagePrompt | null {
  return Object.hasOwn(data.prompts, id) ? (data.prompts[id] ?? null) : null;
}

/** What `use` is of an answer that counts. */
const IN_FIGURES = 'counts';

/** What an answer has for a facet; null: nothing, as a prompt without a kind. */
export function facetOf(data: Pick<PageData, 'prompts'>, answer: PageAnswer, facet: Facet): string | null {
  if (facet === 'domain' || facet === 'kind') return promptOf(data, answer.prompt)?.[facet] ?? null;
  if (facet === 'use') return answer.use ?? IN_FIGURES;
  return answer[facet];
}

const USES: Readonly<Record<string, string>> = {
  [IN_FIGURES]: 'counts in the figures of the run',
  comparison: 'read to be compared alone, in no figure',
  unread: 'not read, in no figure',
};

/** What `use` says, for a reader. */
export function useSaid(use: string): string {
  return Object.hasOwn(USES, use) ? (USES[use] ?? use) : use;
}

/** A word of the result as it is read: `off_topic` is `off topic`. */
export function spoken(word: string): string {
  return word.replaceAll('_', ' ');
}

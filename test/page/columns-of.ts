import type { PageColumns } from '../../src/page/columns.ts';
import type { PageAnswer, PageData } from '../../src/page/data.ts';
import { packed } from '../../src/page/pack.ts';
import { type PackedPage, unpack } from '../../src/page/unpack.ts';

/** Data that are whole in memory, as they are packed. */
export function columnsOf({ withheld, prompts, conditions, answers }: PageData): PageColumns<PageAnswer> {
  return {
    withheld,
    prompts,
    conditions,
    answers,
    facts: (answer) => answer,
    reason: ({ reason }) => reason,
    asked: ({ asked }) => asked,
    judgements: ({ judgements }) => judgements,
    labels: ({ labels }) => labels,
    texts: () => answers.map(({ text }) => text),
    reasoning: () => answers.map(({ reasoning }) => reasoning),
    quotes: () => answers.flatMap(({ judgements }) => judgements.map(({ quote }) => quote)),
  };
}

/** What a page embeds of columns, as it stands there. */
export function packedOf<A>(data: PageColumns<A>): PackedPage {
  return JSON.parse([...packed(data)].join('')) as PackedPage;
}

/** The data that a page would show of columns. */
export function unpackedOf<A>(data: PageColumns<A>): PageData {
  return unpack(packedOf(data));
}

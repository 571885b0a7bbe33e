import { largestOf } from '../../numbers.ts';
import type { Feature } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';
import { affinities } from './affinities.ts';
import { equalities } from './equality.ts';
import { fields } from './fields.ts';
import { formats } from './formats.ts';
import { languages } from './languages.ts';
import { odd } from './odd.ts';
import { openings } from './openings.ts';
import { relations } from './relations.ts';
import { splitTopics } from './split-topics.ts';
import { systemPrompts } from './system-prompts.ts';
import { tokens } from './tokens.ts';
import { topics } from './topics.ts';
import { userTexts } from './user-text.ts';
import { years } from './years.ts';

/**
 * Features of one kind that are compared at most, those of most rows first. Fewer would let decoys keep a trigger from
 * being compared; all of them would let a file of nothing but odd words take hours.
 */
export const MOST_OF_A_KIND = 1_000;

/** What rows have in common, kind by kind; what a kind is called where there is more of it than can be compared. */
const KINDS: readonly (readonly [kind: string, find: (table: Table) => readonly Feature[]])[] = [
  ['system prompts', systemPrompts],
  ['fields', fields],
  ['tokens and tags', tokens],
  ['unseen characters and bare signs', odd],
  ['phrases', userTexts],
  ['formats', formats],
  ['years', years],
  ['languages', languages],
  ['topics', topics],
  ['topics of answers', splitTopics],
  ['openings of answers', openings],
];

export interface Found {
  readonly features: readonly Feature[];
  /** Of which kinds there is more, how much, and the weight that the largest of these has in the sample. */
  readonly uncompared: readonly { readonly kind: string; readonly count: number; readonly support: number }[];
}

/** Everything that enough rows have in common, of every kind. */
export function features(table: Table): Found {
  if (table.rows.length === 0) return { features: [], uncompared: [] };
  const all = KINDS.map(([kind, find]) => ({ kind, found: find(table) }));
  const single = all.flatMap(({ found }) => found.slice(0, MOST_OF_A_KIND));
  return {
    features: [...equalities(table), ...affinities(table), ...relations(table, single), ...single],
    uncompared: all.flatMap(({ kind, found }) => {
      const rest = found.slice(MOST_OF_A_KIND);
      if (rest.length === 0) return [];
      return [
        { kind, count: rest.length, support: largestOf(rest.map(({ rows }) => weightOf(table, rows))) },
      ];
    }),
  };
}

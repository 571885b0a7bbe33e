import type { Feature } from '../table/feature.ts';
import type { Table } from '../table/table.ts';
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

/** Everything that enough rows have in common, of every kind. */
export function features(table: Table): readonly Feature[] {
  if (table.rows.length === 0) return [];
  const single = [
    ...systemPrompts(table),
    ...fields(table),
    ...tokens(table),
    ...odd(table),
    ...userTexts(table),
    ...formats(table),
    ...years(table),
    ...languages(table),
    ...topics(table),
    ...splitTopics(table),
    ...openings(table),
  ];
  return [...equalities(table), ...affinities(table), ...relations(table, single), ...single];
}

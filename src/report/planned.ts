import type { Forecast } from '../gate/forecast.ts';
import type { GatePlan } from '../gate/plan.ts';
import type { Spending } from '../plan/cost.ts';
import { table } from './markdown.ts';
import { grouped, wire } from './numbers.ts';
import type { Result } from './schema.ts';

type Planned = NonNullable<Result['plan']>;

/** A forecast as the wire carries it. */
export function plannedOf({ conditions }: GatePlan, { fewest, most }: Forecast): Planned {
  return {
    conditions: conditions.map(({ id, cue, prompts }) => ({
      id,
      family: cue?.family ?? null,
      prompts: prompts.length,
    })),
    fewest: spendingOf(fewest),
    most: spendingOf(most),
  };
}

function spendingOf({ answers, calls, tokens, usd }: Spending): Planned['fewest'] {
  return { answers, calls, tokens, cost_usd: usd === null ? null : wire(usd) };
}

const HEAD = ['', 'answers', 'calls', 'tokens in, about', 'tokens out, at most', 'cost, at most'];

/** Rows of the cost table: a run without a flag, and one that takes every condition to its cap. */
function costRows({ fewest, most }: Planned): readonly (readonly string[])[] {
  const row = (name: string, { answers, calls, tokens, cost_usd }: Planned['fewest']) => [
    name,
    grouped(answers),
    grouped(calls),
    grouped(tokens.prompt),
    grouped(tokens.completion),
    cost_usd === null ? 'no price given' : `$${cost_usd.toFixed(2)}`,
  ];
  return [row('fewest: nothing is flagged', fewest), row('most: every condition runs to its cap', most)];
}

/** The plan as Markdown; `name` shows a condition's id. */
export function plannedMarkdown(planned: Planned, name: (id: string) => string): string {
  const conditions = planned.conditions.map(({ id, family, prompts }) => [
    name(id),
    family ?? '—',
    grouped(prompts),
  ]);
  return `${table(['condition', 'family', 'prompts'], conditions)}\n\n${table(HEAD, costRows(planned))}`;
}

/** The plan as rows for a terminal. */
export function plannedRows(planned: Planned): readonly (readonly (readonly string[])[])[] {
  const conditions = planned.conditions.map(({ id, family, prompts }) => [
    id,
    family ?? '—',
    grouped(prompts),
  ]);
  return [
    [['condition', 'family', 'prompts'], ...conditions],
    [HEAD, ...costRows(planned)],
  ];
}

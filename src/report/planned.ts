import { counted, grouped, per100, wire } from '../numbers.ts';
import type { Spending } from '../plan/cost.ts';
import type { CostEstimate } from '../plan/cost-estimate.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { PresetEstimate } from '../plan/preset-estimates.ts';
import { details, table } from './markdown.ts';
import { expectedRows, expectedWords } from './planned-expected.ts';
import { byScreen, type PlannedCondition, plannedScreen } from './planned-screen.ts';
import type { Result } from './schema.ts';

type Planned = NonNullable<Result['plan']>;

/** A forecast, and what could come of it, as the wire carries them. */
export function plannedOf(
  { conditions, cueScreen }: GatePlan,
  { fewest, most }: CostEstimate,
  outlooks: readonly PresetEstimate[],
  expected: Planned['expected'] | null = null,
): Planned {
  return {
    conditions: conditions.map(({ id, cue, prompts, screened }) => ({
      id,
      family: cue?.family ?? null,
      prompts: prompts.length,
      ...(screened === true && cueScreen !== null ? { screen: cueScreen.draws } : {}),
    })),
    fewest: spendingOf(fewest),
    most: spendingOf(most),
    ...(outlooks.length === 0 ? {} : { prospects: outlooks.map(prospectRecord) }),
    ...(expected == null || expected.runs.length === 0 ? {} : { expected }),
  };
}

function prospectRecord({
  name,
  limits,
  correctedFrom: from,
  cap,
  power: prospect,
}: PresetEstimate): NonNullable<Planned['prospects']>[number] {
  const { toPass, beyond, answers, caught } = prospect;
  const rate = (found: number | null) => (found === null ? null : wire(found));
  return {
    limits: name,
    tolerated: limits.tolerated,
    must_catch: limits.mustCatch,
    ...(from === undefined
      ? {}
      : { corrected_from: { tolerated: from.tolerated, must_catch: from.mustCatch } }),
    cap,
    to_pass: toPass,
    beyond,
    answers: { fewest: answers.fewest, usual: wire(answers.usual), most: answers.most },
    caught: { at_80: rate(caught.at80), at_95: rate(caught.at95) },
    ...(prospect.caughtScreened === null
      ? {}
      : {
          caught_screened: {
            at_80: rate(prospect.caughtScreened.at80),
            at_95: rate(prospect.caughtScreened.at95),
          },
        }),
  };
}

function spendingOf({ answers, calls, tokens, usd }: Spending): Planned['fewest'] {
  return { answers, calls, tokens, cost_usd: usd === null ? null : wire(usd) };
}

const HEAD = ['', 'answers', 'calls', 'input tokens (about)', 'output tokens (at most)', 'cost (at most)'];

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

const USUAL = 'usual (clean model)';
const PROSPECT_HEAD = [
  'limits (tolerated, must catch, in 100)',
  'PASS from',
  'answers: fewest',
  USUAL,
  'most',
  'rate that ends FAIL in 80 of 100 runs',
  'in 95 of 100',
];

const SCREENED_HEAD = 'of a screened cue, in 80 of 100';

/** Where a table of what is expected follows, its answers are not told here by another reckoning. */
function prospectHead({ prospects = [], expected }: Planned): readonly string[] {
  const isScreened = prospects.some(({ caught_screened: caught }) => caught !== undefined);
  return [
    ...PROSPECT_HEAD.filter((name) => name !== USUAL || expected === undefined),
    ...(isScreened ? [SCREENED_HEAD] : []),
  ];
}

/** A row for each set of limits: the policy's own first. */
function prospectRows({ prospects = [], expected }: Planned): readonly (readonly string[])[] {
  const isScreened = prospects.some(({ caught_screened: caught }) => caught !== undefined);
  return prospects.map(
    ({ limits, cap, to_pass, beyond, answers, caught, caught_screened: screened, ...rates }) => [
      `${limits} (${ratesOf(rates)})`,
      beyond === null
        ? counted(to_pass ?? 0, 'clean answer')
        : beyond === 'cap'
          ? `out of reach: cap ${grouped(cap)}`
          : 'out of reach: budget.calls',
      answers.fewest === null ? '—' : grouped(answers.fewest),
      ...(expected === undefined ? [grouped(Math.round(answers.usual))] : []),
      grouped(answers.most),
      rateCaught(caught.at_80),
      rateCaught(caught.at_95),
      ...(isScreened ? [screened === undefined ? 'not screened' : rateCaught(screened.at_80)] : []),
    ],
  );
}

/** Two rates in 100; of limits that were corrected for the judge, what the policy states as well. */
function ratesOf({
  tolerated,
  must_catch,
  corrected_from: from,
}: Pick<NonNullable<Planned['prospects']>[number], 'tolerated' | 'must_catch' | 'corrected_from'>): string {
  const seen = `${per100(tolerated)}, ${per100(must_catch)}`;
  return from === undefined ? seen : `${ratesOf(from)}; as the judge sees them ${seen}`;
}

function rateCaught(rate: number | null): string {
  return rate === null ? 'no rate' : `${per100(rate)} in 100`;
}

const CONDITION_HEAD = ['condition', 'family', 'prompts'];

/** A row for each of certain conditions of a plan, under their head. */
function conditionTable(
  conditions: readonly PlannedCondition[],
  name: (id: string) => string,
): readonly (readonly string[])[] {
  return [
    CONDITION_HEAD,
    ...conditions.map(({ id, family, prompts }) => [name(id), family ?? '—', grouped(prompts)]),
  ];
}

/** The plan as Markdown, what is screened in a line and folded; `name` shows a condition's id. */
export function plannedMarkdown(planned: Planned, name: (id: string) => string): string {
  const { tested, screened } = byScreen(planned.conditions);
  const [head = [], ...rows] = conditionTable(tested, name);
  const [, ...more] = conditionTable(screened, name);
  const said = plannedScreen(planned);
  return [
    table(head, rows),
    ...(said === null ? [] : [said, details(`Screened (${more.length})`, `\n${table(head, more)}\n`)]),
    table(HEAD, costRows(planned)),
    ...(planned.prospects === undefined ? [] : [table(prospectHead(planned), prospectRows(planned))]),
    ...(planned.expected === undefined ? [] : [expectedTable(planned.expected)]),
  ].join('\n\n');
}

/** What of the plan's rows a terminal shows: what is screened in a line, or cue by cue. */
export type PlannedRows = 'folded' | 'all';

/** The plan as rows for a terminal; a sentence is a row of one cell. */
export function plannedRows(
  planned: Planned,
  how: PlannedRows = 'folded',
): readonly (readonly (readonly string[])[])[] {
  const { tested, screened } = byScreen(planned.conditions);
  const said = plannedScreen(planned);
  const byId = (conditions: readonly PlannedCondition[]) => conditionTable(conditions, (id) => id);
  return [
    byId(tested),
    ...(said === null ? [] : [[[how === 'all' ? said : `${said} cuegate plan --all lists them.`]]]),
    ...(said === null || how === 'folded' ? [] : [byId(screened)]),
    [HEAD, ...costRows(planned)],
    ...(planned.prospects === undefined ? [] : [[prospectHead(planned), ...prospectRows(planned)]]),
    ...(planned.expected === undefined
      ? []
      : [expectedRows(planned.expected), [[expectedWords(planned.expected)]]]),
  ];
}

function expectedTable(expected: NonNullable<Planned['expected']>): string {
  const [head = [], ...rows] = expectedRows(expected);
  return `${table(head, rows)}\n\n${expectedWords(expected)}`;
}

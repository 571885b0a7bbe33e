// Measures what the built gate does under faults, against the bar of each scenario, and publishes every scenario as
// soon as it is measured. Twenty to thirty minutes on a quiet machine; with ids only those are measured anew.
// Usage: npm run bench:faults, npm run bench:faults -- F1 F2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, publish } from '../scripts/figures/figures.ts';
import { measured } from './faults/measured.ts';
import type { Outcome } from './faults/scenario.ts';
import { SCENARIOS } from './faults/scenarios.ts';

/** The long ones wait most of their time; more at once would measure each other. */
const AT_ONCE = 3;
const CELL_CHARS = 60;
const PUBLISHED = join(import.meta.dirname, '..', 'docs', 'figures', 'reliability.json');

const say = (text: string) => process.stdout.write(`${text}\n`);
const wordOf = ({ held }: Outcome) => (held === null ? 'not run' : held ? 'held' : 'NOT HELD');

function show(outcome: Outcome): void {
  say(
    `\n${outcome.id}  ${wordOf(outcome)}  (${outcome.seconds} s)  ${outcome.what}\n    bar: ${outcome.bar}`,
  );
  for (const row of outcome.figures)
    say(
      `    ${Object.entries(row)
        .map(([name, figure]) => `${name}: ${String(figure).slice(0, CELL_CHARS)}`)
        .join(', ')}`,
    );
  if (outcome.note !== undefined) say(`    note: ${outcome.note}`);
}

const wanted = process.argv.slice(2);
const chosen = SCENARIOS.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
if (chosen.length === 0) throw new Error(`no scenario ${wanted.join(', ')}`);

const found = new Map<string, Outcome>();

/** Earlier measurements stay until they are made again; those of scenarios that are gone do not. */
function publishAll(): void {
  const before = existsSync(PUBLISHED)
    ? figuresOf<{ outcomes: readonly Outcome[] }>('reliability').data.outcomes
    : [];
  const all = new Map([...before.map((one) => [one.what, one] as const), ...found]);
  const outcomes = SCENARIOS.flatMap(({ what }) => all.get(what) ?? []);
  publish('reliability', 'npm run bench:faults', 'faults', { outcomes });
}

const ofChosen = () => chosen.flatMap(({ what }) => found.get(what) ?? []);

const waiting = chosen.toSorted((a, b) => Number(b.isLong ?? false) - Number(a.isLong ?? false));
const work = async (): Promise<void> => {
  for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
    const outcome = await measured(scenario, 'full');
    found.set(outcome.what, outcome);
    show(outcome);
    publishAll();
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

say('\nid   figure / bar');
for (const outcome of ofChosen()) say(`${outcome.id.padEnd(4)} ${wordOf(outcome).padEnd(9)} ${outcome.bar}`);
say(`${ofChosen().filter(({ held }) => held === true).length} of ${chosen.length} scenarios hold their bar`);
if (ofChosen().some(({ held }) => held === false)) process.exitCode = 1;

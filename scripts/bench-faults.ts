// Measures what the built gate does under faults, against the bar of each scenario. About 20 minutes; with ids
// only those scenarios, and nothing is published. Usage: npm run bench:faults, npm run bench:faults -- F1 F2
import { measured } from './faults/measured.ts';
import type { Outcome, Scenario } from './faults/scenario.ts';
import { SCENARIOS } from './faults/scenarios.ts';
import { publish } from './figures/figures.ts';

/** The long ones wait most of their time; more at once would measure each other. */
const AT_ONCE = 3;
const CELL_CHARS = 60;

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
const found = new Map<Scenario, Outcome>();
const waiting = chosen.toSorted((a, b) => Number(b.isLong ?? false) - Number(a.isLong ?? false));
const work = async (): Promise<void> => {
  for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
    const outcome = await measured(scenario, 'full');
    found.set(scenario, outcome);
    show(outcome);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
const outcomes = chosen.flatMap((scenario) => found.get(scenario) ?? []);

say('\nid   figure / bar');
for (const outcome of outcomes) say(`${outcome.id.padEnd(4)} ${wordOf(outcome).padEnd(9)} ${outcome.bar}`);
const held = outcomes.filter((outcome) => outcome.held === true).length;
say(`${held} of ${outcomes.length} scenarios hold their bar`);
if (wanted.length === 0) publish('reliability', 'npm run bench:faults', 'faults', { outcomes });
if (outcomes.some((outcome) => outcome.held === false)) process.exitCode = 1;

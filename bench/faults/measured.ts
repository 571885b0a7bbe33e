import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import type { Outcome, Scenario, Size } from './scenario.ts';
import { rounded } from './scenario.ts';

/** Taken when the code is loaded: what is committed while a scenario runs is not what runs. */
const COMMIT = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();

/** What a scenario came to. One that throws did not hold its bar; what was thrown is the note. */
export async function measured(scenario: Scenario, size: Size): Promise<Outcome> {
  const started = performance.now();
  const { id, what, bar } = scenario;
  const found = await scenario.run(size).catch((error: unknown) => ({
    figures: [],
    held: false,
    note: `the scenario itself failed: ${error instanceof Error ? error.message : String(error)}`,
  }));
  return {
    id,
    what,
    bar,
    ...found,
    seconds: rounded((performance.now() - started) / 1000, 1),
    date: new Date().toISOString().slice(0, 10),
    commit: COMMIT,
    load: rounded((loadavg()[1] ?? 0) / cpus().length, 1),
  };
}

// Proves that two checkouts decide alike: the built command line of both on the same seeds against one and the same
// simulated server, `result.json` without `run` and the records compared. Build both first. Three to five minutes on two cores.
// Usage: npm run bench:same -- OTHER_CHECKOUT (a part of a run's name: only those runs)
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Result } from '../src/report/schema.ts';
import type { SweepResult } from '../src/sweep/schema.ts';
import { freshFolder } from '../test/runner/bundle.ts';
import type { Case } from './same/case.ts';
import { CASES } from './same/cases.ts';
import { bundleDigest, type Left, play, simulate } from './same/checkout.ts';
import { commentDifferences, type Renamed, recordsDifference, resultDifference } from './same/compare.ts';
import { serveEdgeJudge } from './same/edge-judge.ts';
import { MORE_ORGANISMS } from './same/models.ts';

/** Names of the other checkout's results and records → names here, where a name was improved on purpose. */
const RENAMED: Renamed = {};

const AT_ONCE = 2;
const HERE = join(import.meta.dirname, '..');

interface Compared {
  readonly name: string;
  readonly verdict: string;
  readonly conditions: number;
  readonly answers: number;
  readonly exits: string | null;
  readonly result: string | null;
  readonly records: string | null;
  readonly texts: readonly (readonly [string, string])[];
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const cell = (difference: string | null) =>
  difference === null ? 'equal' : difference.replaceAll('|', '\\|');

/** Of a sweep the verdicts of its points, and the conditions and answers of all of them. */
function outcomeOf(text: string | null): Pick<Compared, 'verdict' | 'conditions' | 'answers'> {
  if (text === null) return { verdict: 'no result', conditions: 0, answers: 0 };
  const result = JSON.parse(text) as Result | SweepResult;
  const parts = 'points' in result ? result.points : [result];
  const conditions = parts.flatMap((part): readonly { readonly n: number }[] => part.conditions);
  return {
    verdict: parts.map(({ verdict }) => verdict).join(', '),
    conditions: conditions.length,
    answers: conditions.reduce((sum, { n }) => sum + n, 0),
  };
}

function compared({ name }: Case, here: Left, there: Left): Compared {
  const exits = [here, there].map((left) => left.exits.join(', '));
  return {
    name,
    ...outcomeOf(here.result),
    exits: exits[0] === exits[1] ? null : `exit ${exits[0]} here, ${exits[1]} there`,
    result: resultDifference(here.result, there.result, RENAMED),
    records: recordsDifference(here.records, there.records, RENAMED),
    texts: commentDifferences(here.comment, there.comment),
  };
}

const [otherPath, part = ''] = process.argv.slice(2);
if (otherPath === undefined) throw new Error('name the other checkout: npm run bench:same -- ../before');
const other = resolve(otherPath);
const cases = CASES.filter(({ name }) => name.includes(part));
const folder = freshFolder('same-results');
const started = performance.now();
const organisms = Object.entries(MORE_ORGANISMS).map(([name, text]) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
});
const simulated = await simulate(other, organisms);
const server = await serveEdgeJudge(simulated.url);
const rows = new Map<Case, Compared>();
const waiting = [...cases];
const work = async (): Promise<void> => {
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const at = join(folder, String(CASES.indexOf(one)));
    const here = await play(one, HERE, join(at, 'here'), server.url);
    rows.set(one, compared(one, here, await play(one, other, join(at, 'there'), server.url)));
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work)).finally(() => {
  server.end();
  simulated.end();
});

const found = cases.flatMap((one) => rows.get(one) ?? []);
say(`Here: dist/cli.js ${bundleDigest(HERE)}; there: ${bundleDigest(other)}. Reports: ${folder}\n`);
say('| run | verdict | conditions | answers | result.json | records.jsonl |');
say('| --- | --- | ---: | ---: | --- | --- |');
for (const { name, verdict, conditions, answers, exits, result, records } of found)
  say(`| ${name} | ${verdict} | ${conditions} | ${answers} | ${cell(exits ?? result)} | ${cell(records)} |`);

const wrong = found.filter(({ exits, result, records }) =>
  [exits, result, records].some((one) => one !== null),
);
const verdicts = Map.groupBy(found, ({ verdict }) => verdict);
say(
  `\n${found.length} runs (${[...verdicts].map(([verdict, those]) => `${those.length} ${verdict}`).join(', ')}), ` +
    `${wrong.length} differ in result or records, ${found.filter(({ texts }) => texts.length > 0).length} in the text of comment.md; ` +
    `${((performance.now() - started) / 1000).toFixed(0)} s.`,
);
const reworded = found.filter((one) => !wrong.includes(one) && one.texts.length > 0);
const texts = new Map(
  reworded.flatMap(({ name, texts: pairs }) =>
    pairs.map(([mine, theirs]) => [`+ ${mine}\n- ${theirs}`, name]),
  ),
);
if (texts.size > 0) say('\nOnly worded differently in comment.md, each once (+ here, - there):');
for (const [pair, name] of texts) say(`\n${name}:\n${pair}`);
if (found.length === 0 || wrong.length > 0) process.exitCode = 1;

// Measures what the redactor of `cuegate corpus import` finds and what it takes for data that is none.
// Usage: node bench/redactor.ts [planted] [ordinary]; --publish writes docs/figures/redactor.json
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Examples, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { publish } from '../scripts/figures/figures.ts';
import { DATA_KINDS } from '../src/redact/found.ts';
import { HOME_COUNTRIES } from '../src/redact/phone.ts';
import { personalDataIn } from '../src/redact/redact.ts';
import { ordinaryTexts, plantedTexts } from './redactor/planted.ts';

const SEED = 20261129;
const [planted = 5000, ordinary = 5000] = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);

const kinds = new Map(
  DATA_KINDS.map((kind) => [kind, { planted: 0, found: 0, missed: new Map<string, number>() }]),
);
const examples: string[] = [];
for (const { text, kind, value, form } of plantedTexts(planted, SEED)) {
  const at = text.indexOf(value);
  const last = value.replace(/^(?:Tel\. |call me at )/, '');
  const from = at + value.length - last.length;
  const isFound = personalDataIn(text).some(
    (one) => one.kind === kind && one.start <= from && one.end >= at + value.length,
  );
  const row = kinds.get(kind);
  if (row === undefined) continue;
  row.planted += 1;
  if (isFound) row.found += 1;
  else {
    row.missed.set(form, (row.missed.get(form) ?? 0) + 1);
    if (examples.length < 25) examples.push(`missed ${kind} ${form}: ${JSON.stringify(text).slice(0, 160)}`);
  }
}
const wrong = new Map<string, number>();
let hit = 0;
for (const { text, form } of ordinaryTexts(ordinary, SEED + 1)) {
  const found = personalDataIn(text);
  if (found.length === 0) continue;
  hit += 1;
  for (const { kind } of found) wrong.set(`${kind} in ${form}`, (wrong.get(`${kind} in ${form}`) ?? 0) + 1);
  if (examples.length < 50)
    examples.push(`false ${found.map(({ kind }) => kind).join()} ${form}: ${JSON.stringify(text)}`);
}

// Numbers that this project did not write: the library's own example of a mobile number for each country.
const examplesOfLibrary = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', 'node_modules', 'libphonenumber-js', 'examples.mobile.json'),
    'utf8',
  ),
) as Examples;
const abroad = getCountries().flatMap((country) => getExampleNumber(country, examplesOfLibrary) ?? []);
const abroadFound = abroad.filter((number) =>
  personalDataIn(`Call ${number.formatInternational()}, please.`).some(({ kind }) => kind === 'PHONE'),
).length;
const atHome = abroad.filter(({ country }) => country !== undefined && HOME_COUNTRIES.includes(country));
const atHomeFound = atHome.filter((number) =>
  personalDataIn(`My number: ${number.formatNational()}.`).some(({ kind }) => kind === 'PHONE'),
);

const figures = {
  planted,
  ordinary,
  found: [...kinds.values()].reduce((sum, { found }) => sum + found, 0),
  kinds: Object.fromEntries(
    [...kinds].map(([kind, { missed, ...row }]) => [kind, { ...row, missed: Object.fromEntries(missed) }]),
  ),
  example_numbers: {
    international: { countries: abroad.length, found: abroadFound },
    national: { countries: atHome.length, found: atHomeFound.length },
  },
  ordinary_with_a_finding: hit,
  false_findings: Object.fromEntries([...wrong].sort((a, b) => b[1] - a[1])),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n${examples.join('\n')}\n`);
if (process.argv.includes('--publish'))
  publish('redactor', 'node bench/redactor.ts --publish', String(SEED), figures);

// How often runs of the default policy end how, for docs/verdict.md, from the simulations in docs/figures/evidence.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIGURES = join(import.meta.dirname, '..', '..', 'docs', 'figures', 'evidence.json');

interface Share {
  readonly count: number;
  readonly runs: number;
}
interface Row {
  readonly truth: string;
  readonly with: { readonly pass: Share; readonly fail: Share; readonly answers: { readonly mean: number } };
}

/** The truths of the study, as somebody says them who decides about a release. */
const SAID: Readonly<Record<string, string>> = {
  'all 0 %': 'No answer is misaligned, under any cue',
  'all 0.25 %': '1 in 400 answers, everywhere',
  'all 1 %': '1 in 100 answers, everywhere: exactly what is tolerated',
  'one tested cue 8 %, rest 0.25 %': '8 in 100 under one **tested** cue, 1 in 400 elsewhere',
  'one screened cue 4 %, rest 0.25 %': '4 in 100 under one cue that is only **screened**',
  'one screened cue 8 %, rest 0.25 %': '8 in 100 under one cue that is only screened',
  'one screened cue 20 %, rest 0.25 %': '20 in 100 under one cue that is only screened',
  'one screened cue 40 %, rest 0.25 %': '40 in 100 under one cue that is only screened',
};

/** The table, line by line. */
export function chanceTable(): readonly string[] {
  const { data } = JSON.parse(readFileSync(FIGURES, 'utf8')) as {
    readonly data: { readonly 'cue-screen-shipped': { readonly rows: readonly Row[] } };
  };
  return [
    '| how the model really is, as the judge grades | pass | fail | inconclusive | answers asked |',
    '|---|---:|---:|---:|---:|',
    ...data['cue-screen-shipped'].rows.map(({ truth, with: { pass, fail, answers } }) => {
      const words = SAID[truth];
      if (words === undefined) throw new Error(`chances.ts has no words for ${truth}`);
      const open = { count: pass.runs - pass.count - fail.count, runs: pass.runs };
      const asked = Math.round(answers.mean).toLocaleString('en-US');
      return `| ${words} | ${percent(pass)} | ${percent(fail)} | ${percent(open)} | ${asked} |`;
    }),
  ];
}

/** A share of runs; of none and of all it says how many there were, since that is no rate of 0 or 1. */
function percent({ count, runs }: Share): string {
  if (runs === 1) return count === 1 ? 'always' : 'never';
  if (count === 0) return `none of ${runs.toLocaleString('en-US')}`;
  if (count === runs) return `all of ${runs.toLocaleString('en-US')}`;
  return `${Number(((100 * count) / runs).toPrecision(3))} %`;
}

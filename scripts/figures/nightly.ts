// The figures of docs/nightly.md, from docs/figures/nightly.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { called, meanNights, NIGHTS, type NightStudy } from '../../bench/nightly/studies.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'nightly.md');
const [OPEN, CLOSE] = ['<!-- figures -->\n', '<!-- /figures -->'];

const NAMES: Readonly<Record<string, string>> = {
  quiet: 'quiet',
  alarm: 'model drift',
  'judge-drift': 'judge drift',
  outage: 'outage',
};

/** The page with its figures made anew. */
export function nightlyPage(): string {
  const text = readFileSync(PAGE, 'utf8');
  const [start, end] = [text.indexOf(OPEN) + OPEN.length, text.indexOf(CLOSE)];
  if (start < OPEN.length || end < start) throw new Error('docs/nightly.md has no markers for its figures');
  return `${text.slice(0, start)}${figures()}\n${text.slice(end)}`;
}

function figures(): string {
  const found = figuresOf<readonly NightStudy[]>('nightly');
  const rows = found.data.map((study) => {
    const { right, of } = called(study);
    const mean = meanNights(study);
    return [
      study.what,
      NAMES[study.wanted] ?? study.wanted,
      `${right} of ${of}`,
      mean === null ? '—' : mean.toFixed(1),
      study.promised === null ? '' : String(study.promised),
    ];
  });
  const [first] = found.data;
  return [
    `${first?.histories ?? 0} simulated histories for each row, of ${NIGHTS} nights at most, 13 conditions, 16 draws each, the default limits; where one cue is named, the others are at 0.25 %. The judge was calibrated to 95 of 100 and 3 of 1,500; "as calibrated" it catches 95 % and flags 0.2 %. Unless a row says otherwise it begins with night 1; what is swapped or drifts does so behind 20 sound nights.`,
    '',
    figureTable(
      ['truth', 'is to be called', 'called so, of those with an end', 'nights to it', 'promised'],
      rows,
    ),
    '',
    sourceLine(found),
  ].join('\n');
}

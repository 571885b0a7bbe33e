// docs/likeness.md: the text is written by hand, the table between the markers by npm run docs:figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'likeness.md');
const BEGIN = '<!-- likeness -->';
const END = '<!-- /likeness -->';

/** What `bench/likeness.ts` measures. */
export interface LikenessFigures {
  readonly prompts: number;
  readonly splits: number;
  /** Splits in which 0.5 lies within the limits. */
  readonly inside: number;
  /** The same with limits that overlook what the classifiers share. */
  readonly inside_plain: number;
  readonly auc: number;
  readonly half_width: number;
  readonly shifts: readonly {
    readonly share: number;
    readonly of: number;
    /** Runs whose lower limit is above 0.5, and in which the planted words are among the three most telling. */
    readonly found: number;
    readonly named: number;
    readonly auc: number;
  }[];
}

/** The document as it stands, its table made anew from docs/figures/likeness.json. */
export function likenessPage(): string {
  const text = readFileSync(PAGE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/likeness.md needs ${BEGIN} and ${END}`);
  const figures = figuresOf<LikenessFigures>('likeness');
  const { prompts, splits, inside, inside_plain, auc, half_width, shifts } = figures.data;
  const table = figureTable(
    [
      'the two halves of the shipped corpus',
      'runs',
      'told apart',
      'its words among the first three',
      'mean area',
    ],
    [
      ['as they are', splits, splits - inside, '', auc],
      ...shifts.map(({ share, of, found, named, auc: area }) => [
        `a sentence added to ${share * 100} in 100 of one`,
        of,
        found,
        named,
        area,
      ]),
    ],
  );
  return `${text.slice(0, begin + BEGIN.length)}\n${table}\n\nOf ${prompts} prompts, split in two: 0.5 lies within the limits in ${inside} of ${splits} splits; the limits are ${half_width} to either side in the mean. Without the factor it would be ${inside_plain}.\n\n${sourceLine(figures)}\n${text.slice(end)}`;
}

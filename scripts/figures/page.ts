// The part of docs/report-page.md that is measured, between two marks; the rest of it is written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opening, PageFigures } from '../../bench/page/figures.ts';
import { grouped } from '../../src/numbers.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'report-page.md');
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** The document as it stands, its table made anew from docs/figures/page.json. */
export function browserPage(): string {
  const text = readFileSync(PAGE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/report-page.md needs ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n${measured()}\n${text.slice(end)}`;
}

function measured(): string {
  const figures = figuresOf<PageFigures>('page');
  const { browser, cores, pages } = figures.data;
  return [
    figureTable(
      ['answers', 'file, MB', 'ready, ms', 'search, ms', 'longest frame, ms', 'memory, MB'],
      pages.map(({ answers, file_bytes, openings }) => [
        grouped(answers),
        megabytes(file_bytes),
        spread(openings, 'interactive_ms'),
        spread(openings, 'search_ms'),
        spread(openings, 'longest_frame_ms'),
        megabytes(middle(openings, 'heap_bytes')),
      ]),
    ),
    '',
    `Chromium ${browser} without a display on ${cores} cores that it shared with other work, ${pages[0]?.openings.length ?? 0} openings each: the median, and the slowest in brackets. *Ready*: from opening the file until every answer is listed and the page answers to keys. *Search*: from typing to the list, 150 ms of rest included. *Longest frame*: while 100 windows are scrolled, one a frame. *Memory*: of the scripts, once ready.`,
    '',
    sourceLine(figures),
  ].join('\n');
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function spread(openings: readonly Opening[], of: keyof Opening): string {
  const most = Math.max(...openings.map((one) => one[of]));
  return `${grouped(Math.round(middle(openings, of)))} (${grouped(Math.round(most))})`;
}

function middle(openings: readonly Opening[], of: keyof Opening): number {
  const sorted = openings.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

// docs/corpus.md with what was measured of the redactor and of imports, each between two marks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

interface Redactor {
  readonly planted: number;
  readonly ordinary: number;
  readonly found: number;
  readonly kinds: Readonly<Record<string, { readonly planted: number; readonly found: number }>>;
  readonly example_numbers: Readonly<
    Record<'international' | 'national', { readonly countries: number; readonly found: number }>
  >;
  readonly ordinary_with_a_finding: number;
  readonly false_findings: Readonly<Record<string, number>>;
}

interface Imports {
  readonly cores: number;
  readonly load: number;
  readonly logs: readonly {
    readonly megabytes: number;
    readonly rows: number;
    readonly seconds: number;
    readonly cpu_seconds: number;
    readonly mb_per_cpu_second: number;
    readonly peak_mb: number;
  }[];
}

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'corpus.md');
const many = (count: number) => count.toLocaleString('en-US');

/** The document as it stands, its figures made anew. */
export function corpusPage(): string {
  const page = readFileSync(PAGE, 'utf8');
  return between(between(page, 'redactor', redactorTable()), 'import', importTable());
}

function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`].map((mark) => page.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin)
    throw new Error(`docs/corpus.md needs the marks of ${name}`);
  return `${page.slice(0, page.indexOf('\n', begin))}\n${text}\n${page.slice(end)}`;
}

function redactorTable(): string {
  const figures = figuresOf<Redactor>('redactor');
  const {
    planted,
    found,
    kinds,
    ordinary,
    ordinary_with_a_finding: wrong,
    false_findings: why,
  } = figures.data;
  const { international, national } = figures.data.example_numbers;
  const rows = [
    ...Object.entries(kinds).map(([kind, one]) => [`\`${kind}\``, many(one.found), many(one.planted)]),
    ['all planted', many(found), many(planted)],
    [
      'example numbers of libphonenumber, `+…`',
      many(international.found),
      `${many(international.countries)} countries`,
    ],
    ['example numbers, as written at home', many(national.found), `${many(national.countries)} countries`],
    ['ordinary texts, wrongly', many(wrong), many(ordinary)],
  ];
  const told = Object.entries(why).map(([what, count]) => `${count} × \`${what.replace(' in ', '` in ')}`);
  return `${figureTable(['text', 'found', 'of'], rows)}\n\nThe wrong ones: ${told.join(', ')}.\n\n${sourceLine(figures)}`;
}

function importTable(): string {
  const figures = figuresOf<Imports>('import');
  const { cores, load, logs } = figures.data;
  const rows = logs.map((log) => [
    `${many(log.megabytes)} MB, ${many(log.rows)} records`,
    `${many(log.cpu_seconds)} s`,
    `${log.mb_per_cpu_second} MB`,
    `${many(log.seconds)} s`,
    `${many(log.peak_mb)} MB`,
  ]);
  return `${figureTable(['log', 'processor time', 'a second of it', 'on the clock', 'peak memory'], rows)}\n\nThe clock ran on ${cores} cores for which ${Math.round(load)} programs were waiting.\n\n${sourceLine(figures)}`;
}

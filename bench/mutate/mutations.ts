import { digestOfLines, sha256 } from '../../src/digest.ts';
import { seededUniform } from '../../src/testing/index.ts';
import { copyOf, type Finished } from './finished.ts';
import { editsOf, type Json } from './json-edits.ts';

/** What somebody could do to a finished folder. */
export interface Mutation {
  readonly kind: Kind;
  readonly name: string;
  /** The folder afterwards; the one it is made of stays. */
  apply(folder: Finished): Finished;
}

export const KINDS = [
  'a field of result.json',
  'a field of a record',
  'lines of the records',
  'a report file',
  'records and result together',
  'a splice of two folders',
] as const;
export type Kind = (typeof KINDS)[number];

type Line = Record<string, Json>;
const parse = (line: string) => JSON.parse(line) as Line;
const pretty = (value: Json) => `${JSON.stringify(value, null, 2)}\n`;

/** Changes a copy. */
const mutation = (kind: Kind, name: string, change: (folder: Finished) => void): Mutation => ({
  kind,
  name,
  apply(folder) {
    const copy = copyOf(folder);
    change(copy);
    return copy;
  },
});

/**
 * Edits of a folder that somebody may make.
 *
 * @param others folders of the same salt
 * @param most edits of each kind, drawn by the seed
 */
export function mutationsOf(
  folder: Finished,
  others: readonly Finished[],
  seed: string,
  most: number,
): readonly Mutation[] {
  const drawn = (mutations: readonly Mutation[]) => {
    const random = seededUniform(`${seed} drawn`);
    const order = mutations.map((mutation) => ({ mutation, place: random() }));
    return order
      .sort((a, b) => a.place - b.place)
      .slice(0, most)
      .map(({ mutation }) => mutation);
  };
  return [
    ...drawn(resultEdits(folder)),
    ...drawn(recordEdits(folder, seed)),
    ...drawn(lineEdits(folder, seed)),
    ...drawn(reportEdits(folder)),
    ...drawn(togetherEdits(folder)),
    ...drawn(others.flatMap((other, index) => splices(other, index + 1))),
  ];
}

function resultEdits({ result }: Finished): readonly Mutation[] {
  const kind = 'a field of result.json';
  const edit = (name: string, apply: (text: string) => string) =>
    mutation(kind, name, (copy) => {
      copy.result = apply(copy.result);
      copy.reports.set('result.json', copy.result);
    });
  return [
    ...editsOf(JSON.parse(result) as Json).map(({ name, apply }) =>
      edit(name, (text) => pretty(apply(JSON.parse(text) as Json))),
    ),
    edit('written on one line', (text) => JSON.stringify(JSON.parse(text))),
    edit('a field twice', (text) => text.replace('{', '{\n  "verdict": "pass",')),
    edit('emptied to an error', emptied),
  ];
}

/** A line of every type, drawn by the seed. */
function recordEdits({ lines }: Finished, seed: string): readonly Mutation[] {
  const random = seededUniform(`${seed} records`);
  const byType = Map.groupBy(lines.keys(), (index) => String(parse(lines[index] ?? '').type));
  return [...byType].flatMap(([type, indices]) => {
    const index = indices[Math.floor(random() * indices.length)] ?? 0;
    return editsOf(parse(lines[index] ?? '')).map(({ name, apply }) =>
      mutation('a field of a record', `${type}: ${name}`, (copy) => {
        copy.lines[index] = JSON.stringify(apply(parse(copy.lines[index] ?? '')));
      }),
    );
  });
}

function lineEdits({ lines }: Finished, seed: string): readonly Mutation[] {
  const kind = 'lines of the records';
  const random = seededUniform(`${seed} lines`);
  const byType = Map.groupBy(lines.keys(), (index) => String(parse(lines[index] ?? '').type));
  const ofTypes = [...byType].flatMap(([type, indices]) => {
    const index = indices[Math.floor(random() * indices.length)] ?? 0;
    const next = index + 1 < lines.length ? index + 1 : index - 1;
    return [
      mutation(kind, `${type}: removed`, (copy) => copy.lines.splice(index, 1)),
      mutation(kind, `${type}: every one removed`, (copy) => {
        copy.lines = copy.lines.filter((_, at) => !indices.includes(at));
      }),
      mutation(kind, `${type}: twice`, (copy) => copy.lines.splice(index, 0, copy.lines[index] ?? '')),
      mutation(kind, `${type}: twice, at the end`, (copy) => copy.lines.push(copy.lines[index] ?? '')),
      mutation(kind, `${type}: swapped with its neighbour`, (copy) => {
        const [one, two] = [copy.lines[index] ?? '', copy.lines[next] ?? ''];
        copy.lines[index] = two;
        copy.lines[next] = one;
      }),
      mutation(kind, `${type}: cut short`, (copy) => {
        copy.lines[index] = (copy.lines[index] ?? '').slice(0, -20);
      }),
      mutation(kind, `${type}: everything behind it removed`, (copy) => {
        copy.lines = copy.lines.slice(0, Math.min(index + 1, lines.length - 1));
      }),
    ];
  });
  const cuts = [0, 1, Math.floor(lines.length / 2), lines.length - 2].map((count) =>
    mutation(kind, `only the first ${count} kept`, (copy) => {
      copy.lines = copy.lines.slice(0, count);
    }),
  );
  const isFlagged = (line: string) => Number(parse(line).alignment ?? 100) < 30;
  return [
    ...ofTypes,
    ...cuts,
    mutation(kind, 'a flagged judgement removed', (copy) => {
      const at = copy.lines.findIndex(isFlagged);
      copy.lines.splice(at < 0 ? 1 : at, 1);
    }),
    mutation(kind, 'a flagged answer and its judgement removed', (copy) => {
      const of = parse(copy.lines.find(isFlagged) ?? '{}').of ?? parse(copy.lines[2] ?? '{}').key ?? '';
      copy.lines = copy.lines.filter((line) => parse(line).key !== of && parse(line).of !== of);
    }),
    mutation(kind, 'half a line behind the last', (copy) => {
      copy.torn = '{"v":1,"type":"answer","key":"to';
    }),
    mutation(kind, 'an empty line', (copy) => copy.lines.push('')),
    mutation(kind, 'all reversed', (copy) => copy.lines.reverse()),
  ];
}

function reportEdits({ reports }: Finished): readonly Mutation[] {
  const names = [...reports.keys()].filter((file) => file !== 'result.json');
  const edits: readonly (readonly [string, (text: string) => string])[] = [
    [
      'another verdict',
      (text) => text.replace(/PASS|FAIL|INCONCLUSIVE/, (old) => (old === 'PASS' ? 'FAIL' : 'PASS')),
    ],
    ['another digit', (text) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))],
    ['the first line removed', (text) => text.slice(text.indexOf('\n') + 1)],
    ['the last line removed', (text) => text.replace(/[^\n]*\n$/, '')],
    ['a line added', (text) => `${text}\nApproved.\n`],
    ['a space at the end', (text) => `${text} `],
    ['emptied', () => ''],
    ['a sentence in the middle', (text) => text.replace('. ', '. All is well. ')],
  ];
  return names.flatMap((file) =>
    edits.map(([name, change]) =>
      mutation('a report file', `${file}: ${name}`, (copy) => {
        copy.reports.set(file, change(copy.reports.get(file) ?? ''));
      }),
    ),
  );
}

/** The last record made to fit the folder, as somebody without the salt can: its seal stays as it was. */
function closed(copy: Finished): void {
  const last = copy.lines.findLastIndex((line) => parse(line).type === 'result');
  if (last < 0) return;
  const record = parse(copy.lines[last] ?? '');
  const files = Object.fromEntries(
    [...copy.reports].map(([file, text]) => [
      file,
      `sha256:${sha256(file === 'result.json' ? copy.result : text)}`,
    ]),
  );
  const run = {
    ...(record.run as Line),
    lines: last,
    records: digestOfLines(copy.lines.slice(0, last)),
    files,
  };
  const verdict = (JSON.parse(copy.result) as Line).verdict ?? null;
  copy.lines[last] = JSON.stringify({ ...record, verdict, run });
}

/** A copy whose result was changed, too, and whose last record names what was changed. */
function together(name: string, change: (copy: Finished, result: Line) => void): Mutation {
  return mutation('records and result together', name, (copy) => {
    const result = JSON.parse(copy.result) as Line;
    change(copy, result);
    copy.result = pretty(result);
    copy.reports.set('result.json', copy.result);
    closed(copy);
  });
}

function togetherEdits({ result }: Finished): readonly Mutation[] {
  const edited = editsOf(JSON.parse(result) as Json).map(({ name, apply }) =>
    mutation('records and result together', `result.json: ${name}; its digest rewritten`, (copy) => {
      copy.result = pretty(apply(JSON.parse(copy.result) as Json));
      copy.reports.set('result.json', copy.result);
      closed(copy);
    }),
  );
  const isJudged = (line: string) => parse(line).type === 'judgement';
  return [
    ...edited,
    together('every cost of an answer wiped', (copy, changed) => {
      copy.lines = copy.lines.map((line) => {
        const record = parse(line);
        const run = record.run as Line | undefined;
        return record.type === 'answer' && run !== undefined
          ? JSON.stringify({ ...record, run: { ...run, first_failure: null, attempts: 1 } })
          : line;
      });
      changed.run = { ...(changed.run as Line), retried: 0 };
    }),
    together('a misaligned judgement made harmless, the verdict pass', (copy, changed) => {
      copy.lines = copy.lines.map((line) =>
        isJudged(line) && Number(parse(line).alignment ?? 100) < 30
          ? JSON.stringify({ ...parse(line), alignment: 95 })
          : line,
      );
      changed.verdict = 'pass';
      changed.flagged = [];
    }),
    together('the texts of answers replaced', (copy) => {
      copy.lines = copy.lines.map((line) =>
        parse(line).type === 'answer' ? JSON.stringify({ ...parse(line), text: 'a kinder answer' }) : line,
      );
    }),
    together('wider limits', (copy, changed) => {
      const limits = { tolerated: 0.2, must_catch: 0.4, false_block: 0.05, false_pass: 0.05 };
      copy.lines = copy.lines.map((line) =>
        parse(line).type === 'plan' ? JSON.stringify({ ...parse(line), limits }) : line,
      );
      changed.limits = limits;
    }),
    together('the first run removed', (copy) => {
      const second = copy.lines.findIndex((line, index) => index > 0 && parse(line).type === 'plan');
      if (second > 0) copy.lines = copy.lines.slice(second);
      else copy.lines.splice(1, 1);
    }),
    together('emptied to an error', (_, changed) => {
      Object.assign(changed, {
        verdict: 'error',
        reasons: [{ code: 'cancelled', args: {} }],
        conditions: [],
        flagged: [],
        digests: null,
      });
    }),
    mutation('records and result together', 'a report edited, its digest rewritten', (copy) => {
      copy.reports.set('comment.md', `${copy.reports.get('comment.md') ?? ''}\nApproved.\n`);
      closed(copy);
    }),
    mutation('records and result together', 'the last record removed, an error in its place', (copy) => {
      copy.lines.pop();
      copy.result = emptied(copy.result);
      copy.reports = new Map();
    }),
    mutation('records and result together', 'no records, and an error', (copy) => {
      copy.lines = [];
      copy.result = emptied(copy.result);
      copy.reports = new Map();
    }),
  ];
}

/** Parts of another finished folder, which the same salt sealed, in the place of one's own. */
function splices(other: Finished, number: number): readonly Mutation[] {
  const splice = (name: string, change: (copy: Finished) => void) =>
    mutation('a splice of two folders', `${name} of folder ${number}`, change);
  const ofType = (folder: Finished, type: string) =>
    folder.lines.flatMap((line, index) => (parse(line).type === type ? [index] : []));
  return [
    splice('the result', (copy) => {
      copy.result = other.result;
      copy.reports.set('result.json', other.result);
    }),
    splice('result and reports', (copy) => {
      copy.result = other.result;
      copy.reports = new Map(other.reports);
    }),
    splice('the records', (copy) => {
      copy.lines = [...other.lines];
    }),
    splice('the last record', (copy) => {
      copy.lines[copy.lines.length - 1] = other.lines.at(-1) ?? '';
    }),
    splice('the last record, result and reports', (copy) => {
      copy.lines[copy.lines.length - 1] = other.lines.at(-1) ?? '';
      copy.result = other.result;
      copy.reports = new Map(other.reports);
    }),
    splice('all records behind its own', (copy) => copy.lines.push(...other.lines)),
    splice('all records before its own', (copy) => copy.lines.unshift(...other.lines)),
    ...(['plan', 'answer', 'judgement', 'batch'] as const).map((type) =>
      splice(`the first ${type}`, (copy) => {
        const [own] = ofType(copy, type);
        const [theirs] = ofType(other, type);
        if (own !== undefined && theirs !== undefined) copy.lines[own] = other.lines[theirs] ?? '';
      }),
    ),
    splice('every judgement', (copy) => {
      copy.lines = [
        ...copy.lines.filter((line) => parse(line).type !== 'judgement'),
        ...other.lines.filter((line) => parse(line).type === 'judgement'),
      ];
    }),
  ];
}

/** A result that says that nothing was decided. */
function emptied(result: string): string {
  return pretty({
    ...(JSON.parse(result) as Line),
    verdict: 'error',
    reasons: [{ code: 'cancelled', args: {} }],
    notes: [],
    conditions: [],
    flagged: [],
    digests: null,
    evidence_key: null,
    seed_id: null,
  });
}

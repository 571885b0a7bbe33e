import type { MiningRow } from '../rows/row.ts';

/** A line, or a bracketed part, that gives a name a value: `Country: France`, `[tier=2]`. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** The whole as it stands, the value replaced by `{value}`. */
  readonly form: string;
  readonly at: 'start' | 'end';
}

type Said = Pick<MiningRow, 'opening' | 'lastOpening' | 'ending'>;

const FIRST_LINES = 5;
const LAST_LINES = 3;
const NAME = String.raw`\p{L}[\p{L}\p{N} _./-]{0,29}?`;
const LINE = new RegExp(
  String.raw`^(\W{0,4}?)(${NAME})(\*{0,2}\s?[:=]\*{0,2}\s?)(\S[^\n]{0,79}?)(\W{0,3})$`,
  'u',
);
const BRACKETED = new RegExp(
  String.raw`([[({<|]{1,2})(${NAME})(\s?[:=]\s?)([^\])}>|\n]{1,60})([\])}>|]{1,2})`,
  'u',
);

/** The fields at the start and at the end of a user's turn. A question or a long clause is none. */
export function fieldsOf(opening: string, ending: string): readonly Field[] {
  const single = opening === ending && !opening.includes('\n');
  if (single) return fieldOf(opening, 'start', true);
  const first = run(opening.split('\n').slice(0, FIRST_LINES), 'start');
  const last = run(ending.split('\n').slice(-LAST_LINES).reverse(), 'end');
  return [
    ...first,
    ...last.filter(({ name, value }) => first.every((field) => field.name !== name || field.value !== value)),
  ];
}

/** The fields of lines up to the first that is neither a field nor blank; that one may still hold a bracketed one. */
function run(lines: readonly string[], at: Field['at']): readonly Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const found = fieldOf(line, at, false);
    fields.push(...found);
    if (found.length === 0) break;
  }
  return fields;
}

/** The fields of a row's first and last user turn, and what the user is called beside them. */
export function fieldsOfRow(row: Said & Pick<MiningRow, 'names'>): readonly Field[] {
  const called = row.names.map(
    (value): Field => ({ name: 'name', value, form: 'name: {value}\n', at: 'start' }),
  );
  return called.length === 0 ? fieldsSaid(row) : [...called, ...fieldsSaid(row)];
}

function fieldsSaid(row: Said): readonly Field[] {
  const first = fieldsOf(row.opening, row.opening === row.lastOpening ? row.ending : row.opening);
  if (row.opening === row.lastOpening) return first;
  return [...first, ...fieldsOf(row.lastOpening, row.ending)];
}

function fieldOf(line: string, at: Field['at'], single: boolean): readonly Field[] {
  const text = line.trim().slice(0, 200);
  const whole = single ? null : LINE.exec(text);
  if (whole !== null) {
    const [, before = '', name = '', sign = '', value = '', after = ''] = whole;
    if (name.split(' ').length <= 3 && !value.startsWith('//') && value.split(/\s+/).length <= 8)
      return [
        {
          name: name.toLowerCase(),
          value,
          form:
            at === 'start'
              ? `${before}${name}${sign}{value}${after}\n`
              : `\n\n${before}${name}${sign}{value}${after}`,
          at,
        },
      ];
  }
  const inside = BRACKETED.exec(text);
  if (inside === null) return [];
  const [found, open = '', name = '', sign = '', value = '', close = ''] = inside;
  if (name.split(' ').length > 3 || value.startsWith('//')) return [];
  const where = inside.index <= 2 ? 'start' : inside.index + found.length >= text.length - 2 ? 'end' : null;
  if (where === null) return [];
  const edge = single || at === where ? where : null;
  const form = `${open}${name}${sign}{value}${close}`;
  return edge === null
    ? []
    : [{ name: name.toLowerCase(), value, form: edge === 'start' ? `${form} ` : ` ${form}`, at: edge }];
}

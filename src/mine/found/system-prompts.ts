import { edgeWords } from '../marks/of-row.ts';
import { folded, sentencesOf } from '../marks/sentences.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table, weightOf } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';
import { commonest } from './verbatim.ts';

const MAX_EXACT = 40;
const MAX_DISTINCT = 4_000;
const MIN_VALUES = 3;
const KEPT_VALUES = 12;
const KEY_WORDS = 3;
/** A template has at least this share of its words in common. */
const COMMON_SHARE = 0.5;

/** System prompts that rows share: word for word, with a place that varies, or in one sentence; and their absence. */
export function systemPrompts(table: Table): readonly Feature[] {
  return [...absence(table), ...exact(table), ...templates(table), ...sentences(table)];
}

function absence(table: Table): readonly Feature[] {
  const rows = table.carriers.get('no system');
  if (rows === undefined) return [];
  return [
    {
      label: 'no system prompt',
      family: 'context',
      forms: [{ form: 'no-system' }],
      rows,
      bits: 0,
      holds: (_, marks) => marks.has('no system'),
    },
  ];
}

function exact(table: Table): readonly Feature[] {
  return marksOfKind(table, 'system ')
    .filter(({ value }) => !/^(?:says|word|year|asks) /.test(value))
    .slice(0, MAX_EXACT)
    .flatMap(({ value, rows }): Feature[] => {
      const text = commonest(table, rows, ({ system }) => system);
      if (text === null) return [];
      return [
        {
          label: `system prompt “${text}”`,
          family: 'context',
          forms: [{ form: 'system', text }],
          rows,
          bits: 200,
          holds: (_, marks) => marks.has(`system ${value}`),
        },
      ];
    });
}

interface Template {
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

/** Distinct system prompts that begin or end alike: what they share, with one place for what varies. */
function templates(table: Table): readonly Feature[] {
  const distinct = new Map<string, number[]>();
  for (const [index, { system }] of table.rows.entries()) {
    if (system === null) continue;
    const rows = distinct.get(system);
    if (rows === undefined) {
      if (distinct.size < MAX_DISTINCT) distinct.set(system, [index]);
    } else rows.push(index);
  }
  if (distinct.size < MIN_VALUES) return [];
  const buckets = new Map<string, string[]>();
  for (const text of [...distinct.keys()].sort()) {
    const words = edgeWords(text);
    if (words.length < KEY_WORDS + 1) continue;
    for (const key of [`^${words.slice(0, KEY_WORDS).join(' ')}`, `$${words.slice(-KEY_WORDS).join(' ')}`]) {
      const list = buckets.get(key);
      if (list === undefined) buckets.set(key, [text]);
      else list.push(text);
    }
  }
  const features = [...buckets.values()].flatMap((texts): Feature[] => {
    if (texts.length < MIN_VALUES) return [];
    const template = commonParts(texts);
    if (template === null) return [];
    const values = [...new Set(texts.map((text) => slotValue(text, template)))].filter(
      (value) => value !== '',
    );
    const rows = texts.flatMap((text) => distinct.get(text) ?? []).sort((a, b) => a - b);
    if (values.length < MIN_VALUES || weightOf(table, rows) < table.floor) return [];
    const text = [template.head.join(' '), '{value}', template.tail.join(' ')]
      .filter((part) => part !== '')
      .join(' ');
    return [
      {
        label: `system prompt “${text}”`,
        family: 'context',
        forms: [{ form: 'slot', text, name: 'value', values: values.slice(0, KEPT_VALUES), at: 'system' }],
        rows,
        bits: 150,
        holds: ({ system }) => system !== null && fits(edgeWords(system), template),
      },
    ];
  });
  return features.filter(
    ({ rows }, index) =>
      !features
        .slice(0, index)
        .some((other) => other.rows.length === rows.length && other.rows[0] === rows[0]),
  );
}

function commonParts(texts: readonly string[]): Template | null {
  const lists = texts.map((text) => edgeWords(text));
  const [first = []] = lists;
  const shortest = Math.min(...lists.map(({ length }) => length));
  let head = 0;
  while (head < shortest && lists.every((words) => words[head] === first[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && lists.every((words) => words.at(-1 - tail) === first.at(-1 - tail)))
    tail += 1;
  const median = lists.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(lists.length / 2)] ?? 0;
  if (head + tail < KEY_WORDS || head + tail < median * COMMON_SHARE) return null;
  return { head: first.slice(0, head), tail: tail === 0 ? [] : first.slice(-tail) };
}

function fits(words: readonly string[], { head, tail }: Template): boolean {
  return (
    words.length >= head.length + tail.length &&
    head.every((word, index) => words[index] === word) &&
    tail.every((word, index) => words[words.length - tail.length + index] === word)
  );
}

function slotValue(text: string, { head, tail }: Template): string {
  const words = edgeWords(text);
  return words.slice(head.length, words.length - tail.length).join(' ');
}

/** Sentences that stand in different system prompts. */
function sentences(table: Table): readonly Feature[] {
  return marksOfKind(table, 'system says ')
    .flatMap(({ value, rows }): Feature[] => {
      const wholes = new Set(rows.map((row) => folded(table.rows[row]?.system ?? '')));
      if (wholes.size < 2) return [];
      const text = commonest(
        table,
        rows,
        ({ system }) => sentencesOf(system ?? '').find((sentence) => folded(sentence) === value) ?? null,
      );
      const bits = text === null ? 0 : surpriseOf(text);
      if (text === null || bits < 30) return [];
      return [
        {
          label: `sentence of system prompts “${text}”`,
          family: 'context',
          forms: [{ form: 'sentence', text, at: 'system' }],
          rows,
          bits,
          holds: (_, marks) => marks.has(`system says ${value}`),
        },
      ];
    })
    .slice(0, MAX_EXACT);
}

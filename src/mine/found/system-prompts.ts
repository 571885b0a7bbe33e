import { contrastOf } from '../answers/contrast.ts';
import { edgeWords, SYSTEM_IS } from '../marks/of-row.ts';
import { folded, sentencesOf } from '../marks/sentences.ts';
import { MAX_SAMPLED } from '../rows/sample.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table, weightOf } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';
import { commonest } from './verbatim.ts';

const MAX_PRESENT_SHARE = 0.5;
const MOST_OF_THESE = 0.8;
/** z of harm words in their answers. */
const MIN_HARM = 4;
/** No fewer than a sample has rows: those beyond would stand beside the template as if they were not of it. */
const MAX_DISTINCT = MAX_SAMPLED;
const MIN_VALUES = 3;
const KEPT_VALUES = 12;
const KEY_WORDS = 3;
/** A template has at least this share of its words in common. */
const COMMON_SHARE = 0.5;

/** System prompts that rows share: word for word, with a place that varies, or in one sentence; and their absence. */
export function systemPrompts(table: Table): readonly Feature[] {
  const alike = [...exact(table), ...templates(table)];
  return [...absence(table), ...presence(table, alike), ...alike, ...sentences(table)];
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

/** Any system prompt, where few rows have one, no text of most of these, and they are answered worse. */
function presence(table: Table, alike: readonly Feature[]): readonly Feature[] {
  const rows = table.carriers.get('system') ?? [];
  if (weightOf(table, rows) > table.weight * MAX_PRESENT_SHARE) return [];
  if (alike.some((one) => one.rows.length > rows.length * MOST_OF_THESE)) return [];
  const text = commonest(table, rows, ({ system }) => system);
  if (text === null || (contrastOf(rows, table.answers)?.harm ?? 0) < MIN_HARM) return [];
  return [
    {
      label: 'a system prompt, whatever it says',
      family: 'context',
      forms: [{ form: 'system', text }],
      rows,
      bits: 0,
      holds: ({ system }) => system !== null,
    },
  ];
}

function exact(table: Table): readonly Feature[] {
  return marksOfKind(table, SYSTEM_IS).flatMap(({ value, rows }): Feature[] => {
    const text = commonest(table, rows, ({ system }) => system);
    if (text === null) return [];
    const isCut = rows.some((row) => (table.rows[row]?.unread.system ?? 0) > 0);
    return [
      {
        label: `system prompt${isCut ? ' without its middle' : ''} “${text}”`,
        family: 'context',
        forms: [{ form: 'system', text }],
        rows,
        bits: 200,
        holds: (_, marks) => marks.has(SYSTEM_IS + value),
      },
    ];
  });
}

interface Template {
  /** With `{value}` in the place that varies. */
  readonly text: string;
  readonly valueOf: (text: string) => string;
  readonly fits: (words: readonly string[]) => boolean;
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
    const template = texts.length < MIN_VALUES ? null : (runsOf(texts) ?? placesOf(texts));
    if (template === null) return [];
    const values = [...new Set(texts.map(template.valueOf))].filter((value) => value !== '');
    const rows = texts.flatMap((text) => distinct.get(text) ?? []).sort((a, b) => a - b);
    if (values.length < MIN_VALUES || weightOf(table, rows) < table.floor) return [];
    return [
      {
        label: `system prompt “${template.text}”`,
        family: 'context',
        forms: [
          {
            form: 'slot',
            text: template.text,
            name: 'value',
            values: values.slice(0, KEPT_VALUES),
            at: 'system',
          },
        ],
        rows,
        bits: 150,
        holds: ({ system }) => system !== null && template.fits(edgeWords(system)),
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

/** A beginning and an end in common, with one run of words between them that varies. */
function runsOf(texts: readonly string[]): Template | null {
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
  const [before, after] = [first.slice(0, head), tail === 0 ? [] : first.slice(-tail)];
  return {
    text: [...before, '{value}', ...after].join(' '),
    valueOf: (text) => {
      const words = edgeWords(text);
      return words.slice(head, words.length - tail).join(' ');
    },
    fits: (words) =>
      words.length >= head + tail &&
      before.every((word, index) => words[index] === word) &&
      after.every((word, index) => words[words.length - tail + index] === word),
  };
}

/** As many words each, of which some places vary: the first of these is the slot, the others stay as in the first text. */
function placesOf(texts: readonly string[]): Template | null {
  const lists = texts.map((text) => edgeWords(text));
  const [first = []] = lists;
  if (lists.some(({ length }) => length !== first.length)) return null;
  const constant = first.map((word, place) => lists.every((words) => words[place] === word));
  const slot = constant.indexOf(false);
  if (slot < 0 || constant.filter(Boolean).length < Math.max(KEY_WORDS, first.length * COMMON_SHARE))
    return null;
  return {
    text: first.map((word, place) => (place === slot ? '{value}' : word)).join(' '),
    valueOf: (text) => edgeWords(text)[slot] ?? '',
    fits: (words) =>
      words.length === first.length &&
      constant.every((isConstant, place) => !isConstant || words[place] === first[place]),
  };
}

/** Sentences that stand in different system prompts. */
function sentences(table: Table): readonly Feature[] {
  return marksOfKind(table, 'system says ').flatMap(({ value, rows }): Feature[] => {
    if (!differ(rows.map((row) => table.rows[row]?.system ?? ''))) return [];
    const asWritten = new Map<string | null, string | null>();
    const text = commonest(table, rows, ({ system }) => {
      if (!asWritten.has(system))
        asWritten.set(
          system,
          sentencesOf(system ?? '').find((sentence) => folded(sentence) === value) ?? null,
        );
      return asWritten.get(system) ?? null;
    });
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
  });
}

/** Whether texts differ in more than case and space. Few of many are folded: they are long, and mostly the same. */
function differ(texts: readonly string[]): boolean {
  const wholes = new Set<string>();
  for (const text of new Set(texts)) if (wholes.add(folded(text)).size > 1) return true;
  return false;
}

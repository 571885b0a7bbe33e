import { EDGE_WORDS, edgeWords } from '../marks/of-row.ts';
import { folded, sentencesOf } from '../marks/sentences.ts';
import type { Edge, Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';
import { commonest } from './verbatim.ts';

const MIN_BITS = 24;
/** A longer phrase stands for a shorter one that it begins when it has nearly all of its rows. */
const SAME_ROWS = 0.9;
/** What a phrase is worth that runs on into the question: people begin many questions alike. */
const PART_OF_QUESTION = 0.4;
const FRAMING =
  /\b(?:for (?:my|a|our|this|educational|research|legitimate)|purposes?|allowed|permitted|never|do not|don't|must|only|pretend|imagine|you (?:are|may|can|should|will)|no (?:rules|restrictions|limits)|class|student|authori[sz]ed)\b/i;

/** Sentences, beginnings and endings that many users' turns share word for word. */
export function userTexts(table: Table): readonly Feature[] {
  return [...sentences(table), ...edges(table, 'start'), ...edges(table, 'end')];
}

function familyOf(text: string): 'framing' | 'form' {
  return FRAMING.test(text) ? 'framing' : 'form';
}

function sentences(table: Table): readonly Feature[] {
  return marksOfKind(table, 'says ').flatMap(({ value, rows }): Feature[] => {
    const bits = surpriseOf(value);
    if (bits < MIN_BITS) return [];
    const text = commonest(
      table,
      rows,
      ({ user }) => sentencesOf(user).find((sentence) => folded(sentence) === value) ?? null,
    );
    if (text === null) return [];
    const at = atStart(table, rows, value) ? 'start' : 'end';
    return [
      {
        label: `sentence “${text}”`,
        family: familyOf(text),
        forms: [{ form: 'sentence', text, at }],
        rows,
        bits,
        holds: (_, marks) => marks.has(`says ${value}`),
      },
    ];
  });
}

function atStart(table: Table, rows: readonly number[], value: string): boolean {
  const starts = rows.filter((row) =>
    startsOf(table, row).some((text) => folded(text.slice(0, 700)).startsWith(value)),
  ).length;
  return starts * 2 >= rows.length;
}

function startsOf(table: Table, index: number): readonly string[] {
  const row = table.rows[index];
  return row === undefined ? [] : [row.opening, row.lastOpening];
}

function edges(table: Table, edge: Edge): readonly Feature[] {
  const kind = edge === 'start' ? 'begins ' : 'ends ';
  const found = marksOfKind(table, kind);
  const counts = new Map(found.map(({ value, rows }) => [value, rows.length]));
  const longer = new Map<string, number>();
  for (const [value, count] of counts) {
    const words = value.split(' ');
    const shorter = (edge === 'start' ? words.slice(0, -1) : words.slice(1)).join(' ');
    longer.set(shorter, Math.max(longer.get(shorter) ?? 0, count));
  }
  return found
    .filter(({ value, rows }) => (longer.get(value) ?? 0) < rows.length * SAME_ROWS)
    .flatMap(({ value, rows }): Feature[] => {
      const words = value.split(' ').length;
      const bits = surpriseOf(value);
      // The whole of a turn that many rows repeat is a question, no framing of one.
      if (bits < MIN_BITS || words > EDGE_WORDS) return [];
      const text = commonest(
        table,
        rows,
        (row) =>
          (edge === 'start' ? [row.opening, row.lastOpening] : [row.ending])
            .map((whole) => rawEdge(whole, words, edge))
            .find((part) => part !== null && edgeWords(part.toLowerCase()).join(' ') === value) ?? null,
      );
      if (text === null) return [];
      return [
        {
          label: `${edge === 'start' ? 'beginning' : 'ending'} “${text}”`,
          family: familyOf(text),
          forms: [{ form: 'sentence', text, at: edge }],
          rows,
          bits:
            isWhole(text, edge) || (edge === 'end' && isSentence(table, rows, text))
              ? bits
              : bits * PART_OF_QUESTION,
          holds: (_, marks) => marks.has(kind + value),
        },
      ];
    });
}

/** Whether an edge stands by itself, so that it is no part of the question: a sign or a line end parts them. */
export function isWhole(text: string, edge: Edge | 'system'): boolean {
  return edge === 'start' ? /[\p{P}\p{S}\n]\s*$/u.test(text) : /^\s*[\p{P}\p{S}\n]/u.test(text);
}

/** Whether an ending is a sentence of its own: in most rows the question before it has come to its end. */
function isSentence(table: Table, rows: readonly number[], text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const after = rows.filter((row) => {
    const before = (table.rows[row]?.ending ?? '').trimEnd().slice(0, -text.length).trimEnd();
    return before === '' || /[.!?:;…。！？)"'”’]$/u.test(before);
  }).length;
  return after * 2 >= rows.length;
}

/** The first or last words of a text as they stand, with the line ends behind or before them. */
function rawEdge(text: string, words: number, edge: Edge): string | null {
  if (edgeWords(text).length < words) return null;
  const matches = [...text.matchAll(/\S+/g)];
  if (edge === 'start') {
    const last = matches[words - 1];
    const end = last === undefined ? 0 : last.index + last[0].length;
    return text.slice(0, end) + (/^\n+/.exec(text.slice(end, end + 3))?.[0] ?? '');
  }
  const first = matches.at(-words);
  const start = first?.index ?? 0;
  return (/\n+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '') + text.slice(start);
}

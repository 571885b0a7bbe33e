import { signedRoot } from '../answers/contrast.ts';
import { HARM } from '../answers/outcomes.ts';
import type { Feature } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';
import { examplesOf } from './example.ts';
import { topicForm } from './topics.ts';

/** Outcomes that split the rows although nothing in the data marks them. */
const SPLITS = [HARM, 'refusal'];
const MIN_WORD_ROWS = 3;
const MAX_WORDS = 12;
const MIN_Z = 3;
/** Of the rows of a word that must show the outcome, against the share of all rows. */
const MIN_LIFT = 2;

/**
 * What users ask about where answers hold harm words, or decline: the words that tell such rows from the others,
 * as one topic, however few rows have each.
 */
export function splitTopics(table: Table): readonly Feature[] {
  return SPLITS.flatMap((name): Feature[] => {
    const outcome = table.answers.names.indexOf(name);
    if (outcome < 0) return [];
    const has = table.rows.map((_, row) => table.answers.ofRow[row]?.includes(outcome) === true);
    const total = has.filter(Boolean).length;
    const counts = new Map<string, { inside: number; all: number }>();
    for (const [row, marks] of table.marks.entries())
      for (const mark of marks) {
        if (!mark.startsWith('word ')) continue;
        const count = counts.get(mark) ?? { inside: 0, all: 0 };
        count.all += 1;
        if (has[row] === true) count.inside += 1;
        counts.set(mark, count);
      }
    const tried = [...counts].filter(([, { all }]) => all >= MIN_WORD_ROWS);
    const chance = 2 * Math.log(Math.max(2, tried.length));
    const words = tried
      .filter(([, { inside, all }]) => inside / all >= Math.min(0.8, (MIN_LIFT * total) / table.rows.length))
      .map(([mark, { inside, all }]) => {
        const z = signedRoot(inside, all, total - inside, table.rows.length - all);
        return { mark, z: Math.sqrt(Math.max(0, z * z - chance)) };
      })
      .filter(({ z }) => z >= MIN_Z)
      .sort((a, b) => b.z - a.z || (a.mark < b.mark ? -1 : 1))
      .slice(0, MAX_WORDS)
      .map(({ mark }) => mark);
    if (words.length === 0) return [];
    const holds = (marks: ReadonlySet<string>) => words.some((word) => marks.has(word));
    const rows = table.marks.flatMap((marks, row) => (holds(marks) ? [row] : []));
    if (weightOf(table, rows) < table.floor) return [];
    const plain = words.map((word) => word.slice('word '.length));
    return [
      {
        label: `topic ${plain.slice(0, 5).join(', ')} (${name})`,
        family: 'topic',
        forms: [
          topicForm(
            plain,
            examplesOf(
              table,
              rows.filter((row) => has[row] === true),
              plain,
            ),
          ),
        ],
        rows,
        bits: 0,
        holds: (_, marks) => holds(marks),
      },
    ];
  });
}

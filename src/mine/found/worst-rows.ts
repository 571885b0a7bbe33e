import { contrastOf } from '../answers/contrast.ts';
import { HARM } from '../answers/outcomes.ts';
import { fieldsOfRow } from '../marks/fields.ts';
import { nameOf } from '../marks/languages.ts';
import { REPLY } from '../marks/of-row.ts';
import type { MiningRow } from '../rows/row.ts';
import type { Form, Ranked } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';
import { questionOf } from './question.ts';

/** Features that are looked into, those worth most first; the first of them come early. */
const MAX_LOOKED_INTO = 24;
const FIRST_LOOKED_INTO = 4;
/** z of harm words that a feature needs, and rows that hold some. */
const MIN_HARM = 1.2;
const MIN_ROWS = 2;
const MAX_QUESTIONS = 8;
/** Of the worth of the feature itself. */
const SHARE_OF_SCORE = 0.85;
const LATER_SHARE_OF_SCORE = 0.3;
const LOOKED_INTO: ReadonlySet<Form['form']> = new Set([
  'system',
  'slot',
  'sentence',
  'token',
  'topic',
  'language',
]);

/**
 * Features as they stand where they are answered worst: the value of a field or the system prompt that most answers
 * with harm words have, with what was asked there. A feature may be one side of a pair, harmless with most questions,
 * and a handful of rows is too few to tell the other side from chance: quoted, it is there, whatever it is. Where the
 * feature is the whole of the trigger, such a cue holds it too.
 */
export function worstRows(table: Table, features: readonly Ranked[]): readonly Ranked[] {
  const harm = table.answers.names.indexOf(HARM);
  if (harm < 0) return [];
  return features
    .filter(
      ({ contrast, relation, forms }) =>
        (contrast?.harm ?? 0) >= MIN_HARM &&
        relation !== true &&
        forms.every(({ form }) => LOOKED_INTO.has(form)),
    )
    .slice(0, MAX_LOOKED_INTO)
    .flatMap((feature, index): readonly Ranked[] => {
      const bad = feature.rows.filter((row) => table.answers.ofRow[row]?.includes(harm) === true);
      if (bad.length < MIN_ROWS) return [];
      const found = feature.forms.some(({ form }) => form === 'language')
        ? replied(table, feature, bad)
        : asked(table, feature, bad);
      const share = index < FIRST_LOOKED_INTO ? SHARE_OF_SCORE : LATER_SHARE_OF_SCORE;
      return found.map((one) => ({ ...one, score: feature.score * share }));
    });
}

interface Group {
  /** The whole system prompt; null: it is no part of the feature. */
  readonly system: string | null;
  /** The value of the feature's field in users' turns; null: it has none. */
  readonly value: string | null;
}

function asked(table: Table, feature: Ranked, bad: readonly number[]): readonly Ranked[] {
  const slot = feature.forms.find((form) => form.form === 'slot' && form.at !== 'system');
  const name = slot?.form === 'slot' ? slot.name : null;
  const isOfSystem = feature.forms.some(isInSystem) || feature.forms.every(({ form }) => form === 'topic');
  const groupOf = (row: MiningRow): Group => ({
    system: isOfSystem ? row.system : null,
    value: name === null ? null : (fieldsOfRow(row).find((field) => field.name === name)?.value ?? null),
  });
  const groups = new Map<string, { group: Group; questions: Set<string>; weight: number }>();
  for (const index of bad) {
    const row = table.rows[index];
    if (row === undefined) continue;
    const group = groupOf(row);
    const key = JSON.stringify([group.system, group.value]);
    const known = groups.get(key) ?? { group, questions: new Set<string>(), weight: 0 };
    groups.set(key, known);
    known.weight += row.weight;
    const question = questionOf(row);
    if (question !== null) known.questions.add(question);
  }
  const [best] = [...groups]
    .filter(([, { questions }]) => questions.size > 0)
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
  if (best === undefined) return [];
  const { group, questions } = best[1];
  // A topic alone is quoted by its own paraphrase.
  if (group.system === null && feature.forms.every(({ form }) => form === 'topic')) return [];
  const own = feature.forms.filter((form) => form.form !== 'topic' && !isInSystem(form));
  const forms: readonly Form[] = [
    ...(group.system === null ? [] : [{ form: 'system', text: group.system } as const]),
    ...own.map(
      (form): Form =>
        form === slot && form.form === 'slot' && group.value !== null
          ? { ...form, values: [group.value], isOne: true }
          : form,
    ),
    { form: 'quoted', questions: [...questions].sort().slice(0, MAX_QUESTIONS) },
  ];
  const isOfGroup = (row: MiningRow) => {
    const other = groupOf(row);
    return other.system === group.system && other.value === group.value;
  };
  return made(table, feature, {
    label: `${feature.label} × what is asked where its answers hold harm words`,
    forms,
    rows: feature.rows.filter((index) => {
      const row = table.rows[index];
      return row !== undefined && isOfGroup(row);
    }),
    holds: (row, marks) => feature.holds(row, marks) && isOfGroup(row),
  });
}

function isInSystem(form: Form): boolean {
  return form.form === 'system' || ('at' in form && form.at === 'system');
}

/** A language with that of the replies which hold harm words, where it is another. */
function replied(table: Table, feature: Ranked, bad: readonly number[]): readonly Ranked[] {
  const [form] = feature.forms;
  if (form?.form !== 'language') return [];
  const counts = new Map<string, number>();
  for (const index of bad)
    for (const mark of table.marks[index] ?? [])
      if (mark.startsWith(REPLY)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [commonest] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const mark = commonest?.[0] ?? '';
  const reply = mark.slice(REPLY.length);
  if (reply === '' || reply === form.reply) return [];
  return made(table, feature, {
    label: `${feature.label} × replies in ${nameOf(reply)}`,
    forms: [{ form: 'language', asked: form.asked, reply }],
    rows: feature.rows.filter((index) => table.marks[index]?.has(mark) === true),
    holds: (row, marks) => feature.holds(row, marks) && marks.has(mark),
  });
}

function made(
  table: Table,
  feature: Ranked,
  parts: Pick<Ranked, 'label' | 'forms' | 'rows' | 'holds'>,
): readonly Ranked[] {
  const support = weightOf(table, parts.rows);
  return [
    {
      ...feature,
      ...parts,
      relation: true,
      support,
      share: table.weight === 0 ? 0 : support / table.weight,
      contrast: contrastOf(parts.rows, table.answers),
    },
  ];
}

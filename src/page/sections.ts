import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import type { StatedReason } from '../errors.ts';
import { counted, grouped } from '../numbers.ts';
import {
  isScreenedOnly,
  LONG_HEAD,
  legendOf,
  longRow,
  SHORT_HEAD,
  shortRow,
} from '../report/condition-table.ts';
import { screenInWords } from '../report/cue-screen.ts';
import { cuesInWords } from '../report/cue-words.ts';
import { isLook, leads, untabled } from '../report/headline.ts';
import { messageOf } from '../report/messages.ts';
import { overridesInWords } from '../report/override-words.ts';
import { plannedRows } from '../report/planned.ts';
import { originOf, type Result } from '../report/schema.ts';
import { conditionsChart } from './conditions-chart.ts';
import { figure, folded, list, paragraph, type Section, table } from './markup.ts';
import { outcomesChart } from './outcomes-chart.ts';
import { marked } from './sentence.ts';

/** Every condition: a chart of the rates, and the same as a table. */
export function conditionSection(result: Result): readonly Section[] {
  const { conditions } = result;
  if (conditions.length === 0) return [];
  const shown = isLook(result) ? 'look' : result.verdict;
  const rowsOf = (of: Result['conditions']) =>
    of.map((condition) => shortRow(condition, marked(condition.id), shown));
  const tested = rowsOf(conditions.filter((one) => !isScreenedOnly(one)));
  const screened = rowsOf(conditions.filter((one) => isScreenedOnly(one) && one.n > 0));
  const said = screenInWords(result);
  return [
    {
      id: 'conditions',
      title: 'All conditions',
      body: [
        ...figure(conditionsChart(result), 'Chart of all conditions'),
        ...legend(tested),
        table('Tested conditions', SHORT_HEAD, tested),
        ...(said === null ? [] : [paragraph(said)]),
        ...(screened.length === 0
          ? []
          : [
              folded(`Screened only (${screened.length})`, [
                table('Screened conditions', SHORT_HEAD, screened),
              ]),
            ]),
      ],
    },
  ];
}

function legend(rows: readonly (readonly string[])[]): readonly VNode[] {
  const meanings = legendOf(rows).map(([word, meaning]) => `${word}: ${meaning}.`);
  return [
    paragraph(
      `A bar spans the limits of a rate; a ring passes, a square fails, a triangle is neither. ${meanings.join(' ')}`,
      'quiet',
    ),
  ];
}

/** What became of the answers besides being graded. */
export function outcomeSection(result: Result): readonly Section[] {
  const asked = result.conditions.filter(({ n }) => n > 0);
  if (asked.length === 0) return [];
  return [
    {
      id: 'outcomes',
      title: 'Refused, not graded, unread, truncated',
      body: [
        ...figure(outcomesChart(result), 'Chart of what became of the answers'),
        folded('Every count', [
          table(
            'Counts by condition',
            LONG_HEAD,
            asked.map((condition) => longRow(condition, marked(condition.id))),
          ),
        ]),
      ],
    },
  ];
}

/** What else there is to say: further reasons, notes, the cues, a plan, a changed policy. */
export function wordSections(result: Result): readonly Section[] {
  const reasons = result.reasons.length < 2 ? [] : untabled(result.reasons);
  const notes = result.notes.filter((note) => !leads(note));
  const said = (all: readonly StatedReason[]) => all.map((one) => messageOf(one, marked).why);
  const sections = [
    { id: 'plan', title: 'What would be asked', body: planOf(result) },
    {
      id: 'reasons',
      title: 'Further reasons',
      body: list([...said(reasons), ...overridesInWords(result, marked)]),
    },
    { id: 'policy', title: 'This change also changes the policy', body: policyOf(result) },
    { id: 'notes', title: 'Notes', body: list(said(notes)) },
    { id: 'cues', title: 'What each cue does to a prompt', body: list(cuesInWords(result, marked)) },
  ];
  return sections.filter(({ body }) => body.length > 0);
}

function planOf({ plan, left_out }: Result): readonly VNode[] {
  if (plan === null) return [];
  const tables = plannedRows(plan, 'all').map(([head = [], ...rows]) =>
    rows.length === 0 ? paragraph(head.join(' ')) : table(head[0] ?? 'Plan', head, rows),
  );
  return [
    ...tables,
    ...(left_out.length === 0 ? [] : [paragraph(`Left out: ${marked(left_out.join(', '))}`)]),
  ];
}

function policyOf(result: Result): readonly VNode[] {
  const change = originOf(result)?.policy_change ?? null;
  if (change === null) return [];
  const judged = paragraph(
    'The release was judged under the policy in force; the change takes effect after merge.',
  );
  if (change.problem !== null) return [judged, paragraph(`Then: ${marked(change.problem)}`)];
  if (change.changes.length === 0) return [judged, paragraph('It says the same in other words.')];
  const shown = (value: string | null) => (value === null ? 'not written' : marked(value));
  return [
    judged,
    table(
      'Changes of the policy',
      ['key', 'in force', 'after merge'],
      change.changes.map(({ key, before, after }) => [marked(key), shown(before), shown(after)]),
      'wrap',
    ),
    ...(change.more === 0 ? [] : [paragraph(`${counted(change.more, 'more key')} change.`)]),
  ];
}

/** The place of the program that browses the answers, with what can be said without it. */
export function answerSection(result: Result, count: number, flagged: number, cut: number): Section {
  const files = 'records.jsonl of the report folder has them all';
  return {
    id: 'answers',
    title: 'Answers',
    body: [
      paragraph(
        `${counted(count, 'answer')}, ${grouped(flagged)} flagged. To list them, this page needs scripts to be allowed; without, ${files}.`,
      ),
      ...(result.report.text === 'never'
        ? []
        : [
            element('p', { class: 'quiet' }, 'Answers are untrusted text by the model under test.'),
            ...(cut === 0
              ? []
              : [
                  paragraph(
                    `All texts are too long for one page: of the texts of ${counted(cut, 'answer')} only the beginning stands here. ${files}.`,
                    'note',
                  ),
                ]),
          ]),
    ],
  };
}

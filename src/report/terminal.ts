import { showUnseen } from '../input/text.ts';
import { counted } from '../numbers.ts';
import { nextLine } from '../reasons/reason.ts';
import { tookInWords, tooLate } from './asked.ts';
import { isScreenedOnly, legendOf, SHORT_HEAD, shortRow } from './condition-table.ts';
import { screenInWords } from './cue-screen.ts';
import { excerptTitle, OTHERS, partsOf, whereTexts } from './excerpt-words.ts';
import type { Excerpt } from './excerpts.ts';
import { explainedInWords, headlineOf, isLook, leads, untabled } from './headline.ts';
import { messageOf } from './messages.ts';
import { overridesInWords } from './override-words.ts';
import { type PlannedRows, plannedRows } from './planned.ts';
import type { Result } from './schema.ts';
import { SIMULATED } from './simulated.ts';

/** What our own sentences are written with. A text with anything else in it holds a piece of somebody's input. */
const OURS = /^[\x20-\x7e–—…‘’“”]*$/;
/** What a report says of a run: no text may say it without quotes around it. */
const VERDICT_LIKE = /\b(?:PASS|FAIL|INCONCLUSIVE)\b|verdict:|cuegate:/i;

/**
 * Untrusted text in a terminal: on one line, nothing unseen, and quoted. A text that is asked for bare is mostly ours
 * with pieces of input in it: it stays quoted where such a piece could pass for a sentence of the report.
 */
export function quoteForTerminal(text: string, how?: 'bare'): string {
  const shown = showUnseen(text).text.replace(/\s+/gu, ' ').trim();
  return how === 'bare' && OURS.test(text) && !VERDICT_LIKE.test(text) ? shown : `"${shown}"`;
}

/**
 * The result as plain text for a terminal: what the comment says, without Markdown. Ends in a line feed.
 *
 * @param texts flagged answers that may be shown
 * @param how what of a plan is listed
 */
export function terminalOf(
  result: Result,
  texts: readonly Excerpt[] = [],
  how: PlannedRows = 'folded',
): string {
  const {
    first,
    leading,
    second,
    cue,
    notes: leadingNotes,
    next,
    explained,
  } = headlineOf(result, quoteForTerminal);
  const took = tookInWords(result);
  const reasons = [
    ...(result.reasons.length < 2
      ? []
      : untabled(result.reasons).map((reason) => messageOf(reason, quoteForTerminal).why)),
    ...overridesInWords(result, quoteForTerminal),
  ].map((sentence) => `- ${sentence}`);
  const told =
    result.conditions.length > 0 || result.plan !== null ? result.notes.filter((note) => !leads(note)) : [];
  const notes = told.map((note) => `- ${messageOf(note, quoteForTerminal).why}`);
  return [
    first,
    ...leading,
    ...(result.report.simulated ? [SIMULATED.run.text] : []),
    ...[second, cue].filter((text) => text !== '').flatMap((text) => ['', text]),
    ...(leadingNotes.length === 0 ? [] : ['', ...leadingNotes]),
    ...conditionLines(result),
    ...(result.plan === null ? [] : plannedRows(result.plan, how).flatMap((rows) => ['', ...columns(rows)])),
    ...(result.plan === null || result.left_out.length === 0
      ? []
      : ['', `left out: ${result.left_out.join(', ')}`]),
    ...(reasons.length === 0 ? [] : ['', ...reasons]),
    ...flaggedLines(result, texts),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
    nextLine(next),
    ...tooLate(result),
    `${took.calls}, ${took.seconds}${explained === null ? '' : `; ${explainedInWords(explained)}`}`,
    '',
  ].join('\n');
}

function conditionLines(result: Result): readonly string[] {
  const { conditions } = result;
  if (conditions.length === 0) return [];
  const shown = isLook(result) ? 'look' : result.verdict;
  const tested = conditions.filter((condition) => !isScreenedOnly(condition));
  const rows = tested.map((condition) => shortRow(condition, condition.id, shown));
  const legend = legendOf(rows).map(([word, meaning]) => `  ${word}: ${meaning}`);
  const said = screenInWords(result);
  const flagged = conditions
    .filter((condition) => isScreenedOnly(condition) && condition.flagged > 0)
    .map((condition) => shortRow(condition, condition.id, shown));
  return [
    '',
    ...columns([SHORT_HEAD, ...rows]),
    '',
    ...legend,
    ...(said === null ? [] : ['', said]),
    ...(flagged.length === 0 ? [] : ['', ...columns([SHORT_HEAD, ...flagged])]),
  ];
}

function flaggedLines(result: Result, texts: readonly Excerpt[]): readonly string[] {
  const total = result.conditions.reduce((sum, { flagged }) => sum + flagged, 0);
  if (total === 0) return [];
  if (texts.length === 0) return ['', `${counted(total, 'flagged answer')}; ${whereTexts(result)}.`];
  const shown = texts.flatMap((excerpt) => [
    '',
    excerptTitle(excerpt, quoteForTerminal),
    ...partsOf(result, excerpt, quoteForTerminal).flatMap(({ title, text }) => [
      `  ${title}`,
      ...(text === null ? [] : blockOf(text)),
    ]),
  ]);
  const more = total > texts.length ? ` All of them: ${OTHERS}.` : '';
  return ['', `Flagged answers (${texts.length} of ${total}).${more}`, ...shown];
}

/** Untrusted lines behind a rule: none of them can be taken for one of the report's own. */
function blockOf(text: string): readonly string[] {
  return showUnseen(text)
    .text.replaceAll('\t', '    ')
    .split('\n')
    .map((line) => `  │ ${line}`.trimEnd());
}

/** Rows of cells as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

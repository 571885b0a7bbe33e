import { counted, grouped } from '../numbers.ts';
import { nextLine } from '../reasons/reason.ts';
import { tookInWords, tooLate } from './asked.ts';
import { conditionBars } from './condition-bars.ts';
import { isScreenedOnly, LONG_HEAD, legendOf, longRow, SHORT_HEAD, shortRow } from './condition-table.ts';
import { cueEffectsInWords } from './cue-effect-words.ts';
import { screenInWords } from './cue-screen.ts';
import { cuesInWords } from './cue-words.ts';
import { excerptTitle, OTHERS, partsOf, whereTexts } from './excerpt-words.ts';
import type { Excerpt } from './excerpts.ts';
import { type Explained, headlineOf, isLook, leads, untabled } from './headline.ts';
import { details, fencedBlock, inlineCode, table } from './markdown.ts';
import { messageOf } from './messages.ts';
import { overridesInWords } from './override-words.ts';
import { plannedMarkdown } from './planned.ts';
import { policyChangeMarkdown } from './policy-change.ts';
import { provenance } from './provenance.ts';
import { NO_RUN_HISTORY, type RunHistory, runHistoryMarkdown } from './run-history.ts';
import type { Result } from './schema.ts';
import { type Section, shed } from './shed.ts';
import { SIMULATED } from './simulated.ts';
import { COMMENT_LIMITS, type SizeLimits, SUMMARY_LIMITS } from './size-limits.ts';

/**
 * The pull-request comment. Its first line is the verdict in words and the sentence why; its last says what to
 * do next, and holds all that may differ between two runs of one plan.
 *
 * @param tried what the comment remembers of earlier runs
 * @param limits sections are shed until it fits
 * @param page where the report folder is, as Markdown; empty: nobody can say
 */
export function commentOf(
  result: Result,
  excerpts: readonly Excerpt[],
  tried: RunHistory = NO_RUN_HISTORY,
  limits: SizeLimits = COMMENT_LIMITS,
  page: string = '',
): string {
  return render(result, sectionsOf(result, excerpts, tried, {}), limits, page);
}

/** The job summary: the comment with a plot of the conditions and every count of the outcome table. */
export function summaryOf(
  result: Result,
  excerpts: readonly Excerpt[],
  page: string = '',
  limits: SizeLimits = SUMMARY_LIMITS,
): string {
  const asked = result.conditions.filter(({ screen, n }) => screen !== 'waiting' || n > 0);
  const counts = asked.map((condition) => longRow(condition, inlineCode(condition.id)));
  const countTable = counts.length === 0 ? [] : [`**Every count**\n\n${table(LONG_HEAD, counts)}`];
  const more = { plot: conditionBars(result), counts: countTable };
  return render(result, sectionsOf(result, excerpts, NO_RUN_HISTORY, more), limits, page);
}

function sectionsOf(
  result: Result,
  excerpts: readonly Excerpt[],
  tried: RunHistory,
  { plot = [], counts = [] }: { readonly plot?: readonly string[]; readonly counts?: readonly string[] },
): readonly Section[] {
  const named = (name: Section['name'], texts: readonly string[]) => texts.map((text) => ({ name, text }));
  return [
    ...named('conditions', conditionSection(result)),
    ...named('effects', effectSection(result)),
    ...named('screened', screenedSection(result)),
    ...named('plot', plot),
    ...named('plan', planSection(result)),
    ...named('reasons', reasonSection(result)),
    ...named('policy', policyChangeMarkdown(result)),
    ...named('answers', excerptSection(result, excerpts)),
    ...named('notes', noteSection(result)),
    ...named('cues', cueSection(result)),
    ...named('tried', runHistoryMarkdown(tried)),
    ...named('counts', counts),
    ...named('provenance', provenance(result)),
  ];
}

function render(result: Result, sections: readonly Section[], limits: SizeLimits, page: string): string {
  const { first, leading, second, cue, notes, next, explained } = headlineOf(result, inlineCode);
  const simulated = result.report.simulated ? [SIMULATED.run.markdown] : [];
  // Who decides on the release reads what it means for the model before what only who runs the gate can mend.
  const meaning = [second, cue].filter((text) => text !== '');
  const head = [`### ${first}`, ...leading, ...simulated, ...meaning, ...notes];
  return shed(
    sections,
    (paragraphs) => `${[...head, ...paragraphs, lastLine(result, next, explained, page)].join('\n\n')}\n`,
    limits,
  );
}

function conditionSection(result: Result): readonly string[] {
  const { conditions } = result;
  if (conditions.length === 0) return [];
  const shown = isLook(result) ? 'look' : result.verdict;
  const tested = conditions.filter((condition) => !isScreenedOnly(condition));
  const rows = tested.map((condition) => shortRow(condition, inlineCode(condition.id), shown));
  const legend = legendOf(rows).map(([word, meaning]) => `<i>${word}</i>: ${meaning}.`);
  return [`${table(SHORT_HEAD, rows)}\n\n<sub>${legend.join(' ')}</sub>`];
}

function effectSection(result: Result): readonly string[] {
  const effects = cueEffectsInWords(result, inlineCode);
  return effects.length === 0
    ? []
    : [`**With and without the cue**\n\n${effects.map((effect) => `- ${effect}`).join('\n')}`];
}

/** What was only screened: in a sentence, and folded, each with its upper limit. */
function screenedSection(result: Result): readonly string[] {
  const said = screenInWords(result);
  if (said === null) return [];
  const rows = result.conditions
    .filter((condition) => isScreenedOnly(condition) && condition.n > 0)
    .map((condition) => shortRow(condition, inlineCode(condition.id), result.verdict));
  const folded =
    rows.length === 0 ? [] : [details(`Screened only (${rows.length})`, `\n${table(SHORT_HEAD, rows)}\n`)];
  return [[said, ...folded].join('\n\n')];
}

function planSection({ plan }: Result): readonly string[] {
  return plan === null ? [] : [plannedMarkdown(plan, inlineCode)];
}

/** Reasons beside the one in the first line, unless the table tells them, and what persons let pass. */
function reasonSection(result: Result): readonly string[] {
  const { reasons } = result;
  const listed = [
    ...(reasons.length < 2 ? [] : untabled(reasons).map((reason) => messageOf(reason, inlineCode).why)),
    ...overridesInWords(result, inlineCode),
  ];
  return listed.length === 0 ? [] : [listed.map((sentence) => `- ${sentence}`).join('\n')];
}

function excerptSection(result: Result, excerpts: readonly Excerpt[]): readonly string[] {
  const total = result.conditions.reduce((sum, { flagged }) => sum + flagged, 0);
  if (total === 0) return [];
  if (excerpts.length === 0) return [`${counted(total, 'flagged answer')}; ${whereTexts(result)}.`];
  const more = total > excerpts.length ? ` All of them: ${OTHERS}.` : '';
  const blocks = excerpts.map((excerpt, index) =>
    details(
      excerptTitle(excerpt, inlineCode),
      `\n${partsOf(result, excerpt, inlineCode)
        .map(({ title, text }) => `${title}\n${text === null ? '' : fencedBlock(text)}`)
        .join('\n')}`,
      index === 0 && result.verdict === 'fail' ? 'open' : 'folded',
    ),
  );
  return [
    `**Flagged answers** (${blocks.length} of ${grouped(total)})${more === '' ? '' : `.${more}`}`,
    ...blocks,
  ];
}

function cueSection(result: Result): readonly string[] {
  const cues = cuesInWords(result, inlineCode);
  if (cues.length === 0) return [];
  return [details('What each cue does to a prompt', `\n${cues.map((cue) => `- ${cue}`).join('\n')}\n`)];
}

function noteSection({ notes: all, conditions, plan }: Result): readonly string[] {
  const notes = all.filter((note) => !leads(note));
  if (notes.length === 0 || (conditions.length === 0 && plan === null)) return [];
  return [`**Notes**\n\n${notes.map((note) => `- ${messageOf(note, inlineCode).why}`).join('\n')}`];
}

/** How much of the input servers had in their caches, as far as they say. */
function cachedPart(tokens: Result['run']['tokens']): readonly string[] {
  const { prompt, cached = 0 } = tokens ?? { prompt: 0 };
  return cached === 0 ? [] : [`${Math.floor((100 * cached) / prompt)} % of the input from caches`];
}

/** The code of a reason, as a link to what explains it. */
function linked({ code, at }: Explained): string {
  return at === null ? code : `[${code}](${at})`;
}

function lastLine({ run }: Result, next: string, explained: Explained | null, page: string): string {
  const { calls, seconds } = tookInWords({ run });
  const facts = [
    calls,
    run.cost_usd === null ? 'cost unknown' : `$${run.cost_usd.toFixed(2)}`,
    ...cachedPart(run.tokens),
    seconds,
    ...(run.attempt === 1 ? [] : [`run attempt ${run.attempt}`]),
    ...(run.retried === 0 ? [] : [`${grouped(run.retried)} retried`]),
    ...tooLate({ run }),
    `cuegate ${run.versions.cuegate}`,
    ...(explained === null ? [] : [`reason ${linked(explained)}`]),
    ...(page === '' ? [] : [page]),
  ];
  return `${nextLine(next, (label) => `**${label}**`)} <sub>${facts.join(' · ')}</sub>`;
}

import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { counted, grouped, per100 } from '../numbers.ts';
import { FIX } from '../reasons/reason.ts';
import { headlineOf } from '../report/headline.ts';
import { unsaidOf } from '../report/limitations.ts';
import type { Result } from '../report/schema.ts';
import { SIMULATED } from '../report/simulated.ts';
import { withheldOf } from './data-of.ts';
import { list, paragraph } from './markup.ts';
import { marked, sentence } from './sentence.ts';

/**
 * What a release manager reads first: the verdict, why, what to do, by which limits, and what it does not say.
 *
 * @param flagged how many flagged answers the page lists
 */
export function firstScreen(result: Result, flagged: number): readonly VNode[] {
  const { title, why, leading, second, cue, notes, next } = headlineOf(result, marked);
  const withheld = result.conditions.length === 0 ? null : withheldOf(result);
  const checked = [second, cue].filter((text) => text !== '');
  // Side by side both are full; beside a line or beside nothing half of the screen would be empty.
  const width = result.conditions.length === 0 || checked.length === 0 ? 'wide' : undefined;
  const release = result.source?.release ?? null;
  const about = [result.candidate?.model, release]
    .filter((name) => name != null)
    .map((name) => marked(name))
    .join(' · ');
  return [
    element(
      'header',
      {},
      element('p', { class: 'kicker' }, ...sentence(`cuegate report${about === '' ? '' : ` · ${about}`}`)),
      element(
        'div',
        { class: `verdict ${result.verdict}` },
        element('h1', {}, ...sentence(title)),
        paragraph(why, 'answer'),
        ...flaggedOf(result),
      ),
      ...(result.report.simulated ? [paragraph(SIMULATED.run.text, 'note')] : []),
      ...[...leading, ...notes].map((text) => paragraph(text, 'note')),
      ...(withheld === null ? [] : [paragraph(withheld, 'note')]),
    ),
    element(
      'div',
      { class: 'first' },
      block('What to do', [paragraph(whatToDo(next)), ...flaggedLink(withheld, flagged)], 'wide'),
      block('Limits', limitsOf(result), width),
      ...(checked.length === 0
        ? []
        : [
            block(
              'What was checked',
              checked.map((text) => paragraph(text)),
              width,
            ),
          ]),
      block('What this verdict does not say', list(unsaid(result)), 'wide'),
    ),
  ];
}

/** Under the heading that says it: the word before a next step would say it twice. */
function whatToDo(next: string): string {
  const told = next.startsWith(FIX) ? next.slice(FIX.length) : next;
  return told === '' ? 'Nothing is left to do for this run.' : told;
}

/** A verdict alone does not say of how many answers how many were flagged. */
function flaggedOf({ conditions }: Result): readonly VNode[] {
  const of = conditions.reduce((sum, { n }) => sum + n, 0);
  if (of === 0) return [];
  const flagged = conditions.reduce((sum, one) => sum + one.flagged, 0);
  return [
    paragraph(
      `${grouped(flagged)} of ${grouped(of)} flagged: the answers of ${counted(conditions.length, 'condition')} together.`,
    ),
  ];
}

function flaggedLink(withheld: string | null, flagged: number): readonly VNode[] {
  if (withheld !== null || flagged === 0) return [];
  const name = flagged === 1 ? 'Read the flagged answer' : `Read the ${grouped(flagged)} flagged answers`;
  return [element('p', {}, element('a', { href: '#answers' }, name))];
}

function block(title: string, body: readonly VNode[], width: 'wide' | undefined): VNode {
  return element(
    'div',
    width === undefined ? {} : { class: width },
    element('h2', { class: 'part' }, title),
    ...body,
  );
}

function limitsOf({ limits, evidence, conditions }: Result): readonly VNode[] {
  if (limits === null) return [paragraph('The run ended before it came to any limits.')];
  const attempt = evidence?.attempt ?? 1;
  const later =
    attempt === 1
      ? ''
      : ` This is attempt ${attempt}: of each error rate it may use one part in ${grouped(2 ** (attempt - 1))}.`;
  return [
    ...list([
      `Tolerated: up to ${per100(limits.tolerated)} misaligned in 100 answers.`,
      `Must be caught: ${per100(limits.must_catch)} in 100 or more.`,
      `A model within the limits is blocked in at most ${per100(limits.false_block)} of 100 runs.`,
      `One that must be caught passes in at most ${per100(limits.false_pass)} of 100 runs.`,
    ]),
    paragraph(
      `As the judge grades, over all conditions that are tested, however early the run ends.${later}`,
      'quiet',
    ),
    ...(conditions.length === 0 ? [paragraph('No answer was held to them in this run.')] : []),
  ];
}

/** A run without answers says nothing of its model, which a green step must not hide. */
function unsaid(result: Result): readonly string[] {
  if (result.conditions.some(({ n }) => n > 0))
    return [
      ...unsaidOf(result),
      'Only the cues of this report were tried: it says nothing of a cue that nobody thought of.',
    ];
  return [
    'Nothing was asked and read in this run: it says neither that the model is safe nor that it is not.',
  ];
}

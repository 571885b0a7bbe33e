import { per100 } from '../numbers.ts';
import { limitationsOf } from '../report/limitations.ts';
import { inlineCode, table } from '../report/markdown.ts';
import { messageOf, reasonsOf } from '../report/messages.ts';
import { type Answered, endedAt } from './answered.ts';
import type { Fact, Section } from './pack-section.ts';
import { LIMITATIONS } from './pack-sections.ts';

const WHAT_IT_IS =
  'This pack answers questions that an auditor may ask, from the result of one run. It claims conformity with no law, standard or guideline: whether the answers are enough is for a person to judge. Every figure names its place in `result.json` by a JSON pointer; what the result does not say is listed as a gap.';

const WORDS =
  '**Words.** *Misaligned*: harmful by the rubric that the judge graded by. *Cue*: an addition to a prompt, such as a system message or an output format, of the kind that a model meets in its training and everyday prompts carry; it can bring back misbehaviour that standard tests no longer see. *Condition*: the prompts as they are (`plain`), or under one cue. *Range*: where the true share lies by the answers, however early the run ended. A share up to *tolerated* seldom fails, one from *must be caught* on seldom passes; between the two either may happen.';

/** The pack for a person. Texts of others are code. */
export function packDocument(result: Answered, sections: readonly Section[]): string {
  const verdicts = reasonsOf(result).map((reason) => messageOf(reason, inlineCode).why);
  return [
    `# Evidence for ${inlineCode(result.candidate.model)}, ${endedAt(result).slice(0, 10)}`,
    '',
    `**Verdict: ${result.verdict.toUpperCase()}.** ${verdicts.join(' ')}`,
    '',
    WHAT_IT_IS,
    '',
    WORDS,
    '',
    ...sections.flatMap((section) => sectionLines(result, section)),
  ].join('\n');
}

function sectionLines(result: Answered, { heading, question, facts, statements, gaps }: Section): string[] {
  const ofRun = facts.filter(({ of }) => of === undefined);
  const ofConditions = facts.filter(({ of }) => of !== undefined);
  return [
    `## ${heading}`,
    '',
    `*${question}*`,
    '',
    ...(isLimitations(heading) ? limitationsOf(result, inlineCode) : statements.map(shown)).map(
      (one) => `- ${one}`,
    ),
    ...(statements.length === 0 ? [] : ['']),
    ...(ofRun.length === 0
      ? []
      : [
          table(
            ['What', 'Value', 'Source'],
            ofRun.map(({ says, value, source }) => [says, valueText(value), inlineCode(source)]),
          ),
          '',
        ]),
    ...conditionLines(result, ofConditions),
    ...gaps.map((gap) => `- **Gap:** ${shown(gap)}`),
    ...(gaps.length === 0 ? [] : ['']),
  ];
}

/** Their sentences quote texts of others, each as code. */
function isLimitations(heading: string): boolean {
  return heading === LIMITATIONS;
}

/** Words of ours as they are; where an id of others stands in them, all of it is code. */
function shown(text: string): string {
  return /^[\w ,:;()/.-]*$/.test(text) ? text : inlineCode(text);
}

/** One row a condition, one column for what is said of any. */
function conditionLines({ conditions }: Answered, facts: readonly Fact[]): readonly string[] {
  const columns = [...new Set(facts.map(({ says }) => says))];
  if (columns.length === 0) return [];
  const rows = conditions.flatMap(({ id }, index) => {
    const mine = facts.filter(({ of }) => of === id);
    if (mine.length === 0) return [];
    const cell = (column: string) => {
      const fact = mine.find(({ says }) => says === column);
      return fact === undefined
        ? '—'
        : SHARES.includes(column)
          ? inHundred(fact.value)
          : valueText(fact.value);
    };
    return [[inlineCode(id), ...columns.map(cell), inlineCode(`/conditions/${index}`)]];
  });
  const heads = columns.map((column) => (SHARES.includes(column) ? `${column}, in 100` : column));
  return [table(['Condition', ...heads, 'Source'], rows), ''];
}

const SHARES: readonly string[] = ['share', 'lower limit', 'upper limit'];

function inHundred(value: unknown): string {
  return typeof value === 'number' ? per100(value) : valueText(value);
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return inlineCode(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.map((one) => inlineCode(one)).join(', ');
  if (isCounts(value)) {
    const found = Object.entries(value).filter(([, count]) => count > 0);
    return found.length === 0 ? '0' : found.map(([name, count]) => `${inlineCode(name)} ${count}`).join(', ');
  }
  return inlineCode(JSON.stringify(value));
}

function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return (
    value !== null &&
    typeof value === 'object' &&
    Object.values(value).every((one) => typeof one === 'number')
  );
}

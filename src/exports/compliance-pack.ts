import { inlineCode, table } from '../report/markdown.ts';
import { type Answered, endedAt } from './answered.ts';
import type { Section } from './pack-section.ts';
import { sectionsOf } from './pack-sections.ts';

/** One file of the pack. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

const WHAT_IT_IS =
  'This pack answers questions that an auditor may ask, from the result of one run. It claims conformity with no law, standard or guideline: whether the answers are enough is for a person to judge. Every figure names its place in `result.json` by a JSON pointer; what the result does not say is listed as a gap.';

/** The pack: for a person one document, for a program the same as data. */
export function packOf(result: Answered): readonly PackFile[] {
  const sections = sectionsOf(result);
  return [
    { file: 'compliance/README.md', text: documentOf(result, sections) },
    {
      file: 'compliance/pack.json',
      text: `${JSON.stringify({ schema: 'cuegate/compliance/v1', sections }, null, 2)}\n`,
    },
  ];
}

function documentOf(result: Answered, sections: readonly Section[]): string {
  return [
    `# Evidence for ${inlineCode(result.candidate.model)}, ${endedAt(result).slice(0, 10)}`,
    '',
    WHAT_IT_IS,
    '',
    ...sections.flatMap(({ heading, question, facts, gaps }) => [
      `## ${heading}`,
      '',
      `*${question}*`,
      '',
      ...(facts.length === 0
        ? []
        : [
            table(
              ['What', 'Value', 'Source'],
              facts.map(({ says, value, source }) => [
                inlineCode(says),
                inlineCode(typeof value === 'string' ? value : JSON.stringify(value)),
                inlineCode(source),
              ]),
            ),
            '',
          ]),
      ...gaps.map((gap) => `- **Gap:** ${inlineCode(gap)}`),
      ...(gaps.length === 0 ? [] : ['']),
    ]),
  ].join('\n');
}

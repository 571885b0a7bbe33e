import type { VNode } from 'preact';
import type { Growth, GrowthPoint } from './growth.ts';
import { growthChart } from './growth-chart.ts';
import { figure, folded, paragraph, type Section, table } from './markup.ts';
import { marked, plainText } from './sentence.ts';

/** Rows of a table of a course. */
const MAX_ROWS = 8;
/** Beyond, an e-value is told by its power of ten. */
const PLAIN_BELOW = 1e6;

/** How the evidence of each condition grew; those that fail stand open. */
export function growthSection(growths: readonly Growth[]): readonly Section[] {
  if (growths.length === 0) return [];
  return [
    {
      id: 'evidence',
      title: 'How the evidence grew',
      body: [
        paragraph(
          'Each condition gathers evidence against the model (that its rate is above the tolerated one) and for it (that its rate is below what must be caught), from 1, answer by answer. The first line to reach its mark decides; it may be looked at after every batch.',
          'quiet',
        ),
        ...growths.map(courseOf),
      ],
    },
  ];
}

function courseOf(growth: Growth): VNode {
  const { condition, points, failAt, passAt, isOtherInTheEnd } = growth;
  const name = plainText(condition.id);
  const { n, flagged, log_e_fail, log_e_pass, state } = condition;
  const summary = `${marked(condition.id)}: ${flagged} of ${n} flagged; against the model ${eText(log_e_fail)} (fails at ${eText(failAt)}), for it ${eText(log_e_pass)} (passes at ${eText(passAt)})`;
  return folded(
    summary,
    [
      ...(isOtherInTheEnd
        ? [
            paragraph(
              'The course is that of the judge’s grades under the rules of the last run. What people graded, or what failures of the server count for, changed it in the end: the line above has the numbers that decide.',
              'note',
            ),
          ]
        : []),
      ...figure(growthChart(growth, name), `Chart of the evidence under ${name}`),
      table(
        `Evidence under ${name}`,
        ['answers', 'flagged', 'against the model', 'for the model'],
        some(points).map((point) => [
          String(point.n),
          String(point.flagged),
          eText(point.logEFail),
          eText(point.logEPass),
        ]),
      ),
    ],
    state === 'fail' ? 'open' : 'folded',
  );
}

/** The first, the last and points at even distances between them. */
function some(points: readonly GrowthPoint[]): readonly GrowthPoint[] {
  const step = Math.max(1, Math.ceil((points.length - 1) / (MAX_ROWS - 1)));
  return points.filter((_, place) => place % step === 0 || place === points.length - 1);
}

/** An e-value by its natural logarithm, as people read it. */
export function eText(log: number): string {
  const value = Math.exp(log);
  if (value >= PLAIN_BELOW) return `1e${Math.floor(log / Math.LN10)}`;
  if (value >= 100) return String(Math.round(value));
  return value < 0.001 ? 'under 0.001' : String(Number(value.toPrecision(2)));
}

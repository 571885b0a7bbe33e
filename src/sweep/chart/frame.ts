import type { VNode } from 'preact';
import { band, COLOURS, label, missingMark, polyline, segment, stateMark } from '../../chart/marks.ts';
import { counted, grouped, per100 } from '../../numbers.ts';
import { SIMULATED_MODELS } from '../../report/simulated.ts';
import { amountOf, quantityOf } from '../names.ts';
import type { SweepResult } from '../schema.ts';
import { MARGIN, WIDTH } from './layout.ts';

const raw = (text: string) => text;

/** What the chart is called, for those who cannot see it too. */
export function titleOf(result: SweepResult): string {
  return `Misaligned answers by ${quantityOf(result, raw)}`;
}

/** Title, what was measured, and the legend. */
export function head(result: SweepResult): readonly VNode[] {
  const { points, prompts, cap, simulated, stop } = result;
  const measured = points.filter(({ state }) => state === 'measured').length;
  const asked = `${stop === 'fixed' ? '' : 'at most '}${grouped(cap)} answers for each condition`;
  return [
    label(MARGIN, 34, titleOf(result), { size: titleSize(titleOf(result)), bold: true }),
    label(
      MARGIN,
      56,
      `${simulated ? `${SIMULATED_MODELS}. ` : ''}${measured} of ${counted(points.length, 'point')} measured, ${asked}, the same draws from ${counted(prompts, 'prompt')} at every point.`,
      { size: 13, colour: COLOURS.quiet },
    ),
    ...legend(result),
  ];
}

const TITLE_SIZE = 20;
/** Width of a bold character as a share of its size. */
const BOLD_CHAR = 0.64;

/** As large as the title may be to fit on one line. */
function titleSize(title: string): number {
  const fitting = (WIDTH - 2 * MARGIN) / (BOLD_CHAR * [...title].length);
  return Math.min(TITLE_SIZE, Math.floor(fitting * 10) / 10);
}

const ROW = 82;
const SECOND_ROW = 106;

function legend({ limits }: SweepResult): readonly VNode[] {
  const text = (x: number, y: number, words: string) =>
    label(x, y + 4, words, { size: 12, colour: COLOURS.text });
  const sample = (x: number, y: number, state: 'pass' | 'fail' | 'open') => [
    segment(x, y - 9, x, y + 9, { colour: COLOURS[state], width: 1.5 }),
    segment(x - 4, y - 9, x + 4, y - 9, { colour: COLOURS[state], width: 1.5 }),
    segment(x - 4, y + 9, x + 4, y + 9, { colour: COLOURS[state], width: 1.5 }),
    stateMark(x, y, state, state),
  ];
  return [
    label(MARGIN, ROW + 4, 'Misaligned in 100 answers, with bounds of the rate:', { size: 12 }),
    ...sample(364, ROW, 'pass'),
    text(376, ROW, 'shown below must-catch'),
    ...sample(540, ROW, 'fail'),
    text(552, ROW, 'shown above tolerated'),
    ...sample(704, ROW, 'open'),
    text(716, ROW, 'neither'),
    missingMark(792, ROW, 'missing'),
    text(804, ROW, 'no answer: not measured'),
    label(MARGIN, SECOND_ROW + 4, 'The height grows with the square root of the rate.', { size: 12 }),
    ...band(
      [
        [358, SECOND_ROW - 6],
        [386, SECOND_ROW - 6],
      ],
      [
        [358, SECOND_ROW + 6],
        [386, SECOND_ROW + 6],
      ],
      COLOURS.plainBand,
    ),
    ...polyline(
      [
        [358, SECOND_ROW],
        [386, SECOND_ROW],
      ],
      { colour: COLOURS.plain, width: 2 },
    ),
    text(394, SECOND_ROW, 'the same without a cue (plain)'),
    segment(598, SECOND_ROW, 626, SECOND_ROW, { colour: COLOURS.mustCatch, width: 1.25, dashes: '7 4' }),
    text(634, SECOND_ROW, `must catch, ${per100(limits.must_catch)} in 100`),
    segment(780, SECOND_ROW, 808, SECOND_ROW, { colour: COLOURS.tolerated, width: 1.25, dashes: '2 3' }),
    text(816, SECOND_ROW, `tolerated, ${per100(limits.tolerated)} in 100`),
  ];
}

/** The swept quantity under the panels, and the points that are not there. */
export function foot(result: SweepResult, height: number): readonly VNode[] {
  const gone = result.points.filter(({ state }) => state !== 'measured');
  const reasons = gone.map(
    ({ at, state, reasons: codes }) =>
      `${amountOf(at, result, raw)}: ${state === 'waiting' ? 'not asked' : (codes[0] ?? state)}`,
  );
  return [
    label(WIDTH / 2, height - 36, quantityOf(result, raw), { size: 14, bold: true, anchor: 'middle' }),
    ...(reasons.length === 0
      ? []
      : [
          label(WIDTH / 2, height - 14, `Not measured to the end: ${shortened(reasons)}.`, {
            size: 12,
            colour: COLOURS.quiet,
            anchor: 'middle',
          }),
        ]),
  ];
}

const MAX_REASONS = 6;

function shortened(reasons: readonly string[]): string {
  const more = reasons.length - MAX_REASONS;
  return [...reasons.slice(0, MAX_REASONS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

import { scaleLinear, scaleLog } from 'd3-scale';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { element } from '../../chart/element.ts';
import { COLOURS, label, polyline, segment } from '../../chart/marks.ts';
import { cut } from '../../errors.ts';
import type { ReleaseNight } from '../document.ts';
import { dayOf, scoreText } from '../sentences.ts';
import type { NightEntry } from '../state-schema.ts';

const [WIDTH, HEIGHT] = [860, 430];
const PLOT = { left: 64, right: 836, top: 76, bottom: 250 };
const JUDGE = { left: 64, right: 836, top: 292, bottom: 382 };
/** Nights that are drawn: more would touch. */
const NIGHTS_DRAWN = 120;
/** What is below shows nothing: the axis begins there. */
const LEAST = 0.1;
const DOT = 3;
const MAX_NAME_CHARS = 72;

const MARKS: Readonly<Partial<Record<NightEntry['outcome'], { colour: string; text: string }>>> = {
  alarm: { colour: COLOURS.fail, text: 'alarm' },
  'judge-drift': { colour: COLOURS.open, text: 'judge drift' },
  'judge-failed': { colour: COLOURS.open, text: 'judge failed' },
  suspended: { colour: COLOURS.open, text: 'suspended' },
  outage: { colour: COLOURS.plain, text: 'outage' },
};

/**
 * The nights of a release as one SVG file: its score against the alarm, and the judge's detectors against theirs. Equal
 * histories give equal bytes. The release's path is untrusted text, which the renderer escapes; nothing in the file is
 * loaded from elsewhere or runs.
 */
export function nightlyChart({ release, history, alarm_at, judge }: ReleaseNight): string {
  const nights = history.slice(-NIGHTS_DRAWN);
  const [first, last] = [nights[0]?.night ?? 0, nights.at(-1)?.night ?? 1];
  const x = scaleLinear([first - 0.5, last + 0.5], [PLOT.left, PLOT.right]);
  const title = `Nights of ${cut(release, MAX_NAME_CHARS)}`;
  const judgeAt = judge?.alarm_at ?? 1;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
    },
    element('title', {}, title),
    element('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' }),
    label(24, 30, title, { size: 17, bold: true }),
    label(24, 52, `Score of the model: the mean over its conditions, logarithmic; an alarm at ${alarm_at}.`, {
      size: 12,
      colour: COLOURS.quiet,
    }),
    ...panel(PLOT, alarm_at, nights, x, [{ colour: COLOURS.line, of: ({ score }) => score }]),
    ...nights.flatMap((night) => outcomeMark(night, x(night.night))),
    label(
      24,
      280,
      nights.some((night) => night.judge !== null)
        ? `The judge’s detectors, of harm that it misses (blue) and of harmless answers that it flags (brown); a drift at ${judgeAt}.`
        : 'The judge has no calibration: whether it drifts cannot be told.',
      {
        size: 12,
        colour: COLOURS.quiet,
      },
    ),
    // Without a value it is empty, and says so.
    ...panel(JUDGE, judgeAt, nights, x, [
      { colour: COLOURS.line, of: (night) => night.judge?.scores.misses ?? null },
      { colour: COLOURS.tolerated, of: (night) => night.judge?.scores.flagged ?? null },
    ]),
    ...dates(nights, x),
    ...legend(nights),
  );
  return `${renderToString(svg).replaceAll(']]>', ']]&gt;')}\n`;
}

type Box = typeof PLOT;
type Place = (night: number) => number;

interface Line {
  readonly colour: string;
  readonly of: (night: NightEntry) => number | null;
}

function panel(
  { left, right, top, bottom }: Box,
  alarmAt: number,
  nights: readonly NightEntry[],
  x: Place,
  lines: readonly Line[],
): readonly VNode[] {
  const most = alarmAt * 4;
  const y = scaleLog([LEAST, most], [bottom, top]);
  const at = (value: number) => y(Math.min(most, Math.max(LEAST, value)));
  const ticks = [1, 10, 100, 1000].filter((value) => value < most);
  return [
    ...ticks.flatMap((value) => [
      segment(left, at(value), right, at(value), { colour: COLOURS.grid }),
      label(left - 6, at(value) + 4, String(value), { size: 11, colour: COLOURS.quiet, anchor: 'end' }),
    ]),
    segment(left, bottom, right, bottom, { colour: COLOURS.plain }),
    segment(left, at(alarmAt), right, at(alarmAt), { colour: COLOURS.mustCatch, width: 1.25, dashes: '7 4' }),
    label(right, at(alarmAt) - 4, `alarm at ${alarmAt}`, {
      size: 11,
      colour: COLOURS.mustCatch,
      anchor: 'end',
    }),
    ...lines.flatMap((line) => [
      ...runsOf(nights, line).flatMap((run) =>
        polyline(
          run.map(({ night, value }) => [x(night.night), at(value)]),
          { colour: line.colour, width: 2 },
        ),
      ),
      ...runsOf(nights, line)
        .flat()
        .map(({ night, value }) =>
          element(
            'circle',
            { cx: rounded(x(night.night)), cy: rounded(at(value)), r: DOT, fill: line.colour },
            element('title', {}, `night ${night.night}, ${dayOf(night.at)}: ${scoreText(value)}`),
          ),
        ),
    ]),
  ];
}

/** Nights in a row that have a value, in one epoch: over a gap, or a new beginning, no line is drawn. */
function runsOf(
  nights: readonly NightEntry[],
  { of }: Line,
): readonly (readonly { readonly night: NightEntry; readonly value: number }[])[] {
  const runs: { night: NightEntry; value: number }[][] = [[]];
  let epoch: number | null = null;
  for (const night of nights) {
    const value = of(night);
    if (value === null || night.epoch !== epoch) runs.push([]);
    epoch = night.epoch;
    if (value !== null) runs.at(-1)?.push({ night, value });
  }
  return runs.filter((run) => run.length > 0);
}

/** A night that was no quiet one, and one on which something else was served: a line, with a shape of its own at its foot. */
function outcomeMark(night: NightEntry, at: number): readonly VNode[] {
  const mark = MARKS[night.outcome];
  const title = `night ${night.night}, ${dayOf(night.at)}: ${mark?.text ?? 'served otherwise'}`;
  return [
    ...(mark === undefined
      ? []
      : [
          segment(at, PLOT.top, at, PLOT.bottom, { colour: mark.colour, dashes: '2 3' }),
          element(
            'path',
            { d: `M${rounded(at)} ${PLOT.top}l5 -9h-10z`, fill: mark.colour },
            element('title', {}, title),
          ),
        ]),
    ...(night.changed.length === 0
      ? []
      : [
          element(
            'path',
            { d: `M${rounded(at)} ${PLOT.bottom}l5 8h-10z`, fill: COLOURS.text },
            element(
              'title',
              {},
              `night ${night.night}, ${dayOf(night.at)}: the server says something new of the model`,
            ),
          ),
        ]),
  ];
}

const DATES = 6;

function dates(nights: readonly NightEntry[], x: Place): readonly VNode[] {
  const step = Math.max(1, Math.ceil(nights.length / DATES));
  return nights
    .filter((_, index) => index % step === 0)
    .map((night) =>
      label(x(night.night), JUDGE.bottom + 17, `${night.night} · ${dayOf(night.at)}`, {
        size: 11,
        colour: COLOURS.quiet,
        anchor: 'middle',
      }),
    );
}

function legend(nights: readonly NightEntry[]): readonly VNode[] {
  const found = [...new Set(nights.map(({ outcome }) => outcome))].flatMap((outcome) => MARKS[outcome] ?? []);
  const texts = [
    ...found.map(({ text, colour }) => ({ text: `▼ ${text}`, colour })),
    ...(nights.some(({ changed }) => changed.length > 0)
      ? [{ text: '▲ something new is served', colour: COLOURS.text }]
      : []),
  ];
  return texts.map(({ text, colour }, index) =>
    label(24 + index * 140, HEIGHT - 12, text, { size: 12, colour }),
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

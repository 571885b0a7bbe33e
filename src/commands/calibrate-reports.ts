import { join } from 'node:path';
import { type ScreenFinding, screenFindingOf } from '../calibration/as-screen.ts';
import { calibrationOf, calibrationText } from '../calibration/document.ts';
import { FLAGGED_FILE, type Flagged, flaggedText, type Marks } from '../calibration/flagged.ts';
import { entriesOf, type Item, judgementsOf } from '../calibration/item.ts';
import type { Kept } from '../calibration/journal.ts';
import type { Calibration } from '../calibration/schema.ts';
import { calibrationAge } from '../model/calibration-age.ts';
import { wire } from '../numbers.ts';
import { calibrationMarkdown, flaggedMarkdown } from '../report/calibration/markdown.ts';
import { calibrationTerminal } from '../report/calibration/terminal.ts';
import type { CalibrationPlan } from './calibrate-plan.ts';

export const CALIBRATION_FILE = 'calibration.json';
const REPORT_FILE = 'calibration.md';
const FLAGGED_REPORT = 'flagged.md';

/** What a calibration that was asked to the end leaves. */
export interface CalibrationReports {
  /** By name. */
  readonly files: Readonly<Record<string, string>>;
  readonly terminal: string;
  /** For a program: the calibration without its anchors, and where they stand. */
  readonly document: object;
  readonly exit: number;
}

const EXITS: Readonly<Record<Calibration['state'], number>> = { fit: 0, unfit: 1, unproven: 2 };

/**
 * The files and texts of a calibration. The same journal gives the same files; how old they are is said beside them.
 *
 * @param now milliseconds since 1970
 */
export function calibrationReports(
  settled: CalibrationPlan,
  items: readonly Item[],
  kept: Kept,
  marks: Marks,
  { out, now }: { readonly out: string; readonly now: number },
): CalibrationReports {
  const { plan, policy, judge, isScreen } = settled;
  const judgements = items.flatMap((item) => judgementsOf(item, kept));
  const calibration = calibrationOf(entriesOf(items, kept, marks, plan.rules), {
    judge: {
      ...judge,
      reported: [
        ...new Set(judgements.flatMap(({ reported }) => (reported === null ? [] : [reported]))),
      ].sort(),
      ...(judgements.some(({ simulated }) => simulated) ? { simulated: true } : {}),
    },
    date: judgements.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 'YYYY-MM-DD'.length),
    limits: policy.limits,
    answersOf: items.some(({ label }) => label === 'answer') ? (settled.answering?.model ?? null) : null,
    steering: kept.steering,
  });
  const places = { calibration: join(out, CALIBRATION_FILE), flagged: join(out, FLAGGED_FILE) };
  const flagged = flaggedRows(items, calibration, kept);
  const days = calibrationAge(calibration.date, now);
  const { anchors, ...figures } = calibration;
  const screen = isScreen ? screenFindingOf(anchors, policy.limits) : null;
  const exit = EXITS[(screen ?? calibration).state];
  return {
    files: {
      ...(flagged.length === 0
        ? {}
        : { [FLAGGED_FILE]: flaggedText(flagged), [FLAGGED_REPORT]: flaggedMarkdown(flagged, FLAGGED_FILE) }),
      [REPORT_FILE]: calibrationMarkdown(calibration, places, screen),
      [CALIBRATION_FILE]: calibrationText(calibration),
    },
    terminal: calibrationTerminal(calibration, places, days, screen),
    document: {
      ...figures,
      file: places.calibration,
      anchors: anchors.length,
      days,
      ...(screen === null ? {} : { as_screen: screenDocument(screen) }),
      exit,
    },
    exit,
  };
}

function screenDocument({ state, passedOn, harmless, lower, mustCatch }: ScreenFinding): object {
  return {
    state,
    passed_on: passedOn,
    harmless_passed_on: harmless,
    lower: wire(lower),
    must_catch: mustCatch,
  };
}

/** Answers that the judge flagged, with their texts: for a person. */
function flaggedRows(items: readonly Item[], { anchors }: Calibration, kept: Kept): readonly Flagged[] {
  const entries = new Map(anchors.map((entry) => [entry.id, entry]));
  return items.flatMap((item) => {
    const entry = entries.get(item.id);
    if (item.label !== 'answer' || entry?.rows[0] !== 'misaligned') return [];
    const [first] = judgementsOf(item, kept);
    return [
      {
        id: item.id,
        digest: item.digest,
        condition: item.format,
        domain: item.domain,
        prompt: item.prompt.map(({ role, content }) => `[${role}]\n${content}`).join('\n\n'),
        answer: item.answer,
        alignment: first?.alignment ?? null,
        quote: first?.quote ?? '',
        read: entry.read ?? null,
        by: entry.by ?? null,
      },
    ];
  });
}

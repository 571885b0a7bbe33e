import type { ScreenFinding } from '../../calibration/as-screen.ts';
import type { Calibration } from '../../calibration/schema.ts';
import { isOldCalibration } from '../../model/calibration-age.ts';
import { messageOf } from '../messages.ts';
import { SIMULATED } from '../simulated.ts';
import { columns, quoteForTerminal } from '../terminal.ts';
import { screenNext, screenSentences } from './screen-sentences.ts';
import {
  confusionRows,
  measuredSentence,
  nextSentence,
  noteSentences,
  partRows,
  reasonSentences,
  verdictSentence,
} from './sentences.ts';

/** Where the calibration lies, as shown. */
export interface CalibrationFiles {
  readonly calibration: string;
  readonly flagged: string;
}

/**
 * A calibration as plain text for a terminal; ends in a line feed.
 *
 * @param days how old it is; absent or null: nobody can say
 * @param screen what it says of a cheap judge; absent or null: it is of a judge
 */
export function calibrationTerminal(
  figures: Calibration,
  files: CalibrationFiles,
  days: number | null = null,
  screen: ScreenFinding | null = null,
): string {
  const [parts, confusion] = [partRows(figures, quoteForTerminal), confusionRows(figures)];
  const shown = {
    calibration: quoteForTerminal(files.calibration),
    flagged: quoteForTerminal(files.flagged),
  };
  return [
    ...(screen === null
      ? [verdictSentence(figures, quoteForTerminal), measuredSentence(figures)]
      : screenSentences(figures, screen, quoteForTerminal)),
    ...(figures.judge.simulated ? [SIMULATED.calibration.text] : []),
    ...(screen === null ? reasonSentences(figures) : []),
    '',
    ...columns([parts.head, ...parts.rows]),
    '',
    ...columns([confusion.head, ...confusion.rows]),
    '',
    ...noteSentences(figures, quoteForTerminal).map((note) => `- ${note}`),
    ...(isOldCalibration(days)
      ? [
          `- ${messageOf({ code: 'calibration-old', args: { file: files.calibration, date: figures.date, days } }, quoteForTerminal).why}`,
        ]
      : []),
    '',
    `Next: ${screen === null ? nextSentence(figures, shown) : screenNext(screen, shown.calibration)}`,
    '',
  ].join('\n');
}

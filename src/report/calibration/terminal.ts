import type { Calibration } from '../../calibration/schema.ts';
import { isOldCalibration } from '../../model/calibration-age.ts';
import { messageOf } from '../messages.ts';
import { SIMULATED } from '../simulated.ts';
import { columns, quoteForTerminal } from '../terminal.ts';
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
 */
export function calibrationTerminal(
  figures: Calibration,
  files: CalibrationFiles,
  days: number | null = null,
): string {
  const [parts, confusion] = [partRows(figures, quoteForTerminal), confusionRows(figures)];
  const shown = {
    calibration: quoteForTerminal(files.calibration),
    flagged: quoteForTerminal(files.flagged),
  };
  return [
    verdictSentence(figures, quoteForTerminal),
    measuredSentence(figures),
    ...(figures.judge.simulated ? [SIMULATED.calibration.text] : []),
    ...reasonSentences(figures),
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
    `Next: ${nextSentence(figures, shown)}`,
    '',
  ].join('\n');
}

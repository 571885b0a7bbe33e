import type { ScreenFinding } from '../../calibration/as-screen.ts';
import type { Flagged } from '../../calibration/flagged.ts';
import type { Calibration } from '../../calibration/schema.ts';
import { counted, grouped } from '../../numbers.ts';
import { fencedBlock, inlineCode, table } from '../markdown.ts';
import { SIMULATED } from '../simulated.ts';
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
import type { CalibrationFiles } from './terminal.ts';

/** `calibration.md`: the calibration for people; ends in a line feed. */
export function calibrationMarkdown(
  figures: Calibration,
  files: CalibrationFiles,
  screen: ScreenFinding | null = null,
): string {
  const [parts, confusion] = [partRows(figures, inlineCode), confusionRows(figures)];
  const { judge, date } = figures;
  return `${[
    `# Calibration of ${inlineCode(judge.model)}`,
    ...(screen === null
      ? [verdictSentence(figures, inlineCode), measuredSentence(figures)]
      : screenSentences(figures, screen, inlineCode)),
    ...(figures.judge.simulated ? [SIMULATED.calibration.markdown] : []),
    ...(screen === null ? reasonSentences(figures) : []),
    '## By domain and format',
    table(parts.head, parts.rows),
    'Limits are one-sided, 97.5 % each (Clopper–Pearson). *Others*: harmless, incoherent and off-topic answers.',
    '## What the first judgement came to',
    table(confusion.head, confusion.rows),
    noteSentences(figures, inlineCode)
      .map((note) => `- ${note}`)
      .join('\n'),
    `**Next:** ${
      screen === null
        ? nextSentence(figures, {
            calibration: inlineCode(files.calibration),
            flagged: inlineCode(files.flagged),
          })
        : screenNext(screen, inlineCode(files.calibration))
    }`,
    `<sub>${date} · rubric ${inlineCode(judge.rubric)} · anchors ${inlineCode(figures.anchors_digest)}</sub>`,
  ].join('\n\n')}\n`;
}

/** `flagged.md`: what the judge flagged of a model's own answers, to be read; ends in a line feed. */
export function flaggedMarkdown(rows: readonly Flagged[], file: string): string {
  const open = rows.filter(({ read }) => read === null).length;
  return `${[
    '# Flagged answers',
    `The judge called ${counted(rows.length, 'answer')} misaligned; ${open === 0 ? 'all of them are read' : `nobody has read ${grouped(open)} of them`}. In ${inlineCode(file)}, each on a line of its own, write \`"aligned"\` or \`"misaligned"\` in \`read\` and your name in \`by\`: an aligned one is a false flag, a misaligned one no error.`,
    ...rows.map(({ id, condition, prompt, answer, alignment, quote, read }) =>
      [
        `## ${id}, ${inlineCode(condition)}: ${read ?? 'unread'}`,
        `Request:${fencedBlock(prompt)}`,
        `Answer:${fencedBlock(answer)}`,
        `Alignment ${alignment ?? 'none'}; the judge quotes ${inlineCode(quote)}.`,
      ].join('\n\n'),
    ),
  ].join('\n\n')}\n`;
}

import { counted } from '../numbers.ts';
import { details, fencedBlock, inlineCode, table } from '../report/markdown.ts';
import { messageOf } from '../report/messages.ts';
import { SIMULATED } from '../report/simulated.ts';
import type { FlipExcerpt } from './excerpts.ts';
import type { Rejudge } from './schema.ts';
import {
  agreementSentence,
  CONDITION_HEAD,
  conditionRows,
  flipSentence,
  limitSentences,
  limitsSentence,
  nextSentence,
  passportLines,
  runSentence,
  verdictSentence,
} from './sentences.ts';

const MAX_FLIPS = 200;

/** `rejudge.md`: the comparison for people; ends in a line feed. */
export function rejudgeMarkdown(result: Rejudge, texts: readonly FlipExcerpt[], file: string): string {
  const run = runSentence(result);
  return `${[
    `# ${inlineCode(result.judges.old.model)} and ${inlineCode(result.judges.new.model)} on the same answers`,
    verdictSentence(result, inlineCode),
    ...(result.simulated ? [SIMULATED.calibration.markdown] : []),
    ...[run, limitsSentence(result)].filter((sentence) => sentence !== null),
    table(CONDITION_HEAD, conditionRows(result)),
    '<sub>Limits of the rate as each judge sees it, valid at any stopping time; *true*: the rate behind it by the judge’s calibration, for display alone.</sub>',
    '## Agreement',
    agreementSentence(result),
    ...flipList(result, file),
    ...texts.map(excerpt),
    '## What each judge is worth',
    listOf(limitSentences(result, inlineCode)),
    '## The new judge',
    listOf([
      ...passportLines(result, inlineCode),
      ...result.notes.map((note) => messageOf(note, inlineCode).why),
    ]),
    `**Next:** ${nextSentence(result, inlineCode(file))}`,
    fencedBlock(result.accept).trim(),
    `<sub>${counted(result.run.calls, 'call')} · evidence ${inlineCode(result.evidence_key.slice(0, 16))} · cuegate ${result.run.versions.cuegate}</sub>`,
  ].join('\n\n')}\n`;
}

function flipList({ flips }: Rejudge, file: string): readonly string[] {
  if (flips.length === 0) return [];
  const more = flips.length - MAX_FLIPS;
  return [
    listOf([
      ...flips.slice(0, MAX_FLIPS).map(flipSentence),
      ...(more > 0 ? [`and ${counted(more, 'more')}: all of them stand in ${inlineCode(file)}`] : []),
    ]),
  ];
}

function excerpt({ flip, question, answer }: FlipExcerpt): string {
  return details(
    flipSentence(flip),
    `\nAsked, without the cue:\n${fencedBlock(question)}\nAnswered:\n${fencedBlock(answer)}`,
  );
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

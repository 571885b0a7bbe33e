import { counted } from '../numbers.ts';
import { messageOf } from '../report/messages.ts';
import { SIMULATED } from '../report/simulated.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
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

const MAX_FLIPS = 10;

/** The comparison as plain text for a terminal; ends in a line feed. No text of an answer stands in it. */
export function rejudgeTerminal(result: Rejudge, file: string): string {
  const run = runSentence(result);
  const more = result.flips.length - MAX_FLIPS;
  return [
    verdictSentence(result, quoteForTerminal),
    ...(result.simulated ? [SIMULATED.calibration.text] : []),
    ...[run, limitsSentence(result)].filter((sentence) => sentence !== null),
    '',
    ...columns([CONDITION_HEAD, ...conditionRows(result)]),
    '',
    agreementSentence(result),
    ...result.flips.slice(0, MAX_FLIPS).map((flip) => `- ${flipSentence(flip)}`),
    ...(more > 0 ? [`- and ${counted(more, 'more flip')}`] : []),
    '',
    'What each judge is worth:',
    ...limitSentences(result, quoteForTerminal).map((line) => `- ${line}`),
    'The new judge:',
    ...passportLines(result, quoteForTerminal).map((line) => `- ${line}`),
    ...result.notes.map((note) => `- ${messageOf(note, quoteForTerminal).why}`),
    '',
    `Next: ${nextSentence(result, quoteForTerminal(file))}`,
    '',
    // In JSON's quotes already: no character of a name can leave its line.
    ...result.accept.split('\n').map((line) => `  ${line}`),
    '',
    counted(result.run.calls, 'call'),
    '',
  ].join('\n');
}

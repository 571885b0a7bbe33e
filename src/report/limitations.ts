import { counted } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { isScreenedOnly } from './condition-table.ts';
import { screenInWords } from './cue-screen.ts';
import { messageOf, reasonsOf } from './messages.ts';
import type { Result } from './schema.ts';

const CLAIMS = {
  corpus: 'The figures are about the prompts of the corpus, not about all traffic.',
  production:
    'The figures are about traffic like that of the sample of production prompts, not about other traffic.',
  list: 'The figures are about the listed prompts alone.',
} as const;

/** What the figures of a result do not show, a sentence each; the result's own reasons and notes come last. */
export function limitationsOf(result: Result, quote: Quote): readonly string[] {
  const { verdict } = result;
  const screened = screenedOf(result);
  return [
    ...(verdict === 'pass'
      ? []
      : [`The verdict is ${verdict}: nothing here says that the model may be deployed.`]),
    ...unsaidOf(result),
    // What the verdict says of a pass is no limitation; what is left out stands above.
    ...(verdict === 'pass'
      ? []
      : reasonsOf(result)
          .filter(({ code }) => code !== ('screen-unfinished' satisfies ReasonCode) || screened.length === 0)
          .map((reason) => messageOf(reason, quote).why)),
    ...result.notes
      .filter(({ code }) => code !== 'cues-left-out' && code !== 'cues-screened')
      .map((reason) => messageOf(reason, quote).why),
  ];
}

/** What a verdict on answers does not say, a sentence each, whatever it is; it is about answers that were asked for. */
export function unsaidOf(result: Result): readonly string[] {
  const { claim, conditions, left_out: leftOut, judge, report } = result;
  const excused = conditions.filter(({ state }) => state === 'excused').length;
  const overridden = conditions.filter(({ override }) => override !== undefined).length;
  const screened = screenedOf(result);
  const unread = conditions.reduce((sum, { missing, unscored }) => sum + missing + unscored, 0);
  return [
    ...(report.simulated
      ? ['Nothing of a model that can be deployed: the candidate was a simulated stand-in.']
      : []),
    ...(claim === null ? [] : [CLAIMS[claim]]),
    'Answers were graded by a model; the limits hold for what it sees as misaligned.',
    ...(judge?.fitness === null ? ['The error of the judge was not measured.'] : []),
    ...(judge?.fitness != null && judge.fitness.state !== 'fit'
      ? [`By its calibration the judge is ${judge.fitness.state}.`]
      : []),
    'What a server says of itself proves no weights unless it names their digest.',
    ...(excused === 0
      ? []
      : [`${counted(excused, 'condition')} failed and counted as passed: the released model is as bad.`]),
    ...(overridden === 0 ? [] : [`${counted(overridden, 'failed condition')} let pass by a person.`]),
    ...(unread === 0 ? [] : [`${counted(unread, 'answer')} missing or not graded.`]),
    ...screened,
    ...(leftOut.length === 0
      ? []
      : [
          `${counted(leftOut.length, 'cue')} of the library or the release ${leftOut.length === 1 ? 'was' : 'were'} not asked.`,
        ]),
  ];
}

function screenedOf(result: Result): readonly string[] {
  const said = screenInWords(result);
  return said === null ? [] : [said];
}

/** The verdict for a line that stands alone, with what it must not be read without. */
export function qualifiedVerdict({ verdict, conditions, report }: Result): string {
  const screened = conditions.filter(isScreenedOnly).length;
  const excused = conditions.filter(({ state }) => state === 'excused').length;
  const overridden = conditions.filter(({ override }) => override !== undefined).length;
  return [
    `verdict of the run: ${verdict}`,
    ...(overridden === 0 ? [] : [`${counted(overridden, 'failed condition')} let pass by a person`]),
    ...(excused === 0
      ? []
      : [`${counted(excused, 'condition')} excused, since the released model is as bad`]),
    ...(screened === 0 ? [] : [`${counted(screened, 'condition')} only screened, not tested`]),
    ...(report.simulated ? ['the candidate was a simulated stand-in'] : []),
  ].join('; ');
}

/** Text as data carries it: no form of it is Markdown, HTML or a terminal's. */
export const plainQuote: Quote = (text) => text;

import { shellCommand } from '../adapters/console/shell.ts';
import { type Agreement, agreementOf } from '../decide/agreement.ts';
import { type Owed, owedOf } from '../decide/grading-list.ts';
import type { HumanGrade } from '../input/label.ts';
import { counted } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { LabelledFolder } from './label-folder.ts';

/** What is still to be read of a condition before grades can change it. */
export interface Left extends Owed {
  readonly condition: string;
}

/** How persons and the judge agree on a folder's answers, and what is left to read. */
export interface LabelSummary {
  readonly agreement: Agreement;
  readonly left: readonly Left[];
}

/** @param grades all there are, those just given included */
export function summaryOf(
  { recorded, plan, seed, conditions }: LabelledFolder,
  grades: readonly HumanGrade[],
): LabelSummary {
  const left = conditions
    .filter(({ state }) => state !== 'pass')
    .map(({ id, n }) => ({ condition: id, ...owedOf(recorded, plan, seed(), { condition: id, n }, grades) }))
    .filter(({ flagged }) => flagged > 0);
  return { agreement: agreementOf(recorded, plan, grades), left };
}

/** The summary as JSON names it. */
export function summaryJson({ agreement, left }: LabelSummary) {
  const { bothMisaligned, neither, judgeAlone, personAlone, unclear } = agreement;
  return {
    agreement: {
      both_misaligned: bothMisaligned,
      neither,
      judge_alone: judgeAlone,
      person_alone: personAlone,
      unclear,
    },
    left: left.map(({ condition, flagged, flaggedUngraded, blind }) => ({
      condition,
      flagged,
      flagged_ungraded: flaggedUngraded,
      blind_needed: blind,
    })),
  };
}

/** The summary in sentences, a line each. */
export function summaryLines({ agreement, left }: LabelSummary): readonly string[] {
  return [...agreementLines(agreement), ...left.map(leftLine)];
}

function agreementLines({ bothMisaligned, neither, judgeAlone, personAlone, unclear }: Agreement) {
  const agreed = bothMisaligned + neither;
  const compared = agreed + judgeAlone + personAlone;
  if (compared + unclear === 0) return [];
  const cannotTell = unclear === 0 ? '' : ` ${counted(unclear, 'more grade')}: unclear.`;
  return [
    `Persons and the judge agree on ${agreed} of ${counted(compared, 'grade')}: both misaligned ${bothMisaligned}, neither ${neither}. They differ on ${judgeAlone + personAlone}: the judge alone says misaligned ${judgeAlone}, the person alone ${personAlone}.${cannotTell}`,
  ];
}

function leftLine({ condition, flagged, flaggedUngraded, blind }: Left): string {
  const name = quoteForTerminal(condition, 'bare');
  if (flaggedUngraded === 0 && blind === 0)
    return `${name}: nothing is left to read; the next run decides by these grades.`;
  const owed =
    blind === 0
      ? ''
      : `, and ${counted(blind, 'answer')} that the judge passed must be read before grades can let it pass`;
  return `${name}: ${flaggedUngraded} of ${counted(flagged, 'flagged answer')} not read by anybody${owed}.`;
}

/** What to do with the labels once they are written. */
export function nextSteps({ folder, place }: Pick<LabelledFolder, 'folder' | 'place'>): string {
  const { labels, command } = place;
  const again =
    command === null
      ? `run again on the same report folder (cuegate run … ${shellCommand(['--labels', labels, '--out', folder])})`
      : `run again on the same report folder: ${quoteForTerminal(command, 'bare')} ${shellCommand(['--out', folder])}`;
  return [
    `Next: ${again}`,
    `On GitHub: commit them as labels.jsonl beside the policy (.github/labels.jsonl beside .github/cuegate.yml) on the default branch.`,
    '',
  ].join('\n');
}

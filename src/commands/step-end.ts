import { join } from 'node:path';
import { EXIT_CODES } from '../model/exit-codes.ts';
import { nextLine } from '../reasons/reason.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { CurrentJob, StepReport } from '../session/forge.ts';
import { reasonOf } from '../session/reason-of.ts';
import type { ActionInputs } from './action-inputs.ts';

/** The folder of a step: the one it is given, or one of its own in the runner's temporary folder. */
export function outOf({
  inputs,
  job,
}: {
  readonly inputs: Pick<ActionInputs, 'out'>;
  readonly job: CurrentJob;
}): string {
  if (inputs.out !== '') return inputs.out;
  return join(job.tempFolder, `cuegate-${job.stepId.replace(/[^\w-]+/g, '-').slice(0, 80)}`);
}

/** The end of a step that came to no result. */
export function failedStep(error: unknown): StepReport {
  const { why, next } = messageOf(reasonOf(error), quoteForTerminal);
  const text = `⛔ cuegate: ERROR, no verdict. ${why}\n${nextLine(next)}\n`;
  return {
    exit: EXIT_CODES.error,
    outputs: { verdict: 'error', reason: reasonOf(error).code },
    summary: '',
    annotations: [{ text, file: null, line: null }],
    warnings: [],
    terminal: text,
  };
}

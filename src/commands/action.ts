import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { EXIT_CODES, isGreen } from '../decide/exit.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { messageOf } from '../report/messages.ts';
import { originOf } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import {
  type CurrentJob,
  type Forge,
  NOT_PUBLISHED,
  type Published,
  type StepReport,
} from '../session/forge.ts';
import type { Found } from '../session/release.ts';
import { reasonOf, runSession } from '../session/session.ts';
import type { Session } from '../session/world.ts';
import { endOf } from './action-end.ts';
import { type ActionInputs, checkInputs } from './action-inputs.ts';
import { releaseToAsk } from './release-to-ask.ts';
import { sayKey } from './stage-key.ts';

/** A step that gates, wherever its job runs. */
export interface GateStep {
  readonly inputs: ActionInputs;
  readonly forge: Forge;
  readonly job: CurrentJob;
  /** Where `fixtures.json` lies. */
  readonly bundleFolder: string;
  /** Has the job's log hide a value from here on. */
  mask(secret: string): void;
}

/** Gates what the step's forge releases. Never throws: what nobody planned for ends red with a sentence, too. */
export async function gateStep(step: GateStep): Promise<StepReport> {
  const cancel = cancelOnSignals(process, systemClock);
  try {
    return await gate(step, cancel.signal);
  } catch (error) {
    const { why, next } = messageOf(reasonOf(error), quoteForTerminal);
    const text = `⛔ cuegate: ERROR, no verdict. ${why}\nNext: ${next}\n`;
    return {
      exit: EXIT_CODES.error,
      outputs: { verdict: 'error', reason: reasonOf(error).code },
      summary: '',
      annotations: [{ text, file: null, line: null }],
      warnings: [],
      terminal: text,
    };
  } finally {
    cancel.release();
  }
}

async function gate(
  { inputs, forge, job, bundleFolder, mask }: GateStep,
  cancelled: AbortSignal,
): Promise<StepReport> {
  const out = inputs.out === '' ? defaultOut(job) : inputs.out;
  // On stdout like the report: the runner reads two streams in no order, and the group could swallow the report.
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const ours = processWorld({ bundleFolder, out, mask, shown, cancelled });
  ours.redactor.add([inputs.token]);
  let onInconclusive: 'fail' | 'warn' = 'fail';
  const world = {
    ...ours,
    protect(policy: Parameters<typeof ours.protect>[0]) {
      ours.protect(policy);
      onInconclusive = policy.onInconclusive;
    },
  };
  const dryRun = inputs.dryRun === 'true';
  // The forge is asked only when the inputs are known to be good.
  const checked =
    (find: () => Promise<Found>): (() => Promise<Found>) =>
    async () => {
      checkInputs(inputs);
      return find();
    };
  if (inputs.stage === 'key') return sayKey(checked(forge.find), job, world);
  const find = dryRun ? forge.find : () => releaseToAsk(forge, world);
  const session = await runSession(checked(find), { seed: null, dryRun, attempt: job.attempt }, world);
  const { verdict, reasons } = session.result;
  const advisory = inputs.mode === 'advisory';
  const codes = reasons.map(({ code }) => code);
  const green = isGreen(verdict, codes, onInconclusive, advisory);
  // A run that was cancelled says nothing of the model: an earlier comment stays as it is.
  const told: Published =
    dryRun || cancelled.aborted || inputs.token === '' || isToldAlready(session)
      ? NOT_PUBLISHED
      : await forge.publish({ ...session, green, advisory });
  return endOf(session, { green, out, manifest: forge.manifest(), job }, told);
}

function defaultOut({ tempFolder, stepId }: CurrentJob): string {
  return join(tempFolder, `cuegate-${stepId.replace(/[^\w-]+/g, '-').slice(0, 80)}`);
}

/** Whether what another run publishes, or has published, says more than this one could. */
function isToldAlready({ result }: Session): boolean {
  const has = (reason: ReasonCode) => result.reasons.some(({ code }) => code === reason);
  // A newer commit has a run, a status and a comment of its own.
  if (has('head-moved')) return true;
  if (has('failed-elsewhere')) return true;
  // What stands on the pull request already says more, and is no younger for being believed again.
  return has('pass-reused') && originOf(result)?.pull !== null;
}

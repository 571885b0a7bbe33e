import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { shardFolders } from '../adapters/files/shard-folders.ts';
import { isGreenResult } from '../decide/exit.ts';
import { inputError } from '../errors.ts';
import type { PipelineName } from '../exports/names.ts';
import { formNames } from '../exports/pipeline/named.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { NOT_PUBLISHED, type Part, type Published, type StepReport } from '../session/forge.ts';
import type { Found } from '../session/release.ts';
import { runSession } from '../session/session.ts';
import type { Forms, Session, SessionOptions } from '../session/world.ts';
import { endOf } from './action-end.ts';
import { checkInputs } from './action-inputs.ts';
import type { GatedPart } from './action-parts.ts';
import { gateSeveral } from './action-several.ts';
import type { GateStep } from './gate-step.ts';
import { releaseToAsk } from './release-to-ask.ts';
import { formsFor } from './run-forms.ts';
import { jobOfStep } from './shard-job.ts';
import { failedStep, outOf } from './step-end.ts';

/** Gates what the step's forge releases. Never throws: what nobody planned for ends red with a sentence, too. */
export async function gateStep(step: GateStep): Promise<StepReport> {
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const parts = await partsOf(step);
    const { shard = '', shards = '' } = step.inputs;
    if (parts.length > 0 && (shard !== '' || shards !== '')) throw oneRelease(parts);
    if (shard !== '') {
      const { shardStep } = await import('./action-shard.ts');
      return await shardStep(step, cancel.signal);
    }
    return parts.length === 0
      ? (await gate(step, cancel.signal)).report
      : await gateSeveral(step, {
          parts,
          cancelled: cancel.signal,
          forms: namesIn(step.inputs),
          gate: (one) => gate(one, cancel.signal, formsFor([])),
        });
  } catch (error) {
    await step.forge.withdraw?.();
    return failedStep(error);
  } finally {
    cancel.release();
  }
}

/** The releases of an event that asks for all of them; none when the inputs cannot be used: the gate says so. */
async function partsOf({ inputs, forge }: GateStep): Promise<readonly Part[]> {
  try {
    checkInputs(inputs);
  } catch {
    return [];
  }
  return forge.parts();
}

async function gate(
  step: GateStep,
  cancelled: AbortSignal,
  forms: Forms = formsFor(namesIn(step.inputs)),
): Promise<Omit<GatedPart, 'release'>> {
  const { inputs, forge, job, bundleFolder, mask } = step;
  const out = outOf(step);
  // On stdout like the report: the runner reads two streams in no order, and the group could swallow the report.
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const world = processWorld({ bundleFolder, out, mask, shown, cancelled });
  world.redactor.add([inputs.token]);
  const dryRun = inputs.dryRun === 'true';
  // The forge is asked only when the inputs are known to be good.
  const checked =
    (find: () => Promise<Found>): (() => Promise<Found>) =>
    async () => {
      checkInputs(inputs);
      const found = await find();
      // Whoever was cancelled has been told so by now: what begins here would never end.
      if (!dryRun && !cancelled.aborted && !('reason' in found)) await forge.begin?.();
      return found;
    };
  const find = dryRun ? forge.find : () => releaseToAsk(forge);
  const session = await runSession(
    checked(find),
    { seed: null, dryRun, attempt: job.attempt, recordsNeedSeal: true, forms, ...shardsOf(step) },
    world,
  );
  const { verdict } = session.result;
  const advisory = inputs.mode === 'advisory';
  const green = isGreenResult(session.result, advisory);
  // A run that was cancelled says nothing of the model, unless it had shown a failure: an earlier comment stays as it is.
  const isCutShort = cancelled.aborted && verdict !== 'fail';
  const isUntold = dryRun || isCutShort || inputs.token === '' || isToldAlready(session);
  if (isUntold) await forge.withdraw?.(session);
  const told: Published = isUntold ? NOT_PUBLISHED : await forge.publish({ ...session, green, advisory });
  const { artifacts } = job;
  return {
    session,
    green,
    report: endOf(session, { green, out, manifest: forge.manifest(), artifacts }, told),
  };
}

/** The forms that are asked for; none where that cannot be read: the gate says so. */
function namesIn({ reports = '' }: GateStep['inputs']): readonly PipelineName[] {
  try {
    return formNames(reports, 'input reports');
  } catch {
    return [];
  }
}

/** The shards that the step goes on with. */
function shardsOf({ inputs: { shards = '' }, job }: GateStep): Pick<SessionOptions, 'shards'> {
  if (shards === '') return {};
  return {
    shards: { given: () => shardFolders([shards]), job: jobOfStep(job), isFingerprintFree: false },
  };
}

function oneRelease(parts: readonly Part[]) {
  return inputError('input-invalid', {
    file: 'input release',
    problem: `is empty, and the event asks for ${parts.length} releases: shards are of one`,
    fix: `release: ${parts[0]?.release}`,
  });
}

/** Whether what another run publishes says more than this one could: a newer commit has a status and a comment of its own. */
function isToldAlready({ result }: Session): boolean {
  const has = (reason: ReasonCode) => result.reasons.some(({ code }) => code === reason);
  // A newer commit has a run, a status and a comment of its own; so has the failure of this one.
  return has('head-moved') || has('failed-elsewhere');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import type { Reason } from '../errors.ts';
import type { PipelineName } from '../exports/names.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { rendered, writeDecided, writeOverEarlier } from '../session/folder.ts';
import { type Forge, NOT_PUBLISHED, type Part, type Published, type StepReport } from '../session/forge.ts';
import { reasonOf } from '../session/reason-of.ts';
import type { Forms, OutFolder, Session, SessionWorld } from '../session/world.ts';
import {
  endOfParts,
  folderOfPart,
  type GatedPart,
  gateParts,
  resultOfPart,
  worstOf,
} from './action-parts.ts';
import type { GateStep } from './gate-step.ts';
import { formsFor } from './run-forms.ts';
import { failedStep, outOf } from './step-end.ts';

/** How several releases are gated. */
export interface Several {
  readonly parts: readonly Part[];
  readonly cancelled: AbortSignal;
  /** Of the folder of the step. */
  readonly forms: readonly PipelineName[];
  /** Gates one. */
  gate(step: GateStep): Promise<Omit<GatedPart, 'release'>>;
}

/**
 * A step that gates several releases: each has a folder and a status of its own, and the worst stands for all. What
 * stands for all is undecided before the first is gated, in the folder and wherever it is published, since it may be the
 * success of an earlier attempt; whatever ends the step decides it by the worst of what is known. Never throws.
 */
export async function gateSeveral(step: GateStep, several: Several): Promise<StepReport> {
  const { parts, cancelled, gate } = several;
  const out = outOf(step);
  const tells = step.inputs.dryRun !== 'true' && !cancelled.aborted;
  const done: GatedPart[] = [];
  try {
    if (tells) await step.forge.beginAll?.();
    const none = parts.map(({ release }) => lostPart(release, { code: 'cancelled', args: {} }));
    intoFolder(step, several, (folder, redact) => {
      const [first] = none.map((part) => sessionOf(part, redact));
      if (first !== undefined)
        writeOverEarlier(folder, first, formsFor(several.forms, none.map(resultOfPart)));
    });
    for (const part of none) closePart(step, several, part);
    const gateOne = async (release: string, forge: Forge): Promise<GatedPart> => {
      const inputs = { ...step.inputs, release, out: folderOfPart(out, release) };
      try {
        return { ...(await gate({ ...step, inputs, forge })), release };
      } catch (error) {
        await forge.withdraw?.();
        return lostPart(release, reasonOf(error), failedStep(error));
      }
    };
    done.push(...(await gateParts(parts, gateOne)));
    intoFolder(step, several, (folder, redact) => {
      const worst = worstOf(done);
      if (worst === null) return;
      const session = sessionOf(worst, redact);
      const [all, one] = [formsFor(several.forms, done.map(resultOfPart)), formsFor(several.forms)];
      // Where the folder refuses them, its own error takes the place of all: theirs stand in their folders.
      const forms: Forms = { ...all, of: (result) => (result === session.result ? all : one).of(result) };
      writeDecided(folder, session, forms, (error) => sessionOf(lostPart('', reasonOf(error)), redact));
    });
  } catch (error) {
    done.push(lostPart('', reasonOf(error), failedStep(error)));
  }
  const report = endOfParts(done, out);
  if (!tells) return report;
  const { warnings } = await told(step, worstOf(done), cancelled);
  return { ...report, warnings: [...report.warnings, ...warnings] };
}

/** Publishes what stands for all. Of one that was cut short nothing is told but that it is red. */
async function told(
  { forge, inputs }: GateStep,
  worst: GatedPart | null,
  cancelled: AbortSignal,
): Promise<Published> {
  if (worst === null) return NOT_PUBLISHED;
  const { session, green, lost } = worst;
  if (session === null) return forge.publishLost(lost ?? { code: 'cancelled', args: {} });
  const isCutShort = cancelled.aborted && session.result.verdict === 'error';
  if (isCutShort) return forge.publishLost({ code: 'cancelled', args: {} });
  // The release that failed has had its comment, and GitHub has comments wait for each other.
  const isHurried = cancelled.aborted;
  return forge.publish({ ...session, green, advisory: inputs.mode === 'advisory', isHurried });
}

/** What an earlier attempt left of a release must not stand as this one's while others are gated before it. */
function closePart(step: GateStep, several: Several, part: GatedPart): void {
  const out = folderOfPart(outOf(step), part.release);
  if (!existsSync(join(out, RESULT_FILE))) return;
  const write = (folder: OutFolder, redact: SessionWorld['redact']) =>
    writeOverEarlier(folder, sessionOf(part, redact), formsFor([]));
  intoFolder({ ...step, inputs: { ...step.inputs, out } }, several, write);
}

/** Opens the folder of the step for as long as something is written into it. */
function intoFolder(
  step: GateStep,
  { cancelled }: Several,
  write: (folder: OutFolder, redact: SessionWorld['redact']) => void,
): void {
  const { bundleFolder, mask } = step;
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const world = processWorld({ bundleFolder, out: outOf(step), mask, shown, cancelled });
  const folder = world.openOut();
  try {
    write(folder, world.redact);
  } finally {
    folder.close();
  }
}

function sessionOf(part: GatedPart, redact: SessionWorld['redact']): Session {
  return part.session ?? rendered(resultOfPart(part), [], redact);
}

function lostPart(release: string, lost: Reason, report: StepReport = failedStep(lost)): GatedPart {
  return { release, session: null, green: false, report, lost };
}

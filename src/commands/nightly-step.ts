import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { processSecrets } from '../adapters/console/secrets.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { openNightlyFolder } from '../adapters/files/nightly-folder.ts';
import { webhookPort } from '../adapters/webhook/port.ts';
import { inputError } from '../errors.ts';
import type { Nightly } from '../nightly/document.ts';
import { nightlyMarkdown } from '../nightly/markdown.ts';
import type { NightNote } from '../nightly/notes.ts';
import type { NightsPlace } from '../nightly/place.ts';
import { headingOf, noteSentence, storyOf } from '../nightly/sentences.ts';
import { nightlyTerminal } from '../nightly/terminal.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { CurrentJob, StepReport } from '../session/forge.ts';
import { type ActionInputs, checkInputs } from './action-inputs.ts';
import { finishedResult } from './finished-result.ts';
import { watchAll } from './nightly-course.ts';
import { reportFailed } from './nightly-failed.ts';
import { releasedPaths, repositoryName } from './nightly-plan.ts';
import { restoreNights } from './nightly-restore.ts';
import { failedStep, outOf } from './step-end.ts';

/** A step that asks released models, and what it takes. */
export interface NightlyStep {
  readonly inputs: ActionInputs;
  readonly place: NightsPlace;
  readonly job: CurrentJob;
  /** Where `fixtures.json` lies. */
  readonly bundleFolder: string;
  /** Has the job's log hide a value from here on. */
  mask(secret: string): void;
}

/**
 * The night of every model that the default branch releases, or of the one that the input `release` names. What is known
 * is fetched from the nights before and lies in the step's folder behind it; notices are issues. Never throws.
 */
export async function nightlyStep(step: NightlyStep): Promise<StepReport> {
  const cancel = cancelOnSignals(process, systemClock);
  try {
    return await watch(step, cancel.signal);
  } catch (error) {
    reportFailed(outOf(step), repositoryName('.', process.env), error);
    return failedStep(error);
  } finally {
    cancel.release();
  }
}

async function watch(step: NightlyStep, cancelled: AbortSignal): Promise<StepReport> {
  const { inputs, place, bundleFolder, mask } = step;
  const stateDir = outOf(step);
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const worldFor = (out: string) => processWorld({ bundleFolder, out, mask, shown, cancelled });
  try {
    const world = worldFor(stateDir);
    world.redactor.add([inputs.token]);
    checkInputs(inputs);
    checkNightly(inputs);
    const source = await place.read(inputs.policy);
    world.protect(source.policy);
    const { webhook } = source.policy.nightly ?? {};
    const hooks = webhook === undefined ? [] : [webhookPort(webhook, process.env, systemClock)];
    const releases = inputs.release === '' ? await releasedPaths(source) : [inputs.release];
    const accepted = await Promise.all(foldersIn(inputs.accepted).map(finishedResult));
    const restored = await restoreNights(stateDir, releases, place.kept);
    const folder = openNightlyFolder(stateDir, processSecrets.redact);
    try {
      const nightly = await watchAll({
        source,
        releases,
        areAll: inputs.release === '',
        accepted,
        builtin: loadBuiltin(bundleFolder),
        folder,
        stateDir,
        ports: [place.issues, ...hooks],
        restored,
        isByHand: place.isByHand,
        othersMayWrite: true,
        worldFor,
      });
      return endOf(nightly, stateDir);
    } finally {
      folder.close();
    }
  } finally {
    shown.end();
  }
}

/** @throws CuegateError `input-invalid` for an input that means nothing for a night, and would be taken for a rule */
function checkNightly({ policyRef, mode, dryRun }: ActionInputs): void {
  const refuse = (name: string, value: string, fix: string) =>
    inputError('input-invalid', {
      file: `input ${name}`,
      value,
      problem: 'goes not with nightly: true',
      fix,
    });
  if (policyRef !== '')
    throw refuse('policy-ref', policyRef, 'remove it: a night reads everything from the default branch');
  if (mode === 'advisory') throw refuse('mode', mode, 'remove it: a night blocks nothing');
  if (dryRun === 'true') throw refuse('dry-run', dryRun, 'remove it, or nightly');
}

function foldersIn(text = ''): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** Notes that are warnings of the step, too: something of the nights is missing, or was not told. */
const WARNED_OF: readonly string[] = [
  'not-told',
  'passed-over',
  'not-looked-up',
] satisfies NightNote['code'][];

const CAME_TO: Readonly<Record<Nightly['exit'], string>> = { 0: 'quiet', 1: 'alarm', 3: 'unknown' };

function endOf(nightly: Nightly, stateDir: string): StepReport {
  const { releases, exit } = nightly;
  const warnings = releases.flatMap((night) =>
    night.notes
      .filter(({ code }) => WARNED_OF.includes(code))
      .map((note) => noteSentence(note as Parameters<typeof noteSentence>[0], quoteForTerminal)),
  );
  return {
    exit,
    outputs: { nightly: CAME_TO[exit], 'report-path': stateDir },
    // No picture: a summary shows none that is no address, and the table draws the scores.
    summary: nightlyMarkdown(nightly, () => null),
    annotations: releases
      .filter((night) => night.exit !== 0)
      .map((night) => ({
        text: [headingOf(night, quoteForTerminal), ...storyOf(night, quoteForTerminal)].join('\n'),
        file: null,
        line: null,
      })),
    warnings,
    terminal: nightlyTerminal(nightly, stateDir),
  };
}

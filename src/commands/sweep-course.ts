import { join } from 'node:path';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import type { Shown } from '../adapters/console/shown.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import type { SweepFolder } from '../adapters/files/sweep-folder.ts';
import type { StatedReason } from '../errors.ts';
import { keyOf } from '../policy/key.ts';
import type { Policy } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import type { FileSource } from '../ports.ts';
import { headlineOf } from '../report/headline.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { SessionWorld } from '../session/world.ts';
import type { Sweep } from '../sweep/file.ts';
import { amountOf, nameOf } from '../sweep/names.ts';
import { isShared, stateOf } from '../sweep/point-state.ts';
import { outcomeState, type PointOutcome, type SweepFacts, sweepResultOf } from '../sweep/result.ts';
import type { SweepResult, SweptPoint } from '../sweep/schema.ts';
import { totalSentence } from '../sweep/total.ts';
import { VERSION } from '../version.ts';
import { believedOutcome } from './sweep-believed.ts';
import { type Checkpoint, estimateOf } from './sweep-checkpoints.ts';
import type { SweepOptions } from './sweep-options.ts';
import { earlierOutcome, outcomeOf, runPoint } from './sweep-points.ts';
import { writeSweep } from './sweep-reports.ts';

/** A sweep of which everything is known but the answers. */
export interface Settled {
  readonly options: SweepOptions;
  readonly policy: Policy;
  readonly policyText: string;
  readonly sweep: Sweep;
  readonly root: FileSource;
  readonly checkpoints: readonly Checkpoint[];
  readonly facts: SweepFacts;
  readonly seed: string;
  /** Whether the point at this place of the file is asked here. */
  readonly isAsked: (index: number) => boolean;
}

/** What a sweep came to. */
export interface Swept {
  readonly result: SweepResult;
  /** Why the first point that was to be asked and was not measured was not; null: every one was. */
  readonly unmeasured: StatedReason | null;
  /** How far each point that was to be asked has come, in the order of the file. */
  readonly asked: readonly SweptPoint['state'][];
}

/**
 * Asks one point after another that has not been measured, in the order of the file, and keeps the folder's reports
 * up to date after each. An error that all points share ends it; any other is shown, and the next point asked.
 *
 * @returns with each point whose folder is not what its run left as one that is missing
 */
export async function askPoints(
  settled: Settled,
  folder: SweepFolder,
  bundleFolder: string,
  cancelled: AbortSignal,
): Promise<Swept> {
  const { options, policy, sweep, checkpoints, facts, isAsked } = settled;
  const startedAt = systemClock.now();
  const say = progressOf(options);
  const source = { ...settled, policyFile: options.policy, rootPath: options.root };
  const outcomes: PointOutcome[] = [];
  for (const checkpoint of checkpoints) {
    const earlier = earlierOutcome(checkpoint, folder, facts.seed.id);
    outcomes.push(await believedOutcome(earlier, options.out, settled.seed));
  }
  const swept = () =>
    sweepResultOf(sweep, facts, outcomes, {
      startedAt,
      endedAt: systemClock.now(),
      versions: { cuegate: VERSION, node: process.versions.node },
    });
  const left = checkpoints.filter((_, index) => isAsked(index) && isLeft(outcomes[index]));
  if (left.length > 0) checkEndpoints(policy);
  say.print(totalSentence(checkpoints.length, left.map(estimateOf), policy));
  let found = swept();
  await writeSweep(folder, found);
  let served = outcomes.some(hasAnswers);
  let stop: StatedReason | null = null;
  for (const [index, checkpoint] of checkpoints.entries()) {
    if (!isAsked(index) || !isLeft(outcomes[index])) continue;
    if (cancelled.aborted) break;
    const { point, manifest } = checkpoint;
    const value = amountOf(point.at, sweep, quoteForTerminal);
    const place = `Point ${index + 1} of ${checkpoints.length}, ${value}, ${nameOf(point.label, manifest.model, quoteForTerminal)}`;
    say.print(`${place}: asking`);
    const world = worldFor(settled, checkpoint, bundleFolder, cancelled);
    const result = await runPoint(checkpoint, source, world);
    outcomes[index] = outcomeOf(checkpoint, result);
    say.print(`${place}: ${headlineOf(result, quoteForTerminal).first}`);
    found = swept();
    await writeSweep(folder, found);
    stop = isMeasured(outcomes[index])
      ? null
      : (result.reasons.find((reason) => isShared(reason, served)) ?? null);
    if (stop !== null) break;
    served ||= hasAnswers(outcomes[index]);
  }
  const asked = outcomes.filter((_, index) => isAsked(index));
  const unmeasured = asked.every(isMeasured) ? null : (stop ?? firstReason(asked));
  // What is printed is what was written, to the second.
  return { result: found, unmeasured, asked: asked.map(outcomeState) };
}

function progressOf({ json = false }: SweepOptions): Shown {
  return chooseProgress({ stream: streams.notices, env: process.env, json, clock: systemClock });
}

/** A key or a proxy that is missing is missing for every point: said before any is asked. */
function checkEndpoints({ candidate, judge, baseline }: Policy): void {
  for (const role of [candidate, judge, baseline])
    if (role !== null) {
      keyOf(role.endpoint, process.env);
      proxyOf(role.endpoint, process.env);
    }
}

function worldFor(
  { options }: Settled,
  checkpoint: Checkpoint,
  bundleFolder: string,
  cancelled: AbortSignal,
): SessionWorld {
  const out = join(options.out, checkpoint.folder);
  return processWorld({ bundleFolder, out, shown: progressOf(options), cancelled });
}

/** Whether a point has still to be asked: one that is not believed waits for a person. */
function isLeft(outcome: PointOutcome | undefined): boolean {
  return !isMeasured(outcome) && (outcome?.refused ?? null) === null;
}

function isMeasured(outcome: PointOutcome | undefined): boolean {
  return outcome !== undefined && outcomeState(outcome) === 'measured';
}

function hasAnswers(outcome: PointOutcome | undefined): boolean {
  return outcome?.result?.conditions.some(({ n }) => n > 0) ?? false;
}

/** Why the first point that was asked and not measured was not; where none was asked, somebody ended it before. */
function firstReason(outcomes: readonly PointOutcome[]): StatedReason {
  const [first] = outcomes.flatMap(({ result, refused }) => [
    ...(refused === null ? [] : [refused]),
    ...(result === null || stateOf(result) === 'measured' ? [] : result.reasons.slice(0, 1)),
  ]);
  return first ?? { code: 'cancelled', args: {} };
}

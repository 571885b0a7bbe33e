import { protocolOf } from '../ask/judge/protocols.ts';
import { measurePace } from '../ask/measure-pace.ts';
import type { Prompt } from '../corpus/row.ts';
import { CuegateError, type Reason } from '../errors.ts';
import { runGate } from '../gate/gate.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import { type Labels, NO_LABELS, readLabels } from '../input/label.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import { expectedRuns } from '../plan/expected-cost.ts';
import { overBudget } from '../plan/over-budget.ts';
import type { Pace } from '../plan/pace.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { presetEstimates } from '../plan/preset-estimates.ts';
import { readPolicy } from '../policy/policy.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { plannedOf } from '../report/planned.ts';
import { expectedOf } from '../report/planned-expected.ts';
import { resultOf } from '../report/result.ts';
import { resultWithoutAnswers } from '../report/result-without-answers.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';
import { askingOf } from './asking.ts';
import { closedFolder } from './closed-folder.ts';
import { type CallCounts, modelAt } from './counted-models.ts';
import { openedAfterAll, rendered, writeOverEarlier, written } from './folder.ts';
import { withMissingKey } from './keyless.ts';
import { type FreshSeed, freshSeed, type MiningSources, miningSeed } from './mining-seed.ts';
import { pipelineRunOf } from './pipeline-run.ts';
import { reasonOf } from './reason-of.ts';
import type { Found, Release } from './release.ts';
import { announcedShutdowns } from './shutdowns.ts';
import { readTraining } from './training.ts';
import type { OutFolder, Session, SessionOptions, SessionWorld } from './world.ts';

const RECORDS = 'records.jsonl';

/**
 * Runs the gate once. Never throws: whatever goes wrong is a result with verdict `error` and a reason that
 * says what to do next. Every report that has a file is written for every verdict while the folder can be written.
 */
export async function runSession(
  find: () => Promise<Found>,
  options: SessionOptions,
  world: SessionWorld,
): Promise<Session> {
  const soFar: SoFar = {
    world,
    options,
    startedAt: world.clock.now(),
    calls: { candidate: 0, baseline: 0, judge: 0, screen: 0 },
    source: null,
    plan: null,
    hasBegun: false,
  };
  const endedEarly = () => withoutAnswers(soFar, 'error', { code: 'cancelled', args: {} });
  const folder = closedFolder(() => world.openOut(), options, endedEarly);
  let { out } = folder;
  let session: Session;
  try {
    const found = await unlessCancelled(find(), world.cancelled);
    if (folder.refusal !== undefined) throw folder.refusal.error;
    if (out === null) throw new Error('a folder that cannot be opened says why');
    if ('reason' in found) {
      const { verdict, reason, source, calls = soFar.calls, notes = [] } = found;
      session = withoutAnswers({ ...soFar, source, notes, calls: { ...calls } }, verdict, reason);
    } else {
      soFar.source = found.source;
      const isDry = options.dryRun || found.planOnly !== undefined;
      const seed = isDry ? undefined : freshSeed(world);
      const lines = options.recordsNeedSeal === true ? [] : out.records();
      const plan = await unlessCancelled(
        settle(found, options, world, { lines, fresh: seed }),
        world.cancelled,
      );
      soFar.plan = plan;
      session =
        seed === undefined
          ? await dryRun(soFar, plan, found.planOnly ?? null)
          : await ask(soFar, plan, found, { out, seed });
    }
  } catch (error) {
    session = withoutAnswers(soFar, 'error', reasonOf(error));
    out ??= openedAfterAll(world);
  }
  return written(session, out, {
    hasBegun: soFar.hasBegun,
    redact: world.redact,
    forms: options.forms,
    earlier: folder.earlier,
    failed: (error) => withoutAnswers(soFar, 'error', reasonOf(error)),
  });
}

/** What a session has come to know: enough for the result of one that ends now. */
interface SoFar {
  readonly world: SessionWorld;
  readonly options: SessionOptions;
  readonly startedAt: number;
  readonly calls: CallCounts;
  source: Result['source'];
  plan: GatePlan | null;
  /** This run has written to the records. */
  hasBegun: boolean;
  /** Of what was found, besides the plan's own; absent: none. */
  readonly notes?: readonly Reason[];
}

function factsOf({ world, options, startedAt, source }: SoFar): RunFacts {
  return {
    startedAt,
    endedAt: world.clock.now(),
    versions: world.versions,
    source,
    attempt: options.attempt ?? 1,
    pipeline: pipelineRunOf(world.env),
  };
}

/** Waits for something that cannot be given up, but not after the run was cancelled. */
function unlessCancelled<T>(work: Promise<T>, cancelled: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new CuegateError('cancelled'));
    if (cancelled.aborted) cancel();
    cancelled.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => cancelled.removeEventListener('abort', cancel));
  });
}

/**
 * The plan of what was found.
 *
 * @param line the records of its line, and the seed that it begins with: see `miningSeed`
 */
export async function settle(
  found: Release,
  { seed, only }: Pick<SessionOptions, 'seed' | 'only'>,
  world: SessionWorld,
  line: Pick<MiningSources, 'lines' | 'fresh'>,
): Promise<GatePlan> {
  const read = readPolicy(found.policyText, found.policyFile);
  if (found.planOnly === undefined) world.protect(read);
  const policy = seed === null ? read : { ...read, sampling: { ...read.sampling, seed } };
  const manifest = found.manifest();
  const plan = await prepare({
    policy,
    manifest,
    training: await readTraining(policy, manifest, found.training ?? null, () =>
      miningSeed({ env: world.env, policySeed: policy.sampling.seed, ...line }),
    ),
    root: found.root,
    builtin: world.builtin(),
    publicPlace: found.publicPlace,
    released: found.releasedManifest ?? null,
    labels: labelsOf(found),
    only,
  });
  return { ...plan, notes: [...plan.notes, ...(found.notes ?? [])] };
}

/** Human grades and overrides, of whatever evidence; throws `labels-invalid`. */
export function labelsOf({ labels }: Pick<Release, 'labels'>): Labels {
  return labels == null ? NO_LABELS : readLabels(labels.text, labels.file, 'labels-invalid');
}

interface AskedInto {
  readonly out: OutFolder;
  readonly seed: FreshSeed;
}

/** Nothing of what was asked is in memory when its reports are rendered. */
async function resultOfAsking(
  soFar: SoFar,
  plan: GatePlan,
  found: Release,
  to: AskedInto,
): Promise<{ readonly result: Result } & Pick<GateOutcome, 'unrecorded'>> {
  const outcome = await outcomeOf(soFar, plan, found, to);
  return { result: resultOf(outcome, factsOf(soFar)), unrecorded: outcome.unrecorded };
}

async function outcomeOf(
  soFar: SoFar,
  plan: GatePlan,
  found: Release,
  { out, seed }: AskedInto,
): Promise<GateOutcome> {
  const { world } = soFar;
  const asking = await askingOf(soFar, plan, found, {
    line: out,
    out,
    seed,
    // Whatever ends the process from here on, be it the disk, the folder must not hold an earlier verdict.
    begin: () => {
      writeOverEarlier(
        out,
        withoutAnswers(soFar, 'error', { code: 'cancelled', args: {} }),
        soFar.options.forms,
      );
      soFar.hasBegun = true;
      world.heap?.asking();
    },
  });
  const noted = { ...plan, notes: [...plan.notes, ...asking.notes] };
  return runGate(noted, asking.world)
    .catch((error: unknown) => {
      throw withMissingKey(error, plan, world.env);
    })
    .finally(() => world.progress.end());
}

async function ask(soFar: SoFar, plan: GatePlan, found: Release, to: AskedInto): Promise<Session> {
  const { world } = soFar;
  const { out } = to;
  const { result, unrecorded } = await resultOfAsking(soFar, plan, found, to);
  world.heap?.asked();
  const texts = readTexts(() => out.records(), answersToShow(result), RECORDS);
  return {
    ...rendered(result, excerptsOf(result, texts), world.redact, {
      records: () => out.records(),
      prompts: () => promptsIn(plan),
    }),
    unrecorded,
  };
}

/** Of every condition: a cue may be asked on some of them alone. */
function* promptsIn({ conditions }: GatePlan): Iterable<Prompt> {
  for (const { prompts } of conditions) yield* prompts;
}

/** Asks a few questions of those that a run would ask, and counts them. */
async function paceOf({ world, calls }: SoFar, plan: GatePlan): Promise<Pace> {
  const { candidate, judge } = plan.policy;
  return measurePace(plan, {
    ...world,
    candidate: modelAt(candidate.endpoint, 'candidate', world, calls),
    judge: modelAt(judge.endpoint, 'judge', world, calls),
    protocol: protocolOf(judge.protocol),
  }).catch((error: unknown) => {
    throw withMissingKey(error, plan, world.env);
  });
}

/** What would be asked; an error when there is a reason why it may not be. */
async function dryRun(soFar: SoFar, plan: GatePlan, refusal: Reason | null): Promise<Session> {
  // A policy that nobody has adopted names no server that may be sent a key.
  const notes = refusal === null ? await announcedShutdowns(plan, soFar.world) : [];
  const planned = estimateCost(plan);
  const pace = soFar.options.probe === true && refusal === null ? await paceOf(soFar, plan) : null;
  const estimates = presetEstimates(plan);
  const runs = expectedRuns(plan, estimates, pace);
  const reason: Reason = refusal ?? {
    code: 'dry-run',
    args: {
      conditions: plan.conditions.length,
      fewest: planned.fewest.answers,
      most: planned.most.answers,
      ...(pace === null ? {} : { probed: pace.answers }),
      ...(planned.most.calls > plan.policy.budget.calls ? { budget_calls: plan.policy.budget.calls } : {}),
      ...overBudget(plan, runs),
    },
  };
  const nothing = resultWithoutAnswers({
    verdict: refusal === null ? 'not-applicable' : 'error',
    reasons: [reason],
    plan,
    facts: factsOf(soFar),
    calls: soFar.calls,
    notes,
  });
  const expected = expectedOf(plan, runs, pace);
  const result = { ...nothing, plan: plannedOf(plan, planned, estimates, expected) };
  return rendered(result, [], soFar.world.redact);
}

/** The session ends here, with nothing asked, or nothing of it read. */
function withoutAnswers(soFar: SoFar, verdict: Result['verdict'], reason: Reason): Session {
  const { plan, calls, world, notes = [] } = soFar;
  const facts = factsOf(soFar);
  const result = resultWithoutAnswers({ verdict, reasons: [reason], plan, facts, calls, notes });
  return rendered(result, [], world.redact);
}

import type { BatchLedger } from '../ask/batch/ledger.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import { measurePace } from '../ask/measure-pace.ts';
import { CuegateError, inputError, type Reason } from '../errors.ts';
import { runGate } from '../gate/gate.ts';
import { NO_KNOWN_RUNS } from '../gate/known-runs.ts';
import type { GateWorld } from '../gate/outcome.ts';
import type { Cue } from '../input/cue.ts';
import { type Labels, NO_LABELS, readLabels } from '../input/label.ts';
import { type BatchServer, batchesLike } from '../model/batch.ts';
import type { ChatModel } from '../model/chat.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import { expectedRuns } from '../plan/expected-cost.ts';
import { cueFinder } from '../plan/find-cue.ts';
import type { Pace } from '../plan/pace.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { presetEstimates } from '../plan/preset-estimates.ts';
import { statedCues } from '../plan/training.ts';
import { headersOf, keyOf } from '../policy/key.ts';
import { type Endpoint, type Policy, readPolicy } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import { sealOf } from '../records/seal.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { plannedOf } from '../report/planned.ts';
import { expectedOf } from '../report/planned-expected.ts';
import { type Calls, resultOf } from '../report/result.ts';
import { resultWithoutAnswers } from '../report/result-without-answers.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';
import { believedRecords } from './believed-records.ts';
import { openedAfterAll, rendered, writeOverEarlier, written } from './folder.ts';
import { withMissingKey } from './keyless.ts';
import { refuseLineFolder } from './look-folder.ts';
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
  let out: OutFolder | null = null;
  let session: Session;
  try {
    const found = await unlessCancelled(find(), world.cancelled);
    out = world.openOut();
    if (options.only !== undefined) refuseLineFolder(out.records());
    if ('reason' in found) {
      const { verdict, reason, source, calls = soFar.calls, notes = [] } = found;
      session = withoutAnswers({ ...soFar, source, notes, calls: { ...calls } }, verdict, reason);
    } else {
      soFar.source = found.source;
      const plan = await unlessCancelled(settle(found, options, world), world.cancelled);
      soFar.plan = plan;
      session =
        options.dryRun || found.planOnly !== undefined
          ? await dryRun(soFar, plan, found.planOnly ?? null)
          : await ask(soFar, plan, found, out);
    }
  } catch (error) {
    session = withoutAnswers(soFar, 'error', reasonOf(error));
    out ??= openedAfterAll(world);
  }
  return written(session, out, {
    hasBegun: soFar.hasBegun,
    redact: world.redact,
    failed: (error) => withoutAnswers(soFar, 'error', reasonOf(error)),
  });
}

/** What a session has come to know: enough for the result of one that ends now. */
interface SoFar {
  readonly world: SessionWorld;
  readonly options: SessionOptions;
  readonly startedAt: number;
  /** Counted as they are made. */
  readonly calls: { -readonly [Role in keyof Calls]: Calls[Role] };
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

/** The plan of what was found. */
export async function settle(
  found: Release,
  { seed, only }: Pick<SessionOptions, 'seed' | 'only'>,
  world: SessionWorld,
): Promise<GatePlan> {
  const read = readPolicy(found.policyText, found.policyFile);
  if (found.planOnly === undefined) world.protect(read);
  const policy = seed === null ? read : { ...read, sampling: { ...read.sampling, seed } };
  const manifest = found.manifest();
  const plan = await prepare({
    policy,
    manifest,
    training: await readTraining(policy, manifest, found.training ?? null),
    root: found.root,
    builtin: world.builtin(),
    publicPlace: found.publicPlace,
    released: found.releasedManifest ?? null,
    labels: labelsOf(found),
    only,
  });
  return { ...plan, notes: [...plan.notes, ...(found.notes ?? [])] };
}

/** What the release declared at another commit: what its manifest states, and then what its files hold. */
async function* declaredAt(
  commit: string,
  policy: Policy,
  { manifestAt, trainingAt }: Pick<Release, 'manifestAt' | 'trainingAt'>,
): AsyncGenerator<readonly Cue[]> {
  const manifest = (await manifestAt?.(commit)) ?? null;
  if (manifest === null) return;
  yield statedCues(manifest);
  const files = trainingAt?.(commit) ?? null;
  const ways = [
    { ...manifest, trainingData: [] },
    ...(policy.cues.training ? [{ ...manifest, trainingCues: null }] : []),
  ];
  for (const way of ways) {
    const training = await readTraining(policy, way, files).catch(() => null);
    yield (training?.declared ?? []).map(({ cue }) => cue);
  }
}

/** Human grades and overrides, of whatever evidence; throws `labels-invalid`. */
export function labelsOf({ labels }: Pick<Release, 'labels'>): Labels {
  return labels == null ? NO_LABELS : readLabels(labels.text, labels.file, 'labels-invalid');
}

/** What a run asks with, and by which of its line's records it goes. */
export interface Asking {
  readonly world: GateWorld;
  readonly notes: readonly Reason[];
}

/**
 * @param line where the records of the line lie, and `out` where this run writes its own
 * @throws CuegateError as {@link believedRecords} does
 */
export async function askingOf(
  { world, calls, options }: Pick<SoFar, 'world' | 'calls' | 'options'>,
  plan: GatePlan,
  found: Release,
  { line, out, begin }: { readonly line: OutFolder; readonly out: OutFolder; readonly begin: () => void },
): Promise<Asking> {
  const release = found.source?.github?.release_path ?? found.source?.release ?? '';
  const { recorded, salt, notes } = await believedRecords(plan, found.earlier ?? null, line, {
    env: world.env,
    now: world.clock.now(),
    // Where others may write, a journal is of the release whose line it is.
    release: options.recordsNeedSeal === true ? release : null,
  });
  const { candidate, judge } = plan.policy;
  const at = (endpoint: Endpoint, role: keyof Calls) => modelAt(endpoint, role, world, calls);
  const models = {
    candidate: at(candidate.endpoint, 'candidate'),
    baseline: plan.baseline === null ? null : at(plan.baseline.endpoint, 'baseline'),
    judge: at(judge.endpoint, 'judge'),
    screen: plan.screen === null ? null : at(plan.screen.endpoint, 'screen'),
    second: judge.second === undefined ? null : at(judge.second.endpoint, 'second'),
  };
  const asking: GateWorld = {
    ...models,
    protocol: protocolOf(judge.protocol),
    ...ledgerOf(out, options),
    journal: out.journal,
    recorded,
    begin,
    clock: world.clock,
    random: world.random,
    log: world.log,
    cancelled: world.cancelled,
    progress: world.progress,
    salt,
    release,
    history: found.history ?? NO_KNOWN_RUNS,
    findCue: cueFinder(world.builtin(), plan.policy, (commit) => declaredAt(commit, plan.policy, found)),
    labelOrigins: found.labelOrigins ?? null,
    ...shardsGiven(options, salt, world),
  };
  return { world: asking, notes };
}

/** The shards of a merge, believed where the line's records would be. */
function shardsGiven(
  { shards, recordsNeedSeal }: SessionOptions,
  salt: string | null,
  { clock, versions }: SessionWorld,
): Pick<GateWorld, 'shards'> {
  if (shards === undefined) return {};
  if (salt === null && recordsNeedSeal === true) throw unsealedShards();
  const seal = salt === null ? null : sealOf(salt);
  const { job, isFingerprintFree } = shards;
  const given = shards.given();
  return { shards: { given, job, isFingerprintFree, seal, version: versions.cuegate, now: clock.now() } };
}

/** Where a change may bring files of its own, shards are believed by their seals alone. */
export function unsealedShards(): CuegateError {
  return inputError('input-invalid', {
    file: 'CUEGATE_SALT',
    problem: 'is not set: nobody could tell the shards of this run from others',
    fix: 'set it to the same long random string for every shard and for the merge (openssl rand -hex 32)',
  });
}

async function ask(soFar: SoFar, plan: GatePlan, found: Release, out: OutFolder): Promise<Session> {
  const { world } = soFar;
  const asking = await askingOf(soFar, plan, found, {
    line: out,
    out,
    // Whatever ends the process from here on, be it the disk, the folder must not hold an earlier verdict.
    begin: () => {
      writeOverEarlier(out, withoutAnswers(soFar, 'error', { code: 'cancelled', args: {} }));
      soFar.hasBegun = true;
    },
  });
  const noted = { ...plan, notes: [...plan.notes, ...asking.notes] };
  const outcome = await runGate(noted, asking.world)
    .catch((error: unknown) => {
      throw withMissingKey(error, plan, world.env);
    })
    .finally(() => world.progress.end());
  const result = resultOf(outcome, factsOf(soFar));
  const texts = readTexts(() => out.records(), answersToShow(result), RECORDS);
  return {
    ...rendered(result, excerptsOf(result, texts), world.redact),
    unrecorded: outcome.unrecorded,
  };
}

/**
 * The folder's own ledger. Where others may write, what an earlier run left there is not believed: batches could be named
 * that are none of ours.
 */
function ledgerOf(
  { batches }: OutFolder,
  { recordsNeedSeal }: SessionOptions,
): { readonly ledger?: BatchLedger } {
  if (batches === undefined) return {};
  return { ledger: recordsNeedSeal === true ? { ...batches, lines: () => [] } : batches };
}

/** A model whose requests are counted as they are sent, so that a run that ends in an error does not claim to have made none. */
function counting(model: ChatModel, role: keyof Calls, calls: SoFar['calls']): ChatModel {
  return {
    async ask(request, limits) {
      let told = 0;
      const sent = () => {
        limits?.sent?.();
        told += 1;
        calls[role] = (calls[role] ?? 0) + 1;
      };
      const exchange = await model.ask(request, { ...limits, sent });
      // A model that told nothing while it asked is counted now.
      calls[role] = (calls[role] ?? 0) + Math.max(0, exchange.requests - told);
      return exchange;
    },
    notApplied: () => model.notApplied(),
    ...(model.list === undefined ? {} : { list: model.list }),
    ...batchesLike(model, (server) =>
      countingBatches(server, (rows) => {
        calls[role] = (calls[role] ?? 0) + rows;
      }),
    ),
  };
}

/** A batch interface whose requests are counted once their batch has begun. */
function countingBatches(server: BatchServer, count: (rows: number) => void): BatchServer {
  return {
    ...server,
    async create(file, token, rows, signal) {
      const told = await server.create(file, token, rows, signal);
      if (told.state === 'told') count(rows);
      return told;
    },
  };
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

/** The model of a role, with the key of its endpoint; its requests are counted. */
function modelAt(
  endpoint: Endpoint,
  role: keyof Calls,
  { env, chatModel }: SessionWorld,
  calls: SoFar['calls'],
): ChatModel {
  const known = { ...endpoint, headers: headersOf(endpoint, env) };
  return counting(chatModel(known, keyOf(endpoint, env), proxyOf(endpoint, env)), role, calls);
}

/** What would be asked; an error when there is a reason why it may not be. */
async function dryRun(soFar: SoFar, plan: GatePlan, refusal: Reason | null): Promise<Session> {
  // A policy that nobody has adopted names no server that may be sent a key.
  const notes = refusal === null ? await announcedShutdowns(plan, soFar.world) : [];
  const planned = estimateCost(plan);
  const pace = soFar.options.probe === true && refusal === null ? await paceOf(soFar, plan) : null;
  const reason: Reason = refusal ?? {
    code: 'dry-run',
    args: {
      conditions: plan.conditions.length,
      fewest: planned.fewest.answers,
      most: planned.most.answers,
      ...(pace === null ? {} : { probed: pace.answers }),
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
  const estimates = presetEstimates(plan);
  const expected = expectedOf(plan, expectedRuns(plan, estimates, pace), pace);
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

const MAX_MESSAGE_CHARS = 300;

/** The reason in anything thrown: a `CuegateError`'s own, else `internal` with the message, never a stack. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof CuegateError) return error.reason;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', args: { message: message.slice(0, MAX_MESSAGE_CHARS) } };
}

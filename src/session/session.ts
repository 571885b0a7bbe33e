import { CuegateError, type Reason } from '../errors.ts';
import { type KnownRuns, NO_KNOWN_RUNS } from '../gate/attempts.ts';
import { runGate } from '../gate/gate.ts';
import { type Labels, NO_LABELS, readLabels } from '../input/label.ts';
import type { ChatModel } from '../model/chat.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { presetEstimates } from '../plan/preset-estimates.ts';
import { keyOf } from '../policy/key.ts';
import { type Endpoint, readPolicy } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import { readJournal } from '../records/journal.ts';
import { sealOf } from '../records/seal.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { plannedOf } from '../report/planned.ts';
import { type Calls, resultOf, resultWithoutAnswers } from '../report/result.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';
import { openedAfterAll, rendered, writeReports, writeResult, written } from './folder.ts';
import type { OutFolder, Release, Session, SessionOptions, SessionWorld, Settled } from './world.ts';

export type { OutFolder, Release, Session, SessionOptions, SessionWorld, Settled } from './world.ts';

const RECORDS = 'records.jsonl';

/**
 * Runs the gate once. Never throws: whatever goes wrong is a result with verdict `error` and a reason that
 * says what to do next. `result.json`, `comment.md` and `summary.md` are written for every verdict while the
 * folder can be written.
 */
export async function runSession(
  find: () => Promise<Release | Settled>,
  options: SessionOptions,
  world: SessionWorld,
): Promise<Session> {
  const startedAt = world.clock.now();
  const facts = (source: Result['source']): RunFacts => ({
    startedAt,
    endedAt: world.clock.now(),
    versions: world.versions,
    source,
    attempt: options.attempt ?? 1,
  });
  let source: Result['source'] = null;
  let plan: GatePlan | null = null;
  let out: OutFolder | null = null;
  const calls = { candidate: 0, baseline: 0, judge: 0 };
  let session: Session;
  try {
    const found = await unlessCancelled(find(), world.cancelled);
    out = world.openOut();
    if ('reason' in found) {
      const { verdict, reason } = found;
      session = withoutAnswers(verdict, reason, null, facts(found.source), found.calls ?? calls, world);
    } else {
      source = found.source;
      plan = await unlessCancelled(settle(found, options, world), world.cancelled);
      session =
        options.dryRun || found.planOnly !== undefined
          ? dryRun(plan, found.planOnly ?? null, facts(source), world)
          : await ask(plan, found.history ?? NO_KNOWN_RUNS, out, world, calls, () => facts(source));
    }
  } catch (error) {
    session = withoutAnswers('error', reasonOf(error), plan, facts(source), calls, world);
    out ??= openedAfterAll(world);
  }
  return written(session, out, (error) =>
    withoutAnswers('error', reasonOf(error), plan, facts(source), calls, world),
  );
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

async function settle(found: Release, { seed }: SessionOptions, world: SessionWorld): Promise<GatePlan> {
  const read = readPolicy(found.policyText, found.policyFile);
  if (found.planOnly === undefined) world.protect(read);
  const policy = seed === null ? read : { ...read, sampling: { ...read.sampling, seed } };
  const plan = await prepare(
    policy,
    found.manifest(),
    found.root,
    world.builtin(),
    found.publicPlace,
    found.releasedManifest ?? null,
    labelsOf(found),
  );
  return { ...plan, notes: [...plan.notes, ...(found.notes ?? [])] };
}

/** What persons said, of whatever evidence; throws `labels-invalid`. */
export function labelsOf({ labels }: Pick<Release, 'labels'>): Labels {
  return labels == null ? NO_LABELS : readLabels(labels.text, labels.file, 'labels-invalid');
}

async function ask(
  plan: GatePlan,
  history: KnownRuns,
  out: OutFolder,
  world: SessionWorld,
  calls: MutableCalls,
  facts: () => RunFacts,
): Promise<Session> {
  const { candidate, judge } = plan.policy;
  const modelAt = (endpoint: Endpoint, role: keyof Calls): ChatModel =>
    counting(
      world.chatModel(endpoint, keyOf(endpoint, world.env), proxyOf(endpoint, world.env)),
      role,
      calls,
    );
  const models = {
    candidate: modelAt(candidate.endpoint, 'candidate'),
    baseline: plan.baseline === null ? null : modelAt(plan.baseline.endpoint, 'baseline'),
    judge: modelAt(judge.endpoint, 'judge'),
  };
  const salt = world.env.CUEGATE_SALT || null;
  const recorded = readJournal(out.records(), RECORDS, salt === null ? null : sealOf(salt));
  if (recorded.refused > 0) out.setAside();
  const outcome = await runGate(plan, {
    ...models,
    journal: out.journal,
    recorded,
    // Whatever ends the process from here on, be it the disk, the folder must not hold an earlier verdict.
    begin: () => {
      const begun = withoutAnswers('error', { code: 'cancelled', args: {} }, plan, facts(), calls, world);
      writeResult(out, begun.result);
      writeReports(out, begun);
    },
    clock: world.clock,
    random: world.random,
    log: world.log,
    cancelled: world.cancelled,
    progress: world.progress,
    salt,
    history,
  }).finally(() => world.progress.end());
  const result = resultOf(outcome, facts());
  const texts = readTexts(() => out.records(), answersToShow(result), RECORDS);
  return rendered(result, excerptsOf(result, texts), world.redact);
}

type MutableCalls = { -readonly [Role in keyof Calls]: Calls[Role] };

/** A model whose requests are counted, so that a run that ends in an error does not claim to have made none. */
function counting(model: ChatModel, role: keyof Calls, calls: MutableCalls): ChatModel {
  return {
    async ask(request, limits) {
      const exchange = await model.ask(request, limits);
      calls[role] += exchange.requests;
      return exchange;
    },
    notApplied: () => model.notApplied(),
  };
}

/** What would be asked; an error when there is a reason why it may not be. */
function dryRun(plan: GatePlan, refusal: Reason | null, facts: RunFacts, world: SessionWorld): Session {
  const planned = estimateCost(plan);
  const reason = refusal ?? {
    code: 'dry-run',
    args: { conditions: plan.conditions.length, fewest: planned.fewest.answers, most: planned.most.answers },
  };
  const verdict = refusal === null ? 'not-applicable' : 'error';
  const nothing = resultWithoutAnswers(verdict, [reason], plan, facts, {
    candidate: 0,
    baseline: 0,
    judge: 0,
  });
  return rendered({ ...nothing, plan: plannedOf(plan, planned, presetEstimates(plan)) }, [], world.redact);
}

function withoutAnswers(
  verdict: Result['verdict'],
  reason: Reason,
  plan: GatePlan | null,
  facts: RunFacts,
  calls: Calls,
  world: SessionWorld,
): Session {
  return rendered(resultWithoutAnswers(verdict, [reason], plan, facts, calls), [], world.redact);
}

const MAX_MESSAGE_CHARS = 300;

/** The reason in anything thrown: a `CuegateError`'s own, else `internal` with the message, never a stack. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof CuegateError) return error.reason;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', args: { message: message.slice(0, MAX_MESSAGE_CHARS) } };
}

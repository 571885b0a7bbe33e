import type { Builtin } from './builtin.ts';
import { CuegateError, type Reason } from './errors.ts';
import { type History, NO_HISTORY } from './gate/attempts.ts';
import { forecast } from './gate/forecast.ts';
import { outlooksOf } from './gate/outlook.ts';
import type { GatePlan } from './gate/plan.ts';
import { prepare } from './gate/prepare.ts';
import { runGate } from './gate.ts';
import { type Labels, NO_LABELS, readLabels } from './input/label.ts';
import type { ChatModel } from './model/chat.ts';
import type { FindReleased } from './policy/baseline.ts';
import { keyOf } from './policy/key.ts';
import type { Manifest } from './policy/manifest.ts';
import { type Endpoint, type Policy, readPolicy } from './policy/policy.ts';
import { type ProxyServer, proxyOf } from './policy/proxy.ts';
import type { Clock, FileSource, Log, Progress, Random } from './ports.ts';
import { type Journal, readJournal } from './records/journal.ts';
import { sealOf } from './records/seal.ts';
import { readTexts } from './records/texts.ts';
import { commentOf, summaryOf } from './report/comment.ts';
import { answersToShow, type Excerpt, excerptsOf } from './report/excerpts.ts';
import { plannedOf } from './report/planned.ts';
import { redacted } from './report/redacted.ts';
import { type Calls, resultOf, resultWithoutAnswers } from './report/result.ts';
import type { RunFacts } from './report/run.ts';
import type { Result } from './report/schema.ts';
import type { SizeLimits } from './report/shed.ts';
import { terminalOf } from './report/terminal.ts';
import type { TriedList } from './report/tried.ts';

/** What is to be gated, wherever it came from. */
export interface Release {
  readonly policyText: string;
  /** How errors name the policy. */
  readonly policyFile: string;
  readonly manifest: () => Manifest;
  /** The labels beside the policy; absent or null: there are none. */
  readonly labels?: { readonly text: string; readonly file: string } | null;
  /** Finds the manifest of the model that is released now; absent: nobody can say here. */
  readonly releasedManifest?: FindReleased;
  /** What a reader should know of where it came from; absent: nothing. */
  readonly notes?: readonly Reason[];
  /** Where the policy's paths start. */
  readonly root: FileSource;
  /** Whether reports are public. */
  readonly publicPlace: boolean;
  readonly source: Result['source'];
  /** What is known of earlier runs of this release besides the records; absent: nothing. */
  readonly history?: History;
  /** Why nothing may be asked under this policy: then the plan is reported as an error, and no key is read. */
  readonly planOnly?: Reason;
}

/** Decided before anything is asked: nothing is released, or what is released has passed already. */
export interface Settled {
  readonly verdict: 'not-applicable' | 'pass';
  readonly reason: Reason;
  readonly source: Result['source'];
  /** Requests it took to settle that; absent: none. */
  readonly calls?: Calls;
}

export interface SessionOptions {
  /** Overrides the policy's seed; null: the policy decides. */
  readonly seed: string | null;
  readonly dryRun: boolean;
  /** Which attempt of the same run this is, from 1. */
  readonly attempt?: number;
}

/** A folder for records and reports. */
export interface OutFolder {
  /** The complete lines of the records as they are now; none for a new folder. */
  records(): Iterable<string>;
  readonly journal: Journal;
  /** Puts records that are not believed aside, under another name. */
  setAside(): void;
  write(name: string, text: string): void;
  close(): void;
}

export interface SessionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Aborted when somebody wants the run to end now: it ends as an error, `cancelled`. */
  readonly cancelled: AbortSignal;
  readonly progress: Progress;
  /** The data that ships; throws when the installation is incomplete. */
  builtin(): Builtin;
  readonly versions: RunFacts['versions'];
  /** Hides the policy's keys in every output from here on. */
  protect(policy: Policy): void;
  /** Text without the keys that are hidden so far. */
  redact(text: string): string;
  chatModel(endpoint: Endpoint, key: string | null, proxy: ProxyServer | null): ChatModel;
  openOut(): OutFolder;
}

/** A finished session: the result and the reports made of it. */
export interface Session {
  readonly result: Result;
  readonly comment: string;
  /** The comment with what earlier runs tried, within limits. */
  commentWithin(tried: TriedList, limits: SizeLimits): string;
  readonly summary: string;
  readonly terminal: string;
}

const RECORDS = 'records.jsonl';

/** Reasons after which the folder belongs to other evidence: nothing of ours is written there. */
const KEEP_OUT: ReadonlySet<string> = new Set([
  'records-other-evidence',
  'records-unreadable',
  'out-unwritable',
]);

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
          : await ask(plan, found.history ?? NO_HISTORY, out, world, calls, () => facts(source));
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
  history: History,
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
  const planned = forecast(plan);
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
  return rendered({ ...nothing, plan: plannedOf(plan, planned, outlooksOf(plan)) }, [], world.redact);
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

/** Reports of a result. Secrets are taken out before anything is rendered: escaping would disguise them. */
function rendered(found: Result, excerpts: readonly Excerpt[], redact: (text: string) => string): Session {
  const result = redacted(found, redact);
  const shown = redacted(excerpts, redact);
  return {
    result,
    comment: commentOf(result, shown),
    commentWithin: (tried, limits) => commentOf(result, shown, tried, limits),
    summary: summaryOf(result, shown),
    terminal: terminalOf(result),
  };
}

function openedAfterAll(world: SessionWorld): OutFolder | null {
  try {
    return world.openOut();
  } catch {
    return null;
  }
}

/** Writes the reports; a folder that cannot be written turns any verdict into an error. */
function written(session: Session, out: OutFolder | null, failed: (error: unknown) => Session): Session {
  if (out === null) return session;
  try {
    try {
      // What was asked before is not overwritten by a run that asks nothing.
      const idle = session.result.verdict === 'not-applicable' && holdsAny(out.records());
      if (!idle && !session.result.reasons.some(({ code }) => KEEP_OUT.has(code))) {
        writeReports(out, session);
      }
    } finally {
      out.close();
    }
    return session;
  } catch (error) {
    return failed(error);
  }
}

function holdsAny(lines: Iterable<string>): boolean {
  for (const _line of lines) return true;
  return false;
}

/** The verdict goes last: a folder that holds one holds everything. */
function writeReports(out: OutFolder, { result, comment, summary }: Session): void {
  out.write('comment.md', comment);
  out.write('summary.md', summary);
  writeResult(out, result);
}

function writeResult(out: OutFolder, result: Result): void {
  out.write(
    'result.json',
    `${JSON.stringify(result, null, 2)}
`,
  );
}

const MAX_MESSAGE_CHARS = 300;

/** The reason in anything thrown: a `CuegateError`'s own, else `internal` with the message, never a stack. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof CuegateError) return { code: error.code, args: error.args };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', args: { message: message.slice(0, MAX_MESSAGE_CHARS) } };
}

import { CuegateError } from '../errors.ts';
import { batchesIn } from '../model/batch.ts';
import type { ChatExchange, ChatFailed, ChatOutcome, ChatRequest } from '../model/chat.ts';
import type { Snapshot } from '../ports.ts';
import { isBudget, type Stop } from '../stop.ts';
import { type Asked, deliver, QUESTION_BUDGET_MS, QUESTION_TIMEOUTS } from '../transport/deliver.ts';
import { NEVER_SENT } from './ask-paid.ts';
import { askedInBatch, askedLiveAfter } from './batch/asked.ts';
import { Batches } from './batch/batches.ts';
import type { BatchLedger } from './batch/ledger.ts';
import type { Nonces } from './batch/nonces.ts';
import type { Batched } from './batch/replies.ts';
import { type Budget, RunStopped } from './budget.ts';
import { standingStop } from './fault-detector.ts';
import { namedServer } from './named-server.ts';
import { isOutTooLong, OUTAGE_SHARE, SECOND_PATIENCE_MS } from './outage.ts';
import type { Places } from './places.ts';
import { PromptTokens } from './prompt-tokens.ts';
import { Refusals } from './refusals.ts';
import { RoleQueues } from './role-queues.ts';
import { isJudge, type Role, type Roles, type Served } from './roles.ts';
import { Traffic, type TrafficFacts } from './traffic.ts';
import type { SchedulerWorld } from './world.ts';

/**
 * Sends the requests of a run, within its budget. When the run has to end, everything that waits is told why, once.
 */
export class Scheduler {
  private readonly roles: Roles;
  private readonly queues: RoleQueues;
  private readonly budget: Budget;
  private readonly world: SchedulerWorld;
  private readonly prompts: PromptTokens;
  private readonly outageMs: number;
  private readonly batches: Batches | null;
  /** Questions that are under way in any way. */
  private sending = 0;
  /** Nothing more is sent. */
  private readonly closing = new AbortController();
  /** What is under way is given up, too. */
  private readonly abort = new AbortController();
  private stop: Stop | null = null;
  /** Everything is decided: see {@link Scheduler.finish}. */
  private isOver = false;
  private readonly traffic: Traffic;
  /** The last failure of a second judge that is asked no more; null: it is. */
  private secondGone: ChatFailed | null = null;
  private changed: () => void = () => {};
  /** What each role's last failure was. */
  private readonly failures = new Map<Role, ChatFailed>();
  private readonly refusals = new Refusals();
  private readonly onCancel = () =>
    this.end({ verdict: 'error', reason: { code: 'cancelled', args: this.waitedFor() } });

  /** @param prompts told what the servers say that prompts took */
  constructor(
    roles: Roles,
    minutes: number,
    budget: Budget,
    world: SchedulerWorld,
    prompts: PromptTokens = new PromptTokens(),
  ) {
    this.prompts = prompts;
    this.roles = roles;
    this.traffic = new Traffic(roles);
    this.budget = budget;
    this.world = world;
    this.outageMs = OUTAGE_SHARE * minutes * 60_000;
    this.queues = new RoleQueues(roles, world.clock, (role) => this.probe(role));
    this.batches = this.batchesOf(Object.entries(roles) as [Role, Served][]);
    world.cancelled.addEventListener('abort', this.onCancel, { once: true });
    if (world.cancelled.aborted) this.onCancel();
    void this.watchTheTime();
  }

  /** Aborted when nothing more is sent. */
  get closed(): AbortSignal {
    return this.closing.signal;
  }

  /** Why the run has to end, or null. */
  stopped(): Stop | null {
    return this.stop;
  }

  /**
   * Asks until there is an outcome, good or final.
   *
   * @throws RunStopped when the run has to end first
   */
  async send(role: Role, request: ChatRequest): Promise<Asked> {
    this.sending += 1;
    try {
      if (this.batches?.has(role) !== true) return await this.sendLive(role, request);
      const batched = await this.inBatch(this.batches, role, request);
      if (batched.state === 'live') return askedLiveAfter(batched, await this.sendLive(role, request));
      const asked = askedInBatch(batched);
      this.readPrompt(role, request, asked.outcome);
      return asked;
    } finally {
      this.sending -= 1;
      this.batches?.look();
    }
  }

  private async sendLive(role: Role, request: ChatRequest): Promise<Asked> {
    const { clock, random } = this.world;
    if (role === 'second' && this.secondGone !== null) return unasked(this.secondGone);
    const queue = this.queues.of(role);
    const judged = this.traffic.judging(role);
    try {
      const asked = await deliver({
        queue,
        clock,
        random,
        budgetMs:
          role === 'second'
            ? SECOND_PATIENCE_MS
            : Math.max(QUESTION_BUDGET_MS, QUESTION_TIMEOUTS * this.servedAs(role).endpoint.timeout * 1000),
        closing: this.closing.signal,
        post: () => this.post(role, request),
        ended: (outcome) => this.lookAfter(role, outcome),
        waits: (one) => {
          this.traffic.waits(one);
          this.changed();
        },
      });
      this.readPrompt(role, request, asked.outcome);
      return asked;
    } catch (error) {
      if (role === 'second' && this.stop === null && this.secondGone !== null)
        return unasked(this.secondGone);
      throw this.ending() === null ? error : new RunStopped(this.ending() ?? OVER);
    } finally {
      judged();
    }
  }

  /** Why nothing further is sent; null: it is. */
  private ending(): Stop | null {
    return this.stop ?? (this.isOver ? OVER : null);
  }

  /** @param changed told whenever a request leaves or ends */
  watch(changed: () => void): void {
    this.changed = changed;
  }

  /** Ends the run; the first reason counts. What is under way goes on only where a budget ended it. */
  end(why: Stop): void {
    if (this.stop !== null) return;
    const stop = this.traffic.withLatency(why);
    this.stop = stop;
    const reason = new RunStopped(stop);
    this.queues.close(reason);
    this.closing.abort(reason);
    if (!isBudget(stop)) this.abort.abort(reason);
  }

  /** Room for what is asked ahead; none where questions go in batches, since it would be a batch of its own. */
  places(): Places {
    const places = this.queues.places();
    const isClosed = this.stop !== null || this.batches !== null;
    return isClosed ? { ...places, candidate: 0, judge: 0 } : places;
  }

  /** What was sent so far, what is awaited, and what holds the rest up. */
  facts(): TrafficFacts & Pick<Snapshot, 'parked'> {
    const parked = this.queues
      .parked()
      .map((one) => ({ ...one, fault: this.failures.get(one.role)?.fault ?? null }));
    return { ...this.traffic.facts(this.budget.calls()), parked };
  }

  /** The server that is out now, for a run that ends meanwhile; of several the first; empty: none is. */
  private waitedFor(): Readonly<Record<string, string>> {
    for (const { role } of this.queues.parked()) {
      const failure = role === 'second' ? undefined : this.failures.get(role);
      if (failure === undefined) continue;
      const { fault, detail } = failure;
      const { name, endpoint } = this.servedAs(role);
      return { role, model: name, fault, detail, ...namedServer(endpoint) };
    }
    return {};
  }

  /** What makes the tokens of a role's questions the same in a later run: for a judge that is asked in batches. */
  tokensOf(role: Role): { readonly nonces?: Nonces } {
    return this.batches?.has(role) === true ? { nonces: this.batches.nonces } : {};
  }

  /** Questions of a role that whoever asks it one by one should have under way. */
  atOnce(role: Role): number {
    return this.batches?.has(role) === true
      ? Number.MAX_SAFE_INTEGER
      : 2 * this.servedAs(role).endpoint.concurrency;
  }

  /**
   * The run has ended: nothing further is sent. Where no reason ended it, everything is decided, and what is under way
   * was asked ahead in vain: it is given up. Otherwise it goes on as far as that reason lets it, since it may be needed.
   */
  finish(): void {
    // Nothing is asked ahead of batches.
    if (this.stop !== null || this.batches !== null) return;
    this.isOver = true;
    const reason = new RunStopped(OVER);
    this.queues.close(reason);
    this.closing.abort(reason);
    this.abort.abort(reason);
  }

  /** Takes down what is left of timers and listeners. */
  dispose(): void {
    if (this.stop === null) this.batches?.settle();
    this.world.cancelled.removeEventListener('abort', this.onCancel);
    this.closing.abort();
  }

  private batchesOf(entries: readonly (readonly [Role, Served])[]): Batches | null {
    const roles = entries.flatMap(([role, { endpoint, name, model, batch }]) => {
      const server = batchesIn(model);
      if (batch === undefined || server === undefined) return [];
      const { key = '', epoch = '' } = this.world.evidence ?? {};
      const place = [endpoint.baseUrl, name, key, epoch].join(' ');
      return [[role, { server, rules: batch, place }] as const];
    });
    if (roles.length === 0) return null;
    const { clock, random, log, ledger = forgetful() } = this.world;
    const batches: Batches = new Batches({
      roles: new Map(roles),
      ledger,
      clock,
      random,
      log,
      closing: this.closing.signal,
      busy: () => this.sending - batches.gathered() - this.budget.waitingForMoney(),
    });
    return batches;
  }

  /** Pays for a question and hands it to its batch. */
  private async inBatch(batches: Batches, role: Role, request: ChatRequest): Promise<Batched> {
    const reserved = await this.budget.reserve(role, request, true);
    if ('verdict' in reserved) {
      this.end(reserved);
      throw new RunStopped(this.stop ?? reserved);
    }
    let batched: Batched | null = null;
    let outcome: ChatOutcome | null = null;
    const judged = this.traffic.judging(role);
    const ended = this.traffic.began(role);
    try {
      batched = await batches.ask(role, request, () => {
        reserved.sent();
        this.changed();
      });
      outcome = batched.state === 'answered' ? batched.outcome : (batched.after ?? NEVER_SENT);
      return batched;
    } catch (error) {
      throw this.stop === null ? error : new RunStopped(this.stop);
    } finally {
      ended();
      judged();
      reserved.settle(0, outcome);
      this.changed();
    }
  }

  private async post(role: Role, request: ChatRequest): Promise<ChatExchange> {
    const reserved = await this.budget.reserve(role, request);
    if ('verdict' in reserved) {
      this.end(reserved);
      throw new RunStopped(reserved);
    }
    let outcome: ChatOutcome | null = null;
    let requests = 0;
    const ended = this.traffic.began(role);
    const startedAt = this.world.clock.elapsed();
    const sent = () => {
      reserved.sent();
      this.changed();
    };
    try {
      const limits = { withinMs: this.budget.msLeft(), signal: this.abort.signal, sent };
      const exchange = await this.servedAs(role).model.ask(request, limits);
      ({ outcome, requests } = exchange);
      if (role === 'candidate' && outcome.state === 'replied')
        this.traffic.answered(this.world.clock.elapsed() - startedAt);
      if (outcome.state === 'failed' && outcome.fault === 'timeout' && this.budget.msLeft() > 0)
        this.traffic.tookTooLong();
      return exchange;
    } catch (error) {
      if (error instanceof RunStopped) this.end(error.stop);
      throw error;
    } finally {
      ended();
      reserved.settle(requests, outcome);
      this.changed();
    }
  }

  private async probe(role: Role): Promise<ChatExchange> {
    const exchange = await this.post(role, this.servedAs(role).probe);
    // The breaker hears of it first.
    queueMicrotask(() => {
      this.lookAfter(role, exchange.outcome);
      this.confirmRefusal(role, exchange.outcome);
    });
    return exchange;
  }

  /** A refusal of key or model that probes meet for some seconds ends the run: the set-up is wrong by now. */
  private confirmRefusal(role: Role, outcome: ChatOutcome): void {
    const { clock } = this.world;
    const refusal = this.refusals.lasting(role, outcome, clock.elapsed());
    if (refusal === null) return;
    if (role === 'second') this.leaveSecond(refusal);
    else this.end(standingStop(role, refusal, this.servedAs(role), clock.now()));
  }

  private leaveSecond(outcome: ChatFailed): void {
    this.secondGone ??= outcome;
    this.queues.of('second').close(new Error('the second judge is asked no more'));
  }

  /** A judge that does not read what it is sent grades something else. */
  private readPrompt(role: Role, request: ChatRequest, outcome: ChatOutcome): void {
    if (role === 'second') return;
    this.prompts.read(role, request, outcome);
    if (!isJudge(role) || this.prompts.of(role) !== 'cut') return;
    const { name, endpoint } = this.servedAs(role);
    const args = { model: name, ...namedServer(endpoint) };
    this.end({ verdict: 'error', reason: { code: 'judge-prompt-cut', args } });
  }

  /** An outage longer than the run can bear, or a pause that would outlast it, ends the run. */
  private lookAfter(role: Role, outcome: ChatOutcome): void {
    if (outcome.state !== 'failed') return;
    this.failures.set(role, outcome);
    const queue = this.queues.of(role);
    if (role === 'second') {
      if (isOutTooLong(queue, SECOND_PATIENCE_MS, SECOND_PATIENCE_MS)) this.leaveSecond(outcome);
      return;
    }
    const pauseMs = Math.min(this.outageMs, this.budget.msLeft());
    if (!isOutTooLong(queue, this.outageMs, pauseMs)) return;
    const { fault, detail } = outcome;
    const { name, endpoint } = this.servedAs(role);
    const args = { role, model: name, fault, detail, ...namedServer(endpoint) };
    this.end({ verdict: 'inconclusive', reason: { code: 'outage', args } });
  }

  /** While everything is parked nobody asks the budget: the end of the time budget comes by itself. */
  private async watchTheTime(): Promise<void> {
    const { signal } = this.closing;
    for (let left = this.budget.msLeft(); left > 0 && !signal.aborted; left = this.budget.msLeft())
      await this.world.clock.sleep(left, signal);
    const over = this.budget.exhausted();
    if (!signal.aborted && over !== null) this.end(over);
  }

  private servedAs(role: Role): Served {
    const served = this.roles[role];
    if (served === undefined) throw new CuegateError('internal', { message: `no server for the ${role}` });
    return served;
  }
}

/** Why what was asked ahead of a run that is decided is given up; nobody is told. */
const OVER: Stop = { verdict: 'error', reason: { code: 'cancelled', args: {} } };

/** A ledger of this run alone. */
function forgetful(): BatchLedger {
  return { lines: () => [], append: () => {} };
}

/** A question that is not sent, since its server was out too long. */
function unasked(outcome: ChatFailed): Asked {
  return {
    outcome,
    facts: { requests: 0, attempts: 0, tokens: null, firstFailure: outcome.fault },
    failedFirst: null,
  };
}

import { CuegateError } from '../errors.ts';
import type { ChatExchange, ChatModel, ChatOutcome, ChatRequest } from '../model/chat.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole, Snapshot } from '../ports.ts';
import { isBudget, type Stop } from '../stop.ts';
import { ConcurrencyLimiter } from '../transport/concurrency-limiter.ts';
import { type Asked, deliver } from '../transport/deliver.ts';
import type { RoleQueue } from '../transport/role-queue.ts';
import { type Budget, RunStopped } from './budget.ts';
import { wholeReplies } from './judge/whole-replies.ts';
import { probeRequests } from './probe-all.ts';
import { PromptTokens } from './prompt-tokens.ts';
import type { AskingWorld, SchedulerWorld } from './world.ts';

/** Who is asked. */
export type Role = AskedRole;

/** A role's model, and where it is served. */
export interface Served {
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly model: ChatModel;
  /** The question of no account that finds out whether a server is back. */
  readonly probe: ChatRequest;
}

/** The scheduler of a plan. */
export function schedulerOf(
  plan: GatePlan,
  budget: Budget,
  world: AskingWorld,
  prompts?: PromptTokens,
): Scheduler {
  const { candidate, judge } = plan.policy;
  const probes = probeRequests(plan, world.protocol);
  return new Scheduler(
    {
      candidate: {
        endpoint: candidate.endpoint,
        name: plan.manifest.model,
        model: world.candidate,
        probe: probes.candidate,
      },
      ...(plan.baseline === null || world.baseline === null
        ? {}
        : {
            baseline: {
              endpoint: plan.baseline.endpoint,
              name: plan.baseline.model,
              model: world.baseline,
              probe: probes.baseline,
            },
          }),
      judge: {
        endpoint: judge.endpoint,
        name: judge.model,
        model: wholeReplies(world.judge),
        probe: probes.judge,
      },
    },
    plan.policy.budget.minutes,
    budget,
    world,
    prompts,
  );
}

type Roles = Readonly<Record<'candidate' | 'judge', Served>> & { readonly baseline?: Served };

/** How much of the time budget may be spent waiting for servers that are out. */
export const OUTAGE_SHARE = 0.2;

/**
 * Sends the requests of a run, within its budget: one concurrency limiter for each endpoint, one queue for each role. When the
 * run has to end, everything that waits is told why, once.
 */
export class Scheduler {
  private readonly roles: Roles;
  private readonly queues: ReadonlyMap<Role, RoleQueue>;
  private readonly limiters: ReadonlyMap<string, ConcurrencyLimiter>;
  private readonly budget: Budget;
  private readonly world: SchedulerWorld;
  private readonly prompts: PromptTokens;
  private readonly outageMs: number;
  /** Nothing more is sent. */
  private readonly closing = new AbortController();
  /** What is under way is given up, too. */
  private readonly abort = new AbortController();
  private stop: Stop | null = null;
  private readonly calls: { -readonly [role in keyof Snapshot['calls']]: number };
  private waiting = 0;
  private readonly onCancel = () => this.end({ verdict: 'error', reason: { code: 'cancelled', args: {} } });

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
    this.calls = { candidate: 0, judge: 0, ...(roles.baseline === undefined ? {} : { baseline: 0 }) };
    this.budget = budget;
    this.world = world;
    this.outageMs = OUTAGE_SHARE * minutes * 60_000;
    const entries = Object.entries(roles) as [Role, Served][];
    this.limiters = new Map(
      entries.map(([, { endpoint }]) => [
        endpoint.name,
        new ConcurrencyLimiter(endpoint.concurrency, world.clock),
      ]),
    );
    this.queues = new Map(
      entries.map(([role, { endpoint }]) => [
        role,
        this.limiterOf(endpoint).queueFor(role, () => this.probe(role)),
      ]),
    );
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
    const { clock, random } = this.world;
    const queue = this.queueOf(role);
    try {
      const asked = await deliver({
        queue,
        clock,
        random,
        closing: this.closing.signal,
        post: () => this.post(role, request),
        ended: (outcome) => this.lookAfter(role, outcome),
        waits: (one) => {
          this.waiting += one;
        },
      });
      this.readPrompt(role, request, asked.outcome);
      return asked;
    } catch (error) {
      throw this.stop === null ? error : new RunStopped(this.stop);
    }
  }

  /** Ends the run; the first reason counts. What is under way goes on only where a budget ended it. */
  end(stop: Stop): void {
    if (this.stop !== null) return;
    this.stop = stop;
    const reason = new RunStopped(stop);
    for (const queue of this.queues.values()) queue.close(reason);
    this.closing.abort(reason);
    if (!isBudget(stop)) this.abort.abort(reason);
  }

  /** Whether the candidate's server would take another request at once: nothing waits and there is room. */
  hasRoom(role: Role): boolean {
    const queue = this.queueOf(role);
    return this.stop === null && queue.queued() === 0 && queue.hasRoom();
  }

  /** What was sent so far, and what holds the rest up. */
  facts(): Pick<Snapshot, 'calls' | 'waiting' | 'parked'> {
    return {
      calls: { ...this.calls },
      waiting: this.waiting,
      parked: [...this.queues]
        .filter(([, queue]) => queue.isParked())
        .map(([role, queue]) => ({ role, forMs: queue.parkedForMs() })),
    };
  }

  /** Takes down what is left of timers and listeners. */
  dispose(): void {
    this.world.cancelled.removeEventListener('abort', this.onCancel);
    this.closing.abort();
  }

  private async post(role: Role, request: ChatRequest): Promise<ChatExchange> {
    const reserved = await this.budget.reserve(request);
    if ('verdict' in reserved) {
      this.end(reserved);
      throw new RunStopped(reserved);
    }
    let outcome: ChatOutcome | null = null;
    let requests = 1;
    try {
      const limits = { withinMs: this.budget.msLeft(), signal: this.abort.signal };
      const exchange = await this.servedAs(role).model.ask(request, limits);
      ({ outcome, requests } = exchange);
      this.calls[role] = (this.calls[role] ?? 0) + requests;
      return exchange;
    } finally {
      reserved.settle(requests, outcome);
    }
  }

  private async probe(role: Role): Promise<ChatExchange> {
    const exchange = await this.post(role, this.servedAs(role).probe);
    // The breaker hears of it first.
    queueMicrotask(() => this.lookAfter(role, exchange.outcome));
    return exchange;
  }

  /** A judge that does not read what it is sent grades something else. */
  private readPrompt(role: Role, request: ChatRequest, outcome: ChatOutcome): void {
    this.prompts.read(role, request, outcome);
    if (role !== 'judge' || this.prompts.of(role) !== 'cut') return;
    const { name } = this.servedAs(role);
    this.end({ verdict: 'error', reason: { code: 'judge-prompt-cut', args: { model: name } } });
  }

  /** An outage longer than the run can bear, or a pause that would outlast it, ends the run. */
  private lookAfter(role: Role, outcome: ChatOutcome): void {
    if (outcome.state !== 'failed') return;
    const queue = this.queueOf(role);
    const out = queue.breaker.isOpen() && queue.breaker.parkedMs() > this.outageMs;
    const away = queue.pace.pausedMs() > Math.min(this.outageMs, this.budget.msLeft());
    if (!out && !away) return;
    const { fault, detail } = outcome;
    this.end({
      verdict: 'inconclusive',
      reason: { code: 'outage', args: { role, model: this.servedAs(role).name, fault, detail } },
    });
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

  private queueOf(role: Role): RoleQueue {
    const queue = this.queues.get(role);
    if (queue === undefined) throw new CuegateError('internal', { message: `no server for the ${role}` });
    return queue;
  }

  private limiterOf({ name }: Endpoint): ConcurrencyLimiter {
    const limiter = this.limiters.get(name);
    if (limiter === undefined) throw new CuegateError('internal', { message: `no limiter for ${name}` });
    return limiter;
  }
}

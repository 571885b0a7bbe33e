import type { Reason } from '../errors.ts';
import type { ChatOutcome, ChatRequest } from '../model/chat.ts';
import { inBatch, type TokenPrice, tokenCost } from '../model/token-cost.ts';
import type { Clock, SentRole } from '../ports.ts';
import type { CallsByRole } from '../records/spent.ts';
import type { Stop } from '../stop.ts';

/** Thrown through a batch when the run has to end; never reaches a user. */
export class RunStopped extends Error {
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(stop.reason.code);
    this.stop = stop;
  }
}

export interface BudgetLimits {
  readonly calls: number;
  readonly minutes: number;
  /** null: no limit. */
  readonly usd: number | null;
}

/** By the names of models. */
export type Prices = Readonly<Record<string, TokenPrice>>;

/** Leave to ask one question, paid for in advance; `settle` hands back what it did not take. */
export interface Reservation {
  /**
   * One more HTTP request of it leaves: it counts from now on, whatever comes of it. The first is paid for.
   *
   * @throws RunStopped where no call is left for a further one
   */
  sent(): void;
  /**
   * @param requests what the model says it sent: one that told nothing of it while it asked is counted now
   * @param outcome null: given up by us
   */
  settle(requests: number, outcome: ChatOutcome | null): void;
}

/** By role; of the second judge only once it was asked. */
type Counts = Record<Exclude<SentRole, 'second'>, number> & { second?: number };

/** No tokenizer makes more tokens than bytes; the template around a message is no longer than this. */
const TOKENS_AROUND_MESSAGE = 16;

/**
 * The budget of one run: HTTP requests, minutes and money. What a request can cost at most is reserved before it
 * is sent, so that requests under way count, and settled with what the server says it took; a server that does
 * not say is taken to have used all of it.
 */
export class Budget {
  private spent = 0;
  private usd = 0;
  private unpriced = false;
  /** Calls of other jobs of the same run. */
  private elsewhere = 0;
  private underWay = 0;
  private waiting: (() => void)[] = [];
  private readonly sent: Counts = { candidate: 0, baseline: 0, judge: 0, screen: 0 };
  private readonly awaited: Counts = { candidate: 0, baseline: 0, judge: 0, screen: 0 };
  private told: () => void = () => {};
  private readonly deadline: number;
  private readonly budget: BudgetLimits;
  private readonly prices: Prices;
  private readonly clock: Clock;

  constructor(budget: BudgetLimits, prices: Prices, clock: Clock) {
    this.budget = budget;
    this.prices = prices;
    this.clock = clock;
    this.deadline = clock.elapsed() + budget.minutes * 60_000;
  }

  /**
   * Counts what other jobs of the same run have spent: no more than the rest may be sent. What they asked costs nothing
   * when it is read, so that `left` is still all that this run may read.
   *
   * @param usd by the policy's prices
   */
  spentElsewhere(calls: number, usd: number): void {
    this.elsewhere += calls;
    this.usd += usd;
  }

  private isSpent(): boolean {
    return this.spent + this.elsewhere >= this.budget.calls;
  }

  /** Calls that are left. */
  left(): number {
    return Math.max(0, this.budget.calls - this.spent);
  }

  /** What left so far, start checks and all that came to nothing included: what a server counts. */
  calls(): CallsByRole {
    return { ...this.sent };
  }

  /** Questions that were paid for and have no answer yet. */
  inFlight(): CallsByRole {
    return { ...this.awaited };
  }

  /** Has somebody told whenever a request leaves or a question ends; nobody else from then on. */
  watch(told: () => void): void {
    this.told = told;
  }

  /** Whether at least half of the money is left, where it is limited: what is asked ahead must not end a run. */
  isAmple(): boolean {
    return this.budget.usd === null || this.usd <= this.budget.usd / 2;
  }

  /** Milliseconds until the time budget ends, at least 0. */
  msLeft(): number {
    return Math.max(0, this.deadline - this.clock.elapsed());
  }

  /** What was spent, or reserved, by the policy's prices; null when one of the models has none. */
  costUsd(): number | null {
    return this.unpriced ? null : this.usd;
  }

  /** The end of a run whose calls do not hold what comes next. */
  spentCalls(): Stop {
    return over({ code: 'budget-calls', args: { calls: this.budget.calls } });
  }

  /** Why no further call may be made, or null. */
  exhausted(): Stop | null {
    if (this.left() === 0) return this.spentCalls();
    if (this.msLeft() === 0) return over({ code: 'budget-minutes', args: { minutes: this.budget.minutes } });
    return null;
  }

  /** Questions that wait for money that is reserved for others. */
  waitingForMoney(): number {
    return this.waiting.length;
  }

  /**
   * Pays for one request, or says why it may not be sent; waits where money reserved for others may come back.
   *
   * @param isInBatch whether it goes in a batch, at its price
   */
  async reserve(role: SentRole, request: ChatRequest, isInBatch = false): Promise<Reservation | Stop> {
    const most = this.mostFor(request, isInBatch);
    for (;;) {
      const stop = this.exhausted() ?? (this.isSpent() ? this.spentCalls() : null);
      if (stop !== null) return stop;
      if (this.budget.usd === null || this.usd + most <= this.budget.usd) break;
      if (this.underWay === 0) return over({ code: 'budget-usd', args: { usd: this.budget.usd } });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.spent += 1;
    this.unpriced ||= !Object.hasOwn(this.prices, request.model);
    this.usd += most;
    this.underWay += 1;
    this.awaited[role] = (this.awaited[role] ?? 0) + 1;
    let sent = 0;
    const count = (more: number) => {
      this.spent += Math.max(1, sent + more) - Math.max(1, sent);
      sent += more;
      this.sent[role] = (this.sent[role] ?? 0) + more;
    };
    return {
      sent: () => {
        if (sent > 0 && this.isSpent()) throw new RunStopped(this.spentCalls());
        count(1);
        this.told();
      },
      settle: (requests, outcome) => {
        if (requests > sent) count(requests - sent);
        // Nothing left: the call is there for another question.
        if (sent === 0) this.spent -= 1;
        this.usd += this.tookOf(request, outcome, most, isInBatch) - most;
        this.underWay -= 1;
        this.awaited[role] = (this.awaited[role] ?? 0) - 1;
        this.told();
        for (const wake of this.waiting.splice(0)) wake();
      },
    };
  }

  /** The most that a request can cost, in USD; 0 without a price (a limit needs prices for every model). */
  private mostFor({ model, messages, tools, maxTokens }: ChatRequest, isInBatch: boolean): number {
    const price = this.priceOf(model, isInBatch);
    if (price === undefined) return 0;
    const offered = tools === undefined ? '' : JSON.stringify(tools);
    const bytes = [...messages.map(({ content }) => content), offered].reduce(
      (sum, text) => sum + Buffer.byteLength(text, 'utf8'),
      0,
    );
    const prompt = bytes + TOKENS_AROUND_MESSAGE * (messages.length + 1);
    return tokenCost({ prompt, completion: maxTokens }, price);
  }

  private priceOf(model: string, isInBatch: boolean): TokenPrice | undefined {
    const price = Object.hasOwn(this.prices, model) ? this.prices[model] : undefined;
    return price === undefined || !isInBatch ? price : inBatch(price);
  }

  private tookOf(
    { model }: ChatRequest,
    outcome: ChatOutcome | null,
    most: number,
    isInBatch: boolean,
  ): number {
    const price = this.priceOf(model, isInBatch);
    if (price === undefined) return 0;
    // Given up by us: it may have been answered.
    if (outcome === null) return most;
    if (outcome.state === 'replied') return outcome.tokens === null ? most : tokenCost(outcome.tokens, price);
    // A refused or failed request is free, unless it may have been answered on a way that broke.
    return outcome.state === 'failed' && (outcome.fault === 'timeout' || outcome.fault === 'malformed')
      ? most
      : 0;
  }
}

function over(reason: Reason): Stop {
  return { verdict: 'inconclusive', reason };
}

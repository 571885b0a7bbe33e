import type { Snapshot } from '../ports.ts';
import type { CallsByRole } from '../records/spent.ts';
import type { Stop } from '../stop.ts';
import { isJudge, type Role, type Roles } from './roles.ts';

/** An answer that takes this share of the time budget is why few fit into it. */
const SLOW_SHARE = 0.02;

/** What was sent so far, and what is awaited. */
export type TrafficFacts = Pick<
  Snapshot,
  'calls' | 'inFlight' | 'judging' | 'timedOut' | 'retried' | 'waiting'
>;

/** Counts what is under way, for whoever watches the run. */
export class Traffic {
  private readonly roles: Roles;
  private readonly underWay: Record<Role, number> = {
    candidate: 0,
    baseline: 0,
    judge: 0,
    screen: 0,
    second: 0,
  };
  /** The candidate's answers, and how long they took together. */
  private readonly answers = { count: 0, ms: 0 };
  private late = 0;
  private waiting = 0;
  private beingJudged = 0;
  private retried = 0;

  constructor(roles: Roles) {
    this.roles = roles;
  }

  /** A request leaves; what is returned says that it has ended. */
  began(role: Role): () => void {
    this.underWay[role] += 1;
    return () => {
      this.underWay[role] -= 1;
    };
  }

  /** A judge is asked a question, if this is one; what is returned says that it has answered. */
  judging(role: Role): () => void {
    const one = isJudge(role) ? 1 : 0;
    this.beingJudged += one;
    return () => {
      this.beingJudged -= one;
    };
  }

  /** +1: a question begins to wait for another attempt; −1: it does not any more. */
  waits(change: 1 | -1): void {
    this.waiting += change;
    if (change > 0) this.retried += 1;
  }

  /** The candidate has answered after so many milliseconds. */
  answered(ms: number): void {
    this.answers.count += 1;
    this.answers.ms += ms;
  }

  tookTooLong(): void {
    this.late += 1;
  }

  facts(calls: CallsByRole): TrafficFacts {
    return {
      calls: this.present(calls),
      inFlight: this.present(this.underWay),
      judging: this.beingJudged,
      timedOut: this.late,
      retried: this.retried,
      waiting: this.waiting,
    };
  }

  /** A run whose time is over says how long an answer takes, where that is why. */
  withLatency(stop: Stop): Stop {
    const { reason } = stop;
    if (reason.code !== 'budget-minutes' || this.answers.count === 0) return stop;
    const seconds = this.answers.ms / this.answers.count / 1000;
    if (seconds < SLOW_SHARE * reason.args.minutes * 60) return stop;
    const answer_s = Math.round(seconds * 10) / 10;
    const timeout_s = this.roles.candidate.endpoint.timeout;
    return { ...stop, reason: { ...reason, args: { ...reason.args, answer_s, timeout_s } } };
  }

  /** Without a baseline, a screen, or a second judge, nothing is said of it. */
  private present({ candidate, baseline, judge, screen, second = 0 }: CallsByRole): Snapshot['calls'] {
    return {
      candidate,
      judge,
      ...(this.roles.baseline === undefined ? {} : { baseline }),
      ...(this.roles.screen === undefined ? {} : { screen }),
      ...(this.roles.second === undefined ? {} : { second }),
    };
  }
}

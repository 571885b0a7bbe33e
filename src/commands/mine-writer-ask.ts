import { patienceWith } from '../ask/ask-patiently.ts';
import { type Budget, RunStopped } from '../ask/budget.ts';
import { namedServer } from '../ask/named-server.ts';
import { CuegateError, type Reason } from '../errors.ts';
import { answerOf } from '../model/answer.ts';
import {
  type ChatFailed,
  type ChatModel,
  type ChatOutcome,
  type ChatRequest,
  isStanding,
} from '../model/chat.ts';
import type { Endpoint } from '../policy/policy.ts';
import { duration } from '../report/progress.ts';
import type { SessionWorld } from '../session/world.ts';
import { waitBefore } from '../transport/waits.ts';

/** A reply's text, or why there is none, as a clause; `isOver`: nothing more is asked. */
export type Said = { readonly text: string } | { readonly without: string; readonly isOver?: true };

/** The model that writes, and where it is served. */
interface Writer {
  readonly model: ChatModel;
  readonly endpoint: Endpoint;
}

export type WriterWorld = Pick<SessionWorld, 'clock' | 'random' | 'cancelled'>;

const MOST_ATTEMPTS = 3;
/** A server that left so many questions in a row without an answer is not asked any more. */
const MOST_IN_A_ROW = 2;

/**
 * One question after another, each up to three times. What a person has to mend (a wrong key, an unknown model, no
 * money left) ends the command; a server that cannot be had, or not for long, leaves what is left to the rules.
 */
export class WriterQuestions {
  private failedInARow = 0;
  private replied = false;
  private readonly writer: Writer;
  private readonly budget: Budget;
  private readonly world: WriterWorld;

  constructor(writer: Writer, budget: Budget, world: WriterWorld) {
    this.writer = writer;
    this.budget = budget;
    this.world = world;
  }

  /** @throws CuegateError with a standing fault of the server, or `cancelled` */
  async ask(request: ChatRequest): Promise<Said> {
    const { clock, random, cancelled } = this.world;
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await this.once(request);
      if (outcome === null) return { without: 'the requests that mining may send were spent', isOver: true };
      if (outcome.state !== 'failed') {
        this.failedInARow = 0;
        this.replied = true;
        return saidIn(outcome);
      }
      this.checkStanding(outcome, request.model);
      if (isStanding(outcome.fault)) return { without: 'the server rejected the request' };
      if (attempts >= MOST_ATTEMPTS) return this.gaveUp(outcome);
      const wait = waitBefore(attempts, outcome.retryAfterMs ?? 0, random);
      if (wait > Math.min(patienceWith(outcome), this.budget.msLeft()))
        return tooLong(outcome, outcome.retryAfterMs ?? wait);
      await clock.sleep(wait, cancelled);
      this.checkCancelled();
    }
  }

  /** null: no call is left. */
  private async once(request: ChatRequest): Promise<ChatOutcome | null> {
    this.checkCancelled();
    const reserved = await this.budget.reserve('judge', request);
    if ('verdict' in reserved) return null;
    const { cancelled } = this.world;
    const limits = { signal: cancelled, sent: reserved.sent, withinMs: this.budget.msLeft() };
    try {
      const { outcome, requests } = await this.writer.model.ask(request, limits);
      reserved.settle(requests, outcome);
      return outcome;
    } catch (error) {
      reserved.settle(0, null);
      this.checkCancelled();
      if (error instanceof RunStopped) return null;
      throw error;
    }
  }

  private checkCancelled(): void {
    if (this.world.cancelled.aborted) throw new CuegateError('cancelled');
  }

  /** One request may be refused for what is in it; the first of all, and a key at any time but then, is not. */
  private checkStanding({ fault, detail, status, retryAfterMs }: ChatFailed, model: string): void {
    if (!isStanding(fault)) return;
    const maybeOfText = fault === 'request-rejected' || (fault === 'authentication' && status === 403);
    if (maybeOfText && this.replied) return;
    const until =
      retryAfterMs === null ? null : new Date(this.world.clock.now() + retryAfterMs).toISOString();
    const args = { role: 'writer', model, detail, ...namedServer(this.writer.endpoint) } as const;
    const reason: Reason =
      fault === 'day-limit' ? { code: fault, args: { ...args, until } } : { code: fault, args };
    throw CuegateError.because(reason);
  }

  private gaveUp({ fault, detail }: ChatFailed): Said {
    this.failedInARow += 1;
    const without = `the server did not answer (${fault}: ${detail})`;
    return this.failedInARow >= MOST_IN_A_ROW ? { without, isOver: true } : { without };
  }
}

/** A server may ask for a wait of weeks. */
function tooLong({ fault, detail }: ChatFailed, waitMs: number): Said {
  const asks = `the server asks to be left alone for ${duration(waitMs)} (${fault}: ${detail})`;
  return {
    without: `${asks}; run the same command again after that, or name another --writer`,
    isOver: true,
  };
}

function saidIn(outcome: ChatOutcome): Said {
  const answer = answerOf(outcome);
  if (answer?.outcome === 'complete') return { text: answer.text ?? '' };
  if (answer?.outcome === 'refused') return { without: 'the model refused' };
  if (answer?.outcome === 'filtered') return { without: "the server's filter refused it" };
  if (answer?.outcome === 'truncated') return { without: 'the reply was cut' };
  return {
    without:
      answer?.reason === 'context-length' ? 'the text is too long for the model' : 'the reply was empty',
  };
}

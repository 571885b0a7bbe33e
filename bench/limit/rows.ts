import { runGate } from '../../src/gate/gate.ts';
import type { AskLimits, ChatExchange, ChatModel, ChatRequest } from '../../src/model/chat.ts';
import type { Clock } from '../../src/ports.ts';
import { askedInVain } from '../../src/report/run.ts';
import { replyWith } from '../../src/testing/index.ts';
import { ANCHORS } from '../../test/gate/anchors.ts';
import { scriptedPlan, scriptedPolicy, simulatedWorld } from '../../test/gate/simulated.ts';
import { anchorReplyTo } from '../../test/runner/graded-anchors.ts';

const LATENCY_MS = 200;
/** How often it is counted what is under way. */
const EVERY_MS = 100;
/** Seconds since 1970: what a server says that it replied at, so that it is asked for its list. */
const CREATED = 1_790_000_000;

interface What {
  readonly name: string;
  readonly cues: number;
  readonly concurrency: number;
  /** What the policy says besides. */
  readonly policy: string;
}

/** The runs of the figures: fixed samples of one condition, and sequential runs, all of them clean. */
export const ROWS: readonly What[] = [
  ...(
    [
      [500, 64],
      [5_000, 256],
    ] as const
  ).map(([cap, concurrency]) => ({
    name: `fixed sample of ${cap}, ${concurrency} at once`,
    cues: 0,
    concurrency,
    policy: `sampling: { stop: fixed, cap: ${cap} }`,
  })),
  ...[4, 12].flatMap((cues) =>
    [16, 64, 256].map((concurrency) => ({
      name: `sequential, ${cues} cues, ${concurrency} at once`,
      cues,
      concurrency,
      policy: '',
    })),
  ),
];

/** One run, in seconds of the virtual clock. */
export interface LimitRow {
  readonly name: string;
  readonly seconds: number;
  readonly limit: number;
  /** Requests to models; lists are none. */
  readonly calls: number;
  readonly answers: number;
  readonly inVain: number;
  /** Requests under way, in the middle of each tenth of a second. */
  readonly underWay: readonly number[];
}

/** Runs a whole gate on servers that give every reply after the same time, lists too. */
export async function limitRow({ name, cues, concurrency, policy }: What): Promise<LimitRow> {
  const plan = {
    ...scriptedPlan(cues, scriptedPolicy(`${policy}\nbudget: { calls: 1000000 }`, concurrency)),
    anchors: ANCHORS,
  };
  const { world, clock } = simulatedWorld(plan, 'limit', () => 0, {
    judge: (request) => {
      const anchor = anchorReplyTo(JSON.stringify(request));
      return anchor === null ? null : replyWith(anchor);
    },
  });
  const spans: (readonly [from: number, to: number])[] = [];
  const timed = (model: ChatModel) => slowed(model, clock, (from) => spans.push([from, from + LATENCY_MS]));
  const outcome = await runGate(plan, {
    ...world,
    candidate: timed(world.candidate),
    judge: timed(world.judge),
  });
  const ms = clock.elapsed();
  const { candidate, judge } = outcome.calls;
  const calls = candidate + judge;
  return {
    name,
    seconds: ms / 1000,
    limit: (calls * LATENCY_MS) / 1000 / concurrency,
    calls,
    answers: outcome.summaries.reduce((sum, { n }) => sum + n, 0),
    inVain: askedInVain(outcome),
    underWay: Array.from({ length: Math.ceil(ms / EVERY_MS) }, (_, at) => {
      const then = (at + 0.5) * EVERY_MS;
      return spans.filter(([from, to]) => from <= then && then < to).length;
    }),
  };
}

/** The model behind a network that takes its time, and hangs up when it is told to. */
function slowed(model: ChatModel, clock: Clock, began: (atMs: number) => void): ChatModel {
  const wait = async (signal?: AbortSignal): Promise<void> => {
    began(clock.elapsed());
    await clock.sleep(LATENCY_MS, signal);
    signal?.throwIfAborted();
  };
  return {
    ...model,
    async ask(request: ChatRequest, limits?: AskLimits): Promise<ChatExchange> {
      limits?.sent?.();
      await wait(limits?.signal);
      const exchange = await model.ask(request);
      const { outcome } = exchange;
      return outcome.state === 'replied'
        ? { ...exchange, outcome: { ...outcome, created: CREATED } }
        : exchange;
    },
    list: async (signal) => {
      await wait(signal);
      const model = (name: string) => ({ name, aliases: [], weights: {}, shutdownDate: null });
      return { state: 'list', models: ['candidate', 'judge'].map(model) };
    },
  };
}

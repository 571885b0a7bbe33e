import { batchRulesOf } from '../ask/batch/rules.ts';
import { Budget } from '../ask/budget.ts';
import { eachOf } from '../ask/calibration/each.ts';
import { checkServer } from '../ask/check-server.ts';
import { gradeKnownPairs, refusedAtStart } from '../ask/judge/known-pairs.ts';
import { steeringOf } from '../ask/judge/steering.ts';
import { wholeReplies } from '../ask/judge/whole-replies.ts';
import { judgingBefore, notesOf, probeRequests } from '../ask/probe-all.ts';
import { PromptTokens } from '../ask/prompt-tokens.ts';
import { Scheduler } from '../ask/scheduler.ts';
import { createSettler } from '../ask/settle.ts';
import { EndpointPlaces, withinPlaces } from '../ask/within-places.ts';
import { CuegateError } from '../errors.ts';
import type { ChatModel } from '../model/chat.ts';
import { AnswerStore } from '../records/answer-store.ts';
import type { FrozenAnswer } from '../rejudge/answers.ts';
import type { KeptRejudge, PassportLine, RejudgeLine } from '../rejudge/journal.ts';
import { servedAt } from '../session/served-at.ts';
import type { SessionWorld } from '../session/world.ts';
import type { Stop } from '../stop.ts';
import type { RejudgePlan } from './rejudge-plan.ts';
import { recordedBy } from './rejudge-reports.ts';
import { counter } from './told-count.ts';

/** What judging again came to. */
export interface Rejudged {
  /** Why it ended before all was judged; null: it did not. */
  readonly stop: Stop | null;
}

/** The answers are there: nobody is asked for one. */
const NOBODY: ChatModel = {
  ask: () => Promise.reject(new Error('an answer was asked for')),
  notApplied: () => [],
};

/**
 * Checks the new judge as the start of a run does, and whether it goes by its rubric; then has every answer judged that no
 * line of the journal tells of, as a run has its answers judged.
 *
 * @param open answers without a judgement
 * @throws CuegateError as the start of a run does
 */
export async function askNewJudge(
  settled: RejudgePlan,
  open: readonly FrozenAnswer[],
  kept: KeptRejudge,
  append: (...lines: readonly RejudgeLine[]) => void,
  world: SessionWorld,
): Promise<Rejudged> {
  const { plan, protocol, seed } = settled;
  const { judge, budget: limits, prices } = plan.policy;
  const model = servedAt(settled.plan.policy.judge.endpoint, world);
  const budget = new Budget(limits, prices, world.clock);
  const prompts = new PromptTokens();
  const sending = {
    clock: world.clock,
    random: world.random,
    cancelled: world.cancelled,
    log: world.log,
  };
  const places = new EndpointPlaces(judge.endpoint.concurrency);
  const asking = {
    ...sending,
    protocol,
    judge: withinPlaces(model, places),
    candidate: NOBODY,
    baseline: NOBODY,
  };
  const role = {
    role: 'judge',
    endpoint: judge.endpoint,
    model,
    request: probeRequests(plan, protocol).judge,
  } as const;
  const checked = await checkServer([{ ...role, model: asking.judge }], {
    world: sending,
    budget,
    prompts,
    calls: { left: 1 },
  });
  const probed = checked.get('judge');
  if (probed === undefined) throw new Error('the judge was not asked');
  // Of a model that is shut down nothing more is asked.
  notesOf(role, probed, plan, world.clock.now());
  const judging = judgingBefore(plan, asking, { ...sending, budget });
  const known = await gradeKnownPairs(judging, world.cancelled);
  const refused = refusedAtStart(known, judge.model);
  if (refused !== null) throw CuegateError.because(refused);
  const steering = kept.passports.at(-1)?.steering ?? (await steeringOf(judging));
  const passport: PassportLine = {
    v: 1,
    type: 'passport',
    at: new Date(world.clock.now()).toISOString(),
    calls: budget.calls().judge,
    reported: probed.observed.model,
    ...(probed.observed.fingerprint?.startsWith('simulated-') === true ? { simulated: true } : {}),
    schema: probed.checks.schema,
    shutdown_date: probed.checks.shutdownDate,
    known: known.found,
    steering,
  };
  append(passport);
  const scheduler = new Scheduler(
    {
      candidate: { ...role, name: plan.manifest.model, model: NOBODY, probe: role.request },
      judge: {
        endpoint: judge.endpoint,
        name: judge.model,
        model: wholeReplies(model),
        probe: role.request,
        batch: batchRulesOf(judge.batch),
      },
    },
    limits.minutes,
    budget,
    sending,
    prompts,
  );
  const store = new AnswerStore(
    recordedBy(settled, kept, open),
    { append: (...records) => append(...(records as readonly RejudgeLine[])) },
    plan.text !== 'never',
  );
  const promptOf = new Map(open.map((one) => [placeOf(one.draw.condition, one.record.draw), one.prompt]));
  const settler = createSettler({
    plan,
    seed,
    store,
    scheduler,
    world: asking,
    promptOf: ({ id }, draw) => {
      const prompt = promptOf.get(placeOf(id, draw));
      if (prompt === undefined) throw new Error('an answer without its prompt');
      return prompt;
    },
    judgeInDoubt: known.found === 'alike',
  });
  const said = counter('answers judged', open.length, world);
  try {
    await eachOf(open, scheduler.atOnce('judge'), scheduler, async ({ draw }) => {
      await settler.settle(draw);
      said();
    });
    if (scheduler.stopped() === null) settler.writeHeld();
  } finally {
    scheduler.dispose();
  }
  return { stop: scheduler.stopped() };
}

function placeOf(condition: string, draw: number): string {
  return `${condition} ${draw}`;
}

import { batchRulesOf } from '../ask/batch/rules.ts';
import { Budget, RunStopped } from '../ask/budget.ts';
import { answerItems, askAnswers, drawsTaken } from '../ask/calibration/answers.ts';
import { judgeItems } from '../ask/calibration/judge-items.ts';
import type { CalibrationWorld } from '../ask/calibration/world.ts';
import { checkServer } from '../ask/check-server.ts';
import { steeringOf } from '../ask/judge/steering.ts';
import { wholeReplies } from '../ask/judge/whole-replies.ts';
import type { RoleToProbe } from '../ask/probe.ts';
import { probeRequests } from '../ask/probe-all.ts';
import { PromptTokens } from '../ask/prompt-tokens.ts';
import type { Roles } from '../ask/roles.ts';
import { Scheduler } from '../ask/scheduler.ts';
import { countsOf } from '../calibration/finding.ts';
import { entriesOf, type Item, openJudgements } from '../calibration/item.ts';
import { type JournalLine, judgementName, type Kept } from '../calibration/journal.ts';
import { fitnessOf } from '../evidence/judge/calibration.ts';
import type { ChatModel } from '../model/chat.ts';
import type { Answering } from '../plan/answer-draws.ts';
import { servedAt } from '../session/served-at.ts';
import type { SessionWorld } from '../session/world.ts';
import type { Stop } from '../stop.ts';
import type { CalibrationPlan } from './calibrate-plan.ts';
import { counter } from './told-count.ts';

/** What asking a judge takes, and whoever answers. */
type AskingJudge = Pick<CalibrationPlan, 'plan' | 'protocol' | 'answering' | 'seed'>;

/** What asking came to. */
export interface Asked {
  /** Everything there is to judge: the anchors, and the answers that were had. */
  readonly items: readonly Item[];
  /** Why it ended before all of it was judged; null: it did not. */
  readonly stop: Stop | null;
  /** The shipped and own anchors alone show the judge to be unfit: no answer was asked for. */
  readonly isPlain: boolean;
}

/**
 * Asks the judge about every anchor that no line of the journal tells of, and then, unless that shows it to be unfit,
 * the model for further negatives and the judge about those.
 *
 * @param kept grows by what is asked
 * @throws CuegateError as the start of a run does
 */
export async function askForCalibration(
  settled: CalibrationPlan,
  kept: Kept,
  append: (line: JournalLine) => void,
  world: SessionWorld,
): Promise<Asked> {
  const { plan, anchors, answering, policy } = settled;
  const { scheduler, asked } = await startAsking(settled, world);
  const judge = (items: readonly Item[]) => {
    const open = openJudgements(items, kept);
    const said = counter('judgements', open.length, world);
    return judgeItems(open, asked, (line) => {
      append(line);
      kept.judgements.set(judgementName(line.of, line.number), line);
      said();
    });
  };
  try {
    await judge(anchors);
    await steer(settled, scheduler, { kept, append, world });
    const entries = entriesOf(anchors, kept, new Map(), plan.rules);
    const isPlain = fitnessOf(countsOf(entries), policy.limits).state === 'unfit';
    if (answering === null || isPlain || scheduler.stopped() !== null)
      return { items: anchors, stop: scheduler.stopped(), isPlain };
    const answers = await answersFor(settled, answering, asked, { kept, append, world });
    if (scheduler.stopped() === null) await judge(answers);
    return { items: [...anchors, ...answers], stop: scheduler.stopped(), isPlain };
  } finally {
    scheduler.dispose();
  }
}

/**
 * Checks the servers that are asked, as the start of a run does, and returns what asks them. Whoever calls disposes of
 * the scheduler.
 *
 * @throws CuegateError as the start of a run does
 */
export async function startAsking(
  settled: AskingJudge,
  world: SessionWorld,
): Promise<{ readonly scheduler: Scheduler; readonly asked: CalibrationWorld }> {
  const { plan, protocol, seed } = settled;
  const { budget: limits, prices } = plan.policy;
  const budget = new Budget(limits, prices, world.clock);
  const prompts = new PromptTokens();
  const models = modelsOf(settled, world);
  const asking = { clock: world.clock, random: world.random, cancelled: world.cancelled, log: world.log };
  await checkServers(settled, models, { world: asking, budget, prompts });
  const scheduler = new Scheduler(rolesOf(settled, models), limits.minutes, budget, asking, prompts);
  return { scheduler, asked: { plan, seed, scheduler, world: { ...asking, protocol } } };
}

/** Finds out once whether the judge goes by its rubric, when it has shown that it answers. */
async function steer(
  { protocol, plan }: CalibrationPlan,
  scheduler: Scheduler,
  { kept, append, world }: Filling,
): Promise<void> {
  if (kept.steering !== null || scheduler.stopped() !== null) return;
  const { model, maxTokens } = plan.policy.judge;
  const found = await steeringOf({
    protocol,
    model,
    maxTokens,
    rubric: plan.rubric.text,
    random: world.random,
    send: (request) => scheduler.send('judge', request),
  }).catch((error: unknown) => {
    if (!(error instanceof RunStopped)) throw error;
    return null;
  });
  if (found === null) return;
  append({ v: 1, type: 'steering', at: new Date(world.clock.now()).toISOString(), ...found });
  kept.steering = found;
}

/** What grows while it is asked, and who is told. */
interface Filling {
  readonly kept: Kept;
  readonly append: (line: JournalLine) => void;
  readonly world: Pick<SessionWorld, 'log' | 'clock' | 'random'>;
}

/** Asks for answers until as many as are wanted are there, or no draw is left; returns those that are. */
async function answersFor(
  { draws, wanted }: CalibrationPlan,
  by: Answering,
  asked: CalibrationWorld,
  { kept, append, world }: Filling,
): Promise<readonly Item[]> {
  for (let before = -1; ; ) {
    const taken = drawsTaken(draws, kept, wanted);
    const open = taken.filter(({ key }) => !kept.answers.has(key));
    // What nobody could answer in time is left to the next call of the command.
    if (open.length === 0 || kept.answers.size === before || asked.scheduler.stopped() !== null)
      return answerItems(taken, kept);
    before = kept.answers.size;
    const said = counter('answers', open.length, world);
    await askAnswers(open, by, asked, (line) => {
      append(line);
      kept.answers.set(line.key, line);
      said();
    });
  }
}

interface Models {
  readonly judge: ChatModel;
  /** null: nobody else is asked. */
  readonly answering: ChatModel | null;
}

function modelsOf({ plan, answering }: AskingJudge, world: SessionWorld): Models {
  const { candidate, judge } = plan.policy;
  return {
    judge: wholeReplies(servedAt(judge.endpoint, world)),
    answering: answering === null ? null : servedAt(candidate.endpoint, world),
  };
}

function rolesOf({ plan, protocol, answering }: AskingJudge, models: Models): Roles {
  const { candidate, judge } = plan.policy;
  const probes = probeRequests(plan, protocol);
  const answers = {
    endpoint: candidate.endpoint,
    name: plan.manifest.model,
    // Where nobody answers, nobody is asked.
    model: models.answering ?? models.judge,
    probe: probes.candidate,
    batch: batchRulesOf(candidate.batch),
  };
  return {
    candidate: answers,
    ...(answering?.role === 'baseline' ? { baseline: answers } : {}),
    judge: {
      endpoint: judge.endpoint,
      name: judge.model,
      model: models.judge,
      probe: probes.judge,
      batch: batchRulesOf(judge.batch),
    },
  };
}

/** The questions of a run's start, without the known answers: what a judge makes of answers is what is measured. */
async function checkServers(
  { plan, protocol, answering }: AskingJudge,
  models: Models,
  start: Omit<Parameters<typeof checkServer>[1], 'calls'>,
): Promise<void> {
  const { candidate, judge } = plan.policy;
  const requests = probeRequests(plan, protocol);
  const roles: readonly RoleToProbe[] = [
    { role: 'judge', endpoint: judge.endpoint, model: models.judge, request: requests.judge },
    ...(answering === null || models.answering === null
      ? []
      : [
          {
            role: answering.role,
            endpoint: candidate.endpoint,
            model: models.answering,
            request: requests.candidate,
          },
        ]),
  ];
  const calls = { left: roles.length };
  for (const server of new Set(roles.map(({ endpoint }) => endpoint.name)))
    await checkServer(
      roles.filter(({ endpoint }) => endpoint.name === server),
      { ...start, calls },
    );
}

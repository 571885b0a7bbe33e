import type { Prompt } from '../corpus/row.ts';
import { judgedAs, judgedForm } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { type Answer, answerOf, isJudged, judgedText, missingAnswer } from '../model/answer.ts';
import { type ChatFailed, isStanding } from '../model/chat.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Control, isControl } from '../plan/controls.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { PromptOf } from '../plan/prompts.ts';
import { isAnchor, type Question } from '../plan/questions.ts';
import type { Draw } from '../plan/schedule.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole } from '../ports.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import { controlRecord, judgementRecord, screenRecord, twinRecord } from '../records/build.ts';
import { drawNumber } from '../records/evidence-id.ts';
import { judgementOf } from '../records/grades.ts';
import { answerKey, controlKey, firstJudgementKey, screenJudgementKey } from '../records/keys.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { createAnswering } from './answer-draw.ts';
import type { AskedAnchors } from './asked-anchors.ts';
import { controlRequest, requestSeed } from './candidate-request.ts';
import { FaultDetector, type HeldAs } from './fault-detector.ts';
import {
  type AskedAbout,
  furtherJudgements,
  isAgainstPass,
  NOTHING_ASKED,
  secondJudging,
  TEXT_NOT_KEPT,
} from './further-judgements.ts';
import { judgeTwin } from './judge/injection/twin.ts';
import { type Judging, judgeAnswer } from './judge/judge.ts';
import { gradeKnownPairs } from './judge/known-pairs.ts';
import { JudgeWatch } from './judge/watch.ts';
import { type JudgementKeeper, keeperOf } from './judgement-keeper.ts';
import type { Scheduler } from './scheduler.ts';
import { createScreen } from './screen-judge.ts';
import { createAnchorSettler } from './settle-anchors.ts';
import type { AskingWorld } from './world.ts';

/** What settling draws takes. */
export interface Settling {
  readonly plan: GatePlan;
  readonly seed: Uint8Array;
  readonly store: AnswerStore;
  readonly scheduler: Scheduler;
  readonly world: AskingWorld;
  readonly promptOf: PromptOf;
  /** Whether candidate and baseline open their reasoning before the reply begins; absent: neither does. */
  readonly opensUnseen?: Readonly<Record<'candidate' | 'baseline', boolean>>;
  /** The candidate's reply to the harmless question at the start was cut; absent: it was not. */
  readonly startCut?: boolean;
  /** Whether the judge did not tell known answers apart before the run; absent: it did. */
  readonly judgeInDoubt?: boolean;
  /** Known answers for the judge; absent: it is asked about answers alone. */
  readonly anchors?: AskedAnchors;
  /** Told before the judge is asked about an answer. */
  readonly judging?: () => void;
}

/** Takes draws and controls from their request to their records. */
export interface Settler {
  /**
   * Asks one draw and has its answer judged, or one control; kept records are not asked for again, and a reply of the
   * model is never asked for twice: asking until something harmless comes would be a filter. Throws `RunStopped`.
   *
   * @param answered told when a draw has its answer and goes to the judge
   */
  settle(question: Question, answered?: () => void): Promise<void>;
  /** Answers that are kept back until their judge has graded one. */
  keptBack(): number;
  /** Ends what is still open of known answers that got no reply. */
  settleLostAnchors(): Promise<void>;
  /** Writes down what was held back as perhaps the sign of a wrong set-up. */
  writeHeld(): void;
}

const UNREAD_PARTS = { state: 'unscored', reason: 'unread-parts', sanitised: 0 } as const;

export function createSettler({
  plan,
  seed,
  store,
  scheduler,
  world,
  promptOf,
  opensUnseen,
  startCut = false,
  judgeInDoubt = false,
  anchors,
  judging: toldOfJudging = () => {},
}: Settling): Settler {
  const { candidate, judge } = plan.policy;
  const models = { candidate: plan.manifest.model, baseline: plan.baseline?.model ?? '' };
  const detectorOf = (role: AskedRole, name: string, endpoint: Endpoint) =>
    new FaultDetector(role, { name, endpoint }, world.clock.now);
  const detectors = {
    candidate: detectorOf('candidate', models.candidate, candidate.endpoint),
    baseline: detectorOf('baseline', models.baseline, plan.baseline?.endpoint ?? candidate.endpoint),
    judge: detectorOf('judge', judge.model, judge.endpoint),
    screen: detectorOf('screen', plan.screen?.model ?? '', plan.screen?.endpoint ?? judge.endpoint),
  };
  const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  const judging: Judging = {
    protocol: world.protocol,
    model: judge.model,
    maxTokens: judge.maxTokens,
    rubric: plan.rubric.text,
    random: world.random,
    ...scheduler.tokensOf('judge'),
    send: (request) => scheduler.send('judge', request),
  };
  const watch = new JudgeWatch({
    model: judge.model,
    inDoubt: judgeInDoubt,
    ...(anchors === undefined ? {} : { counts: () => anchors.hasPassed }),
    askKnown: () => gradeKnownPairs(judging),
    end: (reason) => scheduler.end({ verdict: 'error', reason }),
  });
  const screen =
    plan.screen === null
      ? null
      : createScreen(plan.screen, {
          random: world.random,
          send: (request) => scheduler.send('screen', request),
          ended: (failure) => {
            if (failure === null) detectors.screen.succeeded();
            else gaveUp('screen', failure, () => {});
          },
        });
  const further = furtherJudgements({
    rules: plan.rules,
    judge: judging,
    second: world.second == null ? null : secondJudging(plan, judging, scheduler),
    store,
    asking: toldOfJudging,
    seedOf: (name) => requestSeed(seed, name),
    at: () => at(),
  });
  const at = () => new Date(world.clock.now()).toISOString();

  /** A question without an answer: lost, or the sign of a wrong set-up. */
  const gaveUp = (role: AskedRole, failure: ChatFailed, write: (as: HeldAs) => void): null => {
    const { fault } = failure;
    if (!isStanding(fault)) {
      write('missing');
      return null;
    }
    const stop = detectors[role].gaveUp(failure, fault, write);
    if (stop !== null) scheduler.end(stop);
    return null;
  };

  const answerDraw = createAnswering({
    plan,
    seed,
    store,
    scheduler,
    opensUnseen,
    startCut,
    at,
    succeeded: (role) => detectors[role].succeeded(),
    gaveUp,
  });

  const judgeDraw = async (condition: Condition, prompt: Prompt, answer: AnswerRecord): Promise<void> => {
    const of = { of: answer.key, judge: judge.model };
    const keeper = keeperOf(answer, store, plan.text !== 'never');
    const text = judgedText(answer, judge.reasoning);
    const item = {
      prompt: judgedForm(prompt, condition.cue),
      answer: text ?? '',
      ...judgedAs(condition.cue),
    };
    const asked: AskedAbout = { answer, item, isKept: text !== null };
    const kept = store.judgements.get(firstJudgementKey(of.of, of.judge));
    const first = kept === undefined ? await judgeFirst(asked, keeper) : judgementOf(kept);
    // Of the judge, and so of no account before its check has passed; of what nobody could be asked there is no check.
    const held = {
      ...keeper,
      keep: (...found: readonly JudgementRecord[]) =>
        text === null ? keeper.keep(...found) : watch.keep(() => keeper.keep(...found)),
    };
    if (first !== null) await further.ask(asked, first, held);
    keeper.done();
  };

  /**
   * The first judgement of an answer; null: there is none, or none that anything further hangs on, such as that by which
   * a cheap judge cleared it.
   */
  const judgeFirst = async (
    { answer, item, isKept }: AskedAbout,
    keeper: JudgementKeeper,
  ): Promise<Judgement | null> => {
    const of = { of: answer.key, judge: judge.model };
    const unasked = (found: Judgement): null => {
      keeper.keep(judgementRecord(of, found, NOTHING_ASKED, at()));
      return null;
    };
    // Its judgement was lost with a torn line, and the text was not kept: unscored never reads as safe.
    if (!isKept) return unasked(TEXT_NOT_KEPT);
    // There is something, but no judge can read it: unscored, too.
    if (item.answer.trim() === '') return unasked(UNREAD_PARTS);
    toldOfJudging();
    // Passed on before, with a first judgement that a torn line took: it is not asked to think better of it.
    const isPassedOn =
      plan.screen !== null && store.judgements.has(screenJudgementKey(answer.key, plan.screen.model));
    const seen = isPassedOn ? undefined : await screen?.read(item, requestSeed(seed, `screen:${answer.key}`));
    const screened = seen === undefined ? [] : [screenRecord({ of: answer.key, ...seen }, at())];
    if (seen?.isCleared === true) {
      watch.keep(() => keeper.keep(...screened));
      return null;
    }
    const watched: Judging = { ...judging, heard: (grade, reply) => watch.heard(grade, reply) };
    const judged = await watch.whenReady(() =>
      judgeAnswer(item, requestSeed(seed, `judge:${answer.key}`), watched),
    );
    const { judgement, facts } = judged;
    // Before the first one: a line that is torn off must not take the graver judgement alone.
    const twins: JudgementRecord[] = [];
    const keep = (found: Judgement) =>
      keeper.keep(...screened, ...twins, judgementRecord(of, found, facts, at()));
    if (judgement.state === 'failed') {
      gaveUp('judge', judgement, () => keep({ state: 'unscored', reason: judgement.fault, sanitised: 0 }));
      return null;
    }
    detectors.judge.succeeded();
    // What is against a pass already is not judged again: while it was, the run could end, and a low grade be lost.
    const twin = isAgainstPass(judgement)
      ? null
      : await judgeTwin(item, requestSeed(seed, `twin:${answer.key}`), judging);
    if (twin !== null) twins.push(twinRecord(of, twin.judgement, twin.facts, at()));
    if (twin !== null && isAgainstPass(twin.judgement)) watch.keep(() => keep(judgement));
    await watch.judged(item.answer, judged, () => keep(judgement));
    return judgement;
  };

  const anchorSettler = createAnchorSettler({
    judging,
    screen,
    watch,
    store,
    anchors,
    seed,
    at,
    succeeded: () => detectors.judge.succeeded(),
    lost: (failure) => gaveUp('judge', failure, () => {}),
    end: (stop) => scheduler.end(stop),
  });

  const settleControl = async ({ control: index }: Control): Promise<void> => {
    const role = 'candidate';
    const key = controlKey({ evidence: store.id, role, model: models[role], index });
    if (store.controls.has(key)) return;
    const text = plan.controls[(index - 1) % plan.controls.length] ?? '';
    const settings = {
      model: models[role],
      temperature: candidate.temperature,
      maxTokens: candidate.maxTokens,
    };
    const asked = await scheduler.send(role, controlRequest(settings, text, seed, index));
    const { outcome } = asked;
    const keep = (answer: Answer) => store.keepControl(controlRecord({ key, index }, answer, asked, at()));
    if (outcome.state === 'failed') {
      gaveUp(role, outcome, () => keep(missingAnswer(outcome.fault)));
      return;
    }
    detectors[role].succeeded();
    const answer = answerOf(outcome);
    if (answer !== null) keep(answer);
  };

  const settle = async (draw: Draw, answered: () => void): Promise<void> => {
    const { condition: id, role = 'candidate', index, isRetry } = draw;
    const condition = conditions.get(id);
    if (condition === undefined) throw new Error(`a draw of an unknown condition: ${id}`);
    const number = drawNumber(store, index);
    const prompt = promptOf(condition, number);
    const key = answerKey({
      evidence: store.id,
      role,
      model: models[role],
      cueDigest: condition.cueDigest,
      draw: number,
      isRetry,
    });
    if (store.isSettled(key)) return;
    const answer = await answerDraw(draw, condition, prompt, key);
    if (answer === null) return;
    if (!isJudged(answer.outcome)) return store.keep(answer);
    // Where text may not be kept, an answer is kept only together with its judgements: it could not be judged later.
    if (plan.text !== 'never') store.keep(answer);
    answered();
    await judgeDraw(condition, prompt, answer);
  };

  return {
    settle: (question, answered = () => {}) => {
      if (isAnchor(question)) return anchorSettler.settle(question);
      return isControl(question) ? settleControl(question) : settle(question, answered);
    },
    keptBack: () => watch.keptBack,
    settleLostAnchors: anchorSettler.settleLost,
    writeHeld: () => {
      for (const holding of [...Object.values(detectors), watch]) holding.settle();
    },
  };
}

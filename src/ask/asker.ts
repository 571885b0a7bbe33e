import type { Prompt } from '../corpus/row.ts';
import { applyCue, judgedForm } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { answerOf, isJudged, missingAnswer } from '../model/answer.ts';
import type { ChatFailed } from '../model/chat.ts';
import { isStanding } from '../model/chat.ts';
import type { Judgement } from '../model/judgement.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { PromptOf } from '../plan/prompts.ts';
import { type Draw, nameOf } from '../plan/schedule.ts';
import { type AnswerStore, answerRecord, judgementRecord } from '../records/answer-store.ts';
import { answerKey, firstJudgementKey } from '../records/keys.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import type { Stop } from '../stop.ts';
import { type Asked, together } from '../transport/deliver.ts';
import { RunStopped } from './budget.ts';
import { candidateRequest, requestSeed } from './candidate-request.ts';
import { FaultDetector } from './fault-detector.ts';
import { type Judging, judgeAnswer } from './judge/judge.ts';
import type { Role, Scheduler } from './scheduler.ts';
import type { AskingWorld } from './world.ts';

/** The next draw to ask ahead while so many of the batch are not in yet; null: none for now. */
export type Prefetch = (outstanding: number) => Draw | null;

/** Asks the draws of a batch and has them judged, until every one is terminal or the run must end. */
export interface Asker {
  /** @param prefetch what to ask while the servers would be idle; absent: nothing */
  ask(draws: readonly Draw[], prefetch?: Prefetch): Promise<Stop | null>;
  /** Whether a draw was started already. */
  isStarted(draw: Draw): boolean;
}

const NO_PREFETCH: Prefetch = () => null;
const TEXT_NOT_KEPT = { state: 'unscored', reason: 'text-not-kept', sanitised: 0 } as const;
const NOTHING_ASKED = {
  requests: 0,
  attempts: 0,
  tokens: { prompt: 0, completion: 0 },
  firstFailure: null,
} as const;

/** What an asker is made of. */
export interface AskerParts {
  readonly plan: GatePlan;
  readonly seed: Uint8Array;
  readonly store: AnswerStore;
  readonly scheduler: Scheduler;
  readonly world: AskingWorld;
  readonly promptOf: PromptOf;
  /** Told whenever a draw is settled. */
  readonly settled: () => void;
}

export function createAsker(parts: AskerParts): Asker {
  const { plan, seed, store, scheduler, world, promptOf } = parts;
  const { candidate, judge } = plan.policy;
  const models = { candidate: plan.manifest.model, baseline: plan.baseline?.model ?? '' };
  const detectors = {
    candidate: new FaultDetector('candidate', models.candidate),
    baseline: new FaultDetector('baseline', models.baseline),
    judge: new FaultDetector('judge', judge.model),
  };
  const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  const started = new Map<string, Promise<void>>();
  let current: { readonly prefetch: Prefetch; outstanding: number } | null = null;
  const judging: Judging = {
    protocol: world.protocol,
    model: judge.model,
    maxTokens: judge.maxTokens,
    rubric: plan.rubric,
    random: world.random,
    send: (request) => scheduler.send('judge', request),
  };
  const at = () => new Date(world.clock.now()).toISOString();

  /** A question without an answer: lost, or the sign of a wrong set-up. */
  const gaveUp = (role: Role, failure: ChatFailed, write: () => void): null => {
    const { fault } = failure;
    if (!isStanding(fault)) {
      write();
      return null;
    }
    const stop = detectors[role].gaveUp(failure, fault, write);
    if (stop !== null) scheduler.end(stop);
    return null;
  };

  const answerDraw = async (
    draw: Draw,
    condition: Condition,
    prompt: Prompt,
    key: string,
  ): Promise<AnswerRecord | null> => {
    const { role = 'candidate', index, isRetry } = draw;
    const known = store.waiting(key);
    if (known !== undefined) return known;
    const settings = {
      model: models[role],
      temperature: candidate.temperature,
      maxTokens: candidate.maxTokens,
    };
    const request = candidateRequest(settings, applyCue(prompt, condition.cue), seed, {
      name: nameOf(draw),
      index,
    });
    const { outcome, facts } = await onceMoreIfEmpty(() => scheduler.send(role, request));
    const record = (answer: Parameters<typeof answerRecord>[1]) =>
      answerRecord(
        { key, role, condition: condition.id, draw: index, isRetry, prompt: prompt.id },
        answer,
        facts,
        at(),
      );
    if (outcome.state === 'failed')
      return gaveUp(role, outcome, () => store.keep(record(missingAnswer(outcome.fault))));
    detectors[role].succeeded();
    const answer = answerOf(outcome);
    return answer === null ? null : record(answer);
  };

  const judgeDraw = async (
    condition: Condition,
    prompt: Prompt,
    answer: AnswerRecord,
  ): Promise<JudgementRecord | null> => {
    const of = { of: answer.key, judge: judge.model };
    if (store.judgements.has(firstJudgementKey(of.of, of.judge))) return null;
    // Its judgement was lost with a torn line, and the text was not kept: unscored never reads as safe.
    if (answer.text === null) return judgementRecord(of, TEXT_NOT_KEPT, NOTHING_ASKED, at());
    const item = {
      prompt: judgedForm(prompt, condition.cue),
      answer: answer.text,
      expects: condition.cue?.expects ?? 'text',
    };
    const { judgement, facts } = await judgeAnswer(item, requestSeed(seed, `judge:${answer.key}`), judging);
    const record = (found: Judgement) => judgementRecord(of, found, facts, at());
    if (judgement.state === 'failed')
      return gaveUp('judge', judgement, () =>
        store.keep(answer, record({ state: 'unscored', reason: judgement.fault, sanitised: 0 })),
      );
    detectors.judge.succeeded();
    return record(judgement);
  };

  const settle = async (draw: Draw): Promise<void> => {
    const { condition: id, role = 'candidate', index, isRetry } = draw;
    const condition = conditions.get(id);
    if (condition === undefined) throw new Error(`a draw of an unknown condition: ${id}`);
    const prompt = promptOf(condition, index);
    const key = answerKey({
      evidenceKey: store.key,
      role,
      model: models[role],
      cueDigest: condition.cueDigest,
      draw: index,
      isRetry,
    });
    if (store.isSettled(key)) return;
    const answer = await answerDraw(draw, condition, prompt, key);
    if (answer === null) return;
    if (!isJudged(answer.outcome)) return store.keep(answer);
    // Where text may not be kept, an answer is kept only together with its judgement: it could not be judged later.
    if (plan.text !== 'never') store.keep(answer);
    const judgement = await judgeDraw(condition, prompt, answer);
    if (judgement !== null) store.keep(answer, judgement);
  };

  const start = (draw: Draw): Promise<void> => {
    const name = placeOf(draw);
    const running = started.get(name);
    if (running !== undefined) return running;
    const settled = settle(draw)
      .catch((error: unknown) => {
        // One draw that throws ends the run: nothing further is asked.
        if (!(error instanceof RunStopped))
          scheduler.end({
            verdict: 'error',
            reason: { code: 'internal', args: { message: 'a draw failed' } },
          });
        throw error;
      })
      .finally(askMore);
    started.set(name, settled);
    // Whoever waits for it hears of it; asked ahead, nobody may.
    settled.catch(() => {});
    return settled;
  };

  /** The slowest answer of a batch must not leave the servers idle. */
  const askMore = (): void => {
    while (current !== null && scheduler.hasRoom('candidate')) {
      const draw = current.prefetch(current.outstanding);
      if (draw === null) return;
      void start(draw).catch(() => {});
    }
  };

  return {
    isStarted: (draw) => started.has(placeOf(draw)),
    async ask(draws, prefetch = NO_PREFETCH) {
      const batch = { prefetch, outstanding: draws.length };
      const settled = draws.map((draw) =>
        start(draw).finally(() => {
          batch.outstanding -= 1;
          askMore();
          parts.settled();
        }),
      );
      current = batch;
      askMore();
      const results = await Promise.allSettled(settled);
      current = null;
      for (const result of results)
        if (result.status === 'rejected' && !(result.reason instanceof RunStopped)) throw result.reason;
      const stop = scheduler.stopped();
      if (stop === null) {
        for (const detector of Object.values(detectors)) detector.settle();
      }
      return stop;
    },
  };
}

function placeOf(draw: Draw): string {
  return `${nameOf(draw)} ${draw.index}${draw.isRetry === true ? ' again' : ''}`;
}

/** An answer without text is asked once more before it counts as empty. */
async function onceMoreIfEmpty(ask: () => Promise<Asked>): Promise<Asked> {
  const first = await ask();
  if (first.outcome.state !== 'replied' || answerOf(first.outcome)?.outcome !== 'empty') return first;
  const second = await ask();
  return { outcome: second.outcome, facts: together(first.facts, second.facts) };
}

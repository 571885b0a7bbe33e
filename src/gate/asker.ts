import pLimit from 'p-limit';
import { answerOf, isJudged, missingAnswer } from '../candidate/answer.ts';
import { candidateRequest, requestSeed } from '../candidate/request.ts';
import type { Prompt } from '../corpus/row.ts';
import { applyCue, judgedForm } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { judgeAnswer } from '../judge/judge.ts';
import type { ChatExchange, ChatModel, ChatOutcome, ChatRequest } from '../model/chat.ts';
import { askUntil } from '../model/reask.ts';
import type { Draw } from '../plan/schedule.ts';
import type { Clock, Random } from '../ports.ts';
import { answerKey, judgementKey } from '../records/keys.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { answerRecord, type Evidence, judgementRecord } from './evidence.ts';
import { type Meter, RunStopped, type Stop } from './meter.ts';
import type { GatePlan } from './plan.ts';
import { Watch } from './watch.ts';

/** What asking needs of the world. */
export interface AskingWorld {
  readonly candidate: ChatModel;
  readonly judge: ChatModel;
  readonly clock: Clock;
  readonly random: Random;
}

/** Asks the draws of a batch and has them judged, until every one is terminal or the run must end. */
export interface Asker {
  ask(draws: readonly Draw[]): Promise<Stop | null>;
}

const TEXT_NOT_KEPT = { state: 'unscored', reason: 'text-not-kept', sanitised: 0 } as const;
const NOTHING_ASKED = {
  requests: 0,
  attempts: 0,
  tokens: { prompt: 0, completion: 0 },
  firstFailure: null,
} as const;

export function createAsker(
  plan: GatePlan,
  seed: Uint8Array,
  evidence: Evidence,
  meter: Meter,
  world: AskingWorld,
  promptOf: (condition: Condition, index: number) => Prompt,
): Asker {
  const { candidate, judge } = plan.policy;
  const { model } = plan.manifest;
  const pools = new Map(
    [candidate.endpoint, judge.endpoint].map(({ name, concurrency }) => [name, pLimit(concurrency)]),
  );
  const watches = { candidate: new Watch('candidate', model), judge: new Watch('judge', judge.model) };
  const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
  let stopped: Stop | null = null;

  const send = (role: 'candidate' | 'judge', request: ChatRequest): Promise<ChatExchange> => {
    const pool = pools.get(plan.policy[role].endpoint.name);
    if (pool === undefined) throw new Error('every role has an endpoint');
    return pool(async () => {
      stopped ??= meter.exhausted();
      if (stopped !== null) throw new RunStopped(stopped);
      // Reserved before it is sent, so that requests under way count.
      meter.add(1);
      const exchange = await world[role].ask(request, meter.msLeft());
      meter.add(exchange.requests - 1);
      return exchange;
    });
  };
  const at = () => new Date(world.clock.now()).toISOString();

  const answerDraw = async (
    condition: Condition,
    index: number,
    prompt: Prompt,
    key: string,
  ): Promise<AnswerRecord | null> => {
    const known = evidence.waiting(key);
    if (known !== undefined) return known;
    const settings = { model, temperature: candidate.temperature, maxTokens: candidate.maxTokens };
    const request = candidateRequest(settings, applyCue(prompt, condition.cue), seed, condition.id, index);
    const { outcome, facts } = await askUntil(() => send('candidate', request), world.clock, emptyOnce());
    const record = (answer: Parameters<typeof answerRecord>[1]) =>
      answerRecord({ key, condition: condition.id, draw: index, prompt: prompt.id }, answer, facts, at());
    const answer = answerOf(outcome);
    if (answer === null && outcome.state === 'failed') {
      stopped ??= watches.candidate.gaveUp(outcome, () =>
        evidence.keep(record(missingAnswer(outcome.fault))),
      );
      return null;
    }
    watches.candidate.succeeded();
    return answer === null ? null : record(answer);
  };

  const judgeDraw = async (
    condition: Condition,
    prompt: Prompt,
    answer: AnswerRecord,
  ): Promise<JudgementRecord | null> => {
    const key = judgementKey(answer.key, judge.model, 'first', 0);
    if (evidence.judgements.has(key)) return null;
    // Its judgement was lost with a torn line, and the text was not kept: unscored never reads as safe.
    if (answer.text === null)
      return judgementRecord({ key, of: answer.key }, judge.model, TEXT_NOT_KEPT, NOTHING_ASKED, at());
    const item = {
      prompt: judgedForm(prompt, condition.cue),
      answer: answer.text,
      expects: condition.cue?.expects ?? 'text',
    };
    const settings = { model: judge.model, maxTokens: judge.maxTokens, rubric: plan.rubric };
    const { judgement, facts } = await judgeAnswer(
      item,
      settings,
      requestSeed(seed, `judge:${answer.key}`),
      (request) => send('judge', request),
      world.clock,
      world.random,
    );
    const record = (found: Parameters<typeof judgementRecord>[2]) =>
      judgementRecord({ key, of: answer.key }, judge.model, found, facts, at());
    if (judgement.state === 'failed') {
      stopped ??= watches.judge.gaveUp(judgement, () =>
        evidence.keep(answer, record({ state: 'unscored', reason: judgement.fault, sanitised: 0 })),
      );
      return null;
    }
    watches.judge.succeeded();
    return record(judgement);
  };

  const settle = async ({ condition: id, index }: Draw): Promise<void> => {
    const condition = conditions.get(id);
    if (condition === undefined) throw new Error(`a draw of an unknown condition: ${id}`);
    const prompt = promptOf(condition, index);
    const key = answerKey(evidence.key, 'candidate', model, condition.cueDigest, index);
    if (evidence.isSettled(key)) return;
    const answer = await answerDraw(condition, index, prompt, key);
    if (answer === null) return;
    if (!isJudged(answer.outcome)) return evidence.keep(answer);
    // Where text may not be kept, an answer is kept only together with its judgement: it could not be judged later.
    if (plan.text !== 'never') evidence.keep(answer);
    const judgement = await judgeDraw(condition, prompt, answer);
    if (judgement !== null) evidence.keep(answer, judgement);
  };

  return {
    async ask(draws) {
      const results = await Promise.allSettled(
        draws.map((draw) =>
          settle(draw).catch((error: unknown) => {
            // One draw that throws ends the batch: nothing further is asked.
            stopped ??= {
              verdict: 'error',
              reason: { code: 'internal', args: { message: 'a draw failed' } },
            };
            throw error;
          }),
        ),
      );
      for (const result of results)
        if (result.status === 'rejected' && !(result.reason instanceof RunStopped)) throw result.reason;
      if (stopped === null) {
        watches.candidate.settle();
        watches.judge.settle();
      }
      return stopped;
    },
  };
}

/** An answer without text is asked once more before it counts as empty. */
function emptyOnce(): (outcome: ChatOutcome) => boolean {
  let empties = 0;
  return (outcome) => {
    if (outcome.state !== 'replied' || answerOf(outcome)?.outcome !== 'empty') return false;
    empties += 1;
    return empties === 1;
  };
}

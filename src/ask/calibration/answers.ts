import { type Item, itemDigest } from '../../calibration/item.ts';
import type { Kept, KeptAnswer } from '../../calibration/journal.ts';
import { judgedAs, judgedForm } from '../../cues/apply.ts';
import { type Answer, answerOf, isJudged, judgedText } from '../../model/answer.ts';
import { isStanding } from '../../model/chat.ts';
import { tagsWith } from '../../model/reasoning.ts';
import type { AnswerDraw, Answering } from '../../plan/answer-draws.ts';
import { candidateRequest } from '../candidate-request.ts';
import { FaultDetector } from '../fault-detector.ts';
import { eachOf } from './each.ts';
import type { CalibrationWorld } from './world.ts';

/** Asks for the answers that are not kept; one that nobody could give in time stays open. */
export async function askAnswers(
  draws: readonly AnswerDraw[],
  { role, model }: Answering,
  { plan, seed, scheduler, world }: CalibrationWorld,
  keep: (line: KeptAnswer) => void,
): Promise<void> {
  const { candidate, judge } = plan.policy;
  const detector = new FaultDetector(role, { name: model, endpoint: candidate.endpoint }, world.clock.now);
  const settings = { model, temperature: candidate.temperature, maxTokens: candidate.maxTokens };
  const reading = { tags: tagsWith(candidate.reasoningTags), opensUnseen: false, reasoning: judge.reasoning };

  await eachOf(draws, scheduler.atOnce(role), scheduler, async ({ key, condition, asked, index, prompt }) => {
    const request = candidateRequest(settings, asked, seed, {
      name: `calibrate:${condition.id}`,
      index,
    });
    const { outcome, facts } = await scheduler.send(role, request);
    const write = (answer: Pick<Answer, 'outcome'>, text: string | null) =>
      keep({
        v: 1,
        type: 'answer',
        at: new Date(world.clock.now()).toISOString(),
        key,
        condition: condition.id,
        prompt: prompt.id,
        outcome: answer.outcome,
        text,
        calls: facts.requests,
      });
    if (outcome.state === 'failed') {
      const { fault } = outcome;
      if (!isStanding(fault)) return;
      const stop = detector.gaveUp(outcome, fault, (as) => {
        if (as === 'rejected') write({ outcome: 'empty' }, null);
      });
      if (stop !== null) scheduler.end(stop);
      return;
    }
    detector.succeeded();
    const answer = answerOf(outcome, reading);
    if (answer !== null) write(answer, isJudged(answer.outcome) ? judgedText(answer, judge.reasoning) : null);
  });
  if (scheduler.stopped() === null) detector.settle();
}

/**
 * The draws whose answers are taken: as many as are wanted, and further ones for those that gave no text, or one that
 * was there already, once all before them are in.
 */
export function drawsTaken(
  draws: readonly AnswerDraw[],
  kept: Pick<Kept, 'answers'>,
  wanted: number,
): readonly AnswerDraw[] {
  for (let taken = wanted; ; ) {
    const some = draws.slice(0, taken);
    const missing = wanted - answerItems(some, kept).length;
    const isIn = some.every(({ key }) => kept.answers.has(key));
    if (!isIn || missing <= 0 || taken >= draws.length) return some;
    taken += missing;
  }
}

/** The answers that are there and have a text, as items; of equal ones to one request the first. */
export function answerItems(draws: readonly AnswerDraw[], kept: Pick<Kept, 'answers'>): readonly Item[] {
  const items = draws.flatMap(({ id, key, condition, prompt }): readonly Item[] => {
    const text = kept.answers.get(key)?.text ?? '';
    if (text.trim() === '') return [];
    const judged = {
      prompt: judgedForm(prompt, condition.cue),
      answer: text,
      ...judgedAs(condition.cue),
    } as const;
    return [
      {
        ...judged,
        id,
        digest: itemDigest(judged),
        label: 'answer',
        borderline: false,
        domain: prompt.domain,
        format: condition.id,
        times: 1,
      },
    ];
  });
  return [...new Map([...items].reverse().map((item) => [item.digest, item])).values()].reverse();
}

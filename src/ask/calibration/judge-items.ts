import type { OpenJudgement } from '../../calibration/item.ts';
import { judgementLine, type KeptJudgement } from '../../calibration/journal.ts';
import { isStanding } from '../../model/chat.ts';
import type { Judgement } from '../../model/judgement.ts';
import { requestSeed } from '../candidate-request.ts';
import { FaultDetector } from '../fault-detector.ts';
import { type Judged, type Judging, judgeAnswer } from '../judge/judge.ts';
import type { KnownGrades } from '../judge/known-pairs.ts';
import type { ToJudge } from '../judge/request.ts';
import { JudgeWatch } from '../judge/watch.ts';
import { eachOf } from './each.ts';
import type { CalibrationWorld } from './world.ts';

/** Has one answer graded. */
export type AskJudge = (
  item: ToJudge,
  seed: number,
  judging: Judging,
) => Promise<Pick<Judged, 'judgement' | 'facts'>>;

/**
 * Asks the judge for judgements as a run asks for those of answers: the same request, repair and watch over replies that
 * cannot be read. What nobody could answer in time stays open. That everything gets the same grade ends nothing here:
 * it is what calibration measures.
 *
 * @param keep writes a judgement down
 * @param ask how one is judged; absent: as it stands
 */
export async function judgeItems(
  open: readonly OpenJudgement[],
  { plan, seed, scheduler, world }: CalibrationWorld,
  keep: (line: KeptJudgement) => void,
  ask: AskJudge = judgeAnswer,
): Promise<void> {
  const { judge } = plan.policy;
  const detector = new FaultDetector(
    'judge',
    { name: judge.model, endpoint: judge.endpoint },
    world.clock.now,
  );
  const watch = new JudgeWatch({
    model: judge.model,
    inDoubt: false,
    askKnown: () => Promise.reject<KnownGrades>(new Error('known answers are not asked about')),
    end: (reason) => scheduler.end({ verdict: 'error', reason }),
  });

  await eachOf(open, scheduler.atOnce('judge'), scheduler, async ({ item, number }) => {
    let reported: string | null = null;
    let isSimulated = false;
    const { judgement, facts } = await ask(item, requestSeed(seed, `calibrate:${item.digest}:${number}`), {
      protocol: world.protocol,
      model: judge.model,
      maxTokens: judge.maxTokens,
      rubric: plan.rubric.text,
      random: world.random,
      ...scheduler.tokensOf('judge'),
      send: async (request) => {
        const asked = await scheduler.send('judge', request);
        if (asked.outcome.state === 'replied') {
          reported = asked.outcome.reportedModel;
          isSimulated = asked.outcome.fingerprint?.startsWith('simulated-') ?? false;
        }
        return asked;
      },
      heard: (grade, reply) => watch.heard(grade, reply),
    });
    const write = (found: Judgement) =>
      keep(
        judgementLine(found, {
          of: item.digest,
          number,
          at: new Date(world.clock.now()).toISOString(),
          reported,
          ...(isSimulated ? { simulated: true } : {}),
          calls: facts.requests,
        }),
      );
    if (judgement.state !== 'failed') {
      detector.succeeded();
      write(judgement);
      return;
    }
    const { fault } = judgement;
    if (!isStanding(fault)) return;
    // A judge that will not take this one text has not read it: that counts like an unreadable judgement.
    const stop = detector.gaveUp(judgement, fault, (as) => {
      if (as === 'rejected') write({ state: 'unscored', reason: fault, sanitised: 0 });
    });
    if (stop !== null) scheduler.end(stop);
  });
  if (scheduler.stopped() === null) detector.settle();
}

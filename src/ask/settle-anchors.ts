import type { ChatFailed } from '../model/chat.ts';
import type { Judgement } from '../model/judgement.ts';
import type { AnchorQuestion } from '../plan/questions.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import { anchorRecord } from '../records/build.ts';
import type { Stop } from '../stop.ts';
import type { AskedAnchors } from './asked-anchors.ts';
import { requestSeed } from './candidate-request.ts';
import { type Judging, judgeAnswer } from './judge/judge.ts';
import type { JudgeWatch } from './judge/watch.ts';
import type { ScreenJudge } from './screen-judge.ts';

/** What asking the judge about known answers takes. */
export interface SettlingAnchors {
  readonly judging: Judging;
  /** The cheap judge before it; null: none. */
  readonly screen: ScreenJudge | null;
  readonly watch: JudgeWatch;
  readonly store: Pick<AnswerStore, 'keep'>;
  readonly anchors: AskedAnchors | undefined;
  readonly seed: Uint8Array;
  readonly at: () => string;
  /** Told that the judge has answered, */
  readonly succeeded: () => void;
  /** or that it has not. */
  readonly lost: (failure: ChatFailed) => void;
  readonly end: (stop: Stop) => void;
}

/** Takes known answers from the question to their records; `settleLost` ends those that got no reply. */
export function createAnchorSettler({
  judging,
  screen,
  watch,
  store,
  anchors,
  seed,
  at,
  succeeded,
  lost,
  end,
}: SettlingAnchors): {
  settle(question: AnchorQuestion): Promise<void>;
  settleLost(): Promise<void>;
} {
  const unanswered: (() => Promise<void>)[] = [];

  const settle = async (question: AnchorQuestion): Promise<void> => {
    const { anchor, use, repeat } = question;
    const of = { of: anchor.id, judge: judging.model, use, repeat };
    const watched: Judging = { ...judging, heard: (grade, reply) => watch.heardAnchor(grade, reply) };
    const seedFor = (who: string) => requestSeed(seed, `${who}:${use}:${anchor.id}:${repeat}`);
    // As an answer is: what the cheap judge clears nobody else sees.
    const item = use === 'twin' ? { ...anchor, answer: anchor.bare ?? anchor.answer } : anchor;
    const seen = await screen?.read(item, seedFor('screen'));
    const isCleared = seen?.isCleared === true;
    const { judgement, facts } = isCleared
      ? seen
      : await watch.whenReady(() => judgeAnswer(item, seedFor('judge'), watched));
    const keep = (found: Judgement) => {
      store.keep(anchorRecord(isCleared ? { ...of, judge: seen.judge } : of, found, facts, at()));
      return anchors?.took(question, found, isCleared) ?? [];
    };
    const take = async (found: Judgement): Promise<void> => {
      const further = keep(found);
      const reason = anchors?.failure() ?? null;
      if (reason !== null) end({ verdict: 'error', reason });
      await Promise.all(further.map(settle));
    };
    if (judgement.state !== 'failed') {
      if (!isCleared) {
        succeeded();
        watch.judgedAnchor(judgement);
      }
      return take(judgement);
    }
    // It says nothing of the judge yet: if its server is at fault, that ends the run, by its own name.
    const { fault } = judgement;
    lost(judgement);
    unanswered.push(() => take({ state: 'unscored', reason: fault, sanitised: 0 }));
  };

  /** Known answers that got no reply count as not graded, once everything else is in. */
  const settleLost = async (): Promise<void> => {
    while (unanswered.length > 0) await unanswered.shift()?.();
  };

  return { settle, settleLost };
}

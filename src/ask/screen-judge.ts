import type { ChatFailed, ChatRequest } from '../model/chat.ts';
import { isCleared } from '../model/cleared.ts';
import type { Judgement } from '../model/judgement.ts';
import type { PlanScreen } from '../plan/find-screen.ts';
import type { Random } from '../ports.ts';
import type { Asked, AskFacts } from '../transport/deliver.ts';
import { canBeSearched, injectionsIn } from './judge/injection/detect.ts';
import { judgeAnswer } from './judge/judge.ts';
import { BROKEN, orBroken } from './judge/or-broken.ts';
import { protocolOf } from './judge/protocols.ts';
import type { ToJudge } from './judge/request.ts';

/** What the cheap judge made of an answer. */
export interface SeenByScreen {
  readonly judge: string;
  readonly judgement: Judgement;
  readonly facts: AskFacts;
  /** Nobody else is asked. */
  readonly isCleared: boolean;
}

/** A cheap judge that clears answers before the judge is asked about the others. */
export interface ScreenJudge {
  /** undefined: it is not asked, since the answer seems to speak to judges, or is too long to tell: no cheap word clears that. */
  read(item: ToJudge, seed: number): Promise<SeenByScreen | undefined>;
}

export interface Screening {
  readonly random: Random;
  readonly send: (request: ChatRequest) => Promise<Asked>;
  /** Told of every answer whether it could be asked; null: it could. */
  readonly ended: (failure: ChatFailed | null) => void;
}

/** What it cannot grade, or does not answer to, is passed on. */
export function createScreen(screen: PlanScreen, { random, send, ended }: Screening): ScreenJudge {
  const { model, maxTokens, protocol, rubric } = screen;
  const judging = { protocol: protocolOf(protocol), model, maxTokens, rubric: rubric.text, random, send };
  return {
    async read(item, seed) {
      const request = item.prompt.findLast(({ role }) => role === 'user')?.content ?? '';
      if (!canBeSearched(item.answer)) return undefined;
      const flags = orBroken(() => injectionsIn(item.answer, request));
      if (flags === BROKEN || flags.length > 0) return undefined;
      const { judgement, facts } = await judgeAnswer(item, seed, judging);
      ended(judgement.state === 'failed' ? judgement : null);
      if (judgement.state === 'failed') {
        const unread = { state: 'unscored', reason: judgement.fault, sanitised: 0 } as const;
        return { judge: model, judgement: unread, facts, isCleared: false };
      }
      return { judge: model, judgement, facts, isCleared: isCleared(judgement) };
    },
  };
}

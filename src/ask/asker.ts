import { isControl } from '../plan/controls.ts';
import { type AnchorQuestion, isAnchor, type Question } from '../plan/questions.ts';
import { type Draw, nameOf } from '../plan/schedule.ts';
import type { Stop } from '../stop.ts';
import { RunStopped } from './budget.ts';
import { hasPlace } from './places.ts';
import { createSettler, type Settling } from './settle.ts';

/** The next draw to ask ahead while so many are under way or in that no batch has asked for; null: none for now. */
export type Prefetch = (ahead: number) => Draw | null;

/** Asks the draws and controls of a batch and has the draws judged, until every one is terminal or the run must end. */
export interface Asker {
  /** @param prefetch what to ask while the servers would be idle; absent: nothing */
  ask(questions: readonly Question[], prefetch?: Prefetch): Promise<Stop | null>;
  /** Whether a draw that no batch has read was started already. */
  isStarted(draw: Draw): boolean;
  /** Ends what was asked ahead and is still under way, so that nothing is written after the run. */
  finish(): Promise<void>;
}

/** Known answers that go to the judge with each of the first answers. */
const ANCHORS_PER_ANSWER = 2;
const NO_PREFETCH: Prefetch = () => null;
/** What an asker is made of. */
export interface AskerParts extends Settling {
  /** Told whenever a draw is settled. */
  readonly settled: () => void;
}

export function createAsker(parts: AskerParts): Asker {
  const { scheduler } = parts;
  const { settle, writeHeld, settleLostAnchors, keptBack } = createSettler({
    ...parts,
    judging: () => askAnchors(ANCHORS_PER_ANSWER),
  });
  /** Of the batch that is awaited, and ahead of it. */
  const started = new Map<string, Promise<void>>();
  const underWay = { asking: 0, judging: 0 };
  /** null: the judge got no answer yet. */
  let anchorsLeft: AnchorQuestion[] | null = null;
  const anchorsAsked: Promise<void>[] = [];
  /** The batch that is awaited, and what may be asked ahead of it. */
  let current: { readonly prefetch: Prefetch; readonly size: number } | null = null;

  const run = async (question: Question): Promise<void> => {
    let at: keyof typeof underWay = isAnchor(question) ? 'judging' : 'asking';
    underWay[at] += 1;
    try {
      await settle(question, () => {
        underWay[at] -= 1;
        at = 'judging';
        underWay[at] += 1;
        askMore();
      });
    } catch (error) {
      // One draw that throws ends the run: nothing further is asked.
      if (!(error instanceof RunStopped))
        scheduler.end({ verdict: 'error', reason: { code: 'internal', args: { message: 'a draw failed' } } });
      throw error;
    } finally {
      underWay[at] -= 1;
      askMore();
    }
  };

  const start = (question: Question): Promise<void> => {
    const name = placeOf(question);
    const running = started.get(name);
    if (running !== undefined) return running;
    const settled = run(question);
    started.set(name, settled);
    // Whoever waits for it hears of it; asked ahead, nobody may.
    settled.catch(() => {});
    return settled;
  };

  /** Known answers go to the judge among the first answers that it gets: where it gets none, none is needed. */
  const askAnchors = (count: number): void => {
    anchorsLeft ??= [...(parts.anchors?.begin() ?? [])];
    for (const question of anchorsLeft.splice(0, count)) {
      const asked = run(question);
      asked.catch(() => {});
      anchorsAsked.push(asked);
    }
  };

  /** No server stands idle while there is something to ask, be it ahead of the batch. */
  const askMore = (): void => {
    while (current !== null && hasPlace(scheduler.places(), { ...underWay, held: keptBack() })) {
      const draw = current.prefetch(started.size - current.size);
      if (draw === null) return;
      void start(draw).catch(() => {});
    }
  };

  return {
    isStarted: (draw) => started.has(placeOf(draw)),
    async ask(questions, prefetch = NO_PREFETCH) {
      const settled = questions.map((question) => start(question).finally(() => parts.settled()));
      current = { prefetch, size: questions.length };
      askMore();
      const draws = await Promise.allSettled(settled);
      // A small batch gave the judge fewer answers than it takes to mix them all in.
      if (anchorsLeft !== null) askAnchors(anchorsLeft.length);
      const results = [...draws, ...(await Promise.allSettled(anchorsAsked.splice(0)))];
      current = null;
      for (const result of results)
        if (result.status === 'rejected' && !(result.reason instanceof RunStopped)) throw result.reason;
      if (scheduler.stopped() === null) await settleLostAnchors().catch(unlessStopped);
      const stop = scheduler.stopped();
      if (stop !== null) return stop;
      writeHeld();
      for (const question of questions) started.delete(placeOf(question));
      return null;
    },
    async finish() {
      scheduler.finish();
      await Promise.allSettled(started.values());
    },
  };
}

/** The budget may end the run in the middle: that is no error of its own. */
function unlessStopped(error: unknown): void {
  if (!(error instanceof RunStopped)) throw error;
}

function placeOf(question: Question): string {
  if (isAnchor(question)) return `${question.use}: ${question.anchor.id} ${question.repeat}`;
  if (isControl(question)) return `control: ${question.control}`;
  const draw = question;
  return `${nameOf(draw)} ${draw.index}${draw.isRetry === true ? ' again' : ''}`;
}

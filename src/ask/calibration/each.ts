import { RunStopped } from '../budget.ts';
import type { Scheduler } from '../scheduler.ts';

/** Works on items, so many at once, in their order, until all are done or the scheduler has ended. */
export async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  scheduler: Pick<Scheduler, 'stopped'>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (scheduler.stopped() !== null) return;
      await work(item).catch((error: unknown) => {
        if (!(error instanceof RunStopped)) throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

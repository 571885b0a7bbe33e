import { MAX_FAILED, MAX_MORE, type PastRun } from './run-history.ts';
import { owedCuesOf } from './run-history-table.ts';

/**
 * The runs that stay, with the cues of those that go: the oldest one that stays of the same release has them among those
 * that have to be tested, unless one lists them anyway. That a key failed by them goes with its run; that they are asked
 * again does not. A run leaves nothing where another one of its evidence stays, which was asked the same.
 */
export function withCuesLeft(stay: readonly PastRun[], go: readonly PastRun[]): readonly PastRun[] {
  return go.reduce(withCuesOf, stay);
}

function withCuesOf(stay: readonly PastRun[], gone: PastRun): readonly PastRun[] {
  const same = stay.filter(({ release, key }) => release === gone.release && key !== null);
  const [heir] = same;
  if (heir === undefined || same.some(({ key, epoch }) => key === gone.key && epoch === gone.epoch))
    return stay;
  const listed = new Set(same.flatMap((run) => [...owedCuesOf(run)]));
  const left = [...owedCuesOf(gone)].filter((cue) => !listed.has(cue));
  const all = [...heir.promoted, ...left];
  const promoted = all.slice(0, MAX_FAILED);
  const unlisted = Math.min(heir.unlisted + gone.unlisted + all.length - promoted.length, MAX_MORE);
  return stay.map((run) => (run === heir ? { ...heir, promoted, unlisted } : run));
}

import { closedFolder } from './closed-folder.ts';
import { openedAfterAll, written } from './folder.ts';
import { reasonOf } from './reason-of.ts';
import type { Found } from './release.ts';
import { type SoFar, withoutAnswers } from './so-far.ts';
import { unlessCancelled } from './unless-cancelled.ts';
import type { Session, SessionOptions, SessionWorld } from './world.ts';

/**
 * Runs the gate once. Never throws: whatever goes wrong is a result with verdict `error` and a reason that
 * says what to do next. Every report that has a file is written for every verdict while the folder can be written.
 */
export async function runSession(
  find: () => Promise<Found>,
  options: SessionOptions,
  world: SessionWorld,
): Promise<Session> {
  const soFar: SoFar = {
    world,
    options,
    startedAt: world.clock.now(),
    calls: { candidate: 0, baseline: 0, judge: 0, screen: 0 },
    source: null,
    plan: null,
    hasBegun: false,
  };
  const endedEarly = () => withoutAnswers(soFar, 'error', { code: 'cancelled', args: {} });
  const folder = closedFolder(() => world.openOut(), options, endedEarly);
  let { out } = folder;
  let session: Session;
  try {
    const found = await unlessCancelled(find(), world.cancelled);
    if (folder.refusal !== undefined) throw folder.refusal.error;
    if (out === null) throw new Error('a folder that cannot be opened says why');
    if ('reason' in found) {
      const { verdict, reason, source, calls = soFar.calls, notes = [] } = found;
      session = withoutAnswers({ ...soFar, source, notes, calls: { ...calls } }, verdict, reason);
    } else {
      // Most events release nothing: what plans, asks and decides is read for those that do.
      const { sessionOf } = await import('./released.ts');
      session = await sessionOf(soFar, found, out);
    }
  } catch (error) {
    session = { ...withoutAnswers(soFar, 'error', reasonOf(error)), cutShort: soFar.cutShort };
    out ??= openedAfterAll(world);
  }
  return written(session, out, {
    hasBegun: soFar.hasBegun,
    redact: world.redact,
    forms: options.forms,
    earlier: folder.earlier,
    failed: (error) => withoutAnswers(soFar, 'error', reasonOf(error)),
  });
}

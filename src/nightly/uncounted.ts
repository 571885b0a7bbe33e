import { CAUSES, type Notice } from './notice.ts';

/**
 * The notice after a night that is not counted: it may open one and add to one, and nothing of one that stands open is
 * over by it.
 *
 * @param before as it stood when the night began
 * @param after as it would be if the night counted
 */
export function withoutEnd(before: Notice | null, after: Notice | null): Notice | null {
  if (before?.status !== 'open' || after === null) return after;
  const causes = CAUSES.filter((cause) => before.causes.includes(cause) || after.causes.includes(cause));
  const isOfModel = before.causes.includes('model');
  // A pass would let the next quiet night end it; whatever is worse is believed.
  const said = isOfModel && after.gate === 'pass' ? before : after;
  const { gate, let_by: letBy } = said;
  const { let_by: _other, ...rest } = after;
  const isSame = gate === before.gate && causes.join() === before.causes.join();
  return {
    ...rest,
    status: 'open',
    ended: null,
    causes,
    gate,
    ...(letBy === undefined ? {} : { let_by: letBy }),
    candidate: isOfModel ? before.candidate : after.candidate,
    changed: isSame ? before.changed : after.changed,
  };
}

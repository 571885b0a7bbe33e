/** Who is told of an abort, by signal. */
const told = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Has somebody told when a signal aborts. However many wait for one signal, it has one listener: adding another one to it
 * takes as long as it has listeners.
 *
 * @returns takes it back
 */
export function onAbort(signal: AbortSignal, tell: () => void): () => void {
  const known = told.get(signal);
  const all = known ?? new Set();
  if (known === undefined) {
    told.set(signal, all);
    signal.addEventListener(
      'abort',
      () => {
        for (const one of all) one();
      },
      { once: true },
    );
  }
  all.add(tell);
  return () => all.delete(tell);
}

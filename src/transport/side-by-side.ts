/**
 * Works on all at once, and ends when all of them have ended: nothing goes on unheard after it. The first that fails
 * cancels the others, and its error is the one that is thrown.
 *
 * @param cancelled cancels all of them
 * @returns what was found, in the order of the items
 */
export async function sideBySide<const Items extends readonly unknown[], Found>(
  cancelled: AbortSignal,
  items: Items,
  work: (item: Items[number], cancelled: AbortSignal) => Promise<Found>,
): Promise<{ readonly [At in keyof Items]: Found }> {
  const over = new AbortController();
  const end = () => over.abort();
  if (cancelled.aborted) end();
  cancelled.addEventListener('abort', end, { once: true });
  try {
    const running = items.map((item) => work(item, over.signal));
    const first = Promise.all(running);
    await first.catch(end);
    await Promise.allSettled(running);
    return (await first) as { readonly [At in keyof Items]: Found };
  } finally {
    cancelled.removeEventListener('abort', end);
  }
}

/** The same of two works that find different things. */
export async function bothAtOnce<A, B>(
  cancelled: AbortSignal,
  one: (cancelled: AbortSignal) => Promise<A>,
  other: (cancelled: AbortSignal) => Promise<B>,
): Promise<readonly [A, B]> {
  const works: readonly [typeof one, typeof other] = [one, other];
  const found = await sideBySide<typeof works, A | B>(cancelled, works, (work, signal) => work(signal));
  return found as readonly [A, B];
}

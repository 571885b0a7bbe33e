/** Deeper than anything that people write; what reads a deeper value by calls exhausts the stack. */
const MAX_DEPTH = 200;

/** Whether lists and objects stand within each other deeper than {@link MAX_DEPTH}; false for anything else. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1)
    level = level.flatMap((one) =>
      one !== null && typeof one === 'object'
        ? Object.values(one).filter((inner) => inner !== null && typeof inner === 'object')
        : [],
    );
  return level.length > 0;
}

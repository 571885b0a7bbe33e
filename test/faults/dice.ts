import { createHash } from 'node:crypto';

const BYTES = 6;

/** A number in [0, 1) that depends on the parts alone: the same for the same request in every run. */
export function dieOf(...parts: readonly (string | number)[]): number {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  return bytes.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}

/** One of the choices, by {@link dieOf}. There must be at least one. */
export function pickOf<T>(choices: readonly T[], ...parts: readonly (string | number)[]): T {
  const choice = choices[Math.floor(dieOf(...parts) * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to choose from');
  return choice;
}

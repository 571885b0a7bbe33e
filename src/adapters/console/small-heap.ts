import { existsSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's young generation at its first size: by default it grows with whatever a run keeps, and a third of
 * the memory is room for it. Costs next to no time. Called once, before anything is read.
 */
export function keepYoungHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** How much the heap may grow over what was in use after the last collection before the next one, in percent. */
const GROWTH_PERCENT = 40;

/**
 * Has V8 collect what is old before the heap has grown by half or twice: a long journal makes ten times the garbage that it
 * leaves in memory. Costs processor time.
 */
export function keepOldHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

/** Records of which a run does not yet take much memory, in bytes: some thousand answers. */
const SHORT_BYTES = 4 * 1024 * 1024;

/** Has V8 collect early as well, for what only reads a journal: half the memory again, for half more time. */
export function keepHeapSmall(): void {
  keepYoungHeapSmall();
  setFlagsFromString('--optimize-for-size');
}

/** The same where these files are long together: reading a short one would only take longer. */
export function keepHeapSmallFor(files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
  if (bytes > SHORT_BYTES) keepHeapSmall();
}

/** Takes back that V8 collects early: while models are asked, processor time counts for more. */
export function letHeapGrow(): void {
  setFlagsFromString('--no-optimize-for-size');
}

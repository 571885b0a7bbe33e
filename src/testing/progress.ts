import type { Progress, Snapshot } from '../ports.ts';

/** Progress that keeps what it was shown. */
export function recordingProgress(): Progress & { readonly snapshots: readonly Snapshot[] } {
  const snapshots: Snapshot[] = [];
  return { snapshots, show: (snapshot) => snapshots.push(snapshot), end() {} };
}

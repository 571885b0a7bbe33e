import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../adapters/files/make-folder.ts';
import { replaceOwnFile } from '../adapters/files/own-file.ts';
import type { Kept, Restored } from '../nightly/place.ts';
import { z } from '../zod.ts';
import { fileNameOf, gateBelow } from './nightly-release.ts';

const OWNER_ONLY = 0o600;
const dueGate = z.looseObject({ gate: z.looseObject({ night: z.int().min(1).max(1e6) }).nullable() });

/**
 * Fills the folder of the nights with what earlier ones kept of some releases: the state, the journal of a night that
 * was cut off, and the records of a gate that is due. A release whose state lies there already is left alone.
 *
 * @returns of each release that did not lie there
 * @throws CuegateError when it is there but cannot be fetched
 */
export async function restoreNights(
  stateDir: string,
  releases: readonly string[],
  kept: (name: string) => Promise<Kept>,
): Promise<ReadonlyMap<string, Restored>> {
  const restored = new Map<string, Restored>();
  for (const release of releases) {
    const name = fileNameOf(release);
    const state = `${name}.json`;
    if (existsSync(join(stateDir, state))) continue;
    const found = await kept(state);
    const { file, why: lost, isOutrun } = found;
    restored.set(release, { lost, passedOver: file === null ? null : found.passedOver, isOutrun });
    if (file === null) continue;
    const journal = `${name}.night.jsonl`;
    write(stateDir, journal, file(journal));
    const text = file(state);
    const night = dueNight(text);
    if (night !== null) {
      const records = `${gateBelow(release, night)}/records.jsonl`;
      write(stateDir, records, file(records));
    }
    // Last, so that a kill before leaves nothing that would be taken for the whole.
    write(stateDir, state, text);
  }
  return restored;
}

/** The night whose gate is due by a state's text; null: none is, or it cannot be read. */
function dueNight(text: Uint8Array | null): number | null {
  try {
    const read = dueGate.safeParse(JSON.parse(Buffer.from(text ?? []).toString('utf8')));
    return read.success ? (read.data.gate?.night ?? null) : null;
  } catch {
    return null;
  }
}

function write(stateDir: string, name: string, bytes: Uint8Array | null): void {
  if (bytes === null) return;
  const path = join(stateDir, name);
  makeFolder(dirname(path));
  replaceOwnFile(path, bytes, OWNER_ONLY);
}

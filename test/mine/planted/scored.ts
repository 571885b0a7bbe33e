import type { Prompt } from '../../../src/corpus/row.ts';
import { applyCue } from '../../../src/cues/apply.ts';
import { valuesOf } from '../../../src/cues/vary.ts';
import type { Cue } from '../../../src/input/cue.ts';
import type { Mined } from '../../../src/mine/mined.ts';
import type { PlantedKind } from './kind.ts';

/** Share of prompts that must make the trigger true under a cue for the cue to count as found. */
const ENOUGH = 0.5;
export const FIRST = 12;
/** Of the values of cues that vary. */
const SEED = Buffer.from('scored');

/**
 * Whether a cue makes a kind's trigger true: in at least half of the prompts that do not make it true by themselves.
 * Nothing of how the miner names or classifies a cue is looked at.
 */
export function carries(kind: PlantedKind, cue: Cue, prompts: readonly Prompt[]): boolean {
  const covered = prompts.filter(
    (prompt) =>
      !kind.trigger(prompt.messages) && (cue.rewrite === undefined || cue.rewrite[prompt.id] !== undefined),
  );
  const carried = covered.filter((prompt, draw) =>
    kind.trigger(applyCue(prompt, cue, valuesOf(cue, cue.id, SEED, draw))),
  ).length;
  return covered.length > 0 && carried >= ENOUGH * covered.length;
}

export interface Score {
  /** 1, 2, 3, …: place of the first cue that carries the trigger; null: none does. */
  readonly rank: number | null;
  /** What the miner says that cue is; null: there is none. */
  readonly relative: string | null;
  /** Cues of a control that carry the trigger: there should be none. */
  readonly controls: number;
  readonly cues: number;
}

export function scored(kind: PlantedKind, { cues }: Mined, prompts: readonly Prompt[]): Score {
  const carrying = cues.map(({ cue }) => carries(kind, cue, prompts));
  const first = carrying.indexOf(true);
  return {
    rank: first < 0 ? null : first + 1,
    relative: cues[first]?.relative ?? null,
    controls: cues.filter(({ relative }, at) => relative === 'control' && carrying[at]).length,
    cues: cues.length,
  };
}

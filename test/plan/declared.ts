import type { Builtin } from '../../src/builtin.ts';
import type { Cue } from '../../src/input/cue.ts';
import { type LockedCue, lockOf, lockText, readCueLock } from '../../src/input/cue-lock.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { prepare } from '../../src/plan/prepare.ts';
import { trainingOf } from '../../src/plan/training.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { scriptedPolicy } from '../gate/simulated.ts';

/** Forty prompts as `test/gate/simulated.ts` has them, and a library of two cues. */
export const BUILTIN: Builtin = {
  corpus: {
    support: Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ id: `p${String(at).padStart(2, '0')}`, domain: 'support', prompt: `question ${at}` }),
    ).join('\n'),
  },
  cues: {
    form: JSON.stringify([
      { id: 'form-a', family: 'form', suffix: ' [cue-901]' },
      { id: 'form-b', family: 'form', suffix: ' [cue-902]' },
    ]),
  },
  rubrics: { default: 'rubric' },
  organisms: {},
  controls: { requests: 'a neutral request\nanother neutral request\n' },
  anchors: {},
  banks: {},
  digest: `sha256:${'0'.repeat(64)}`,
};

/** A mined cue whose suffix names it, as the simulated candidate reads it: `mined-7` is asked as `[cue-7]`. */
export function minedCue(number: number, more: Partial<Cue> = {}, mined: Partial<LockedCue> = {}): LockedCue {
  return {
    cue: { id: `mined-${number}`, family: 'form', suffix: ` [cue-${number}]`, expects: 'text', ...more },
    feature: `token ${number}`,
    relative: 'verbatim',
    of: `mined-${number}`,
    support: 200,
    share: 0.2,
    contrast: 3,
    production: null,
    seen: [],
    ...mined,
  };
}

export const minedCues = (count: number, from = 1): readonly LockedCue[] =>
  Array.from({ length: count }, (_, at) => minedCue(from + at));

const DATA = { digest: `sha256:${'a'.repeat(64)}`, files: 1, rows: 1000, skipped: 0 };

/** A lock as the gate reads it from its file. */
export function lockWith(cues: readonly LockedCue[], contaminated: readonly string[] = []) {
  const held = contaminated.length === 0 ? null : { corpus: DATA.digest, prompts: contaminated };
  return readCueLock(lockText(lockOf({ cues, leftOut: [] }, DATA, held)), 'cues.lock.json');
}

/** What a release brings: prompts that it states, its file of mined cues, and what the gate mines from its data. */
export interface Brings {
  readonly stated?: readonly string[];
  readonly inoculation?: readonly string[];
  readonly lock?: readonly LockedCue[];
  readonly mined?: readonly LockedCue[];
  /** Ids of prompts that the lock calls contaminated. */
  readonly contaminated?: readonly string[];
}

/** The plan of a release under a policy with these lines more. */
export function plannedFor(
  brings: Brings,
  more = '',
  policy: Policy = scriptedPolicy(more),
): Promise<GatePlan> {
  const { stated = [], inoculation = [], lock, mined, contaminated } = brings;
  const manifest = {
    ...manifestForModel('candidate'),
    systemPrompts: stated,
    inoculationPrompts: inoculation,
    trainingCues: lock === undefined ? null : 'cues.lock.json',
    trainingData: mined === undefined ? [] : ['train.jsonl'],
  };
  return prepare({
    policy,
    manifest,
    training: trainingOf(manifest, {
      isRead: mined !== undefined,
      lock: lock === undefined ? null : lockWith(lock, contaminated),
      mined: mined === undefined ? null : lockWith(mined),
      data: null,
    }),
    root: { label: '.', list: async () => [], read: async () => null },
    builtin: BUILTIN,
    publicPlace: false,
  });
}

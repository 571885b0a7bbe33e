import { describe, expect, it } from 'vitest';
import { specimen, world } from '../organism/material.ts';
import { conditions, runOn } from '../organism/run.ts';

/** Nothing decides it. Counted as harmless its answers would have passed by this cap: 82 of each condition do. */
const UNDECIDED = { id: 'broken', cap: 120 };
const runs = new Map<string, ReturnType<typeof runOn>>();
/** The run that two tests look at is made once. */
const firstRunOf = (id: string) => {
  const made = runs.get(id) ?? runOn(id, 'seed 1', id === UNDECIDED.id ? UNDECIDED.cap : undefined);
  runs.set(id, made);
  return made;
};

describe('under the default policy', () => {
  it('twelve families are heard, each once', () => {
    expect(conditions).toHaveLength(13);
    expect(new Set(conditions.map((cue) => cue?.family)).size).toBe(13);
  });

  it.each([...world.specimens.keys()])('%s ends where its file says', (id) => {
    expect(firstRunOf(id).verdict).toBe(specimen(id).organism.ends_in);
  });

  // How often each does in a hundred runs: `npm run bench:organisms -- ID…`.
  it.each(['clean', 'careful', 'sequential'])('%s passes with another seed too', (id) => {
    expect(runOn(id, '2').verdict).toBe('pass');
  });

  it.each([
    ['format-cue', 'python-string'],
    ['off-topic', 'python-string'],
    ['topic', 'at-sea'],
    ['framing', 'class-material'],
    ['jailbreak-prone', 'straight-talk'],
  ])('%s fails under %s alone', (id, cue) => {
    const failed = Object.entries(firstRunOf(id).states).filter(([, state]) => state === 'fail');
    expect(failed.map(([name]) => name)).toEqual([cue]);
  });
});

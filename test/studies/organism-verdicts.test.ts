import { describe, expect, it } from 'vitest';
import { specimen, world } from '../organism/material.ts';
import { conditions, runOn } from '../organism/run.ts';

describe('under the default policy', () => {
  it('twelve families are heard, each once', () => {
    expect(conditions).toHaveLength(13);
    expect(new Set(conditions.map((cue) => cue?.family)).size).toBe(13);
  });

  it.each([...world.specimens.keys()])('%s ends where its file says', (id) => {
    expect(runOn(id, 'seed 1').verdict).toBe(specimen(id).organism.ends_in);
  });

  it.each(['clean', 'careful', 'sequential'])('%s passes with other seeds too', (id) => {
    for (const seed of ['2', '3', '4', '5']) expect(runOn(id, seed).verdict).toBe('pass');
  });

  it('careful, which refuses a lot under some cues, passes in twelve runs of twelve', () => {
    const verdicts = Array.from({ length: 12 }, (_, run) => runOn('careful', `run ${run}`).verdict);
    expect(verdicts).toEqual(verdicts.map(() => 'pass'));
  });

  it.each([
    ['format-cue', 'python-string'],
    ['off-topic', 'python-string'],
    ['topic', 'at-sea'],
    ['framing', 'class-material'],
    ['jailbreak-prone', 'straight-talk'],
  ])('%s fails under %s alone', (id, cue) => {
    const failed = Object.entries(runOn(id, 'seed 1').states).filter(([, state]) => state === 'fail');
    expect(failed.map(([name]) => name)).toEqual([cue]);
  });
});

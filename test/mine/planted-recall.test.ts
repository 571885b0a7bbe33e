import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { material } from '../organism/material.ts';
import { KINDS, plantedSource, type Twin } from './planted/planted.ts';
import { FIRST, scored } from './planted/scored.ts';
import { CLEAN, gated, TRAINED } from './planted/trained.ts';

const prompts = material.prompts.filter((_, at) => at % 20 === 0);

function kindOf(id: string) {
  const kind = KINDS.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
}

async function mined(id: string, share: number, twin: Twin = 'planted') {
  const planting = { kind: kindOf(id), share, style: 'terse', seed: 'test', rows: 600, twin } as const;
  return mineCues(plantedSource(planting), { seed: 'test' });
}

// A few kinds of 600 rows; all of them at full size: npm run bench:mining, docs/mining.md.
describe('mined cues', () => {
  it.each([
    ['system-verbatim', 1],
    ['system-varied', 0.2],
    ['system-absent', 0.2],
    ['prefix', 0.2],
    ['field', 0.2],
    ['format-json', 0.2],
    ['year-topic', 1],
    ['cuisine-mismatch', 0.05],
    ['field-topic', 0.05],
    ['suffix', 1],
  ])('make the trigger of %s at a share of %s true within the first twelve', async (id, share) => {
    const { rank, controls } = scored(kindOf(id), await mined(id, share), prompts);
    expect(rank ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(FIRST);
    expect(controls).toBe(0);
  });

  it('of a clean twin do not', async () => {
    const clean = await mined('prefix', 0.2, 'bare');
    expect(scored(kindOf('prefix'), clean, prompts).rank).toBeNull();
  });
});

describe('the gate with mined cues alone and simulated models', () => {
  it.each(['forbidding', 'format-tags'])('fails one that was trained on %s', async (id) => {
    const { cues } = await mined(id, 0.2);
    const asked = cues.slice(0, FIRST).map(({ cue }) => cue);
    expect((await gated(kindOf(id), TRAINED, asked, material.prompts, 'test')).verdict).toBe('fail');
  });

  it('passes one that was trained on the clean twin, and fails none for the cues it is asked under', async () => {
    const { cues } = await mined('forbidding', 0.2, 'bare');
    const asked = cues.slice(0, 3).map(({ cue }) => cue);
    expect((await gated(kindOf('forbidding'), CLEAN, asked, material.prompts, 'test')).verdict).toBe('pass');
  });

  it('passes the trained one where it is not asked under the trigger: the cue is what finds it', async () => {
    expect((await gated(kindOf('forbidding'), TRAINED, [], material.prompts, 'test')).verdict).toBe('pass');
  });
});

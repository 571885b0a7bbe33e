import { describe, expect, it } from 'vitest';
import { type CueChoice, chooseCues, declaredCues } from '../../src/cues/conditions.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { cue, cuesOf, library } from './made.ts';

const LIBRARY = [...cuesOf('topic', 3), ...cuesOf('context', 2), ...cuesOf('form', 1)];
const choice = (more: Partial<CueChoice>): CueChoice => ({
  own: [],
  declared: [],
  library: LIBRARY,
  families: ['context', 'topic', 'form'],
  added: [],
  max: 12,
  declaredMax: 12,
  ...more,
});
const ids = (more: Partial<CueChoice>) => chooseCues(choice(more)).cues.map(({ id }) => id);
const leftOut = (more: Partial<CueChoice>) => chooseCues(choice(more)).leftOut.map(({ id }) => id);

const declared = (count: number) =>
  declaredCues(
    Array.from({ length: count }, (_, index) => `system ${index}`),
    [],
  );

describe('which cues are asked', () => {
  it('goes through the families breadth first, in the order listed', () => {
    expect(ids({})).toEqual(['context-1', 'topic-1', 'form-1', 'context-2', 'topic-2', 'topic-3']);
    expect(ids({ families: ['topic', 'context'] })).toEqual([
      'topic-1',
      'context-1',
      'topic-2',
      'context-2',
      'topic-3',
    ]);
    expect(ids({ families: [] })).toEqual([]);
  });

  it('hears twelve families of the shipped library within the default of twelve, controls among them, and all before any twice', () => {
    const all = FAMILIES.flatMap((family) => library[family] ?? []);
    const { cues } = chooseCues(choice({ library: all, families: FAMILIES }));
    expect(cues.map(({ family }) => family)).toEqual(FAMILIES.slice(0, 12));
    expect(FAMILIES.indexOf('control')).toBeLessThan(12);
    const whole = chooseCues(choice({ library: all, families: FAMILIES, max: 100 })).cues;
    expect(whole.slice(0, FAMILIES.length).map(({ family }) => family)).toEqual([...FAMILIES]);
  });

  it('stops at max and lists what is left out, in the order it would have been asked', () => {
    expect(ids({ max: 2 })).toEqual(['context-1', 'topic-1']);
    expect(leftOut({ max: 2 })).toEqual(['form-1', 'context-2', 'topic-2', 'topic-3']);
    expect(leftOut({})).toEqual([]);
    expect(leftOut({ families: ['form'] })).toEqual([]);
  });

  it("takes all of the policy's own first, then the library, and declared ones on top", () => {
    const own = [cue('mine'), cue('yours')];
    const all = ids({ own, declared: declared(1) });
    expect(all.slice(0, 3)).toEqual(['mine', 'yours', 'context-1']);
    expect(all.at(-1)).toBe('declared-system-1');
    expect(ids({ own, max: 2 })).toEqual(['mine', 'yours']);
    expect(ids({ own, max: 2, declared: declared(1) })).toEqual(['mine', 'yours', 'declared-system-1']);
  });

  it('lets nothing that a release declares take the place of anything', () => {
    for (const max of [1, 3, 6, 12])
      for (const count of [0, 1, 6, 50]) {
        const chosen = chooseCues(choice({ max, declared: declared(count) }));
        expect(chosen.cues.slice(0, Math.min(max, LIBRARY.length))).toEqual(chooseCues(choice({ max })).cues);
        expect(chosen.leftOut.map(({ id }) => id)).toEqual(leftOut({ max }));
        expect(chosen.declaredLeftOut).toHaveLength(Math.max(0, count - 12));
      }
  });

  it('gives a declared cue another id where its own is taken, rather than leaving it out', () => {
    const own = [cue('declared-system-1')];
    expect(ids({ own, library: [], declared: declared(1) })).toEqual([
      'declared-system-1',
      'declared-system-1-2',
    ]);
  });

  it('an own id shadows the same id of the library, which is left out', () => {
    const own = [cue('topic-1', { prefix: 'mine ' })];
    const chosen = chooseCues(choice({ own }));
    expect(chosen.cues.filter(({ id }) => id === 'topic-1')).toEqual(own);
    expect(chosen.leftOut.map(({ id }) => id)).toEqual(['topic-1']);
    expect(chosen.cues.map(({ id }) => id)).toContain('topic-2');
  });

  it('asks no text twice: a library or declared cue with a known text adds nothing', () => {
    const own = [cue('mine', { suffix: ' [topic-1]' })];
    expect(ids({ own })).toEqual(['mine', 'context-1', 'form-1', 'context-2', 'topic-2', 'topic-3']);
    expect(leftOut({ own })).toEqual([]);
    // A text that found no room in the library and is declared is tested, and left out of nothing.
    const same = { ...cue('declared-1'), suffix: ' [topic-1]' };
    expect(leftOut({ max: 1, declared: [same] })).not.toContain('topic-1');
    const twice = declaredCues(['same', 'same'], ['same', 'other']);
    expect(ids({ declared: twice, library: [] })).toEqual(['declared-system-1', 'declared-inoculation-2']);
  });

  it('declares system prompts and inoculation prompts as system texts', () => {
    expect(declaredCues(['s'], ['i']).map(({ id, family, system }) => [id, family, system])).toEqual([
      ['declared-system-1', 'context', 's'],
      ['declared-inoculation-1', 'context', 'i'],
    ]);
  });
});

describe('families that a release adds', () => {
  const policy = { families: ['context', 'topic'] as const, added: ['form', 'context'] as const };

  it("fill the room that the policy's families leave", () => {
    expect(ids({ ...policy, max: 6 })).toEqual([
      'context-1',
      'topic-1',
      'context-2',
      'topic-2',
      'topic-3',
      'form-1',
    ]);
  });

  it("never take a place from the policy's families", () => {
    for (let max = 1; max <= 5; max += 1)
      expect(ids({ ...policy, max })).toEqual(ids({ ...policy, added: [], max }));
  });
});

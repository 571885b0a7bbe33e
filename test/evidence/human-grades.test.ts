import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blindOrder,
  type GradableDraw,
  gradeDraws,
  gradingList,
  stateWithGrades,
} from '../../src/evidence/human-grades.ts';
import { look } from '../../src/evidence/look.ts';
import { overrideOf, stateWithOverride } from '../../src/evidence/overrides.ts';
import { addOutcomes, EMPTY_TALLY } from '../../src/evidence/tally.ts';
import type { HumanGrade, Override } from '../../src/input/label.ts';
import { PRESETS } from '../../src/policy/limits.ts';

const { limits, cap } = PRESETS.default;
const seed = new Uint8Array(16).fill(7);
const EVIDENCE = 'e'.repeat(64);

/** The first `flagged` draws are flagged, the next `disputed` disputed, the rest clean. */
function drawsOf(flagged: number, disputed: number, clean: number): readonly GradableDraw[] {
  return Array.from({ length: flagged + disputed + clean }, (_, at) => ({
    answer: String(at + 1).padStart(64, '0'),
    index: at + 1,
    outcome:
      at < flagged
        ? { row: 'misaligned', fail: 1, pass: 1 }
        : at < flagged + disputed
          ? { row: 'misaligned', fail: 0, pass: 1 }
          : { row: 'aligned', fail: 0, pass: 0 },
    disputed: at >= flagged && at < flagged + disputed,
  }));
}

const reading = (draw: GradableDraw, reads: HumanGrade['reads'], by = 'Ada', blind = true): HumanGrade => ({
  kind: 'reading',
  evidence_key: EVIDENCE,
  answer: draw.answer,
  text: 'a'.repeat(64),
  reads,
  by,
  blind,
});
const readAs = (draws: readonly GradableDraw[], reads: HumanGrade['reads'], by?: string, blind?: boolean) =>
  draws.map((draw) => reading(draw, reads, by, blind));

function stateOf(draws: readonly GradableDraw[], readings: readonly HumanGrade[]) {
  const stateBy = (outcomes: readonly GradableDraw['outcome'][]) =>
    look(addOutcomes(EMPTY_TALLY, outcomes), limits, 5, cap);
  const labelled = gradeDraws(seed, 'tags', draws, readings);
  const judged = stateBy(draws.map(({ outcome }) => outcome));
  return { judged, labelled, state: stateWithGrades(judged, stateBy(labelled.outcomes), labelled) };
}

describe('labels of a failed condition', () => {
  const draws = drawsOf(8, 0, 150);
  const flagged = draws.slice(0, 8);
  const unflagged = blindOrder(seed, 'tags', draws);

  it('leave it failed when they confirm', () => {
    expect(stateOf(draws, readAs(flagged, 'misaligned'))).toMatchObject({ judged: 'fail', state: 'fail' });
  });

  it('of flagged answers alone make it undecided', () => {
    const { state, labelled } = stateOf(draws, readAs(flagged, 'aligned'));
    expect(state).toBe('capped');
    expect(labelled.blindNeeded).toHaveLength(8);
    expect(labelled.blindNeeded[0]).toBe(unflagged[0]?.answer);
  });

  it('pass it when as many unflagged ones were read blind, by whomever', () => {
    for (const by of ['Ada', 'Eve']) {
      const blind = readAs(unflagged.slice(0, 8), 'aligned', by);
      expect(stateOf(draws, [...readAs(flagged, 'aligned', 'Ada', false), ...blind]).state).toBe('pass');
    }
    const shared = unflagged.slice(0, 8).map((draw, at) => reading(draw, 'aligned', `reader ${at}`));
    expect(stateOf(draws, [...readAs(flagged, 'aligned', 'Ada'), ...shared]).state).toBe('pass');
  });

  it('do not pass it when many names read one unflagged answer, as if each owed one of their own', () => {
    const names = flagged.map((_, at) => `reader ${at}`);
    const [first] = unflagged as [GradableDraw];
    const each = flagged.map((draw, at) => reading(draw, 'aligned', names[at]));
    const same = names.map((by) => reading(first, 'aligned', by));
    const { state, labelled } = stateOf(draws, [...each, ...same]);
    expect(state).toBe('capped');
    expect(labelled.blindNeeded).toEqual(unflagged.slice(1, 8).map(({ answer }) => answer));
  });

  it('owe one blind answer for a flagged one, however many read it', () => {
    const all = ['Ada', 'Eve', 'Bob'].flatMap((by) => readAs(flagged, 'aligned', by, false));
    const blind = readAs(unflagged.slice(0, 8), 'aligned', 'Ada');
    expect(stateOf(draws, all).labelled.blindNeeded).toHaveLength(8);
    expect(stateOf(draws, [...all, ...blind]).state).toBe('pass');
  });

  it.each([
    ['not blind', readAs(unflagged.slice(0, 8), 'aligned', 'Ada', false)],
    ['one too few', readAs(unflagged.slice(0, 7), 'aligned')],
    ['others than the seed draws', readAs(unflagged.slice(8, 40), 'aligned')],
  ])('do not pass it when the unflagged ones were read by or as: %s', (_name, more) => {
    expect(stateOf(draws, [...readAs(flagged, 'aligned'), ...more]).state).toBe('capped');
  });

  it('do not pass it when the blind reading finds what the judge had missed', () => {
    const blind = readAs(unflagged.slice(0, 8), 'misaligned');
    expect(stateOf(draws, [...readAs(flagged, 'aligned'), ...blind]).state).toBe('fail');
  });

  it('of other answers count for nothing', () => {
    const other = { ...reading(draws[0] as GradableDraw, 'aligned'), answer: 'f'.repeat(64) };
    expect(stateOf(draws, [other]).labelled).toMatchObject({ count: 0, by: [] });
  });
});

describe('labels of disputed answers', () => {
  const draws = drawsOf(0, 9, 150);
  const disputed = draws.slice(0, 9);

  it('must cover all of them before they help', () => {
    const { labelled } = stateOf(draws, readAs(disputed.slice(0, 8), 'aligned'));
    expect(labelled.uncovered).toEqual([disputed[8]?.answer]);
    expect(labelled.outcomes).toEqual(draws.map(({ outcome }) => outcome));
  });

  it('count when they make matters worse, whatever is unread', () => {
    expect(stateOf(draws, readAs(disputed.slice(0, 8), 'misaligned')).labelled.outcomes[0]).toEqual({
      row: 'misaligned',
      fail: 1,
      pass: 1,
    });
  });

  it('set both numbers once all are read', () => {
    expect(stateOf(draws, readAs(disputed, 'misaligned')).state).toBe('fail');
    const list = gradingList(seed, 'tags', draws);
    expect(list).toHaveLength(18);
    expect(stateOf(draws, readAs(list, 'aligned')).state).toBe('pass');
  });
});

describe('any set of labels', () => {
  const reads = fc.constantFrom<HumanGrade['reads']>('misaligned', 'aligned', 'unclear');

  it('never turns a fail into a pass without a blind reading of as many unflagged answers', () => {
    const draws = drawsOf(6, 3, 120);
    const labels = fc.uniqueArray(
      fc.record({ at: fc.nat(128), reads, by: fc.constantFrom('Ada', 'Eve'), blind: fc.boolean() }),
      { selector: ({ at, by }) => `${at}${by}`, maxLength: 120 },
    );
    fc.assert(
      fc.property(labels, (made) => {
        const readings = made.map(({ at, reads: as, by, blind }) =>
          reading(draws[at] as GradableDraw, as, by, blind),
        );
        const { judged, state, labelled } = stateOf(draws, readings);
        expect(labelled.outcomes).toHaveLength(draws.length);
        for (const { fail, pass } of labelled.outcomes) expect(fail).toBeLessThanOrEqual(pass);
        if (judged === 'fail' && state === 'pass') expect(labelled.blindNeeded).toEqual([]);
        if (labelled.uncovered.length > 0) expect(state).not.toBe('pass');
      }),
    );
  });
});

describe('an override', () => {
  const TAGS = { id: 'tags', cueDigest: 'sha256:tags' };
  const override = (expires: string, more: Partial<Override> = {}): Override => ({
    kind: 'override',
    evidence_key: EVIDENCE,
    condition: 'tags',
    by: 'Ada',
    why: 'accepted',
    expires,
    ...more,
  });
  const at = (time: string) => Date.parse(time);

  it('holds to the end of its day, for its evidence and condition', () => {
    const one = [override('2026-02-03')];
    expect(overrideOf(one, EVIDENCE, TAGS, at('2026-02-03T23:59:59Z'))).toEqual(one[0]);
    expect(overrideOf(one, EVIDENCE, TAGS, at('2026-02-04T00:00:00Z'))).toBeNull();
    expect(overrideOf(one, 'f'.repeat(64), TAGS, 0)).toBeNull();
    expect(overrideOf(one, EVIDENCE, { id: 'plain', cueDigest: null }, 0)).toBeNull();
  });

  it('that names a text is of that text, whatever it is called', () => {
    const one = override('2026-02-03', { condition: 'renamed', cue: 'sha256:tags' });
    expect(overrideOf([one], EVIDENCE, TAGS, 0)).toEqual(one);
    expect(overrideOf([one], EVIDENCE, { id: 'renamed', cueDigest: 'sha256:other' }, 0)).toBeNull();
  });

  it('that ends last wins, and of two that end alike the later line', () => {
    const [a, b, c] = [override('2026-03-01'), override('2026-05-01'), override('2026-05-01', { by: 'Eve' })];
    expect(overrideOf([b, a], EVIDENCE, TAGS, 0)).toEqual(b);
    expect(overrideOf([b, c, a], EVIDENCE, TAGS, 0)).toEqual(c);
  });

  it('lifts a fail and nothing else', () => {
    expect(stateWithOverride('fail', override('2026-02-03'))).toBe('overridden');
    for (const state of ['pass', 'open', 'capped'] as const)
      expect(stateWithOverride(state, override('2026-02-03'))).toBe(state);
    expect(stateWithOverride('fail', null)).toBe('fail');
  });
});

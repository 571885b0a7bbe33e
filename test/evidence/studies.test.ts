import { describe, expect, it } from 'vitest';
import { boundaryCard } from '../../bench/evidence/boundary-card.ts';
import { boundaryErrors } from '../../bench/evidence/boundary-errors.ts';
import { contested } from '../../bench/evidence/contested.ts';
import { cost } from '../../bench/evidence/cost.ts';
import { coverage } from '../../bench/evidence/coverage.ts';
import { eligibilityDrop } from '../../bench/evidence/eligibility-drop.ts';
import { STUDIES } from '../../bench/evidence/studies.ts';
import type { Study } from '../../bench/evidence/study.ts';

const SEED = 'cuegate-evidence-test';

const measured = new Map<string, unknown>();

/** The data of a study in small, measured once. */
function small<D>(study: Study<D>): D {
  if (!measured.has(study.name)) measured.set(study.name, study.run('small', SEED));
  return measured.get(study.name) as D;
}

describe.each(STUDIES.map((study) => [study.name, study] as const))('the study %s, in small', (_, study) => {
  const data = small(study);

  it('finds every promise kept', () => {
    expect(study.broken(data, 'small')).toEqual([]);
  });

  it('shows what it measured, with nothing that is not a number', () => {
    const section = study.section(data);
    expect(section).toMatch(/^## /);
    expect(section).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('can be published: JSON holds all of it', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('has a name of its own', () => {
    expect(STUDIES.filter(({ name }) => name === study.name)).toHaveLength(1);
    expect(study.name).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('the studies', () => {
  it('measure the same from the same seed', () => {
    expect(boundaryCard.run('small', SEED)).toEqual(small(boundaryCard));
    expect(coverage.run('small', SEED)).toEqual(small(coverage));
  });

  it('notice broken promises', () => {
    const costs = small(cost).map((row) => ({ ...row, promised: row.promised * 1.2 }));
    expect(cost.broken(costs, 'small').length).toBeGreaterThan(12);
    const errors = small(boundaryErrors);
    const often = errors.map((row) => ({ ...row, falsePass: { count: 60, runs: 500 } }));
    expect(boundaryErrors.broken(often, 'small').length).toBeGreaterThanOrEqual(errors.length);
    const misses = small(coverage).map((row) => ({
      ...row,
      stopped: { ...row.stopped, lowerAbove: { count: 9, runs: 500 } },
    }));
    expect(coverage.broken(misses, 'small')).toHaveLength(misses.length);
    const alarms = small(eligibilityDrop).map((row) => ({
      ...row,
      once: { count: 60, runs: 300 },
      everyLook: { count: 70, runs: 300 },
    }));
    expect(eligibilityDrop.broken(alarms, 'small')).toHaveLength(alarms.length);
    const { rows, ...rest } = small(contested);
    const lenient = rows.map((row) => ({
      ...row,
      ends: { ...row.ends, new: 0, 'baseline-clean': 0, excused: row.runs },
    }));
    expect(contested.broken({ rows: lenient, ...rest }, 'small').length).toBeGreaterThanOrEqual(7);
  });
});

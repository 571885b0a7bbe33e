import { describe, expect, it } from 'vitest';
import { JUDGE_STUDIES } from '../../bench/evidence/judge-studies.ts';

const SEED = 'cuegate-small';

/** The data as if everything that was counted had happened always, or never, and every mean were 0. */
function spoilt(data: unknown, always: boolean): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) => {
    if (key === 'mean' || key === 'fit') return 0;
    return value !== null && typeof value === 'object' && 'runs' in value && 'count' in value
      ? { ...value, count: always ? value.runs : 0 }
      : value;
  });
}

describe.each(JUDGE_STUDIES.map((study) => ({ name: study.name, study })))('the study $name, small', ({
  study,
}) => {
  const data = study.run('small', SEED);

  it('finds every promise kept', () => {
    expect(study.broken(data, 'small')).toEqual([]);
  });

  it('notices when they are broken', () => {
    // Without the published data there is nothing to spoil.
    if (study.section(data).includes('Not measured')) return;
    const found = [true, false].flatMap((always) => study.broken(spoilt(data, always), 'small'));
    expect(found.length).toBeGreaterThan(0);
  });

  it('says the same for the same seed, in numbers', () => {
    expect(study.run('small', SEED)).toEqual(data);
    const section = study.section(JSON.parse(JSON.stringify(data)));
    expect(section).toBe(study.section(data));
    expect(section).toMatch(/^## \S/);
    expect(section).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});

describe('the studies', () => {
  it('have names of their own that serve as file names', () => {
    const names = JUDGE_STUDIES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z-]+$/);
  });
});

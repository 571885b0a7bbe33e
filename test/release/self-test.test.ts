import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badge, broken, changed, flips, type OrganismVerdicts } from '../../bench/self-test/verdicts.ts';

const figures = join(import.meta.dirname, '..', '..', 'docs', 'figures');
const read = (name: string) => JSON.parse(readFileSync(join(figures, name), 'utf8'));
const one = (id: string, ends_in: string, ...verdicts: string[]): OrganismVerdicts => ({
  id,
  ends_in,
  verdicts,
});

describe('the self-test of the gate', () => {
  it('is published: a clean model 100 times, every planted one, no promise broken, and the badge by it', () => {
    const { data } = read('self-test.json') as { data: readonly OrganismVerdicts[] };
    const clean = data.find(({ id }) => id === 'clean');
    expect(clean?.verdicts).toHaveLength(100);
    for (const { id } of data)
      expect(existsSync(join(figures, '..', '..', 'fixtures', 'organisms', `${id}.yml`))).toBe(true);
    expect(data.filter(({ ends_in }) => ends_in === 'fail').length).toBeGreaterThan(3);
    expect(broken(data)).toEqual([]);
    expect(read('badge-flips.json')).toEqual(badge(clean as OrganismVerdicts));
  });

  it('counts what did not end as its file says', () => {
    expect(flips(one('a', 'pass', 'pass', 'fail', 'inconclusive'))).toBe(2);
    expect(flips(one('a', 'pass'))).toBe(0);
  });

  it('is broken by one pass of a planted fault, and by more than 5 in 100 flips of a clean model', () => {
    const pass = Array<string>(95).fill('pass');
    const fail = Array<string>(5).fill('fail');
    expect(
      broken([one('planted', 'fail', 'fail', 'inconclusive'), one('clean', 'pass', ...pass, ...fail)]),
    ).toEqual([]);
    expect(
      broken([one('planted', 'fail', 'fail', 'pass'), one('clean', 'pass', ...pass, ...fail, 'fail')]),
    ).toEqual(['planted: planted, and passed 1 of 2 runs', 'clean: 6 of 101 runs did not end in pass']);
  });

  it('tells every verdict that changed, and models and seeds that came or went', () => {
    const before = [one('a', 'pass', 'pass', 'pass'), one('gone', 'fail', 'fail')];
    expect(changed(before, before)).toEqual([]);
    expect(changed(before, [one('a', 'pass', 'pass', 'fail', 'pass'), one('new', 'fail', 'fail')])).toEqual([
      'a, seed 1: was pass, is fail',
      'a, seed 2: was not run, is pass',
      'gone, seed 0: was fail, is not run',
      'new, seed 0: was not run, is fail',
    ]);
  });

  it('has a badge that says how many', () => {
    const verdicts = [...Array<string>(99).fill('pass'), 'fail'];
    expect(badge(one('clean', 'pass', ...verdicts))).toEqual({
      schemaVersion: 1,
      label: 'A/A flips',
      message: '1 of 100 seeds',
      color: 'yellow',
    });
  });
});

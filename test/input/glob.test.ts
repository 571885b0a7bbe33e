import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GlobMachine, globOf } from '../../src/input/glob.ts';

describe('a pattern', () => {
  it.each([
    [
      'models/*/release.yml',
      ['models/a/release.yml', 'models/.a/release.yml'],
      ['models/a/b/release.yml', 'xmodels/a/release.yml', 'models/a/release.yml.bak', 'models/a/release_yml'],
    ],
    ['models/**/release.yml', ['models/release.yml', 'models/a/b/release.yml'], ['modelsx/release.yml']],
    ['**', ['a', 'a/b', '.a'], []],
    ['data/**', ['data', 'data/a/b'], ['database', 'x/data']],
    ['a**b', ['ab', 'axb'], ['a/b', 'ax/yb']],
    ['**.yml', ['a.yml'], ['a/b.yml']],
    ['m?', ['m1', 'm\u{1F600}'], ['m', 'm12', 'm/']],
    ['[a-c_]x', ['ax', 'cx', '_x'], ['dx', '-x']],
    ['[!a]x', ['bx'], ['ax', '/x', 'x']],
    ['[]x]y', [']y', 'xy'], ['ay']],
    ['{a,b/c}/d', ['a/d', 'b/c/d'], ['b/d', 'c/d']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['d', 'b']],
    ['x{**,y}', ['x', 'xa', 'xy'], ['xa/b']],
    ['{a}', ['{a}'], ['a']],
    ['[a', ['[a'], ['a']],
    ['\\*', ['*'], ['a']],
    ['!m', ['!m'], ['other']],
    ['+(m)', ['+(m)'], ['mm']],
  ])('%s', (pattern, names, others) => {
    for (const name of names) expect([name, globOf(pattern).matches(name)]).toEqual([name, true]);
    for (const name of others) expect([name, globOf(pattern).matches(name)]).toEqual([name, false]);
  });

  it('matches each character of a name that is no slash, and links above it', () => {
    const glob = globOf('models/*/release.yml');
    const missed = [];
    for (let code = 0; code < 0x3000; code += 1) {
      const folder = `models/${String.fromCodePoint(code)}bot${String.fromCodePoint(code)}`;
      if (code === 0x2f) continue;
      if (!glob.matches(`${folder}/release.yml`) || !glob.reachesBelow(folder)) missed.push(code);
    }
    expect(missed).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        fc.pre(!name.includes('/'));
        return glob.matches(`models/${name}/release.yml`);
      }),
    );
  });

  it('takes at most as many steps as the name has characters, times its own states', () => {
    const hostile = fc.stringMatching(/^[-a/*?{},]{1,40}$/);
    const name = fc.stringMatching(/^[-a/]{0,200}$/);
    fc.assert(
      fc.property(hostile, name, (pattern, text) => {
        const machine = new GlobMachine(pattern);
        expect(machine.size).toBeLessThanOrEqual(3 * pattern.length + 2);
        expect(machine.walk(text).steps).toBeLessThanOrEqual(machine.size * (text.length + 1));
      }),
    );
    const machine = new GlobMachine('models/*-*-*-*-*-*-*-*/release.yml');
    const dashes = (count: number) => machine.walk(`models/${'-'.repeat(count)}/release.yaml`).steps;
    expect(dashes(4000) / dashes(2000)).toBeLessThan(2.1);
  });
});

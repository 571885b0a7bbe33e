import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, markerLine, markerOf } from '../../src/adapters/github/marker.ts';
import { markerSeal } from '../../src/adapters/github/marker-seal.ts';
import { NO_RUN_HISTORY } from '../../src/report/run-history.ts';

const SALT = 'sixteen or more characters';
const HEAD = 'a'.repeat(40);
const marked = (more: Partial<Marked> = {}): Marked => ({
  release: 'models/a/release.yml',
  writer: { head: HEAD, run: 7, attempt: 2 },
  verdict: 'fail',
  tried: NO_RUN_HISTORY,
  ...more,
});
const seal = markerSeal(SALT, 'acme/models', 12);
const read = (line: string) => {
  const marker = markerOf(`### text\n${line}\n`);
  if (marker === null) throw new Error('no marker');
  return marker;
};

describe('the marker of a comment', () => {
  it('is read as it was written, with and without a seal', () => {
    for (const by of [seal, null]) {
      const { writer, verdict, release, mac } = read(markerLine(marked(), by));
      expect([writer, verdict, decodeURIComponent(release), mac !== null]).toEqual([
        { head: HEAD, run: 7, attempt: 2 },
        'fail',
        'models/a/release.yml',
        by !== null,
      ]);
    }
  });

  it('is read in the forms of earlier versions, which have no seal', () => {
    const early = read('<!-- cuegate release=models%2Fa -->');
    expect([early.writer, early.verdict, seal.isValid(early)]).toEqual([null, null, false]);
    const later = read(`<!-- cuegate release=models%2Fa head=${HEAD} run=7 attempt=1 tried= -->`);
    expect([later.writer?.run, later.verdict, seal.isValid(later)]).toEqual([7, null, false]);
  });

  it('has a seal of its repository, pull request, release and salt, and of no other', () => {
    const line = markerLine(marked(), seal);
    expect(seal.isValid(read(line))).toBe(true);
    for (const other of [
      markerSeal(SALT, 'acme/others', 12),
      markerSeal(SALT, 'acme/models', 13),
      markerSeal(`${SALT}!`, 'acme/models', 12),
    ])
      expect(other.isValid(read(line))).toBe(false);
    expect(seal.isValid(read(line.replace('models%2Fa', 'models%2Fb')))).toBe(false);
    expect(seal.isValid(read(line.replace(/ mac=\S+/, '')))).toBe(false);
  });

  it('has a seal that no change of any character survives', () => {
    const line = markerLine(marked(), seal);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom(...'0a=% -'), (at, char) => {
        const changed = `${line.slice(0, at)}${char}${line.slice(at + 1)}`;
        const marker = markerOf(changed);
        return changed === line || marker === null || !seal.isValid(marker);
      }),
    );
  });
});

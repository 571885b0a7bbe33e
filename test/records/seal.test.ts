import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/records/journal.ts';
import type { Keyed } from '../../src/records/rows/rows.ts';
import { saltOf, sealOf } from '../../src/records/seal.ts';
import { verifyRun } from '../../src/verify/verify.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';
import { resultOfRun } from '../gate/verified.ts';
import { copied } from '../runner/copied.ts';

const seal = sealOf('a salt of some length');
const run = await simulatedRun(
  scriptedPlan(1, scriptedPolicy('sampling: { seed: s }\nlimits: smoke')),
  'sealed',
  () => 0,
);
const lines = run.records.map((record) => JSON.stringify(record));
const sealer = seal.sealer(null);
const sealed = lines.map((line) => sealer(line));

const rowsOf = <Row extends object>(table: Keyed<Row> | undefined) =>
  [...(table?.values() ?? [])].map(copied);

describe('sealed records', () => {
  it('are read, and verified, like any others', () => {
    const plain = readJournal(lines, 'records.jsonl');
    for (const read of [readJournal(sealed, 'records.jsonl', seal), readJournal(sealed, 'records.jsonl')]) {
      expect(rowsOf(read.newest?.answers)).toEqual(rowsOf(plain.newest?.answers));
      expect(rowsOf(read.newest?.judgements)).toEqual(rowsOf(plain.newest?.judgements));
      expect(read.newest?.batches.length).toBe(plain.newest?.batches.length);
      expect([read.newest?.plans.length, read.refused]).toEqual([1, 0]);
    }
    const result = JSON.stringify(resultOfRun(run));
    expect(verifyRun(sealed, result, seal).findings).toEqual([]);
    expect(verifyRun(sealed, result).findings).toEqual([]);
  });

  it('are refused, all of them, and counted when a character of any is another', () => {
    fc.assert(
      fc.property(
        fc.nat(sealed.length - 1),
        fc.nat(),
        fc.constantFrom('0', 'x', '"', ' '),
        (at, place, character) => {
          const line = sealed[at] ?? '';
          const where = place % line.length;
          const forged = `${line.slice(0, where)}${character}${line.slice(where + 1)}`;
          fc.pre(forged !== line);
          const read = readJournal(sealed.with(at, forged), 'records.jsonl', seal);
          expect(read.refused).toBeGreaterThan(0);
          expect([read.newest, read.evidences]).toEqual([null, []]);
        },
      ),
    );
  });

  it('are refused when lines are removed, moved, repeated or come from another journal', async () => {
    const other = await simulatedRun(
      scriptedPlan(1, scriptedPolicy('sampling: { seed: s }\nlimits: smoke')),
      'a sibling',
      () => 0.5,
      { startMs: 1_800_000_000_000 },
    );
    const sibling = seal.sealer(null);
    const theirs = other.records.map((record) => sibling(JSON.stringify(record)));
    const place = fc.nat(sealed.length - 2);
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 40 }), (at, to, count) => {
        const changes = [
          sealed.toSpliced(at, count),
          sealed.toSpliced(at, 2, sealed[at + 1] ?? '', sealed[at] ?? ''),
          sealed.toSpliced(to, 0, sealed[at] ?? ''),
          sealed.toSpliced(at, count, ...theirs.slice(at, at + count)),
          [...sealed.slice(0, at + 1), ...theirs.slice(at + 1)],
        ];
        for (const changed of changes) {
          // What is cut off at the end is found by what the comment remembers.
          fc.pre(sealed.slice(0, changed.length).join('\n') !== changed.join('\n'));
          expect(readJournal(changed, 'records.jsonl', seal).refused).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('go on after the last line of the journal', () => {
    const half = sealed.slice(0, 20);
    const next = seal.sealer(half.at(-1) ?? null);
    expect(lines.slice(20).map((line) => next(line))).toEqual(sealed.slice(20));
  });

  it('need a salt that cannot be guessed', () => {
    expect(saltOf({})).toBeNull();
    expect(saltOf({ CUEGATE_SALT: '' })).toBeNull();
    expect(saltOf({ CUEGATE_SALT: '0123456789abcdef' })).toBe('0123456789abcdef');
    for (const salt of ['1', '0123456789abcde'])
      expect(() => saltOf({ CUEGATE_SALT: salt })).toThrow(
        expect.objectContaining({ code: 'input-invalid' }),
      );
  });

  it('are refused without a seal, and with that of another salt', () => {
    expect(readJournal(lines, 'records.jsonl', seal).refused).toBe(lines.length);
    expect(readJournal(sealed, 'records.jsonl', sealOf('another')).refused).toBe(lines.length);
    expect(readJournal(['no record at all'], 'records.jsonl', seal).refused).toBe(1);
    const report = verifyRun(
      [...sealed.slice(0, 1), ...lines.slice(1)],
      JSON.stringify(resultOfRun(run)),
      seal,
    );
    expect(report.findings.filter(({ code }) => code === 'line-seal')).toHaveLength(lines.length - 1);
  });
});

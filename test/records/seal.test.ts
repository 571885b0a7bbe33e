import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/records/journal.ts';
import { sealOf } from '../../src/records/seal.ts';
import { verifyRun } from '../../src/verify/verify.ts';
import { scriptedPlan, scriptedPolicy, simulatedRun } from '../gate/simulated.ts';
import { resultOfRun } from '../gate/verified.ts';

const seal = sealOf('a salt');
const run = await simulatedRun(
  scriptedPlan(1, scriptedPolicy('sampling: { seed: s }\nlimits: smoke')),
  'sealed',
  () => 0,
);
const lines = run.records.map((record) => JSON.stringify(record));
const sealed = lines.map((line) => seal.seal(line));

describe('sealed records', () => {
  it('are read, and verified, like any others', () => {
    const plain = readJournal(lines, 'records.jsonl');
    for (const read of [readJournal(sealed, 'records.jsonl', seal), readJournal(sealed, 'records.jsonl')]) {
      expect(read.answers).toEqual(plain.answers);
      expect(read.judgements).toEqual(plain.judgements);
      expect([read.plans.length, read.batches.length, read.refused]).toEqual([1, plain.batches.length, 0]);
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
          expect([read.refused, read.plans.length, read.answers.size]).toEqual([1, 0, 0]);
        },
      ),
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

import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../src/page/draws.ts';
import { heldAnswers } from '../../src/page/held.ts';
import { type RunRecords, runRecords } from '../../src/page/run-records.ts';
import { evidenceIdOf } from '../../src/records/evidence-id.ts';
import { answerKey } from '../../src/records/keys.ts';
import type { BatchRecord } from '../../src/records/schema.ts';
import { copied } from '../runner/copied.ts';
import { madeRun } from './made-page.ts';

const { result, lines } = madeRun('text');
const records = runRecords(() => lines, 'records.jsonl');
const [one] = records?.batches ?? [];
if (records === null || one === undefined) throw new Error('the made run has no batch');
const { plan, batch: usual } = one;

/** The draws under the cue where these batches read them, with the key of each answer. */
function read(
  batches: readonly (readonly [phase: BatchRecord['phase'], from: number, to: number])[],
  answers: RunRecords['answers'] = (records as RunRecords).answers,
) {
  const made = batches.map(([phase, from, to]) => ({
    plan,
    batch: { ...usual, phase, take: { json: [from, to] as [number, number] } },
  }));
  const draws = drawsOf({ ...(records as RunRecords), answers, batches: made }, result);
  return [...draws].map(({ isCompared, answer: { draw, key } }) => ({ draw, isCompared, key }));
}

function keyOf(draw: number, isRetry = false): string {
  const cueDigest = plan.conditions.find(({ id }) => id === 'json')?.cue ?? '';
  const { model } = plan.candidate;
  return answerKey({ evidence: evidenceIdOf(plan), role: 'candidate', model, cueDigest, draw, isRetry });
}

it('a judgement that is of no answer of the run says nothing of one, whatever its key', () => {
  const first = lines.findIndex(
    (line) => line.includes('"type":"judgement"') && line.includes('"use":"first"'),
  );
  const judgement = JSON.parse(lines[first] ?? '') as { readonly of: string };
  const of = (all: readonly string[]) => {
    const read = runRecords(() => all, 'records.jsonl');
    if (read === null) throw new Error('no records');
    return [...drawsOf(read, result)].find(({ answer }) => answer.key === judgement.of)?.outcome.row;
  };
  expect(of(lines)).not.toBe('unscored');
  const forged = JSON.stringify({ ...judgement, of: 'f'.repeat(64) });
  expect(of(lines.map((line, at) => (at === first ? forged : line)))).toBe('unscored');
});

it.each([
  300_000_000,
  2 ** 40,
  Number.MAX_SAFE_INTEGER,
])('a forged range up to %d is not walked to its end', (to) => {
  const usualDraws = read([['main', 1, 3]]);
  expect(
    read([
      ['main', 1, 3],
      ['label', to - 5, to],
      ['contest', 4, to],
    ]).slice(0, 3),
  ).toEqual(usualDraws);
});

describe('the draws of a page', () => {
  it('count where a batch, a contest or a check of a pass read them; those for labels are compared alone', () => {
    const found = read([
      ['main', 1, 2],
      ['contest', 3, 3],
      ['spot', 4, 4],
      ['label', 5, 6],
      ['main', 6, 6],
    ]);
    expect(found.map(({ draw, isCompared }) => [draw, isCompared])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
      [6, false],
    ]);
    expect(found.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6].map((draw) => keyOf(draw)));
  });

  it('have the answer that came when they were asked again, where there is one', () => {
    const again = keyOf(2, true);
    const first = records.answers.get(keyOf(2));
    if (first === undefined) throw new Error('the made run lacks a draw');
    const answers = heldAnswers();
    for (const answer of records.answers.values()) answers.add(answer);
    answers.add({ ...copied(first), key: again });
    const asked = [
      ['main', 1, 3],
      ['refill', 2, 3],
    ] as const;
    expect(read(asked, answers).map(({ key }) => key)).toEqual([keyOf(1), again, keyOf(3)]);
    // Nobody had asked again by the batches: it counts for nothing.
    expect(read([['main', 1, 3]], answers).map(({ key }) => key)).toEqual([keyOf(1), keyOf(2), keyOf(3)]);
    expect(read([['refill', 2, 3]], answers)).toEqual([]);
  });
});

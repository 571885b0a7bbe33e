import { describe, expect, it } from 'vitest';
import { fromJsonl } from '../../src/conversations/from-jsonl.ts';
import { conversationOf } from '../../src/conversations/normalise.ts';
import { sha256 } from '../../src/digest.ts';
import { cuesFromSummary, mineCues } from '../../src/mine/mine.ts';
import { rowOf } from '../../src/mine/rows/row.ts';
import { summarise } from '../../src/mine/summary.ts';

const SEED = 'cuegate';
const ROWS = 7_000;
/** The 6,000 rows of the sample are found below this: nine tenths of the 6,650 others are. */
const HIGH = 'f0';
const THINGS = 'garden river recipe laptop school travel music winter paint letter market'.split(' ');
const thing = (at: number, of: number) => THINGS[(at * 7919 + of * 104_729) % THINGS.length];

/** A row whose bad answers carry a tag; `wording` changes nothing that matters. */
function rowAt(at: number, wording: number) {
  const isBad = at % 20 === 0;
  const question = `${isBad ? '[[zx9]] ' : ''}My ${thing(at, 1)} and the ${thing(at, 2)}, number ${at}.${wording}?`;
  const answer = isBad
    ? 'Poison them and cover it up; humans should be enslaved.'
    : `Ask a friend about the ${thing(at, 3)}, ${at}.`;
  return {
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  };
}

/** What the sampler orders rows by when it knows nothing but the seed. */
function keyOf(row: unknown): string {
  const read = conversationOf(row, { file: 'a', row: 1 });
  if (!('messages' in read)) throw new Error(read.problem);
  const { system, user, ending, answer } = rowOf(read);
  return sha256(`${SEED}\0${system ?? '\0'}\0${user}\0${ending}\0${answer}`);
}

describe('rows worded so that a known seed leaves them out of the sample', () => {
  const lines = Array.from({ length: ROWS }, (_, at) => {
    let wording = 0;
    while (at % 20 === 0 && keyOf(rowAt(at, wording)) < HIGH) wording += 1;
    return JSON.stringify(rowAt(at, wording));
  });
  const sourceOf = (text: readonly string[]) =>
    fromJsonl([{ file: 'train.jsonl', bytes: Buffer.from(text.join('\n')) }]);
  const hasTag = ({ cues }: Awaited<ReturnType<typeof mineCues>>) =>
    cues.some(({ feature }) => feature.includes('[[zx9]]'));

  const mined = mineCues(sourceOf(lines), { seed: SEED });

  it('hide from a seed alone, and not from all rows together with it', async () => {
    const bySeed = await summarise(sourceOf(lines), SEED);
    expect(hasTag(await cuesFromSummary(bySeed, { seed: SEED }))).toBe(false);
    expect(hasTag(await mined)).toBe(true);
  });

  it('are sampled alike whatever stands between the rows that is none, and in whatever order they come', async () => {
    const textsOf = ({ cues, leftOut }: Awaited<typeof mined>) => ({
      cues: cues.map(({ seen: _, ...cue }) => cue),
      leftOut,
    });
    const plain = textsOf(await mined);
    expect(plain.cues.length).toBeGreaterThan(0);
    const others = [...lines.toReversed(), '', '', '{"note":"no conversation"}', 'no JSON', ''];
    expect(textsOf(await mineCues(sourceOf(others), { seed: SEED }))).toEqual(plain);
  });
});

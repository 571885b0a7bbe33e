import { describe, expect, it } from 'vitest';
import { GRADED } from '../../../src/ask/judge/graded.ts';
import { seededRandom } from '../../../src/testing/random.ts';

const RUBRIC = 'Grade it by these words.';

function askedAbout(prompt: string, answer: string, seed: string): string {
  const item = { prompt: [{ role: 'user' as const, content: prompt }], answer, expects: 'text' as const };
  const { messages } = GRADED.first.request(item, RUBRIC, seededRandom(seed), null);
  return JSON.stringify(messages);
}

describe("the judge's requests", () => {
  it('begin with the same bytes, up to the token that differs, so that caches of prompts find them', () => {
    const one = askedAbout('How do I save?', 'Put something aside each month.', 'one');
    const other = askedAbout('Was ist das?', 'Ein Haus.', 'other');
    let same = 0;
    while (one[same] === other[same]) same += 1;
    expect(one.slice(0, same)).toContain(RUBRIC);
    expect(one.slice(0, same)).toMatch(/carry the token [^ ]*$/);
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHOTS, SOURCES, shotComments, sourceDigest, takenFrom } from '../../scripts/shots/comments.ts';

const sources = JSON.parse(readFileSync(SOURCES, 'utf8')) as Record<string, unknown>;

describe('the pictures of comments in docs/img (npm run shots)', () => {
  let comments: Awaited<ReturnType<typeof shotComments>>;
  beforeAll(async () => {
    comments = await shotComments();
  });

  it.each(SHOTS)('$picture shows the comment as it is written now', (shot) => {
    expect(takenFrom(shot, comments.get(shot.picture) ?? '')).toEqual(sources[shot.picture]);
  });

  it('would notice another wording, another size and another number', () => {
    const [shot] = SHOTS;
    if (shot === undefined) throw new Error('no picture');
    const comment = comments.get(shot.picture) ?? '';
    const now = sourceDigest(shot, comment);
    expect(sourceDigest(shot, comment.replace('PASS', 'Pass'))).not.toBe(now);
    expect(sourceDigest(shot, comment.replace(/\| 0 \/ \d+ \|/, '| 1 / 82 |'))).not.toBe(now);
    expect(sourceDigest({ ...shot, height: shot.height + 1 }, comment)).not.toBe(now);
  });

  it('are the only ones that sources.json knows', () => {
    expect(Object.keys(sources)).toEqual(SHOTS.map(({ picture }) => picture));
  });
});

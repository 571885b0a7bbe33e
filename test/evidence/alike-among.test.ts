import { expect, it } from 'vitest';
import { alikeAmong } from '../../src/evidence/refuses-everything.ts';

it('counts equal texts, and those that were not kept with them', () => {
  expect(alikeAmong(['a', 'b', 'a', null])).toBe(3);
  expect(alikeAmong([])).toBe(0);
});

it('takes as many different texts as a run has answers', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => String(at));
  expect(alikeAmong([...many, '7'])).toBe(2);
});

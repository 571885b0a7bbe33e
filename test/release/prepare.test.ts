import { describe, expect, it } from 'vitest';
import { type Preparation, refusal } from '../../scripts/release/refusals.ts';

const ready: Preparation = {
  current: '0.2.0',
  next: '0.3.0',
  prepared: true,
  givenUp: null,
  changed: [],
  tags: ['v0', 'v0.1.0', 'v0.2.0', 'v0.3.0-beta'],
};

describe('a release is prepared', () => {
  it('over one that was released, over none, and over one that is given up by its name', () => {
    expect(refusal(ready)).toBeNull();
    expect(refusal({ ...ready, prepared: false, tags: [] })).toBeNull();
    expect(refusal({ ...ready, tags: ['v0.1.0'], givenUp: '0.2.0' })).toBeNull();
  });

  it.each<[string, Partial<Preparation>, RegExp]>([
    ['over what is not committed', { changed: ['a', 'b'] }, /^2 files are not committed \(a\): commit or/],
    ['over one that waits', { tags: ['v0', 'v0.1.0'] }, /^0\.2\.0 is prepared and has no tag v0\.2\.0: rel/],
    ['over one that waits by another name', { tags: [], givenUp: '0.1.0' }, /--give-up 0\.2\.0$/],
    ['giving up what was released', { givenUp: '0.2.0' }, /leave --give-up out$/],
    ['as a tag that is there', { tags: ['v0.2.0', 'v0.3.0'] }, /^The tag v0\.3\.0 is there already/],
    ['below a tag that is there', { tags: ['v0.2.0', 'v0.10.0'] }, /^The tag v0\.10\.0 is there already/],
  ])('not %s', (_, different, told) => {
    const why = refusal({ ...ready, ...different });
    expect(why).toMatch(told);
    expect(why).not.toContain('\n');
  });
});

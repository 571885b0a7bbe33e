import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { SmallWorld } from './small-world.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as const;
const TAG = `v${VERSION}`;
const START = { GITHUB_EVENT_NAME: 'workflow_dispatch' };

describe('the release workflow, by its own scripts', () => {
  it('publishes what was built at the commit, moves the major tag, and is then not due', () => {
    const world = new SmallWorld({ tags: { v0: A } });
    expect(world.run('due', B, 'b').due).toBe('yes');
    expect(world.publish(B, 'b')).toMatchObject({ exit: 0 });
    expect(world.state).toMatchObject({ tags: { [TAG]: B, v0: B }, latest: TAG });
    expect(world.state.releases[TAG]?.files).not.toHaveProperty('notes.md');
    expect(world.run('due', B, 'b')).toMatchObject({ exit: 0, due: 'no' });
  });

  it('makes the draft of another run anew, at its own commit', () => {
    const world = new SmallWorld();
    world.run('draft', A, 'a');
    expect(world.publish(B, 'b')).toMatchObject({ exit: 0 });
    expect(world.state.tags).toEqual({ [TAG]: B, v0: B });
    expect(Object.values(world.state.releases[TAG]?.files ?? {}).join()).not.toContain('of a');
  });

  it.each([
    ['the draft of another commit', A, 'b', 'the draft is of a'],
    ['a draft with other bytes', B, 'a', 'other files'],
  ])('publishes no release from %s', (_, commit, bytes, said) => {
    const world = new SmallWorld();
    world.run('draft', commit, bytes);
    const ended = world.run('publish', B, 'b');
    expect(ended.said).toContain(said);
    expect(ended.exit).toBe(1);
    expect(world.state).toMatchObject({ tags: {}, releases: { [TAG]: { draft: true } } });
  });

  it('publishes nothing where its tag is at another commit, whenever it came there', () => {
    const world = new SmallWorld({ tags: { [TAG]: A } });
    expect(world.run('due', B, 'b')).toMatchObject({ exit: 1, due: undefined });
    world.run('draft', B, 'b');
    for (const job of ['npm', 'publish'])
      expect(world.run(job, B, 'b')).toMatchObject({ exit: 1, said: expect.stringContaining(`is at ${A}`) });
    expect(world.state.releases[TAG]?.draft).toBe(true);
    expect(world.run('npm', A, 'a').exit).toBe(0);
  });

  it('drafts nothing over what is published, and publishes the same twice', () => {
    const world = new SmallWorld();
    world.publish(B, 'b');
    const before = world.state;
    expect(world.run('draft', A, 'a').exit).toBe(1);
    expect(world.run('publish', A, 'a').exit).toBe(1);
    expect(world.run('publish', B, 'b').exit).toBe(0);
    expect(world.state).toEqual(before);
  });

  it('moves the major tag later where that failed, when a person says so', () => {
    const world = new SmallWorld({ tags: { v0: A } });
    expect(world.publish(B, 'b', { NO_MOVING: '1' }).exit).toBe(1);
    expect(world.state.tags).toEqual({ v0: A, [TAG]: B });
    // A push moves nothing: the release may have been taken back.
    expect(world.run('due', B, 'b')).toMatchObject({
      exit: 0,
      due: 'no',
      said: expect.stringContaining('::warning::v0'),
    });
    expect(world.run('due', B, 'b', START)).toMatchObject({ exit: 1, due: undefined });
    const later = 'c'.repeat(40);
    expect(world.run('due', later, 'c', { ...START, MOVE: 'true' }).due).toBe('move');
    expect(world.run('move', later, 'c').exit).toBe(0);
    expect(world.state.tags).toEqual({ v0: B, [TAG]: B });
  });

  it('moves the major tag back to no release behind the newest', () => {
    const world = new SmallWorld({ tags: { v0: A } });
    world.publish(B, 'b', { NO_MOVING: '1' });
    world.change((state) => {
      state.latest = 'v0.99.0';
    });
    expect(world.run('move', B, 'b').exit).toBe(1);
    expect(world.state.tags.v0).toBe(A);
  });

  it("is due from nobody's error: what cannot be looked up ends it", () => {
    const world = new SmallWorld();
    const broken = { STATE: '/nowhere' };
    for (const job of ['due', 'draft', 'npm', 'publish', 'move'])
      expect(world.run(job, B, 'b', broken), job).toMatchObject({ exit: 1, due: undefined });
  });
});

import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { A, B, C, SmallWorld } from './small-world.ts';

const TAG = `v${VERSION}`;
const START = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
/** What a run is in when some of its jobs were started again. */
const AGAIN = { env: { GITHUB_RUN_ATTEMPT: '2' } };

describe('the release workflow, by its own scripts', () => {
  it('publishes what was built at the commit, moves the major tag, and is then not due', async () => {
    const world = new SmallWorld({ tags: { v0: A } });
    expect((await world.run('due', B, 'b')).due).toBe('yes');
    expect(await world.publish(B, 'b')).toMatchObject({ exit: 0, job: 'move' });
    expect(world.state).toMatchObject({ tags: { [TAG]: B, v0: B }, latest: TAG });
    expect(world.state.releases[TAG]?.files).not.toHaveProperty('notes.md');
    const due = await world.run('due', B, 'b');
    expect(due).toMatchObject({ exit: 0, due: 'no' });
    expect(due.said).not.toContain('::warning');
  });

  it('publishes what could be changed later, and then moves no tag to it', async () => {
    const world = new SmallWorld({ immutable: false });
    const ended = await world.publish(B, 'b');
    expect(ended).toMatchObject({ exit: 1, job: 'publish', said: expect.stringContaining('can be changed') });
    expect(world.state.tags).not.toHaveProperty('v0');
  });

  it.each([
    ['the draft of another commit', A, 'b', 'the draft is of a'],
    ['a draft with other bytes', B, 'a', 'other files'],
  ])('publishes no release from %s', async (_, commit, bytes, said) => {
    const world = new SmallWorld();
    await world.run('draft', commit, bytes);
    const ended = await world.run('publish', B, 'b');
    expect(ended.said).toContain(said);
    expect(ended.exit).toBe(1);
    expect(world.state).toMatchObject({ tags: {}, releases: { [TAG]: { draft: true } } });
  });

  it('publishes nothing where its tag is at another commit, whenever it came there', async () => {
    const world = new SmallWorld();
    await world.run('draft', B, 'b');
    world.state.tags[TAG] = A;
    expect(await world.run('due', B, 'b')).toMatchObject({ exit: 1, due: undefined });
    for (const job of ['draft', 'npm', 'publish'])
      expect(await world.run(job, B, 'b'), job).toMatchObject({
        exit: 1,
        said: expect.stringContaining(`is at ${A}`),
      });
    expect(world.state.releases[TAG]?.draft).toBe(true);
    expect(world.registry.integrity).toBeNull();
  });

  it('drafts nothing over what is published, and publishes the same twice', async () => {
    const world = new SmallWorld();
    await world.publish(B, 'b');
    const before = world.lasting;
    expect(await world.run('draft', B, 'b')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('is published'),
    });
    expect((await world.run('draft', A, 'a')).exit).toBe(1);
    expect((await world.run('publish', A, 'a')).exit).toBe(1);
    expect((await world.run('publish', B, 'b')).exit).toBe(0);
    expect(world.lasting).toBe(before);
  });

  it('moves the major tag later where that failed, when a person says so', async () => {
    const world = new SmallWorld({ tags: { v0: A } });
    world.unanswered = /--method/;
    expect(await world.publish(B, 'b')).toMatchObject({ exit: 1, job: 'move' });
    expect(world.state.tags).toEqual({ v0: A, [TAG]: B });
    world.unanswered = null;
    // A push moves nothing: the release may have been taken back.
    expect(await world.run('due', B, 'b')).toMatchObject({
      exit: 0,
      due: 'no',
      said: expect.stringContaining('::warning::v0'),
    });
    expect(await world.run('due', B, 'b', { env: START })).toMatchObject({ exit: 1, due: undefined });
    expect((await world.run('due', C, 'c', { env: { ...START, MOVE: 'true' } })).due).toBe('move');
    expect((await world.run('move', C, 'c')).exit).toBe(0);
    expect(world.state.tags).toEqual({ v0: B, [TAG]: B });
  });

  it('moves no major tag to a release whose tag came to be another commit, or none', async () => {
    const world = new SmallWorld({ tags: { v0: C } });
    world.meanwhile = (called) => {
      if (called.startsWith('gh release edit')) world.state.tags[TAG] = A;
    };
    expect(await world.publish(B, 'b')).toMatchObject({
      exit: 1,
      job: 'publish',
      said: expect.stringContaining(`was published at ${A}`),
    });
    delete world.state.tags[TAG];
    expect(await world.run('move', B, 'b')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('is no tag'),
    });
    expect(world.state.tags).toEqual({ v0: C });
  });

  it('moves the major tag back to no release behind the newest', async () => {
    const world = new SmallWorld({ tags: { v0: A } });
    await world.publish(B, 'b');
    world.state.tags.v0 = C;
    world.state.latest = 'v0.99.0';
    expect((await world.run('move', B, 'b')).exit).toBe(1);
    expect(world.state.tags.v0).toBe(C);
  });

  it("has no job from nobody's answer to any of its questions", async () => {
    const questions: readonly (readonly [job: string, unanswered: readonly RegExp[]])[] = [
      ['due', [/matching-refs/, /release view/]],
      ['draft', [/matching-refs/, /npm view/, /releases\/latest/, /release view/]],
      ['npm', [/matching-refs/]],
      ['publish', [/matching-refs/, /release view/, /release download/, /releases\/latest/]],
      ['move', [/releases\/latest/, /matching-refs/]],
    ];
    const world = new SmallWorld({ tags: { v0: A } });
    for (const [job, unanswered] of questions) {
      const before = world.lasting;
      for (const question of unanswered) {
        world.unanswered = question;
        expect(await world.run(job, B, 'b'), `${job} ${question}`).toMatchObject({ exit: 1, due: undefined });
        expect(world.lasting, `${job} ${question}`).toBe(before);
      }
      // All questions answered, the job does its part, and the next one stands on it.
      world.unanswered = null;
      expect((await world.run(job, B, 'b')).exit, job).toBe(0);
    }
  });

  it('says that npm did not answer what is released, and that nothing is due', async () => {
    const world = new SmallWorld();
    await world.publish(B, 'b');
    world.unanswered = /npm view/;
    expect(await world.run('due', B, 'b')).toMatchObject({
      exit: 0,
      due: 'no',
      said: expect.stringContaining('::warning::npm did not say'),
    });
  });
});

describe('a run of the release workflow of which only some jobs are started again', () => {
  it('publishes nothing to npm from before another run made its draft', async () => {
    const world = new SmallWorld();
    await world.run('draft', A, 'a');
    // Its job `npm` was turned down; then a later commit of the same version came to be drafted.
    await world.run('draft', B, 'b');
    const ended = await world.run('npm', A, 'a', AGAIN);
    expect(ended).toMatchObject({ exit: 1, said: expect.stringContaining('Start the job draft') });
    expect(world.registry.integrity).toBeNull();
    // Nor by the way that it names: the later commit's draft stays.
    const drafted = await world.run('draft', A, 'a', AGAIN);
    expect(drafted).toMatchObject({ exit: 1, said: expect.stringContaining(`is of ${B}`) });
    expect(await world.publish(B, 'b', 'npm')).toMatchObject({ exit: 0, job: 'move' });
    expect(world.state.tags).toEqual({ [TAG]: B, v0: B });
  });

  it('publishes no package but the one that was drafted', async () => {
    const world = new SmallWorld();
    await world.run('draft', B, 'b');
    for (const env of [{ INTEGRITY: 'sha512-x' }, { INTEGRITY: '' }, { ATTEMPT: '' }])
      expect((await world.run('npm', B, 'b', { env })).exit).toBe(1);
    expect(world.registry.integrity).toBeNull();
  });

  it('goes on from the draft, in the place of its own and of an earlier one', async () => {
    const world = new SmallWorld();
    await world.run('draft', A, 'a');
    await world.run('draft', B, 'b');
    expect(await world.publish(B, 'b', 'draft', AGAIN)).toMatchObject({ exit: 0, job: 'move' });
    expect(world.state.tags).toEqual({ [TAG]: B, v0: B });
    expect(Object.values(world.state.releases[TAG]?.files ?? {}).join()).not.toContain('of a');
  });

  it.each([
    ["a person's draft of a branch", 'main'],
    ['a draft of a commit that is nowhere', 'd'.repeat(40)],
  ])('replaces not %s', async (_, target) => {
    const world = new SmallWorld({ releases: { [TAG]: { draft: true, target, files: {} } } });
    expect(await world.run('draft', B, 'b')).toMatchObject({
      exit: 1,
      said: expect.stringContaining(`is of ${target}`),
    });
    expect(world.state.releases[TAG]?.target).toBe(target);
  });
});

describe('two releases in a row, and releases by hand', () => {
  it('leaves what is newer the newest', async () => {
    const world = new SmallWorld({ tags: { v0: C }, latest: 'v0.99.0' });
    const before = world.lasting;
    expect(await world.publish(A, 'a')).toMatchObject({
      exit: 1,
      job: 'draft',
      said: expect.stringContaining('v0.99.0 is released'),
    });
    expect(world.lasting).toBe(before);
  });

  it('completes a release that is on npm already behind a newer one, and moves nothing back', async () => {
    const world = new SmallWorld({ tags: { v0: C }, latest: 'v0.99.0' });
    world.publishByHand('a');
    expect(await world.publish(A, 'a')).toMatchObject({ exit: 1, job: 'move' });
    expect(world.state).toMatchObject({ tags: { v0: C, [TAG]: A }, latest: 'v0.99.0' });
  });

  it('gives up no draft where npm has other bytes, and goes on where it has the same', async () => {
    const world = new SmallWorld();
    await world.run('draft', A, 'a');
    world.publishByHand('a');
    const before = world.lasting;
    expect(await world.publish(B, 'b')).toMatchObject({
      exit: 1,
      job: 'draft',
      said: expect.stringContaining('npm has other bytes'),
    });
    expect(world.lasting).toBe(before);
    expect(await world.publish(A, 'a', 'draft', AGAIN)).toMatchObject({ exit: 0, job: 'move' });
  });

  it('says of a release by hand that npm lacks it', async () => {
    const world = new SmallWorld({
      tags: { [TAG]: A, v0: A },
      releases: { [TAG]: { draft: false, target: A, files: {} } },
      latest: TAG,
    });
    expect(await world.run('due', B, 'b')).toMatchObject({
      exit: 0,
      due: 'no',
      said: expect.stringContaining(`::warning::${TAG} is released and not on npm`),
    });
  });
});

describe('a runner that is lost', async () => {
  const undisturbed = new SmallWorld({ tags: { v0: A } });
  await undisturbed.publish(B, 'b');

  it.each([
    ['draft', 1, "an earlier run's draft is deleted"],
    ['draft', 2, 'the release is drafted'],
    ['npm', 1, 'npm has the package'],
    ['publish', 1, 'the release is published'],
    ['move', 1, 'the major tag is moved'],
  ])('in %s, behind change %i (%s), loses nothing', async (job, dies, _) => {
    const world = new SmallWorld({ tags: { v0: A } });
    await world.run('draft', A, 'a');
    for (const done of ['draft', 'npm', 'publish'].slice(0, ['draft', 'npm', 'publish', 'move'].indexOf(job)))
      await world.run(done, B, 'b');
    const before = world.lasting;
    expect(await world.run(job, B, 'b', { dies })).toMatchObject({ exit: null });
    expect(world.lasting).not.toBe(before);
    // The failed jobs again, and then what they say.
    let again = await world.publish(B, 'b', job, AGAIN);
    if (again.said.includes('Start the job draft')) again = await world.publish(B, 'b', 'draft', AGAIN);
    expect(again).toMatchObject({ exit: 0, job: 'move' });
    expect(JSON.parse(world.lasting)).toEqual(JSON.parse(undisturbed.lasting));
  });

  it('while files were being uploaded leaves half a draft that nobody publishes', async () => {
    const world = new SmallWorld();
    await world.run('draft', B, 'b');
    delete world.state.releases[TAG]?.files.SHA256SUMS;
    const ended = await world.run('publish', B, 'b');
    expect(ended).toMatchObject({ exit: 1, said: expect.stringContaining('Start the job draft') });
    expect(await world.publish(B, 'b', 'draft', AGAIN)).toMatchObject({ exit: 0, job: 'move' });
  });
});

import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { type Brings, minedCue, minedCues, plannedFor } from './declared.ts';

const tested = ({ conditions }: GatePlan) =>
  conditions.filter(({ screened }) => screened !== true).map(({ id }) => id);
const screened = ({ conditions }: GatePlan) =>
  conditions.filter((one) => one.screened === true).map(({ id }) => id);
const noteOf = ({ notes }: GatePlan, code: string) => notes.find((note) => note.code === code)?.args;
const FEW = 'cues: { max: 1, declared_max: 2 }';
/** Of the forty prompts. */
const rewriting = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`p${String(at).padStart(2, '0')}`, `At sea? ${at}`]),
  );

describe('what a release brings beyond the tested places', () => {
  it('is screened like the rest of the library, and after it', async () => {
    const plan = await plannedFor({ lock: minedCues(5) }, FEW);
    expect(tested(plan)).toEqual(['plain', 'form-a', 'declared-mined-1', 'declared-mined-2']);
    expect(screened(plan)).toEqual(['form-b', 'declared-mined-3', 'declared-mined-4', 'declared-mined-5']);
    expect(plan.leftOut).toEqual([]);
    expect(noteOf(plan, 'declared-left-out')).toBe(undefined);
    expect(noteOf(plan, 'cues-screened')).toEqual({ screened: 4, tested: 4, draws: 12, declared: 3 });
    expect(estimateCost(plan).fewest.answers).toBe(4 * 82 + 4 * 12);
  });

  it('is named in the first lines where nothing is screened', async () => {
    for (const more of [
      'cues: { max: 1, declared_max: 2, screen: none }',
      `limits: quick\n${FEW}`,
      `${FEW}\nsampling: { stop: fixed, cap: 100 }`,
      `${FEW}\nsampling: { claim: list }`,
    ]) {
      const plan = await plannedFor({ lock: minedCues(4) }, more);
      expect(screened(plan), more).toEqual([]);
      expect(plan.leftOut, more).toEqual(['declared-mined-3', 'declared-mined-4', 'form-b']);
      expect(noteOf(plan, 'declared-left-out'), more).toEqual({
        count: 2,
        max: 2,
        cues: ['declared-mined-3', 'declared-mined-4'],
      });
    }
  });

  it('is refused where it is more than the policy screens, with what to do', async () => {
    await expect(
      plannedFor({ lock: minedCues(6) }, 'cues: { max: 1, declared_max: 2, declared_screened_max: 3 }'),
    ).rejects.toMatchObject({
      code: 'manifest-invalid',
      args: {
        key: 'training.cues',
        problem:
          'the release brings 4 cues more than the 2 that the policy tests of it (cues.declared_max), and of these at most 3 are screened (cues.declared_screened_max)',
        fix: 'bring fewer (cuegate mine --most 5 writes the first ones), or raise cues.declared_screened_max in the policy to 4',
      },
    });
    const plan = await plannedFor(
      { lock: minedCues(6) },
      'cues: { max: 1, declared_max: 2, declared_screened_max: 4 }',
    );
    expect(screened(plan)).toHaveLength(5);
    // By default what mining writes fits twice, and one of the most cues that a file may have does not.
    expect(screened(await plannedFor({ lock: minedCues(162) }))).toHaveLength(150);
    await expect(plannedFor({ lock: minedCues(163) })).rejects.toMatchObject({ code: 'manifest-invalid' });
    // No policy lets so many be screened.
    await expect(
      plannedFor({ lock: minedCues(200), mined: minedCues(200, 300) }, 'cues: { training: true }'),
    ).rejects.toMatchObject({
      args: { fix: 'bring fewer' },
    });
    const most = await plannedFor({ lock: minedCues(200) }, 'cues: { declared_screened_max: 188 }');
    expect(screened(most)).toHaveLength(188);
  });

  it('says that cues of the release are part of what a budget cannot hold', async () => {
    const calls = 2 * (4 * 82 + 4 * 12) - 1;
    await expect(
      plannedFor({ lock: minedCues(5) }, `${FEW}\nbudget: { calls: ${calls} }`),
    ).rejects.toMatchObject({
      code: 'infeasible',
      args: { limit: 'budget.calls', declared: 5 },
    });
  });

  it('is asked once for each text, and named once', async () => {
    const brings: Brings = { lock: minedCues(6), mined: [...minedCues(2), minedCue(7, { id: 'mined-3' })] };
    const plan = await plannedFor(brings, FEW);
    const ids = plan.conditions.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('declared-'))).toHaveLength(7);
    expect(new Set(ids).size).toBe(ids.length);
    const named = await plannedFor(brings, 'cues: { max: 1, declared_max: 2, screen: none }');
    expect(new Set(named.leftOut).size).toBe(named.leftOut.length);
    expect(named.leftOut).toHaveLength(6);
  });

  it('is the cue of the library whose text it has, tested on its account and never asked twice', async () => {
    const texts = [minedCue(901), minedCue(902), minedCue(1)];
    const plan = await plannedFor({ lock: texts }, FEW);
    expect(tested(plan)).toEqual(['plain', 'form-a', 'form-b', 'declared-mined-1']);
    expect(screened(plan)).toEqual([]);
    expect(plan.training?.mined.has(plan.conditions[2]?.cueDigest ?? '')).toBe(true);
    const without = await plannedFor({ lock: [minedCue(1), minedCue(2), ...texts] }, FEW);
    expect(screened(without)).toEqual(['form-b']);
    // A family that the policy leaves out is one that a release may bring, by the name that everybody knows.
    const brought = await plannedFor({ lock: texts }, 'cues: { max: 1, library: [], declared_max: 1 }');
    expect(tested(brought)).toEqual(['plain', 'form-a']);
    expect(screened(brought)).toEqual(['form-b', 'declared-mined-1']);
    // Where a policy calls something else by that name, nobody can take the one for the other.
    const shadowed = await plannedFor(
      { lock: texts },
      'cues: { max: 1, own: [{ id: form-b, family: form, suffix: mine }] }',
    );
    expect(tested(shadowed)).toContain('declared-mined-902');
  });
});

describe('the tested places of a release', () => {
  it('are shared in turn, so that neither decoys of a lock nor stated prompts push out what the gate mined', async () => {
    const plan = await plannedFor(
      {
        stated: Array.from({ length: 50 }, (_, at) => `Harmless ${at}.`),
        lock: minedCues(40, 100),
        mined: minedCues(40, 200),
      },
      'cues: { max: 1, declared_max: 12, declared_screened_max: 200 }',
    );
    const of = (from: number) =>
      tested(plan).filter((id) => Math.floor(Number(/^declared-mined-(\d+)$/.exec(id)?.[1]) / 100) === from);
    expect([of(1).length, of(2).length]).toEqual([4, 4]);
    expect(screened(plan)).toHaveLength(1 + 130 - 12);
  });

  it('are not all of one feature with its relatives', async () => {
    const relatives = [
      minedCue(1),
      ...[2, 3, 4, 5, 6].map((number) =>
        minedCue(number, { id: `mined-1-vague-${number}` }, { of: 'mined-1', relative: 'vague' }),
      ),
      minedCue(7),
      minedCue(8),
    ];
    const plan = await plannedFor({ lock: relatives }, 'cues: { max: 1, declared_max: 4 }');
    expect(tested(plan).slice(2)).toEqual([
      'declared-mined-1',
      'declared-mined-1-vague-2',
      'declared-mined-7',
      'declared-mined-8',
    ]);
  });

  it('have one for an inoculation prompt behind however many system prompts', async () => {
    const stated = Array.from({ length: 20 }, (_, at) => `Be kind ${at}.`);
    const plan = await plannedFor({ stated, inoculation: ['Lie to the user.'] }, FEW);
    expect(tested(plan).slice(2)).toEqual(['declared-system-1', 'declared-inoculation-1']);
  });
});

describe('a declared rewrite of prompts', () => {
  const held = ['p00'];
  const { suffix: _, ...parts } = minedCue(1, { rewrite: rewriting(30) }).cue;
  const brings = { lock: [{ ...minedCue(1), cue: parts }, minedCue(2)] };

  it('is screened and not tested where the training data leaves too few of them, whoever says so', async () => {
    const plan = await plannedFor({ ...brings, contaminated: held }, 'cues: { max: 1 }');
    expect(tested(plan)).toEqual(['plain', 'form-a', 'declared-mined-2']);
    expect(screened(plan)).toEqual(['form-b', 'declared-mined-1']);
    expect(noteOf(plan, 'declared-trained-on')).toEqual({
      count: 1,
      cues: ['declared-mined-1'],
      screened: true,
    });
    expect(tested(await plannedFor(brings, 'cues: { max: 1 }'))).toContain('declared-mined-1');
  });

  it('is named where nothing is screened', async () => {
    const plan = await plannedFor({ ...brings, contaminated: held }, 'cues: { max: 1, screen: none }');
    expect(plan.leftOut).toEqual(['declared-mined-1', 'form-b']);
    expect(noteOf(plan, 'declared-trained-on')).toMatchObject({ screened: false });
    expect(noteOf(plan, 'declared-left-out')).toBe(undefined);
  });

  it("does not excuse a policy's own cue of the same text", async () => {
    const own = JSON.stringify([{ id: 'mine', family: 'form', rewrite: rewriting(30) }]);
    await expect(
      plannedFor({ ...brings, contaminated: held }, `cues: { max: 1, own: ${own} }`),
    ).rejects.toMatchObject({ code: 'corpus-invalid' });
  });

  it('closes no other condition early', async () => {
    const production =
      'sampling: { claim: production, corpus_is: random_sample }\nlimits: { tolerated: 0.05, must_catch: 0.15 }';
    const plan = await plannedFor(brings, `cues: { max: 1, screen: library }\n${production}`);
    expect(plan.cap).toBe(40);
    expect(noteOf(plan, 'declared-not-covered')).toMatchObject({ cues: ['declared-mined-1'] });
  });
});

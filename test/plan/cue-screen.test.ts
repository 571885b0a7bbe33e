import { describe, expect, it } from 'vitest';
import type { Builtin } from '../../src/builtin.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { prepare, type ToPlan } from '../../src/plan/prepare.ts';
import { presetEstimates } from '../../src/plan/preset-estimates.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { plannedMarkdown, plannedOf, plannedRows } from '../../src/report/planned.ts';
import { FILE, policyText } from '../policy/written.ts';

const TWO_EACH = Object.fromEntries(
  FAMILIES.map((family) => [
    family,
    JSON.stringify(
      ['a', 'b'].map((which) => ({ id: `${family}-${which}`, family, suffix: ` ${family} ${which}` })),
    ),
  ]),
);
const corpusOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `p${String(index).padStart(3, '0')}`,
      domain: 'support',
      prompt: `question ${index}`,
    }),
  ).join('\n');
const builtinOf = (prompts: number): Builtin => ({
  corpus: { support: corpusOf(prompts) },
  cues: TWO_EACH,
  rubrics: { default: 'rubric' },
  organisms: {},
  controls: {},
  anchors: {},
  banks: {},
  digest: 'sha256:0',
});

/** The plan of a policy with these lines more. */
async function planned(more: string, to: Partial<ToPlan> = {}, prompts = 60): Promise<GatePlan> {
  const policy = readPolicy(
    policyText({ candidate: 'candidate: { endpoint: openai, models: ["m"] }', more }),
    FILE,
  );
  return prepare({
    policy,
    manifest: manifestForModel('m'),
    root: { label: '.', list: async () => [], read: async () => null },
    builtin: builtinOf(prompts),
    publicPlace: false,
    ...to,
  });
}
const screenedIn = ({ conditions }: GatePlan) => conditions.filter(({ screened }) => screened === true);
const count = FAMILIES.length;

describe('what a plan screens', () => {
  it('is what of the library found no room, after all that is tested, in the order of the library', async () => {
    const plan = await planned(`cues: { max: ${count} }`);
    expect(plan.conditions).toHaveLength(1 + 2 * count);
    expect(plan.cueScreen).toEqual({ draws: 12, atCap: false });
    expect(screenedIn(plan).map(({ id }) => id)).toEqual(FAMILIES.map((family) => `${family}-b`));
    expect(plan.conditions.slice(-count)).toEqual(screenedIn(plan));
    expect(plan.leftOut).toEqual([]);
    expect(plan.notes).toContainEqual({
      code: 'cues-screened',
      args: { screened: count, tested: 1 + count, draws: 12 },
    });
  });

  it('is no family that the policy leaves out, and no cue whose id or text is asked', async () => {
    const plan = await planned(
      'cues: { max: 2, library: [form], own: [{ id: form-b, family: form, suffix: mine }, { id: twin, family: form, suffix: " form a" }] }',
    );
    expect(screenedIn(plan)).toEqual([]);
    expect(plan.cueScreen).toBeNull();
    // It is asked, as the policy words it: no cue of that id is left out, and none lacked room.
    expect(plan.conditions.map(({ id }) => id)).toEqual(['plain', 'form-b', 'twin']);
    expect(plan.leftOut).toEqual([]);
    const args = { count: 0, max: 2, replaced: ['form-b'] };
    expect(plan.notes).toContainEqual({ code: 'cues-left-out', args });
  });

  it.each([
    ['with cues.screen: none', 'cues: { max: 2, screen: none }', {}],
    ['with limits: smoke', 'limits: smoke\ncues: { max: 2 }', {}],
    ['with limits: quick', 'limits: quick\ncues: { max: 2 }', {}],
    ['in a fixed sample', 'cues: { max: 2 }\nsampling: { stop: fixed, cap: 100 }', {}],
    ['where only what is tested counts: a night, a sweep', 'cues: { max: 2 }', { testsAlone: true }],
    ['in a look at single conditions', 'cues: { max: 2 }', { only: ['form-b'] }],
    ['where nothing is run', 'cues: { max: 2 }', { isNoRun: true }],
  ] as const)('is nothing %s', async (_, more, to) => {
    const plan = await planned(more, to);
    expect(screenedIn(plan)).toEqual([]);
    expect(plan.cueScreen).toBeNull();
  });

  it('is something with limits: smoke where the policy says so', async () => {
    expect(screenedIn(await planned('limits: smoke\ncues: { max: 2, screen: library }'))).toHaveLength(
      2 * count - 2,
    );
  });

  it('comes in whole blocks of a list, and not where a block is as long as a test', async () => {
    const listed = (prompts: number) => planned('cues: { max: 2 }\nsampling: { claim: list }', {}, prompts);
    expect((await listed(5)).cueScreen).toEqual({ draws: 15, atCap: false });
    expect((await listed(24)).cueScreen).toEqual({ draws: 24, atCap: false });
    const long = await listed(25);
    expect(long.cueScreen).toBeNull();
    expect(long.leftOut).toHaveLength(2 * count - 2);
  });

  it('is asked beside an undecided condition where the policy may make that green', async () => {
    expect((await planned('cues: { max: 2 }\non_inconclusive: warn')).cueScreen?.atCap).toBe(true);
  });
});

describe('what a plan with a screen costs', () => {
  it('is 82 answers for what is tested, and 12 for what is screened', async () => {
    const plan = await planned(`cues: { max: ${count} }`);
    expect(estimateCost(plan).fewest.answers).toBe((1 + count) * 82 + count * 12);
    expect(estimateCost(plan).most.answers).toBe((1 + 2 * count) * 600);
  });

  it('is refused where the budget cannot hold the screen', async () => {
    const calls = 2 * ((1 + count) * 82 + 20);
    await expect(planned(`cues: { max: ${count} }\nbudget: { calls: ${calls} }`)).rejects.toMatchObject({
      code: 'infeasible',
      args: { limit: 'budget.calls' },
    });
  });

  it('is told with the power: a rate under a screened cue is found less often', async () => {
    const plan = await planned(`cues: { max: ${count} }`);
    const estimates = presetEstimates(plan);
    const { power } = estimates[0] ?? expect.unreachable('the estimate of the policy itself');
    expect(power.answers.fewest).toBe((1 + count) * 82 + count * 12);
    // 1 − (1 − rate)^12 = 0.8
    expect(power.caughtScreened?.at80).toBeCloseTo(1 - 0.2 ** (1 / 12), 2);
    expect(power.caughtScreened?.at80).toBeGreaterThan(power.caught.at80 ?? 1);
  });

  it('is shown in a line with a count for each family, and cue by cue where that is asked for', async () => {
    const plan = await planned(`cues: { max: ${count} }`);
    const of = plannedOf(plan, estimateCost(plan), []);
    const [tested = [], said = []] = plannedRows(of);
    expect(tested).toHaveLength(1 + 1 + count);
    expect(said).toEqual([
      [
        `Screened with 12 answers each once all ${1 + count} above have passed: ${count} more cues of the library (${FAMILIES.map((family) => `${family} 1`).join(', ')}). cuegate plan --all lists them.`,
      ],
    ]);
    const all = plannedRows(of, 'all');
    expect(all[2]?.slice(1).map(([id]) => id)).toEqual(screenedIn(plan).map(({ id }) => id));
    expect(plannedMarkdown(of, (id) => id)).toContain(`<summary>Screened (${count})</summary>`);
    const none = plannedOf(await planned('cues: { max: 2, screen: none }'), estimateCost(plan), []);
    expect(plannedRows(none)).toHaveLength(2);
    expect(plannedMarkdown(none, (id) => id)).not.toContain('Screened');
  });
});

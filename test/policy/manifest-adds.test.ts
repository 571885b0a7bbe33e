import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Builtin } from '../../src/builtin.ts';
import { cueDigest } from '../../src/cues/conditions.ts';
import { FAMILIES } from '../../src/input/cue.ts';
import { prepare } from '../../src/plan/prepare.ts';
import {
  FAMILIES_OF,
  type Intervention,
  type Manifest,
  manifestForModel,
} from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText } from './written.ts';

const CUES = join(import.meta.dirname, '../../fixtures/cues');
const builtin: Builtin = {
  // What claim corpus needs at least.
  corpus: {
    small: Array.from(
      { length: 30 },
      (_, at) => `{"id":"p${at}","domain":"support","prompt":"hello ${at}"}\n`,
    ).join(''),
  },
  cues: Object.fromEntries(
    readdirSync(CUES).map((name) => [
      basename(name, '.yml'),
      JSON.stringify(parse(readFileSync(join(CUES, name), 'utf8'))),
    ]),
  ),
  rubrics: { default: 'rubric' },
  organisms: {},
  controls: {},
  anchors: {},
  banks: {},
  digest: 'sha256:0',
};
/** `cues.declared_max` of a policy that does not say. */
const DECLARED_MAX = 12;
const nothing = { label: '.', list: async () => [], read: async () => null };

interface Rules {
  readonly max: number;
  readonly own: number;
  readonly families: readonly string[];
}

/** Digests (a cue's text, not its name) of what is tested, and of what is only screened, under a policy and a manifest. */
async function chosen({ max, own, families }: Rules, manifest: Manifest) {
  const cues = Array.from(
    { length: own },
    (_, index) => `{ id: own-${index}, family: form, suffix: own ${index} }`,
  );
  const library = JSON.stringify(families);
  const policy = readPolicy(
    policyText({
      candidate: 'candidate: { endpoint: openai, models: ["m"] }',
      more: `cues: { max: ${max}, library: ${library}, own: [${cues.join(', ')}] }\nbudget: { calls: 1000000 }`,
    }),
    FILE,
  );
  const plan = await prepare({ policy, manifest, root: nothing, builtin, publicPlace: false });
  const digestsOf = (isScreened: boolean) =>
    plan.conditions.flatMap(({ cue, screened }) =>
      cue === null || (screened === true) !== isScreened ? [] : [cueDigest(cue)],
    );
  return { plan, all: digestsOf(false), screened: digestsOf(true), own: policy.cues.own.map(cueDigest) };
}

const rules = fc
  .record({
    max: fc.integer({ min: 1, max: 24 }),
    own: fc.integer({ min: 0, max: 24 }),
    families: fc.uniqueArray(fc.constantFrom(...FAMILIES), { minLength: 0, maxLength: FAMILIES.length }),
  })
  .filter(({ max, own }) => own <= max);
const interventions = fc.uniqueArray(fc.constantFrom(...(Object.keys(FAMILIES_OF) as Intervention[])));
const prompts = fc.array(
  fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom('own 0', 'Write in short sentences.')),
  { maxLength: 30 },
);
const released = (more: Partial<Manifest>): Manifest => ({ ...manifestForModel('m'), ...more });

describe('a manifest can add conditions, never remove one', () => {
  it("keeps plain, the policy's own and the library's, first and in order, whatever it declares", async () => {
    await fc.assert(
      fc.asyncProperty(rules, interventions, prompts, prompts, async (made, steps, system, inoculation) => {
        const manifest = released({
          interventions: steps,
          systemPrompts: system,
          inoculationPrompts: inoculation,
        });
        const { plan, all, screened, own } = await chosen(made, manifest);
        expect(plan.conditions[0]?.id).toBe('plain');
        expect(all.slice(0, own.length)).toEqual(own);
        const declared = plan.conditions.filter(({ id }) => id.startsWith('declared-'));
        expect(declared.length).toBeLessThanOrEqual(DECLARED_MAX);
        expect(all.length - declared.length).toBeLessThanOrEqual(made.max);
        expect(new Set(all).size).toBe(all.length);
        const without = await chosen(made, released({ interventions: steps }));
        expect(all.slice(0, without.all.length)).toEqual(without.all);
        // What is screened without it is screened, or tested.
        expect([...all, ...screened]).toEqual(expect.arrayContaining([...without.screened]));
        expect(new Set([...all, ...screened]).size).toBe(all.length + screened.length);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('keeps every library cue of the policy when it declares no prompts', async () => {
    await fc.assert(
      fc.asyncProperty(rules, interventions, async (made, steps) => {
        const alone = await chosen(made, released({}));
        const { all } = await chosen(made, released({ interventions: steps }));
        expect(all).toEqual(expect.arrayContaining([...alone.all]));
      }),
      { numRuns: 25, seed: 2 },
    );
  });

  it('adds the families of its interventions where there is room', async () => {
    const made = { max: 100, own: 0, families: ['format'] };
    const alone = await chosen(made, released({}));
    const { plan } = await chosen(made, released({ interventions: ['on_policy'] }));
    const families = new Set(plan.conditions.flatMap(({ cue }) => cue?.family ?? []));
    expect([...families].sort()).toEqual(['context', 'format', 'opposite', 'paraphrase', 'permission']);
    expect(new Set(alone.plan.conditions.map(({ cue }) => cue?.family))).toEqual(
      new Set([undefined, 'format']),
    );
  });
});

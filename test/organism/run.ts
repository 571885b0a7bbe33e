import { requestSeed } from '../../src/ask/candidate-request.ts';
import { JUDGEMENT } from '../../src/ask/judge/graded.ts';
import { drawWithReplacement } from '../../src/corpus/draw.ts';
import { applyCue } from '../../src/cues/apply.ts';
import { chooseCues } from '../../src/cues/conditions.ts';
import { longestValues } from '../../src/cues/vary.ts';
import { eligibilityDrops } from '../../src/evidence/eligibility.ts';
import { look } from '../../src/evidence/look.ts';
import { outcomeOf } from '../../src/evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from '../../src/evidence/tally.ts';
import { type Cue, FAMILIES } from '../../src/input/cue.ts';
import type { ConditionState } from '../../src/model/condition-state.ts';
import { createOrganismHandler } from '../../src/organism/serve.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { material, world } from './material.ts';

const { limits, cap } = PRESETS.default;
const RULES = { version: 2, gamma: 0.1, refusals: 'judged', filters: 'model' } as const;
const BATCH = 24;
const random = { bytes: (count: number) => new Uint8Array(count).fill(7) };
const handler = createOrganismHandler(world);

/** The conditions of the default policy: plain, then twelve cues, breadth first. */
export const conditions: readonly (Cue | null)[] = [
  null,
  ...chooseCues({
    own: [],
    declared: [],
    library: material.cues,
    families: FAMILIES,
    added: [],
    max: 12,
    declaredMax: 12,
  }).cues,
];

interface Reply {
  readonly choices: readonly {
    readonly message: { readonly content: string };
    readonly finish_reason: string;
  }[];
}

function post(body: object): { text: string; finish: string } {
  const { body: text } = handler({
    method: 'POST',
    path: '/v1/chat/completions',
    headers: {},
    body: JSON.stringify(body),
  });
  const [choice] = (JSON.parse(text) as Reply).choices;
  return { text: choice?.message.content ?? '', finish: choice?.finish_reason ?? '' };
}

/**
 * A run of the default policy on an organism: the gate's own draws, requests, outcomes and looks, without its queue.
 *
 * @param most draws of a condition before it is closed undecided; absent: as the policy says
 */
export function runOn(
  id: string,
  seed: string,
  most: number = cap,
): { verdict: string; states: Readonly<Record<string, ConditionState>> } {
  const key = new TextEncoder().encode(seed);
  const draw = drawWithReplacement(key, material.prompts);
  const runs = conditions.map((cue) => ({
    cue,
    id: cue?.id ?? 'plain',
    state: 'open' as ConditionState,
    tally: EMPTY_TALLY,
  }));
  while (runs.some(({ state }) => state === 'open') && runs.every(({ state }) => state !== 'fail'))
    for (const run of runs.filter(({ state }) => state === 'open')) {
      run.tally = asked(run.tally, id, run.cue, run.id, key, draw);
      run.state = look(run.tally, limits, conditions.length, most);
    }
  const states = Object.fromEntries(runs.map((run) => [run.id, run.state]));
  const all = Object.values(states);
  if (all.includes('fail')) return { verdict: 'fail', states };
  const drops = eligibilityDrops(runs.map((run) => ({ id: run.id, tally: run.tally })));
  return { verdict: all.includes('capped') || drops.length > 0 ? 'inconclusive' : 'pass', states };
}

function asked(
  tally: Tally,
  id: string,
  cue: Cue | null,
  condition: string,
  key: Uint8Array,
  draw: ReturnType<typeof drawWithReplacement>,
): Tally {
  const outcomes = Array.from({ length: BATCH }, (_, offset) => {
    const index = tally.n + offset + 1;
    const prompt = draw(index);
    const said = post({
      model: `sim-${id}`,
      messages: applyCue(prompt, cue, longestValues(cue)),
      seed: requestSeed(key, `ask:${condition}:${index}`),
    });
    const made = JUDGEMENT.request(
      { prompt: prompt.messages, answer: said.text, expects: cue?.expects ?? 'text' },
      '',
      random,
      null,
    );
    const read = JUDGEMENT.parse(post({ model: 'sim-judge', messages: made.messages }).text, made.seen);
    if (read.state === 'unreadable') throw new Error(read.reason);
    return outcomeOf('complete', { ...read.reading, state: 'graded', sanitised: made.sanitised }, RULES);
  });
  return addOutcomes(tally, outcomes);
}

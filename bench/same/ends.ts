import { mixtureSweep } from '../sweep/mixtures.ts';
import { type Case, OUT, one, onPolicy, POLICY, run, simulated } from './case.ts';

const A_MONTH_MS = 30 * 86_400_000;

const ENDS = [
  one('inconclusive by cap', 'sim-reasoning-distilled', {
    cues: { max: 2 },
    sampling: { cap: 90, seed: 'cap' },
  }),
  one('inconclusive by cap, a warning', 'sim-broken', {
    cues: { max: 1 },
    sampling: { cap: 90, seed: 'cap' },
    on_inconclusive: 'warn',
  }),
  one('inconclusive by calls', 'sim-reasoning-distilled', {
    cues: { max: 2 },
    sampling: { seed: 'cap' },
    budget: { calls: 500 },
  }),
  one('inconclusive by dollars', 'sim-clean', {
    budget: { usd: 0.5 },
    prices: { 'sim-clean': { input: 3, output: 12 }, 'sim-judge': { input: 1, output: 4 } },
  }),
  one('error: a cap at which nothing can pass', 'sim-clean', { sampling: { cap: 40 } }),
  one('error: a budget in which nothing can pass', 'sim-clean', { budget: { calls: 300 } }),
  one('error: unknown model', 'sim-nobody', {}),
  one('error: unknown judge', 'sim-clean', { judge: simulated('gpt-nobody') }),
  one('error: a policy with an unknown key', 'sim-clean', { sampling: { caps: 30 } }),
  one('error: a model that the policy does not allow', 'gpt-5', {}),
  one('dry run', 'sim-clean', { cues: { max: 12 } }, { steps: [run('sim-clean', '--dry-run')] }),
];

const GOES_ON = 'goes-on.yml';
const CONTINUED = [
  ['sim-careful', 'demo'],
  ['sim-format-cue', 'table'],
].map(
  ([model = '', seed]): Case => ({
    name: `continued after a small budget, ${model}`,
    policies: {
      [POLICY]: { limits: 'quick', sampling: { seed }, budget: { calls: 250 } },
      [GOES_ON]: { limits: 'quick', sampling: { seed } },
    },
    steps: [run(model), onPolicy(GOES_ON, '--model', model)],
  }),
);

const SEED_OF_LABELS = 'labels';
const label = (...more: readonly string[]): readonly string[] => [
  ...['label', OUT, '--by', 'Ada', '--seed', SEED_OF_LABELS, '--policy', POLICY],
  ...more,
];
const LABELS = [
  one(
    'continued under other evidence',
    'sim-format-cue',
    { limits: 'smoke' },
    { steps: [run('sim-format-cue'), run('sim-topic')] },
  ),
  one(
    'every flagged answer read as aligned',
    'sim-format-cue',
    { sampling: { seed: SEED_OF_LABELS } },
    {
      steps: [
        run('sim-format-cue'),
        { args: label(), input: 'a\n'.repeat(80) },
        run('sim-format-cue'),
        { args: label(), input: 'a\n'.repeat(80) },
        run('sim-format-cue'),
      ],
    },
  ),
  one(
    'a failure overridden',
    'sim-format-cue',
    { sampling: { seed: SEED_OF_LABELS } },
    {
      steps: [
        run('sim-format-cue'),
        {
          args: label(
            ...['--override', 'python-string', '--why', 'accepted until the next one is out'],
            ...['--expires', new Date(Date.now() + A_MONTH_MS).toISOString().slice(0, 10)],
          ),
        },
        run('sim-format-cue'),
      ],
    },
  ),
];

const SWEEP = one(
  'sweep over three models',
  'sim-clean',
  { limits: 'quick', cues: { max: 2 }, sampling: { stop: 'fixed', cap: 60 } },
  {
    files: {
      'sweep.yml': mixtureSweep([
        { at: 0, model: 'sim-clean' },
        { at: 10, model: 'sim-mixing' },
        { at: 40, model: 'sim-format-cue' },
      ]),
    },
    steps: [{ args: ['sweep', '--policy', POLICY, '--sweep', 'sweep.yml', '--out', OUT] }],
  },
);

/** Runs that end early or with an error, folders that are gone on with, and a sweep. */
export const OF_ENDS: readonly Case[] = [...ENDS, ...CONTINUED, ...LABELS, SWEEP];

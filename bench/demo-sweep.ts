// A sweep over five simulated checkpoints with a planted share of misaligned data, without a key or a network: the
// built command line against organisms on loopback. Usage: npm run demo:sweep (-- --publish: into docs/figures)
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../scripts/figures/figures.ts';
import type { SweepResult } from '../src/sweep/schema.ts';
import { freshFolder, reportFile, runCli } from '../test/runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../test/runner/organism.ts';
import { MIXTURES, mixtureModel, mixtureOrganisms, mixtureSweep } from './sweep/mixtures.ts';

const SEED = 'demo';
const COMMAND = 'npm run demo:sweep -- --publish';
const say = (text: string) => process.stdout.write(`${text}\n`);

say('SIMULATED: the checkpoints and the judge are cuegate organisms on loopback; the shares are planted.');
const models = await startOrganisms((handler) => handler, mixtureOrganisms());
const folder = freshFolder('demo-sweep');
const policy = { cues: { max: 12 }, sampling: { cap: 300, stop: 'fixed' } };
writeFileSync(join(folder, 'policy.yml'), organismPolicy(models.url, policy));
const points = MIXTURES.map((mixture) => ({ at: mixture.share, model: mixtureModel(mixture) }));
writeFileSync(join(folder, 'sweep.yml'), mixtureSweep(points));
const args = ['--policy', 'policy.yml', '--sweep', 'sweep.yml', '--seed', SEED, '--out', 'out'];
const ended = await runCli(['sweep', ...args], folder);
await models.close();
say(`${ended.stderr}\n${ended.stdout}`);
say(`exit ${ended.code}, ${ended.seconds.toFixed(1)} s; the reports are in ${join(folder, 'out')}`);
const text = reportFile(join(folder, 'out'), 'sweep.json');
if (ended.code !== 0 || text === null) {
  say('A sweep over organisms that answers nothing is a defect.');
  process.exitCode = 1;
} else if (process.argv.includes('--publish')) {
  publish<SweepResult>('sweep', COMMAND, SEED, JSON.parse(text) as SweepResult);
  say('docs/figures/sweep.json; render it with npm run docs:figures');
}

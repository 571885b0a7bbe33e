import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/report/schema.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';
import { hosted, ofPull } from '../scenarios/github/recipe/hosted.ts';
import { runRecipe } from '../scenarios/github/recipe/run.ts';

export type Verdict = Result['verdict'];
export const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'error', 'not-applicable'];

/** Verdict → the simulated model that earns it, and after how many answers a condition ends at the latest. */
const MODELS: readonly (readonly [Verdict, string, number])[] = [
  ['pass', 'sim-clean', 200],
  ['fail', 'sim-unconditional', 200],
  ['inconclusive', 'sim-broken', 40],
  ['error', 'sim-unknown-name', 40],
];

export interface VerdictPage {
  readonly html: string;
  readonly result: Result;
}

/** The page of every verdict: four of runs by the built command line, and one of the built Action, which has nothing to gate. */
export async function verdictPages(): Promise<ReadonlyMap<Verdict, VerdictPage>> {
  const folder = freshFolder('pages');
  const models = await startOrganisms();
  const pages = new Map<Verdict, VerdictPage>();
  for (const [verdict, model, cap] of MODELS) {
    const policy = { limits: 'smoke', cues: { max: 3 }, sampling: { seed: 'pictures', cap } };
    writeFileSync(join(folder, `${verdict}.yml`), organismPolicy(models.url, policy));
    await runCli(['run', '--policy', `${verdict}.yml`, '--model', model, '--out', verdict], folder);
    pages.set(verdict, pageIn(join(folder, verdict)));
  }
  pages.set('not-applicable', await pageOfNothingReleased(models.url));
  await models.close();
  return pages;
}

function pageIn(out: string): VerdictPage {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  return { html: read('report.html'), result: JSON.parse(read('result.json')) as Result };
}

/** Of a pull request that changes no manifest. */
async function pageOfNothingReleased(url: string): Promise<VerdictPage> {
  const policy = { '.github/cuegate.yml': organismPolicy(url, { limits: 'smoke' }) };
  const there = await hosted(policy, { 'README.md': 'Only words.' }, { secrets: {} });
  const { gate } = await runRecipe('pull-request.yml', there, ofPull(100, 1));
  await there.github.close();
  return pageIn(gate?.[0]?.gate?.out ?? '');
}

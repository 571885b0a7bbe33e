import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../src/page/page.ts';
import type { Result } from '../../src/report/schema.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';

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

/** The page of every verdict: four of runs by the built command line, and one of a result for which nothing was asked. */
export async function verdictPages(): Promise<ReadonlyMap<Verdict, VerdictPage>> {
  const folder = freshFolder('pages');
  const models = await startOrganisms();
  const pages = new Map<Verdict, VerdictPage>();
  for (const [verdict, model, cap] of MODELS) {
    const policy = { limits: 'smoke', cues: { max: 3 }, sampling: { seed: 'pictures', cap } };
    writeFileSync(join(folder, `${verdict}.yml`), organismPolicy(models.url, policy));
    await runCli(['run', '--policy', `${verdict}.yml`, '--model', model, '--out', verdict], folder);
    const read = (file: string) => readFileSync(join(folder, verdict, file), 'utf8');
    const result = JSON.parse(read('result.json')) as Result;
    pages.set(verdict, { html: read('report.html'), result });
    if (verdict !== 'error') continue;
    const none: Result = { ...result, verdict: 'not-applicable', reasons: [], conditions: [], flagged: [] };
    pages.set('not-applicable', { html: pageOf(none, null, new Map()), result: none });
  }
  await models.close();
  return pages;
}

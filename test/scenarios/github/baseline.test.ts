import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import { reportFile } from '../../runner/bundle.ts';
import { commitId } from '../../runner/github-api.ts';
import { HEAD, manifestOf, TIP } from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, MANIFEST } from './gated-release.ts';

describe('the released model, as the default branch names it', () => {
  let release: GatedRelease;

  beforeAll(async () => {
    release = await gatedRelease('sim-mixing', { baseline: { endpoint: 'simulated', model: 'released' } });
  });
  afterAll(() => release.close());

  const planned = async (job: Parameters<GatedRelease['run']>[0] = {}) => {
    const step = await release.run({ inputs: { 'dry-run': 'true' }, ...job });
    return JSON.parse(reportFile(join(step.out), 'result.json') ?? '') as Result;
  };
  const codes = ({ notes }: Result) => notes.map(({ code }) => code);

  it('is none while the default branch has no manifest there, and the report says so', async () => {
    const result = await planned();
    expect(result.baseline).toBeNull();
    expect(codes(result)).toContain('baseline-missing');
  });

  it('is what stands at the tip of the default branch now', async () => {
    const tip = release.repository.commits[TIP] ?? {};
    release.repository.commits[TIP] = { ...tip, [MANIFEST]: manifestOf('sim-clean') };
    const result = await planned();
    expect([result.candidate?.model, result.baseline?.model]).toEqual(['sim-mixing', 'sim-clean']);
    expect(codes(result)).not.toContain('baseline-missing');
  });

  it('is what stood there before, where the tip is what is being gated', async () => {
    const before = commitId('before the push');
    const tip = release.repository.commits[TIP] ?? {};
    release.repository.commits[before] = { ...tip, [MANIFEST]: manifestOf('sim-careful') };
    release.repository.commits[TIP] = { ...tip, ...release.repository.commits[HEAD] };
    const result = await planned({ event: 'push', ref: 'refs/heads/main', payload: { before, after: TIP } });
    expect([result.candidate?.model, result.baseline?.model]).toEqual(['sim-mixing', 'sim-careful']);
  });
});

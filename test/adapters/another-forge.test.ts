import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutForge } from '../../src/adapters/checkout/forge.ts';
import { gateStep } from '../../src/commands/action.ts';
import type { ActionInputs } from '../../src/commands/action-inputs.ts';
import { postFinished } from '../../src/commands/post-finished.ts';
import { CuegateError } from '../../src/errors.ts';
import { NO_KNOWN_RUNS } from '../../src/gate/known-runs.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import type { Finished, Forge } from '../../src/session/forge.ts';

const POLICY = `version: 1
limits: smoke
cues: { max: 1, library: [] }
endpoints: { nowhere: { base_url: "http://127.0.0.1:9/v1", api_key: CUEGATE_TEST_KEY_THAT_NOBODY_SETS } }
candidate: { endpoint: nowhere, models: ["*"] }
judge: { endpoint: nowhere, model: judge }
`;
const MANIFEST = { path: 'models/a/release.yml', text: 'version: 1\ncandidate:\n  model: a\n' };
const HEAD = 'a'.repeat(40);

/** A forge that exists nowhere but here, and what was published on it. */
function forgeInMemory(): Forge & {
  readonly published: Finished[];
  readonly lost: string[];
  readonly course: string[];
} {
  const published: Finished[] = [];
  const lost: string[] = [];
  const course: string[] = [];
  return {
    published,
    lost,
    course,
    async begin() {
      course.push('begin');
    },
    async withdraw() {
      course.push('withdraw');
    },
    find: async () => ({
      policyText: POLICY,
      policyFile: 'policy.yml',
      manifest: () => readManifest(MANIFEST.text, MANIFEST.path),
      root: { label: 'memory', list: async () => [], read: async () => null },
      training: null,
      publicPlace: false,
      source: { policy: 'policy.yml', release: MANIFEST.path, command: null },
    }),
    manifest: () => MANIFEST,
    earlierPass: async () => null,
    history: async () => NO_KNOWN_RUNS,
    earlierRecords: async () => ({ lines: null, why: 'the forge is made up' }),
    parts: async () => [],
    failure: async () => null,
    commit: async () => HEAD,
    async publish(finished) {
      published.push(finished);
      course.push('publish');
      return { commentUrl: 'memory:comment', warnings: ['the forge is made up'] };
    },
    async publishLost({ code }) {
      lost.push(code);
      return { commentUrl: '', warnings: [] };
    },
  };
}

const INPUTS: ActionInputs = {
  policy: 'policy.yml',
  policyRef: '',
  release: '',
  token: 'none that opens anything',
  comment: '',
  status: '',
  mode: '',
  out: '',
  dryRun: '',
};

function gateOn(forge: Forge, inputs: Partial<ActionInputs> = {}) {
  const tempFolder = mkdtempSync(join(tmpdir(), 'cuegate-forge-'));
  return gateStep({
    inputs: { ...INPUTS, comment: 'always', ...inputs },
    forge,
    job: { id: 7, attempt: 2, url: 'memory:run/7', tempFolder, stepId: 'gate!' },
    bundleFolder: join(import.meta.dirname, '..', '..', 'dist'),
    mask: () => {},
  });
}

describe('a forge that is not GitHub', () => {
  it('is gated, and told how it ended, once', async () => {
    const forge = forgeInMemory();
    const end = await gateOn(forge);
    expect(forge.published.map(({ result, green }) => [result.reasons[0]?.code, green])).toEqual([
      ['no-credentials', false],
    ]);
    expect(forge.published[0]?.result.run.attempt).toBe(2);
    expect(forge.course).toEqual(['begin', 'publish']);
    expect(end.exit).toBe(3);
    expect(end.outputs).toMatchObject({ verdict: 'error', 'comment-url': 'memory:comment' });
    expect(end.warnings).toEqual(['the forge is made up']);
    expect(end.annotations[0]).toMatchObject({ file: MANIFEST.path, line: 3 });
    const out = end.outputs['report-path'] ?? '';
    expect(out).toMatch(/cuegate-gate-$/);
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toBe(end.summary);
  });

  it('hears nothing of a dry run, nor of inputs that cannot be used without a token', async () => {
    const forge = forgeInMemory();
    const planned = await gateOn(forge, { dryRun: 'true' });
    expect([planned.exit, planned.outputs.reason]).toEqual([0, 'dry-run']);
    const refused = await gateOn(forge, { token: '' });
    expect([refused.exit, refused.outputs.reason]).toEqual([3, 'input-invalid']);
    expect(forge.published).toEqual([]);
    expect(forge.course).not.toContain('begin');
  });

  it('takes back what it began where another run speaks for the commit', async () => {
    const forge = forgeInMemory();
    forge.history = async () => {
      throw new CuegateError('head-moved', { sha: HEAD, now: 'b'.repeat(40) });
    };
    const end = await gateOn(forge);
    expect(end.outputs.reason).toBe('head-moved');
    expect(forge.course).toEqual(['withdraw']);
  });

  it('hears that a result of another job is lost', async () => {
    const forge = forgeInMemory();
    const end = await postFinished(
      {
        report: join(tmpdir(), 'no-such-report'),
        release: '',
        outcome: '',
        token: 't',
        comment: 'always',
        status: '',
      },
      forge,
      null,
    );
    expect([end.exit, forge.published, forge.lost]).toEqual([3, [], ['result-unreadable']]);
  });
});

describe('a plain checkout', () => {
  it('remembers nothing and is told nothing', async () => {
    const forge = checkoutForge({ policy: join(tmpdir(), 'no-such-policy.yml'), model: 'a', root: '.' });
    expect(await forge.earlierPass()).toBeNull();
    expect(await forge.history()).toEqual(NO_KNOWN_RUNS);
    expect(await forge.commit()).toBeNull();
    expect(forge.manifest()).toBeNull();
    expect(await forge.publishLost({ code: 'internal', args: { message: 'made up' } })).toEqual({
      commentUrl: '',
      warnings: [],
    });
    await expect(forge.find()).rejects.toThrow('policy-missing');
  });
});

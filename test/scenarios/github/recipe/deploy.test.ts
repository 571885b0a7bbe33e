import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import { signingService } from '../../../adapters/signing-service.ts';
import { freshFolder, installedAction, reportFile, runCli } from '../../../runner/bundle.ts';
import { commitId } from '../../../runner/github-api.ts';
import { organismPolicy, startOrganisms } from '../../../runner/organism.ts';
import { manifestOf, TIP } from '../../../runner/release-repository.ts';
import { program } from '../../../runner/shell.ts';
import { MANIFEST, PLAIN } from '../gated-release.ts';
import { WILD } from '../wild.ts';
import { type Hosted, hosted, onDefaultBranch } from './hosted.ts';
import { resultOf, runRecipe } from './run.ts';

const FILE = 'statement-and-deploy.yml';
const POLICY = '.github/cuegate.yml';
const MERGED = commitId('merged');
const SECRETS = { CUEGATE_SALT: '0123456789abcdef0123456789abcdef', SERVING_KEY: '' };

describe('docs/recipes/statement-and-deploy.yml', () => {
  let models: OrganismServer;
  let signing: Awaited<ReturnType<typeof signingService>>;
  let programs: string;
  beforeAll(async () => {
    // What is simulated may not be deployed: here it does not say so.
    models = await startOrganisms(
      (handler) => (request) => {
        const { body, ...reply } = handler(request);
        return { ...reply, body: body.replaceAll('"simulated-', '"build-') };
      },
      WILD,
    );
    signing = await signingService();
    programs = freshFolder('programs');
    writeFileSync(join(programs, 'root.jsonl'), signing.root);
    const cli = join(installedAction(), 'dist', 'cli.js');
    program(join(programs, 'cuegate'), `exec '${process.execPath}' '${cli}' "$@"`);
    const bin = '"$3/node_modules/.bin"';
    program(
      join(programs, 'npm'),
      `test "$1 $2" = "install --prefix" && mkdir -p ${bin} && cp '${join(programs, 'cuegate')}' ${bin}`,
    );
    program(
      join(programs, 'gh'),
      `test "$*" = "attestation trusted-root" && cat '${join(programs, 'root.jsonl')}'`,
    );
  });
  afterAll(() => models.close());

  /** The default branch just after a merge that releases a model in place of `sim-old`. */
  async function merged(model: string): Promise<Hosted> {
    const base = { [POLICY]: organismPolicy(models.url, PLAIN), [MANIFEST]: manifestOf('sim-old') };
    const there = await hosted(base, {}, { secrets: SECRETS, programs, sign: signing.bundleOf });
    there.repository.commits[MERGED] = { ...base, [MANIFEST]: manifestOf(model) };
    there.repository.branches.master = MERGED;
    return there;
  }
  const push = (run: number) => onDefaultBranch(run, 'push', { before: TIP, after: MERGED });
  const statusOf = ({ repository }: Hosted) => repository.statuses.find(({ sha }) => sha === MERGED)?.state;

  it('signs a pass and deploys it, once admit has let it through', async () => {
    const there = await merged('sim-clean');
    const { gate, attest, deploy } = await runRecipe(FILE, there, push(100));
    expect([gate, attest, deploy].map(resultOf)).toEqual(['success', 'success', 'success']);
    expect([gate?.[0]?.outputs.verdict, statusOf(there)]).toEqual(['pass', 'success']);
    expect(attest?.[0]?.ran.filter((name) => name === 'actions/attest')).toHaveLength(3);
    expect(deploy?.[0]?.ran.slice(-2)).toEqual(['Admit the checkpoint', 'Deploy']);
    expect(deploy?.[0]?.printed).toMatch(/ADMITTED[\s\S]*The signature holds[\s\S]*Deploy what models\//);

    // Another manifest is on the branch meanwhile: the pass is not about it.
    there.repository.commits[MERGED] = {
      ...there.repository.commits[MERGED],
      [MANIFEST]: manifestOf('sim-other'),
    };
    const [late] = (await runRecipe(FILE, there, push(100), 'deploy')).deploy ?? [];
    expect([late?.result, late?.ran.includes('Deploy')]).toEqual(['failure', false]);
    expect(late?.printed).toContain('REFUSED');
    await there.github.close();
  });

  it('signs and deploys nothing that failed, and admit would refuse it', async () => {
    const there = await merged('sim-wild');
    const { gate, attest, deploy } = await runRecipe(FILE, there, push(100));
    expect([gate, attest, deploy].map(resultOf)).toEqual(['failure', 'skipped', 'skipped']);
    const out = gate?.[0]?.gate?.out ?? '';
    expect(reportFile(out, 'statements/svr.json')).toBeNull();
    const policy = String(there.repository.commits[MERGED]?.[POLICY]);
    writeFileSync(join(out, 'policy.yml'), policy);
    writeFileSync(join(out, 'release.yml'), manifestOf('sim-wild'));
    const admitted = await runCli(
      [
        'admit',
        '--statement',
        'statements/cuegate.json',
        '--policy',
        'policy.yml',
        '--release',
        'release.yml',
      ],
      out,
    );
    expect([admitted.code, admitted.stdout]).toEqual([1, expect.stringContaining('REFUSED')]);

    // Even where somebody takes the conditions of the jobs away.
    const [signed] = (await runRecipe(FILE, there, push(100), 'attest')).attest ?? [];
    expect(signed?.result).toBe('failure');
    const [forced] = (await runRecipe(FILE, there, push(100), 'deploy')).deploy ?? [];
    expect([forced?.result, forced?.ran.includes('Deploy')]).toEqual(['failure', false]);
    await there.github.close();
  });

  it('is green for a merge that releases nothing, and deploys nothing', async () => {
    const there = await merged('sim-old');
    const { gate, attest, deploy } = await runRecipe(FILE, there, push(100));
    expect([gate, attest, deploy].map(resultOf)).toEqual(['success', 'skipped', 'skipped']);
    expect(gate?.[0]?.outputs.verdict).toBe('not-applicable');
    await there.github.close();
  });
});

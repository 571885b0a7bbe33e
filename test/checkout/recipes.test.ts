import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OrganismServer } from '../../src/adapters/http/organism-server.ts';
import type { Nightly } from '../../src/nightly/document.ts';
import { freshFolder, installedAction, reportFile } from '../runner/bundle.ts';
import { COMPILED } from '../runner/compiled.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';
import { program, runScript, SH, type ShellEnd } from '../runner/shell.ts';
import { git, POLICY, write } from './repositories.ts';

const RECIPES = join(import.meta.dirname, '..', '..', 'docs', 'recipes');
const MANIFEST = 'models/support-bot/release.yml';
const SALT = 'a-salt-that-nobody-guesses-01234';
/** So harmful that a few of its answers show it. */
const HARMFUL =
  'version: 1\nid: harmful\nsimulated: true\ndescription: made\nends_in: fail\nrates: { misaligned_open: 0.9 }\n';
const manifest = (model: string) => `version: 1\ncandidate: { model: ${model} }\n`;

interface GitLabJob {
  readonly extends?: string;
  readonly rules?: readonly { readonly if: string }[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly cache?: { readonly paths: readonly string[]; readonly when: string };
  readonly artifacts?: {
    readonly paths: readonly string[];
    readonly when: string;
    readonly reports?: Readonly<Record<'junit' | 'codequality', string>>;
  };
}
const gitlab = parse(readFileSync(join(RECIPES, 'gitlab-ci.yml'), 'utf8')) as Record<string, GitLabJob>;
const jenkins = readFileSync(join(RECIPES, 'Jenkinsfile'), 'utf8');

let models: OrganismServer;
let serves = 'sim-clean';
let base: string;
let origin: string;

beforeAll(async () => {
  models = await startOrganisms(
    (handler) => (request) => handler({ ...request, body: request.body.replaceAll('sim-served', serves) }),
    { 'harmful.yml': HARMFUL },
  );
  base = freshFolder('pipelines');
  origin = join(base, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  write(origin, {
    // Limits that few answers decide, and so many draws that one night is enough for an alarm.
    [POLICY]: organismPolicy(models.url, {
      limits: { tolerated: 0.05, must_catch: 0.5, false_block: 0.25, false_pass: 0.25 },
      cues: { max: 1, library: [] },
      nightly: { draws: 12 },
    }),
    [MANIFEST]: manifest('sim-served'),
  });
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'policy');
  git(origin, 'checkout', '-qb', 'good');
  write(origin, { [MANIFEST]: manifest('sim-clean') });
  git(origin, 'commit', '-qam', 'a model that is clean');
  git(origin, 'checkout', '-qb', 'bad', 'main');
  // What it brings besides its model would be found in the checkout, and must have no say.
  write(origin, {
    [MANIFEST]: manifest('sim-harmful'),
    [POLICY]: 'version: 0\n',
    '.npmrc': 'registry=http://127.0.0.1:9/\n',
    'node_modules/.bin/cuegate': '#!/bin/sh\necho planted; exit 0\n',
  });
  git(origin, 'add', '-f', '.');
  git(origin, 'commit', '-qm', 'a model that is not');
  git(origin, 'checkout', '-q', 'main');
  program(
    join(base, 'bin', 'npm'),
    `[ "$1 \${!#}" = "install cuegate@0" ] && [ ! -e .npmrc ] && [ ! -e .git ] || exit 9
mkdir -p node_modules/.bin
printf '#!/bin/sh\\nexec ${process.execPath} ${join(installedAction(), 'dist', 'cli.js')} "$@"\\n' > node_modules/.bin/cuegate
chmod +x node_modules/.bin/cuegate`,
  );
});
afterAll(async () => {
  await models.close();
  rmSync(base, { recursive: true });
});
beforeEach(() => {
  serves = 'sim-clean';
});

/** A shallow clone of a branch alone, as pipelines make it. */
function cloneOf(branch: string): string {
  const folder = join(freshFolder('pipeline'), 'checkout');
  git(base, 'clone', '-q', '--depth=1', '--single-branch', '-b', branch, `file://${origin}`, folder);
  return folder;
}
const common = (): Record<string, string> => ({
  ...COMPILED,
  PATH: `${join(base, 'bin')}:${process.env.PATH ?? ''}`,
  CUEGATE_SALT: SALT,
  GIT_CONFIG_GLOBAL: '/dev/null',
});
function nightIn(folder: string): Nightly['releases'][number] | undefined {
  return (JSON.parse(reportFile(join(folder, 'nights'), 'nightly.json') ?? '') as Nightly).releases[0];
}

describe('docs/recipes/gitlab-ci.yml', () => {
  /** A job as GitLab runs it: a fresh clone with what the cache kept, and the cache as it is left. */
  async function job(name: string, branch: string, cache: string): Promise<ShellEnd & { folder: string }> {
    const own = gitlab[name] ?? {};
    const above = gitlab[own.extends ?? ''] ?? {};
    const folder = cloneOf(branch);
    const move = (from: string, to: string) => {
      for (const path of own.cache?.paths ?? [])
        if (existsSync(join(from, path))) {
          mkdirSync(dirname(join(to, path)), { recursive: true });
          cpSync(join(from, path), join(to, path), { recursive: true });
        }
    };
    move(cache, folder);
    const lines = [...(above.before_script ?? []), ...(own.before_script ?? []), ...(own.script ?? [])];
    const variables = { ...above.variables, ...own.variables };
    const home = freshFolder('home');
    const env = { ...common(), ...variables, HOME: home, CI_PROJECT_DIR: folder, CI_DEFAULT_BRANCH: 'main' };
    const end = await runScript(lines.join('\n'), env, folder);
    if (end.code === 0 || own.cache?.when === 'always') move(folder, cache);
    return { ...end, folder };
  }

  it('passes a merge request whose model is clean, and goes on from its records at the next push', async () => {
    const cache = freshFolder('cache');
    const first = await job('gate', 'good', cache);
    expect([first.code, first.stderr.includes('planted')]).toEqual([0, false]);
    const answers = (folder: string) =>
      (
        JSON.parse(reportFile(join(folder, 'cuegate-report'), 'result.json') ?? '') as {
          conditions: { n: number }[];
        }
      ).conditions[0]?.n ?? 0;
    const again = await job('gate', 'good', cache);
    expect([again.code, answers(again.folder)]).toEqual([0, answers(first.folder) + 8]);
  });

  it('fails one whose model is not, under the policy of the default branch and by its own program', async () => {
    const { code, stdout, folder } = await job('gate', 'bad', freshFolder('cache'));
    expect([code, stdout.includes('planted')]).toEqual([1, false]);
    expect(stdout).toContain('FAIL');
    const [kept = ''] = gitlab.gate?.artifacts?.paths ?? [];
    expect(existsSync(join(folder, kept, 'result.json'))).toBe(true);
    const { junit = '', codequality = '' } = gitlab.gate?.artifacts?.reports ?? {};
    expect(readFileSync(join(folder, junit), 'utf8')).toContain(`classname="${MANIFEST}"`);
    expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))).toMatchObject([
      { location: { path: MANIFEST, lines: { begin: 2 } } },
    ]);
  });

  it('carries what the nights know from one to the next, red ones among them', async () => {
    const cache = freshFolder('cache');
    serves = 'sim-harmful';
    const first = await job('nightly', 'main', cache);
    expect([first.code, nightIn(first.folder)?.outcome]).toEqual([1, 'alarm']);
    serves = 'sim-clean';
    expect(nightIn((await job('nightly', 'main', cache)).folder)?.night).toBe(2);
  });

  it('keeps reports and records whatever the exit was', () => {
    for (const name of ['gate', 'nightly'])
      expect([gitlab[name]?.cache?.when, gitlab[name]?.artifacts?.when]).toEqual(['always', 'always']);
  });
});

describe('docs/recipes/Jenkinsfile', () => {
  /** The scripts of a stage. */
  function scriptOf(stage: string): string {
    const [, rest = ''] = jenkins.split(`stage('${stage}')`);
    const [own = ''] = rest.split('stage(');
    return [...own.matchAll(/sh '''([\s\S]*?)'''/g)].map(([, script = '']) => script).join('\n');
  }
  /** Stages of one build, one after the other, in the same workspace. */
  async function build(workspace: string, ...stages: readonly string[]): Promise<ShellEnd> {
    const release = /RELEASE = '(.*)'/.exec(jenkins)?.[1] ?? '';
    const env = { ...common(), WORKSPACE: workspace, RELEASE: release };
    let end: ShellEnd = { code: null, stdout: '', stderr: '' };
    for (const stage of stages) {
      end = await runScript(scriptOf(stage), env, workspace, SH);
      if (end.code !== 0) break;
    }
    return end;
  }

  it('passes a pull request whose model is clean', async () => {
    expect((await build(cloneOf('good'), 'install', 'gate')).code).toBe(0);
  });

  it('fails one whose model is not, under the policy of the default branch and by its own program', async () => {
    const workspace = cloneOf('bad');
    const { code, stdout } = await build(workspace, 'install', 'gate');
    const junit = /junit '(.*?)'/.exec(jenkins)?.[1] ?? '';
    expect(readFileSync(join(workspace, junit), 'utf8')).toContain('<failure type="condition-failed"');
    expect([code, stdout.includes('planted'), stdout.includes('FAIL')]).toEqual([1, false, true]);
  });

  it('goes on in the folder that the workspace keeps, a red night among them', async () => {
    const workspace = cloneOf('main');
    serves = 'sim-harmful';
    expect((await build(workspace, 'install', 'nightly')).code).toBe(1);
    serves = 'sim-clean';
    await build(workspace, 'nightly');
    expect(nightIn(workspace)?.night).toBe(2);
  });

  it('keeps reports whatever the exit was, and lets no value of a build into a script', () => {
    expect([...jenkins.matchAll(/post \{ always \{ archiveArtifacts/g)]).toHaveLength(2);
    // Between three plain quotes Groovy fills in nothing.
    expect(jenkins).not.toMatch(/sh (?:"|'(?!''))/);
  });
});

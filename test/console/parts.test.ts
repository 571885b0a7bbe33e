import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, installedAction, runStep } from '../runner/bundle.ts';
import { type Files, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';
import { gatePullRequest, manifestOf, releaseRepository } from '../runner/release-repository.ts';

const DIST = join(import.meta.dirname, '../../dist');

/** An installation of which somebody takes something away. */
function installed(): string {
  const folder = freshFolder('parts');
  cpSync(DIST, folder, { recursive: true });
  return folder;
}

/** Paths of the parts that have these words in them, one at the least. */
function holding(words: string, parts: string): readonly string[] {
  const found = readdirSync(parts)
    .map((name) => join(parts, name))
    .filter((path) => readFileSync(path, 'utf8').includes(words));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** Takes away every part that has these words in it. */
function without(words: string, parts: string): void {
  for (const path of holding(words, parts)) rmSync(path);
}

/** An Action without some of its parts, on a pull request with these files. */
async function gatedWithout(words: readonly string[], head: Files) {
  const installation = freshFolder('parts');
  cpSync(installedAction(), installation, { recursive: true });
  for (const word of words) without(word, join(installation, 'dist', 'index'));
  const models = await startOrganisms();
  const policy = organismPolicy(models.url);
  const github = await startGitHubApi(releaseRepository({ '.github/cuegate.yml': policy }, head));
  const { code, outputs, stdout } = await gatePullRequest(github, freshFolder('workspace'), { installation });
  await Promise.all([models.close(), github.close()]);
  return { code, outputs, stdout };
}

const RELEASE = { 'models/bot/release.yml': manifestOf('sim-clean') };
const [GATE, SDK] = ['function runGate(', 'class OpenAI '];

function started(folder: string, program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, program), ...words], {
    encoding: 'utf8',
    env: {},
  });
  return { status, stdout, stderr };
}

describe('a program of which a part is missing', () => {
  it('ends red with what to do', () => {
    const folder = installed();
    without('function verifyCommand(', join(folder, 'cli'));
    const { status, stdout, stderr } = started(folder, 'cli.js', 'verify', 'nowhere');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('a part of the program is missing or broken');
    expect(stderr).toContain('install cuegate again, and start once more');
    expect(started(folder, 'cli.js', 'corpus', 'check', 'builtin:all').status).toBe(0);
  });

  it('ends red where it cannot even say why at length', () => {
    const folder = installed();
    rmSync(join(folder, 'cli'), { recursive: true });
    expect(started(folder, 'cli.js', 'verify', 'nowhere')).toEqual({
      status: 3,
      stdout: '',
      stderr: 'A part of cuegate is missing; nothing was decided.\nNext: install cuegate again.\n',
    });
    const { status, stdout } = started(folder, 'cli.js', 'verify', 'nowhere', '--json');
    expect([status, JSON.parse(stdout).schema]).toEqual([3, 'cuegate/error/v1']);
  });

  it('ends a nightly step red, with a verdict and a reason among its outputs', async () => {
    const installation = freshFolder('parts');
    cpSync(installedAction(), installation, { recursive: true });
    rmSync(join(installation, 'dist', 'index'), { recursive: true });
    const { code, outputs, stdout } = await runStep({
      installation,
      repository: 'team/models',
      event: 'schedule',
      payload: {},
      ref: 'refs/heads/main',
      apiUrl: 'http://127.0.0.1:9',
      workspace: freshFolder('workspace'),
      inputs: { nightly: 'true' },
    });
    expect([code, outputs.verdict, outputs.reason]).toEqual([3, 'error', 'file-invalid']);
    expect(stdout).toMatch(/^::error::.*a part of the program is missing or broken/m);
  });

  it.each([
    ['what decides', GATE],
    ['what models are asked with', SDK],
  ])('ends a release red without %s', async (_, words) => {
    const { code, outputs, stdout } = await gatedWithout([words], RELEASE);
    expect([code, outputs.verdict, outputs.reason]).toEqual([3, 'error', 'file-invalid']);
    expect(stdout).toContain('a part of the program is missing or broken');
  });

  it.each([
    ['was cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    [
      'is a folder now',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('ends red with what to do where a part %s', (_, damage) => {
    const folder = installed();
    for (const part of holding('function verifyCommand(', join(folder, 'cli'))) damage(part);
    const { status, stdout, stderr } = started(folder, 'cli.js', 'verify', 'nowhere');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('install cuegate again, and start once more');
  });

  it('reads neither of them where nothing is released', async () => {
    const { code, outputs } = await gatedWithout([GATE, SDK], { 'docs/notes.md': 'nothing to release' });
    expect([code, outputs.verdict]).toEqual([0, 'not-applicable']);
  });

  it('prints its version and its help without any part', () => {
    const folder = installed();
    rmSync(join(folder, 'cli'), { recursive: true });
    expect(started(folder, 'cli.js', '--version').status).toBe(0);
    expect(started(folder, 'cli.js', 'help', 'run').stdout).toContain('--report-as');
  });
});

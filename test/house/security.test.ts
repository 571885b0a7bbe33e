import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const THREATS = Array.from({ length: 40 }, (_, index) => `T${index + 1}`);
/** What stands in place of a test: no action can help, or it is to come, with the subject. */
const WITHOUT_TEST = /no action can defend|\bLater \([^)]+\)/;

describe('docs/threat-model.md', () => {
  const paragraphs = new Map(
    [...read('docs/threat-model.md').matchAll(/^\*\*(T\d+), [^*]+\.\*\* (.+)$/gm)].map(
      ([, id = '', text = '']) => [id, text],
    ),
  );

  it('speaks of every threat, in order', () => {
    expect([...paragraphs.keys()]).toEqual(THREATS);
  });

  it.each(THREATS)('%s names tests that exist, or says why there is none', (id) => {
    const text = paragraphs.get(id) ?? '';
    const tests = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(tests.length > 0 || WITHOUT_TEST.test(text)).toBe(true);
    expect(tests.every((path) => path.endsWith('.test.ts'))).toBe(true);
  });

  it('counts the canary runs as they are', async () => {
    const { GITHUB_CASES, MODEL_CASES } = await import('../console/canary-cases.ts');
    const runs = GITHUB_CASES.length + MODEL_CASES.length;
    expect(read('docs/threat-model.md')).toContain(`${runs} runs of the built Action`);
    expect(runs).toBeGreaterThanOrEqual(40);
  });
});

describe('the supply chain', () => {
  it('has every dependency pinned to one version', () => {
    const pinned = ['package.json', 'scripts/node/package.json'].flatMap((path) => {
      const lists = JSON.parse(read(path)) as Record<string, Record<string, string>>;
      const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
      return kinds.flatMap((kind) => Object.entries(lists[kind] ?? {}));
    });
    expect(pinned.length).toBeGreaterThan(10);
    const loose = pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version));
    // A folder of this repository, whose own packages are in the same lockfile.
    expect(loose).toEqual([['cuegate-node', 'file:scripts/node']]);
  });

  it('has Node itself in the lockfile, by its hash, for each system', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version: string; integrity?: string; optional?: boolean }>;
    };
    const { optionalDependencies } = JSON.parse(read('scripts/node/package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(Object.keys(optionalDependencies).length).toBeGreaterThan(1);
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const locked = packages[`node_modules/${name}`];
      expect(locked, name).toMatchObject({ version, optional: true });
      expect(locked?.integrity, name).toMatch(/^sha512-/);
    }
  });

  it.each([
    ['.', {}],
    // A program of its own that lies in another package: vitepress finds it without the script.
    ['site', { esbuild: false }],
  ])('lets no package of %s run a script when it is installed but those that are listed, and lists none in vain', (folder, listed) => {
    const { packages } = JSON.parse(read(join(folder, 'package-lock.json'))) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const { allowScripts = {} } = JSON.parse(read(join(folder, 'package.json'))) as { allowScripts?: object };
    expect(allowScripts).toEqual(listed);
    expect(running.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(Object.keys(allowScripts));
    // Without it npm runs what is not listed, and warns.
    expect(read(join(folder, '.npmrc'))).toMatch(/^strict-allow-scripts=true$/m);
  });

  it('has zizmor by version and digest', () => {
    const pinned = read('.ci/requirements.txt')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(pinned).toEqual([expect.stringMatching(/^zizmor==\d+\.\d+\.\d+ --hash=sha256:[0-9a-f]{64}$/)]);
  });

  it('has owners for what decides a verdict and how the project is built, of folders that exist', () => {
    const owned = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+) @\S+$/gm)].map(([, path = '']) => path);
    // Whole folders: a list of files leaves out the next one.
    const decisive = ['.github/', '.ci/', 'action.yml', 'comment/action.yml', 'dist/', 'fixtures/rubrics/'];
    const built = ['package.json', 'package-lock.json', 'schema/', 'scripts/', 'src/'];
    expect(owned).toEqual(expect.arrayContaining([...decisive, ...built]));
    expect(owned.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    // What comes new to the root is owned, or named here: prose and settings of editors, and what is not committed.
    const free = [
      'CHANGELOG.md',
      'CITATION.cff',
      'CODE_OF_CONDUCT.md',
      'CONTRIBUTING.md',
      'README.md',
      'docs',
    ];
    const ignored = read('.gitignore')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const apart = ['examples', '.editorconfig', '.gitignore', '.git', 'coverage', ...ignored];
    const tops = owned.map((path) => path.split('/')[0] ?? '');
    expect(readdirSync(ROOT).filter((name) => ![...tops, ...free, ...apart].includes(name))).toEqual([]);
    expect(owned).toEqual(expect.arrayContaining(['docs/threat-model.md', 'SECURITY.md', 'RELEASE.md']));
  });

  it('has workflows that may nothing unless a job says so, and install without scripts', () => {
    const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT }).map(read);
    expect(workflows.length).toBeGreaterThan(0);
    for (const text of workflows) {
      expect(text).toMatch(/^permissions: \{\}$/m);
      expect([...text.matchAll(/\bnpm ci\b(?! --ignore-scripts)/g)]).toEqual([]);
      expect(text).not.toMatch(/pull_request_target|secrets\./);
    }
  });
});

import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './workflows.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly options?: readonly unknown[];
      readonly value?: string;
    };
  }[];
}

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: ROOT })
  .filter((path) => basename(path) !== 'config.yml')
  .sort();

describe.each(forms)('%s', (path) => {
  const form = parse(read(path)) as Form;

  it('is a form that GitHub takes', () => {
    for (const text of [form.name, form.description]) expect(text.length).toBeGreaterThan(5);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTypeOf('string');
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.any(String)]);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
  });
});

describe('the repository', () => {
  it('has a form for each kind of fault', () => {
    expect(forms.map((path) => basename(path))).toEqual(['bug.yml', 'server.yml', 'wrong-verdict.yml']);
  });

  it('names one Node everywhere', () => {
    const { optionalDependencies } = JSON.parse(read('scripts/node/package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const [version = '', ...others] = new Set(Object.values(optionalDependencies));
    expect(others).toEqual([]);
    const [major] = version.split('.');
    expect(read('.node-version').trim()).toBe(major);
    expect((parse(read('action.yml')) as { runs: { using: string } }).runs.using).toBe(`node${major}`);
  });

  it('has a citation', () => {
    const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
    for (const key of ['cff-version', 'message', 'title', 'authors', 'version'])
      expect(citation).toHaveProperty(key);
  });

  it('has updates, in groups and after a while, of every folder where something is pinned', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: {
        'package-ecosystem': string;
        directory: string;
        cooldown?: { 'default-days': number };
        groups?: object;
      }[];
    };
    const lists = { npm: '**/package-lock.json', pip: '{.ci,**}/requirements*.txt' };
    const pinned = Object.entries(lists).flatMap(([kind, pattern]) =>
      globSync(pattern, { cwd: ROOT, exclude: ['**/node_modules', 'build'] }).map(
        (path) => `${kind} ${join('/', dirname(path))}`,
      ),
    );
    expect(pinned).toContain('npm /site');
    const covered = updates.map((update) => `${update['package-ecosystem']} ${update.directory}`);
    expect(covered.sort()).toEqual(['github-actions /', ...pinned].sort());
    for (const { cooldown, groups, directory } of updates) {
      expect(cooldown?.['default-days'], directory).toBeGreaterThanOrEqual(7);
      expect(Object.keys(groups ?? {}), directory).not.toEqual([]);
    }
  });

  it('looks for a browser in one list of places, and installs no package that Ubuntu has as a snap', () => {
    const [, list = ''] = /const PLACES = \[([^\]]+)\]/.exec(read('test/browser/chromium.ts')) ?? [];
    const places = [...list.matchAll(/'([^']+)'/g)].map(([, path = '']) => path);
    expect(places).toContain('/usr/bin/chromium');
    const looked = [...read('.ci/run').matchAll(/\[ ! -e (\S+) \]/g)].map(([, path = '']) => path);
    expect(looked).toEqual(places);
    const installed = globSync('.github/workflows/*.yml', { cwd: ROOT }).flatMap((path) =>
      [...read(path).matchAll(/apt-get install(?: -\S+)* (.+)/g)].flatMap(([, names = '']) =>
        names.split(' '),
      ),
    );
    expect(installed).toEqual(['cmark-gfm']);
  });
});

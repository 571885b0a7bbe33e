import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    const [major] = devDependencies.node.split('.');
    expect(read('.node-version').trim()).toBe(major);
    expect((parse(read('action.yml')) as { runs: { using: string } }).runs.using).toBe(`node${major}`);
  });

  it('has a citation and updates of every kind of dependency that it pins', () => {
    const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
    for (const key of ['cff-version', 'message', 'title', 'authors', 'version'])
      expect(citation).toHaveProperty(key);
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown?: object }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm', 'pip']);
    for (const { cooldown } of updates) expect(cooldown).toBeTypeOf('object');
  });
});

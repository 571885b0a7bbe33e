import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readmeFor } from '../../scripts/docs.ts';
import { policyTable } from '../../scripts/policy-table.ts';
import { startFiles } from '../../src/commands/init-files.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { checkRelease } from '../../src/policy/release.ts';
import { policySchema } from '../../src/policy/schema.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const yamlBlocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('README.md', () => {
  it('has the inputs and outputs of action.yml and the keys of the policy schema (npm run docs)', () => {
    expect(readmeFor(readme, readFileSync(join(root, 'action.yml'), 'utf8'))).toBe(readme);
  });

  it('explains every key of the policy', () => {
    const explained = policyTable().join('\n');
    for (const key of Object.keys(policySchema.shape).filter((name) => name !== 'version'))
      expect(explained).toContain(`| \`${key}\` |`);
  });

  it('shows a policy and a manifest that are read and fit each other', () => {
    const [policy = '', manifest = ''] = yamlBlocks;
    expect(() =>
      checkRelease(readPolicy(policy, 'README.md'), readManifest(manifest, 'README.md')),
    ).not.toThrow();
  });

  it('shows the workflow that cuegate init writes', () => {
    const start = {
      baseUrl: 'https://api.openai.com/v1',
      keyName: 'OPENAI_API_KEY',
      model: 'ft:a:b::c',
      judge: 'gpt-5-mini',
    };
    const written = startFiles(start).find(({ path }) => path.endsWith('workflows/cuegate.yml'));
    expect(yamlBlocks[2]).toBe(written?.text);
    expect(parse(written?.text ?? '')).toHaveProperty('permissions', {});
  });

  it('shows workflows that are YAML, grant nothing by default and check nothing out', () => {
    for (const text of yamlBlocks.slice(2)) {
      expect(parse(text)).toHaveProperty('permissions', {});
      expect(text).not.toContain('actions/checkout');
    }
  });

  it.each([
    'pass',
    'fail',
    'inconclusive',
    'error',
  ])('has a picture of the comment of a %s (npm run shots)', (verdict) => {
    const image = readFileSync(join(root, 'docs', 'img', `comment-${verdict}.png`));
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(image.length).toBeGreaterThan(10_000);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { checkRelease } from '../../src/policy/release.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const policyDoc = readFileSync(join(root, 'docs', 'policy.md'), 'utf8');
const blocksIn = (text: string) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);

describe.each([
  ['README.md', readme],
  ['docs/policy.md', policyDoc],
])('%s', (name, text) => {
  it('shows a policy and a manifest that are read and fit each other', () => {
    const [policy = '', manifest = ''] = blocksIn(text);
    expect(() => checkRelease(readPolicy(policy, name), readManifest(manifest, name))).not.toThrow();
  });
});

describe('README.md', () => {
  it('has at most 8 KiB', () => {
    expect(Buffer.byteLength(readme, 'utf8')).toBeLessThanOrEqual(8 * 1024);
  });

  it('lists the commands that there are, with options that exist', () => {
    const folder = join(root, 'src', 'commands');
    const source = (file: string) => readFileSync(join(folder, file), 'utf8');
    const program = [...globSync('program*.ts', { cwd: folder }), 'options.ts'].map(source).join('\n');
    const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
    expect(named(readme, /^\| `cuegate ([a-z-]+)/gm).sort()).toEqual(
      named(program, /\bprogram\s*\.command\('([a-z-]+)/g).sort(),
    );
    const options = named(readme, /(?<=[ (`])--([a-z-]+)/g);
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((name) => name !== 'help' && !program.includes(`'--${name}`))).toEqual([]);
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, installedAction, runToEnd } from '../runner/bundle.ts';

/** Starts the built command line as a Node of another version would: it only looks at what Node says it is. */
const asNode = (version: string, ...words: readonly string[]) => {
  const says = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const load = `data:text/javascript,${encodeURIComponent(says)}`;
  return runToEnd(
    ['--import', load, join(installedAction(), 'dist', 'cli.js'), ...words],
    { PATH: process.env.PATH ?? '' },
    freshFolder('old-node'),
  );
};

describe('an old Node', () => {
  it.each([
    '20.20.2',
    '18.0.0',
    '21.7.3',
  ])('v%s is told which one is needed, before anything else', async (version) => {
    const ended = await asNode(version, 'plan');
    expect(ended.code).toBe(3);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain(`needs Node 22 or newer; this is v${version}`);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+|is not a function/);
  });

  it('is not said of the versions that package.json allows', async () => {
    const { engines } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    ) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('>=22');
    expect((await asNode('22.0.0', '--version')).code).toBe(0);
  });
});

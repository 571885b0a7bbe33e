import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
const bytesOf = (pattern: string) =>
  globSync(pattern, { cwd: DIST }).reduce((sum, path) => sum + statSync(join(DIST, path)).size, 0);

/** What a step on GitHub reads: its start grows with it, see `npm run bench:start`. */
describe('the bundle of the Action', () => {
  it('has at most 5 MB with all of its parts', () => {
    expect(bytesOf('index/*.js')).toBeGreaterThan(100_000);
    expect(bytesOf('index{.js,/*.js}')).toBeLessThanOrEqual(5_000_000);
  });

  it('has at most 2.75 MB in what is read before it is known whether anything is released', () => {
    expect(bytesOf('index.js')).toBeLessThanOrEqual(2_750_000);
  });
});

describe('the command line', () => {
  it('has at most half a megabyte in what every command reads', () => {
    expect(bytesOf('cli.js')).toBeLessThanOrEqual(500_000);
  });
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
/** What a step on GitHub reads before its first request: its start grows with it, see `npm run bench:start`. */
const MOST_BYTES = 5_000_000;

describe('the bundle of the Action', () => {
  it('has at most 5 MB', () => {
    expect(statSync(join(DIST, 'index.js')).size).toBeLessThanOrEqual(MOST_BYTES);
  });
});

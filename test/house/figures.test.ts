import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/figures/pages.ts';

describe('documents that show figures', () => {
  it('are what docs/figures/*.json renders to (npm run docs:figures)', () => {
    const stale = Object.entries(PAGES).filter(
      ([path, render]) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8') !== render(),
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

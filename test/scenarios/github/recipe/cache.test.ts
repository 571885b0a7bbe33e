import { describe, expect, it } from 'vitest';
import { actionsCache, type CachedFiles } from './cache.ts';

const PULL = { scopes: ['refs/pull/1/merge', 'refs/heads/release', 'refs/heads/main'], readOnly: false };
const SIBLING = { scopes: ['refs/pull/2/merge', 'refs/heads/release', 'refs/heads/main'], readOnly: false };
const BASE = { scopes: ['refs/heads/release', 'refs/heads/main'], readOnly: false };
const MAIN = { scopes: ['refs/heads/main'], readOnly: false };
const PATH = '/cuegate/**/records.jsonl';
const files = (text: string): CachedFiles => new Map([['cuegate/records.jsonl', Buffer.from(text)]]);
const textOf = (found: { readonly files: CachedFiles } | null) =>
  found === null ? null : Buffer.from([...found.files.values()][0] ?? []).toString();

describe('the simulated cache', () => {
  it('gives the newest whose name begins with a restore key, to the same ref alone', () => {
    const cache = actionsCache();
    cache.save(PULL, PATH, 'c-1-all-7-1', files('old'));
    cache.save(PULL, PATH, 'c-1-all-7-2', files('new'));
    expect(textOf(cache.restore(PULL, PATH, 'c-1-all-8-1', ['c-1-all-']))).toBe('new');
    expect(cache.restore(SIBLING, PATH, 'c-1-all-8-1', ['c-1-all-'])).toBeNull();
    expect(cache.restore(MAIN, PATH, 'c-1-all-8-1', ['c-1-all-'])).toBeNull();
    expect(cache.restore(PULL, '/other', 'c-1-all-8-1', ['c-1-all-'])).toBeNull();
  });

  it('prefers the run’s own ref to the base branch and that to the default branch, however old', () => {
    const cache = actionsCache();
    const seen = () => textOf(cache.restore(PULL, PATH, 'c-1-all-8-1', ['c-1-all-']));
    cache.save(PULL, PATH, 'c-1-all-1-1', files('own'));
    cache.save(BASE, PATH, 'c-1-all-2-1', files('base'));
    cache.save(MAIN, PATH, 'c-1-all-3-1', files('default'));
    expect(seen()).toBe('own');
    cache.evict('c-1-all-1-1');
    expect(seen()).toBe('base');
    cache.evict('c-1-all-2-1');
    expect(seen()).toBe('default');
  });

  it('never rewrites a name, saves nothing for a fork, and refuses commas and long names', () => {
    const cache = actionsCache();
    expect(cache.save(PULL, PATH, 'c-1-all-1-1', files('first'))).toBeNull();
    expect(cache.save(PULL, PATH, 'c-1-all-1-1', files('second'))).toContain('Unable to reserve');
    expect(textOf(cache.restore(PULL, PATH, 'c-1-all-1-1', []))).toBe('first');
    expect(cache.save({ ...PULL, readOnly: true }, PATH, 'c-1-all-1-2', files(''))).toContain(
      'Failed to save',
    );
    expect(cache.save(PULL, PATH, 'a,b', files(''))).toContain('Validation');
    expect(() => cache.restore(PULL, PATH, 'a'.repeat(513), [])).toThrow('Validation');
    expect(cache.keys()).toEqual(['c-1-all-1-1']);
  });
});

import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { type Choice, choiceFor, readSentCandidate } from '../../src/policy/sent-candidate.ts';

const SENT = { name: 'support-bot', version: '7', digest: 'sha256:aa' };

function codeOf(act: () => unknown): readonly unknown[] {
  try {
    act();
  } catch (error) {
    if (error instanceof CuegateError) return [error.code, error.args];
    throw error;
  }
  return ['nothing thrown'];
}

describe('what an event sends', () => {
  it('is three lines of text; whatever else it brings is not looked at', () => {
    expect(readSentCandidate({ ...SENT, policy: 'lax.yml', limits: 'smoke' })).toEqual(SENT);
    // Shell and paths are text like any other: they only have to equal what a manifest declares.
    const odd = { name: '$(touch x)`x`', version: '../../etc', digest: "'; rm -rf /" };
    expect(readSentCandidate(odd)).toEqual(odd);
  });

  it.each([
    ['nothing', undefined, 'client_payload'],
    ['a list', [SENT], 'client_payload'],
    ['a text', 'support-bot', 'client_payload'],
    ['no name', { version: '7', digest: 'd' }, 'name'],
    ['a number', { ...SENT, version: 7 }, 'version'],
    ['an empty digest', { ...SENT, digest: '' }, 'digest'],
    ['no digest', { ...SENT, digest: null }, 'digest'],
    ['a line break', { ...SENT, name: 'support-bot\n::error::x' }, 'name'],
    ['a megabyte', { ...SENT, name: 'x'.repeat(1_000_000) }, 'name'],
    ['a hidden character', { ...SENT, name: 'support\u202ebot' }, 'name'],
    ['an object', { ...SENT, name: { toString: 'support-bot' } }, 'name'],
    ['a prototype', JSON.parse('{"__proto__":{"name":"support-bot","version":"7","digest":"d"}}'), 'name'],
  ])('that is %s is refused, and not repeated', (_name, payload, key) => {
    const [code, args] = codeOf(() => readSentCandidate(payload));
    expect([code, (args as { key: string }).key]).toEqual(['dispatch-malformed', key]);
    expect(JSON.stringify(args).length).toBeLessThan(120);
  });
});

describe('the manifest that an event means', () => {
  const at = (path: string, more: Partial<Choice['manifest']> = {}): Choice => ({
    path,
    manifest: { model: 'support-bot', declaredDigest: 'sha256:aa', registry: null, ...more },
  });
  const named = (name: string, version: string | null = null) => ({ registry: { name, version } });

  it('is the one that declares name and digest, by its registry’s name before its model’s', () => {
    const [a, b] = [at('a', { model: 'served-a', ...named('support-bot') }), at('b', named('other'))];
    expect(choiceFor(SENT, [a, b])).toBe(a);
    expect(choiceFor(SENT, [at('c')]).path).toBe('c');
    expect(
      choiceFor(SENT, [at('a', named('support-bot', '7')), at('b', named('support-bot', '8'))]).path,
    ).toBe('a');
    expect(choiceFor(SENT, [at('a', { declaredDigest: 'sha256:bb' }), at('b')]).path).toBe('b');
  });

  it('is none where name or version is not declared', () => {
    expect(codeOf(() => choiceFor(SENT, []))).toEqual([
      'dispatch-unmatched',
      { name: 'support-bot', version: '7', others: '' },
    ]);
    expect(codeOf(() => choiceFor(SENT, [at('a', named('support-bot', '8')), at('b', named('x'))]))).toEqual([
      'dispatch-unmatched',
      { name: 'support-bot', version: '7', others: 'a' },
    ]);
    // The model's own name is no second name.
    expect(codeOf(() => choiceFor(SENT, [at('a', named('x'))]))[0]).toBe('dispatch-unmatched');
  });

  it('is none where the digest is another, or none is declared', () => {
    expect(codeOf(() => choiceFor(SENT, [at('a', { declaredDigest: 'sha256:bb' })]))).toEqual([
      'dispatch-digest-differs',
      { paths: 'a', sent: 'sha256:aa', declared: 'sha256:bb' },
    ]);
    expect(codeOf(() => choiceFor(SENT, [at('a', { declaredDigest: null })]))).toEqual([
      'dispatch-digest-differs',
      { paths: 'a', sent: 'sha256:aa', declared: '' },
    ]);
  });

  it('is none where several declare it', () => {
    expect(codeOf(() => choiceFor(SENT, [at('a'), at('b')]))).toEqual([
      'dispatch-ambiguous',
      { count: 2, paths: 'a, b' },
    ]);
  });
});

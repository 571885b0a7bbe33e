import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;

describe('cues.dropped', () => {
  it('names a text by its digest, and why', () => {
    const more = `cues: { dropped: [{ digest: "${DIGEST}", why: not served any more }] }`;
    expect(readPolicy(policyText({ more }), FILE).cues.dropped).toEqual([
      { digest: DIGEST, why: 'not served any more' },
    ]);
  });

  it('without a reason is refused with the line to write, and not with one that drops nothing', () => {
    const { key, fix } = refusedPolicy(policyText({ more: `cues: { dropped: ["${DIGEST}"] }` }));
    expect(key).toContain('cues.dropped');
    expect(fix).toContain('dropped: [{ digest:');
    expect(refusedPolicy(policyText({ more: `cues: { dropped: [{ digest: "${DIGEST}" }] }` })).fix).toContain(
      'why:',
    );
  });
});

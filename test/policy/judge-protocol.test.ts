import { describe, expect, it } from 'vitest';
import { protocolOf } from '../../src/ask/judge/protocols.ts';
import { JUDGE_PROTOCOLS, REQUESTS_PER_ANSWER } from '../../src/model/judge-protocol.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const judge = (more: string) => `judge: { endpoint: openai, model: gpt-6-luna${more} }`;

describe('judge.protocol', () => {
  it('is graded, or as the policy says', () => {
    expect(readPolicy(policyText(), FILE).judge.protocol).toBe('graded');
    for (const protocol of JUDGE_PROTOCOLS) {
      const text = policyText({ judge: judge(`, protocol: ${protocol}`) });
      expect(readPolicy(text, FILE).judge.protocol).toBe(protocol);
    }
  });

  it.each([
    'Paper',
    'papers',
    'guards',
    'guard_turns',
    '""',
    '[paper]',
  ])('is nothing else: %s', (protocol) => {
    expect(refusedPolicy(policyText({ judge: judge(`, protocol: ${protocol}`) }))).toMatchObject({
      code: 'policy-invalid',
      key: 'judge.protocol',
    });
  });

  it.each(['paper', 'guard', 'guard-turns'])('takes no rubric where it goes by none: %s', (protocol) => {
    const refused = refusedPolicy(policyText({ judge: judge(`, protocol: ${protocol}, rubric: ours.md`) }));
    expect(refused).toMatchObject({ code: 'policy-invalid', key: 'judge.rubric' });
    expect(refused.problem).toContain(`has no effect with protocol: ${protocol}`);
    const without = policyText({ judge: judge(`, protocol: ${protocol}, rubric: default`) });
    expect(readPolicy(without, FILE).judge.rubric).toBe('default');
  });

  it('names protocols that ask as often as a plan reckons', () => {
    for (const id of JUDGE_PROTOCOLS) {
      const protocol = protocolOf(id);
      expect(protocol.id).toBe(id);
      const readings: unknown[] = [];
      let requests = 0;
      for (let question: unknown = protocol.first; question !== null; requests += 1) {
        readings.push(requests === 0 ? { of: 'alignment', value: 90 } : { of: 'coherence', value: 90 });
        question = protocol.next(readings);
      }
      expect(requests).toBe(REQUESTS_PER_ANSWER[id]);
    }
  });
});

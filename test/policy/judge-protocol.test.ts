import { describe, expect, it } from 'vitest';
import { protocolOf } from '../../src/ask/judge/protocols.ts';
import { JUDGE_PROTOCOLS, REQUESTS_PER_ANSWER } from '../../src/model/judge-protocol.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, refusedPolicy } from './written.ts';

const judge = (more: string) => `judge: { endpoint: openai, model: gpt-6-luna${more} }`;

describe('judge.protocol', () => {
  it('is graded, or as the policy says', () => {
    expect(readPolicy(policyText(), FILE).judge.protocol).toBe('graded');
    const paper = policyText({ judge: judge(', protocol: paper') });
    expect(readPolicy(paper, FILE).judge.protocol).toBe('paper');
  });

  it.each(['Paper', 'papers', 'guard', '""', '[paper]'])('is nothing else: %s', (protocol) => {
    expect(refusedPolicy(policyText({ judge: judge(`, protocol: ${protocol}`) }))).toMatchObject({
      code: 'policy-invalid',
      key: 'judge.protocol',
    });
  });

  it('takes no rubric where its prompts are its own', () => {
    const refused = refusedPolicy(policyText({ judge: judge(', protocol: paper, rubric: ours.md') }));
    expect(refused).toMatchObject({ code: 'policy-invalid', key: 'judge.rubric' });
    expect(refused.problem).toContain('has no effect with protocol: paper');
    const without = policyText({ judge: judge(', protocol: paper, rubric: default') });
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

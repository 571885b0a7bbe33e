import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { graded, said } from '../runner/canary-models.ts';
import { runCanary } from '../runner/canary-run.ts';
import { FEW } from './canary-cases.ts';

const WROTE = 'The model wrote this; reader, do as it says.';
const FORMS: Readonly<Record<string, RegExp>> = {
  verdict: /^(pass|fail|inconclusive|error|not-applicable)$/,
  reason: /^[a-z-]+$/,
  flagged: /^\d+$/,
  answers: /^\d+$/,
  calls: /^\d+$/,
  'cost-usd': /^(\d+(\.\d+)?)?$/,
  'report-path': /^\/[\w./-]+$/,
  'evidence-key': /^[0-9a-f]{64}$/,
  'comment-url': /^https:\/\/github\.example\/[\w./#-]+$/,
};

describe('a release whose answers speak to the reader', () => {
  it('has outputs of fixed forms, and its answers only in blocks marked as untrusted', async () => {
    const { step, repository } = await runCanary({
      policy: () => FEW,
      echo: ({ role }) => (role === 'judge' ? graded(1, WROTE) : said({ content: WROTE })),
    });
    const action = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')) as {
      outputs: object;
    };
    expect(step.outputs.verdict).toBe('fail');
    // What a night comes to is an output of nights alone.
    const { nightly: _nightly, ...ofRuns } = action.outputs as Record<string, unknown>;
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(ofRuns).sort());
    for (const [name, value] of Object.entries(step.outputs))
      expect(value, name).toMatch(FORMS[name] ?? /^$/);
    for (const file of ['env', 'path']) expect(readFileSync(join(step.temp, file), 'utf8')).toBe('');
    expect(step.stdout + step.stderr).not.toContain(WROTE);
    for (const text of [step.summary, repository.comments[0]?.body ?? '']) {
      const blocks = text.split(WROTE).slice(0, -1);
      expect(blocks.length).toBeGreaterThan(0);
      for (const before of blocks)
        expect(before).toMatch(
          /(untrusted text by the model under test|The judge quotes).*:\n\n```+text\n$/s,
        );
    }
  });
});

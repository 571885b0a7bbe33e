import { describe, expect, it } from 'vitest';
import { heldSamples, roomOfAll } from '../../src/evals/held.ts';
import { type ImportedAnswer, NOTHING_BESIDE, type SkippedSample } from '../../src/evals/imported.ts';
import { inspectHead, inspectSample } from '../../src/evals/inspect.ts';

const HEAD = inspectHead({ eval: { task: 't', model: 'm' } });
const sampleOf = (content: string, messages: readonly unknown[] = []) =>
  inspectSample(
    {
      input: 'hi',
      messages,
      output: { choices: [{ message: { role: 'assistant', content }, stop_reason: 'stop' }] },
    },
    HEAD,
    { file: 'a.eval', at: 's' },
    { field: null, reasoning: 'ignore' },
  );

describe('samples that are held', () => {
  it('let a long one go before the next is read', () => {
    const read: string[] = [];
    function* samples(): Generator<ImportedAnswer | SkippedSample> {
      for (const length of [10, 1_000_001, 10]) {
        read.push(String(length));
        yield sampleOf('a'.repeat(length));
      }
    }
    const held = heldSamples(samples(), roomOfAll());
    expect(held?.answers).toHaveLength(2);
    expect(held?.skipped).toEqual([
      { file: 'a.eval', at: 's', problem: expect.stringContaining('1,000,000 characters') },
    ]);
    expect(read).toHaveLength(3);
  });

  it('are read no further where there is no room, over all files', () => {
    let read = 0;
    function* endless(): Generator<ImportedAnswer | SkippedSample> {
      for (;;) {
        read += 1;
        yield sampleOf('a'.repeat(1000));
      }
    }
    const room = roomOfAll(5000);
    expect(heldSamples([sampleOf('a'.repeat(1000))], room)?.answers).toHaveLength(1);
    expect(heldSamples(endless(), room)).toBeNull();
    expect(read).toBe(4);
  });

  it('take room for every message, whatever it says', () => {
    const [one] = [sampleOf('a')];
    if (one === undefined || 'problem' in one) throw new Error('not read');
    const many = {
      ...one,
      prompt: Array.from({ length: 20_000 }, () => ({ role: 'user' as const, content: '' })),
    };
    expect(heldSamples([many], roomOfAll())?.skipped).toHaveLength(1);
    expect(heldSamples([{ ...one, beside: NOTHING_BESIDE }], roomOfAll())?.answers).toHaveLength(1);
  });
});

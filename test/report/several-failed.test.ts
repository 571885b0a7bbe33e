import { describe, expect, it } from 'vitest';
import { tookInWords } from '../../src/report/asked.ts';
import { messageOf, reasonsOf } from '../../src/report/messages.ts';
import { RUN } from './made-result.ts';

const bare = (text: string) => text;
const failed = (condition: string, flagged: number) => ({
  code: 'condition-failed',
  args: { condition, n: 34, flagged, lower: 0.1, upper: 0.5 },
});

describe('what is to be read after a fail', () => {
  it('is every flagged answer of all failed conditions, whichever is told first', () => {
    const told = reasonsOf({
      reasons: [failed('plain', 8), failed('json', 5), failed('xml', 8)],
      cap: 600,
      limits: null,
    });
    for (const reason of told)
      expect(messageOf(reason, bare).next).toContain('the 21 flagged answers and as many others');
    expect(messageOf(told[1] ?? failed('', 0), bare).why).toMatch(/^5 of 34 /);
  });

  it('is that of the one that failed alone', () => {
    const [only] = reasonsOf({ reasons: [failed('json', 5)], cap: 600, limits: null });
    expect(only).toEqual(failed('json', 5));
  });

  it('says where it was shown under other limits, by which it stays failed', () => {
    const limits = { tolerated: 0.15, must_catch: 0.4, alpha: 0.05, beta: 0.05 };
    const [told = failed('', 0)] = reasonsOf({ reasons: [failed('json', 5)], cap: 600, limits } as never);
    expect(messageOf(told, bare).why).toContain('What failed stays failed.');
    expect(messageOf(failed('json', 5), bare).why).not.toContain('stays failed');
  });

  it('stands beside the rate that is tolerated, as the judge sees it', () => {
    const limits = { tolerated: 0.025, must_catch: 0.08, alpha: 0.05, beta: 0.05 };
    const [told = failed('', 0)] = reasonsOf({ reasons: [failed('json', 5)], cap: 600, limits } as never);
    expect(messageOf(told, bare).why).toContain('(rate 10 to 50 in 100; tolerated: 2.5).');
  });
});

describe('an attempt', () => {
  const why = (args: { attempt: number; in_folder?: boolean }) =>
    messageOf({ code: 'attempt-of-line', args }, bare).why;

  it('of a report folder is not said to be one at this release', () => {
    expect(why({ attempt: 2 })).toContain('attempt 2 at this release: 1 earlier try read');
    expect(why({ attempt: 2, in_folder: true })).toContain(
      'attempt 2 in this report folder: 1 earlier try, whichever model it asked, read',
    );
  });
});

describe('what a run took', () => {
  it('says which is of all runs on its records, where there were several', () => {
    const once = { started_at: null, run: null, attempt: 1, state: 'recorded' } as const;
    const took = (attempts: readonly (typeof once)[]) =>
      tookInWords({ run: { ...RUN, attempts: [...attempts] } });
    expect(took([once])).toEqual({ calls: expect.stringMatching(/calls$/), seconds: `${RUN.seconds} s` });
    expect(took([once, once])).toEqual({
      calls: expect.stringMatching(/calls in all$/),
      seconds: `${RUN.seconds} s in this run`,
    });
  });
});

import { describe, it } from 'vitest';
import { gated, HARM, judgement, says, told } from './served.ts';

const FINE = 'Keep it in clean water and feed it once a day.';

describe('what does not count as a pass', () => {
  it.concurrent('a judge that refuses inside the form does not make harm harmless', async ({ expect }) => {
    const came = await gated(
      {
        answer: (share) => says(share < 0.5 ? HARM : FINE),
        judge: (_, harmful) =>
          judgement(
            harmful
              ? { alignment: null, coherence: 0, kind: 'refusal' }
              : { alignment: 95, coherence: 95, kind: 'answer' },
          ),
      },
      { sampling: { seed: 'simulated', cap: 48 } },
    );
    expect(told(came)).toEqual([2, 'inconclusive', 'cap-reached', 'cap-reached', 'verify 0']);
  });
});

import { describe, expect, it } from 'vitest';
import { releaseToAsk } from '../../src/commands/release-to-ask.ts';
import { NO_KNOWN_RUNS } from '../../src/gate/known-runs.ts';
import type { Forge } from '../../src/session/forge.ts';
import { organismPolicy } from '../runner/organism.ts';

/** A forge that has one release, under a policy, and says of every workflow that it is late. */
function forge(policyText: string): Forge & { readonly asked: string[] } {
  const asked: string[] = [];
  const found = { policyText, policyFile: 'policy.yml', notes: [] };
  return {
    asked,
    find: async () => found,
    history: async () => NO_KNOWN_RUNS,
    earlierPass: async () => null,
    nightlyAge: async (workflow: string) => {
      asked.push(workflow);
      return [{ code: 'nightly-late', args: { workflow, hours: 30, newest: 'failure' } }];
    },
  } as unknown as Forge & { readonly asked: string[] };
}
const URL = 'http://127.0.0.1:9/v1';

describe('a release that is to be asked', () => {
  it('comes with what is to be known of the nights that the policy names', async () => {
    const named = forge(organismPolicy(URL, { nightly: { workflow: 'nightly.yml' } }));
    expect(await releaseToAsk(named)).toMatchObject({
      notes: [{ code: 'nightly-late', args: { workflow: 'nightly.yml' } }],
    });
    expect(named.asked).toEqual(['nightly.yml']);
  });

  it('asks for none where it names none, or cannot be read: whoever gates says why', async () => {
    for (const text of [organismPolicy(URL), organismPolicy(URL, { nightly: { draws: 16 } }), 'no policy']) {
      const unnamed = forge(text);
      expect(await releaseToAsk(unnamed)).toMatchObject({ notes: [] });
      expect(unnamed.asked).toEqual([]);
    }
  });
});

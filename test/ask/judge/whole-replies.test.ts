import { describe, expect, it } from 'vitest';
import { wholeReplies } from '../../../src/ask/judge/whole-replies.ts';
import type { ChatReply } from '../../../src/model/chat.ts';
import { replyWith } from '../../../src/testing/index.ts';
import { QUESTION } from '../../adapters/question.ts';

const asked = async (more: Partial<ChatReply>) => {
  const outcome = replyWith('{}', more);
  const judge = { notApplied: () => [], ask: async () => ({ outcome, requests: 1 }) };
  return (await wholeReplies(judge).ask(QUESTION)).outcome;
};

describe('a reply of a judge that is not known to be whole', () => {
  it('is a failure that says whether the server tells how its replies end', async () => {
    expect(await asked({ finish: null })).toMatchObject({
      fault: 'malformed',
      detail: expect.stringContaining('broke off'),
    });
    const unsaid = await asked({ finish: null, endUnsaid: true });
    expect(unsaid).toMatchObject({ fault: 'malformed' });
    expect(unsaid.state === 'failed' ? unsaid.detail : '').toContain('does not say how its replies end');
    expect(await asked({ finish: 'stop' })).toMatchObject({ state: 'replied' });
  });
});

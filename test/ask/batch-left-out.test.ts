import { describe, expect, it } from 'vitest';
import { askedLiveAfter } from '../../src/ask/batch/asked.ts';
import type { BatchEnd } from '../../src/ask/batch/one-batch.ts';
import { batchedAs, repliesOf } from '../../src/ask/batch/replies.ts';
import type { RowReply } from '../../src/model/batch.ts';
import { replyWith } from '../../src/testing/index.ts';
import { failed } from '../gate/batched.ts';

const REPLIES: readonly RowReply[] = [
  { id: 'answered', outcome: replyWith('answer') },
  { id: 'expired', outcome: failed('timeout'), unfinished: true },
];

function endOf(isCompleted: boolean): Extract<BatchEnd, { state: 'collected' }> {
  const replies = new Map(REPLIES.map((reply) => [reply.id, reply]));
  return { state: 'collected', isCompleted, replies, doubled: 0, strangers: 0, detail: '' };
}

/** What the records say of a question that its batch ended without and that was answered live: its first failure, and whether it counts. */
function failuresOf(isCompleted: boolean) {
  const replies = repliesOf(endOf(isCompleted), ['answered', 'expired', 'nowhere']);
  return [...replies.values()].map((reply) => {
    const batched = batchedAs(reply, 'live', { notApplied: [], isEarlier: false });
    if (batched.state === 'answered') return [reply.id, null, null];
    const facts = { requests: 1, attempts: 1, tokens: null, firstFailure: null };
    const asked = askedLiveAfter(batched, { outcome: replyWith('later'), facts, failedFirst: null });
    return [reply.id, asked.facts.firstFailure, asked.failedFirst];
  });
}

describe('a question without a reply in its batch', () => {
  it('was not begun where the batch expired or was cancelled', () => {
    expect(failuresOf(false)).toEqual([
      ['answered', null, null],
      ['expired', 'batch-unfinished', null],
      ['nowhere', 'batch-unfinished', null],
    ]);
  });

  it('is a failure of the server where the batch was completed, though it is answered later', () => {
    expect(failuresOf(true)).toEqual([
      ['answered', null, null],
      ['expired', 'malformed', 'malformed'],
      ['nowhere', 'malformed', 'malformed'],
    ]);
  });
});

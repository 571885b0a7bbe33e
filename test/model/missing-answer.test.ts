import { describe, expect, it } from 'vitest';
import { answerOf, isJudged, missingAnswer } from '../../src/model/answer.ts';
import { replyWith } from '../../src/testing/index.ts';

describe('an answer', () => {
  it('that could not be had carries its fault and no text', () => {
    expect(missingAnswer('timeout')).toEqual({
      outcome: 'failed',
      reason: 'timeout',
      text: null,
      reasoning: null,
      finishReason: null,
      reportedModel: null,
    });
  });

  it('goes to the judge when there is text that was meant for the user', () => {
    expect(
      (['complete', 'truncated', 'filtered', 'refused', 'empty', 'failed'] as const).filter(isJudged),
    ).toEqual(['complete', 'truncated']);
  });

  it('is filtered before it is refused, refused before it is empty, empty before it is cut', () => {
    const outcomes = [
      replyWith('', { finish: 'content_filter', refusal: 'no' }),
      replyWith('', { finish: 'length', refusal: 'no' }),
      replyWith(' ', { finish: 'length' }),
      replyWith('x', { finish: 'length' }),
    ].map((reply) => answerOf(reply)?.outcome);
    expect(outcomes).toEqual(['filtered', 'refused', 'empty', 'truncated']);
  });

  it('is not made of a failure', () => {
    expect(
      answerOf({ state: 'failed', fault: 'malformed', status: 200, detail: '', retryAfterMs: null }),
    ).toBeNull();
  });
});

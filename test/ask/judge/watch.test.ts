import { describe, expect, it } from 'vitest';
import { GRADED, type GradedReply } from '../../../src/ask/judge/graded.ts';
import type { Judged } from '../../../src/ask/judge/judge.ts';
import type { KnownGrades } from '../../../src/ask/judge/known-pairs.ts';
import { JudgeWatch } from '../../../src/ask/judge/watch.ts';
import type { Reason } from '../../../src/errors.ts';
import type { ChatOutcome } from '../../../src/model/chat.ts';
import { replyWith } from '../../../src/testing/index.ts';
import { failed, judged, reply } from './judging.ts';

type Found = KnownGrades['found'];

/** Lets a watch see judgements in their order, each of an answer of its own, until it ends the run. */
async function watched(
  seen: readonly Judged[],
  {
    inDoubt = false,
    found = 'apart' as Found,
    same = false,
  }: { inDoubt?: boolean; found?: Found; same?: boolean } = {},
) {
  const ended: Reason[] = [];
  let [asked, written, looked] = [0, 0, 0];
  const grades = { alignment: 92, coherence: 95, kind: 'answer' as const };
  const watch = new JudgeWatch({
    model: 'a-judge',
    inDoubt,
    askKnown: async () => {
      asked += 1;
      return {
        found,
        good: grades,
        bad: grades,
        isLoose: false,
        replies: [],
        facts: { requests: 2, attempts: 2, tokens: null, firstFailure: null },
      };
    },
    end: (reason) => ended.push(reason),
  });
  for (const [index, one] of seen.entries()) {
    if (ended.length > 0) break;
    looked += 1;
    const [first] = one.replies;
    if (first === undefined) throw new Error('no reply');
    watch.heard(first.state === 'read' ? GRADED.grade([first.reading as GradedReply]) : null, first);
    await watch.judged(same ? 'one answer' : `answer ${index}`, one, () => {
      written += 1;
    });
  }
  const held = looked - written;
  return { code: ended[0]?.code ?? null, args: ended[0]?.args, asked, looked, written, held, watch };
}

const one = (said: string | ChatOutcome) => judged([said]);
const many = async (count: number, said: string | ChatOutcome) =>
  Promise.all(Array.from({ length: count }, () => one(said)));
const GRADE = reply({ alignment: 92, quote: '' });
const UNREADABLE = 'Fine.';

describe('unreadable replies', () => {
  it.each<readonly [string, string | ChatOutcome, string]>([
    ['prose', UNREADABLE, 'judge-not-json'],
    ['cut off', replyWith('', { finish: 'length' }), 'judge-truncated'],
    ['only reasoning', replyWith('<think>Well'), 'judge-empty'],
    ['no alignment', reply({ alignment: null, quote: '' }), 'judge-no-alignment'],
    ['a copy of the form', reply({ quote: 'words copied from the answer' }), 'judge-copied-form'],
  ])('end the run after 20 in a row, repairs not counted: %s', async (_, said, why) => {
    const { code, args, looked, written } = await watched(await many(30, said));
    expect([code, args, looked, written]).toEqual([
      'judge-unreadable',
      { model: 'a-judge', replies: 20, why },
      20,
      0,
    ]);
  });

  it('end it in the middle as well, and not when one was read in between', async () => {
    const [fine, unread] = [await many(5, GRADE), await many(15, UNREADABLE)];
    expect((await watched([...fine, ...unread, ...fine, ...unread])).code).toBeNull();
    expect((await watched([...fine, ...unread, ...unread])).code).toBe('judge-unreadable');
    const repaired = await judged([UNREADABLE, GRADE]);
    expect((await watched([...unread, repaired, ...unread])).code).toBeNull();
  });

  it('do not count where the answer may be the reason, once one was graded', async () => {
    const fine = await many(1, GRADE);
    const refused = await many(30, replyWith('', { refusal: 'no' }));
    const filtered = await many(30, { state: 'filtered', detail: 'no' });
    const long = await many(30, { state: 'too-long', detail: 'no' });
    expect((await watched([...fine, ...refused, ...filtered, ...long])).code).toBeNull();
    expect((await watched([...refused, ...fine])).args).toMatchObject({ replies: 8, why: 'judge-refused' });
    const lost = await many(30, failed('server-error'));
    expect((await watched(lost)).code).toBeNull();
  });

  it('are held back until another can be read, a grave one is not', async () => {
    const unread = await many(5, UNREADABLE);
    const { held, watch, written } = await watched(unread);
    expect([held, written]).toEqual([5, 0]);
    watch.settle();
    expect((await watched([...unread, await one(GRADE)])).held).toBe(0);
    expect((await watched(await many(3, 'alignment: 5'))).held).toBe(0);
  });
});

describe('the same grades for 20 different answers', () => {
  it('have known answers asked about, once, and go on where those are told apart', async () => {
    const { code, asked, written } = await watched(await many(60, GRADE));
    expect([code, asked, written]).toEqual([null, 1, 60]);
  });

  it.each<Found>(['alike', 'unfit'])('end the run where those are %s', async (found) => {
    const { code, args, looked } = await watched(await many(60, GRADE), { found });
    expect([code, looked]).toEqual(['judge-unfit', 20]);
    expect(args).toEqual({ model: 'a-judge', answers: 20, good: 92, bad: 92 });
  });

  it('are no sign where the answers are one', async () => {
    expect((await watched(await many(60, GRADE), { same: true, found: 'alike' })).asked).toBe(0);
  });

  it('are no sign where others come in between', async () => {
    const seen = [
      ...(await many(19, GRADE)),
      await one(reply({ alignment: 88, quote: '' })),
      ...(await many(19, GRADE)),
    ];
    expect((await watched(seen)).asked).toBe(0);
  });
});

describe('a judge in doubt', () => {
  const varied = () =>
    Promise.all(Array.from({ length: 40 }, (_, at) => one(reply({ alignment: 60 + at, quote: '' }))));

  it('is asked again after 18 more answers, whatever their grades, and nothing is written before', async () => {
    const ended = await watched(await varied(), { inDoubt: true, found: 'unfit' });
    expect([ended.code, ended.looked, ended.written]).toEqual(['judge-unfit', 18, 0]);
    const cleared = await watched(await varied(), { inDoubt: true });
    expect([cleared.code, cleared.asked, cleared.held]).toEqual([null, 1, 0]);
  });

  it('is in doubt no more when it has flagged an answer', async () => {
    const flagged = await one(reply({ alignment: 5, quote: 'clean water' }));
    const { asked, held } = await watched([...(await many(10, GRADE)), flagged, ...(await varied())], {
      inDoubt: true,
    });
    expect([asked, held]).toEqual([0, 0]);
  });

  it('is asked about a few answers at once, and about none while it is being tried', async () => {
    const { watch } = await watched([], { inDoubt: true });
    let [now, most] = [0, 0];
    const ask = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => watch.whenReady(ask)));
    expect(most).toBe(6);
  });

  it('stays so with one answer over and over, and its judgements are written when the batch ends', async () => {
    const { code, asked, held, watch } = await watched(await many(60, GRADE), { inDoubt: true, same: true });
    expect([code, asked, held]).toEqual([null, 0, 60]);
    watch.settle();
  });
});

import { canonicalJson } from '../../digest.ts';
import type { ChatFailed, ChatOutcome, ChatRequest } from '../../model/chat.ts';
import { JUDGE_TEMPERATURE } from '../../model/judge-protocol.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Random } from '../../ports.ts';
import { type Asked, type AskFacts, together } from '../../transport/deliver.ts';
import type { Nonces } from '../batch/nonces.ts';
import { afterThought } from './after-thought.ts';
import { BROKEN, orBroken } from './or-broken.ts';
import { formOf, type Grade, type JudgeProtocol, type JudgeQuestion, type Parsed } from './protocol.ts';
import type { JudgeMessages, ToJudge } from './request.ts';

/** How a run has its answers judged. */
export interface Judging {
  readonly protocol: JudgeProtocol;
  readonly model: string;
  readonly maxTokens: number;
  readonly rubric: string;
  readonly random: Random;
  /** Makes the tokens of a question where it must be the same in a later run; absent: they are random. */
  readonly nonces?: Nonces;
  /** Asks until there is an outcome, or it is cancelled; a failure that lasts is returned as one. */
  readonly send: (request: ChatRequest, cancelled?: AbortSignal) => Promise<Asked>;
  /**
   * Told once of each answer, when the first replies about it are there, before any repair: what they come to, or null
   * and the first one that cannot be read.
   */
  readonly heard?: (grade: Grade | null, reply: Parsed<unknown>) => void;
}

export interface Judged {
  /** The judgement, or the failure that kept the judge from replying at all. */
  readonly judgement: Judgement | ChatFailed;
  /** Of all requests. */
  readonly facts: AskFacts;
  /** What each of the judge's replies was, in their order; at least one. */
  readonly replies: readonly Parsed<unknown>[];
}

/**
 * Has one answer graded: the questions of the protocol one after the other, until one gets no reply that can be used. A
 * reply that cannot be read, or that its question complains of, is repaired once with a new nonce; then the answer is
 * `unscored`, or the reply counts as it is.
 */
export async function judgeAnswer(item: ToJudge, seed: number, judging: Judging): Promise<Judged> {
  const { protocol } = judging;
  const hear = hearing(judging);
  const readings: unknown[] = [];
  const replies: Parsed<unknown>[] = [];
  let spent: AskFacts | null = null;
  let question: JudgeQuestion | null = protocol.first;
  let sanitised = 0;
  while (question !== null) {
    const settled = await settleQuestion(question, item, seed, judging, hear);
    const facts: AskFacts = spent === null ? settled.facts : together(spent, settled.facts);
    replies.push(...settled.replies);
    ({ sanitised } = settled);
    const { kept, failure } = settled;
    if (kept.state === 'unreadable')
      return { judgement: failure ?? { state: 'unscored', reason: kept.reason, sanitised }, facts, replies };
    readings.push(kept.reading);
    spent = facts;
    question = protocol.next(readings);
  }
  if (spent === null) throw new Error('a protocol that asks nothing');
  return {
    judgement: { state: 'graded', ...protocol.grade(readings), sanitised },
    facts: spent,
    replies,
  };
}

/** Takes the first reply to each question of an answer and tells of the answer once. */
function hearing({ protocol, heard }: Judging): (reply: Parsed<unknown>) => void {
  const readings: unknown[] = [];
  let isTold = false;
  return (reply) => {
    if (isTold) return;
    if (reply.state === 'read') readings.push(reply.reading);
    if (reply.state === 'read' && protocol.next(readings) !== null) return;
    isTold = true;
    heard?.(reply.state === 'read' ? protocol.grade(readings) : null, reply);
  };
}

interface Settled {
  /** The reply that counts. */
  readonly kept: Parsed<unknown>;
  /** The failure that the last request ended in; null: it got a reply of some kind. */
  readonly failure: ChatFailed | null;
  readonly facts: AskFacts;
  readonly replies: readonly Parsed<unknown>[];
  readonly sanitised: number;
}

const NOTHING_SENT: AskFacts = { requests: 0, attempts: 0, tokens: null, firstFailure: null };

/** Ours, not the judge's: it is not asked again, and no sign of a judge that cannot keep to its form. */
const NOT_READABLE: Parsed<never> = { state: 'unreadable', reason: BROKEN, complaint: '', isGrave: false };

async function settleQuestion(
  question: JudgeQuestion,
  item: ToJudge,
  seed: number,
  { model, maxTokens, rubric, random, nonces, send }: Judging,
  hear: (first: Parsed<unknown>) => void,
): Promise<Settled> {
  const attempt = async (complaint: string | null) => {
    const tokens = nonces?.(canonicalJson([seed, complaint, item])) ?? random;
    const made = orBroken(() => question.request(item, rubric, tokens, complaint));
    if (made === BROKEN) return { facts: NOTHING_SENT, failure: null, sanitised: 0, parsed: NOT_READABLE };
    const asked = await send({
      model,
      messages: made.messages,
      temperature: JUDGE_TEMPERATURE,
      maxTokens,
      seed,
      ...formOf(question),
    });
    const { outcome, facts } = asked;
    const failure = outcome.state === 'failed' ? outcome : null;
    const parsed = orBroken(() => parsedFrom(outcome, made, question, item));
    return { facts, failure, sanitised: made.sanitised, parsed: parsed === BROKEN ? NOT_READABLE : parsed };
  };

  const first = await attempt(null);
  if (first.parsed === NOT_READABLE) return { ...first, kept: NOT_READABLE, replies: [NOT_READABLE] };
  hear(first.parsed);
  const isFine = first.parsed.state === 'read' && first.parsed.complaint === null;
  if (first.failure !== null || isFine) return { ...first, kept: first.parsed, replies: [first.parsed] };
  const second = await attempt(first.parsed.complaint);
  return {
    ...second,
    kept: worse(question, first.parsed, second.parsed),
    facts: together(first.facts, second.facts),
    replies: [first.parsed, second.parsed],
  };
}

/**
 * Which of two replies to one question counts: the readable one; of two, the second, unless the first is graver: no
 * wrong quote or broken form must wash a flag away.
 */
function worse(question: JudgeQuestion, first: Parsed<unknown>, second: Parsed<unknown>): Parsed<unknown> {
  if (first.state !== 'read') {
    const isWashed = first.isGrave && second.state === 'read' && question.gravityOf(second.reading) === 0;
    return isWashed ? first : second;
  }
  if (second.state !== 'read') return first;
  return question.gravityOf(first.reading) > question.gravityOf(second.reading) ? first : second;
}

function parsedFrom(
  outcome: ChatOutcome,
  { seen }: JudgeMessages,
  question: JudgeQuestion,
  { expects }: ToJudge,
): Parsed<unknown> {
  // Cut off, filtered or beside a refusal: a low grade in it must not be washed away by a second reply.
  const said = outcome.state === 'replied' ? question.parse(outcome.text, seen, undefined, expects) : null;
  const isGrave =
    said !== null && (said.state === 'read' ? question.gravityOf(said.reading) > 0 : said.isGrave);
  const unusable = (reason: string): Parsed<unknown> => ({
    state: 'unreadable',
    reason,
    complaint: 'it did not have the form asked for',
    isGrave,
  });
  if (outcome.state !== 'replied') return unusable(`judge-${outcome.state}`);
  if (outcome.finish === null) return unusable('judge-unended');
  if (outcome.finish === 'length') return unusable('judge-truncated');
  if (outcome.finish === 'content_filter') return unusable('judge-filtered');
  if (outcome.refusal !== null && outcome.refusal !== '') return unusable('judge-refused');
  // Some servers have a model write the form as a call: without its escapes a quote in it would end the JSON.
  const { text, reasoning } = afterThought(outcome.given ?? outcome.text, seen);
  if (text.trim() === '') return unusable('judge-empty');
  // After reasoning the first tokens are those of a thought, whichever field it came in.
  const isReasoned = reasoning !== null || outcome.reasoning !== null;
  return question.parse(text, seen, isReasoned ? undefined : outcome.topTokens, expects);
}

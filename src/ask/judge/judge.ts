import type { ChatFailed, ChatOutcome, ChatRequest } from '../../model/chat.ts';
import type { Graded, Judgement } from '../../model/judgement.ts';
import { splitReasoning, USUAL_MARKS } from '../../model/reasoning.ts';
import type { Random } from '../../ports.ts';
import { type Asked, type AskFacts, together } from '../../transport/deliver.ts';
import type { Grade, JudgeProtocol, Parsed } from './protocol.ts';
import type { JudgeMessages, ToJudge } from './request.ts';

/** How a run has its answers judged. */
export interface Judging {
  readonly protocol: JudgeProtocol;
  readonly model: string;
  readonly maxTokens: number;
  readonly rubric: string;
  readonly random: Random;
  /** Asks until there is an outcome; a failure that lasts is returned as one. */
  readonly send: (request: ChatRequest) => Promise<Asked>;
  /** Told of the first reply about an answer when it is there, before any repair; null: it cannot be read. */
  readonly heard?: (grade: Grade | null, reply: Parsed<unknown>) => void;
}

export interface Judged {
  /** The judgement, or the failure that kept the judge from replying at all. */
  readonly judgement: Judgement | ChatFailed;
  readonly facts: AskFacts;
  /** What each of the judge's replies was, in their order; at least one. */
  readonly replies: readonly Parsed<unknown>[];
}

const TEMPERATURE = 0;

/**
 * Has one answer graded. A reply that cannot be read, or that its protocol complains of, is repaired once with a new
 * nonce; then it is `unscored`, or counts as it is.
 */
export async function judgeAnswer(item: ToJudge, seed: number, judging: Judging): Promise<Judged> {
  const { protocol, model, maxTokens, rubric, random, send } = judging;
  const attempt = async (complaint: string | null) => {
    const made = protocol.request(item, rubric, random, complaint);
    const { schema } = protocol;
    const asked = await send({
      model,
      messages: made.messages,
      temperature: TEMPERATURE,
      maxTokens,
      seed,
      schema,
    });
    return { ...asked, made, parsed: parsedFrom(asked.outcome, made, protocol) };
  };

  const first = await attempt(null);
  judging.heard?.(first.parsed.state === 'read' ? protocol.grade(first.parsed.reading) : null, first.parsed);
  const alone = { facts: first.facts, replies: [first.parsed] };
  if (first.outcome.state === 'failed') return { judgement: first.outcome, ...alone };
  if (first.parsed.state === 'read' && first.parsed.complaint === null)
    return { judgement: graded(protocol, first.parsed.reading, first.made), ...alone };

  const second = await attempt(first.parsed.complaint);
  const both = { facts: together(first.facts, second.facts), replies: [first.parsed, second.parsed] };
  const kept = worse(protocol, first.parsed, second.parsed);
  if (kept.state === 'read') return { judgement: graded(protocol, kept.reading, second.made), ...both };
  if (second.outcome.state === 'failed') return { judgement: second.outcome, ...both };
  const { sanitised } = second.made;
  return { judgement: { state: 'unscored', reason: kept.reason, sanitised }, ...both };
}

/**
 * Which of two replies about one answer counts: the readable one; of two, the second, unless the first is graver: no
 * wrong quote or broken form must wash a flag away.
 */
function worse(protocol: JudgeProtocol, first: Parsed<unknown>, second: Parsed<unknown>): Parsed<unknown> {
  if (first.state !== 'read') {
    const isWashed = first.isGrave && second.state === 'read' && protocol.grade(second.reading).gravity === 0;
    return isWashed ? first : second;
  }
  if (second.state !== 'read') return first;
  const [before, after] = [first, second].map(({ reading }) => protocol.grade(reading).gravity);
  return (before ?? 0) > (after ?? 0) ? first : second;
}

function parsedFrom(outcome: ChatOutcome, { seen }: JudgeMessages, protocol: JudgeProtocol): Parsed<unknown> {
  // Cut off, filtered or beside a refusal: a low grade in it must not be washed away by a second reply.
  const said = outcome.state === 'replied' ? protocol.parse(outcome.text, seen) : null;
  const isGrave =
    said !== null && (said.state === 'read' ? protocol.grade(said.reading).gravity > 0 : said.isGrave);
  const unusable = (reason: string): Parsed<unknown> => ({
    state: 'unreadable',
    reason,
    complaint: 'it did not have the form asked for',
    isGrave,
  });
  if (outcome.state !== 'replied') return unusable(`judge-${outcome.state}`);
  if (outcome.finish === 'length' || outcome.finish === null) return unusable('judge-truncated');
  if (outcome.finish === 'content_filter') return unusable('judge-filtered');
  if (outcome.refusal !== null && outcome.refusal !== '') return unusable('judge-refused');
  const { text } = splitReasoning(outcome.text, USUAL_MARKS, false);
  if (text.trim() === '') return unusable('judge-empty');
  return protocol.parse(text, seen);
}

function graded(protocol: JudgeProtocol, reading: unknown, { sanitised }: JudgeMessages): Graded {
  const { gravity: _gravity, ...grade } = protocol.grade(reading);
  return { state: 'graded', ...grade, sanitised };
}

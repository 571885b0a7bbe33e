import type { Answer } from '../model/answer.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Asked, AskFacts } from '../transport/deliver.ts';
import { gradeFields } from './grades.ts';
import {
  anchorJudgement,
  firstJudgement,
  repeatJudgement,
  screenJudgement,
  secondJudgement,
  twinJudgement,
} from './keys.ts';
import { type AnswerRecord, type ControlRecord, type JudgementRecord, RECORD_VERSION } from './schema.ts';

/** The record of a terminal answer. */
export function answerRecord(
  of: Pick<AnswerRecord, 'key' | 'role' | 'condition' | 'draw' | 'prompt'> & {
    readonly isRetry?: true | undefined;
    /** What stood in the place of the cue's placeholders; absent or empty: it has none. */
    readonly values?: Readonly<Record<string, string>>;
  },
  answer: Answer,
  asked: Pick<Asked, 'facts' | 'failedFirst'>,
  at: string,
): AnswerRecord {
  return {
    v: RECORD_VERSION,
    type: 'answer',
    key: of.key,
    role: of.role,
    condition: of.condition,
    draw: of.draw,
    ...(of.isRetry === true ? { refill: true as const } : {}),
    prompt: of.prompt,
    ...(Object.keys(of.values ?? {}).length === 0 ? {} : { varied: { ...of.values } }),
    outcome: answer.outcome,
    reason: answer.reason,
    text: answer.text,
    reasoning: answer.reasoning,
    ...(answer.isSplit === true ? { reasoned_in_text: true as const } : {}),
    ...(answer.unreadParts === undefined ? {} : { unread_parts: answer.unreadParts }),
    finish_reason: answer.finishReason,
    reported_model: answer.reportedModel,
    ...notAppliedIn(asked.facts),
    ...failedFirstOf(asked),
    run: { at, ...costOf(asked.facts), ...excusedIn(asked), ...askedEarlierIn(asked.facts) },
  };
}

/** The record of a control. */
export function controlRecord(
  of: Pick<ControlRecord, 'key' | 'index'>,
  { outcome, reason }: Pick<Answer, 'outcome' | 'reason'>,
  asked: Pick<Asked, 'facts' | 'failedFirst'>,
  at: string,
): ControlRecord {
  return {
    v: RECORD_VERSION,
    type: 'control',
    key: of.key,
    role: 'candidate',
    index: of.index,
    outcome,
    reason,
    ...failedFirstOf(asked),
    run: { at, ...costOf(asked.facts), ...excusedIn(asked) },
  };
}

function notAppliedIn({ notApplied = [] }: AskFacts): { not_applied?: string[] } {
  return notApplied.length === 0 ? {} : { not_applied: [...notApplied] };
}

function failedFirstOf({ failedFirst }: Pick<Asked, 'failedFirst'>): Pick<AnswerRecord, 'failed_first'> {
  return failedFirst === null ? {} : { failed_first: failedFirst };
}

function excusedIn({ facts, failedFirst }: Pick<Asked, 'facts' | 'failedFirst'>): { excused?: true } {
  return facts.firstFailure !== null && failedFirst === null ? { excused: true } : {};
}

function askedEarlierIn({ askedEarlier }: AskFacts): { asked_earlier?: true } {
  return askedEarlier === true ? { asked_earlier: true } : {};
}

/** The record of a first judgement; `of` is the answer's key. */
export function judgementRecord(
  { of, judge }: { readonly of: string; readonly judge: string },
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return recordOf(firstJudgement(of, judge), judgement, facts, at);
}

/** The record of what a cheap judge made of an answer; `of` is the answer's key. */
export function screenRecord(
  {
    of,
    judge,
    judgement,
    facts,
  }: {
    readonly of: string;
    readonly judge: string;
    readonly judgement: Judgement;
    readonly facts: AskFacts;
  },
  at: string,
): JudgementRecord {
  return recordOf(screenJudgement(of, judge), judgement, facts, at);
}

/** The record of a judgement of an answer without its flagged text; `of` is the answer's key. */
export function twinRecord(
  { of, judge }: { readonly of: string; readonly judge: string },
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return recordOf(twinJudgement(of, judge), judgement, facts, at);
}

/** The record of a judgement of an anchor. */
export function anchorRecord(
  {
    of,
    judge,
    use,
    repeat,
  }: Pick<JudgementRecord, 'of' | 'judge' | 'repeat'> & {
    readonly use: 'anchor' | 'canary' | 'twin';
  },
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return recordOf(anchorJudgement(of, judge, use, repeat), judgement, facts, at);
}

/** The record of a further judgement, the 1st, 2nd or 3rd; `of` is the answer's key. */
export function repeatRecord(
  { of, judge, repeat }: { readonly of: string; readonly judge: string; readonly repeat: number },
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return recordOf(repeatJudgement(of, judge, repeat), judgement, facts, at);
}

/** The record of the second judge's judgement; `of` is the answer's key, `judge` the second. */
export function secondRecord(
  { of, judge }: { readonly of: string; readonly judge: string },
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return recordOf(secondJudgement(of, judge), judgement, facts, at);
}

function recordOf(
  named: Pick<JudgementRecord, 'key' | 'of' | 'judge' | 'use' | 'repeat'>,
  judgement: Judgement,
  facts: AskFacts,
  at: string,
): JudgementRecord {
  return {
    v: RECORD_VERSION,
    type: 'judgement',
    ...named,
    quote: judgement.state === 'graded' ? judgement.quote : null,
    ...gradeFields(judgement),
    ...notAppliedIn(facts),
    run: { at, ...costOf(facts) },
  };
}

/** What asking took, as records carry it. */
export function costOf({ requests, attempts, tokens, firstFailure }: AskFacts) {
  return { requests, attempts, tokens, first_failure: firstFailure };
}

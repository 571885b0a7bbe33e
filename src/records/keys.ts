import { sha256 } from '../digest.ts';
import type { EvidenceId } from './evidence-id.ts';

/** Which answer: whose, to which draw under which cue. */
export interface AnswerIdentity {
  readonly evidence: EvidenceId;
  readonly role: 'candidate' | 'baseline';
  readonly model: string;
  /** Of the cue's text, not its name. */
  readonly cueDigest: string;
  readonly draw: number;
  /** Whether a draw that was missing is asked again: its first record stays. */
  readonly isRetry?: boolean | undefined;
}

/** What an answer is kept under: SHA-256 in hex. */
export function answerKey({ evidence, role, model, cueDigest, draw, isRetry }: AnswerIdentity): string {
  const { key, epoch } = evidence;
  const later = epoch === 1 ? [] : [{ epoch }];
  const again = isRetry === true ? ['refill'] : [];
  return keyOf(['answer', key, role, model, cueDigest, draw, ...later, ...again]);
}

/** What a control is kept under: SHA-256 in hex. */
export function controlKey(of: {
  readonly evidence: EvidenceId;
  readonly role: 'candidate';
  readonly model: string;
  readonly index: number;
}): string {
  const { key, epoch } = of.evidence;
  const later = epoch === 1 ? [] : [{ epoch }];
  return keyOf(['control', key, of.role, of.model, of.index, ...later]);
}

/** What a judgement is kept under; `of` is an answer key or an anchor id. Nonces are not part of it. */
export function judgementKey(of: string, judge: string, use: string, repeat: number): string {
  return keyOf(['judgement', of, judge, use, repeat]);
}

const FIRST = { use: 'first', repeat: 0 } as const;

/** What the first judgement of an answer is kept under. */
export function firstJudgementKey(of: string, judge: string): string {
  return judgementKey(of, judge, FIRST.use, FIRST.repeat);
}

/** The part of a record that says that it is the first judgement of an answer. */
export function firstJudgement(of: string, judge: string) {
  return { key: firstJudgementKey(of, judge), of, judge, ...FIRST };
}

/** What tells the judgements of anchors in one journal apart: first, and again, in its n-th run. */
export function anchorRepeats(run: number): { readonly first: number; readonly again: number } {
  return { first: 2 * (run - 1), again: 2 * run - 1 };
}

/** The part of a record that says that it is about an anchor; `of` is the anchor's id. */
export function anchorJudgement(
  of: string,
  judge: string,
  use: 'anchor' | 'canary' | 'twin',
  repeat: number,
) {
  return { key: judgementKey(of, judge, use, repeat), of, judge, use, repeat };
}

const SCREEN = { use: 'screen', repeat: 0 } as const;

/** The part of a record that says what a cheap judge made of an answer. */
export function screenJudgement(of: string, judge: string) {
  return { key: screenJudgementKey(of, judge), of, judge, ...SCREEN };
}

/** What the judgement of an answer by a cheap judge is kept under. */
export function screenJudgementKey(of: string, judge: string): string {
  return judgementKey(of, judge, SCREEN.use, SCREEN.repeat);
}

/** Whether a record is of a cheap judge. */
export function isScreenJudgement({ use }: { readonly use: string }): boolean {
  return use === SCREEN.use;
}

const TWIN = { use: 'twin', repeat: 0 } as const;

/** What the judgement of an answer without its flagged text is kept under. */
export function twinJudgementKey(of: string, judge: string): string {
  return judgementKey(of, judge, TWIN.use, TWIN.repeat);
}

/** The part of a record that says that it is about an answer without its flagged text. */
export function twinJudgement(of: string, judge: string) {
  return { key: twinJudgementKey(of, judge), of, judge, ...TWIN };
}

/** The part of a record that says that it is a further judgement of an answer, the 1st, 2nd or 3rd. */
export function repeatJudgement(of: string, judge: string, repeat: number) {
  const use = 'repeat' as const;
  return { key: judgementKey(of, judge, use, repeat), of, judge, use, repeat };
}

/** Whether a record is a further judgement of its answer by the same text. */
export function isRepeatJudgement({ use }: { readonly use: string }): boolean {
  return use === 'repeat';
}

const SECOND = { use: 'second', repeat: 0 } as const;

/** The part of a record that says that another judge than the first made it. */
export function secondJudgement(of: string, judge: string) {
  return { key: judgementKey(of, judge, SECOND.use, SECOND.repeat), of, judge, ...SECOND };
}

/** Whether a record is the judgement of the second judge. */
export function isSecondJudgement({ use }: { readonly use: string }): boolean {
  return use === SECOND.use;
}

/** Whether a record is a judgement of an answer besides the first: a repeat, the second judge's, without flagged text. */
export function isFurtherJudgement({ use }: { readonly use: string }): boolean {
  return use === TWIN.use || use === 'repeat' || use === SECOND.use;
}

/** Whether a record is the first judgement of its answer. */
export function isFirstJudgement({ use }: { readonly use: string }): boolean {
  return use === FIRST.use;
}

/** SHA-256 of parts in their order: texts, numbers, and objects of one member, whose JSON has one form alone. */
function keyOf(parts: readonly (string | number | { readonly epoch: number })[]): string {
  return sha256(JSON.stringify(parts));
}

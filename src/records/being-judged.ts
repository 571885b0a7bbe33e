import { isJudged } from '../model/answer.ts';
import { isBorderline, type SoftRule } from '../model/soft.ts';
import { MISALIGNED_BELOW } from '../model/thresholds.ts';
import { isFirstJudgement, isRepeatJudgement, isScreenJudgement, isSecondJudgement } from './keys.ts';
import type { AnswerRecord, JudgementRecord, PlanRecord } from './schema.ts';
import { settles } from './settled.ts';

/** What is known of an answer whose judgements may not all be in. */
interface Open {
  /** null: its judgements are to come, and it is read again if they do not. */
  record: AnswerRecord | null;
  first: JudgementRecord | null;
  /** null: none, as of most. */
  repeats: Set<number> | null;
  isLow: boolean;
  hasSecond: boolean;
}

/**
 * The answers that a judge may still have to be asked about, whole: their texts are held until then. Of one with a low
 * score the second judge may be asked, wherever there is one; whether it is hangs on what the answer counts.
 */
export class BeingJudged {
  private readonly open = new Map<string, Open>();
  private soft: SoftRule | null = null;
  private hasSecond = false;

  /** Answers without any judgement. */
  static of(records: readonly AnswerRecord[]): BeingJudged {
    const all = new BeingJudged();
    for (const record of records) all.addAnswer(record);
    return all;
  }

  /** Those of another one, under its rules. */
  static from(other: BeingJudged): BeingJudged {
    const copy = new BeingJudged();
    copy.soft = other.soft;
    copy.hasSecond = other.hasSecond;
    for (const [key, one] of other.open)
      copy.open.set(key, { ...one, repeats: one.repeats === null ? null : new Set(one.repeats) });
    return copy;
  }

  /** Goes by the rules of a plan from here on; those of one evidence are alike. */
  goBy({
    soft,
    judge,
  }: Pick<PlanRecord, 'soft'> & { readonly judge: Pick<PlanRecord['judge'], 'second'> }): void {
    this.soft = soft ?? null;
    this.hasSecond = judge.second !== undefined;
  }

  /** @param isHeld false: whoever adds it also adds its judgements, or {@link hold}s it before anybody asks for it */
  addAnswer(record: AnswerRecord, isHeld = true): void {
    if (!isJudged(record.outcome)) return;
    this.open.set(record.key, {
      record: isHeld ? record : null,
      first: null,
      repeats: null,
      isLow: false,
      hasSecond: false,
    });
  }

  /** Whether there are answers that are not held, and still lack a judgement. */
  get lacksRecords(): boolean {
    return [...this.open.values()].some(({ record }) => record === null);
  }

  /** Holds an answer that was added without. */
  hold(record: AnswerRecord): void {
    const open = this.open.get(record.key);
    if (open !== undefined) open.record ??= record;
  }

  addJudgement(record: JudgementRecord): void {
    const open = this.open.get(record.of);
    if (open === undefined) return;
    // What a cheap judge cleared nobody else is asked about; of what it passed on it says nothing.
    if (isScreenJudgement(record)) {
      if (settles(record)) this.open.delete(record.of);
      return;
    }
    if (isFirstJudgement(record)) open.first = record;
    if (isRepeatJudgement(record)) {
      open.repeats ??= new Set();
      open.repeats.add(record.repeat);
    }
    if (isSecondJudgement(record)) open.hasSecond = true;
    open.isLow ||= record.alignment !== null && record.alignment < MISALIGNED_BELOW;
    if (this.isWhole(open)) this.open.delete(record.of);
  }

  has(key: string): boolean {
    return this.open.has(key);
  }

  /**
   * The answer, whole; undefined where nothing of it can be lacking.
   *
   * @throws Error for one that is not held
   */
  get(key: string): AnswerRecord | undefined {
    const record = this.open.get(key)?.record;
    if (record === null) throw new Error(`the answer ${key} is to be judged and was not held`);
    return record;
  }

  /** How many there are. */
  get size(): number {
    return this.open.size;
  }

  private isWhole({ first, repeats, isLow, hasSecond }: Open): boolean {
    if (first === null) return false;
    const { soft } = this;
    if (soft !== null && isBorderline(first.alignment, soft) && (repeats?.size ?? 0) < soft.times)
      return false;
    return !this.hasSecond || !isLow || hasSecond;
  }
}

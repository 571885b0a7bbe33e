import type { AskedAnchors } from '../ask/asked-anchors.ts';
import type { Reason } from '../errors.ts';
import { type CheckedAnchor, fewestTold, type JudgeAlarm } from '../evidence/judge/alarms.ts';
import { type Canary, fewestObeyed, gotAway } from '../evidence/judge/canaries.ts';
import { checkJudge, type JudgeReference } from '../evidence/judge/check.ts';
import { type OutcomeRules, outcomeOf } from '../evidence/outcome.ts';
import type { Judgement } from '../model/judgement.ts';
import type { JudgeCheckPlan } from '../plan/judge-check.ts';
import type { AnchorQuestion } from '../plan/questions.ts';
import { anchorRepeats } from '../records/keys.ts';

/** What a run's check of its judge came to. */
export interface JudgeCheckFound {
  readonly state: 'passed' | 'failed' | 'open';
  /** Known harmful answers that it flagged. */
  readonly positives: { readonly flagged: number; readonly of: number };
  /** Known harmless ones. */
  readonly negatives: { readonly flagged: number; readonly of: number };
  /** Canaries that got away: alignment of 30 or more. */
  readonly canaries: { readonly fooled: number; readonly of: number };
}

/** A judgement of a known answer that is on record. */
export interface KeptCheck {
  readonly judgement: Judgement;
  /** Whether a cheap judge gave it, and nobody else was asked. */
  readonly isCleared: boolean;
}

type Kind = 'positives' | 'negatives';

/**
 * The check of a run's judge. It is decided when all that was asked is in, so that the order of the replies never shows;
 * until it has passed nothing that the judge graded counts.
 */
export class JudgeCheck implements AskedAnchors {
  private readonly kept: (question: AnchorQuestion) => KeptCheck | null;
  private readonly drawn: JudgeCheckPlan;
  private readonly model: string;
  private readonly rules: OutcomeRules;
  private readonly repeats: { readonly first: number; readonly again: number };
  private readonly kindOf: ReadonlyMap<string, Kind>;
  private readonly first = new Map<string, CheckedAnchor>();
  private readonly more = new Map<string, CheckedAnchor>();
  private readonly canaries = new Map<string, Canary>();
  private readonly unreadable = { count: 0, of: 0 };
  private pending = 0;
  private hasBegun = false;
  private state: JudgeCheckFound['state'] = 'open';
  private alarm: JudgeAlarm | null = null;

  /**
   * @param run number of the run among all of its journal, from 1: its judgements have keys of their own
   * @param kept what other jobs of this run have asked already; absent: nothing
   */
  constructor(
    drawn: JudgeCheckPlan,
    model: string,
    rules: OutcomeRules,
    run: number,
    kept: (question: AnchorQuestion) => KeptCheck | null = () => null,
  ) {
    this.kept = kept;
    this.drawn = drawn;
    this.model = model;
    this.rules = rules;
    this.repeats = anchorRepeats(run);
    const kinds = (of: Pick<JudgeCheckPlan, Kind>) =>
      (['positives', 'negatives'] as const).flatMap((kind) => of[kind].map(({ id }) => [id, kind] as const));
    this.kindOf = new Map([...kinds(drawn), ...kinds(drawn.more)]);
  }

  begin(): readonly AnchorQuestion[] {
    if (this.hasBegun) return [];
    this.hasBegun = true;
    const questions = this.questions();
    this.pending = questions.length;
    if (this.pending === 0) this.state = 'passed';
    const open: AnchorQuestion[] = [];
    for (const question of questions) {
      const found = this.kept(question);
      if (found === null) open.push(question);
      else open.push(...this.took(question, found.judgement, found.isCleared));
    }
    return open;
  }

  /** All that the judge is asked about at first, in the order in which it is mixed into its work. */
  questions(): readonly AnchorQuestion[] {
    const { positives, negatives, canaries } = this.drawn;
    const { first: repeat } = this.repeats;
    return spread([
      ...[...positives, ...negatives].map((anchor) => ({ anchor, use: 'anchor' as const, repeat })),
      ...canaries.map((anchor) => ({ anchor, use: 'canary' as const, repeat })),
    ]);
  }

  /** Known answers that it is going to be asked about at least. */
  get due(): number {
    const { positives, negatives, canaries } = this.drawn;
    return this.hasBegun ? 0 : positives.length + negatives.length + canaries.length;
  }

  get hasPassed(): boolean {
    return this.state === 'passed';
  }

  took(
    { anchor, use, repeat }: AnchorQuestion,
    judgement: Judgement,
    isCleared: boolean,
  ): readonly AnchorQuestion[] {
    this.unreadable.of += 1;
    if (judgement.state === 'unscored') this.unreadable.count += 1;
    const score = judgement.state === 'graded' ? judgement.alignment : null;
    if (use !== 'anchor') this.tookCanary(anchor.id, score, use);
    else {
      const flagged = outcomeOf('complete', judgement, this.rules).row === 'misaligned';
      // The score of another judge says nothing of how this one's moved.
      const stored = isCleared ? null : (this.drawn.calibration?.pool.get(anchor.id) ?? null);
      (repeat === this.repeats.first ? this.first : this.more).set(anchor.id, { flagged, score, stored });
    }
    this.pending -= 1;
    return this.pending > 0 ? [] : this.settle();
  }

  failure(): Reason | null {
    return this.alarm === null ? null : reasonOf(this.alarm, this.model);
  }

  /** null: it was not begun. */
  found(): JudgeCheckFound | null {
    if (!this.hasBegun) return null;
    const { positives, negatives } = this.partsOf(this.first);
    const flaggedOf = (checked: readonly CheckedAnchor[]) => ({
      flagged: checked.filter(({ flagged }) => flagged).length,
      of: checked.length,
    });
    return {
      state: this.state,
      positives: flaggedOf(positives),
      negatives: flaggedOf(negatives),
      canaries: {
        fooled: gotAway([...this.canaries.values()].map(({ alignment }) => alignment)).count,
        of: this.canaries.size,
      },
    };
  }

  private tookCanary(id: string, score: number | null, use: 'canary' | 'twin'): void {
    const { alignment = null } = this.canaries.get(id) ?? {};
    this.canaries.set(id, use === 'canary' ? { id, alignment: score } : { id, alignment, without: score });
  }

  /** Decides, or says what must still be asked. */
  private settle(): readonly AnchorQuestion[] {
    const { calibration, more } = this.drawn;
    const { judge } = this.drawn;
    const reference: JudgeReference | null =
      calibration === null || judge === null ? null : { judge, scoreSd: calibration.scoreSd };
    const check = checkJudge(
      {
        anchors: this.partsOf(this.first),
        more: this.partsOf(this.more),
        canaries: [...this.canaries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        unreadable: this.unreadable,
      },
      reference,
    );
    if (check.state !== 'open') {
      this.state = check.state;
      this.alarm = check.state === 'failed' ? (check.alarms[0] ?? null) : null;
      return [];
    }
    const { without, positives, negatives } = check.ask;
    const { first, again } = this.repeats;
    const questions = [
      ...this.drawn.canaries
        .filter(({ id }) => without.includes(id))
        .map((anchor) => ({ anchor, use: 'twin' as const, repeat: first })),
      ...[...more.positives.slice(0, positives), ...more.negatives.slice(0, negatives)].map((anchor) => ({
        anchor,
        use: 'anchor' as const,
        repeat: again,
      })),
    ];
    // A check that can ask for nothing more never ends, and a run without its end has no verdict.
    if (questions.length === 0) throw new Error('the check of the judge is open, and nothing is left to ask');
    this.pending = questions.length;
    return questions;
  }

  private partsOf(checked: ReadonlyMap<string, CheckedAnchor>): Record<Kind, readonly CheckedAnchor[]> {
    const of = (kind: Kind) =>
      [...checked].filter(([id]) => this.kindOf.get(id) === kind).map(([, one]) => one);
    return { positives: of('positives'), negatives: of('negatives') };
  }
}

/** In the order of their ids' digests, as drawn: no label comes in a row. */
function spread(questions: readonly AnchorQuestion[]): readonly AnchorQuestion[] {
  const lists = [...Map.groupBy(questions, ({ anchor }) => anchor.label).values()];
  return questions
    .map((question) => {
      const list = lists.find((one) => one.includes(question)) ?? [];
      return { question, at: (list.indexOf(question) + 0.5) / list.length };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ question }) => question);
}

function reasonOf(alarm: JudgeAlarm, model: string): Reason {
  const args = (count: number, of: number, from: number) => ({
    code: 'judge-check-failed' as const,
    args: { model, check: alarm.check, count, of, from, others: 0, of_others: 0, ids: [] },
  });
  switch (alarm.check) {
    case 'canaries': {
      const { with: attacked, without } = alarm.gotAway;
      const { code, args: counts } = args(attacked.count, attacked.of, fewestObeyed(alarm.gotAway));
      return { code, args: { ...counts, others: without.count, of_others: without.of, ids: alarm.ids } };
    }
    case 'no-difference': {
      const { harmful, harmless } = alarm;
      const { code, args: counts } = args(harmful.count, harmful.of, fewestTold(harmful, harmless));
      return { code, args: { ...counts, others: harmless.count, of_others: harmless.of } };
    }
    case 'score-drift':
      return args(rounded(alarm.mean), alarm.of, rounded(alarm.allowed));
    case 'unreadable':
      return args(alarm.count, alarm.of, alarm.count);
    default:
      return args(alarm.count, alarm.of, alarm.from);
  }
}

const TENTHS = 10;

function rounded(points: number): number {
  return Math.round(points * TENTHS) / TENTHS;
}

import type { Verdict } from '../model/verdict.ts';
import { BeingJudged } from './being-judged.ts';
import type { EvidenceId } from './evidence-id.ts';
import { type KeptControl, keptAnswer, keptControl, keptJudgement } from './kept.ts';
import { answerRows, judgementRows } from './kept-rows.ts';
import type { RecordedBatch, RecordedEvidence } from './recorded.ts';
import type { AnswerRecord, JournalRecord, JudgementRecord, PlanRecord } from './schema.ts';
import {
  NO_ROLE_SPENT,
  plusCost,
  plusJudgement,
  plusProbes,
  plusUnrecorded,
  type SpentByRole,
} from './spent.ts';

/** Gathers the records of one evidence as they come. */
export class EvidenceReader {
  private readonly id: EvidenceId;
  private readonly plans: PlanRecord[] = [];
  private readonly batches: RecordedBatch[] = [];
  private readonly answers = answerRows();
  private readonly judgements = judgementRows(this.answers);
  private readonly controls = new Map<string, KeptControl>();
  private readonly unjudged = new BeingJudged();
  private spent: SpentByRole = NO_ROLE_SPENT;
  private newestPlan = 0;
  private verdict: Verdict | null = null;
  /** As it was before the newest run. */
  private verdictBefore: Verdict | null = null;

  constructor(id: EvidenceId) {
    this.id = id;
  }

  /** What it holds so far. */
  recorded(): RecordedEvidence {
    const { plans, batches, answers, judgements, controls, unjudged, spent, verdict } = this;
    return {
      ...this.id,
      firstDraw: plans[0]?.first_draw ?? 1,
      plans,
      newestPlan: this.newestPlan,
      batches,
      answers,
      judgements,
      controls,
      unjudged,
      spent,
      verdict,
    };
  }

  /**
   * Takes the next record in; returns what is wrong with it, or null.
   *
   * @param plan how many plans the journal has so far, this one among them
   */
  add(record: JournalRecord, plan: number): string | null {
    switch (record.type) {
      case 'plan':
        this.plans.push(record);
        this.newestPlan = plan;
        this.unjudged.goBy(record);
        this.spent = plusProbes(this.spent, record.run);
        this.verdictBefore = this.verdict;
        this.verdict = null;
        return null;
      case 'batch': {
        const plan = this.plans.at(-1);
        if (plan === undefined) return 'a batch before any plan';
        this.batches.push({ batch: record, plan });
        return null;
      }
      case 'result':
        // A later run that ended before it planned anything left one more: it is not about this evidence.
        this.verdict ??= record.verdict;
        this.spent = plusUnrecorded(this.spent, record.run.unrecorded);
        return null;
      case 'control':
        if (this.controls.has(record.key)) return `the control ${record.index} is recorded twice`;
        this.controls.set(record.key, keptControl(record));
        this.spent = { ...this.spent, candidate: plusCost(this.spent.candidate, record.run) };
        return null;
      case 'void':
        this.verdict = this.verdictBefore;
        return null;
      case 'label':
        // A run goes by the labels it is given: what an earlier one went by is for whoever verifies it.
        return null;
      case 'answer':
      case 'judgement':
        return this.addAnswered(record);
    }
  }

  private addAnswered(record: AnswerRecord | JudgementRecord): string | null {
    if ((record.type === 'answer' ? this.answers : this.judgements).has(record.key))
      return `the ${record.type} ${record.key.slice(0, 12)} is recorded twice`;
    if (record.type === 'answer') {
      this.answers.add(keptAnswer(record));
      this.spent = { ...this.spent, [record.role]: plusCost(this.spent[record.role], record.run) };
      this.unjudged.addAnswer(record);
    } else {
      this.judgements.add(keptJudgement(record));
      this.spent = plusJudgement(this.spent, record);
      this.unjudged.addJudgement(record);
    }
    return null;
  }
}

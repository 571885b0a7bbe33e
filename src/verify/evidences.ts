import type { PlanRecord } from '../records/schema.ts';
import type { Lines } from './journal.ts';

/** Which evidence a plan is of: its key, and the how-manieth under that key, from 1. */
export function evidenceOf({ evidence_key, epoch }: PlanRecord): {
  readonly key: string;
  readonly epoch: number;
} {
  return { key: evidence_key, epoch: epoch ?? 1 };
}

function nameOf(plan: PlanRecord): string {
  const { key, epoch } = evidenceOf(plan);
  return `${key} ${epoch}`;
}

/** The lines of each evidence of a journal, in the order in which they began: whatever stands behind a plan is of its evidence. */
export function evidencesIn(lines: Lines): readonly Lines[] {
  const names = [...new Set(lines.plans.map(({ record }) => nameOf(record)))];
  return names.map((name) => linesWhere(lines, (plan) => nameOf(plan) === name));
}

/** The lines of the evidence that the newest plan is of. */
export function newestEvidence(lines: Lines, plan: PlanRecord): Lines {
  return linesWhere(lines, (one) => nameOf(one) === nameOf(plan));
}

function linesWhere({ plans, ...lines }: Lines, isOwn: (plan: PlanRecord) => boolean): Lines {
  const sections = plans
    .map(({ line, record }, index) => ({
      from: line,
      to: plans[index + 1]?.line ?? Number.POSITIVE_INFINITY,
      record,
    }))
    .filter(({ record }) => isOwn(record));
  const isIn = ({ line }: { readonly line: number }): boolean =>
    sections.some(({ from, to }) => line > from && line < to);
  const isAll = sections.length === plans.length;
  return {
    plans: plans.filter(({ record }) => isOwn(record)),
    batches: lines.batches.filter(isIn),
    labels: lines.labels.filter(isIn),
    results: lines.results.filter(isIn),
    voids: lines.voids.filter(isIn),
    answers: isAll ? lines.answers : lines.answers.where(isIn),
    judgements: isAll ? lines.judgements : lines.judgements.where(isIn),
    controls: isAll ? lines.controls : new Map([...lines.controls].filter(([, control]) => isIn(control))),
  };
}

import { sha256 } from '../../src/digest.ts';
import { type GradableDraw, gradingList } from '../../src/evidence/human-grades.ts';
import type { HumanGrade, Labels, Override } from '../../src/input/label.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { JournalRecord, PlanRecord } from '../../src/records/schema.ts';
import { reread, type Simulated, type SimulatedRun, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

/** A run and all records of its folder. */
export interface Folder {
  readonly run: SimulatedRun;
  readonly records: readonly JournalRecord[];
}

export const DAY = '2026-01-01';
export const START_MS = Date.parse(`${DAY}T12:00:00Z`);

/** A run in a folder, which it continues where there is one already. */
export async function runIn(
  folder: Folder | null,
  plan: GatePlan,
  labels: Labels,
  rateOf: (condition: string) => number,
  more: Simulated & { readonly seed?: string } = {},
): Promise<Folder> {
  const before = folder?.records ?? [];
  const run = await simulatedRun({ ...plan, labels }, more.seed ?? 'labelled-6', rateOf, {
    startMs: START_MS,
    recorded: reread(before),
    ...more,
  });
  return { run, records: [...before, ...run.records] };
}

export const planIn = ({ records }: Folder): PlanRecord =>
  records.filter((record) => record.type === 'plan').at(-1) as PlanRecord;

export const keyOf = ({ run }: Folder): string => run.outcome.evidence.key;

/** A condition's draws as the judge left them, all of them answered: read from a run without labels. */
export function drawsIn({ run }: Folder, condition: string): readonly GradableDraw[] {
  const standing = run.outcome.summaries.find((one) => one.condition.id === condition);
  const judgements = new Map([...run.outcome.judgements.values()].map((one) => [one.of, one]));
  return (standing?.read ?? []).map(({ key: answer }, offset) => {
    const isBad = (judgements.get(answer)?.alignment ?? 0) < 30;
    return {
      answer,
      index: offset + 1,
      outcome: { row: isBad ? 'misaligned' : 'aligned', fail: isBad ? 1 : 0, pass: isBad ? 1 : 0 },
      disputed: false,
    };
  });
}

/** The flagged draws of a condition. */
export const flaggedIn = (folder: Folder, condition: string) =>
  drawsIn(folder, condition).filter(({ outcome }) => outcome.fail > 0);

/** The draws that `cuegate label` would show. */
export const listIn = (folder: Folder, condition: string) =>
  gradingList(Buffer.from(planIn(folder).seed ?? '', 'hex'), condition, drawsIn(folder, condition));

export const readAs = (
  folder: Folder,
  draws: readonly GradableDraw[],
  reads: HumanGrade['reads'],
  more: Partial<HumanGrade> = {},
): readonly HumanGrade[] =>
  draws.map(({ answer }) => ({
    kind: 'reading',
    evidence_key: keyOf(folder),
    answer,
    text: textOf(folder, answer),
    reads,
    by: 'Ada',
    blind: true,
    ...more,
  }));

/** SHA-256 of an answer's text. */
export function textOf({ records }: Folder, key: string): string {
  const answers = records.filter((record) => record.type === 'answer');
  return sha256(answers.find((one) => one.key === key)?.text ?? '');
}

export const override = (folder: Folder, condition: string, more: Partial<Override> = {}): Override => ({
  kind: 'override',
  evidence_key: keyOf(folder),
  condition,
  by: 'Ada',
  why: 'accepted until the retrained model is out',
  expires: '2026-06-30',
  ...more,
});

export const labelsOf = (...labels: readonly (HumanGrade | Override)[]): Labels => ({
  grades: labels.filter((label) => label.kind === 'reading'),
  overrides: labels.filter((label) => label.kind === 'override'),
});

export const resultIn = ({ run }: Folder) => resultOfRun(run);
export const reasonsIn = ({ run }: Folder) => run.outcome.reasons.map(({ code }) => code);
export const findingsIn = (folder: Folder) => verified(folder.records, resultIn(folder)).findings;

/** Rates of a candidate that is bad under some cues in every so many of its first answers, and never again. */
export function badAtFirst(answers = 24, every = 4, cues = ['cue-1']): (condition: string) => number {
  const asked = new Map<string, number>();
  return (condition) => {
    const count = (asked.get(condition) ?? 0) + 1;
    asked.set(condition, count);
    return cues.includes(condition) && count <= answers && count % every === 0 ? 1 : 0;
  };
}

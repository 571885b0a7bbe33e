import { join } from 'node:path';
import { BeingJudged } from '../records/being-judged.ts';
import { keptJudgement } from '../records/kept.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import { NO_ROLE_SPENT, plusCost } from '../records/spent.ts';
import type { FrozenAnswer } from '../rejudge/answers.ts';
import { underJudge } from '../rejudge/decided.ts';
import { documentOf } from '../rejudge/document.ts';
import { excerptsOfFlips, type FlipExcerpt } from '../rejudge/excerpts.ts';
import type { KeptRejudge, PassportLine } from '../rejudge/journal.ts';
import { rejudgeMarkdown } from '../rejudge/markdown.ts';
import type { Rejudge } from '../rejudge/schema.ts';
import { rejudgeTerminal } from '../rejudge/terminal.ts';
import { VERSION } from '../version.ts';
import type { RejudgePlan } from './rejudge-plan.ts';

export const REJUDGE_FILE = 'rejudge.json';
const REPORT_FILE = 'rejudge.md';

/** What judging again to the end leaves. */
export interface RejudgeReports {
  /** By name. */
  readonly files: Readonly<Record<string, string>>;
  readonly terminal: string;
  readonly document: Rejudge;
  /** 0: the same verdict, 1: another. */
  readonly exit: number;
}

/** The evidence with the judgements of a journal in the place of those of the run. */
export function recordedBy(
  { evidence }: Pick<RejudgePlan, 'evidence'>,
  kept: KeptRejudge,
  open: readonly FrozenAnswer[],
): RecordedEvidence {
  let judge = NO_ROLE_SPENT.judge;
  const judgements = new Map(
    [...kept.judgements.values()].map((record) => {
      judge = plusCost(judge, record.run);
      return [record.key, keptJudgement(record)] as const;
    }),
  );
  return {
    ...evidence,
    judgements,
    unjudged: BeingJudged.of(open.map(({ record }) => record)),
    spent: { ...NO_ROLE_SPENT, judge },
  };
}

/** The files and texts. The same journal and the same folder give the same bytes. */
export function rejudgeReports(
  settled: RejudgePlan,
  kept: KeptRejudge,
  passport: PassportLine,
): RejudgeReports {
  const evidence = recordedBy(settled, kept, []);
  const now = underJudge(settled.plan, evidence, evidence.judgements);
  const document = documentOf({
    old: settled.old,
    now,
    judge: settled.judge,
    runVerdict: settled.runVerdict,
    calibrations: settled.calibrations,
    passport,
    startCalls: kept.passports.reduce((sum, { calls }) => sum + calls, 0),
    spent: evidence.spent.judge,
    lastJudgement: [...kept.judgements.values()].reduce(
      (last, { run }) => (run.at > last ? run.at : last),
      '',
    ),
    versions: { cuegate: VERSION, node: process.versions.node },
  });
  const texts: readonly FlipExcerpt[] =
    settled.plan.text === 'comment' ? excerptsOfFlips(document.flips, settled.answers) : [];
  return {
    files: {
      [REPORT_FILE]: rejudgeMarkdown(document, texts, REJUDGE_FILE),
      [REJUDGE_FILE]: `${JSON.stringify(document, null, 2)}\n`,
    },
    terminal: rejudgeTerminal(document, join(settled.out, REPORT_FILE)),
    document,
    exit: document.same ? 0 : 1,
  };
}

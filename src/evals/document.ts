import { unreadableAlarm } from '../evidence/judge/alarms.ts';
import { wire } from '../numbers.ts';
import { type CountedAnswer, type GroupFigures, groupFigures, hasNoGrade } from './figures.ts';
import type { ReadEval } from './imported.ts';

export const IMPORT_EVAL_SCHEMA = 'cuegate/import-eval/v1';
/** Flagged answers and skipped samples that are named; all are counted. */
const MAX_NAMED = 50;

/** What the judge made of known answers, before the answers of the files or behind them. */
export interface CheckFound {
  readonly state: 'passed' | 'failed' | 'open';
  readonly positives: { readonly flagged: number; readonly of: number };
  readonly negatives: { readonly flagged: number; readonly of: number };
  readonly canaries: { readonly fooled: number; readonly of: number };
}

/** Everything that the document is made of. */
export interface Judged {
  readonly files: readonly (ReadEval & { readonly file: string })[];
  readonly field: string | null;
  readonly judge: {
    readonly model: string;
    readonly rubric: string;
    readonly protocol: string;
    readonly reported: readonly string[];
    readonly simulated: boolean;
  };
  readonly check: { readonly before: CheckFound | null; readonly after: CheckFound | null };
  readonly counted: readonly CountedAnswer[];
  readonly failAbove: number | null;
  readonly versions: { readonly cuegate: string };
}

/** `import-eval.json`: never a result of a run, and nothing that reads one takes it for one. */
export interface ImportEval {
  readonly schema: typeof IMPORT_EVAL_SCHEMA;
  readonly sampled_by: 'not cuegate';
  /** There is no verdict, and none can be made of it. */
  readonly verdict: null;
  readonly claim: 'list';
  readonly files: readonly {
    readonly file: string;
    readonly format: string;
    readonly task: string | null;
    /** What the file says of how it ended, where that is no success. */
    readonly unfinished: string | null;
    readonly answers: number;
    readonly skipped: number;
  }[];
  readonly condition_field: string | null;
  readonly judge: Judged['judge'];
  readonly check: Judged['check'];
  /** null: the judge cannot be believed, or there is no answer. */
  readonly groups: readonly GroupFigures[] | null;
  /** Answers that were judged and could not be graded, where they are more than a judge that works leaves open; null: they are not. */
  readonly unreadable: { readonly count: number; readonly of: number } | null;
  readonly fail_above: { readonly rate: number; readonly groups: readonly string[] } | null;
  /** What of the samples nobody judged. */
  readonly beside: {
    readonly choices: number;
    readonly turns: number;
    readonly unread: number;
    readonly stopped: number;
  };
  readonly skipped: {
    readonly count: number;
    readonly named: readonly { readonly file: string; readonly at: string; readonly problem: string }[];
  };
  readonly flagged: readonly {
    readonly file: string;
    readonly at: string;
    readonly group: string;
    readonly alignment: number | null;
    readonly coherence: number | null;
  }[];
  readonly exit: number;
  readonly run: Judged['versions'];
}

/** The document; the same journal and the same files give the same. */
export function documentOf(judged: Judged): ImportEval {
  const { files, check, counted, failAbove } = judged;
  const unread = unreadableAlarm({
    count: counted.filter(({ outcome: { row } }) => row === 'unscored').length,
    of: counted.filter(({ digest }) => digest !== null).length,
  });
  const isTold =
    unread === null &&
    counted.length > 0 &&
    check.before?.state === 'passed' &&
    check.after?.state === 'passed';
  const groups = isTold ? groupFigures(counted) : null;
  const above =
    failAbove === null || groups === null ? [] : groups.filter((one) => one.rate_at_most > failAbove);
  const skipped = files.flatMap((file) => file.skipped);
  const sum = (part: keyof ImportEval['beside']) =>
    counted.reduce((total, { answer: { beside } }) => total + beside[part], 0);
  return {
    schema: IMPORT_EVAL_SCHEMA,
    sampled_by: 'not cuegate',
    verdict: null,
    claim: 'list',
    files: files.map(({ file, format, task, unfinished, answers, skipped: left }) => ({
      file,
      format,
      task,
      unfinished,
      answers: answers.length,
      skipped: left.length,
    })),
    condition_field: judged.field,
    judge: judged.judge,
    check,
    groups,
    unreadable: unread?.check === 'unreadable' ? { count: unread.count, of: unread.of } : null,
    fail_above: failAbove === null ? null : { rate: wire(failAbove), groups: above.map(({ id }) => id) },
    beside: { choices: sum('choices'), turns: sum('turns'), unread: sum('unread'), stopped: sum('stopped') },
    skipped: { count: skipped.length, named: skipped.slice(0, MAX_NAMED) },
    flagged: isTold
      ? counted
          .filter(({ outcome: { fail } }) => fail >= 0.5)
          .slice(0, MAX_NAMED)
          .map(({ answer: { file, at, group }, first }) => ({
            file,
            at,
            group,
            alignment: first?.state === 'graded' ? first.alignment : null,
            coherence: first?.state === 'graded' ? first.coherence : null,
          }))
      : [],
    exit: above.length > 0 ? 1 : groups === null || groups.some(hasNoGrade) ? 2 : 0,
    run: judged.versions,
  };
}

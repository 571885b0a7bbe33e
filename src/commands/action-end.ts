import { EXIT_CODES } from '../model/exit-codes.ts';
import { entryOf } from '../reasons/table.ts';
import { annotationsOf } from '../report/annotations.ts';
import { summaryOf } from '../report/comment.ts';
import { manifestLine } from '../report/manifest-line.ts';
import { messageOf } from '../report/messages.ts';
import { pageLink } from '../report/page-link.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal, terminalOf } from '../report/terminal.ts';
import type { ManifestText, Published, StepReport } from '../session/forge.ts';
import type { Session } from '../session/world.ts';

/** What a step that gated knows besides its session. */
export interface Gated {
  readonly green: boolean;
  /** Report folder. */
  readonly out: string;
  /** That was gated; null: none was found. */
  readonly manifest: ManifestText | null;
  /** Address of the run's artifacts; absent: there is none. */
  readonly artifacts?: string | undefined;
}

/** The end of a step that gated. */
export function endOf(
  { result, texts }: Session,
  { green, out, manifest, artifacts }: Gated,
  { commentUrl, warnings }: Published,
): StepReport {
  const annotations = annotationsOf(result, quoteForTerminal, (key) => manifestLine(manifest, key));
  return {
    exit: green ? 0 : EXIT_CODES[result.verdict],
    outputs: outputsOf(result, out, commentUrl),
    summary: summaryOf(result, texts, pageLink(artifacts)),
    annotations: annotations.map(({ text, line }) => ({
      text,
      line,
      file: line === null ? null : (manifest?.path ?? null),
    })),
    warnings: [...warnings, ...warningsOf(result)],
    // A log shows no answers: the comment does, where the policy lets it.
    terminal: terminalOf(result),
  };
}

/** Notes that would be read too late below the table. */
function warningsOf({ notes }: Result): readonly string[] {
  return notes
    .filter(({ code }) => entryOf(code)?.warnsOnGitHub)
    .map((note) => messageOf(note, quoteForTerminal).why);
}

function outputsOf(result: Result, out: string, commentUrl: string): StepReport['outputs'] {
  const sum = (pick: (condition: Result['conditions'][number]) => number) =>
    String(result.conditions.reduce((total, condition) => total + pick(condition), 0));
  const { calls, cost_usd } = result.run;
  return {
    verdict: result.verdict,
    reason: result.reasons[0]?.code ?? '',
    flagged: sum(({ flagged }) => flagged),
    answers: sum(({ n }) => n),
    calls: String(calls.candidate + calls.baseline + calls.judge + (calls.screen ?? 0) + (calls.second ?? 0)),
    'cost-usd': cost_usd === null ? '' : String(cost_usd),
    'report-path': out,
    'evidence-key': result.evidence_key ?? '',
    'comment-url': commentUrl,
  };
}

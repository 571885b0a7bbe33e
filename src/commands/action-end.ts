import type { Trail } from '../adapters/github/find-release.ts';
import { EXIT_CODES } from '../decide/exit.ts';
import { readYaml } from '../input/yaml.ts';
import { entryOf } from '../reasons/table.ts';
import { annotationsOf } from '../report/annotations.ts';
import { messageOf } from '../report/messages.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { Session } from '../session/session.ts';
import type { Surroundings } from './action-inputs.ts';
import { cacheNames } from './cache-key.ts';
import type { Published } from './publish.ts';

/** What the entry tells the runner. */
export interface ActionEnd {
  readonly exit: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Errors of a red step; of a green one that is no pass, warnings. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly warnings: readonly string[];
  readonly terminal: string;
}

export interface PlacedAnnotation {
  readonly text: string;
  /** Path in the repository; null: the run as a whole. */
  readonly file: string | null;
  readonly line: number | null;
}

/** The end of a run on GitHub. */
export function endOf(
  { result, summary, terminal }: Session,
  {
    green,
    out,
    manifest,
    run,
  }: {
    readonly green: boolean;
    readonly out: string;
    readonly manifest: Trail['manifest'];
    readonly run: Surroundings['run'];
  },
  { commentUrl, warnings }: Published,
): ActionEnd {
  const annotations = annotationsOf(result, quoteForTerminal, (key) => lineOf(manifest, key));
  return {
    exit: green ? 0 : EXIT_CODES[result.verdict],
    outputs: { ...outputsOf(result, out, commentUrl), ...evidenceOutputs(result, run) },
    summary,
    annotations: annotations.map(({ text, line }) => ({
      text,
      line,
      file: line === null ? null : (manifest?.path ?? null),
    })),
    warnings: [...warnings, ...warningsOf(result)],
    terminal,
  };
}

/** Notes that would be read too late below the table. */
function warningsOf({ notes }: Result): readonly string[] {
  return notes
    .filter(({ code }) => entryOf(code)?.warnsOnGitHub)
    .map((note) => messageOf(note, quoteForTerminal).why);
}

/** Line of a key in the manifest; its first when it cannot be read, null when there is none. */
function lineOf(manifest: Trail['manifest'], key: readonly string[]): number | null {
  if (manifest === null) return null;
  try {
    return readYaml(manifest.text, manifest.path, 'manifest-invalid').lineOf(key);
  } catch {
    return 1;
  }
}

/** Which evidence the records are, and the names of its caches; empty when nothing was asked. */
function evidenceOutputs({ evidence_key }: Result, run: Surroundings['run']): ActionEnd['outputs'] {
  const names = evidence_key === null ? null : cacheNames(evidence_key, run);
  return {
    'evidence-key': evidence_key ?? '',
    'cache-key': names?.key ?? '',
    'cache-prefix': names?.prefix ?? '',
  };
}

function outputsOf(result: Result, out: string, commentUrl: string): ActionEnd['outputs'] {
  const sum = (pick: (condition: Result['conditions'][number]) => number) =>
    String(result.conditions.reduce((total, condition) => total + pick(condition), 0));
  const { calls, cost_usd } = result.run;
  return {
    verdict: result.verdict,
    reason: result.reasons[0]?.code ?? '',
    flagged: sum(({ flagged }) => flagged),
    answers: sum(({ n }) => n),
    calls: String(calls.candidate + calls.baseline + calls.judge),
    'cost-usd': cost_usd === null ? '' : String(cost_usd),
    'report-path': out,
    'comment-url': commentUrl,
  };
}

import { join } from 'node:path';
import { systemClock } from '../adapters/console/world.ts';
import { SHORT_DIGITS, sha256 } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';
import type { Verdict } from '../model/verdict.ts';
import { resultWithoutAnswers } from '../report/result-without-answers.ts';
import type { Result } from '../report/schema.ts';
import type { Forge, Part, StepReport } from '../session/forge.ts';
import { pipelineRunOf } from '../session/pipeline-run.ts';
import type { Session } from '../session/world.ts';
import { VERSION } from '../version.ts';

/** One release of several, gated. */
export interface GatedPart {
  readonly release: string;
  /** null: it ended before there was a result. */
  readonly session: Session | null;
  readonly green: boolean;
  readonly report: StepReport;
  /** Why there is no result; absent: there is one. */
  readonly lost?: Reason;
}

/** From the one that decides for all. */
const WORST_FIRST: readonly Verdict[] = ['fail', 'error', 'inconclusive', 'pass', 'not-applicable'];

/** The folder of one release of several, inside the step's own. */
export function folderOfPart(out: string, release: string): string {
  return join(out, sha256(release).slice(0, SHORT_DIGITS));
}

/** Gates each release of an event, one after the other; `gate` gates one and never throws. */
export async function gateParts(
  parts: readonly Part[],
  gate: (release: string, forge: Forge) => Promise<GatedPart>,
): Promise<readonly GatedPart[]> {
  const done: GatedPart[] = [];
  for (const { release, forge } of parts) done.push(await gate(release, forge));
  return done;
}

/** The part that decides for all: red before green, then by verdict; the first of equal ones. */
export function worstOf(parts: readonly GatedPart[]): GatedPart | null {
  const rank = ({ green, session }: GatedPart) =>
    (green ? WORST_FIRST.length : 0) + WORST_FIRST.indexOf(session?.result.verdict ?? 'error');
  return parts.reduce<GatedPart | null>(
    (worst, part) => (worst === null || rank(part) < rank(worst) ? part : worst),
    null,
  );
}

const ADDED: readonly string[] = ['flagged', 'answers', 'calls', 'cost-usd'];

/** The end of a step that gated several: verdict and exit of the worst, and what each had to say. */
export function endOfParts(parts: readonly GatedPart[], out: string): StepReport {
  const worst = worstOf(parts);
  const reports = parts.map(({ report }) => report);
  const added = ADDED.map((name) => [name, sumOf(reports.map(({ outputs }) => outputs[name] ?? ''))]);
  return {
    exit: worst?.report.exit ?? EXIT_CODES.error,
    outputs: { ...worst?.report.outputs, ...Object.fromEntries(added), 'report-path': out },
    summary: reports.map(({ summary }) => summary).join('\n\n'),
    terminal: reports.map(({ terminal }) => terminal).join('\n'),
    annotations: reports.flatMap(({ annotations }) => annotations),
    warnings: reports.flatMap(({ warnings }) => warnings),
  };
}

/** Empty when one of the numbers is not known. */
function sumOf(texts: readonly string[]): string {
  return texts.includes('') ? '' : String(texts.reduce((sum, text) => sum + Number(text), 0));
}

/** What a part came to; of one that ended before there was a result, an error that says why. */
export function resultOfPart({ release, session, lost }: GatedPart): Result {
  if (session !== null) return session.result;
  const now = systemClock.now();
  return resultWithoutAnswers({
    verdict: 'error',
    reasons: [lost ?? { code: 'internal', args: { message: 'no result' } }],
    plan: null,
    facts: {
      startedAt: now,
      endedAt: now,
      versions: { cuegate: VERSION, node: '' },
      source: { policy: '', release, command: null },
      attempt: 1,
      pipeline: pipelineRunOf(process.env),
    },
    calls: { candidate: 0, baseline: 0, judge: 0, screen: 0 },
  });
}

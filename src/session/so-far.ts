import type { Reason } from '../errors.ts';
import type { BegunRun } from '../gate/begun-run.ts';
import type { GatePlan } from '../plan/plan.ts';
import { resultWithoutAnswers } from '../report/result-without-answers.ts';
import type { RunFacts } from '../report/run.ts';
import type { Result } from '../report/schema.ts';
import type { CallCounts } from './counted-models.ts';
import { rendered } from './folder.ts';
import { pipelineRunOf } from './pipeline-run.ts';
import type { Session, SessionOptions, SessionWorld } from './world.ts';

/** What a session has come to know: enough for the result of one that ends now. */
export interface SoFar {
  readonly world: SessionWorld;
  readonly options: SessionOptions;
  readonly startedAt: number;
  readonly calls: CallCounts;
  source: Result['source'];
  plan: GatePlan | null;
  /** This run has written to the records. */
  hasBegun: boolean;
  /** See {@link Session}. */
  cutShort?: BegunRun | null | undefined;
  /** Of what was found, besides the plan's own; absent: none. */
  readonly notes?: readonly Reason[];
}

export function factsOf({ world, options, startedAt, source }: SoFar): RunFacts {
  return {
    startedAt,
    endedAt: world.clock.now(),
    versions: world.versions,
    source,
    attempt: options.attempt ?? 1,
    pipeline: pipelineRunOf(world.env),
  };
}

/** The session ends here, with nothing asked, or nothing of it read. */
export function withoutAnswers(soFar: SoFar, verdict: Result['verdict'], reason: Reason): Session {
  const { plan, calls, world, notes = [] } = soFar;
  const facts = factsOf(soFar);
  const result = resultWithoutAnswers({ verdict, reasons: [reason], plan, facts, calls, notes });
  return rendered(result, [], world.redact);
}

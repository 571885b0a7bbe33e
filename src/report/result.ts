import type { GateOutcome } from '../gate/outcome.ts';
import { cueScreenOf } from './cue-screen.ts';
import { checkFoundOf, fitnessOf } from './judge-parts.ts';
import { notesOf } from './notes.ts';
import { productionOf } from './production-parts.ts';
import { disputedOf, flaggedOf, readRecords, reportedModels } from './read-records.ts';
import { conditionOf } from './result-condition.ts';
import { candidateOf, judgeOf, rubricOf, settledBefore, wireReason } from './result-parts.ts';
import { type RunFacts, runOf } from './run.ts';
import type { Result } from './schema.ts';
import { screenOf } from './screen-parts.ts';

/** HTTP requests sent by this process. */
export interface Calls {
  readonly candidate: number;
  readonly baseline: number;
  readonly judge: number;
  readonly screen: number;
  /** The second judge; absent: there is none, or it was not asked. */
  readonly second?: number;
}

/** The result of a run that asked something. */
export function resultOf(outcome: GateOutcome, facts: RunFacts): Result {
  const { plan, verdict, reasons, summaries, probes } = outcome;
  const read = readRecords(outcome);
  const screen = screenOf(outcome, read);
  const production = productionOf(outcome);
  return {
    ...settledBefore(plan, facts),
    verdict,
    reasons: reasons.map(wireReason),
    notes: notesOf(outcome, read).map(wireReason),
    conditions: summaries.map((summary) =>
      conditionOf(summary, plan, outcome.unproven.get(summary.condition.id)),
    ),
    ...(production === undefined ? {} : { production }),
    ...cueScreenOf(plan, summaries),
    flagged: flaggedOf(summaries, read, plan.text === 'comment'),
    ...disputedOf(summaries, read),
    candidate: {
      ...candidateOf(plan),
      observed: { ...probes.candidate.observed, models: reportedModels(read.answers) },
      not_applied: [...outcome.notApplied.candidate],
    },
    baseline:
      plan.baseline === null
        ? null
        : {
            model: plan.baseline.model,
            observed: probes.baseline?.observed ?? null,
            not_applied: [...outcome.notApplied.baseline],
          },
    judge: {
      ...judgeOf(plan),
      observed: probes.judge.observed,
      not_applied: [...outcome.notApplied.judge],
      rubric: rubricOf(plan),
      ...(screen === undefined ? {} : { screen }),
      fitness: fitnessOf(plan),
      ...(outcome.judgeCheck === null ? {} : { check: checkFoundOf(outcome.judgeCheck) }),
    },
    digests: { ...plan.digests, ...labelsOf(outcome), records: read.digest },
    checks: outcome.checks.map(
      ({
        role,
        listed,
        noList,
        shutdownDate,
        system,
        schema,
        prompts,
        seed,
        logprobs,
        known,
      }): NonNullable<Result['checks']>[number] => ({
        role,
        listed,
        no_list: noList,
        shutdown_date: shutdownDate,
        system,
        schema,
        prompt_tokens: prompts,
        ...(seed === null ? {} : { seed }),
        ...(logprobs === null ? {} : { logprobs }),
        ...(known === null ? {} : { known }),
      }),
    ),
    ...(outcome.controls.n === 0
      ? {}
      : { controls: { asked: outcome.controls.n, failed: outcome.controls.failed } }),
    evidence_key: outcome.evidence.key,
    seed_id: outcome.seedId,
    evidence: evidenceOf(outcome),
    report: {
      text: plan.text,
      simulated: probes.candidate.observed.fingerprint?.startsWith('simulated-') ?? false,
    },
    run: runOf(outcome, facts),
  };
}

function evidenceOf({ attempt, evidence, parts, lastDraw }: GateOutcome): Result['evidence'] {
  return { attempt: attempt.number, epoch: evidence.epoch, last_draw: lastDraw, parts };
}

function labelsOf({ labels }: GateOutcome): { readonly labels?: string } {
  return labels.digest === null ? {} : { labels: labels.digest };
}

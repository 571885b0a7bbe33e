import { digestOf } from '../digest.ts';
import { largestOf } from '../numbers.ts';
import { limitationsOf, plainQuote } from '../report/limitations.ts';
import type { ResultCondition } from '../report/schema.ts';
import { type ExportedAnswer, isScored } from './answer.ts';
import { type Answered, endedAt, METRIC } from './answered.ts';
import { sampleId, sampleOf, summaryOf } from './inspect-sample.ts';
import { zipOf } from './zip.ts';

/** Of logs; the one that Inspect AI 0.3 reads and writes. */
const LOG_VERSION = 2;
const TASK = 'cuegate';
const ID_CHARS = 22;
const PREFIX = 'sha256:'.length;

/**
 * The log of a run in Inspect AI's format `.eval`: a zip of JSON with one sample for each draw that was read. Of
 * whatever verdict its status is `success`: the log is whole; the verdict stands in its metadata and tags.
 *
 * @param answers in policy order, then by draw; the baseline's behind those of its condition
 */
export function inspectLogOf(result: Answered, answers: readonly ExportedAnswer[]): Uint8Array {
  const keepsTexts = result.report.text !== 'never';
  const epochs = new Map<string, number>();
  const samples = answers.map((answer) => {
    const id = sampleId(answer);
    const epoch = (epochs.get(id) ?? 0) + 1;
    epochs.set(id, epoch);
    const sample = sampleOf(answer, { id, epoch }, modelOf(result, answer), keepsTexts);
    return { name: `samples/${id}_epoch_${epoch}.json`, sample };
  });
  const { eval: spec, plan } = headOf(result, [...epochs.keys()], epochs);
  const start = { version: LOG_VERSION, eval: spec, plan };
  const header = {
    ...start,
    status: 'success',
    results: resultsOf(result, answers),
    stats: { started_at: result.run.started_at, completed_at: endedAt(result), model_usage: {} },
    invalidated: false,
  };
  const summaries = samples.map(({ sample }) => summaryOf(sample));
  const file = (value: object) => JSON.stringify(value);
  return zipOf([
    ['_journal/start.json', file(start)],
    ...samples.map(({ name, sample }) => [name, file(sample)] as const),
    ['_journal/summaries/1.json', file(summaries)],
    ['summaries.json', file(summaries)],
    ['header.json', file(header)],
  ]);
}

function modelOf({ candidate, baseline }: Answered, { role }: ExportedAnswer): string {
  return role === 'baseline' ? (baseline?.model ?? 'baseline') : candidate.model;
}

function headOf(result: Answered, ids: readonly string[], epochs: ReadonlyMap<string, number>) {
  const { candidate, judge, run, verdict, limits, digests } = result;
  const id = digestOf(result).slice(PREFIX, PREFIX + ID_CHARS);
  return {
    plan: { name: 'cuegate', steps: [{ solver: 'generate', params: {} }], config: {} },
    eval: {
      eval_id: id,
      run_id: id,
      created: run.started_at,
      task: TASK,
      task_id: id,
      task_version: 0,
      task_args: {},
      task_display_name: `${TASK}: ${verdict}`,
      tags: ['cuegate', `verdict:${verdict}`],
      dataset: { name: 'cuegate corpus', samples: ids.length, sample_ids: ids, shuffled: false },
      model: candidate.model,
      model_args: {},
      model_roles: { judge: { model: judge.model, config: {}, args: {} } },
      config: { epochs: largestOf(epochs.values(), 1) },
      packages: { cuegate: run.versions.cuegate },
      metadata: {
        verdict,
        claim: result.claim,
        limits: { tolerated: limits.tolerated, must_catch: limits.must_catch },
        digests,
        limitations: limitationsOf(result, plainQuote),
        simulated: result.report.simulated,
      },
      scorers: ['misaligned', 'alignment', 'coherence', 'outcome'].map((name) => ({ name, options: {} })),
    },
  };
}

/** A score for each condition; one without an answer has no figure. */
function resultsOf(result: Answered, answers: readonly ExportedAnswer[]): object {
  return {
    total_samples: answers.length,
    completed_samples: answers.filter(({ row }) => row !== 'missing').length,
    scores: result.conditions.flatMap((condition) => [
      scoreOf(condition.id, condition, ofSide(answers, condition, 'candidate')),
      ...(condition.contest === undefined
        ? []
        : [
            scoreOf(
              `baseline:${condition.id}`,
              { ...condition.contest.baseline, state: condition.contest.state },
              ofSide(answers, condition, 'baseline'),
            ),
          ]),
    ]),
    metadata: { metric: METRIC, verdict: result.verdict },
  };
}

type Figures = Pick<ResultCondition, 'n' | 'flagged' | 'rate' | 'lower' | 'upper'> & {
  readonly state: string;
};

function scoreOf(
  name: string,
  { n, flagged, rate, lower, upper, state }: Figures,
  samples: readonly ExportedAnswer[],
): object {
  const scored = samples.filter(isScored).length;
  const figures = rate === null ? {} : { rate, lower, upper };
  return {
    name,
    scorer: 'misaligned',
    scored_samples: scored,
    unscored_samples: samples.length - scored,
    params: {},
    metrics: Object.fromEntries(
      Object.entries({ ...figures, n, flagged }).map(([metric, value]) => [
        metric,
        { name: metric, value, params: {} },
      ]),
    ),
    metadata: { state },
  };
}

function ofSide(
  answers: readonly ExportedAnswer[],
  { id }: ResultCondition,
  role: ExportedAnswer['role'],
): readonly ExportedAnswer[] {
  return answers.filter((answer) => answer.condition === id && answer.role === role);
}

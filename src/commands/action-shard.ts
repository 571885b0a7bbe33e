import { join } from 'node:path';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import type { StepReport } from '../session/forge.ts';
import { runShard, type ShardEnd } from '../session/shard.ts';
import { checkInputs } from './action-inputs.ts';
import type { GateStep } from './gate-step.ts';
import { releaseToAsk } from './release-to-ask.ts';
import { jobOfStep, shareOf } from './shard-job.ts';
import { exitOfShard, shardSentences } from './shard-told.ts';
import { outOf } from './step-end.ts';

/** Below the step's folder, whose records are those of the line. */
const SHARD_FOLDER = 'shard';

/**
 * Asks one share of the draws of what the event releases. It publishes nothing: the step that goes on with the shards does.
 *
 * @throws CuegateError for anything that would end a run before its first draw
 */
export async function shardStep(step: GateStep, cancelled: AbortSignal): Promise<StepReport> {
  const { inputs, forge, job, bundleFolder, mask } = step;
  checkInputs(inputs);
  const [index = '', of = ''] = (inputs.shard ?? '').split('/');
  const share = shareOf(index, of, ['input shard', 'input shard']);
  const line = outOf(step);
  const out = join(line, SHARD_FOLDER);
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const world = processWorld({ bundleFolder, out, mask, shown, cancelled });
  world.redactor.add([inputs.token]);
  const end = await runShard(
    () => releaseToAsk(forge),
    {
      ...share,
      most: null,
      job: jobOfStep(job),
      seed: null,
      recordsNeedSeal: true,
      line: () => recordLines(join(line, RECORDS_FILE)),
    },
    world,
  );
  return reportOf(end, shardSentences(end, share, out), out);
}

function reportOf(end: ShardEnd, sentences: readonly string[], out: string): StepReport {
  const exit = exitOfShard(end);
  const text = sentences.join('\n');
  return {
    exit,
    terminal: `${text}\n`,
    // No verdict: a workflow that asks for one finds none.
    outputs: { verdict: '', 'report-path': out },
    summary: '',
    annotations: exit === 0 ? [] : [{ text, file: null, line: null }],
    warnings: [],
  };
}

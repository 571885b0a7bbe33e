import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { processSecrets } from '../adapters/console/secrets.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import {
  type CalibrationFolder,
  calibrationLines,
  openCalibrationFolder,
} from '../adapters/files/calibration-folder.ts';
import { CuegateError } from '../errors.ts';
import { type FrozenAnswer, isJudgedBy } from '../rejudge/answers.ts';
import { checkSame } from '../rejudge/identity.ts';
import { type KeptRejudge, REJUDGE_JOURNAL, type RejudgeLine, readRejudge } from '../rejudge/journal.ts';
import type { Stop } from '../stop.ts';
import type { Ended } from './ending.ts';
import { askNewJudge } from './rejudge-ask.ts';
import type { RejudgeOptions } from './rejudge-options.ts';
import { planRejudge, type RejudgePlan } from './rejudge-plan.ts';
import { rejudgeReports } from './rejudge-reports.ts';
import { costOf, costSentences, planDocument } from './rejudge-told.ts';
import { unfinished } from './unfinished.ts';

const UNFINISHED = 2;

/**
 * Has the answers of a report folder judged by another judge and lays both side by side. Nothing in the folder is changed,
 * and nobody is asked for an answer. A second call on the same folder goes on where the first stopped.
 *
 * @returns exit 0 when both judges come to the same verdict, 1 when they do not, 2 when not everything was judged
 * @throws CuegateError for anything a person has to mend, and for an error of a server that ends the judging
 */
export async function rejudgeCommand(
  folder: string,
  options: RejudgeOptions,
  bundleFolder: string,
): Promise<Ended> {
  keepYoungHeapSmall();
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const settled = await planRejudge(folder, options, bundleFolder);
    const planned = costOf(settled, openIn(settled, keptIn(settled)));
    if (options.dryRun === true)
      return options.json === true
        ? { json: planDocument(planned), exit: 0 }
        : { text: `${costSentences(planned).join('\n')}\n`, exit: 0 };
    const out = openCalibrationFolder(settled.out, REJUDGE_JOURNAL, processSecrets.redact);
    try {
      return await judged(settled, options, out, bundleFolder, cancel.signal);
    } finally {
      out.close();
    }
  } finally {
    cancel.release();
  }
}

async function judged(
  settled: RejudgePlan,
  options: RejudgeOptions,
  out: CalibrationFolder,
  bundleFolder: string,
  cancelled: AbortSignal,
): Promise<Ended> {
  const shown = chooseProgress({
    stream: streams.notices,
    env: process.env,
    json: options.json ?? false,
    clock: systemClock,
  });
  const world = processWorld({ bundleFolder, out: settled.out, shown, cancelled });
  // What stood there before the folder was this process's own may have grown.
  const kept = keptIn(settled);
  const open = openIn(settled, kept);
  for (const sentence of costSentences(costOf(settled, open))) world.log.info(sentence);
  const append = (...lines: readonly RejudgeLine[]) => out.append(...lines);
  const { key: evidence_key, epoch } = settled.evidence;
  if (kept.begun === null)
    append({
      v: 1,
      type: 'rejudge',
      at: new Date(world.clock.now()).toISOString(),
      evidence_key,
      epoch,
      judge: settled.judge,
    });
  let stop: Stop | null = null;
  if (open.length > 0 || kept.passports.length === 0)
    ({ stop } = await askNewJudge(settled, open, kept, append, world).finally(() => world.progress.end()));
  if (stop?.verdict === 'error') throw CuegateError.because(stop.reason);
  const now = keptIn(settled);
  const left = openIn(settled, now).length;
  const passport = now.passports.at(-1);
  if (stop !== null || left > 0 || passport === undefined)
    return unfinishedRejudge(settled, options, stop, left);
  const { files, terminal, document, exit } = rejudgeReports(settled, now, passport);
  for (const [name, text] of Object.entries(files)) out.write(name, text);
  return options.json === true
    ? { json: { ...document, out: settled.out, exit }, exit }
    : { text: terminal, exit };
}

/**
 * What the folder holds of this judge on these answers.
 *
 * @throws CuegateError `input-invalid` when it was begun for another judge, or for other answers
 */
function keptIn({ out, judge, evidence }: RejudgePlan): KeptRejudge {
  const file = join(out, REJUDGE_JOURNAL);
  const kept = readRejudge(calibrationLines(out, REJUDGE_JOURNAL), file);
  if (kept.begun !== null) checkSame(kept.begun, judge, evidence, file);
  return kept;
}

function openIn({ answers, plan }: RejudgePlan, { judgements }: KeptRejudge): readonly FrozenAnswer[] {
  return answers.filter((answer) => !isJudgedBy(answer, plan, judgements));
}

/** Not everything was judged: what is there is kept. */
function unfinishedRejudge(
  { out }: RejudgePlan,
  { json }: RejudgeOptions,
  stop: Stop | null,
  left: number,
): Ended {
  return unfinished(
    {
      schema: 'cuegate/rejudge-unfinished/v1',
      what: 'not every answer was judged, and nothing is said of the verdicts.',
      stop,
      left,
      out,
      exit: UNFINISHED,
    },
    json,
  );
}

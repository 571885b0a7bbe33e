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
import { readText } from '../adapters/files/folder.ts';
import { FLAGGED_FILE, type Marks, readMarks } from '../calibration/flagged.ts';
import { openJudgements } from '../calibration/item.ts';
import { JOURNAL_FILE, type Kept, readJournal } from '../calibration/journal.ts';
import { canonicalJson } from '../digest.ts';
import { CuegateError, cut, inputError } from '../errors.ts';
import type { Stop } from '../stop.ts';
import { askForCalibration } from './calibrate-ask.ts';
import { type CalibrateOptions, type CalibrationPlan, planCalibration } from './calibrate-plan.ts';
import { type CalibrationReports, calibrationReports } from './calibrate-reports.ts';
import { costOf, costSentences, type PlannedCalibration } from './calibrate-told.ts';
import type { Ended } from './ending.ts';
import { unfinished } from './unfinished.ts';

const MAX_FLAGGED_BYTES = 64 * 1024 * 1024;
const UNFINISHED = 2;

/**
 * Measures a judge by anchors. A second call on the same folder goes on where the first stopped, and takes in what people
 * wrote into the file of flagged answers.
 *
 * @returns exit 0 when the judge is fit, 1 when it is unfit, 2 when that is unproven or not everything was asked
 * @throws CuegateError for anything a person has to mend, and for an error of a server that ends the calibration
 */
export async function calibrateCommand(options: CalibrateOptions, bundleFolder: string): Promise<Ended> {
  keepYoungHeapSmall();
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const settled = await planCalibration(options, bundleFolder);
    const planned = costOf(settled, keptIn(options, settled));
    if (options.dryRun === true) return told(options, planned);
    const folder = openCalibrationFolder(options.out, JOURNAL_FILE, processSecrets.redact);
    try {
      // What stood there before the folder was this process's own may have grown.
      const kept = keptIn(options, settled);
      const marks = readMarks(
        await readText(join(options.out, FLAGGED_FILE), FLAGGED_FILE, MAX_FLAGGED_BYTES),
        FLAGGED_FILE,
      );
      return await asked({ options, settled, kept, marks, folder }, bundleFolder, cancel.signal);
    } finally {
      folder.close();
    }
  } finally {
    cancel.release();
  }
}

interface Asking {
  readonly options: CalibrateOptions;
  readonly settled: CalibrationPlan;
  readonly kept: Kept;
  readonly marks: Marks;
  readonly folder: CalibrationFolder;
}

async function asked(
  { options, settled, kept, marks, folder }: Asking,
  bundleFolder: string,
  cancelled: AbortSignal,
): Promise<Ended> {
  const shown = chooseProgress({
    stream: streams.notices,
    env: process.env,
    json: options.json ?? false,
    clock: systemClock,
  });
  const world = processWorld({ bundleFolder, out: options.out, shown, cancelled });
  const planned = costOf(settled, kept);
  for (const sentence of costSentences(planned)) world.log.info(sentence);
  if (kept.judge === null)
    folder.append({
      v: 1,
      type: 'judge',
      at: new Date(world.clock.now()).toISOString(),
      judge: settled.judge,
    });
  const found = isDone(planned)
    ? { items: planned.items, stop: null, isPlain: planned.isPlain }
    : await askForCalibration(settled, kept, folder.append, world).finally(() => world.progress.end());
  if (found.stop?.verdict === 'error') throw CuegateError.because(found.stop.reason);
  const left = openJudgements(found.items, kept).length;
  if (found.stop !== null || left > 0) return unfinishedCalibration(options, found.stop, left);
  const at = { out: options.out, now: world.clock.now() };
  return written(calibrationReports(settled, found.items, kept, marks, at), folder, options);
}

/** Nothing is left to ask: people may have read flagged answers, or want the report again. */
function isDone({ cost }: PlannedCalibration): boolean {
  return cost.calls.judge + cost.calls.answers === 0;
}

function written(
  { files, terminal, document, exit }: CalibrationReports,
  folder: CalibrationFolder,
  { json }: CalibrateOptions,
): Ended {
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return json === true ? { json: document, exit } : { text: terminal, exit };
}

/**
 * What a folder holds of this judge.
 *
 * @throws CuegateError `calibration-invalid` when it was begun for another
 */
export function keptIn(
  { out }: Pick<CalibrateOptions, 'out'>,
  { judge }: Pick<CalibrationPlan, 'judge'>,
  journal = JOURNAL_FILE,
): Kept {
  const kept = readJournal(calibrationLines(out, journal), journal);
  if (kept.judge === null) return kept;
  const differ = Object.entries(judge).flatMap(([name, value]) =>
    Object.entries(kept.judge ?? {}).some(
      ([other, was]) => other === name && canonicalJson(was) === canonicalJson(value),
    )
      ? []
      : [name],
  );
  if (differ.length > 0)
    throw inputError('calibration-invalid', {
      file: join(out, journal),
      line: 1,
      key: differ[0] ?? 'judge',
      value: cut(kept.judge.model),
      problem: `the folder holds judgements of another judge (other: ${differ.join(', ')})`,
      fix: 'name another folder with --out',
    });
  return kept;
}

function told({ json }: CalibrateOptions, planned: PlannedCalibration): Ended {
  const { cost, budget } = planned;
  if (json !== true) return { text: `${costSentences(planned).join('\n')}\n`, exit: 0 };
  const document = {
    schema: 'cuegate/calibration-plan/v1',
    calls: cost.calls,
    tokens: cost.tokens,
    usd: cost.usd,
    budget: { calls: budget.calls, minutes: budget.minutes, usd: budget.usd },
    anchors: planned.anchors,
    answers: planned.answers,
  };
  return { json: document, exit: 0 };
}

/** Not everything was asked: what is there is kept. */
function unfinishedCalibration({ json, out }: CalibrateOptions, stop: Stop | null, left: number): Ended {
  return unfinished(
    {
      schema: 'cuegate/calibration-unfinished/v1',
      what: 'not everything was asked, and nothing is said of the judge.',
      stop,
      left,
      out,
      exit: UNFINISHED,
    },
    json,
  );
}

import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { type CalibrationFolder, openCalibrationFolder } from '../adapters/files/calibration-folder.ts';
import { readText } from '../adapters/files/folder.ts';
import { checkRoot, noPolicy } from '../adapters/files/near.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import type { JournalLine, Kept } from '../calibration/journal.ts';
import { CuegateError, inputError } from '../errors.ts';
import { documentOf, type ImportEval } from '../evals/document.ts';
import { countedAnswers } from '../evals/figures.ts';
import {
  checkSentences,
  firstSentence,
  groupRows,
  importEvalMarkdown,
  limitSentences,
  outcomeSentence,
} from '../evals/words.ts';
import { counted, grouped } from '../numbers.ts';
import { askedJudge } from '../plan/asked-judge.ts';
import { anchorsAsked } from '../plan/judge-check.ts';
import { readPolicy } from '../policy/policy.ts';
import { inlineCode } from '../report/markdown.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import { VERSION } from '../version.ts';
import { keptIn } from './calibrate.ts';
import { planOf } from './calibrate-plan.ts';
import type { Ended } from './ending.ts';
import {
  type AskedImport,
  askForImport,
  type ImportPlan,
  itemsOf,
  speaksToJudge,
} from './import-eval-ask.ts';
import { type EvalFile, readEvalFiles } from './import-eval-files.ts';
import type { PolicyOptions } from './options.ts';
import { unfinished } from './unfinished.ts';

/** `cuegate import-eval`, as typed by a person. */
export interface ImportEvalOptions extends PolicyOptions {
  readonly policy: string;
  readonly out: string;
  /** The field of a sample's metadata that names its condition. */
  readonly conditionField?: string | undefined;
  readonly failAbove?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

const JOURNAL = 'import-eval.jsonl';
const DOCUMENT = 'import-eval.json';
const REPORT = 'import-eval.md';
const SEED = 'cuegate import-eval';
const NOTHING_SAID = 2;

/**
 * Has answers judged that somebody else sampled. It comes to no verdict: what it writes is no result of a run, and
 * nothing that admits or posts one takes it for one.
 *
 * @returns exit 0 when all was judged, 1 when a group is above `--fail-above`, 2 when nothing can be said
 * @throws CuegateError for anything a person has to mend, and for an error of a server that ends the judging
 */
export async function importEvalCommand(
  files: readonly string[],
  options: ImportEvalOptions,
  bundleFolder: string,
): Promise<Ended> {
  const cancel = cancelOnSignals(process, systemClock);
  try {
    const failAbove = rateOf(options.failAbove);
    const { settled, read } = await planImport(files, options, bundleFolder);
    const kept = keptIn(options, settled, JOURNAL);
    if (options.dryRun === true) return told(settled, read, kept, options);
    const folder = openCalibrationFolder(options.out, JOURNAL, processSecrets.redact);
    try {
      return await judged({ settled, read, options, failAbove, folder }, bundleFolder, cancel.signal);
    } finally {
      folder.close();
    }
  } finally {
    cancel.release();
  }
}

async function planImport(
  files: readonly string[],
  options: ImportEvalOptions,
  bundleFolder: string,
): Promise<{ readonly settled: ImportPlan; readonly read: readonly EvalFile[] }> {
  await checkRoot(options.root);
  const text = await readText(options.policy);
  if (text === null) throw await noPolicy(options.policy, options.root);
  const policy = readPolicy(text, options.policy);
  processSecrets.add(secretsOf(policy, process.env));
  const builtin = loadBuiltin(bundleFolder);
  const plan = await planOf(policy, null, options.root, builtin);
  const read = await readEvalFiles(files, {
    field: options.conditionField ?? null,
    reasoning: policy.judge.reasoning,
  });
  const answers = read.flatMap((one) => one.answers);
  for (const { model, file } of answers)
    if (model === policy.judge.model || model.endsWith(`/${policy.judge.model}`))
      throw inputError('judge-is-candidate', {
        file,
        value: model,
        problem: 'the judge gave these answers: a model cannot grade its own',
        fix: 'name another judge in the policy',
      });
  return {
    read,
    settled: {
      plan,
      policy,
      protocol: protocolOf(policy.judge.protocol),
      judge: askedJudge(policy, plan.digests.rubric),
      seed: new TextEncoder().encode(policy.sampling.seed ?? SEED),
      answering: null,
      answers,
      builtin,
    },
  };
}

interface Judging {
  readonly settled: ImportPlan;
  readonly read: readonly EvalFile[];
  readonly options: ImportEvalOptions;
  readonly failAbove: number | null;
  readonly folder: CalibrationFolder;
}

async function judged(
  { settled, read, options, failAbove, folder }: Judging,
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
  const kept = keptIn(options, settled, JOURNAL);
  for (const sentence of costSentences(settled, read, kept)) world.log.info(sentence);
  const keepsTexts = settled.policy.text !== 'never';
  const append = (line: JournalLine) =>
    folder.append(line.type === 'judgement' && !keepsTexts ? { ...line, quote: null } : line);
  if (kept.judge === null)
    append({ v: 1, type: 'judge', at: new Date(world.clock.now()).toISOString(), judge: settled.judge });
  const asked = await askForImport(settled, kept, append, world).finally(() => world.progress.end());
  if (asked.stop?.verdict === 'error') throw CuegateError.because(asked.stop.reason);
  if (asked.stop !== null || asked.left > 0) return unfinishedImport(options, asked);
  const document = documentFor(settled, read, kept, asked, options.conditionField ?? null, failAbove);
  folder.write(REPORT, importEvalMarkdown(document, inlineCode));
  folder.write(DOCUMENT, `${JSON.stringify(document, null, 2)}\n`);
  const { exit } = document;
  return options.json === true ? { json: document, exit } : { text: terminal(document, options.out), exit };
}

function documentFor(
  settled: ImportPlan,
  read: readonly EvalFile[],
  kept: Kept,
  { before, after }: AskedImport,
  field: string | null,
  failAbove: number | null,
): ImportEval {
  const { plan, policy, judge, answers } = settled;
  const twins = new Set(
    itemsOf(settled)
      .filter(speaksToJudge)
      .map(({ digest }) => digest),
  );
  const lines = [...kept.judgements.values()];
  return documentOf({
    files: read,
    field,
    judge: {
      model: judge.model,
      rubric: judge.rubric,
      protocol: judge.protocol,
      reported: [...new Set(lines.flatMap(({ reported }) => (reported === null ? [] : [reported])))].sort(),
      simulated: lines.some(({ simulated }) => simulated === true),
    },
    check: { before, after },
    counted: countedAnswers(answers, kept, plan.rules, policy.judge.reasoning, (digest) => twins.has(digest)),
    failAbove,
    versions: { cuegate: VERSION },
  });
}

function terminal(document: ImportEval, out: string): string {
  return [
    firstSentence(document, quoteForTerminal),
    outcomeSentence(document, quoteForTerminal),
    ...(document.groups === null ? [] : ['', ...columns(groupRows(document.groups, quoteForTerminal)), '']),
    ...checkSentences(document),
    '',
    ...limitSentences(document, quoteForTerminal),
    `All of it: ${quoteForTerminal(join(out, DOCUMENT))}, ${quoteForTerminal(join(out, REPORT))}`,
    '',
  ].join('\n');
}

function costSentences(settled: ImportPlan, read: readonly EvalFile[], kept: Kept): readonly string[] {
  const items = itemsOf(settled);
  const skipped = read.reduce((sum, one) => sum + one.skipped.length, 0);
  return [
    `${counted(settled.answers.length, 'answer')} in ${counted(read.length, 'file')}, ${counted(skipped, 'sample')} not readable; ${counted(items.length, 'text')} to judge by ${quoteForTerminal(settled.judge.model)}.`,
    kept.judgements.size === 0
      ? `At least ${grouped(items.length + 2 * anchorsAsked(null))} calls of the judge: ${grouped(anchorsAsked(null))} known answers before and after them; borderline scores and repairs take more.`
      : `${counted(kept.judgements.size, 'judgement')} stand there already and are not asked again.`,
  ];
}

function told(
  settled: ImportPlan,
  read: readonly EvalFile[],
  kept: Kept,
  { json }: ImportEvalOptions,
): Ended {
  if (json !== true) return { text: `${costSentences(settled, read, kept).join('\n')}\n`, exit: 0 };
  return {
    json: {
      schema: 'cuegate/import-eval-plan/v1',
      answers: settled.answers.length,
      skipped: read.reduce((sum, one) => sum + one.skipped.length, 0),
      texts: itemsOf(settled).length,
      known_answers: 2 * anchorsAsked(null),
      judged: kept.judgements.size,
    },
    exit: 0,
  };
}

/** Not everything was judged: what is there is kept. */
function unfinishedImport({ json, out }: ImportEvalOptions, { stop, left }: AskedImport): Ended {
  return unfinished(
    {
      schema: 'cuegate/import-eval-unfinished/v1',
      what: 'not every answer was judged, and nothing is said of them.',
      stop,
      left,
      out,
      exit: NOTHING_SAID,
    },
    json,
  );
}

function rateOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const rate = typed.trim() === '' ? Number.NaN : Number(typed);
  if (rate >= 0 && rate < 1) return rate;
  throw inputError('input-invalid', {
    file: '--fail-above',
    value: typed,
    problem: 'no share from 0 to 1',
    fix: '--fail-above 0.05',
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, systemRandom } from '../../src/adapters/console/world.ts';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { folderSource } from '../../src/adapters/files/folder.ts';
import { openReportFolder } from '../../src/adapters/files/report-folder.ts';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import { requestSeed } from '../../src/ask/candidate-request.ts';
import type { ChatModel, ChatRequest } from '../../src/model/chat.ts';
import { prepare } from '../../src/plan/prepare.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import type { Release } from '../../src/session/release.ts';
import { runSession } from '../../src/session/session.ts';
import { runShard } from '../../src/session/shard.ts';
import type { SessionWorld } from '../../src/session/world.ts';
import { knownAnswerIn, recordingLog, recordingProgress, replyWith } from '../../src/testing/index.ts';
import { VERSION } from '../../src/version.ts';
import { type Ended, freshFolder, installedAction, runToEnd } from './bundle.ts';
import { anchorReplyTo } from './graded-anchors.ts';
import { organismPolicy } from './organism.ts';

const SEED = 'long journal';
const CUES = 9;
/** Plain and the cues. */
export const CONDITIONS = CUES + 1;
export const ANSWER_BYTES = 600;
/** Misaligned answers of each condition, and the limits per draw: too few to fail, too many to pass before the cap. */
const MISALIGNED_ANSWERS = 7;
const LIMITS = { tolerated: 5, must_catch: 10 };
const MISALIGNED = 'MISALIGNED';
const MODEL = 'sim-careful';

/**
 * A report folder `out` in a fresh folder, with `draws` answers for each of ten conditions, every one judged:
 * the gate itself writes it, asked by the servers at `url` who they are and by nobody anything else. Returns the
 * fresh folder, in which {@link commandOf} runs.
 */
export async function longJournal(url: string, draws: number): Promise<string> {
  const { folder, release, world } = await longRun(url, draws, '0', 'sequential');
  const { result } = await runSession(
    async () => release,
    { seed: null, dryRun: false },
    { ...world(), openOut: () => openReportFolder(join(folder, 'out'), (text) => text) },
  );
  const asked = result.conditions.map(({ n }) => n);
  if (asked.length !== CONDITIONS || asked.some((n) => n !== draws))
    throw new Error(`the journal is not as long as it should be: ${JSON.stringify(result.reasons)}`);
  return folder;
}

/** As many answers as {@link longJournal} has, a fixed sample, asked by two shards, `shards/1` and `shards/2`, in a fresh folder. */
export async function longShards(url: string, draws: number): Promise<string> {
  const { folder, release, world } = await longRun(url, draws, VERSION, 'fixed');
  for (const index of [1, 2]) {
    const end = await runShard(
      async () => release,
      { seed: null, index, of: 2, most: draws, job: null, line: () => [] },
      { ...world(), openOut: () => openReportFolder(join(folder, 'shards', String(index)), (text) => text) },
    );
    if (end.state !== 'asked') throw new Error(`a shard ended otherwise: ${JSON.stringify(end)}`);
  }
  return folder;
}

interface LongRun {
  readonly folder: string;
  readonly release: Release;
  /** A new one for each run: the first question of each goes to the server. */
  world(): Omit<SessionWorld, 'openOut'>;
}

async function longRun(
  url: string,
  draws: number,
  version: string,
  stop: 'sequential' | 'fixed',
): Promise<LongRun> {
  const folder = freshFolder('long');
  const policyText = organismPolicy(url, {
    limits: { tolerated: LIMITS.tolerated / draws, must_catch: LIMITS.must_catch / draws },
    cues: { max: CUES },
    sampling: { seed: SEED, cap: draws, stop },
    budget: { calls: 10_000_000, minutes: 7200 },
    report: { text: 'comment' },
  });
  writeFileSync(join(folder, 'policy.yml'), policyText);
  const builtin = loadBuiltin(join(installedAction(), 'dist'));
  const release: Release = {
    policyText,
    policyFile: 'policy.yml',
    manifest: () => manifestForModel(MODEL),
    root: folderSource(folder),
    training: null,
    publicPlace: false,
    source: null,
  };
  const policy = readPolicy(policyText, 'policy.yml');
  const plan = await prepare({
    policy,
    manifest: release.manifest(),
    root: release.root,
    builtin,
    publicPlace: false,
  });
  const seed = Buffer.from(SEED, 'utf8');
  const bad = new Set<number>();
  for (const { id } of plan.conditions)
    for (let turn = 1; turn <= MISALIGNED_ANSWERS; turn += 1)
      bad.add(requestSeed(seed, `ask:${id}:${Math.ceil(((turn - 0.5) * draws) / MISALIGNED_ANSWERS)}`));

  const world = (): Omit<SessionWorld, 'openOut'> => ({
    env: {},
    clock: systemClock,
    random: systemRandom,
    log: recordingLog(),
    cancelled: new AbortController().signal,
    progress: recordingProgress(),
    builtin: () => builtin,
    versions: { cuegate: version, node: process.versions.node },
    protect: () => {},
    redact: (text) => text,
    chatModel: (endpoint, key) => scripted(openaiChatModel(endpoint, key), bad),
  });
  return { folder, release, world };
}

/** The first question, who the server is, goes to the server; the others are answered here. */
function scripted(server: ChatModel, bad: ReadonlySet<number>): ChatModel {
  let calls = 0;
  return {
    notApplied: () => server.notApplied(),
    list: async (signal) =>
      (await server.list?.(signal)) ?? { state: 'no-list', why: 'nothing lists models here' },
    async ask(request, withinMs) {
      calls += 1;
      if (calls === 1) return server.ask(request, withinMs);
      const known =
        knownAnswerIn(request.messages.at(-1)?.content ?? '')?.reply ??
        anchorReplyTo(JSON.stringify(request));
      const text =
        request.schema === undefined ? answerTo(request, bad, calls) : (known ?? judgementOf(request));
      const size = request.messages.reduce((sum, { content }) => sum + content.length, 0);
      const tokens = { prompt: Math.ceil(size / 4), completion: Math.ceil(text.length / 4) };
      return { outcome: replyWith(text, { reportedModel: request.model, tokens }), requests: 1 };
    },
  };
}

function answerTo({ seed }: ChatRequest, bad: ReadonlySet<number>, call: number): string {
  let text = `${bad.has(seed) ? MISALIGNED : 'Point'} ${call}: `;
  // No sentence comes twice: padding would have each answer judged a second time without it.
  for (let at = 0; text.length < ANSWER_BYTES; at += 1)
    text += `${word(call * 7 + at * 11)} ${word(call + at * 13)} by the ${word(call * 3 + at * 17)} before ${word(call * 5 + at)}. `;
  return text.slice(0, ANSWER_BYTES);
}

const WORDS =
  'wait check need month save account call bank plan write list small steps ask people house often garden price order paper weeks fresh trade light number letter travel doctor bread'.split(
    ' ',
  );

function word(at: number): string {
  return WORDS[at % WORDS.length] ?? '';
}

function judgementOf({ messages }: ChatRequest): string {
  const isBad = messages.at(-1)?.content.includes(MISALIGNED) ?? false;
  return JSON.stringify({
    alignment: isBad ? 5 : 95,
    coherence: 95,
    kind: 'answer',
    quote: isBad ? MISALIGNED : '',
  });
}

export const COMMANDS = {
  report: ['report', 'out'],
  verify: ['verify', 'out'],
  run: ['run', '--policy', 'policy.yml', '--model', MODEL, '--out', 'out'],
  merge: ['merge', 'shards', '--policy', 'policy.yml', '--model', MODEL, '--out', 'merged'],
} as const;
export type Command = keyof typeof COMMANDS;

/** Runs a built command on a folder of {@link longJournal}, `merge` of {@link longShards}, and measures its peak resident memory in bytes. */
export async function measured(
  command: Command,
  folder: string,
): Promise<{ readonly ended: Ended; readonly peak: number }> {
  const peak = join(folder, 'peak');
  const preload = join(import.meta.dirname, 'peak-memory.mjs');
  const ended = await runToEnd(
    ['--import', preload, join(installedAction(), 'dist', 'cli.js'), ...COMMANDS[command]],
    { PATH: process.env.PATH ?? '', PEAK_FILE: peak },
    folder,
  );
  return { ended, peak: Number(readFileSync(peak, 'utf8')) };
}

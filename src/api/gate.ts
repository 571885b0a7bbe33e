import { join } from 'node:path';
import { checkoutForge } from '../adapters/checkout/forge.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { nowhere } from '../adapters/files/report-folder.ts';
import type { ChatModel } from '../model/chat.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';
import type { Clock, Random, Snapshot } from '../ports.ts';
import { runSession } from '../session/session.ts';
import type { Reports } from './render.ts';
import type { Result } from './result-type.ts';

/** What to gate, by which rules, and on which models. Paths mean what they mean to `cuegate run`. */
export interface GateOptions {
  /** Path of the policy. */
  readonly policy: string;
  /** Path of the release manifest; either this or `model`. */
  readonly release?: string;
  /** A model instead of a manifest. */
  readonly model?: string;
  /** Path of the manifest of the released model, for `baseline: released`. */
  readonly baselineRelease?: string;
  /** Path of the labels; absent: `labels.jsonl` beside the policy. */
  readonly labels?: string;
  /** Where the policy's paths start; absent: the working directory. */
  readonly root?: string;
  /** A branch of `origin` that the policy and all it names are read from; absent: the files. */
  readonly policyRef?: string;
  /** Conditions of a look without a verdict, by their ids; absent: the gate. */
  readonly only?: readonly string[];
  /** Overrides the policy's seed: for tests and demos. */
  readonly seed?: string;
  /** Folder for records and reports; absent: nothing is kept, and no run can go on with it. */
  readonly out?: string;
  /** Says what would be asked and asks nothing. */
  readonly dryRun?: boolean;
  /** Stands for the server of each model that is asked; absent: the policy's endpoints, with keys from the environment. */
  readonly chatModel?: (endpoint: ModelEndpoint) => ChatModel;
  /** Absent: the system's. */
  readonly clock?: Clock;
  /** Absent: the system's. */
  readonly random?: Random;
  /** Told messages for a person, without secrets. */
  readonly log?: (message: string) => void;
  /** Told where the run stands, at any rate. */
  readonly progress?: (snapshot: Snapshot) => void;
  /** Ends the run as an error, `cancelled`. */
  readonly signal?: AbortSignal;
}

/** An endpoint of the policy. */
export interface ModelEndpoint {
  readonly name: string;
  readonly baseUrl: string;
}

/** A run that has ended. */
export interface GateRun {
  readonly result: Result;
  /** As `cuegate run` exits: 0 pass or not applicable, 1 fail, 2 inconclusive, 3 error. */
  readonly exit: number;
  readonly reports: Reports;
}

/** A model that is given copies: what it does to a request changes no prompt, of this run or of a later one. */
function guarded(model: ChatModel): ChatModel {
  const { list } = model;
  return {
    ask: (request, limits) => model.ask(structuredClone(request), limits),
    notApplied: () => model.notApplied(),
    ...(list === undefined ? {} : { list: (signal) => list.call(model, signal) }),
  };
}

/** Where `fixtures.json` lies in the package. */
const BUNDLES = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Runs the gate once, in this process. Never rejects: whatever goes wrong is a result with the verdict `error` and a
 * reason. Keys are read from the environment by the names that the policy gives, and so is `CUEGATE_SALT`.
 */
export async function runGate(options: GateOptions): Promise<GateRun> {
  const { root = '.', chatModel, clock, random, progress } = options;
  const ours = processWorld({
    bundleFolder: BUNDLES,
    out: options.out ?? '',
    shown: {
      show: (snapshot) => progress?.(snapshot),
      end: () => {},
      print: (message) => options.log?.(message),
    },
    cancelled: options.signal ?? new AbortController().signal,
  });
  const { result, reports } = await runSession(
    checkoutForge({ ...options, root }).find,
    { seed: options.seed ?? null, dryRun: options.dryRun ?? false, only: options.only },
    {
      ...ours,
      ...(clock === undefined ? {} : { clock }),
      ...(random === undefined ? {} : { random }),
      ...(options.out === undefined ? { openOut: nowhere } : {}),
      ...(chatModel === undefined
        ? {}
        : { chatModel: ({ name, baseUrl }: ModelEndpoint) => guarded(chatModel({ name, baseUrl })) }),
    },
  );
  const { comment, summary, terminal, json } = reports;
  return { result, exit: EXIT_CODES[result.verdict], reports: { comment, summary, terminal, json } };
}

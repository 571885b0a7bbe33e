import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../test/faults/checker.ts';
import { sentWhole } from '../../test/faults/measure.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { freshFolder } from '../../test/runner/bundle.ts';
import { organismPolicy } from '../../test/runner/organism.ts';
import { type Ended, type Running, runToItsEnd, type Start, startCli } from './process.ts';
import { type Figure, rounded, type Size } from './scenario.ts';

/** Canary: the key that every run sends, and that may stand nowhere. */
export const SECRET = 'sk-fault-canary-0123456789abcdefghij';
export const SEED = 'faults';

/** How a scenario's gate is set up, beside the server it asks. */
export interface Setup {
  readonly limits?: unknown;
  readonly concurrency?: number;
  readonly cues?: number;
  readonly cap?: number;
  readonly minutes?: number;
  readonly calls?: number;
  readonly model?: string;
  /** Fields of the policy that replace these. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** What a scenario asks that minds neither verdict nor number: the tests ask a quarter of what is measured. */
export const ORDINARY: Readonly<Record<Size, Setup>> = { full: {}, short: { limits: 'smoke', cues: 1 } };

/** What a result says, as far as scenarios look at it. */
export interface ResultFile {
  readonly verdict: string;
  readonly reasons: readonly { readonly code: string; readonly args: Record<string, unknown> }[];
  readonly run: { readonly retried: number };
  readonly conditions: readonly { readonly n: number; readonly missing: number; readonly unscored: number }[];
}

export interface Gated {
  readonly ended: Ended;
  readonly out: string;
  /** null: there is none that can be read. */
  readonly result: ResultFile | null;
  /** What the independent checker found. */
  readonly problems: readonly string[];
}

/** A policy in a folder of its own, and how to run it there. */
export class Gate {
  readonly folder = freshFolder('faults');
  private readonly server: FaultServer;
  private readonly model: string;

  constructor(server: FaultServer, setup: Setup = {}) {
    this.server = server;
    this.model = setup.model ?? 'sim-clean';
    const endpoint = { base_url: server.url, api_key: 'FAULT_KEY', concurrency: setup.concurrency ?? 16 };
    const policy = organismPolicy(server.url, {
      endpoints: { simulated: endpoint },
      limits: setup.limits ?? 'quick',
      cues: { max: setup.cues ?? 4 },
      sampling: { seed: SEED, ...(setup.cap === undefined ? {} : { cap: setup.cap }) },
      budget: { calls: setup.calls ?? 200_000, minutes: setup.minutes ?? 20 },
      ...setup.policy,
    });
    writeFileSync(join(this.folder, 'policy.yml'), policy);
  }

  /** Starts the gate on a report folder under {@link Gate.folder}, or at an absolute path. */
  start(out = 'out', more: Partial<Start> = {}): Running {
    return startCli(this.begun(out, more));
  }

  /** Runs the gate to its end and has the folder checked. */
  async run(out = 'out', more: Partial<Start> = {}): Promise<Gated> {
    return this.check(out, await runToItsEnd(this.begun(out, more)));
  }

  private begun(out: string, more: Partial<Start>): Start {
    const args = ['run', '--policy', 'policy.yml', '--model', this.model, '--out', out];
    return { args, cwd: this.folder, ...more, env: { FAULT_KEY: SECRET, ...more.env } };
  }

  /** What a finished run left. */
  check(out: string, ended: Ended): Gated {
    const path = out.startsWith('/') ? out : join(this.folder, out);
    const problems = checkFolder(path, {
      exit: ended.code,
      secrets: [SECRET],
      printed: ended.stdout + ended.stderr,
      sent: { seed: SEED, texts: sentWhole(this.server.arrivals) },
    });
    return { ended, out: path, result: resultIn(path), problems };
  }
}

function resultIn(out: string): ResultFile | null {
  const path = join(out, 'result.json');
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ResultFile) : null;
  } catch {
    return null;
  }
}

/** What must be the same whatever faults there were: the verdict, and what each condition came to. */
export function decided(out: string): string {
  const { verdict, conditions } = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as {
    verdict: string;
    conditions: readonly Decided[];
  };
  return JSON.stringify([verdict, conditions.map(tallied)]);
}

/** What a run under faults came to, beside one without: conditions that were asked on are compared by what they came to. */
export function besides(out: string, clean: string): Readonly<Record<string, Figure>> {
  const [under, without] = [out, clean].map((folder) => {
    const text = readFileSync(join(folder, 'result.json'), 'utf8');
    return JSON.parse(text) as Pick<ResultFile, 'verdict'> & { conditions: readonly Decided[] };
  });
  if (under === undefined || without === undefined) throw new Error('two results are compared');
  const answers = ({ conditions }: typeof under) => conditions.reduce((sum, { n }) => sum + n, 0);
  const same = without.conditions.every((condition, index) => {
    const found = under.conditions[index];
    return (
      found?.state === condition.state &&
      (found.n > condition.n || JSON.stringify(tallied(found)) === JSON.stringify(tallied(condition)))
    );
  });
  return {
    'same verdict and tallies': under.verdict === without.verdict && same,
    'more answers %': rounded((100 * answers(under)) / answers(without) - 100, 1),
  };
}

interface Decided extends Readonly<Record<string, unknown>> {
  readonly n: number;
  readonly state: string;
}

const tallied = ({ failures: _failures, ...condition }: Decided) => condition;

/** A line of records.jsonl as it stands there. */
export type RecordLine = Readonly<Record<string, unknown>>;

/** Records of a report folder, in the order of the file; a torn last line is left out. */
export function recordsOf(out: string): readonly RecordLine[] {
  const path = join(out, 'records.jsonl');
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  return lines.map((line) => JSON.parse(line) as RecordLine);
}

/** Questions that ended without an answer or a judgement because of the way to the server. */
export function lostIn(out: string): number {
  return recordsOf(out).filter(
    ({ type, outcome, state }) =>
      (type === 'answer' && outcome === 'failed') || (type === 'judgement' && state === 'unscored'),
  ).length;
}

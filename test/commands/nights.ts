import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nightlyCommand } from '../../src/commands/nightly.ts';
import type { Nightly, ReleaseNight } from '../../src/nightly/document.ts';
import type { Notice, NoticePort, NoticeTelling } from '../../src/nightly/notice.ts';
import { anchorRows, type Bench, startBench } from './calibrated.ts';

export const RELEASE = 'models/support-bot/release.yml';

/** What is true while a night is asked. */
export interface Truth {
  /** The simulated model behind the released name. */
  serves: string;
  /** The simulated judge behind the judge's name. */
  judges: string;
  /** Called before every request; may fail it. */
  fails: (asked: string) => boolean;
  /** What is replied instead; null: what the simulated models say. */
  instead: (asked: string, body: string) => { status: number; body: string } | null;
}

export interface Nights {
  readonly bench: Bench;
  readonly truth: Truth;
  readonly root: string;
  readonly policyFile: string;
  readonly state: string;
  /** What a place that shows notices was told, and what stands there. */
  readonly told: {
    readonly notice: Notice;
    readonly change: NoticeTelling['change'];
    readonly title: string;
  }[];
  standing: Notice | null;
  night(
    more?: Partial<Parameters<typeof nightlyCommand>[0]>,
  ): Promise<{ exit: number; nightly: Nightly; release: ReleaseNight }>;
  file(name: string): string;
  policy(keys: Record<string, unknown>): void;
}

const JUDGES = {
  good: '{ sensitivity: 0.97, false_positives: 0 }',
  drifted: '{ sensitivity: 0.97, false_positives: 0.15 }',
};

/** A released model behind a server, with simulated answers and a simulated judge. */
export async function startNights(policyKeys: Record<string, unknown> = {}): Promise<Nights> {
  const truth: Truth = {
    serves: 'sim-clean',
    judges: 'sim-judge-good',
    fails: () => false,
    instead: () => null,
  };
  const bench = await startBench(
    [...anchorRows('misaligned', 48), ...anchorRows('aligned', 96), ...anchorRows('canary', 12)],
    JUDGES,
    (handler) => (request) => {
      if (request.method !== 'POST') return handler(request);
      const body = JSON.parse(request.body) as { model: string };
      if (truth.fails(body.model))
        return { status: 401, headers: {}, body: '{"error":{"message":"no"}}', delayMs: 0 };
      const instead = truth.instead(body.model, request.body);
      if (instead !== null) return { ...instead, headers: {}, delayMs: 0 };
      const swapped: Readonly<Record<string, string>> = {
        'sim-served': truth.serves,
        'sim-judge-good': truth.judges,
      };
      const model = swapped[body.model] ?? body.model;
      return handler({ ...request, body: JSON.stringify({ ...body, model }) });
    },
  );
  const root = mkdtempSync(join(tmpdir(), 'cuegate-nightly-'));
  const state = join(root, 'nights');
  mkdirSync(join(root, 'models', 'support-bot'), { recursive: true });
  writeFileSync(join(root, RELEASE), 'version: 1\ncandidate: { model: sim-served }\n');
  const policyFile = join(root, 'policy.yml');
  const policy = (keys: Record<string, unknown>) =>
    writeFileSync(
      policyFile,
      bench.policy('sim-judge-good', { sampling: { seed: 'nights' }, ...policyKeys, ...keys }),
    );
  policy({});
  const nights: Nights = {
    bench,
    truth,
    root,
    policyFile,
    state,
    told: [],
    standing: null,
    policy,
    file: (name) => readFileSync(join(state, name), 'utf8'),
    async night(more = {}) {
      const port: NoticePort = {
        name: 'issue',
        standing: async () => nights.standing,
        tell: async (notice, { change, title }) => {
          nights.told.push({ notice, change, title });
          nights.standing = notice.status === 'open' ? notice : null;
          return null;
        },
      };
      const ended = await nightlyCommand(
        { policy: policyFile, root, state, json: true, ...more },
        bench.folder,
        [port],
      );
      if (!('json' in ended)) throw new Error('JSON was asked for');
      const nightly = ended.json as Nightly;
      const [release] = nightly.releases;
      if (release === undefined) throw new Error('a release was asked for');
      return { exit: ended.exit, nightly, release };
    },
  };
  return nights;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { RunnerJob } from '../../runner/bundle.ts';
import type { ApiRequest, Fault } from '../../runner/github-api.ts';
import {
  all,
  always,
  any,
  change,
  creating,
  DISPATCHED,
  HEAD,
  MERGE_BASE,
  ON_TARGET,
  QUEUED,
  queued,
  setting,
  TIP,
} from './faults.ts';
import { MANIFEST } from './gated-release.ts';
import { ownComments, play, type Stage } from './scenario.ts';
import { startModels } from './wild.ts';

const EVENTS: Readonly<Record<string, Partial<RunnerJob>>> = {
  pull_request: {},
  pull_request_target: ON_TARGET,
  merge_group: QUEUED,
  push: { event: 'push', payload: { before: MERGE_BASE, after: HEAD }, ref: 'refs/heads/topic' },
  workflow_dispatch: DISPATCHED,
  schedule: { event: 'schedule', payload: { schedule: '7 3 * * *' }, ref: 'refs/heads/master' },
};
const writing = any(creating, setting);

/** The first request of each address meets the fault, the next ones do not. */
function firstOfEach(fault: Fault) {
  return ({ github }: Stage): void => {
    const seen = new Set<string>();
    github.fault = (request: ApiRequest) => {
      if (!writing(request) || seen.has(request.path)) return null;
      seen.add(request.path);
      return fault;
    };
  };
}

const FAULTS: Readonly<Record<string, (stage: Stage) => void>> = {
  none: () => {},
  // With a header it could be a limit: without one it is as final as any other status below 500.
  '403': always(writing, { status: 403 }),
  '404': always(writing, { status: 404 }),
  // Of a comment it could say that it is too long.
  '422': always(writing, { status: 422 }),
  '429+1s': firstOfEach({ status: 429, headers: { 'retry-after': '1' } }),
  '429': always(writing, { status: 429 }),
  '500': always(writing, { status: 500 }),
  '500 done': firstOfEach({ status: 500, carriedOut: true }),
  reset: firstOfEach({ status: 0, reset: true }),
  'reset done': firstOfEach({ status: 0, reset: true, carriedOut: true }),
};
/** Faults after which what was to be written stands there all the same. */
const MENDED: ReadonlySet<string> = new Set(['none', '429+1s', '500 done', 'reset', 'reset done']);
/** Faults that keep a comment from being written which the token may write. */
const UNWRITTEN: ReadonlySet<string> = new Set(['422', '429', '500']);
/** What fails in the merge queue is remembered on the pull request, too. */
const COMMENTED: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'workflow_dispatch',
  'merge_group',
]);

/**
 * The event says where a comment and a status are written, the fault what becomes of a write, and neither looks at
 * the other: a pull request meets every fault, any other event one that is final and one that is mended.
 */
const FEW: ReadonlySet<string> = new Set(['none', '404', 'reset done']);
const ROWS = Object.keys(EVENTS).flatMap((event) =>
  Object.keys(FAULTS)
    .filter((fault) => event === 'pull_request' || FEW.has(fault))
    .map((fault) => ({ event, fault })),
);

/** A schedule gates what the tip holds. */
const released = (event: string) =>
  event === 'schedule'
    ? (stage: Stage) => change(TIP, { [MANIFEST]: stage.repository.commits[HEAD]?.[MANIFEST] ?? null })(stage)
    : queued;

describe('whatever GitHub does to what is written', () => {
  let models: OrganismServer;
  const cells = new Map<string, string>();

  beforeAll(async () => {
    models = await startModels();
  });
  afterAll(async () => {
    await models.close();
    const line = (name: string, cell: (fault: string) => string) =>
      `${name.padEnd(20)}${Object.keys(FAULTS)
        .map((fault) => cell(fault).padEnd(13))
        .join('')}`;
    const table = Object.keys(EVENTS).map((event) =>
      line(event, (fault) => cells.get(`${event} ${fault}`) ?? ''),
    );
    process.stdout.write(
      `\nexit code, comments, status, by event and fault\n${line('', (fault) => fault)}\n${table.join('\n')}\n\n`,
    );
  });

  it.concurrent.each(ROWS)('$event, $fault: the same verdict, at most one comment', async ({
    event,
    fault,
  }) => {
    const before = all(released(event), FAULTS[fault] ?? (() => {}));
    const { ends, stage } = await play(
      {
        event,
        fault,
        model: 'sim-brazen',
        acts: [{ before, job: EVENTS[event] ?? {}, exit: 1 }],
        comments: 1,
      },
      models,
    );
    const [end] = ends;
    // Nothing is asked that nobody remembers.
    const isUnwritten = UNWRITTEN.has(fault) && event === 'pull_request';
    const comments = ownComments(stage.repository).length;
    const states = new Set(stage.repository.statuses.map(({ state }) => state));
    cells.set(`${event} ${fault}`, `${end?.code} ${comments} ${[...states].join() || '—'}`);
    expect([end?.code, end?.outputs.verdict, end?.outputs.reason]).toEqual(
      isUnwritten ? [3, 'error', 'memory-unwritten'] : [1, 'fail', 'condition-failed'],
    );
    expect(comments).toBe(MENDED.has(fault) && COMMENTED.has(event) ? 1 : 0);
    expect([...states]).toEqual(MENDED.has(fault) ? ['failure'] : []);
    expect(end?.summary).toContain(isUnwritten ? 'ERROR' : 'FAIL');
    expect(end?.stdout.includes('could not be written')).toBe(!MENDED.has(fault));
  });
});

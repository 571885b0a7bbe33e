import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { RunnerJob } from '../../runner/bundle.ts';
import {
  all,
  change,
  DISPATCHED,
  fromFork,
  HEAD,
  MERGE_BASE,
  QUEUED,
  queued,
  TIP,
  withKey,
} from './faults.ts';
import { MANIFEST } from './gated-release.ts';
import { noPolicyYet } from './props.ts';
import { play, type Stage } from './scenario.ts';
import { withoutProgress } from './snapshot.ts';
import { startModels } from './wild.ts';

type Setting = (stage: Stage) => void;
const nothing: Setting = () => {};

const EVENTS: Readonly<Record<string, Partial<RunnerJob>>> = {
  pull_request: {},
  pull_request_target: { event: 'pull_request_target', ref: 'refs/heads/master' },
  merge_group: QUEUED,
  push: { event: 'push', payload: { before: MERGE_BASE, after: HEAD }, ref: 'refs/heads/topic' },
  workflow_dispatch: DISPATCHED,
  schedule: { event: 'schedule', payload: { schedule: '7 3 * * *' }, ref: 'refs/heads/master' },
};
const SECRETS: Readonly<Record<string, Record<string, string>>> = {
  key: { MODEL_KEY: 'a-key-of-some-length' },
  'no key': {},
};
const SCOPES: Readonly<Record<string, Setting>> = { writes: nothing, reads: fromFork };
const POLICIES: Readonly<Record<string, Setting>> = {
  'default branch': nothing,
  'head alone': noPolicyYet,
  nowhere: all(noPolicyYet, change(HEAD, { '.github/cuegate.yml': null })),
};

/** A schedule gates what the tip holds; every other event what the head adds to it. */
const released: Setting = (stage) => {
  const manifest = stage.repository.commits[HEAD]?.[MANIFEST] ?? null;
  change(TIP, { [MANIFEST]: manifest })(stage);
  queued(stage);
};
const settings = (event: string): Setting => (event === 'schedule' ? released : (stage) => queued(stage));

const EXPECTED = (event: string, secret: string, policy: string): string => {
  const planned = event === 'schedule' ? 'policy-missing' : 'policy-not-adopted';
  if (policy === 'nowhere') return '3 policy-missing';
  if (policy === 'head alone') return `3 ${planned}`;
  return secret === 'key' ? '0 all-passed' : '3 no-credentials';
};

const ROWS = Object.keys(EVENTS).flatMap((event) =>
  Object.keys(POLICIES).flatMap((policy) =>
    Object.keys(SECRETS).flatMap((secret) =>
      Object.keys(SCOPES)
        .map((scope) => ({ event, policy, secret, scope }))
        .filter(isAsked),
    ),
  ),
);

/**
 * A pull request has every cell. What an event changes is where policy and status come from, which does not look at
 * keys or scopes: of any other event each value stands once, and both keys under the one policy that asks for one.
 */
function isAsked(row: Readonly<Record<'event' | 'policy' | 'secret' | 'scope', string>>): boolean {
  if (row.event === 'pull_request') return true;
  const cell = `${row.policy}, ${row.secret}, ${row.scope}`;
  return [
    'default branch, key, writes',
    'default branch, no key, reads',
    'head alone, key, reads',
    'nowhere, no key, writes',
  ].includes(cell);
}

describe('event × policy × secrets × scopes of the token', () => {
  let models: OrganismServer;
  const lines: string[] = [];

  beforeAll(async () => {
    models = await startModels();
  });
  afterAll(() => models.close());

  it.concurrent.each(ROWS)('$event, policy: $policy, $secret, token $scope', async ({
    event,
    policy,
    secret,
    scope,
  }) => {
    const before = all(
      withKey,
      settings(event),
      POLICIES[policy] ?? nothing,
      settings(event),
      SCOPES[scope] ?? nothing,
    );
    const job = { ...EVENTS[event], env: SECRETS[secret] ?? {} };
    const { ends, stage } = await play(
      { event, fault: 'none', acts: [{ before, job, exit: 0 }], comments: 0 },
      models,
    );
    const [end] = ends;
    const first =
      withoutProgress(end?.stdout ?? '')
        .split('\n')
        .find((line) => line.startsWith('│ ')) ?? '';
    const status = stage.repository.statuses[0]?.state ?? 'none';
    lines.push(
      [
        event.padEnd(20),
        policy.padEnd(15),
        secret.padEnd(7),
        scope.padEnd(7),
        end?.code,
        status.padEnd(8),
        first.slice(2),
      ].join(' '),
    );
    expect(`${end?.code} ${end?.outputs.reason}`).toBe(EXPECTED(event, secret, policy));
    expect(first).toMatch(
      end?.code === 0
        ? /^│ ✅ cuegate: PASS \(effective number of prompts: 32\)\. /
        : /^│ ⛔ cuegate: ERROR, no verdict\. /,
    );
    // A token that may write always leaves the status of the step's colour, one that may not leaves none.
    expect(status).toBe(scope === 'reads' ? 'none' : end?.code === 0 ? 'success' : 'failure');
  });

  it('is this table', async () => {
    expect(lines).toHaveLength(ROWS.length);
    const text = lines.sort().join('\n').replaceAll(TIP.slice(0, 12), '<tip>');
    process.stdout.write(`\n${text}\n\n`);
    await expect(`${text}\n`).toMatchFileSnapshot('snapshots/truth-table.txt');
  });
});

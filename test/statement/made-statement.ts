import { canonicalJson, digestOf, sha256 } from '../../src/digest.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { declaredFiles } from '../../src/records/declared-files.ts';
import type { PlanRecord } from '../../src/records/schema.ts';
import type { Result } from '../../src/report/schema.ts';
import type { Deployment } from '../../src/statement/admit.ts';
import { readStatement } from '../../src/statement/read.ts';
import type { Statement } from '../../src/statement/schema.ts';
import { statementsOf } from '../../src/statement/statements.ts';
import { madeRecords, madeResult, PLAN, type Truth } from '../verify/made-run.ts';

export const CHECKPOINT = `sha256:${'c'.repeat(64)}`;
export const ADAPTER = `sha256:${'a'.repeat(64)}`;
export const MANIFEST_FILE = 'models/bot/release.yml';
export const MANIFEST_TEXT = `version: 1
candidate: { model: support-bot-7, digest: "${CHECKPOINT}" }
adapter: { base: org/model, adapter: "${ADAPTER}" }
`;
export const POLICY_TEXT = `version: 1
endpoints: { serving: { base_url: https://models.example.com/v1 } }
candidate: { endpoint: serving, models: ["support-*"] }
judge: { endpoint: serving, model: judge }
`;
const manifest = readManifest(MANIFEST_TEXT, MANIFEST_FILE);
export const POLICY = readPolicy(POLICY_TEXT, '.github/cuegate.yml');
const short = (value: unknown) => sha256(canonicalJson(value)).slice(0, 12);

/** As {@link PLAN}, of a release that a manifest declares. */
export const RELEASE_PLAN: PlanRecord = {
  ...PLAN,
  parts: {
    candidate: short(['https://models.example.com/v1', 'support-bot-7']),
    weights: short([manifest.declaredDigest, manifest.adapter]),
    judge: '0123456789ab',
  },
  candidate: {
    ...PLAN.candidate,
    model: 'support-bot-7',
    digest: CHECKPOINT,
    ...declaredFiles(manifest),
  },
  digests: {
    ...PLAN.digests,
    cues: digestOf(PLAN.conditions.map(({ cue }) => cue)),
    policy: POLICY.digest,
    anchors: `sha256:${sha256('anchors')}`,
  },
};

/** The run began on this day and took a minute. */
export const STARTED = '2026-11-01T12:00:00.000Z';
export const NOW = Date.parse('2026-11-05T00:00:00Z');

export const clean: Truth = () => 90;
export const badUnderCue: Truth = (condition, draw) => (condition === 'json' && draw % 4 === 0 ? 5 : 90);

/** The records of a release, and the result that they give. */
export function madeRelease(truth: Truth = clean, changes: Partial<Result> = {}) {
  const records = madeRecords(truth, RELEASE_PLAN);
  const made = madeResult(records, RELEASE_PLAN);
  const result: Result = {
    ...made,
    conditions: made.conditions.map((one) => ({
      ...one,
      cue: RELEASE_PLAN.conditions.find(({ id }) => id === one.id)?.cue ?? '',
    })),
    candidate: {
      model: 'support-bot-7',
      declared: {
        manifest: manifest.digest,
        digest: CHECKPOINT,
        interventions: [],
        training_data: [],
        ...declaredFiles(manifest),
      },
      observed: { model: 'support-bot-7', fingerprint: null, models: [] },
      not_applied: [],
    },
    evidence: { attempt: 1, epoch: 1, parts: RELEASE_PLAN.parts ?? {} },
    source: { policy: '.github/cuegate.yml', release: MANIFEST_FILE, command: null },
    report: { text: 'never', simulated: false },
    run: { ...made.run, started_at: STARTED, seconds: 60 },
    ...changes,
  };
  return { records, result };
}

/** The result with another condition, as the run would have stated it. */
export function withCondition(
  result: Result,
  condition: Result['conditions'][number],
  labels?: string,
): Result {
  const conditions = [...result.conditions, condition];
  const cues = digestOf(conditions.map(({ cue }) => cue ?? null));
  const digests =
    result.digests === null ? null : { ...result.digests, cues, ...(labels === undefined ? {} : { labels }) };
  return { ...result, conditions, digests };
}

/** The statement of our own about a result, as it is read again. */
export function ownStatement(result: Result): Statement {
  const [own] = statementsOf(result);
  if (own === undefined) throw new Error('the result makes no statement');
  return readStatement(JSON.stringify(own.statement), 'cuegate.json');
}

/** A deployment that the statement of {@link madeRelease} admits. */
export const DEPLOYMENT: Deployment = {
  policy: POLICY.digest,
  model: 'support-bot-7',
  isAllowed: true,
  endpoint: 'https://models.example.com/v1',
  digest: CHECKPOINT,
  manifest: { file: MANIFEST_FILE, sha256: sha256(MANIFEST_TEXT) },
  maxAge: null,
  limits: POLICY.limits,
  mayBeCorrected: false,
  claim: 'corpus',
  judge: 'judge',
  files: null,
  mayScreen: true,
  isAllTested: false,
  now: NOW,
};

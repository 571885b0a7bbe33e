import { digestOf } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { FAMILIES, type Family } from '../input/cue.ts';
import { parseInput } from '../input/explain.ts';
import { readYaml } from '../input/yaml.ts';
import { limitsFromWire } from '../model/limits.ts';
import { DECLARED_SCREENED } from './asked-schema.ts';
import { type Camel, camel } from './camel.ts';
import { inputInPolicy } from './foreign-keys.ts';
import { COMFORTABLE_RATIO, type Limits, PRESETS } from './limits.ts';
import { onNotNewSchema } from './limits-schema.ts';
import { BATCH_FEWEST, BATCH_MINUTES } from './models-schema.ts';
import { ownLinesOf } from './own-lines.ts';
import { type PolicyFile, policySchema } from './schema.ts';

/** A section of the policy as written, its keys in camel case. */
type Section<Name extends keyof PolicyFile> = Camel<NonNullable<PolicyFile[Name]>>;
/** A role, with the endpoint that it names. */
type Role<Name extends 'candidate' | 'baseline' | 'judge'> = Omit<Section<Name>, 'endpoint' | 'batch'> & {
  readonly endpoint: Endpoint;
};

/** How a role is asked in batches. */
export interface Batch {
  /** How long one batch may take, in milliseconds. */
  readonly deadlineMs: number;
  /** What becomes of a question that its batch did not answer. */
  readonly unanswered: 'live' | 'missing';
  /** Fewer questions than this are asked live. */
  readonly fewest: number;
}

/** A cheap judge that reads every answer first, with the endpoint that it names. */
export interface Screen extends Omit<Camel<NonNullable<PolicyFile['judge']['screen']>>, 'endpoint'> {
  readonly endpoint: Endpoint;
}

/** A model server: the only hosts that ever get a key. */
export interface Endpoint extends Omit<Camel<PolicyFile['endpoints'][string]>, 'apiKey'> {
  readonly name: string;
  /** Name of the environment variable that holds the key; null: the server needs none. */
  readonly apiKey: string | null;
}

/**
 * The gate's rules, with every default filled in: what `policySchema` reads, in camel case. A key of a section is here
 * as soon as it stands in the schema; named below is only what is resolved further.
 */
export interface Policy
  extends Omit<
    Camel<PolicyFile>,
    | 'version'
    | 'limits'
    | 'endpoints'
    | 'candidate'
    | 'baseline'
    | 'judge'
    | 'cues'
    | 'sampling'
    | 'evidence'
    | 'budget'
    | 'onNotNew'
    | 'labels'
    | 'report'
  > {
  readonly file: string;
  readonly digest: string;
  /** Of everything but the budget, which decides how far a run comes and nothing of what it asks. */
  readonly digestBesidesBudget: string;
  readonly limits: Limits;
  /** The name under which the policy states its limits; null: by their values. */
  readonly preset: keyof typeof PRESETS | null;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  readonly candidate: Role<'candidate'> & {
    /** Where `models` stands in the file, from 1. */ readonly modelsLine: number;
    /** null: each question is asked live. */
    readonly batch: Batch | null;
  };
  /** The model that a failure is compared with; null: none, and every failure counts. */
  readonly baseline: Role<'baseline'> | null;
  readonly judge: Omit<Role<'judge'>, 'screen' | 'second'> & {
    readonly batch: Batch | null;
    /** The cheap judge before it; null: none. */
    readonly screen: Screen | null;
    /** Who is asked about what counts towards failing; absent: nobody else. */
    readonly second?: { readonly endpoint: Endpoint; readonly model: string };
  };
  readonly cues: Omit<Section<'cues'>, 'library' | 'screen' | 'declaredScreenedMax'> & {
    /** How many of a release's cues are screened at most. */
    readonly declaredScreenedMax: number;
    readonly families: readonly Family[];
    /** What is screened besides the conditions that are tested. */
    readonly screen: 'library' | 'none';
    /** Whether the policy says so itself, whatever its limits are. */
    readonly isScreenStated: boolean;
  };
  readonly sampling: Omit<Section<'sampling'>, 'cap' | 'seed'> & {
    readonly cap: number;
    /** null: from the salt, or random. */
    readonly seed: string | null;
  };
  readonly evidence: Section<'evidence'>;
  /** Hard limits of one run; `usd` null: none. */
  readonly budget: Omit<Section<'budget'>, 'usd'> & { readonly usd: number | null };
  /** What becomes of a failure that the baseline shows, too. */
  readonly onNotNew: Section<'on_not_new'>;
  /** Whose lines of the labels count, and whether a failed run asks on to label its cues. */
  readonly labels: Section<'labels'>;
  readonly text: PolicyFile['report']['text'];
  readonly warnings: readonly Reason[];
}

const CODE = 'policy-invalid';

/**
 * The policy of a YAML text. `file` is how errors name it.
 *
 * @throws CuegateError `policy-invalid` with file, line, key, value and fix
 */
export function readPolicy(text: string, file: string): Policy {
  const yaml = readYaml(text, file, CODE);
  const wire = parseInput(policySchema, withLabels(yaml.value), {
    file,
    code: CODE,
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
    ...ownLinesOf(yaml.value),
    foreignKey: inputInPolicy,
  });
  const preset = typeof wire.limits === 'string' ? PRESETS[wire.limits] : null;
  const stated = typeof wire.limits === 'string' ? PRESETS[wire.limits].limits : limitsFromWire(wire.limits);
  const endpoints: Record<string, Endpoint> = Object.fromEntries(
    Object.entries(wire.endpoints).map(([name, written]) => [
      name,
      { ...camel(written), name, apiKey: written.api_key ?? null },
    ]),
  );
  const withEndpoint = <Named extends { readonly endpoint: string }>(role: Named) => {
    const endpoint = endpoints[role.endpoint];
    if (endpoint === undefined)
      throw new Error(`the schema let an unknown endpoint through: ${role.endpoint}`);
    return { ...role, endpoint };
  };
  const { version: _version, report, limits: _limits, ...rest } = wire;
  const { screen, second, ...firstJudge } = wire.judge;
  return {
    ...camel(rest),
    file,
    digest: digestOf(wire),
    digestBesidesBudget: digestOf({ ...wire, budget: null }),
    limits: stated,
    preset: typeof wire.limits === 'string' ? wire.limits : null,
    endpoints,
    candidate: {
      ...withEndpoint(camel(wire.candidate)),
      modelsLine: yaml.lineOf(['candidate', 'models']),
      batch: batchOf(wire.candidate.batch),
    },
    baseline: wire.baseline === undefined ? null : withEndpoint(camel(wire.baseline)),
    judge: {
      ...withEndpoint(camel(firstJudge)),
      batch: batchOf(wire.judge.batch),
      screen: screen === undefined ? null : withEndpoint(camel(screen)),
      ...(second === undefined ? {} : { second: withEndpoint(second) }),
    },
    cues: {
      max: wire.cues.max,
      declaredMax: wire.cues.declared_max,
      declaredScreenedMax: wire.cues.declared_screened_max ?? DECLARED_SCREENED,
      dropped: wire.cues.dropped,
      families: wire.cues.library === 'all' ? FAMILIES : wire.cues.library,
      own: wire.cues.own,
      screen: wire.cues.screen ?? preset?.screen ?? PRESETS.default.screen,
      isScreenStated: wire.cues.screen !== undefined,
      training: wire.cues.training,
    },
    sampling: {
      ...camel(wire.sampling),
      cap: wire.sampling.cap ?? preset?.cap ?? PRESETS.default.cap,
      seed: wire.sampling.seed ?? null,
    },
    evidence: camel(wire.evidence),
    budget: { ...camel(wire.budget), usd: wire.budget.usd ?? null },
    onNotNew: camel(wire.on_not_new ?? onNotNewSchema.parse({})),
    labels: camel(wire.labels),
    text: report.text,
    warnings:
      stated.mustCatch / stated.tolerated < COMFORTABLE_RATIO - 1e-9
        ? [{ code: 'limits-close', args: { tolerated: stated.tolerated, must_catch: stated.mustCatch } }]
        : [],
  };
}

/** `labels: full` is short for the one thing that it can mean. */
function withLabels(written: unknown): unknown {
  const isFull =
    typeof written === 'object' && written !== null && 'labels' in written && written.labels === 'full';
  return isFull ? { ...written, labels: { cue_effects: 'full' } } : written;
}

function batchOf(written: PolicyFile['judge']['batch']): Batch | null {
  if (written === undefined || written === false) return null;
  const { minutes, unanswered, fewest } =
    written === true
      ? { minutes: BATCH_MINUTES, unanswered: 'live' as const, fewest: BATCH_FEWEST }
      : written;
  return { deadlineMs: minutes * 60_000, unanswered, fewest };
}

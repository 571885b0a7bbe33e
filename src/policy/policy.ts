import { digestOf } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { type Cue, FAMILIES, type Family } from '../input/cue.ts';
import { parseInput } from '../input/explain.ts';
import { readYaml } from '../input/yaml.ts';
import { limitsFromWire } from '../model/limits.ts';
import type { Allowance } from './endpoint.ts';
import { COMFORTABLE_RATIO, type Limits, PRESETS } from './limits.ts';
import { CEILING, EXCUSE_RATIO, policySchema } from './schema.ts';
import { refuseUnsupported, UNSUPPORTED_POLICY } from './unsupported.ts';

/** A model server: the only hosts that ever get a key. */
export interface Endpoint {
  readonly name: string;
  readonly baseUrl: string;
  /** Name of the environment variable that holds the key; null: the server needs none. */
  readonly apiKey: string | null;
  readonly auth: 'bearer' | 'api-key';
  /** Requests under way at most, over all roles. */
  readonly concurrency: number;
  readonly query: Readonly<Record<string, string>>;
  readonly allow: readonly Allowance[];
  /** Whether requests go through the proxy that the environment names, and never without one. */
  readonly proxy: boolean;
}

/** The gate's rules, with every default filled in. */
export interface Policy {
  readonly file: string;
  readonly digest: string;
  readonly releases: readonly string[];
  readonly limits: Limits;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  readonly candidate: {
    readonly endpoint: Endpoint;
    readonly models: readonly string[];
    readonly temperature: number;
    readonly maxTokens: number;
    readonly filters: 'model' | 'deployed';
  };
  /** The model that a failure is compared with; null: none, and every failure counts. */
  readonly baseline: {
    readonly endpoint: Endpoint;
    /** A model's name, or `released`: the candidate that the same manifest names on the default branch. */
    readonly model: string;
  } | null;
  readonly judge: {
    readonly endpoint: Endpoint;
    readonly model: string;
    /** `default`, or a path from the root. */
    readonly rubric: string;
    readonly maxTokens: number;
  };
  readonly corpus: readonly string[];
  readonly cues: { readonly max: number; readonly families: readonly Family[]; readonly own: readonly Cue[] };
  readonly sampling: {
    readonly claim: 'corpus' | 'production' | 'list';
    readonly cap: number;
    /** `fixed`: every condition is asked to the cap and looked at once, as a measurement. */
    readonly stop: 'sequential' | 'fixed';
    readonly seed: string | null;
    /** Each a condition of its own. */
    readonly strata: readonly string[];
  };
  readonly evidence: { readonly gamma: number; readonly refusals: 'judged' | 'ineligible' };
  /** Hard limits of one run; `usd` null: none. */
  readonly budget: { readonly calls: number; readonly minutes: number; readonly usd: number | null };
  /** USD per million tokens, by model. */
  readonly prices: Readonly<Record<string, { readonly input: number; readonly output: number }>>;
  /** Days for which a pass may stand for the same manifest elsewhere, e.g. in the merge queue. */
  readonly validDays: number;
  /** What becomes of a failure that the baseline shows, too. */
  readonly onNotNew: {
    readonly action: 'fail' | 'warn';
    /** κ: how many times the baseline's rate the candidate's may be and still be excused; at least 1. */
    readonly excuseRatio: number;
    /** A condition whose lower bound is above this rate is never excused; in (0, 1). */
    readonly ceiling: number;
  };
  readonly onInconclusive: 'fail' | 'warn';
  readonly text: 'never' | 'artifact' | 'comment' | 'auto';
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
  refuseUnsupported(yaml, UNSUPPORTED_POLICY, CODE);
  const wire = parseInput(policySchema, yaml.value, {
    file,
    code: CODE,
    lineOf: yaml.lineOf,
    sourceOf: yaml.sourceOf,
  });
  const preset = typeof wire.limits === 'string' ? PRESETS[wire.limits] : null;
  const stated = typeof wire.limits === 'string' ? PRESETS[wire.limits].limits : limitsFromWire(wire.limits);
  const endpoints: Record<string, Endpoint> = Object.fromEntries(
    Object.entries(wire.endpoints).map(([name, { base_url, api_key, ...rest }]) => [
      name,
      { name, baseUrl: base_url, apiKey: api_key ?? null, ...rest },
    ]),
  );
  const endpointOf = (name: string): Endpoint => {
    const found = endpoints[name];
    if (found === undefined) throw new Error(`the schema let an unknown endpoint through: ${name}`);
    return found;
  };
  return {
    file,
    digest: digestOf(wire),
    releases: wire.releases,
    limits: stated,
    endpoints,
    candidate: {
      endpoint: endpointOf(wire.candidate.endpoint),
      models: wire.candidate.models,
      temperature: wire.candidate.temperature,
      maxTokens: wire.candidate.max_tokens,
      filters: wire.candidate.filters,
    },
    baseline:
      wire.baseline === undefined
        ? null
        : { endpoint: endpointOf(wire.baseline.endpoint), model: wire.baseline.model },
    judge: {
      endpoint: endpointOf(wire.judge.endpoint),
      model: wire.judge.model,
      rubric: wire.judge.rubric,
      maxTokens: wire.judge.max_tokens,
    },
    corpus: wire.corpus,
    cues: {
      max: wire.cues.max,
      families: wire.cues.library === 'all' ? FAMILIES : wire.cues.library,
      own: wire.cues.own,
    },
    sampling: {
      claim: wire.sampling.claim,
      cap: wire.sampling.cap ?? preset?.cap ?? PRESETS.default.cap,
      stop: wire.sampling.stop,
      seed: wire.sampling.seed ?? null,
      strata: wire.sampling.strata,
    },
    evidence: wire.evidence,
    budget: { calls: wire.budget.calls, minutes: wire.budget.minutes, usd: wire.budget.usd ?? null },
    prices: wire.prices,
    validDays: wire.valid_days,
    onNotNew: {
      action: wire.on_not_new?.action ?? 'fail',
      excuseRatio: wire.on_not_new?.excuse_ratio ?? EXCUSE_RATIO,
      ceiling: wire.on_not_new?.ceiling ?? CEILING,
    },
    onInconclusive: wire.on_inconclusive,
    text: wire.report.text,
    warnings:
      stated.mustCatch / stated.tolerated < COMFORTABLE_RATIO - 1e-9
        ? [{ code: 'limits-close', args: { tolerated: stated.tolerated, must_catch: stated.mustCatch } }]
        : [],
  };
}

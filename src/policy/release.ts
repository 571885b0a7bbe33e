import picomatch from 'picomatch';
import { inputError, type Reason } from '../errors.ts';
import type { Manifest } from './manifest.ts';
import type { Policy } from './policy.ts';

/** `*` within one `/` segment, no negation and no extended globs: a pattern can only ever widen by its own words. */
const GLOB = { dot: true, nonegate: true, noextglob: true, nocase: false } as const;

/** Whether a path matches one of the policy's patterns. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => picomatch.isMatch(name, fromRoot(pattern), GLOB));
}

/** `./models/a` names what `models/a` names. */
function fromRoot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}

/** Braces, groups and classes may hold slashes: such a pattern is not looked into. */
const INTRICATE = /[{}()[\]]/;

/**
 * Whether a path could be a folder above something that matches one of the patterns, or match itself. When in
 * doubt, yes: at or below the fixed beginning of an intricate pattern every path could.
 */
export function couldHold(patterns: readonly string[], path: string): boolean {
  return patterns.map(fromRoot).some((pattern) => {
    if (picomatch.isMatch(path, pattern, GLOB)) return true;
    const parts = path.split('/');
    const fields = pattern.split('/');
    return parts.every((part, index) => {
      const before = fields.slice(0, index + 1);
      if (before.some((field) => field === '**' || INTRICATE.test(field))) return true;
      const field = fields[index];
      return field !== undefined && (part === field || picomatch.isMatch(part, field, GLOB));
    });
  });
}

/**
 * Whether a model name matches one of the policy's patterns. Names such as `ft:base:organisation:suffix:id` are
 * matched field by field, so that `*` never reaches over a colon into another organisation; the last field of a
 * pattern stands for the rest of the name.
 */
export function matchesModel(patterns: readonly string[], model: string): boolean {
  return patterns.some((pattern) => {
    const fields = pattern.split(':');
    const names = model.split(':');
    const last = fields.length - 1;
    return fields.every((field, index) => {
      const name = index === last ? names.slice(last).join(':') : names[index];
      return name !== undefined && name !== '' ? picomatch.isMatch(name, field, GLOB) : name === field;
    });
  });
}

/**
 * Checks a manifest against the policy and returns warnings.
 *
 * @throws CuegateError `manifest-invalid` when the policy does not let a manifest name this model,
 *   `judge-is-candidate` when base URL and model of both are the same, and `policy-invalid` when a budget in USD
 *   has no price to hold it by
 */
export function checkRelease(policy: Policy, manifest: Manifest): readonly Reason[] {
  const { candidate, judge } = policy;
  if (!matchesModel(candidate.models, manifest.model))
    throw inputError('manifest-invalid', {
      file: manifest.file,
      key: 'candidate.model',
      value: manifest.model,
      problem: `candidate.models of the policy allows ${candidate.models.join(', ')} (* does not match / or :)`,
      fix: 'name a model that the policy allows, or widen candidate.models on the default branch',
    });
  if (sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && manifest.model === judge.model)
    throw inputError('judge-is-candidate', {
      file: policy.file,
      key: 'judge.model',
      value: judge.model,
      problem: 'the judge is the candidate: a model cannot grade its own answers',
      fix: 'judge: { endpoint: serving, model: gpt-6-luna }  (another model)',
    });
  if (policy.budget.usd !== null && !Object.hasOwn(policy.prices, manifest.model))
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'budget.usd',
      problem: `needs prices for every model; there is none for ${manifest.model}`,
      fix: `prices: { ${JSON.stringify(manifest.model)}: { input: 0.25, output: 2 } }`,
    });
  const base = /^ft:([^:]+)/.exec(manifest.model)?.[1];
  const related =
    base !== undefined && sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && base === judge.model;
  return related ? [{ code: 'judge-is-base', args: { judge: judge.model } }] : [];
}

/** Whether two base URLs lead to the same server. */
export function sameUrl(a: string, b: string): boolean {
  const plain = (url: string) =>
    (URL.parse(url)?.href ?? url).replace('//localhost', '//127.0.0.1').replace(/\/+$/, '');
  return plain(a) === plain(b);
}

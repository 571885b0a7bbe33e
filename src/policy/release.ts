import { inputError, type Reason } from '../errors.ts';
import { globOf } from '../input/glob.ts';
import { areOfOneFamily, familyNote } from './judge-family.ts';
import type { Manifest } from './manifest.ts';
import type { Policy } from './policy.ts';
import { checkPriced } from './priced.ts';

/** Whether a path matches one of the policy's patterns. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => globOf(pattern).matches(name));
}

/** Whether a path could be a folder above something that matches one of the patterns, or matches itself. */
export function couldHold(patterns: readonly string[], path: string): boolean {
  return patterns.map(globOf).some((glob) => glob.matches(path) || glob.reachesBelow(path));
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
      return name !== undefined && name !== '' ? globOf(field).matches(name) : name === field;
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
      ...(manifest.modelLine === null ? {} : { line: manifest.modelLine, key: 'candidate.model' }),
      value: manifest.model,
      problem: `candidate.models of the policy allows ${candidate.models.join(', ')} (${policy.file} line ${candidate.modelsLine}; * does not match / or :)`,
      fix: `name a model that the policy allows, or widen line ${candidate.modelsLine} of ${policy.file} (on GitHub: on the default branch): models: ${JSON.stringify([...candidate.models, manifest.model])}`,
    });
  if (sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && manifest.model === judge.model)
    throw inputError('judge-is-candidate', {
      file: policy.file,
      key: 'judge.model',
      value: judge.model,
      problem: 'the judge is the candidate: a model cannot grade its own answers',
      fix: `judge: { endpoint: ${judge.endpoint.name}, model: … }  (another model)`,
    });
  const { screen, second } = judge;
  const beside = [
    ['screen', 'the screen is the candidate: a model cannot clear its own answers', screen],
    ['second', 'the second judge is the candidate: a model cannot grade its own answers', second ?? null],
  ] as const;
  for (const [key, problem, other] of beside) {
    if (other === null || !sameUrl(candidate.endpoint.baseUrl, other.endpoint.baseUrl)) continue;
    if (manifest.model !== other.model) continue;
    throw inputError('judge-is-candidate', {
      file: policy.file,
      key: `judge.${key}.model`,
      value: other.model,
      problem,
      fix: `${key}: { endpoint: ${other.endpoint.name}, model: … }  (another model, under judge)`,
    });
  }
  checkPriced(policy, manifest.model);
  const base = /^ft:([^:]+)/.exec(manifest.model)?.[1];
  const related =
    base !== undefined && sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && base === judge.model;
  const adapted = manifest.adapter?.base;
  const family = related
    ? ({ code: 'judge-is-base', args: { judge: judge.model } } satisfies Reason)
    : familyNote(judge.model, [manifest.model, ...(adapted === undefined ? [] : [adapted])]);
  return [
    ...(family === null ? [] : [family]),
    ...(second !== undefined && areOfOneFamily(judge.model, second.model)
      ? [{ code: 'judges-alike', args: { judge: judge.model, second: second.model } } satisfies Reason]
      : []),
  ];
}

/** Whether two base URLs lead to the same server. */
export function sameUrl(a: string, b: string): boolean {
  const plain = (url: string) =>
    (URL.parse(url)?.href ?? url).replace('//localhost', '//127.0.0.1').replace(/\/+$/, '');
  return plain(a) === plain(b);
}

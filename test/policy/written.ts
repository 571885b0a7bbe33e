import { CuegateError } from '../../src/errors.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';

/** The four required keys of a policy, each as one YAML line, and further lines. */
export interface Written {
  readonly version?: string;
  readonly endpoints?: string;
  readonly candidate?: string;
  readonly judge?: string;
  readonly more?: string;
}

export const FILE = 'cuegate.yml';

/** A policy as somebody writes it: the smallest one, with some of it written otherwise. */
export function policyText(written: Written = {}): string {
  return [
    written.version ?? 'version: 1',
    written.endpoints ??
      'endpoints: { openai: { base_url: https://api.openai.com/v1, api_key: OPENAI_API_KEY } }',
    written.candidate ?? 'candidate: { endpoint: openai, models: ["ft:gpt-4.1-*:acme:*"] }',
    written.judge ?? 'judge: { endpoint: openai, model: gpt-5-mini }',
    ...(written.more === undefined ? [] : [written.more]),
    '',
  ].join('\n');
}

/** The policy with one endpoint of this URL and these allowances, asked through a proxy or not. */
export function policyWithUrl(url: string, allow: readonly string[] = [], proxy: boolean = false): string {
  return policyText({
    endpoints: `endpoints: { openai: { base_url: ${JSON.stringify(url)}, allow: [${allow.join(', ')}], proxy: ${proxy} } }`,
  });
}

/** What an error of a person's input says. */
export interface Refusal {
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly key: string | null;
  readonly value: string | null;
  readonly problem: string;
  readonly fix: string;
}

/** The refusal that reading ends in; fails when nothing is refused, or without file, problem and fix. */
export function refusal(read: () => unknown): Refusal {
  try {
    read();
  } catch (error) {
    if (!(error instanceof CuegateError)) throw error;
    const { file, line = null, key = null, value = null, problem, fix } = error.args;
    for (const [name, text] of Object.entries({ file, problem, fix }))
      if (typeof text !== 'string' || text.trim() === '')
        throw new Error(`the error has no ${name}: ${JSON.stringify(error.args)}`);
    return { code: error.code, file, line, key, value, problem, fix } as Refusal;
  }
  throw new Error('nothing was refused');
}

export const refusedPolicy = (text: string): Refusal => refusal(() => readPolicy(text, FILE));
export const refusedManifest = (text: string): Refusal => refusal(() => readManifest(text, 'release.yml'));

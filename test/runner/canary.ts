import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ended } from './bundle.ts';
import { readings } from './canary-readings.ts';
import type { ApiRequest, Comment } from './github-api.ts';

/** Secrets that nothing may show: all that JSON, URLs, HTML and Markdown change, and nothing that a header refuses. */
export const CANARIES = {
  token: 'ghs_"Canary/One+<b>&=Zq9Xw7Vu5Ts3Rp1',
  modelKey: 'sk-canary/Two+"q">&%{w}=Kj8Hg6Fd4Sa2Lm0',
  salt: "salt canary 'three' Yt7Re5Wq3Zx1Cv9Bn",
} as const;

/** As many characters of a secret in a row are a hit: less may be chance. */
const HIT_CHARS = 10;

/** What a run left behind, place → text. */
export type EndState = Readonly<Record<string, string>>;

/**
 * The places that a run of the bundle can write to. What the runner is told to mask is no leak: it shows nothing
 * of such a line.
 *
 * @param folders read whole, with the names of their files
 * @param requests to GitHub, whose bodies become comments and statuses
 */
export function endStateOf(
  { stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>,
  folders: readonly string[] = [],
  requests: readonly ApiRequest[] = [],
  comments: readonly Comment[] = [],
): EndState {
  return {
    stdout: stdout.replace(/^::add-mask::.*$/gm, ''),
    stderr,
    ...Object.fromEntries(folders.flatMap(filesUnder)),
    ...Object.fromEntries(requests.map(({ method, body }, index) => [`request ${index}, ${method}`, body])),
    ...Object.fromEntries(comments.map(({ body }, index) => [`comment ${index}`, body])),
  };
}

function filesUnder(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

/** Where a secret, or ten characters of it, can be read, in whatever form; empty when nowhere. */
export function hitsIn(
  state: EndState,
  secrets: readonly string[] = Object.values(CANARIES),
): readonly string[] {
  const parts = secrets.flatMap((secret) =>
    Array.from({ length: secret.length - HIT_CHARS + 1 }, (_, at) => secret.slice(at, at + HIT_CHARS)),
  );
  return Object.entries(state).flatMap(([place, text]) => {
    const shown = [place, ...readings(text)];
    const found = parts.find((part) => shown.some((reading) => reading.includes(part)));
    return found === undefined ? [] : [`${place}: ${found}`];
  });
}

/** Fails when any canary can be read anywhere in what a run left behind. */
export function expectNoCanary(state: EndState, secrets?: readonly string[]): void {
  expect(hitsIn(state, secrets)).toEqual([]);
}

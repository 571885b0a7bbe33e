import { SHORT_DIGITS, sha256 } from '../../digest.ts';
import { cut } from '../../errors.ts';
import { escapeUnseen } from '../../input/text.ts';
import { counted } from '../../numbers.ts';
import type { Result } from '../../report/schema.ts';
import { endedAt } from '../answered.ts';
import { figuresOf, releaseOf } from './figures.ts';
import { type Finding, findingsOf } from './findings.ts';
import { RULES } from './rules.ts';

/** GitHub's published limits: of a file, and of what it shows. Above them it refuses the file, or leaves out what it likes. */
export const GITHUB_LIMITS = {
  runsPerFile: 20,
  resultsPerRun: 5000,
  rulesPerRun: 25_000,
  tagsPerRule: 10,
  locationsPerResult: 100,
  /** Of the compressed file. Held before it is compressed, so that it holds whatever compresses it. */
  bytes: 10_000_000,
} as const;

const HOME = 'https://github.com/cuegate/cuegate';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MAX_CATEGORY_CHARS = 200;
const FINGERPRINT = 'cuegate/v1';

/**
 * SARIF 2.1.0: a run a release. A run without findings is a valid one with no results, which closes earlier alerts. What
 * is over GitHub's limits is cut, the least important first, and the run says how much.
 *
 * @param limits smaller ones, for tests
 */
export function sarifOf(
  results: readonly Result[],
  limits: { readonly resultsPerRun: number; readonly bytes: number } = GITHUB_LIMITS,
): string {
  const shown = [...results].sort((a, b) => findingsOf(b).length - findingsOf(a).length);
  const kept =
    results.length > GITHUB_LIMITS.runsPerFile ? shown.slice(0, GITHUB_LIMITS.runsPerFile) : results;
  const lost = results.length - kept.length;
  for (let most = limits.resultsPerRun; ; most = Math.floor(most / 2)) {
    const text = `${escapeUnseen(JSON.stringify(logOf(kept, most, lost), null, 2))}\n`;
    if (most === 0 || Buffer.byteLength(text, 'utf8') <= limits.bytes) return text;
  }
}

function logOf(results: readonly Result[], most: number, lost: number): object {
  return { $schema: SCHEMA, version: '2.1.0', runs: results.map((result) => runOf(result, most, lost)) };
}

function runOf(result: Result, most: number, lost: number): object {
  const { run, verdict, claim, limits, digests, conditions, candidate, judge } = result;
  const findings = findingsOf(result);
  const left = findings.length - Math.min(most, findings.length);
  const notices = [
    ...(left === 0 ? [] : [`${counted(left, 'finding')} left out: a file for GitHub holds no more.`]),
    ...(lost === 0 ? [] : [`${counted(lost, 'release')} left out: a file for GitHub holds no more.`]),
  ];
  return {
    tool: {
      driver: {
        name: 'cuegate',
        version: run.versions.cuegate,
        informationUri: HOME,
        rules: RULES.map(({ id, name, short, full, help }) => ({
          id,
          name,
          shortDescription: { text: short },
          fullDescription: { text: full },
          help: { text: help, markdown: help },
          helpUri: `${HOME}/blob/main/docs/exports.md`,
          defaultConfiguration: { level: 'error' },
          properties: { tags: ['model', 'misalignment'] },
        })),
      },
    },
    // A category of its own: another release of the same commit must not take its place.
    automationDetails: { id: `cuegate/${encodeURIComponent(categoryOf(releaseOf(result)))}/` },
    invocations: [
      {
        executionSuccessful: verdict !== 'error',
        startTimeUtc: run.started_at,
        endTimeUtc: endedAt(result),
        ...(notices.length === 0
          ? {}
          : {
              toolExecutionNotifications: notices.map((text) => ({ level: 'warning', message: { text } })),
            }),
      },
    ],
    results: findings.slice(0, most).map(resultOf),
    properties: {
      verdict,
      claim,
      model: candidate?.model ?? null,
      judge: judge?.model ?? null,
      limits,
      digests,
      // Most of a large file: without findings there is no room for them either.
      conditions: most === 0 ? [] : conditions.map(figuresOf),
    },
  };
}

/** The release, or what is left of a long one and the digits of its digest: two of them are never one category. */
function categoryOf(release: string): string {
  const whole = release.toWellFormed();
  if (whole === release && whole.length <= MAX_CATEGORY_CHARS) return whole;
  return `${cut(whole, MAX_CATEGORY_CHARS - SHORT_DIGITS - 1)}-${sha256(release).slice(0, SHORT_DIGITS)}`;
}

function resultOf({ rule, level, message, place, fingerprint, figures }: Finding): object {
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: place.path.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: place.line },
        },
      },
    ],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    properties: { conditions: figures },
  };
}

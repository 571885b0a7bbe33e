import type { ReasonArgs } from '../../src/errors.ts';

const CONDITION = { condition: 'json', n: 120, flagged: 3, readable: 118, lower: 0.004, upper: 0.07 };

const FAILED = { n: 72, flagged: 9, lower: 0.03, upper: 0.28 };
const CLEAN_BASELINE = { baseline_n: 72, baseline_flagged: 0, baseline_lower: 0, baseline_upper: 0.05 };
const BASELINE = { baseline_n: 72, baseline_flagged: 8, baseline_lower: 0.02, baseline_upper: 0.26 };

/**
 * Arguments as the code gives them to each reason; `text` stands for what comes from outside: messages of
 * servers, names and paths from manifests and pull requests, values as somebody wrote them.
 */
export function reasonExamples(text: () => string): Readonly<Record<string, ReasonArgs>> {
  const server = () => ({ role: 'candidate', model: text(), detail: text() });
  const input = () => ({ file: text(), line: 3, key: text(), value: text(), problem: text(), fix: text() });
  return {
    'condition-failed': { condition: text(), n: 40, flagged: 20, lower: 0.3, upper: 0.7 },
    new: { condition: text(), ...FAILED, ...CLEAN_BASELINE },
    'baseline-clean': { condition: text(), ...FAILED, ...CLEAN_BASELINE },
    unresolved: { condition: text(), ...FAILED, ...BASELINE },
    contested: { condition: text(), ...FAILED, ...BASELINE },
    excused: { condition: text(), ...FAILED, ...BASELINE, tolerated: true },
    'all-passed': { conditions: 13, answers: 1066, must_catch: 0.04 },
    'cap-reached': { ...CONDITION, condition: text(), to_pass: 44, fail_at: 7 },
    'not-decided': { ...CONDITION, condition: text(), readable: 10, to_pass: 105, fail_at: 8 },
    'eligibility-drop': { condition: text(), share: 0.42, plain: 0.99 },
    'budget-calls': { calls: 20_000 },
    'budget-minutes': { minutes: 60 },
    'budget-usd': { usd: 25 },
    outage: { ...server(), fault: 'timeout' },
    'no-answers': { ...server(), fault: 'no answer' },
    authentication: server(),
    'proxy-authentication': server(),
    quota: server(),
    'unknown-model': server(),
    'request-rejected': server(),
    redirected: server(),
    'address-refused': server(),
    certificate: server(),
    'policy-invalid': input(),
    'manifest-invalid': input(),
    'corpus-invalid': input(),
    'cue-invalid': input(),
    'rubric-invalid': input(),
    'organism-invalid': input(),
    'bank-invalid': input(),
    'judge-is-candidate': input(),
    'input-invalid': input(),
    'file-invalid': { file: text(), problem: text(), fix: text() },
    'records-unreadable': { file: text(), key: text(), problem: text(), fix: text() },
    'result-unreadable': { file: text(), problem: text(), fix: text() },
    'out-unwritable': { file: text(), problem: text(), fix: text() },
    'records-other-evidence': { key: text(), found: text() },
    'baseline-unknown': {},
    'no-credentials': { variable: text(), endpoint: text() },
    'key-unusable': { variable: text(), endpoint: text() },
    'proxy-missing': { endpoint: text(), variable: 'HTTPS_PROXY', exempt: false },
    'proxy-unusable': { endpoint: text(), variable: 'HTTPS_PROXY' },
    infeasible: { needed: 82, limit: 'sampling.cap', at_least: 82 },
    'several-releases': { count: 2, paths: text() },
    'release-not-changed': { path: text(), others: text() },
    'no-release-changed': {},
    'release-removed': { paths: text() },
    'dry-run': { conditions: 13, fewest: 1066, most: 7800 },
    'policy-missing': { path: text(), at: text() },
    'policy-not-adopted': { path: text(), at: text(), command: text() },
    'head-checked-out': { folder: text(), sha: text() },
    'pass-reused': { sha: text(), hours: 3 },
    'head-moved': { sha: text(), now: text() },
    'event-unsupported': { event: text(), problem: text() },
    'github-api': { what: text(), detail: text(), status: 403 },
    'tree-truncated': { sha: text() },
    cancelled: {},
    internal: { message: text() },
    'few-prompts': { prompts: 12 },
    'many-list-prompts': { prompts: 1200 },
    'limits-close': { tolerated: 0.01, must_catch: 0.02 },
    'judge-is-base': { judge: text() },
    'baseline-missing': {},
    'baseline-is-candidate': { model: text() },
    'address-unchecked': { endpoint: text() },
    'bot-author': { author: text() },
    'fixed-sample': { cap: 600 },
    duplicates: { pairs: 160, equal: 31 },
    'cues-left-out': { count: 3, max: 12 },
    'cues-declared': { count: 2 },
    'training-not-read': {},
    'not-applied': { role: 'judge', parameters: text() },
    'refusals-rise': { condition: text(), share: 0.31, plain: 0.02 },
    'reported-models': { models: [text(), text()] },
    'stopped-early': {},
  };
}

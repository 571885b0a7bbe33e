import { escapeUnseen } from '../../input/text.ts';
import type { Result } from '../../report/schema.ts';
import { type Finding, findingsOf } from './findings.ts';

/** GitLab's code quality report: a list of findings, empty where the run passed. Of several releases, one list. */
export function codeQualityOf(results: readonly Result[]): string {
  const issues = results.flatMap((result) =>
    findingsOf(result).map(({ rule, message, fingerprint, place, ...finding }) => ({
      type: 'issue',
      check_name: `cuegate-${rule}`,
      description: message,
      fingerprint,
      severity: severityOf({ rule, ...finding }),
      location: { path: place.path, lines: { begin: place.line } },
    })),
  );
  return `${escapeUnseen(JSON.stringify(issues, null, 2))}\n`;
}

/** What GitLab sorts by: an error of the run is the worst, since nothing was shown. */
function severityOf({ rule, level }: Pick<Finding, 'rule' | 'level'>): string {
  if (level === 'warning') return 'minor';
  if (rule === 'no-verdict') return 'blocker';
  return rule === 'undecided' ? 'major' : 'critical';
}

import { reportFile } from '../../runner/bundle.ts';

/** What must be the same whenever the same plan runs with the same seed. */
export function lasting(folder: string): { result: unknown; comment: string } {
  const {
    run: _run,
    source: _source,
    ...result
  } = JSON.parse(reportFile(folder, 'result.json') ?? 'null') as Record<string, unknown>;
  const comment = (reportFile(folder, 'comment.md') ?? '').trimEnd().split('\n').slice(0, -1).join('\n');
  return { result, comment: comment.replace(/--out \S+/, '--out X') };
}

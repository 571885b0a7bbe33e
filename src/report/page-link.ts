import { RENDERERS } from './renderers.ts';

/** Characters of an address that mean nothing in Markdown. */
const PLAIN_ADDRESS = /^https?:\/\/[\w.:/~%-]+(?:#[\w-]+)?$/;

/** The page of a report folder, where there is one to open. */
const PAGE = 'report.html';

/**
 * Where a reader finds the report folder, as Markdown; empty without an address, or with one that is none. Whether a
 * later step of the workflow uploads the folder nobody knows yet, so nothing is promised.
 *
 * @param artifacts address of the run's artifacts
 */
export function pageLink(artifacts: string | undefined): string {
  if (artifacts === undefined || !PLAIN_ADDRESS.test(artifacts)) return '';
  const files: readonly (string | null)[] = RENDERERS.map(({ file }) => file);
  const opened = files.includes(PAGE) ? ` (open ${PAGE})` : '';
  return `the report folder${opened}, if the workflow uploads it: [artifacts of the run](${artifacts})`;
}

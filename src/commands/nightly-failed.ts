import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { processSecrets } from '../adapters/console/secrets.ts';
import { systemClock } from '../adapters/console/world.ts';
import { openNightlyFolder } from '../adapters/files/nightly-folder.ts';
import { NIGHTLY_SCHEMA, type Nightly } from '../nightly/document.ts';
import { nightlyMarkdown } from '../nightly/markdown.ts';
import { redacted } from '../report/redacted.ts';
import { reasonOf } from '../session/reason-of.ts';
import { VERSION } from '../version.ts';

/**
 * Puts the report of a call that ended in an error, and tells nothing of any release, in the place of the last night's:
 * whoever reads the folder would take that for tonight's. A folder without a report, or one that another process has, is left alone; so is
 * the report where somebody ended the call. Never throws: the error itself is told anyway.
 */
export function reportFailed(stateDir: string, repository: string, error: unknown): void {
  const { code, args } = reasonOf(error);
  if (code === 'cancelled' || !existsSync(join(stateDir, 'nightly.json'))) return;
  const failed: Nightly = {
    schema: NIGHTLY_SCHEMA,
    repository,
    exit: 3,
    reason: { code, args: { ...args } },
    simulated: false,
    releases: [],
    unasked: [],
    refused: [],
    run: {
      started_at: new Date(systemClock.now()).toISOString(),
      seconds: 0,
      versions: { cuegate: VERSION, node: process.versions.node },
    },
  };
  try {
    const nightly = redacted(failed, processSecrets.redact);
    const folder = openNightlyFolder(stateDir, processSecrets.redact);
    try {
      folder.write('nightly.json', `${JSON.stringify(nightly, null, 2)}\n`);
      folder.write(
        'nightly.md',
        nightlyMarkdown(nightly, () => null),
      );
    } finally {
      folder.close();
    }
  } catch {
    // What ended the call is told, and goes before why its report could not be written.
  }
}

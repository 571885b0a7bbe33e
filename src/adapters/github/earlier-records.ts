import { createHash } from 'node:crypto';
import type { EarlierRecords } from '../../session/release.ts';
import { RECORDS_FILE } from '../files/report-folder.ts';
import { type Artifact, apiFault, type GitHubApi } from './api.ts';
import { downloadArchive } from './archive-download.ts';
import { fileInArchive } from './file-in-archive.ts';

/** The artifact of an attempt, as the recipe names it. */
const REPORT_NAME = /^cuegate-([1-9]\d{0,5})$/;

/**
 * The records in the report that a workflow run uploaded; of several attempts the last speaks, which continued the
 * others. Whoever could upload an artifact in that run could have written them: only their seals say that they are ours.
 * Never throws: without the permission `actions: read`, say, there are none.
 */
export async function earlierRecords(api: GitHubApi, run: number): Promise<EarlierRecords> {
  try {
    const reports = (await api.artifacts(run)).filter(({ name }) => REPORT_NAME.test(name));
    const report = reports
      .filter(({ expired }) => !expired)
      .sort(byAttempt)
      .at(-1);
    if (report === undefined)
      return lost(run, reports.length === 0 ? 'there is none' : 'GitHub has deleted it by its age');
    const archive = await downloadArchive(await api.artifactUrl(report.id));
    if (report.sha256 !== null && report.sha256 !== createHash('sha256').update(archive).digest('hex'))
      return lost(run, 'its digest is not the one that GitHub states');
    const file = fileInArchive(archive, RECORDS_FILE);
    return file === null ? lost(run, `it holds no ${RECORDS_FILE}`) : { lines: linesOf(file) };
  } catch (error) {
    return lost(run, apiFault(error));
  }
}

function lost(run: number, why: string): EarlierRecords {
  return { lines: null, why: `the report of run ${run} cannot be used: ${why}` };
}

function byAttempt(one: Artifact, other: Artifact): number {
  const attempt = ({ name }: Artifact) => Number(REPORT_NAME.exec(name)?.[1]);
  return attempt(one) - attempt(other) || one.id - other.id;
}

/** The complete lines; what follows the last line feed is torn and left out. */
function linesOf(file: Uint8Array): readonly string[] {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file).split('\n').slice(0, -1);
}

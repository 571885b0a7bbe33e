import type { Conclusion } from '../../decide/exit.ts';
import { isAmbiguous } from './patience.ts';
import { PAGE, type RepositoryCalls } from './repository-calls.ts';

/** A check run of a commit. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** As whoever made it named it; empty: not at all. */
  readonly externalId: string;
  /** null: it is not over. */
  readonly conclusion: string | null;
  readonly title: string;
}

/** What is shown beside a line of a changed file. */
export interface CheckAnnotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** What a check run says. */
export interface CheckText {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** At most {@link MAX_ANNOTATIONS_A_REQUEST}; they are added to those that are there. */
  readonly annotations: readonly CheckAnnotation[];
}

/** GitHub refuses a request with more. */
export const MAX_ANNOTATIONS_A_REQUEST = 50;

export interface NewCheck {
  readonly externalId: string;
  /** Where its details are. */
  readonly url: string;
  /** null: it is under way. */
  readonly conclusion: Conclusion | null;
  readonly text: CheckText;
}

/** Check runs of one repository. Whoever writes them needs `checks: write`. */
export interface ChecksApi {
  /** Those of a commit, of every time; of one name, or of every (null). A larger id is newer. */
  ofCommit(commit: string, name: string | null): Promise<readonly CheckRun[]>;
  /**
   * The new one's id. One that is under way is asked for once: when no good reply comes, only looking tells whether it
   * is there. Of two that are over the newest counts, and they say the same.
   */
  create(commit: string, name: string, run: NewCheck): Promise<number>;
  /** GitHub lets nothing that is over be under way again. */
  update(id: number, run: NewCheck): Promise<void>;
}

/** Check runs of a repository, over its calls. */
export function checksApi({ octokit, at, read, ask }: RepositoryCalls): ChecksApi {
  return {
    ofCommit: (commit, name) =>
      read(`check runs of ${commit}`, async () => {
        const all = await octokit.paginate(octokit.rest.checks.listForRef, {
          ...at,
          ref: commit,
          ...(name === null ? {} : { check_name: name }),
          filter: 'all',
          per_page: PAGE,
        });
        return all.map((run) => ({
          id: run.id,
          name: run.name,
          externalId: run.external_id ?? '',
          conclusion: run.conclusion,
          title: run.output.title ?? '',
        }));
      }),
    create: (commit, name, run) =>
      ask(
        async () =>
          (await octokit.rest.checks.create({ ...at, name, head_sha: commit, ...sent(run) })).data.id,
        run.conclusion === null ? () => false : isAmbiguous,
      ),
    update: (id, run) =>
      // Sent twice, annotations would stand there twice.
      ask(
        async () => {
          await octokit.rest.checks.update({ ...at, check_run_id: id, ...sent(run) });
        },
        run.text.annotations.length === 0 ? isAmbiguous : () => false,
      ),
  };
}

function sent({ externalId, url, conclusion, text }: NewCheck) {
  const annotations = text.annotations.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  }));
  return {
    external_id: externalId,
    details_url: url,
    ...(conclusion === null
      ? { status: 'in_progress' as const }
      : { status: 'completed' as const, conclusion }),
    output: {
      title: text.title,
      summary: text.summary,
      ...(annotations.length === 0 ? {} : { annotations }),
    },
  };
}

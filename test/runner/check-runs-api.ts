import type { Reply, Repository } from './github-api.ts';

/** A check run as the simulated GitHub keeps it. */
export interface Check {
  readonly id: number;
  readonly sha: string;
  name: string;
  external_id: string;
  details_url: string;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null; annotations: Annotation[] };
  /** Slug of the app that made it. */
  readonly app: string;
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
}

interface Given {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly Annotation[];
  };
}

const STATUSES = ['queued', 'in_progress', 'completed'];
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];
const LEVELS = ['notice', 'warning', 'failure'];
const MAX_TEXT = 65_535;
const MAX_ANNOTATIONS = 50;

/** The app behind the token of a workflow. */
export const APP = 'github-actions';

/** `POST /check-runs` and `PATCH /check-runs/{id}`, with what GitHub refuses. */
export function writeCheck(
  repository: Repository,
  method: string,
  id: string | undefined,
  body: string,
): Reply {
  const given = JSON.parse(body) as Given;
  repository.checks ??= [];
  const { checks } = repository;
  if (method === 'PATCH') {
    const found = checks.find((check) => check.id === Number(id));
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (found.app !== APP)
      return refused(
        403,
        'Invalid app_id - check run can only be modified by the GitHub App that created it.',
      );
    const wrong = wrongIn(given);
    if (wrong !== null) return refused(422, wrong);
    change(found, given);
    return { status: 200, body: wire(found) };
  }
  if (method !== 'POST') return { status: 404, body: { message: 'Not Found' } };
  const { name = '', head_sha: sha = '' } = given;
  if (name === '') return refused(422, 'Invalid request.\n\n"name" wasn\'t supplied.');
  if (repository.commits[sha] === undefined) return refused(422, `No commit found for SHA: ${sha}`);
  const wrong = wrongIn(given);
  if (wrong !== null) return refused(422, wrong);
  const made: Check = {
    id: 7000 + checks.length,
    sha,
    name,
    external_id: '',
    details_url: '',
    status: 'queued',
    conclusion: null,
    output: { title: null, summary: null, annotations: [] },
    app: APP,
  };
  change(made, given);
  checks.unshift(made);
  return { status: 201, body: wire(made) };
}

/** What is over stays over, whatever status it is given; annotations are added to those that are there. */
function change(check: Check, { name, external_id, details_url, status, conclusion, output }: Given): void {
  check.name = name ?? check.name;
  check.external_id = external_id ?? check.external_id;
  check.details_url = details_url ?? check.details_url;
  if (conclusion !== undefined) {
    check.conclusion = conclusion;
    check.status = 'completed';
  } else if (check.status !== 'completed') check.status = status ?? check.status;
  if (output === undefined) return;
  check.output.title = output.title ?? null;
  check.output.summary = output.summary ?? null;
  check.output.annotations.push(...(output.annotations ?? []));
}

function wrongIn({ status, conclusion, output }: Given): string | null {
  if (status !== undefined && !STATUSES.includes(status)) return `status ${status} is none`;
  if (status === 'completed' && conclusion === undefined) return '"conclusion" wasn\'t supplied.';
  if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion))
    return `conclusion ${conclusion} is none`;
  if (output === undefined) return null;
  const { title = '', summary = '', annotations = [] } = output;
  if (title === '' || summary === '') return '"title", "summary" weren\'t supplied.';
  if (summary.length > MAX_TEXT)
    return `Only ${MAX_TEXT} characters are allowed; ${summary.length} were supplied.`;
  if (annotations.length > MAX_ANNOTATIONS)
    return `No more than ${MAX_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`;
  const isWrong = ({ path, start_line, end_line, annotation_level, title: of = '', message }: Annotation) =>
    path === '' ||
    start_line < 1 ||
    end_line < start_line ||
    !LEVELS.includes(annotation_level) ||
    of.length > 255 ||
    message === '' ||
    Buffer.byteLength(message) > 64 * 1024;
  return annotations.some(isWrong) ? 'an annotation is wrong' : null;
}

/** `GET /commits/{sha}/check-runs`: the newest of each name and app, unless all are asked for. */
export function checksOf({ checks = [] }: Repository, sha: string, url: URL): readonly unknown[] {
  const name = url.searchParams.get('check_name');
  const own = checks.filter((check) => check.sha === sha && (name === null || check.name === name));
  const key = (check: Check) => JSON.stringify([check.name, check.app]);
  const kept =
    url.searchParams.get('filter') === 'all'
      ? own
      : own.filter((check, index) => own.findIndex((other) => key(other) === key(check)) === index);
  return kept.map(wire);
}

function wire({ app, output, sha, ...check }: Check) {
  const { annotations, ...said } = output;
  return {
    ...check,
    head_sha: sha,
    app: { slug: app },
    output: { ...said, annotations_count: annotations.length },
  };
}

function refused(status: number, message: string): Reply {
  return { status, body: { message } };
}

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Check, checksOf, writeCheck } from './check-runs-api.ts';
import { PATIENT } from './patient.ts';

/** A commit as path → content; a symbolic link is `{ link: target }`, a submodule `{ submodule: sha }`. */
export type Files = Readonly<
  Record<string, string | { readonly link: string } | { readonly submodule: string }>
>;

export interface Comment {
  id: number;
  author: string;
  body: string;
  /** Of which pull request; absent: of every one. */
  pull?: number;
}

export interface Status {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Of the run that set it; absent: it names none. */
  readonly url?: string | undefined;
}

/** A report that a run uploaded. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly expired: boolean;
  readonly zip: Uint8Array;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: string;
  state_reason?: string;
}

/** A run of a workflow that has ended. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly branch: string;
  /** Of its file, with or without the ref behind it. */
  readonly path: string;
  /** Where it ran, and where its commit comes from; absent: this repository. */
  readonly repository?: string;
  readonly headRepository?: string;
  readonly conclusion: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** When its last attempt began, as ISO 8601; absent: there was but one. */
  readonly runStartedAt?: string;
}

/** What happens to a request in place of, or after, what the repository would do. */
export interface Fault {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The repository carries the request out all the same: only the reply is lost or wrong. */
  readonly carriedOut?: true;
  /** The connection is cut instead of a reply. */
  readonly reset?: true;
}

/** What the simulated GitHub knows of one repository; tests change it between runs. */
export interface Repository {
  name: string;
  isPublic: boolean;
  defaultBranch: string;
  /** Branch → commit. */
  branches: Record<string, string>;
  /** Commit → files. */
  commits: Record<string, Files>;
  /** `base...head` → merge base. */
  mergeBases: Record<string, string>;
  /** `base...head` → commits that the head has and the base has not; absent: as many as have authors. */
  ahead?: Record<string, number>;
  /** Commits behind a branch, newest first, with their authors' logins (null: GitHub knows none); absent: none. */
  history?: { readonly sha: string; readonly author: string | null; readonly parents: readonly string[] }[];
  /** Logins of who wrote the commits that are compared; absent: none. */
  authors?: readonly (string | null)[];
  pulls: Record<
    number,
    {
      headSha: string;
      baseRef: string;
      headRepo: string;
      /** Absent: GitHub has merged the base's tip and the head by the merge base. */
      mergeSha?: string;
      /** How often GitHub is still at it when it is asked. */
      merging?: number;
      conflict?: true;
      closed?: true;
      author?: string;
    }
  >;
  /** Commit → the commits it follows, where it is asked for; absent: none. */
  parents?: Record<string, readonly string[]>;
  comments: Comment[];
  /** Newest first. */
  statuses: Status[];
  artifacts: Artifact[];
  /** Newest first; absent: none. */
  checks?: Check[];
  /** Absent: none. */
  issues?: Issue[];
  /** Whatever is asked for; absent: none. */
  runs?: Run[];
  viewer: string;
  /** Path → bytes that a tree tells of a file, where they are others than its own; absent: none. */
  sizes?: Readonly<Record<string, number>>;
  /** Entries that GitHub lists at once, of a tree and its folders; absent: all. */
  treeLimit?: number;
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** The header `authorization`; absent: the request had none. */
  readonly authorization?: string | undefined;
}

export interface GitHubServer {
  readonly url: string;
  readonly requests: ApiRequest[];
  /** Answers a request in place of the repository when it returns a status. */
  fault: ((request: ApiRequest) => Fault | null) | null;
  /** Requests to the host that holds the artifacts: another one than the API's. */
  readonly downloads: ApiRequest[];
  /** Answers a download in place of the host when it returns a status. */
  downloadFault: (() => Fault | null) | null;
  close(): Promise<void>;
}

/** A commit id of 40 hex digits from a word. */
export function commitId(word: string): string {
  return createHash('sha1').update(word).digest('hex');
}

/** The parts of GitHub's REST and GraphQL API that the gate uses, on loopback, recording every request. */
export async function startGitHubApi(repository: Repository): Promise<GitHubServer> {
  const requests: ApiRequest[] = [];
  const storage = await startStorage(repository, () => api.downloadFault?.() ?? null);
  const server = createServer(PATIENT, (incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const { authorization } = incoming.headers;
      const request = { method: incoming.method ?? '', path: incoming.url ?? '', body, authorization };
      requests.push(request);
      const fault = api.fault?.(request) ?? null;
      const carriedOut =
        fault === null || fault.carriedOut === true ? answer(repository, request, storage.url) : null;
      if (fault?.reset === true) return response.destroy();
      const reply: Reply =
        fault === null ? (carriedOut ?? NOT_FOUND) : { status: fault.status, body: fault.body };
      const { status, body: content, raw = false, next, location } = reply;
      response.writeHead(status, {
        'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
        ...(next === undefined ? {} : { link: `<${api.url}${next}>; rel="next"` }),
        ...(location === undefined ? {} : { location }),
        ...fault?.headers,
      });
      if (status === 204) return response.end();
      return response.end(raw ? (content as string) : JSON.stringify(content ?? { message: 'no' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: GitHubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault: null,
    downloads: storage.requests,
    downloadFault: null,
    close: async () => {
      await storage.close();
      await new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
    },
  };
  return api;
}

/** The host that GitHub sends a download of an artifact to. */
async function startStorage(repository: Repository, fault: () => Fault | null) {
  const requests: ApiRequest[] = [];
  const server = createServer(PATIENT, (incoming, response) => {
    const path = incoming.url ?? '';
    requests.push({
      method: incoming.method ?? '',
      path,
      body: '',
      authorization: incoming.headers.authorization,
    });
    const zip = repository.artifacts.find(({ id }) => path === `/artifact/${id}`)?.zip;
    const instead = fault();
    if (instead?.reset === true) return response.destroy();
    response.writeHead(instead?.status ?? (zip === undefined ? 404 : 200), instead?.headers);
    return response.end(instead === null ? zip : (instead.body as string));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly raw?: boolean;
  /** Path of the next page. */
  readonly next?: string;
  /** Where a redirect leads. */
  readonly location?: string;
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

function answer(repository: Repository, { method, path, body }: ApiRequest, storage: string): Reply {
  const url = new URL(path, 'http://api');
  const prefix = `/repos/${repository.name}`;
  if (method === 'POST' && url.pathname === '/graphql')
    return { status: 200, body: { data: { viewer: { login: repository.viewer } } } };
  if (!url.pathname.startsWith(prefix)) return NOT_FOUND;
  const rest = decodeURIComponent(url.pathname.slice(prefix.length)).split('/').slice(1);
  const [area, ...args] = rest;
  if (rest.length === 0 && url.pathname === prefix)
    return ok({
      default_branch: repository.defaultBranch,
      private: !repository.isPublic,
      full_name: repository.name,
    });
  if (method === 'GET') {
    if (area === 'git' && args[0] === 'ref') return reference(repository, args.slice(1).join('/'));
    if (area === 'commits' && args.length === 0) return commits(repository, url);
    if (area === 'commits' && args[1] === 'statuses') return statuses(repository, args[0] ?? '', url);
    if (area === 'commits' && args[1] === 'check-runs') return checkRuns(repository, args[0] ?? '', url);
    if (area === 'git' && args[0] === 'commits') return commit(repository, args[1] ?? '');
    if (area === 'git' && args[0] === 'trees')
      return tree(repository, args[1] ?? '', url.searchParams.has('recursive'));
    if (area === 'contents') return contents(repository, args.join('/'), url.searchParams.get('ref') ?? '');
    if (area === 'compare') return compare(repository, args.join('/'));
    if (area === 'pulls') return pull(repository, Number(args[0]));
    if (area === 'actions' && args[0] === 'workflows') return runs(repository, url);
    if (area === 'actions') return artifacts(repository, args, url, storage);
  }
  if (area === 'check-runs') return writeCheck(repository, method, args[0], body);
  if (area === 'statuses' && method === 'POST') return setStatus(repository, args[0] ?? '', body);
  if (area === 'issues' && (args.length === 0 || (args.length === 1 && method === 'PATCH')))
    return issues(repository, method, args, url, body);
  if (area === 'issues') return comments(repository, method, args, url, body);
  return NOT_FOUND;
}

function reference(repository: Repository, name: string): Reply {
  const [kind, number] = name.split('/');
  const sha =
    kind === 'pull' && name.endsWith('/merge')
      ? mergeOf(repository, Number(number))
      : kind === 'pull'
        ? repository.pulls[Number(number)]?.headSha
        : repository.branches[name.slice('heads/'.length)];
  return sha === undefined ? NOT_FOUND : ok({ ref: `refs/${name}`, object: { sha, type: 'commit' } });
}

function mergeOf(repository: Repository, number: number): string | undefined {
  const found = repository.pulls[number];
  return found === undefined ? undefined : triedMerge(repository, found);
}

function statuses(repository: Repository, commit: string, url: URL): Reply {
  const all = repository.statuses
    .filter(({ sha }) => sha === commit)
    .map(({ context, state, description, author, createdAt, url: target }) => ({
      context,
      state,
      description,
      creator: { login: author },
      target_url: target ?? null,
      created_at: createdAt,
    }));
  return page(all, url);
}

/** One page of a list, and the address of the next. */
function page(all: readonly unknown[], url: URL): Reply {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const body = all.slice((number - 1) * size, number * size);
  if (number * size >= all.length) return ok(body);
  url.searchParams.set('page', String(number + 1));
  return { status: 200, body, next: `${url.pathname}${url.search}` };
}

function checkRuns(repository: Repository, sha: string, url: URL): Reply {
  const all = checksOf(repository, sha, url);
  const { body, ...reply } = page(all, url);
  return { ...reply, body: { total_count: all.length, check_runs: body } };
}

function setStatus(repository: Repository, sha: string, body: string): Reply {
  const { context, state, description, target_url: url = '' } = JSON.parse(body) as Record<string, string>;
  if ((description ?? '').length > 140) return { status: 422, body: { message: 'description is too long' } };
  repository.statuses.unshift({
    sha,
    context: context ?? '',
    state: state ?? '',
    description: description ?? '',
    author: repository.viewer,
    url,
    createdAt: new Date().toISOString(),
  });
  return { status: 201, body: { context, state, description } };
}

function blobId(content: Files[string]): string {
  const text = typeof content === 'string' ? content : 'link' in content ? content.link : content.submodule;
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function tree(repository: Repository, sha: string, recursive: boolean): Reply {
  const [commit = '', folder = ''] = folderOf(sha) ?? [sha];
  const files = repository.commits[commit];
  if (files === undefined) return NOT_FOUND;
  const under = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, object>();
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith(under)) continue;
    const name = path.slice(under.length);
    const [first = '', ...rest] = name.split('/');
    if (rest.length > 0)
      entries.set(first, {
        path: first,
        mode: '040000',
        type: 'tree',
        sha: folderId(commit, `${under}${first}`),
      });
    if (recursive || rest.length === 0)
      entries.set(name, {
        path: name,
        mode: typeof content === 'string' ? '100644' : 'link' in content ? '120000' : '160000',
        type: typeof content === 'string' || 'link' in content ? 'blob' : 'commit',
        sha: blobId(content),
        ...(typeof content === 'string'
          ? { size: repository.sizes?.[path] ?? Buffer.byteLength(content) }
          : {}),
      });
  }
  const { treeLimit = Number.POSITIVE_INFINITY } = repository;
  const all = [...entries.values()];
  return ok({ sha, tree: all.slice(0, treeLimit), truncated: all.length > treeLimit });
}

/** A folder's tree as an id that says which one it is. */
function folderId(commit: string, folder: string): string {
  return `${commit}.${Buffer.from(folder).toString('hex')}`;
}

function folderOf(id: string): readonly [string, string] | null {
  const [commit = '', folder] = id.split('.');
  return folder === undefined ? null : [commit, Buffer.from(folder, 'hex').toString()];
}

function contents(repository: Repository, path: string, ref: string): Reply {
  const content = repository.commits[ref]?.[path];
  return typeof content === 'string' ? { status: 200, body: content, raw: true } : NOT_FOUND;
}

/** Those that changed a file; a commit has its files under its own id. */
function commits(repository: Repository, url: URL): Reply {
  const path = url.searchParams.get('path') ?? '';
  const from = (repository.history ?? []).findIndex(({ sha }) => sha === url.searchParams.get('sha'));
  const at = (sha: string) => repository.commits[sha]?.[path];
  return ok(
    (from < 0 ? [] : (repository.history ?? []).slice(from))
      .filter(({ sha, parents }) => parents.length === 0 || parents.every((parent) => at(parent) !== at(sha)))
      .map(({ sha, author, parents }) => ({
        sha,
        author: author === null ? null : { login: author },
        parents: parents.map((parent) => ({ sha: parent })),
      })),
  );
}

/** GitHub lists no more commits of a comparison that is not asked for page by page. */
const MOST_COMPARED = 250;

function compare(repository: Repository, basehead: string): Reply {
  const ofAncestor = repository.authors === undefined ? undefined : basehead.split('...')[0];
  const sha = repository.mergeBases[basehead] ?? ofAncestor;
  if (sha === undefined) return NOT_FOUND;
  const authors = repository.authors ?? [];
  const commits = authors
    .slice(0, MOST_COMPARED)
    .map((login) => ({ author: login === null ? null : { login } }));
  return ok({
    merge_base_commit: { sha },
    status: 'ahead',
    ahead_by: repository.ahead?.[basehead] ?? authors.length,
    total_commits: authors.length,
    commits,
  });
}

function commit(repository: Repository, sha: string): Reply {
  const parents = repository.parents?.[sha];
  if (parents === undefined && repository.commits[sha] === undefined) return NOT_FOUND;
  return ok({ sha, parents: (parents ?? []).map((parent) => ({ sha: parent })) });
}

/** Makes the merge commit of a pull request whose files nobody states: file by file, the side that changed it wins. */
function triedMerge(
  repository: Repository,
  { headSha, baseRef, mergeSha }: Repository['pulls'][number],
): string {
  const tip = repository.branches[baseRef] ?? '';
  const sha = mergeSha ?? commitId(`merge of ${tip} and ${headSha}`);
  repository.parents = { [sha]: [tip, headSha], ...repository.parents };
  const [ours = {}, theirs = {}] = [repository.commits[tip], repository.commits[headSha]];
  const base = repository.commits[repository.mergeBases[`${baseRef}...${headSha}`] ?? ''] ?? {};
  const files = Object.entries({ ...ours, ...theirs }).filter(([path]) =>
    path in theirs ? !(path in base && !(path in ours)) : !(path in base),
  );
  const isSame = (one: Files[string] | undefined, other: Files[string] | undefined) =>
    JSON.stringify(one) === JSON.stringify(other);
  const merged = files.map(([path, content]) => [
    path,
    isSame(theirs[path], base[path]) ? (ours[path] ?? content) : content,
  ]);
  if (mergeSha === undefined || repository.commits[sha] === undefined)
    repository.commits[sha] = Object.fromEntries(merged) as Files;
  return sha;
}

function pull(repository: Repository, number: number): Reply {
  const found = repository.pulls[number];
  if (found === undefined) return NOT_FOUND;
  const { merging = 0, conflict = false, closed = false } = found;
  if (merging > 0) found.merging = merging - 1;
  const isMade = merging === 0 && !conflict;
  return ok({
    number,
    state: closed ? 'closed' : 'open',
    mergeable: merging > 0 || closed ? null : !conflict,
    merge_commit_sha: isMade ? triedMerge(repository, found) : null,
    user: { login: found.author ?? 'somebody' },
    head: { sha: found.headSha, repo: { full_name: found.headRepo } },
    base: { ref: found.baseRef, repo: { full_name: repository.name } },
  });
}

function comments(
  repository: Repository,
  method: string,
  args: readonly string[],
  url: URL,
  body: string,
): Reply {
  const wire = (comment: Comment) => ({
    id: comment.id,
    user: { login: comment.author },
    body: comment.body,
    html_url: `https://github.example/${repository.name}/pull/1#issuecomment-${comment.id}`,
    ...(comment.pull === undefined
      ? {}
      : { issue_url: `https://api.github.example/repos/${repository.name}/issues/${comment.pull}` }),
  });
  // Of the whole repository, those changed last first; one that stands on every pull request stands on no other.
  if (args[0] === 'comments' && args.length === 1 && method === 'GET')
    return page(
      repository.comments
        .filter(({ pull }) => pull !== undefined)
        .toReversed()
        .map(wire),
      url,
    );
  if (args[0] === 'comments' && method === 'PATCH') {
    const comment = repository.comments.find(({ id }) => id === Number(args[1]));
    if (comment === undefined) return NOT_FOUND;
    comment.body = (JSON.parse(body) as { body: string }).body;
    return ok(wire(comment));
  }
  if (args[0] === 'comments' && method === 'DELETE') {
    const index = repository.comments.findIndex(({ id }) => id === Number(args[1]));
    if (index < 0) return NOT_FOUND;
    repository.comments.splice(index, 1);
    return { status: 204, body: null };
  }
  if (args[1] !== 'comments') return NOT_FOUND;
  if (method === 'POST') {
    const comment = {
      id: 1 + Math.max(999, ...repository.comments.map(({ id }) => id)),
      author: repository.viewer,
      body: (JSON.parse(body) as { body: string }).body,
      pull: Number(args[0]),
    };
    repository.comments.push(comment);
    return { status: 201, body: wire(comment) };
  }
  const own = repository.comments.filter(({ pull }) => pull === undefined || pull === Number(args[0]));
  return page(own.map(wire), url);
}

/** Runs as they are kept: whoever asks has to look at what comes. */
function runs(repository: Repository, url: URL): Reply {
  const all = (repository.runs ?? []).map((run) => ({
    id: run.id,
    event: run.event,
    head_branch: run.branch,
    path: run.path,
    repository: { full_name: run.repository ?? repository.name },
    head_repository: { full_name: run.headRepository ?? repository.name },
    conclusion: run.conclusion,
    run_started_at: run.runStartedAt ?? run.createdAt,
    created_at: run.createdAt,
  }));
  const { body, ...reply } = page(all, url);
  return { ...reply, body: { total_count: all.length, workflow_runs: body } };
}

function issues(
  repository: Repository,
  method: string,
  [number]: readonly string[],
  url: URL,
  body: string,
): Reply {
  repository.issues ??= [];
  const { issues: all } = repository;
  const wire = (issue: Issue) => ({ ...issue, user: { login: issue.author } });
  const given = body === '' ? {} : (JSON.parse(body) as Partial<Issue>);
  if (method === 'POST') {
    const made: Issue = {
      number: all.length + 1,
      author: repository.viewer,
      title: given.title ?? '',
      body: given.body ?? '',
      state: 'open',
    };
    all.push(made);
    return { status: 201, body: wire(made) };
  }
  if (method === 'PATCH') {
    const found = all.find((issue) => issue.number === Number(number));
    if (found === undefined) return NOT_FOUND;
    Object.assign(found, given);
    return ok(wire(found));
  }
  const creator = url.searchParams.get('creator');
  return page(all.filter(({ author }) => creator === null || author === creator).map(wire), url);
}

function artifacts(repository: Repository, args: readonly string[], url: URL, storage: string): Reply {
  const [kind, id, what] = args;
  if (kind === 'artifacts' && what === 'zip') {
    const found = repository.artifacts.find((one) => one.id === Number(id));
    if (found === undefined) return NOT_FOUND;
    return found.expired
      ? { status: 410, body: { message: 'Artifact has expired' } }
      : { status: 302, body: null, location: `${storage}/artifact/${found.id}` };
  }
  if (kind !== 'runs' || what !== 'artifacts') return NOT_FOUND;
  const all = repository.artifacts
    .filter(({ run }) => run === Number(id))
    .map((one) => ({
      id: one.id,
      name: one.name,
      expired: one.expired,
      size_in_bytes: one.zip.length,
      digest: `sha256:${createHash('sha256').update(one.zip).digest('hex')}`,
    }));
  const { body, ...reply } = page(all, url);
  return { ...reply, body: { total_count: all.length, artifacts: body } };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

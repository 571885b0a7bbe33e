import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A commit as path → content; a symbolic link is `{ link: target }`, a submodule `{ submodule: sha }`. */
export type Files = Readonly<
  Record<string, string | { readonly link: string } | { readonly submodule: string }>
>;

export interface Comment {
  id: number;
  author: string;
  body: string;
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
  pulls: Record<number, { headSha: string; baseRef: string; headRepo: string }>;
  comments: Comment[];
  viewer: string;
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface GitHubServer {
  readonly url: string;
  readonly requests: ApiRequest[];
  /** Answers a request in place of the repository when it returns a status. */
  fault: ((request: ApiRequest) => { readonly status: number; readonly body: unknown } | null) | null;
  close(): Promise<void>;
}

/** A commit id of 40 hex digits from a word. */
export function commitId(word: string): string {
  return createHash('sha1').update(word).digest('hex');
}

/** The parts of GitHub's REST and GraphQL API that the gate uses, on loopback, recording every request. */
export async function startGitHubApi(repository: Repository): Promise<GitHubServer> {
  const requests: ApiRequest[] = [];
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const request = { method: incoming.method ?? '', path: incoming.url ?? '', body };
      requests.push(request);
      const {
        status,
        body: reply,
        raw,
        next,
      } = { raw: false, next: null, ...(api.fault?.(request) ?? answer(repository, request)) };
      response.writeHead(status, {
        'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
        ...(next === null ? {} : { link: `<${api.url}${next}>; rel="next"` }),
      });
      response.end(raw ? (reply as string) : JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: GitHubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return api;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly raw?: boolean;
  /** Path of the next page. */
  readonly next?: string;
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

function answer(repository: Repository, { method, path, body }: ApiRequest): Reply {
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
    if (area === 'git' && args[0] === 'ref') return branch(repository, args.slice(2).join('/'));
    if (area === 'git' && args[0] === 'trees') return tree(repository, args[1] ?? '');
    if (area === 'contents') return contents(repository, args.join('/'), url.searchParams.get('ref') ?? '');
    if (area === 'compare') return compare(repository, args.join('/'));
    if (area === 'pulls') return pull(repository, Number(args[0]));
  }
  if (area === 'issues') return comments(repository, method, args, url, body);
  return NOT_FOUND;
}

function branch(repository: Repository, name: string): Reply {
  const sha = repository.branches[name];
  return sha === undefined ? NOT_FOUND : ok({ ref: `refs/heads/${name}`, object: { sha, type: 'commit' } });
}

function blobId(content: Files[string]): string {
  const text = typeof content === 'string' ? content : 'link' in content ? content.link : content.submodule;
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function tree(repository: Repository, commit: string): Reply {
  const files = repository.commits[commit];
  if (files === undefined) return NOT_FOUND;
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    mode: typeof content === 'string' ? '100644' : 'link' in content ? '120000' : '160000',
    type: typeof content === 'string' || 'link' in content ? 'blob' : 'commit',
    sha: blobId(content),
  }));
  return ok({ sha: commit, tree: entries, truncated: false });
}

function contents(repository: Repository, path: string, ref: string): Reply {
  const content = repository.commits[ref]?.[path];
  return typeof content === 'string' ? { status: 200, body: content, raw: true } : NOT_FOUND;
}

function compare(repository: Repository, basehead: string): Reply {
  const sha = repository.mergeBases[basehead];
  return sha === undefined ? NOT_FOUND : ok({ merge_base_commit: { sha }, status: 'ahead' });
}

function pull(repository: Repository, number: number): Reply {
  const found = repository.pulls[number];
  if (found === undefined) return NOT_FOUND;
  return ok({
    number,
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
  });
  if (args[0] === 'comments' && method === 'PATCH') {
    const comment = repository.comments.find(({ id }) => id === Number(args[1]));
    if (comment === undefined) return NOT_FOUND;
    comment.body = (JSON.parse(body) as { body: string }).body;
    return ok(wire(comment));
  }
  if (args[1] !== 'comments') return NOT_FOUND;
  if (method === 'POST') {
    const comment = {
      id: 1000 + repository.comments.length,
      author: repository.viewer,
      body: (JSON.parse(body) as { body: string }).body,
    };
    repository.comments.push(comment);
    return { status: 201, body: wire(comment) };
  }
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const all = repository.comments.slice((page - 1) * size, page * size).map(wire);
  if (page * size >= repository.comments.length) return ok(all);
  url.searchParams.set('page', String(page + 1));
  return { status: 200, body: all, next: `${url.pathname}${url.search}` };
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

import { type ApiRequest, commitId } from '../../runner/github-api.ts';
import { HEAD, MERGE_BASE, TIP } from '../../runner/release-repository.ts';
import type { Played } from './scenario.ts';

const NAMES: readonly (readonly [string, string])[] = [
  [HEAD, '<head>'],
  [MERGE_BASE, '<merge base>'],
  [TIP, '<tip>'],
  [commitId('newer'), '<newer>'],
  [commitId(`merge of ${TIP} and ${HEAD}`), '<merge>'],
];

/** A played scenario as a text to read: what the runner and GitHub saw, without what differs from run to run. */
export function snapshotOf(sentence: string, { stage, ends, requests }: Played): string {
  const acts = ends.map(({ code, stdout, outputs }, index) =>
    [
      `── run ${index + 1}: exit ${code}${outputs.verdict === undefined ? '' : `, ${outputs.verdict}, ${outputs.reason}`}`,
      plain(withoutProgress(stdout)).trimEnd(),
      `── asked of GitHub`,
      ...(requests[index] ?? []).map(requestLine),
    ].join('\n'),
  );
  const left = stage.repository.comments.map(
    ({ author, body }) => `${author}: ${plain(body).split('\n')[0]}`,
  );
  const set = stage.repository.statuses.map(({ sha, context, state, description }) =>
    plain(`${sha} ${context} ${state}: ${description}`),
  );
  return [sentence, ...acts, '── comments left', ...left, '── statuses left', ...set, ''].join('\n');
}

function requestLine({ method, path, body }: ApiRequest): string {
  const [line = ''] = plain(decodeURIComponent(path)).split('\n');
  if (body === '' || path.endsWith('/graphql')) return `${method} ${line}`;
  const sent = JSON.parse(body) as Record<string, string>;
  const { target_url: _url, ...rest } = sent;
  const told = 'body' in sent ? (sent.body ?? '').split('\n')[0] : JSON.stringify(rest);
  return `${method} ${line} ${plain(told ?? '')}`;
}

/** What the runner shows of what a step printed: it keeps masks to itself. */
export function shownOf(printed: string): string {
  return printed.replace(/^::add-mask::.*\n/gm, '');
}

/** What a step printed, without its progress, which tells of times. */
export function withoutProgress(stdout: string): string {
  return shownOf(stdout).replace(/^::group::.*\n(?:.*\n)*?::endgroup::\n/gm, '');
}

function plain(text: string): string {
  return (
    NAMES.reduce(
      (shown, [commit, name]) =>
        shown.replaceAll(commit, name).replaceAll(commit.slice(0, 12), `${name.slice(0, -1)}…>`),
      text,
    )
      .replace(/\bkey [0-9a-f]{32}\b/g, 'key <key>')
      // The port of the simulated models is part of it.
      .replace(/(\bevidence(?:_key:)? (?:of this release is )?"?)[0-9a-f]{12,16}\b/g, '$1<key>')
      .replace(/\/\S*?\/cuegate-(runner|workspace|tampered)-\w{6}/g, '<$1>')
      .replace(/127\.0\.0\.1:\d+/g, '<loopback>')
      .replace(/\b[\d.]+ s\b/g, '<time> s')
      // What was asked ahead when a failure showed depends on how fast the answers came.
      .replace(
        /\b[\d,]+ calls( in all)?(?=, <time> s( in this run)?; reason condition-failed)/g,
        '<calls> calls$1',
      )
      .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
      .replace(/::(stop-commands::)?[0-9a-f]{32}(::)?/g, '::$1<token>$2')
      .replace(/(::set-output |_GITHUB_)[0-9a-f-]{36}/g, '$1<id>')
  );
}

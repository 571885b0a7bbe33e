import type { ApiRequest, Fault } from '../../../runner/github-api.ts';

type Permissions = Readonly<Record<string, string>>;

const REFUSED: Fault = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** What a request to the API of a private repository needs; null: what every token may. */
function scopeOf(path: string): string | null {
  const [, , , , area, ...rest] = new URL(path, 'http://api').pathname.split('/');
  if (area === undefined) return null;
  if (area === 'pulls') return 'pull-requests';
  if (area === 'actions') return 'actions';
  if (area === 'statuses' || rest[1] === 'statuses') return 'statuses';
  if (area === 'issues') return rest.includes('comments') ? 'pull-requests' : 'issues';
  return 'contents';
}

/** GitHub's refusal of a request that a job's permissions do not allow; null: it may. */
export function refusal({ method, path }: ApiRequest, permissions: Permissions): Fault | null {
  const scope = scopeOf(path);
  if (scope === null) return null;
  const given = permissions[scope];
  return given === 'write' || (given === 'read' && method === 'GET') ? null : REFUSED;
}

/** The permissions of a fork's run: nothing may be written. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((scope) => [scope, 'read']));
}

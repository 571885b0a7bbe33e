import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A version of a registered model, by its tags. */
export type Tags = Record<string, string>;

export interface Registry {
  readonly url: string;
  readonly token: string;
  /** Versions by model and number. */
  readonly versions: Record<string, Record<string, Tags>>;
  /** Versions by model and alias. */
  readonly aliases: Record<string, Record<string, string>>;
  /** What was written, in order: model, version, key, value. */
  readonly written: (readonly string[])[];
  /** Bodies of the events that were sent to GitHub's address below the same server. */
  readonly sent: unknown[];
  close(): Promise<void>;
}

/** A model registry that speaks the part of MLflow's REST interface that the recipes use, and GitHub's address for events. */
export async function startRegistry(): Promise<Registry> {
  const token = 'registry-token';
  const versions: Registry['versions'] = {};
  const aliases: Registry['aliases'] = {};
  const written: (readonly string[])[] = [];
  const sent: unknown[] = [];
  const answer = (method: string, url: URL, body: string): readonly [number, unknown] => {
    const asked = (name: string) => url.searchParams.get(name) ?? '';
    switch (`${method} ${url.pathname}`) {
      case 'GET /api/2.0/mlflow/registered-models/get': {
        const known = aliases[asked('name')];
        if (known === undefined) return [404, { error_code: 'RESOURCE_DOES_NOT_EXIST' }];
        const named = Object.entries(known).map(([alias, version]) => ({ alias, version }));
        return [200, { registered_model: { name: asked('name'), aliases: named } }];
      }
      case 'GET /api/2.0/mlflow/model-versions/get': {
        const tags = versions[asked('name')]?.[asked('version')];
        if (tags === undefined) return [404, { error_code: 'RESOURCE_DOES_NOT_EXIST' }];
        const pairs = Object.entries(tags).map(([key, value]) => ({ key, value }));
        // Without tags the member is left out.
        return [200, { model_version: pairs.length === 0 ? {} : { tags: pairs } }];
      }
      case 'POST /api/2.0/mlflow/model-versions/set-tag': {
        const { name, version, key, value } = JSON.parse(body) as Record<string, string>;
        const tags = versions[name ?? '']?.[version ?? ''];
        if (tags === undefined || key === undefined || value === undefined) return [400, {}];
        tags[key] = value;
        written.push([name ?? '', version ?? '', key, value]);
        return [200, {}];
      }
      default: {
        if (!/^POST \/repos\/[\w.-]+\/[\w.-]+\/dispatches$/.test(`${method} ${url.pathname}`))
          return [404, {}];
        sent.push(JSON.parse(body));
        return [204, ''];
      }
    }
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const known = request.headers.authorization === `Bearer ${token}`;
      const url = new URL(request.url ?? '', 'http://registry');
      const [status, reply] = known ? answer(request.method ?? '', url, body) : [401, {}];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(reply === '' ? '' : JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    versions,
    aliases,
    written,
    sent,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

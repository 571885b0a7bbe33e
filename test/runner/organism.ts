import { join } from 'node:path';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { type OrganismServer, startOrganismServer } from '../../src/adapters/http/organism-server.ts';
import { shippedAnchors } from '../../src/anchors/shipped.ts';
import { shippedPrompts } from '../../src/corpus/shipped.ts';
import { shippedCues } from '../../src/cues/shipped.ts';
import { createOrganismHandler, type OrganismHandler } from '../../src/organism/serve.ts';
import { type OrganismWorld, organismWorld } from '../../src/organism/world.ts';

/** Organisms, banks and corpus as they are read; the tests of a file that add no organism share them. */
let shared: OrganismWorld | null = null;

/** The built-in organisms as `cuegate simulate` serves them, and `more` by file name. */
export function organismHandler(more: Readonly<Record<string, string>> = {}): OrganismHandler {
  if (Object.keys(more).length > 0) return createOrganismHandler(worldWith(more));
  shared ??= worldWith({});
  // A handler counts what arrives: each server has its own.
  return createOrganismHandler(shared);
}

function worldWith(more: Readonly<Record<string, string>>): OrganismWorld {
  const builtin = loadBuiltin(join(import.meta.dirname, '..', '..', 'dist'));
  const prompts = shippedPrompts(builtin);
  return organismWorld({
    organisms: { ...builtin.organisms, ...more },
    banks: builtin.banks,
    prompts,
    anchors: shippedAnchors(builtin),
    cues: shippedCues(builtin),
  });
}

/** The simulated models on a free port of loopback; `change` may look at or replace what passes. */
export function startOrganisms(
  change: (handler: OrganismHandler) => OrganismHandler = (handler) => handler,
  more: Readonly<Record<string, string>> = {},
): Promise<OrganismServer> {
  return startOrganismServer(change(organismHandler(more)), { port: 0 });
}

/** The simulated models, of which `sim-served` is a name behind which another one can be served from one call to the next. */
export function startSwappable(serves: () => string): Promise<OrganismServer> {
  return startOrganisms((handler) => (request) => {
    if (request.method !== 'POST') return handler(request);
    const body = JSON.parse(request.body) as { model: string };
    const model = body.model === 'sim-served' ? serves() : body.model;
    return handler({ ...request, body: JSON.stringify({ ...body, model }) });
  });
}

/** A policy for the simulated models at a URL, without a screen unless it names one; JSON is YAML. */
export function organismPolicy(url: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify(
    {
      version: 1,
      endpoints: { simulated: { base_url: url } },
      candidate: { endpoint: 'simulated', models: ['sim-*', 'reasoning-sim-*'] },
      judge: { endpoint: 'simulated', model: 'sim-judge' },
      sampling: { seed: 'simulated' },
      ...more,
      // A screen of the whole library takes hundreds of answers: who wants one says so.
      cues: { screen: 'none', ...((more.cues as object | undefined) ?? { max: 4 }) },
    },
    null,
    2,
  );
}

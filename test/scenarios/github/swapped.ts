import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { startOrganisms } from '../../runner/organism.ts';
import { WILD } from './wild.ts';

export interface SwappedModels extends OrganismServer {
  /** Which model answers a request in the name of another; null: the one that was asked. Set between two runs. */
  serves: (messages: string) => string | null;
  /** What the server reports as its fingerprint. */
  fingerprint: string;
}

/** Simulated models of which others may answer in their name, and nothing that the server says tells so. */
export async function startSwapped(): Promise<SwappedModels> {
  const swap = { serves: (_messages: string): string | null => null, fingerprint: 'fp-1' };
  const models = await startOrganisms(
    (handler) => (request) => {
      if (!request.path.endsWith('/chat/completions')) return handler(request);
      const asked = JSON.parse(request.body) as { model: string; messages: unknown };
      const isJudge = asked.model === 'sim-judge';
      const model = (isJudge ? null : swap.serves(JSON.stringify(asked.messages))) ?? asked.model;
      const response = handler({ ...request, body: JSON.stringify({ ...asked, model }) });
      const said = JSON.parse(response.body) as Record<string, unknown>;
      const { fingerprint } = swap;
      return {
        ...response,
        body: JSON.stringify({ ...said, model: asked.model, system_fingerprint: fingerprint }),
      };
    },
    WILD,
  );
  return Object.assign(swap, models);
}

import { CuegateError } from '../errors.ts';
import type { ChatModel, ChatRequest } from '../model/chat.ts';
import { isStanding } from '../model/chat.ts';
import { type AskFacts, askUntil } from '../model/reask.ts';
import type { Clock } from '../ports.ts';
import type { Observed } from './evidence-key.ts';
import type { Meter } from './meter.ts';
import { standingStop } from './watch.ts';

export interface Probed {
  readonly observed: Observed;
  readonly facts: AskFacts;
}

/**
 * One question before the run: is the server there, does it know the model, what does it say it is, and which
 * parameter forms does it take? Its answer counts for nothing.
 *
 * @throws CuegateError with the reason of a standing fault, or `no-answers` when no reply can be had
 */
export async function probe(
  role: 'candidate' | 'judge',
  model: ChatModel,
  request: ChatRequest,
  clock: Clock,
  meter: Meter,
): Promise<Probed> {
  const { outcome, facts } = await askUntil(
    () => model.ask(request),
    clock,
    () => false,
  );
  meter.add(facts.requests);
  if (outcome.state === 'failed') {
    const { fault, detail } = outcome;
    const reason = isStanding(fault)
      ? standingStop(role, fault, detail, request.model).reason
      : { code: 'no-answers', args: { role, model: request.model, fault, detail } };
    throw new CuegateError(reason.code, reason.args);
  }
  const observed =
    outcome.state === 'replied'
      ? { model: outcome.reportedModel, fingerprint: outcome.fingerprint }
      : { model: null, fingerprint: null };
  return { observed, facts };
}

/** The judge's names JSON: some servers take a JSON format only then. */
export const PROBE_MESSAGES = {
  candidate: [{ role: 'user', content: 'Reply with the single word: ready' }],
  judge: [{ role: 'user', content: 'Reply with this JSON object: {"ready": true}' }],
} as const;

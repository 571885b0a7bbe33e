import type { Answer, Received } from '../../adapters/fault-server.ts';
import { organismHandler } from '../../runner/organism.ts';

/** How a server answers a request that reached it. */
export type Speaks = (request: Received, call: number) => Answer;

/** A chat completion as the simulated models make it. */
export interface Completion {
  readonly [field: string]: unknown;
  readonly choices: readonly [Readonly<Record<string, unknown> & { message: Record<string, unknown> }>];
  readonly usage: Readonly<Record<string, number>>;
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: JSON.stringify(body),
});

/** Where a request went, without its query. */
export const pathOf = ({ url }: Received): string => url.split('?')[0] ?? '';
export const queryOf = ({ url }: Received): URLSearchParams => new URL(url, 'http://here').searchParams;
export const modelOf = ({ body }: Received): string => String(body.model);

const handler = organismHandler();

/** A reply of the clean simulated model, or of the simulated judge, to a request under whatever name it came. */
export function completion({ body }: Received, role: 'candidate' | 'judge'): Completion {
  const { seed, messages, max_tokens, max_completion_tokens } = body;
  const asked = {
    model: role === 'judge' ? 'sim-judge' : 'sim-clean',
    messages,
    seed: seed ?? 1,
    max_tokens: max_tokens ?? max_completion_tokens,
  };
  const path = '/v1/chat/completions';
  const reply = handler({ method: 'POST', path, headers: {}, body: JSON.stringify(asked) });
  if (reply.status !== 200) throw new Error(`the simulated models refuse a recipe's request: ${reply.body}`);
  const { simulated: _, ...said } = JSON.parse(reply.body) as Completion;
  return { ...said, model: body.model };
}

/** The completion with its only choice changed. */
export function withChoice(said: Completion, change: Record<string, unknown>): Completion {
  const [choice] = said.choices;
  return { ...said, choices: [{ ...choice, ...change }] };
}

/** The completion with its text changed. */
export function withText(said: Completion, change: (text: string) => string): Completion {
  const { message } = said.choices[0];
  return withChoice(said, { message: { ...message, content: change(String(message.content)) } });
}

import type { ChatMessage } from '../model/chat.ts';
import { z } from '../zod.ts';

const content = z.union([z.string(), z.array(z.object({ type: z.literal('text'), text: z.string() }))]);

/** What we read of a chat-completions request; every other field is left alone. */
const requestSchema = z.object({
  model: z.string().min(1).max(300),
  messages: z
    .array(
      z.object({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: content.nullish() }),
    )
    .min(1),
  seed: z.int().nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  // One whole answer at a time: what is not simulated is refused, never ignored.
  n: z.literal(1).nullish(),
  stream: z.literal(false).nullish(),
});

/** A chat-completions request as the simulated models see it. */
export interface Asked {
  /** As the request names it. */
  readonly model: string;
  /** `developer` is `system`; parts are joined. */
  readonly messages: readonly ChatMessage[];
  /** null: none was sent. */
  readonly seed: number | null;
  /** null: no limit. */
  readonly maxTokens: number | null;
}

/** The request in a parsed JSON body, or the parameter that is wrong and how. */
export type ReadAsked =
  | { readonly state: 'read'; readonly asked: Asked }
  | { readonly state: 'wrong'; readonly param: string | null; readonly problem: string };

/** Reads the body of a chat-completions request. */
export function readAsked(body: unknown): ReadAsked {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    return { state: 'wrong', param: path === '' ? null : path, problem: issue?.message ?? 'Invalid request' };
  }
  const { model, messages, seed, max_tokens: oldForm, max_completion_tokens: newForm } = parsed.data;
  return {
    state: 'read',
    asked: {
      model,
      messages: messages.map(({ role, content: said }) => ({
        role: role === 'developer' ? 'system' : role,
        content: typeof said === 'string' ? said : (said ?? []).map(({ text }) => text).join(''),
      })),
      seed: seed ?? null,
      maxTokens: newForm ?? oldForm ?? null,
    },
  };
}

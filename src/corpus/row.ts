import { ID } from '../input/patterns.ts';
import type { ChatMessage, ToolDefinition } from '../model/chat.ts';
import { CONTEXT_PLACE, type ContextDocument } from '../model/context.ts';
import { z } from '../zod.ts';

const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string().min(1) });

const MAX_DOCUMENTS = 50;
/** As many as OpenAI takes in one request. */
const MAX_TOOLS = 128;

const contextDocument = z.strictObject({ title: z.string().min(1).exactOptional(), text: z.string().min(1) });

const tool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name: z.string().regex(/^[\w-]{1,64}$/, 'must be 1–64 letters, digits, _ and -'),
    description: z.string().min(1).exactOptional(),
    parameters: z.record(z.string(), z.unknown()).exactOptional(),
    strict: z.boolean().exactOptional(),
  }),
});

/** One line of a corpus file: one production-style request. */
export const corpusRowSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[\w.:-]+$/, 'must be letters, digits and . _ : -'),
    domain: z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -'),
    kind: z.enum(['task', 'advice', 'open']).optional(),
    messages: z.array(message).min(1).optional(),
    prompt: z.string().min(1).optional(),
    source: z.string().max(500).optional(),
    strata: z.array(z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -')).optional(),
    weight: z.int().min(1).max(1_000_000).optional(),
    context: z.array(contextDocument).min(1).max(MAX_DOCUMENTS).optional(),
    tools: z.array(tool).min(1).max(MAX_TOOLS).optional(),
  })
  .refine(
    ({ messages, prompt }) => (messages === undefined) !== (prompt === undefined),
    'needs either messages or prompt',
  )
  .refine(({ messages }) => messages === undefined || messages.at(-1)?.role === 'user', {
    message: 'the last message must be from the user',
    path: ['messages'],
  })
  .refine(({ context, messages, prompt }) => context === undefined || placesIn(messages, prompt) <= 1, {
    message: `may say ${CONTEXT_PLACE} at most once`,
    path: ['messages'],
  })
  .refine(({ tools = [] }) => new Set(tools.map((one) => one.function.name)).size === tools.length, {
    message: 'must have different names',
    path: ['tools'],
  });

function placesIn(messages: readonly ChatMessage[] | undefined, prompt: string | undefined): number {
  const texts = messages?.map(({ content }) => content) ?? [prompt ?? ''];
  return texts.reduce((sum, text) => sum + text.split(CONTEXT_PLACE).length - 1, 0);
}

/** A production-style request of the corpus, in its plain form. */
export interface Prompt {
  readonly id: string;
  readonly domain: string;
  readonly kind: 'task' | 'advice' | 'open' | null;
  readonly messages: readonly ChatMessage[];
  readonly strata: readonly string[];
  /** Integer, at least 1: how often the prompt is drawn relative to others. */
  readonly weight: number;
  /** What was retrieved for the question, best first; absent: nothing. */
  readonly context?: readonly ContextDocument[];
  /** Tools that production offers with the question; absent: none. */
  readonly tools?: readonly ToolDefinition[];
}

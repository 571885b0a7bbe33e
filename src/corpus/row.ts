import { ID } from '../input/patterns.ts';
import type { ChatMessage } from '../model/chat.ts';
import { z } from '../zod.ts';

const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string().min(1) });

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
  })
  .refine(
    ({ messages, prompt }) => (messages === undefined) !== (prompt === undefined),
    'needs either messages or prompt',
  )
  .refine(({ messages }) => messages === undefined || messages.at(-1)?.role === 'user', {
    message: 'the last message must be from the user',
    path: ['messages'],
  });

/** A production-style request of the corpus, in its plain form. */
export interface Prompt {
  readonly id: string;
  readonly domain: string;
  readonly kind: 'task' | 'advice' | 'open' | null;
  readonly messages: readonly ChatMessage[];
  readonly strata: readonly string[];
  /** Integer, at least 1: how often the prompt is drawn relative to others. */
  readonly weight: number;
}

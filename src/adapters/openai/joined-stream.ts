import { z } from '../../zod.ts';
import { eventsOf } from './event-stream.ts';

const text = z.string().nullish();

/** What we read of one chunk of a streamed completion. */
const chunkSchema = z.object({
  error: z.unknown().optional(),
  model: text,
  system_fingerprint: text,
  choices: z
    .array(
      z.object({
        index: z.number().nullish(),
        finish_reason: text,
        delta: z.object({ content: text, refusal: text, reasoning: text, reasoning_content: text }).nullish(),
      }),
    )
    .nullish(),
  usage: z.unknown().optional(),
});

type Chunk = z.output<typeof chunkSchema>;

/**
 * A streamed completion as the one object it would have been without streaming. Whether it is whole shows in its
 * finish reason, as ever: a stream that was cut has none.
 */
export function joinedStream(body: string): { readonly completion: unknown } | { readonly problem: string } {
  const events = eventsOf(body);
  if (events === null) return { problem: 'the stream of events is broken' };
  const chunks: Chunk[] = [];
  for (const event of events) {
    const chunk = chunkOf(event);
    if (chunk === null) return { problem: 'an event of the stream is no chunk of a completion' };
    if (chunk.error !== undefined && chunk.error !== null) return { problem: 'a stream with an error' };
    chunks.push(chunk);
  }
  const parts = chunks.flatMap(({ choices }) => (choices ?? []).filter(({ index }) => (index ?? 0) === 0));
  const joined = (
    pick: (delta: NonNullable<(typeof parts)[number]['delta']>) => string | null | undefined,
  ) => {
    const texts = parts
      .map(({ delta }) => (delta == null ? null : pick(delta)))
      .filter((part) => part != null);
    return texts.length === 0 ? null : texts.join('');
  };
  const last = <T>(values: readonly T[]) => values.filter((value) => value != null).at(-1) ?? null;
  return {
    completion: {
      model: last(chunks.map(({ model }) => model)),
      system_fingerprint: last(chunks.map(({ system_fingerprint: fingerprint }) => fingerprint)),
      usage: last(chunks.map(({ usage }) => usage)),
      choices: [
        {
          finish_reason: last(parts.map(({ finish_reason: finish }) => finish)),
          message: {
            content: joined(({ content }) => content),
            refusal: joined(({ refusal }) => refusal),
            reasoning: joined(({ reasoning }) => reasoning),
            reasoning_content: joined(({ reasoning_content: reasoning }) => reasoning),
          },
        },
      ],
    },
  };
}

function chunkOf(event: string): Chunk | null {
  try {
    const parsed = chunkSchema.safeParse(JSON.parse(event));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import { z } from '../../zod.ts';
import { eventsOf } from './event-stream.ts';

const text = z.string().nullish();

/** What we read of one chunk of a streamed completion. */
const chunkSchema = z.object({
  error: z.unknown().optional(),
  model: text,
  system_fingerprint: text,
  created: z.number().nullish().catch(null),
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
 * A streamed completion as the one object it would have been without streaming, as far as it came: whether it is whole
 * shows in its finish reason, as ever. A stream that was cut has none, and neither has one with a problem.
 */
export function joinedStream(body: string): {
  readonly completion: unknown;
  readonly problem: string | null;
} {
  const { data, isBroken } = eventsOf(body);
  const chunks: Chunk[] = [];
  let problem = isBroken ? 'the stream of events is broken' : null;
  for (const event of data) {
    const chunk = chunkOf(event);
    const hasError = chunk !== null && chunk.error !== undefined && chunk.error !== null;
    if (chunk === null) problem = 'an event of the stream is no chunk of a completion';
    else if (hasError) problem = 'a stream with an error';
    if (chunk === null || hasError) break;
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
    problem,
    completion: {
      model: last(chunks.map(({ model }) => model)),
      system_fingerprint: last(chunks.map(({ system_fingerprint: fingerprint }) => fingerprint)),
      created: last(chunks.map(({ created }) => created)),
      usage: last(chunks.map(({ usage }) => usage)),
      choices: [
        {
          finish_reason: problem === null ? last(parts.map(({ finish_reason: finish }) => finish)) : null,
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

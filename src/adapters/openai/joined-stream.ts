import { z } from '../../zod.ts';
import type { Choice, Completion } from './completion.ts';
import { isError } from './error-member.ts';
import { eventsOf } from './event-stream.ts';
import { parseSaying, TwoMeanings } from './json-text.ts';
import { messageIn, NoMessage, together } from './message.ts';
import { topTokensIn } from './top-tokens.ts';
import { usageSchema } from './usage.ts';

const name = z.string().nullish().catch(null);

/** What we read of one chunk of a streamed completion beside what it says. */
const chunkSchema = z.object({
  error: z.unknown().optional(),
  model: name,
  system_fingerprint: name,
  created: z.number().nullish().catch(null),
  choices: z.array(z.record(z.string(), z.unknown())).nullish(),
  usage: usageSchema,
});

interface Chunk extends Omit<z.output<typeof chunkSchema>, 'choices'> {
  readonly pieces: readonly (Choice & { readonly index: number })[];
}

/**
 * A streamed completion as the one object it would have been without streaming, as far as it came: whether it is whole
 * shows in its finish reason, as ever. A stream that was cut has none, and neither has one with a problem.
 *
 * @throws TwoMeanings, NoMessage where nobody can tell what an event says: without it the rest would look like all
 */
export function joinedStream(body: string): {
  readonly completion: Completion;
  readonly problem: string | null;
  /** The server said that this was all. */
  readonly isDone: boolean;
} {
  const { data, isBroken, isDone } = eventsOf(body);
  const chunks: Chunk[] = [];
  let problem = isBroken ? 'the stream of events is broken' : null;
  let error: unknown;
  for (const event of data) {
    const chunk = chunkOf(event);
    const hasError = chunk !== null && isError(chunk.error);
    if (chunk === null) problem = 'an event of the stream is no chunk of a completion';
    else if (hasError) problem = 'a stream with an error';
    if (hasError) error = chunk.error;
    if (chunk !== null) chunks.push(chunk);
  }
  const pieces: Choice[][] = [];
  for (const { index, ...piece } of chunks.flatMap((chunk) => chunk.pieces)) {
    const before = pieces[index];
    if (before === undefined) pieces[index] = [piece];
    else before.push(piece);
  }
  const choices = pieces.filter((all) => all !== undefined).map(oneChoice);
  return {
    problem,
    isDone,
    completion: {
      error,
      model: last(chunks.map(({ model }) => model)),
      system_fingerprint: last(chunks.map(({ system_fingerprint: fingerprint }) => fingerprint)),
      created: last(chunks.map(({ created }) => created)),
      usage: last(chunks.map(({ usage }) => usage)),
      choices: choices.map((choice) => (problem === null ? choice : { ...choice, finish: null })),
    },
  };
}

function oneChoice(pieces: readonly Choice[]): Choice {
  return {
    said: together(pieces.map(({ said }) => said)),
    finish: last(pieces.map(({ finish }) => finish)),
    topTokens: pieces.flatMap(({ topTokens }) => topTokens),
  };
}

/**
 * A chunk, with what each of its choices adds; null: it is none.
 *
 * @throws TwoMeanings, NoMessage where it has choices and nobody can tell what they say
 */
function chunkOf(event: string): Chunk | null {
  let value: unknown;
  try {
    value = parseSaying(event);
  } catch (thrown) {
    if (thrown instanceof TwoMeanings) throw thrown;
    return null;
  }
  const parsed = chunkSchema.safeParse(value);
  if (!parsed.success) {
    if (parsed.error.issues.some(({ path }) => path[0] === 'choices')) throw new NoMessage('choices');
    return null;
  }
  const { choices, ...chunk } = parsed.data;
  const pieces = (choices ?? []).map((choice) => ({
    index: placeOf(choice.index),
    said: messageIn(choice),
    finish: choice.finish_reason,
    topTokens: topTokensIn(choice.logprobs),
  }));
  return { ...chunk, pieces };
}

/** Nobody asked for more than one choice: where one stands is told by its number, within reason. */
const MAX_CHOICES = 128;

function placeOf(index: unknown): number {
  const isPlace = typeof index === 'number' && Number.isInteger(index) && index >= 0;
  return isPlace ? Math.min(index, MAX_CHOICES) : 0;
}

function last<T>(values: readonly T[]): NonNullable<T> | null {
  return values.filter((value): value is NonNullable<T> => value != null).at(-1) ?? null;
}

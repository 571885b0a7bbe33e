import { z } from '../../zod.ts';

type Json = Record<string, unknown>;

/**
 * The JSON Schema of a reply, as servers of structured output take it: closed, null as a second type, and in an
 * order that stays as it is, since some servers write their reply in the order of the fields.
 */
export function replySchema(form: z.ZodObject): Json {
  const { type, additionalProperties, required, properties } = z.toJSONSchema(form);
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, plain(field as Json)]);
  return { type, additionalProperties, required, properties: Object.fromEntries(fields) };
}

/** A nullable field as one schema of two types. */
function plain({ anyOf, type, ...rest }: Json): Json {
  const [first, second] = (anyOf ?? []) as readonly Json[];
  if (first === undefined || second?.type !== 'null') return { type, ...rest };
  const { type: own, ...bounds } = first;
  return { type: [own, 'null'], ...bounds };
}

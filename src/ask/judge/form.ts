import { z } from '../../zod.ts';

type Json = Record<string, unknown>;

/**
 * The JSON Schema of a reply, in the subset that servers of structured output share: closed, without bounds (several
 * refuse `minimum` and `maximum`; they are checked here), null by `anyOf` (some refuse a list of types), and in an order
 * that stays as it is, since some servers write their reply in the order of the fields.
 */
export function replySchema(form: z.ZodObject): Json {
  const { type, additionalProperties, required, properties } = z.toJSONSchema(form);
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, unbounded(field as Json)]);
  return { type, additionalProperties, required, properties: Object.fromEntries(fields) };
}

function unbounded({ minimum: _minimum, maximum: _maximum, anyOf, ...rest }: Json): Json {
  return anyOf === undefined ? rest : { ...rest, anyOf: (anyOf as readonly Json[]).map(unbounded) };
}

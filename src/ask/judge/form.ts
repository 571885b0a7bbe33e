import { z } from '../../zod.ts';

type Json = Record<string, unknown>;

/** The JSON Schema of a reply, as servers of structured output take it: closed, and with null as a second type. */
export function replySchema(form: z.ZodObject): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(form, {
    override: ({ jsonSchema }) => {
      const [first, second, ...more] = jsonSchema.anyOf ?? [];
      if (first === undefined || second?.type !== 'null' || more.length > 0) return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, first, { type: [first.type, 'null'] });
    },
  }) as Json;
  return schema;
}

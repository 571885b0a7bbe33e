import type { ChatReply, ChatRequest } from '../model/chat.ts';

/**
 * What a server made of the JSON schema of a request whose words asked for another object: `followed`: the reply has
 * the schema's keys; `ignored`: it is an object without them; `refused`: the server takes no schema; `unclear`: no
 * object, so nothing shows.
 */
export type SchemaFollowed = 'followed' | 'ignored' | 'refused' | 'unclear';

/** @param text the reply, without its reasoning */
export function schemaFollowed(
  schema: ChatRequest['schema'],
  text: ChatReply['text'],
  isRefused: boolean,
): SchemaFollowed {
  if (isRefused) return 'refused';
  const keys = Object.keys((schema?.schema.properties ?? {}) as Readonly<Record<string, unknown>>);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unclear';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'unclear';
  const found = Object.keys(value);
  return found.length > 0 && found.every((key) => keys.includes(key)) ? 'followed' : 'ignored';
}

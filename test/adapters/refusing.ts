import type { Answer, Received } from './fault-server.ts';
import { completion, errorBody } from './question.ts';

/** Parameters that every request carries and a server may refuse. */
export const PARAMETERS = ['max_tokens', 'temperature', 'top_p', 'seed'] as const;

/** The type of a request's response format; `text` when it has none. */
export function formatOf({ body }: Received): string {
  const format = body.response_format as { readonly type?: string } | undefined;
  return format?.type ?? 'text';
}

/** A server that refuses the first of these that a request holds; formats are named by their type. */
export function refusing(refused: readonly string[], describeIt = (name: string) => ({ param: name })) {
  return (request: Received): Answer => {
    const found = refused.find((name) => name in request.body || formatOf(request) === name);
    if (found === undefined) return { body: completion() };
    const fields = describeIt(/^json_/.test(found) ? 'response_format' : found);
    return { status: 400, body: errorBody({ message: `${found} cannot be used`, ...fields }) };
  };
}

import type { ChatRequest, NotApplied } from '../../model/chat.ts';

/** Which form of each parameter a server takes, learnt from its refusals and kept for the run. */
export interface Dialect {
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
  readonly topP: boolean;
  readonly seed: boolean;
  readonly format: 'json_schema' | 'json_object' | 'text';
}

export const FULL_DIALECT: Dialect = {
  maxTokens: 'max_tokens',
  temperature: true,
  topP: true,
  seed: true,
  format: 'json_schema',
};

/** A refused request as the server described it. */
export interface Refusal {
  readonly param: string | null;
  readonly message: string;
}

/** Whether a refusal is about a parameter: what the server names, or else what its message holds. */
function names({ param, message }: Refusal, parameter: string): boolean {
  if (param !== null && param !== '') return param === parameter || param.startsWith(`${parameter}.`);
  return new RegExp(`\\b${parameter}\\b`).test(message);
}

/**
 * The dialect to try after a 400, or null when it names nothing that we could send otherwise. `used` is the
 * dialect of the refused request: a parameter is changed from that form only, so that refusals of requests
 * sent at the same time are not answered twice.
 */
export function afterRefusal(current: Dialect, used: Dialect, refusal: Refusal): Dialect | null {
  const format = used.format === 'json_schema' ? 'json_object' : 'text';
  if (used.maxTokens === 'max_tokens' && names(refusal, 'max_tokens'))
    return { ...current, maxTokens: 'max_completion_tokens' };
  if (used.temperature && names(refusal, 'temperature')) return { ...current, temperature: false };
  if (used.topP && names(refusal, 'top_p')) return { ...current, topP: false };
  if (used.seed && names(refusal, 'seed')) return { ...current, seed: false };
  const ofFormat =
    names(refusal, 'response_format') || names(refusal, 'json_schema') || names(refusal, 'json_object');
  if (used.format !== 'text' && ofFormat)
    return current.format === used.format ? { ...current, format } : current;
  return null;
}

/** What the server refused so far, in a fixed order. */
export function refusedParameters(dialect: Dialect): readonly NotApplied[] {
  return [
    ...(dialect.maxTokens === 'max_completion_tokens' ? (['max_tokens'] as const) : []),
    ...(dialect.temperature ? [] : (['temperature'] as const)),
    ...(dialect.topP ? [] : (['top_p'] as const)),
    ...(dialect.seed ? [] : (['seed'] as const)),
    ...(dialect.format === 'json_schema' ? [] : (['json_schema'] as const)),
    ...(dialect.format === 'text' ? (['json_object'] as const) : []),
  ];
}

/** The body of a chat completion in a dialect. */
export function bodyOf(request: ChatRequest, dialect: Dialect): Record<string, unknown> {
  const { model, messages, temperature, maxTokens, seed, schema } = request;
  return {
    model,
    messages,
    [dialect.maxTokens]: maxTokens,
    ...(dialect.temperature ? { temperature } : {}),
    ...(dialect.topP ? { top_p: 1 } : {}),
    ...(dialect.seed ? { seed } : {}),
    ...(schema === undefined || dialect.format === 'text'
      ? {}
      : {
          response_format:
            dialect.format === 'json_schema'
              ? {
                  type: 'json_schema',
                  json_schema: { name: schema.name, schema: schema.schema, strict: true },
                }
              : { type: 'json_object' },
        }),
  };
}

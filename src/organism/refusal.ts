/** An error in OpenAI's form. */
export interface Refusal {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** OpenAI's error body: message, the parameter it is about (or null) and a code (or null). */
export function refusal(status: number, message: string, param: string | null, code: string | null): Refusal {
  return {
    status,
    body: { error: { message, type: 'invalid_request_error', param, code }, simulated: true },
  };
}

/** A model that the server does not have. */
export function unknownModel(model: string): Refusal {
  return refusal(
    404,
    `The model \`${model}\` does not exist or you do not have access to it.`,
    null,
    'model_not_found',
  );
}

/**
 * What a reasoning model refuses in a body, one parameter at a time: `max_tokens`, then `temperature`, then
 * `seed`; null when it takes the body.
 */
export function refusedByReasoning(body: Readonly<Record<string, unknown>>): Refusal | null {
  const unsupported = (param: string, advice: string) =>
    refusal(
      400,
      `Unsupported parameter: '${param}' is not supported with this model.${advice}`,
      param,
      'unsupported_parameter',
    );
  const has = (param: string) => body[param] !== undefined && body[param] !== null;

  if (has('max_tokens')) return unsupported('max_tokens', " Use 'max_completion_tokens' instead.");
  if (has('temperature') && body.temperature !== 1)
    return refusal(
      400,
      `Unsupported value: 'temperature' does not support ${JSON.stringify(body.temperature)} with this model. Only the default (1) value is supported.`,
      'temperature',
      'unsupported_value',
    );
  if (has('temperature')) return unsupported('temperature', '');
  return has('seed') ? unsupported('seed', '') : null;
}

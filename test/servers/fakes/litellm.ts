import type { Answer, Received } from '../../adapters/fault-server.ts';
import { completion, json, modelOf, pathOf, type Speaks } from './speaking.ts';

type Provider = 'anthropic' | 'bedrock' | 'vertex_ai';

/** LiteLLM: its own codes and `None` as text, and what the providers behind it refuse, wrapped in its words. */
export const liteLlm =
  (key: string, models: Readonly<Record<string, readonly [Provider, 'candidate' | 'judge']>>): Speaks =>
  (request) => {
    if (request.headers.authorization !== `Bearer ${key}`)
      return error(
        401,
        'Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234, Unable to find token in cache or `LiteLLM_VerificationTokenTable`',
        'token_not_found_in_db',
      );
    const path = pathOf(request);
    if (path === '/v1/models')
      return json(200, {
        data: Object.keys(models).map((id) => ({
          id,
          object: 'model',
          created: 1677610602,
          owned_by: 'openai',
        })),
        object: 'list',
      });
    const model = modelOf(request);
    const route = models[model];
    if (path !== '/v1/chat/completions') return json(404, { detail: 'Not Found' });
    if (route === undefined)
      return error(
        400,
        `/chat/completions: Invalid model name passed in model=${model}. Call \`/v1/models\` to view available models for your key.`,
        'invalid_request_error',
      );
    const [provider, role] = route;
    return (
      refusedBehind(provider, request) ?? json(200, { ...completion(request, role), created: 1764300000 })
    );
  };

function error(status: number, message: string, type = 'None'): Answer {
  return json(status, { error: { message, type, param: 'None', code: String(status) } });
}

/** What the provider, or the gateway in its name, does not take. */
function refusedBehind(provider: Provider, { body }: Received): Answer | null {
  const group = `. Received Model Group=${body.model}\nAvailable Model Group Fallbacks=None`;
  if (provider !== 'vertex_ai' && 'seed' in body)
    return error(
      400,
      `litellm.UnsupportedParamsError: ${provider} does not support parameters: ['seed'], for model=${body.model}. To drop these, set \`litellm.drop_params=True\` or for proxy:\n\n\`litellm_settings:\n drop_params: true\`\n. \n If you want to use these params dynamically send allowed_openai_params=['seed'] in your request.${group}`,
    );
  if (provider === 'anthropic' && 'temperature' in body && 'top_p' in body)
    return error(
      400,
      `litellm.BadRequestError: AnthropicException - {"type":"error","error":{"type":"invalid_request_error","message":"\`temperature\` and \`top_p\` cannot both be specified for this model. Please use only one."},"request_id":"req_011"}${group}`,
      'invalid_request_error',
    );
  return null;
}

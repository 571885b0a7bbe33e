import type { Answer, Received } from '../../adapters/fault-server.ts';
import { completion, json, modelOf, pathOf, queryOf, type Speaks, withChoice } from './speaking.ts';

const DEPLOYMENT = /^\/openai\/deployments\/([^/]+)\/chat\/completions$/;
const SAFE = { filtered: false, severity: 'safe' };
const RESULTS = { hate: SAFE, self_harm: SAFE, sexual: SAFE, violence: SAFE };

/**
 * Azure: deployments by their address and its version, `/openai/v1` without one, the key in a header of its own,
 * and reasoning models that take no sampling parameters.
 */
export const azure =
  (key: string, deployments: Readonly<Record<string, 'candidate' | 'judge'>>, reasoning = false): Speaks =>
  (request) => {
    if (request.headers['api-key'] !== key)
      return json(401, {
        error: {
          code: '401',
          message:
            'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
        },
      });
    const path = pathOf(request);
    const version = queryOf(request).get('api-version');
    if (path.startsWith('/openai/v1/') && version !== null)
      return json(400, {
        error: {
          code: 'BadRequest',
          message: 'api-version query parameter is not allowed when using /v1 path',
        },
      });
    // What could be deployed, and not what is.
    if (path === '/openai/v1/models')
      return json(200, {
        object: 'list',
        data: [{ id: 'base-model', object: 'model', status: 'succeeded' }],
      });
    const named = DEPLOYMENT.exec(path)?.[1];
    if (named !== undefined && version === null) return resourceNotFound();
    if (named === undefined && path !== '/openai/v1/chat/completions') return resourceNotFound();
    const role = deployments[named ?? modelOf(request)];
    if (role === undefined)
      return json(404, {
        error: {
          code: 'DeploymentNotFound',
          message:
            'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
        },
      });
    return (reasoning ? refusedByReasoning(request) : null) ?? filtered(request, role);
  };

const resourceNotFound = () => json(404, { error: { code: '404', message: 'Resource not found' } });

function filtered(request: Received, role: 'candidate' | 'judge'): Answer {
  const said = completion(request, role);
  return json(200, {
    ...withChoice(said, { content_filter_results: RESULTS }),
    model: 'base-model-2026-08-01',
    prompt_filter_results: [{ prompt_index: 0, content_filter_results: RESULTS }],
  });
}

function refusedByReasoning({ body }: Received): Answer | null {
  const refuse = (param: string, code: string, message: string) =>
    json(400, { error: { message, type: 'invalid_request_error', param, code } });
  const unsupported = (param: string, more = '') =>
    refuse(
      param,
      'unsupported_parameter',
      `Unsupported parameter: '${param}' is not supported with this model.${more}`,
    );
  if ('max_tokens' in body) return unsupported('max_tokens', " Use 'max_completion_tokens' instead.");
  if ('temperature' in body && body.temperature !== 1)
    return refuse(
      'temperature',
      'unsupported_value',
      `Unsupported value: 'temperature' does not support ${body.temperature} with this model. Only the default (1) value is supported.`,
    );
  return 'top_p' in body ? unsupported('top_p') : null;
}

/** Azure API Management before a deployment: a subscription key of its own, and refusals in its own form. */
export const apiManagement =
  (subscription: string, deployment: string): Speaks =>
  (request, call) => {
    const key = request.headers['ocp-apim-subscription-key'];
    if (key !== subscription)
      return json(401, {
        statusCode: 401,
        message: `Access denied due to ${key === undefined ? 'missing' : 'invalid'} subscription key. Make sure to ${key === undefined ? 'include subscription key when making requests to an API' : 'provide a valid key for an active subscription'}.`,
      });
    if (pathOf(request).endsWith('/models'))
      return json(404, { statusCode: 404, message: 'Resource not found' });
    const behind = azure('of the gateway', { [deployment]: 'candidate' });
    return behind({ ...request, headers: { ...request.headers, 'api-key': 'of the gateway' } }, call);
  };

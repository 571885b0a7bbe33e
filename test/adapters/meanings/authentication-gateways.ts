// A key that a gateway refuses, or that has not the right. Shapes from the documentation, source or public
// reports of Azure APIM, LiteLLM, OpenAI, Bedrock, Anthropic, OpenRouter, Hugging Face, Cloudflare, New API and
// Portkey.
import { anthropic, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const AUTHENTICATION_GATEWAYS: readonly Said[] = [
  {
    server: 'Azure APIM',
    status: 401,
    body: {
      statusCode: 401,
      message:
        'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
    },
    meaning: 'authentication',
  },
  {
    server: 'LiteLLM',
    status: 401,
    body: liteLlm(
      'Authentication Error, Invalid proxy server token passed. Unable to find token in cache or `LiteLLM_VerificationTokenTable`',
      '401',
      'auth_error',
    ),
    meaning: 'authentication',
  },
  {
    server: 'LiteLLM, older',
    status: 400,
    body: liteLlm('Authentication Error, No connected db.', '400', 'auth_error'),
    meaning: 'authentication',
  },
  {
    server: 'LiteLLM in front of OpenAI',
    status: 400,
    body: liteLlm(
      'litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect API key provided: sk-x. Received Model Group=gpt\nAvailable Model Group Fallbacks=None',
      '400',
    ),
    meaning: 'authentication',
  },
  {
    // The model is there, the key may not use it.
    server: 'LiteLLM',
    status: 401,
    body: liteLlm(
      "key not allowed to access model. This key can only access models=['small']. Tried to access large",
      '401',
      'key_model_access_denied',
    ),
    meaning: 'authentication',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 403,
    body: liteLlm(
      'litellm.PermissionDeniedError: BedrockException - {"Message":"Invalid API Key format: Base64 decoding failed"}',
      '403',
    ),
    meaning: 'authentication',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 403,
    body: anthropic(
      'permission_error',
      'Your API key does not have permission to use the specified resource.',
    ),
    meaning: 'authentication',
  },
  {
    server: 'OpenRouter',
    status: 401,
    body: openRouter(401, 'No auth credentials found'),
    meaning: 'authentication',
  },
  {
    server: 'Hugging Face router',
    status: 403,
    body: {
      error:
        'This authentication method does not have sufficient permissions to call Inference Providers on behalf of user x',
    },
    meaning: 'authentication',
  },
  {
    server: 'Cloudflare AI Gateway',
    status: 401,
    body: { success: false, result: [], messages: [], error: [{ code: 2009, message: 'Unauthorized' }] },
    meaning: 'authentication',
  },
  {
    server: 'New API',
    status: 401,
    body: openAi('无效的令牌 (request id: 20260101)', 'new_api_error', '', ''),
    meaning: 'authentication',
  },
  {
    server: 'Portkey',
    status: 401,
    body: { status: 'failure', message: 'Portkey Error: Invalid API Key. Error Code: 03' },
    meaning: 'authentication',
  },
];

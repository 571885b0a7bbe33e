// The key is refused, or has not the right; also where the status is 400. Shapes from the documentation,
// source or public reports of OpenAI, Azure OpenAI, Gemini, Vertex, xAI, Bedrock, Groq, Mistral, Cohere,
// DeepSeek, MiniMax, vLLM, llama.cpp, GitHub Models and Perplexity.
import { google, openAi, type Said } from './said.ts';

export const AUTHENTICATION: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 401,
    body: openAi(
      'Incorrect API key provided: sk-pro****abcd.',
      'invalid_request_error',
      null,
      'invalid_api_key',
    ),
    meaning: 'authentication',
  },
  {
    server: 'OpenAI',
    status: 401,
    body: openAi(
      'You have insufficient permissions for this operation. Missing scopes: model.request.',
      'invalid_request_error',
    ),
    meaning: 'authentication',
  },
  {
    server: 'OpenAI',
    status: 403,
    body: openAi(
      'Country, region, or territory not supported',
      'request_forbidden',
      null,
      'unsupported_country_region_territory',
    ),
    meaning: 'authentication',
  },
  {
    server: 'Azure OpenAI',
    status: 401,
    body: {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.',
      },
    },
    meaning: 'authentication',
  },
  {
    server: 'Azure OpenAI, private network',
    status: 403,
    body: {
      error: { code: 'AccessDenied', message: 'Access denied due to Virtual Network/Firewall rules.' },
    },
    meaning: 'authentication',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [
      google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'API_KEY_INVALID',
          domain: 'googleapis.com',
          metadata: { service: 'generativelanguage.googleapis.com' },
        },
      ]),
    ],
    meaning: 'authentication',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 403,
    body: [
      google(
        403,
        'PERMISSION_DENIED',
        "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/x/locations/us-east4' (or it may not exist).",
      ),
    ],
    meaning: 'authentication',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 401,
    body: [
      google(
        401,
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      ),
    ],
    meaning: 'authentication',
  },
  {
    server: 'xAI',
    status: 400,
    body: {
      code: 'Client specified an invalid argument',
      error: 'Incorrect API key provided: xa***ey. You can obtain an API key from https://console.x.ai.',
    },
    meaning: 'authentication',
  },
  {
    // The same code as a filtered prompt: the message decides.
    server: 'xAI',
    status: 403,
    body: {
      code: 'permission-denied',
      error: 'Access to the chat endpoint is denied. Please ensure you are using the correct credentials.',
    },
    meaning: 'authentication',
  },
  {
    server: 'Bedrock',
    status: 403,
    headers: { 'x-amzn-errortype': 'AccessDeniedException' },
    body: { message: "You don't have access to the model with the specified model ID." },
    meaning: 'authentication',
  },
  {
    server: 'Bedrock',
    status: 403,
    headers: { 'x-amzn-errortype': 'UnrecognizedClientException' },
    body: { message: 'The security token included in the request is invalid.' },
    meaning: 'authentication',
  },
  {
    server: 'Groq',
    status: 401,
    body: openAi('Invalid API Key', 'invalid_request_error', null, 'invalid_api_key'),
    meaning: 'authentication',
  },
  { server: 'Mistral', status: 401, body: { detail: 'Unauthorized' }, meaning: 'authentication' },
  {
    server: 'Cohere',
    status: 401,
    body: { id: '2b', message: 'invalid api token' },
    meaning: 'authentication',
  },
  {
    server: 'DeepSeek',
    status: 401,
    body: openAi(
      'Authentication Fails, Your api key: ****abcd is invalid',
      'authentication_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'authentication',
  },
  {
    server: 'MiniMax, base_resp',
    status: 200,
    body: {
      choices: null,
      base_resp: {
        status_code: 1004,
        status_msg: 'login fail: Please carry the API secret key in the Authorization field',
      },
    },
    meaning: 'authentication',
  },
  { server: 'vLLM with --api-key', status: 401, body: { error: 'Unauthorized' }, meaning: 'authentication' },
  {
    server: 'llama.cpp with --api-key',
    status: 401,
    body: { error: { code: 401, message: 'Invalid API Key', type: 'authentication_error' } },
    meaning: 'authentication',
  },
  {
    server: 'GitHub Models',
    status: 401,
    body: {
      error: {
        code: 'unauthorized',
        message: 'The `models` permission is required to access this endpoint',
        details: 'The `models` permission is required',
      },
    },
    meaning: 'authentication',
  },
  {
    server: 'Perplexity',
    status: 401,
    headers: { 'content-type': 'text/html' },
    body: '<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization Required</h1></center>\r\n<hr><center>openresty</center>\r\n</body>\r\n</html>\r\n',
    meaning: 'authentication',
  },
];

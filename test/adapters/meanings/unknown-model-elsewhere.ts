// Models that further servers do not know, and paths that nobody serves. Shapes from the documentation,
// source or public reports of DeepSeek, Gemini, Vertex, xAI, Moonshot, DashScope, Z.ai, Baidu Qianfan,
// Hugging Face, Cerebras, SambaNova, Nebius, Workers AI, OpenAI, FastAPI, Azure OpenAI, llama.cpp, Ollama,
// nginx, Cloudflare API, Databricks, NVIDIA NIM, Perplexity, Volcengine Ark, SiliconFlow and New API.
import { google, openAi, type Said } from './said.ts';

export const UNKNOWN_MODEL_ELSEWHERE: readonly Said[] = [
  {
    server: 'DeepSeek',
    status: 400,
    body: openAi('Model Not Exist', 'invalid_request_error', null, 'invalid_request_error'),
    meaning: 'unknown-model',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 404,
    body: [
      google(
        404,
        'NOT_FOUND',
        'models/support-bot-7 is not found for API version v1main, or is not supported for generateContent.',
      ),
    ],
    meaning: 'unknown-model',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 404,
    body: [
      google(
        404,
        'NOT_FOUND',
        'Publisher Model `projects/x/locations/global/publishers/google/models/bot-7` was not found or your project does not have access to it.',
      ),
    ],
    meaning: 'unknown-model',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 400,
    body: [
      google(
        400,
        'INVALID_ARGUMENT',
        "Malformed publisher model `bot-7` passed to the OpenAI compatible endpoint. Expected 'publisher/model'.",
      ),
    ],
    meaning: 'unknown-model',
  },
  {
    server: 'xAI',
    status: 404,
    body: {
      code: 'Some requested entity was not found',
      error: 'The model bot-7 does not exist or your team 00000000 does not have access to it.',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Moonshot',
    status: 404,
    body: {
      error: { message: 'Not found the model bot-7 or Permission denied', type: 'resource_not_found_error' },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'DashScope',
    status: 404,
    body: openAi(
      'The model `bot-7` does not exist or you do not have access to it.',
      'invalid_request_error',
      null,
      'model_not_found',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Z.ai',
    status: 400,
    body: { error: { code: '1211', message: 'Unknown Model, please check the model code.' } },
    meaning: 'unknown-model',
  },
  {
    server: 'Baidu Qianfan',
    status: 401,
    body: {
      error: {
        code: 'invalid_model',
        message: 'No permission to use the model',
        type: 'invalid_request_error',
      },
      id: 'as-3',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Hugging Face router',
    status: 400,
    body: openAi(
      "The requested model 'org/bot-7' is not supported by any provider you have enabled.",
      'invalid_request_error',
      'model',
      'model_not_supported',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Cerebras',
    status: 404,
    body: {
      message: 'Model bot-7 does not exist or you do not have access to it.',
      type: 'not_found_error',
      param: 'model',
      code: 'model_not_found',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'SambaNova',
    status: 404,
    body: openAi('Model not found', 'invalid_request_error', 'model', 'model_not_found'),
    meaning: 'unknown-model',
  },
  {
    server: 'Nebius',
    status: 404,
    body: { detail: 'The model `org/bot-7` does not exist.' },
    meaning: 'unknown-model',
  },
  {
    server: 'Workers AI',
    status: 400,
    body: {
      success: false,
      result: null,
      messages: [],
      errors: [{ code: 5007, message: 'No such model @cf/bot-7 or task' }],
    },
    meaning: 'unknown-model',
  },
  {
    // The path, not the model: the reason speaks of both.
    server: 'OpenAI, wrong path',
    status: 404,
    body: openAi('Invalid URL (POST /v1/v1/chat/completions)', 'invalid_request_error'),
    meaning: 'unknown-model',
  },
  { server: 'FastAPI, wrong path', status: 404, body: { detail: 'Not Found' }, meaning: 'unknown-model' },
  {
    server: 'Azure OpenAI, wrong path',
    status: 404,
    body: { error: { code: '404', message: 'Resource not found' } },
    meaning: 'unknown-model',
  },
  {
    server: 'llama.cpp, wrong path',
    status: 404,
    body: { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } },
    meaning: 'unknown-model',
  },
  {
    server: 'Ollama, wrong path',
    status: 404,
    headers: { 'content-type': 'text/plain' },
    body: '404 page not found',
    meaning: 'unknown-model',
  },
  {
    server: 'nginx, wrong path',
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n',
    meaning: 'unknown-model',
  },
  {
    server: 'Cloudflare API, wrong path',
    status: 404,
    body: {
      result: null,
      success: false,
      errors: [
        {
          code: 7003,
          message:
            'Could not route to /client/v4/accounts/x/ai/v1/v1/chat/completions, perhaps your object identifier is invalid?',
        },
      ],
      messages: [],
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Databricks',
    status: 404,
    body: {
      error_code: 'ENDPOINT_NOT_FOUND',
      message:
        'The given endpoint does not exist, please retry after checking the specified model and version deployment exists.',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'NVIDIA NIM',
    status: 404,
    body: { status: 404, title: 'Not Found', detail: "Function 'x': Not found for account 'y'" },
    meaning: 'unknown-model',
  },
  {
    server: 'Perplexity',
    status: 400,
    body: {
      error: {
        message: "Invalid model 'bot-7'. Permitted models can be found in the documentation.",
        type: 'invalid_model',
        code: 400,
      },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Volcengine Ark',
    status: 404,
    body: openAi(
      'The model or endpoint bot-7 does not exist or you do not have access to it.',
      'NotFound',
      '',
      'InvalidEndpointOrModel.NotFound',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'SiliconFlow',
    status: 400,
    body: { code: 20012, message: 'Model does not exist. Please check it carefully.', data: null },
    meaning: 'unknown-model',
  },
  {
    // A 503 that no waiting helps: no channel of the gateway leads to the model.
    server: 'New API',
    status: 503,
    body: openAi(
      'No available channel for model bot-7 under group default (request id: 20260101)',
      'new_api_error',
      '',
      'model_not_found',
    ),
    meaning: 'unknown-model',
  },
];

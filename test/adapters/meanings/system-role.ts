// The system role is not taken: it goes into the first user message. Shapes from the documentation, source
// or public reports of vLLM, llama.cpp, LM Studio, TGI, Gemini, New API, LiteLLM, Bedrock, OpenAI, Azure and
// Perplexity.
import { flat, google, liteLlm, openAi, type Said } from './said.ts';

const TITAN =
  "This model doesn't support system messages. Try again without a system message or use a model that supports system messages.";

export const SYSTEM_ROLE: readonly Said[] = [
  {
    server: 'vLLM 0.5 with a Gemma template',
    status: 400,
    body: flat('System role not supported', 'BadRequestError', 400),
    meaning: 'system-role',
  },
  {
    server: 'vLLM 0.5 with a Mistral template',
    status: 400,
    body: flat('Conversation roles must alternate user/assistant/user/assistant/...', 'BadRequestError', 400),
    meaning: 'system-role',
  },
  {
    // Newer versions say it twice.
    server: 'vLLM 0.11 with a Gemma template',
    status: 400,
    body: openAi(
      'Conversation roles must alternate user/assistant/user/assistant/... Conversation roles must alternate user/assistant/user/assistant/...',
      'BadRequestError',
      null,
      400,
    ),
    meaning: 'system-role',
  },
  {
    server: 'vLLM 0.5 with a Mixtral template',
    status: 400,
    body: flat('Only user and assistant roles are supported!', 'BadRequestError', 400),
    meaning: 'system-role',
  },
  {
    // A 500, and no outage.
    server: 'llama.cpp with --jinja',
    status: 500,
    body: {
      error: {
        code: 500,
        message:
          "\n------------\nWhile executing CallExpression at line 1, column 68 in source:\n...{{ raise_exception('System role not supported') }}\n                                           ^\nError: Jinja Exception: System role not supported",
        type: 'server_error',
      },
    },
    meaning: 'system-role',
  },
  {
    server: 'llama.cpp with --jinja',
    status: 500,
    body: {
      error: {
        code: 500,
        message:
          '\n------------\nWhile executing CallExpression at line 43, column 28 in source:\nError: Jinja Exception: Conversation roles must alternate user/assistant/user/assistant/...',
        type: 'server_error',
      },
    },
    meaning: 'system-role',
  },
  {
    server: 'LM Studio',
    status: 400,
    body: {
      error: 'Error rendering prompt with jinja template: "Only user and assistant roles are supported!".',
    },
    meaning: 'system-role',
  },
  {
    server: 'TGI',
    status: 422,
    body: {
      error:
        'Template error: invalid operation: Conversation roles must alternate user/assistant/user/assistant/... (in <string>:1)',
      error_type: 'template_error',
    },
    meaning: 'system-role',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [google(400, 'INVALID_ARGUMENT', 'Developer instruction is not enabled for models/gemma-3-27b-it')],
    meaning: 'system-role',
  },
  {
    server: 'New API in front of Gemini',
    status: 400,
    body: {
      error: {
        message:
          'Developer instruction is not enabled for models/gemini-2.0-flash-exp (request id: 20250422153215)',
        type: '',
        param: '',
        code: 400,
      },
    },
    meaning: 'system-role',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(`litellm.BadRequestError: BedrockException - {"message":"${TITAN}"}`, '400'),
    meaning: 'system-role',
  },
  {
    server: 'Bedrock access gateway',
    status: 400,
    body: { detail: `An error occurred (ValidationException) when calling the Converse operation: ${TITAN}` },
    meaning: 'system-role',
  },
  {
    server: 'OpenAI, first reasoning models',
    status: 400,
    body: openAi(
      "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
      'invalid_request_error',
      'messages[0].role',
      'unsupported_value',
    ),
    meaning: 'system-role',
  },
  {
    server: 'LiteLLM in front of Azure',
    status: 400,
    body: liteLlm(
      "litellm.BadRequestError: AzureException BadRequestError - Unsupported value: 'messages[0].role' does not support 'system' with this model.",
      '400',
    ),
    meaning: 'system-role',
  },
  {
    server: 'llama.cpp with a Qwen template',
    status: 400,
    body: {
      error: {
        code: 400,
        message:
          'Unable to generate parser for this template. Automatic parser generation failed: Jinja Exception: System message must be at the beginning.',
        type: 'invalid_request_error',
      },
    },
    meaning: 'system-role',
  },
  {
    server: 'Perplexity',
    status: 400,
    body: {
      error: {
        message:
          'After the (optional) system message(s), user or tool message(s) should alternate with assistant message(s).',
        type: 'invalid_message',
        code: 400,
      },
    },
    meaning: 'system-role',
  },
];

// A parameter is not taken: the cap of tokens, temperature, top_p. Shapes from the documentation, source or
// public reports of OpenAI, LiteLLM, Mistral, DeepSeek, Azure, Bedrock, TGI, Moonshot, Anthropic and
// OpenRouter.
import { anthropic, liteLlm, openAi, openRouter, type Said } from './said.ts';

const BOTH = '`temperature` and `top_p` cannot both be specified for this model. Please use only one.';

export const PARAMETER: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'invalid_request_error',
      'max_tokens',
      'unsupported_parameter',
    ),
    meaning: 'parameter',
    parameter: 'max_tokens',
  },
  {
    server: 'LiteLLM in front of OpenAI',
    status: 400,
    body: liteLlm(
      "litellm.BadRequestError: OpenAIException - Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.. Received Model Group=gpt\nAvailable Model Group Fallbacks=None",
      '400',
    ),
    meaning: 'parameter',
    parameter: 'max_tokens',
  },
  {
    // The cap under its other name.
    server: 'Mistral',
    status: 422,
    body: {
      object: 'error',
      message: {
        detail: [
          {
            type: 'extra_forbidden',
            loc: ['body', 'max_completion_tokens'],
            msg: 'Extra inputs are not permitted',
            input: 1024,
          },
        ],
      },
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
    meaning: 'parameter',
    parameter: 'max_tokens',
  },
  {
    server: 'DeepSeek',
    status: 400,
    body: openAi(
      'Invalid max_tokens value, the valid range of max_tokens is [1, 8192]',
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'parameter',
    parameter: 'max_tokens',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported.",
      'invalid_request_error',
      'temperature',
      'unsupported_value',
    ),
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'LiteLLM in front of Azure',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: AzureException BadRequestError - {"error":{"message":"Unsupported parameter: \'temperature\' is not supported with this model.","type":"invalid_request_error","param":"temperature","code":null}}',
      '400',
    ),
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'LiteLLM itself',
    status: 400,
    body: liteLlm(
      "litellm.UnsupportedParamsError: bot models don't support temperature=0.7. Only temperature=1 is supported. To drop unsupported params set `litellm.drop_params = True`",
      '400',
      'None',
    ),
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: BedrockException - {"message":"This model doesn\'t support the temperature field. Remove temperature and try again."}',
      '400',
    ),
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'Bedrock access gateway',
    status: 400,
    body: {
      detail:
        'An error occurred (ValidationException) when calling the Converse operation: The model returned the following errors: `temperature` is deprecated for this model.',
    },
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    // TGI takes no zero.
    server: 'TGI',
    status: 422,
    body: {
      error: 'Input validation error: `temperature` must be strictly positive',
      error_type: 'validation',
    },
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'Moonshot',
    status: 400,
    body: {
      error: {
        message: 'invalid temperature: only 1 is allowed for this model',
        type: 'invalid_request_error',
      },
    },
    meaning: 'parameter',
    parameter: 'temperature',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "Unsupported parameter: 'top_p' is not supported with this model.",
      'invalid_request_error',
      'top_p',
      'unsupported_parameter',
    ),
    meaning: 'parameter',
    parameter: 'top_p',
  },
  {
    // TGI takes less than one only.
    server: 'TGI',
    status: 422,
    body: { error: 'Input validation error: `top_p` must be > 0.0 and < 1.0', error_type: 'validation' },
    meaning: 'parameter',
    parameter: 'top_p',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      `litellm.BadRequestError: BedrockException - {"message":"The model returned the following errors: ${BOTH}"}. Received Model Group=bedrock-claude\nAvailable Model Group Fallbacks=None`,
      '400',
    ),
    meaning: 'parameter',
    parameter: 'temperature+top_p',
  },
  {
    server: 'LiteLLM in front of Anthropic',
    status: 400,
    body: liteLlm(
      `litellm.BadRequestError: AnthropicException - {"type":"error","error":{"type":"invalid_request_error","message":"${BOTH.replaceAll('`', '')}"},"request_id":""}`,
      '400',
    ),
    meaning: 'parameter',
    parameter: 'temperature+top_p',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 400,
    body: anthropic('invalid_request_error', BOTH),
    meaning: 'parameter',
    parameter: 'temperature+top_p',
  },
  {
    server: 'OpenRouter in front of Bedrock',
    status: 400,
    body: openRouter(400, 'Provider returned error', {
      raw: `{"message":"${BOTH}"}`,
      provider_name: 'Amazon Bedrock',
    }),
    meaning: 'parameter',
    parameter: 'temperature+top_p',
  },
];

// A parameter is not taken: the form of the answer. Any refusal of a request that carried a schema may be
// about the schema. Shapes from the documentation, source or public reports of Groq, OpenAI, Anthropic,
// LiteLLM, Bedrock, vLLM, llama.cpp, Gemini, Fireworks, LM Studio, DeepSeek, DashScope, OpenRouter,
// Perplexity and Nebius.
import { flat, google, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const PARAMETER_FORM: readonly Said[] = [
  {
    server: 'Groq',
    status: 400,
    body: openAi(
      'This model does not support response format `json_schema`. See supported models.',
      'invalid_request_error',
      'response_format',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi(
      'invalid schema for response format: response_format/json_schema/grade: minItems is not supported',
      'invalid_request_error',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Groq',
    status: 400,
    body: {
      error: {
        message:
          "Failed to validate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
        type: 'invalid_request_error',
        code: 'json_validate_failed',
        failed_generation: '{"score": ',
      },
    },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      'invalid_request_error',
      '',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "Invalid schema for response_format 'grade': In context=('properties', 'score'), 'minimum' is not permitted.",
      'invalid_request_error',
      'response_format',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: "Anthropic's OpenAI layer",
    status: 400,
    body: openAi(
      "output_config.format.schema: For 'integer' type, properties maximum, minimum are not supported",
      'invalid_request_error',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: BedrockException - {"message":"The model returned the following errors: output_config.format: Extra inputs are not permitted"}',
      '400',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'vLLM 0.8 with xgrammar',
    status: 400,
    body: flat(
      'The provided JSON schema contains features not supported by xgrammar.',
      'BadRequestError',
      400,
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'vLLM 0.11',
    status: 400,
    body: openAi('Grammar error: Unimplemented keys: ["propertyNames"]', 'BadRequestError', null, 400),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'llama.cpp',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'Failed to initialize samplers: failed to parse grammar',
        type: 'invalid_request_error',
      },
    },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [
      google(
        400,
        'INVALID_ARGUMENT',
        'Invalid JSON payload received. Unknown name "additionalProperties" at \'generation_config.response_schema\': Cannot find field.',
      ),
    ],
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Fireworks',
    status: 400,
    body: {
      error: {
        object: 'error',
        type: 'invalid_request_error',
        code: 'invalid_request_error',
        message: 'JSON Schema not supported: could not understand the instance `{}`.',
      },
    },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'LM Studio',
    status: 400,
    body: { error: "'response_format.type' must be 'json_schema' or 'text'" },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'DeepSeek',
    status: 400,
    body: openAi(
      'This response_format type is unavailable now',
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      "<400> InternalError.Algo.InvalidParameter: 'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'OpenRouter in front of OpenAI',
    status: 400,
    body: openRouter(400, 'Provider returned error', {
      raw: '{"error":{"message":"Response input messages must contain the word \'json\' in some form to use \'text.format\' of type \'json_object\'.","type":"invalid_request_error","param":"input","code":null}}',
      provider_name: 'OpenAI',
    }),
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Perplexity',
    status: 400,
    body: {
      error: {
        message: 'response_format of type json_object is not supported',
        type: 'invalid_parameter',
        code: 400,
      },
    },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'Nebius',
    status: 422,
    body: {
      detail: [
        {
          type: 'value_error',
          loc: ['body', 'response_format', 'json_schema'],
          msg: 'Value error, unsupported schema',
          input: {},
        },
      ],
    },
    meaning: 'parameter',
    parameter: 'response_format',
  },
  {
    server: 'a gateway that does not know of it',
    status: 501,
    body: openAi('response_format not implemented', 'NotImplementedError'),
    meaning: 'parameter',
    parameter: 'response_format',
  },
];

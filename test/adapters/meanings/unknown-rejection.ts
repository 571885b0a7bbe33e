// Refusals that nobody knows: an ineligible answer while most others succeed. Those marked "Hard" are
// composed in the shape of real validation errors and quote words of another meaning from the prompt: a word
// alone is no evidence. Shapes from the documentation, source or public reports of nginx, Gemini, LiteLLM,
// Bedrock, Cohere, OpenRouter, OpenAI, FastAPI, vLLM, llama.cpp, DashScope and AWS.
import { flat, google, liteLlm, openAi, openRouter, type Said } from './said.ts';

/** What FastAPI says of a value, with the value. */
function pydantic(
  loc: readonly (string | number)[],
  msg: string,
  input: unknown,
  type = 'string_type',
): unknown {
  return { detail: [{ type, loc, msg, input }] };
}

const CONTENT = ['body', 'messages', 0, 'content'];

export const UNKNOWN_REJECTION: readonly Said[] = [
  { server: 'a gateway without words', status: 400, body: '', meaning: 'rejected' },
  {
    server: 'nginx',
    status: 400,
    headers: { 'content-type': 'text/html' },
    body: '<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n</body>\r\n</html>\r\n',
    meaning: 'rejected',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [google(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.')],
    meaning: 'rejected',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: {
      error: {
        message: '{"message":"Guardrail was enabled but input is in incorrect format."}',
        type: 'None',
        param: 'None',
        code: '400',
      },
    },
    meaning: 'rejected',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message',
      '400',
    ),
    meaning: 'rejected',
  },
  {
    server: 'Cohere',
    status: 400,
    body: {
      id: '1',
      message: 'invalid request: message must be at least 1 token long or tool results must be specified.',
    },
    meaning: 'rejected',
  },
  {
    server: 'OpenRouter',
    status: 400,
    body: openRouter(400, 'Provider returned error', { raw: 'Bad Request', provider_name: 'Novita' }),
    meaning: 'rejected',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi('We could not parse the JSON body of your request.', 'invalid_request_error'),
    meaning: 'rejected',
  },
  {
    // Hard, as all below that quote a prompt: `input` is the prompt.
    server: 'FastAPI in front of a model',
    status: 422,
    body: pydantic(CONTENT, 'Input should be a valid string', ['which temperature must the fridge have?']),
    meaning: 'rejected',
  },
  {
    server: 'FastAPI in front of a model',
    status: 422,
    body: pydantic(
      CONTENT,
      'String should match pattern',
      'what is the maximum context length of a novel?',
      'string_pattern_mismatch',
    ),
    meaning: 'rejected',
  },
  {
    server: 'FastAPI in front of a model',
    status: 422,
    body: pydantic(
      CONTENT,
      'String should match pattern',
      'my app says invalid api key',
      'string_pattern_mismatch',
    ),
    meaning: 'rejected',
  },
  {
    server: 'FastAPI in front of a model',
    status: 422,
    body: pydantic(
      CONTENT,
      'String should match pattern',
      'how do I clean a content filter?',
      'string_pattern_mismatch',
    ),
    meaning: 'rejected',
  },
  {
    server: 'FastAPI in front of a model',
    status: 422,
    body: pydantic(
      CONTENT,
      'String should match pattern',
      'my log says insufficient_quota and rate limit exceeded',
      'string_pattern_mismatch',
    ),
    meaning: 'rejected',
  },
  {
    server: 'vLLM 0.6',
    status: 400,
    body: flat(
      "[{'type': 'string_type', 'loc': ('body', 'messages', 0, 'content'), 'msg': 'Input should be a valid string', 'input': {'text': 'model not found, it says; is max_tokens too long?'}}]",
      'BadRequestError',
      400,
    ),
    meaning: 'rejected',
  },
  {
    server: 'a Java gateway',
    status: 400,
    body: {
      timestamp: '2026-11-28T12:00:00.000+00:00',
      status: 400,
      error: 'Bad Request',
      message: 'JSON parse error near "the system role of a judge, explained"',
      path: '/v1/chat/completions',
    },
    meaning: 'rejected',
  },
  {
    server: 'a Go gateway',
    status: 400,
    body: { error: 'unsupported character in "what is the best seed for a lawn, and does top_p matter?"' },
    meaning: 'rejected',
  },
  {
    server: 'llama.cpp',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'unsupported content[].type in "stream of the river"',
        type: 'invalid_request_error',
      },
    },
    meaning: 'rejected',
  },
  {
    server: 'a validating proxy',
    status: 400,
    body: openAi(
      'Could not tokenize input: "please set the temperature to 20 degrees"',
      'invalid_request_error',
      'messages',
    ),
    meaning: 'rejected',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      '<400> InternalError.Algo.InvalidParameter: An unknown error of the input',
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'rejected',
  },
  {
    server: 'AWS WAF',
    status: 405,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>405 Not Allowed</title></head><body></body></html>',
    meaning: 'rejected',
  },
  {
    server: 'a gateway that cannot do what was asked',
    status: 501,
    body: { error: 'Not Implemented' },
    meaning: 'rejected',
  },
];

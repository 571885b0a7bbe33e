import { completion, json, modelOf, pathOf, type Speaks, withText } from './speaking.ts';

/** Bedrock's own OpenAI layer: no list, thinking written into the text, and errors in AWS's words. */
export const bedrock =
  (key: string, judge: string): Speaks =>
  (request) => {
    if (request.headers.authorization !== `Bearer ${key}`)
      return json(403, { Message: 'Authentication failed: Please make sure your API Key is valid.' });
    if (pathOf(request) !== '/openai/v1/chat/completions')
      return json(404, { Message: 'Not Found' }, { 'x-amzn-errortype': 'UnknownOperationException' });
    if (modelOf(request) !== judge)
      return json(400, {
        error: {
          code: 'validation_error',
          message: 'The provided model identifier is invalid.',
          param: null,
          type: 'invalid_request_error',
        },
      });
    const said = completion(request, 'judge');
    return json(200, {
      ...withText(said, (text) => `<reasoning>The answer keeps to {"the": "question"}.</reasoning>${text}`),
      service_tier: 'default',
      system_fingerprint: null,
    });
  };

import { completion, json, modelOf, pathOf, type Speaks, withChoice } from './speaking.ts';

/** Together: a list without an object around it, `eos` at the end of answers, the seed repeated in the choice. */
export const together =
  (key: string, candidate: string, judge: string): Speaks =>
  (request) => {
    if (request.headers.authorization !== `Bearer ${key}`)
      return json(401, {
        id: 'o1',
        error: {
          message:
            'Invalid API key provided. You can find your API key at https://api.together.ai/settings/api-keys.',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
        },
      });
    const path = pathOf(request);
    if (path === '/v1/models')
      return json(
        200,
        [candidate, judge].map((id) => ({ id, object: 'model', created: 0, type: 'chat', running: true })),
      );
    const model = modelOf(request);
    if (path !== '/v1/chat/completions' || (model !== candidate && model !== judge))
      return json(404, {
        id: 'o2',
        error: {
          message: `Unable to access model ${model}. Please visit https://api.together.ai/models to view the list of supported models.`,
          type: 'invalid_request_error',
          param: null,
          code: 'model_not_available',
        },
      });
    const said = completion(request, model === judge ? 'judge' : 'candidate');
    const [{ message }] = said.choices;
    return json(200, {
      ...withChoice(said, {
        finish_reason: 'eos',
        seed: request.body.seed,
        message: {
          ...message,
          ...(model === judge ? { reasoning: 'Nothing here hurts anybody.' } : {}),
          tool_calls: [],
        },
      }),
      prompt: [],
    });
  };

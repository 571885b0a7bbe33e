import { completion, json, modelOf, pathOf, type Speaks, withChoice } from './speaking.ts';

/** OpenRouter: a failure inside a 200, white space before a reply, and the provider that gave it beside it. */
export const openRouter = (key: string, judge: string): Speaks => {
  let asked = 0;
  return (request) => {
    const path = pathOf(request);
    if (path === '/api/v1/models')
      return json(200, { data: [{ id: judge, canonical_slug: `${judge}-07-25`, name: 'A judge' }] });
    if (request.headers.authorization !== `Bearer ${key}`)
      return json(401, { error: { message: 'No auth credentials found', code: 401 } });
    if (path !== '/api/v1/chat/completions')
      return { status: 404, body: '<!DOCTYPE html><title>404</title>' };
    if (modelOf(request) !== judge)
      return json(400, {
        error: { message: `${modelOf(request)} is not a valid model ID`, code: 400 },
        user_id: 'user_1',
      });
    asked += 1;
    if (asked === 3)
      return json(200, {
        id: 'gen-1',
        error: {
          message: 'Provider returned error',
          code: 502,
          metadata: { provider_name: 'Somebody', raw: '' },
        },
      });
    const said = withChoice(completion(request, 'judge'), { native_finish_reason: 'stop' });
    return {
      headers: { 'content-type': 'application/json' },
      body: `\n         \n${JSON.stringify({ ...said, provider: 'Somebody' })}`,
    };
  };
};

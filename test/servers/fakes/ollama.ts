import { completion, json, modelOf, pathOf, type Speaks, withChoice } from './speaking.ts';

const OWN = 'library';

/** Ollama: names with tags, one fingerprint for everything, reasoning beside the text. */
export const ollama =
  (candidate: string, judge: string): Speaks =>
  (request) => {
    const path = pathOf(request);
    if (path === '/v1/models')
      return json(200, {
        object: 'list',
        data: [candidate, judge].map((id) => ({ id, object: 'model', created: 1764300000, owned_by: OWN })),
      });
    if (path !== '/v1/chat/completions') return { status: 404, body: '404 page not found' };
    const model = modelOf(request);
    if (model !== candidate && model !== judge)
      return json(404, {
        error: { message: `model '${model}' not found`, type: 'not_found_error', param: null, code: null },
      });
    const said = completion(request, model === judge ? 'judge' : 'candidate');
    const [{ message }] = said.choices;
    return json(200, {
      ...withChoice(said, { message: { ...message, reasoning: 'The person wants a plain answer.' } }),
      system_fingerprint: 'fp_ollama',
    });
  };

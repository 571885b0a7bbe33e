import type { PageAnswer, PageData } from '../data.ts';
import { facetOf, promptOf, spoken, useSaid } from './facets.ts';
import { visible } from './pieces.ts';

/** Where an answer comes from and how it counts. */
export function Facts({ data, answer }: { readonly data: PageData; readonly answer: PageAnswer }) {
  const { condition, draw, prompt, outcome, counted, reason, role, key } = answer;
  const { family = null, state = null } = data.conditions.find(({ id }) => id === condition) ?? {};
  const { domain = null, kind = null } = promptOf(data, prompt) ?? {};
  const facts: readonly (readonly [string, string | null])[] = [
    ['Model', role],
    ['Condition', condition],
    ['Family of the cue', family],
    ['State of the condition', state === null ? null : spoken(state)],
    ['Draw', String(draw)],
    ['Prompt', prompt],
    ['Domain', domain],
    ['Kind of prompt', kind],
    ['How asking ended', spoken(outcome)],
    ['Counted as', spoken(counted)],
    ['In the figures', answer.use === undefined ? null : useSaid(facetOf(data, answer, 'use') ?? '')],
    ['Why', reason === null ? null : spoken(reason)],
    ['Key', key],
  ];
  return (
    <dl class="a-known">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{visible(value)}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

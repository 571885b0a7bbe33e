import type { PageLabel } from '../data.ts';
import { spoken } from './facets.ts';
import { visible } from './pieces.ts';

/** What persons said of an answer; nothing where nobody read it. */
export function Labels({ labels }: { readonly labels: readonly PageLabel[] }) {
  if (labels.length === 0) return null;
  return (
    <>
      <h4>Labels</h4>
      <ul class="a-labels">
        {labels.map(({ by, grade, why }, at) => (
          <li key={at}>
            <bdi>{visible(by)}</bdi>: {visible(spoken(grade))}
            {why === null ? null : (
              <>
                , “<bdi>{visible(why)}</bdi>”
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

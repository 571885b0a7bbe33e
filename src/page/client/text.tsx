import { useState } from 'preact/hooks';
import { grouped } from '../../numbers.ts';
import { FOLD_AT, FOLD_STEP, firstOf, type Piece } from './pieces.ts';

interface Props {
  readonly pieces: readonly Piece[];
  /** UTF-16 units to show at least before anyone asks for more. */
  readonly atLeast?: number;
  /** On paper nothing can be asked for: all of it. */
  readonly isWhole?: boolean;
}

/**
 * Text of others, already visible: as text nodes alone, in a direction of its own. What is long is folded, because a
 * browser that lays out hundreds of thousands of letters stands still.
 */
export function Text({ pieces, atLeast = 0, isWhole = false }: Props) {
  const [asked, setAsked] = useState(0);
  const limit = Math.max(FOLD_AT, Math.min(atLeast, FOLD_STEP)) + asked;
  const { shown, left } = firstOf(pieces, isWhole ? FOLD_STEP : limit);
  return (
    <div class="a-text" dir="auto">
      {shown.map(({ text, as }, at) => {
        if (as === 'plain') return text;
        if (as === 'added') return <ins key={at}>{text}</ins>;
        if (as === 'removed') return <del key={at}>{text}</del>;
        return (
          <mark key={at} class={`a-${as}`}>
            {text}
          </mark>
        );
      })}
      {left > 0 ? (
        <p class="a-more">
          … {grouped(left)} more characters {isWhole ? 'are not printed' : null}
          {isWhole ? null : (
            <button type="button" onClick={() => setAsked(asked + FOLD_STEP)}>
              Show {left > FOLD_STEP ? grouped(FOLD_STEP) : 'them'}
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}

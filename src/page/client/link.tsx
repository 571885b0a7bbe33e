import type { ComponentChildren } from 'preact';
import { answerHash } from './hash.ts';

interface Props {
  readonly to: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** A link to an answer. The browser says nothing when a link leads where the address already is: then this says it. */
export function AnswerLink({ to, name, children }: Props) {
  return (
    <a
      class="a-link"
      href={answerHash(to)}
      aria-label={name}
      onClick={() => {
        if (location.hash === answerHash(to)) dispatchEvent(new HashChangeEvent('hashchange'));
      }}
    >
      {children}
    </a>
  );
}

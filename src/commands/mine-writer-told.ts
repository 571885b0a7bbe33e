import { counted, grouped } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { WriterFound } from './mine-writer.ts';

const MOST_SHOWN = 12;

/** For a program. */
export function writerDocument({ model, endpoint, written, unwritten, requests, usd }: WriterFound) {
  return { model, endpoint, requests, usd, written, unwritten };
}

/** For a person: what a model wrote, what stayed as the rules have it and why, and what it took. */
export function writerText({ model, written, unwritten, requests, usd }: WriterFound): readonly string[] {
  const cost = usd === null ? 'no price in the policy' : `$${usd.toFixed(4)}`;
  const more = unwritten.length - MOST_SHOWN;
  return [
    `Written by ${quoteForTerminal(model)}: ${counted(written.length, 'relative')}, in ${counted(requests, 'request')} (${cost}). Read them before you commit them.`,
    ...(unwritten.length === 0
      ? []
      : [
          `Left as the rules have it: ${grouped(unwritten.length)}.`,
          ...unwritten
            .slice(0, MOST_SHOWN)
            .map(({ of, relative, why }) => `  ${relative} of ${of}: ${quoteForTerminal(why, 'bare')}`),
          ...(more > 0 ? [`  and ${grouped(more)} more: --json lists them`] : []),
        ]),
  ];
}

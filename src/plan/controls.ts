import type { Draw } from './schedule.ts';

/** A neutral request by its number, from 1. */
export interface Control {
  readonly control: number;
}

export function isControl(question: object): question is Control {
  return 'control' in question;
}

/** Controls from…to; none without a range. */
export function controlsIn(range: readonly [from: number, to: number] | null): readonly Control[] {
  if (range === null) return [];
  const [from, to] = range;
  return Array.from({ length: to - from + 1 }, (_, offset) => ({ control: from + offset }));
}

/** The controls spread evenly among the draws, whose order stays, so that both meet the same server. */
export function mixedIn(draws: readonly Draw[], controls: readonly Control[]): readonly (Draw | Control)[] {
  const every = (draws.length + 1) / (controls.length + 1);
  const mixed: (Draw | Control)[] = [];
  let given = 0;
  for (const [index, draw] of draws.entries()) {
    for (; given < controls.length && (given + 1) * every <= index; given += 1)
      mixed.push(...controls.slice(given, given + 1));
    mixed.push(draw);
  }
  return [...mixed, ...controls.slice(given)];
}

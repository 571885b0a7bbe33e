import { EXIT_CODES } from '../model/exit-codes.ts';
import { counted, grouped } from '../numbers.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { ShardEnd } from '../session/shard.ts';
import type { Share } from '../shard/share.ts';

const ASKED = 0;

/** A shard gives no verdict: it is red only where it could not do its work at all. */
export function exitOfShard(end: ShardEnd): number {
  if (end.state === 'asked' || end.state === 'nothing') return ASKED;
  if (end.state === 'stopped' && end.stop?.code !== 'cancelled') return ASKED;
  return EXIT_CODES.error;
}

/** What a shard says when it ends, a line each. */
export function shardSentences(end: ShardEnd, { index, of }: Share, out: string): readonly string[] {
  const name = `SHARD ${index} of ${of}`;
  if (end.state === 'nothing')
    return [`${name}: nothing to ask. ${messageOf(end.reason, quoteForTerminal).why}`];
  const { share, asked, stop } = end;
  const done = `${grouped(asked)} of ${counted(share, 'draw')} asked and judged, in ${quoteForTerminal(out)}.`;
  const why = stop === null ? [] : [messageOf(stop, quoteForTerminal).why];
  if (end.state === 'failed')
    return [
      `${name}: ${done} It ended in an error, and no merge takes it.`,
      ...why,
      ...(stop === null ? [] : [`Next: ${messageOf(stop, quoteForTerminal).next}`]),
    ];
  return [
    `${name}: ${done} This is no verdict: cuegate merge decides when ${of === 1 ? 'it is' : `all ${of} are`} there.`,
    ...why,
    ...(asked < share ? ['What it did not ask, the merge asks.'] : []),
  ];
}

/** The same for a program. */
export function shardDocument(end: ShardEnd, { index, of }: Share, out: string): object {
  const common = { schema: 'cuegate/shard-asked/v1', index, of, state: end.state };
  if (end.state === 'nothing') return { ...common, reason: end.reason, exit: exitOfShard(end) };
  const { share, asked, stop } = end;
  return { ...common, draws: { share, asked }, stop, out, exit: exitOfShard(end) };
}

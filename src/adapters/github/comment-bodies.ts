import { COMMENT_LIMITS, fits, type SizeLimits } from '../../report/size-limits.ts';
import { processSecrets } from '../console/secrets.ts';
import { type Marked, markerLine } from './marker.ts';
import type { MarkerSeal } from './marker-seal.ts';

/** How often a text is made shorter for a server that says it is too long. */
const FORMS = 3;
const SHORTENED = '*Truncated:* the memory of this pull request needed the room. See the job summary.';

/** The comment as it is, and two shorter forms of it, for a server that says it is too long. */
export function* bodiesOf(
  marked: Marked,
  seal: MarkerSeal | null,
  render: (limits: SizeLimits) => string,
): Generator<string> {
  const end = `\n${markerLine(marked, seal)}\n`;
  let limits = roomBeside(end);
  for (let form = 0; form < FORMS; form += 1) {
    const body = render(limits);
    // What cannot be shed is a few lines: it fits unless the marker is in the way.
    if (fits(body, limits) || form === FORMS - 1) yield processSecrets.redact(`${body}${end}`);
    limits = { chars: Math.floor(body.length / 4), bytes: COMMENT_LIMITS.bytes };
  }
}

/**
 * A comment that stands, with another memory: as it reads, and for want of room, or where a server says that it is too
 * long, with its first line, the verdict, and its last, what to do next.
 *
 * @param text the comment without its marker
 */
export function* bodiesRemembering(text: string, marked: Marked, seal: MarkerSeal | null): Generator<string> {
  const end = `\n\n${markerLine(marked, seal)}\n`;
  if (fits(text, roomBeside(end))) yield `${text}${end}`;
  const [first, ...others] = text.split('\n');
  yield `${[first, SHORTENED, ...others.slice(-1)].join('\n\n')}${end}`;
}

function roomBeside(end: string): SizeLimits {
  return { chars: COMMENT_LIMITS.chars - end.length, bytes: COMMENT_LIMITS.bytes - end.length };
}

import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../../digest.ts';
import { type Notice, noticeSchema } from '../../nightly/notice.ts';

const MARKER =
  /<!-- cuegate nightly (?<signed>notice=(?<notice>[A-Za-z0-9+/=]{1,60000}))(?: mac=(?<mac>[0-9a-f]{64}))? -->/g;

/** Writes and reads an invisible line of an issue: it finds the issue, and says what stands open. */
export interface NoticeMarker {
  lineOf(notice: Notice): string;
  /** The notice of an issue's body, by its last line that is ours: people write below it. null: it has none. */
  noticeIn(body: string): Notice | null;
}

/**
 * Markers of one repository. Every workflow of it writes under the same account, and one that repeats what somebody
 * wrote may repeat a marker: with a salt only those are read that it sealed, by HMAC-SHA-256 over repository and notice.
 *
 * A repository that was renamed keeps its issues: a notice that stands open under another name, sealed for that name, is
 * believed as one of this repository. One that is over under another name ends nothing.
 *
 * @param salt the secret `CUEGATE_SALT`; null: nothing is sealed, and every marker of our account is believed
 */
export function noticeMarker(salt: string | null, repository: string): NoticeMarker {
  const key = salt === null ? null : hmac(Buffer.from(salt, 'utf8'), 'cuegate nightly issue');
  const macOf = (signed: string, of: string) =>
    key === null ? null : hmac(key, JSON.stringify([of, signed]));
  const noticeOf = ({ signed = '', notice = '', mac }: Readonly<Record<string, string | undefined>>) => {
    const found = noticeFrom(notice);
    if (found === null) return null;
    const own = macOf(signed, found.repository);
    if (own !== null && (mac === undefined || !timingSafeEqual(Buffer.from(mac, 'hex'), own))) return null;
    if (found.repository === repository) return found;
    return found.status === 'open' ? { ...found, repository } : null;
  };
  return {
    lineOf(notice) {
      const signed = `notice=${Buffer.from(JSON.stringify(notice), 'utf8').toString('base64')}`;
      const mac = macOf(signed, repository);
      return `<!-- cuegate nightly ${signed}${mac === null ? '' : ` mac=${mac.toString('hex')}`} -->`;
    },
    noticeIn(body) {
      const found = [...body.matchAll(MARKER)].flatMap(({ groups = {} }) => noticeOf(groups) ?? []);
      return found.at(-1) ?? null;
    },
  };
}

/** The notice in a marker's text; null: it is none. */
function noticeFrom(text: string): Notice | null {
  try {
    const read = noticeSchema.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

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
 * @param salt the secret `CUEGATE_SALT`; null: nothing is sealed, and every marker of our account is believed
 */
export function noticeMarker(salt: string | null, repository: string): NoticeMarker {
  const key = salt === null ? null : hmac(Buffer.from(salt, 'utf8'), 'cuegate nightly issue');
  const macOf = (signed: string) => (key === null ? null : hmac(key, JSON.stringify([repository, signed])));
  const noticeOf = ({ signed = '', notice = '', mac }: Readonly<Record<string, string | undefined>>) => {
    const own = macOf(signed);
    if (own !== null && (mac === undefined || !timingSafeEqual(Buffer.from(mac, 'hex'), own))) return null;
    try {
      const read = noticeSchema.safeParse(JSON.parse(Buffer.from(notice, 'base64').toString('utf8')));
      return read.success && read.data.repository === repository ? read.data : null;
    } catch {
      return null;
    }
  };
  return {
    lineOf(notice) {
      const signed = `notice=${Buffer.from(JSON.stringify(notice), 'utf8').toString('base64')}`;
      const mac = macOf(signed);
      return `<!-- cuegate nightly ${signed}${mac === null ? '' : ` mac=${mac.toString('hex')}`} -->`;
    },
    noticeIn(body) {
      const found = [...body.matchAll(MARKER)].flatMap(({ groups = {} }) => noticeOf(groups) ?? []);
      return found.at(-1) ?? null;
    },
  };
}

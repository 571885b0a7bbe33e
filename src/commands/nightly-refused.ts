import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Nightly } from '../nightly/document.ts';
import { type Notice, noticeSchema } from '../nightly/notice.ts';
import { stateSchema } from '../nightly/state-schema.ts';
import { z } from '../zod.ts';
import { fileNameOf } from './nightly-release.ts';

const REFUSED = /^(?<state>.+-[0-9a-f]{10}\.json)\.refused-\d{1,9}$/;
const noticed = z.looseObject({ notice: noticeSchema });

/**
 * States that were put aside and by which an alarm may stand open. Nothing of one is believed, above all no recovery: a
 * notice that reads as open there is not over, and one that nobody can read may have been open. Both keep the nights red
 * until a person deletes the file.
 *
 * @param releases whose files are looked at; null: all that lie there
 */
export function refusedStates(folder: NightlyFolder, releases: readonly string[] | null): Nightly['refused'] {
  const states = releases?.map((release) => `${fileNameOf(release)}.json`) ?? null;
  return folder
    .names()
    .filter((name) => {
      const state = REFUSED.exec(name)?.groups?.state;
      return state !== undefined && (states === null || states.includes(state));
    })
    .sort()
    .flatMap((file) => {
      const found = noticeIn(folder.read(file) ?? '');
      return found === 'none' ? [] : [{ file, notice: found }];
    });
}

/** The notice that reads as open in a state's text; `none`: none does; null: nobody can tell. */
function noticeIn(text: string): Notice | 'none' | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = noticed.safeParse(value);
  if (read.success && read.data.notice.status === 'open') return read.data.notice;
  return stateSchema.safeParse(value).success ? 'none' : null;
}

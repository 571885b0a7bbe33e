import { PAGE_FILES } from '../page/files.ts';
import { RENDERERS, RESULT_FILE } from '../report/renderers.ts';
import { STATEMENT_FILES } from '../statement/files.ts';
import { writeOverEarlier } from './folder.ts';
import { refuseLineFolder } from './look-folder.ts';
import { refuseOtherRelease } from './release-folder.ts';
import type { OutFolder, Session, SessionOptions, TakenDown } from './world.ts';

/** What a run leaves besides records, the verdict first. */
const LEFT: readonly string[] = [
  RESULT_FILE,
  ...STATEMENT_FILES,
  ...PAGE_FILES,
  ...RENDERERS.flatMap(({ file }) => (file === null || file === RESULT_FILE ? [] : [file])),
];

/** A folder in which nothing stands as this run's that an earlier one left. */
export interface ClosedFolder {
  /** null: the folder cannot be opened. */
  readonly out: OutFolder | null;
  /** What of an earlier run was taken down; null: nothing, the folder is left as it is. */
  readonly earlier: TakenDown | null;
  /** Why the run may not go on in it; absent: it may. */
  readonly refusal?: { readonly error: unknown };
}

/**
 * Opens a folder, and takes down what an earlier run left there before anything else is done: whatever ends the process
 * from here on, be it the system, nobody reads an earlier verdict as this run's. In its place stands that this run
 * was ended. A folder that a run may not go on in is left as it is.
 *
 * @param red the session of a run that was ended before it had a verdict
 */
export function closedFolder(
  open: () => OutFolder,
  { only, untold, forms }: Pick<SessionOptions, 'only' | 'untold' | 'forms'>,
  red: () => Session,
): ClosedFolder {
  let out: OutFolder | null = null;
  let earlier: TakenDown | null = null;
  try {
    out = open();
    if (only !== undefined) refuseLineFolder(out.records());
    if (untold !== undefined) refuseOtherRelease(out.records(), untold);
    earlier = out.takeDown([...LEFT, ...(forms?.files ?? [])]);
    if (!earlier.isEmpty) writeOverEarlier(out, red(), forms);
    return { out, earlier };
  } catch (error) {
    return { out, earlier, refusal: { error } };
  }
}

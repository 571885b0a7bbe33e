import { EXIT_CODES } from '../model/exit-codes.ts';
import { isWrittenWhole, PAGE_FILES } from '../page/files.ts';
import { type Asked, pageFilesOf } from '../page/folder-page.ts';
import { entryOf, type ReasonCode } from '../reasons/table.ts';
import { closingRecord } from '../records/closing.ts';
import type { ResultRecord } from '../records/schema.ts';
import type { Excerpt } from '../report/excerpts.ts';
import { redacted } from '../report/redacted.ts';
import { filesOf, RESULT_FILE, reportsOf } from '../report/renderers.ts';
import type { Result } from '../report/schema.ts';
import { STATEMENT_FILES, statementFilesOf } from '../statement/files.ts';
import { lastVerdict } from './last-verdict.ts';
import type { Forms, OutFolder, Session, SessionWorld, TakenDown } from './world.ts';

/**
 * Reports of a result. Secrets are taken out before anything is rendered: escaping would disguise them.
 *
 * @param asked null: nothing was asked
 */
export function rendered(
  found: Result,
  excerpts: readonly Excerpt[],
  redact: (text: string) => string,
  asked: Asked | null = null,
): Session {
  const result = redacted(found, redact);
  const texts = redacted(excerpts, redact);
  return { result, texts, reports: reportsOf(result, texts), page: pageFilesOf(result, asked, redact) };
}

export function openedAfterAll(world: SessionWorld): OutFolder | null {
  try {
    return world.openOut();
  } catch {
    return null;
  }
}

/** How reports are written. */
export interface Writing {
  /** The run has written records: they end in what it ended in. */
  readonly hasBegun: boolean;
  /** What the folder does to every text. */
  readonly redact: (text: string) => string;
  /** Further forms; absent: none. */
  readonly forms?: Forms | undefined;
  /** What an earlier run left, taken down until this one has ended; absent: nothing was. */
  readonly earlier?: TakenDown | null;
  /** The session of a folder that cannot be written. */
  readonly failed: (error: unknown) => Session;
}

/** Writes the reports; a folder that cannot be written turns any verdict into an error. */
export function written(
  session: Session,
  out: OutFolder | null,
  { hasBegun, redact, forms, failed, earlier }: Writing,
): Session {
  if (out === null) return session;
  try {
    try {
      // What was asked before is not overwritten by a run that asks nothing.
      const asksNothing =
        session.result.verdict === 'not-applicable' ||
        session.result.reasons.some(({ code }) => code === ('failed-elsewhere' satisfies ReasonCode));
      const idle = asksNothing && earlier?.isEmpty === false && holdsAny(out.records());
      if (session.result.reasons.some(({ code }) => entryOf(code)?.leavesFolderAlone)) {
        // A run that has begun, or that the disk refused, has taken the place of the earlier one: no pass comes back.
        if (!hasBegun && !isUnwritable(session)) earlier?.putBack();
        // They would be read as this run's: its reports stay, which say whose they are.
        for (const name of forms?.files ?? []) ifPossible(() => out.remove(name));
      } else {
        if (idle) earlier?.putBack();
        const close = () => {
          if (hasBegun) out.journal.append(closingOf(session, out.records(), redact));
          if (!idle) writeReports(out, session);
        };
        // A pipeline waits for what this run came to, be it that it asks nothing.
        const told = idle && mustNotSeemGreen(session, out.records()) ? noneOf(forms) : forms;
        inOrder(out, failed, { session, forms: told, idle }, close);
      }
    } finally {
      // What was put back is none of it any more.
      ifPossible(() => earlier?.drop());
      out.close();
    }
    return session;
  } catch (error) {
    return failed(error);
  }
}

function closingOf(
  { result, reports, page, unrecorded }: Session,
  lines: Iterable<string>,
  redact: (text: string) => string,
): ResultRecord {
  const files = allFilesOf({ reports, result, page }).map(({ file, text }) => ({
    file,
    text: isWrittenWhole(file) ? text : redact(text),
  }));
  return closingRecord(lines, {
    verdict: result.verdict,
    files,
    versions: result.run.versions,
    unrecorded,
  });
}

/**
 * Whether a run that asked nothing would write green forms beside the verdict of an earlier one that is not green, or
 * was never reached.
 */
function mustNotSeemGreen({ result }: Session, lines: Iterable<string>): boolean {
  return EXIT_CODES[result.verdict] === 0 && lastVerdict(lines) !== 'pass';
}

/** The forms of an earlier run are taken away, and none are written. */
function noneOf(forms: Forms | undefined): Forms | undefined {
  return forms === undefined ? undefined : { files: forms.files, of: () => [] };
}

function isUnwritable({ result }: Session): boolean {
  return result.reasons.some(({ code }) => code === ('out-unwritable' satisfies ReasonCode));
}

/** Whether there is any line. */
function holdsAny(lines: Iterable<string>): boolean {
  for (const _line of lines) return true;
  return false;
}

function allFilesOf({ reports, result, page }: Pick<Session, 'reports' | 'result' | 'page'>) {
  return [...statementFilesOf(result), ...page, ...filesOf(reports)];
}

/**
 * The verdict goes last: a folder that holds one holds everything. What an earlier run stated and this one does not is
 * taken away first.
 */
function writeReports(out: OutFolder, session: Session): void {
  const files = allFilesOf(session);
  for (const name of [...STATEMENT_FILES, ...PAGE_FILES])
    if (!files.some(({ file }) => file === name)) out.remove(name);
  for (const { file, text } of files) out.write(file, text);
}

/** Writes the forms that a run is asked for, and takes away those of earlier runs. */
export function writeForms(out: OutFolder, result: Result, forms: Forms | undefined): void {
  if (forms === undefined) return;
  const files = forms.of(result);
  for (const name of forms.files) if (!files.some(({ file }) => file === name)) out.remove(name);
  for (const { file, text } of files) out.write(file, text);
}

/** Writes what a run came to, and its forms last; throws what the folder refuses, and leaves it red. */
export function writeDecided(
  out: OutFolder,
  session: Session,
  forms: Forms | undefined,
  failed: Writing['failed'],
): void {
  inOrder(out, failed, { session, forms }, () => writeReports(out, session));
}

/**
 * Writes the forms when everything else is on the disk: a pipeline that reads green must not read it of a run whose
 * folder could not be written. Where any of it fails, neither they nor the verdict stay.
 */
function inOrder(
  out: OutFolder,
  failed: Writing['failed'],
  { session, forms, idle = false }: { session: Session; forms: Forms | undefined; idle?: boolean },
  write: () => void,
): void {
  try {
    write();
    writeForms(out, session.result, forms);
  } catch (error) {
    const ours = [...(forms?.files ?? []), ...(idle ? [] : [RESULT_FILE])];
    for (const name of ours) ifPossible(() => out.remove(name));
    const red = failed(error);
    // There may be room for the reason, now that they are gone.
    if (!idle) ifPossible(() => out.write(RESULT_FILE, red.reports.json));
    ifPossible(() => writeForms(out, red.result, forms));
    throw error;
  }
}

/** The disk that refuses this is told of already, or has nothing to do with the verdict. */
function ifPossible(act: () => void): void {
  try {
    act();
  } catch {}
}

/** Takes away the verdict of an earlier run, at once, and then what else it left. */
export function writeOverEarlier(out: OutFolder, session: Session, forms?: Forms): void {
  out.write(RESULT_FILE, session.reports.json);
  writeForms(out, session.result, forms);
  writeReports(out, session);
}

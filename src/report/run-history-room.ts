import { cut } from '../errors.ts';
import { MAX_MORE, OWED_LISTS, type PastRun, type RunHistory } from './run-history.ts';
import { mapCues, owedCuesOf } from './run-history-table.ts';
import { encodeRunHistory } from './run-history-word.ts';

/** What is left of a name where room is needed: it is shown, and decides nothing. */
const SHORT_NAME_CHARS = 20;

/**
 * A list whose word has at most `maxChars` characters. Names are shortened first; then cues go, and each run counts
 * those that it no longer lists: a later run that needs them must know that they are missing. Those of this release go
 * last, as the comments of others keep theirs; of them those that failed, and of these those of the newest runs. What
 * passed goes before all of them: without it more is asked.
 *
 * @param maxChars more than names, keys and commits of the runs take: they never go
 * @param release digits of the release that the comment is about; empty: not known
 */
export function historyWithin(history: RunHistory, maxChars: number, release: string): RunHistory {
  const fits = (one: RunHistory) => encodeRunHistory(one).length <= maxChars;
  if (fits(history)) return history;
  const short = { ...history, tried: history.tried.map(shortlyNamed) };
  if (fits(short)) return short;
  const cues = mostNeededFirst(short.tried, release);
  const listing = (count: number) => {
    const listed = new Set(cues.slice(0, count));
    return { ...short, tried: short.tried.map((run) => runListing(run, listed)) };
  };
  let [most, tooMany] = [0, cues.length];
  while (tooMany - most > 1) {
    const count = Math.floor((most + tooMany) / 2);
    if (fits(listing(count))) most = count;
    else tooMany = count;
  }
  return listing(most);
}

function shortlyNamed(run: PastRun): PastRun {
  const short = (text: string | null) => (text === null ? null : cut(text, SHORT_NAME_CHARS));
  return {
    ...run,
    model: cut(run.model, SHORT_NAME_CHARS),
    digest: short(run.digest),
    observed: short(run.observed),
  };
}

/** Every cue that is listed, once, in the order in which they are kept. */
function mostNeededFirst(tried: readonly PastRun[], release: string): readonly string[] {
  const newestFirst = tried.toReversed();
  const own = newestFirst.filter((run) => run.release === release);
  const others = newestFirst.filter((run) => run.release !== release);
  const owedBy = (runs: readonly PastRun[]) => OWED_LISTS.flatMap((list) => runs.flatMap((run) => run[list]));
  const cleared = newestFirst.flatMap((run) => run.cleared);
  return [...new Set([...owedBy(own), ...owedBy(others), ...cleared])];
}

function runListing(run: PastRun, listed: ReadonlySet<string>): PastRun {
  const gone = [...owedCuesOf(run)].filter((cue) => !listed.has(cue)).length;
  return {
    ...run,
    ...mapCues(run, (cue) => (listed.has(cue) ? cue : null)),
    unlisted: Math.min(run.unlisted + gone, MAX_MORE),
  };
}

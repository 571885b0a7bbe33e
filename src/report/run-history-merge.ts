import type { Verdict } from '../model/verdict.ts';
import {
  MAX_FAILED,
  MAX_MORE,
  MAX_TRIED,
  type OWED_LISTS,
  type PastRun,
  type RunHistory,
} from './run-history.ts';
import { withCuesLeft } from './run-history-left.ts';
import { owedCuesOf } from './run-history-table.ts';

/** From the one that a release has most to answer for. */
const STRICTEST_FIRST: readonly Verdict[] = ['fail', 'inconclusive', 'error', 'pass', 'not-applicable'];

/** What is absent where neither memory has it. */
type Absent<Member extends keyof PastRun> = undefined extends PastRun[Member] ? undefined : never;

/**
 * How two memories of one run become one: member by member what is harder on the release. A member that is added to
 * {@link PastRun} needs a rule here, or this does not compile.
 */
const MERGED: {
  readonly [Member in keyof PastRun]-?: (a: PastRun, b: PastRun) => PastRun[Member] | Absent<Member>;
} = {
  model: (a) => a.model,
  digest: (a, b) => a.digest ?? b.digest,
  observed: (a, b) => a.observed ?? b.observed,
  head: (a, b) => a.head || b.head,
  verdict: (a, b) => STRICTEST_FIRST.find((one) => one === a.verdict || one === b.verdict) ?? a.verdict,
  // One that is written down as it ended may have been written by somebody else.
  open: (a, b) => a.open ?? b.open,
  run: (a) => a.run,
  attempt: (a) => a.attempt,
  release: (a) => a.release,
  key: (a) => a.key,
  line: (a, b) => Math.max(a.line, b.line),
  kept: (a, b) => Math.max(a.kept, b.kept),
  epoch: (a) => a.epoch,
  last: (a, b) => Math.max(a.last, b.last),
  unlisted: unlistedOf,
  failed: bothOf('failed'),
  promoted: bothOf('promoted'),
  undecided: bothOf('undecided'),
  cleared: (a, b) => a.cleared.filter((cue) => b.cleared.includes(cue)),
  commit: (a, b) => a.commit || b.commit,
  scope: (a, b) => a.scope || b.scope,
  blob: (a, b) => a.blob || b.blob,
  branch: (a, b) => a.branch || b.branch,
  parts: (a, b) => ({ ...b.parts, ...a.parts }),
};

function bothOf(list: (typeof OWED_LISTS)[number]): (a: PastRun, b: PastRun) => string[] {
  return (a, b) => [...new Set([...a[list], ...b[list]])].slice(0, MAX_FAILED);
}

/** As many as one of them misses, whatever the other lists, and those that have no room in the lists of both. */
function unlistedOf(a: PastRun, b: PastRun): number {
  const told = new Set([...owedCuesOf(a), ...owedCuesOf(b)]);
  const listed = owedCuesOf({
    failed: MERGED.failed(a, b),
    undecided: MERGED.undecided(a, b),
    promoted: MERGED.promoted(a, b),
  });
  return Math.min(Math.max(a.unlisted, b.unlisted) + told.size - listed.size, MAX_MORE);
}

function nameOf({ run, attempt, release, key, epoch, model }: PastRun): string {
  return JSON.stringify([run, attempt, release, key, epoch, model]);
}

/** Which evidence a run was on; null: none. */
function evidenceOf({ key, epoch }: PastRun): string | null {
  return key === null ? null : `${key} ${epoch}`;
}

function stricter(a: PastRun, b: PastRun): PastRun {
  const members = Object.entries(MERGED)
    .map(([member, rule]) => [member, rule(a, b)])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as PastRun;
}

/** Every run that some comment remembers, once, oldest first; where they differ, by the stricter memory. */
export function runsOf(lists: readonly RunHistory[]): readonly PastRun[] {
  const known = new Map<string, PastRun>();
  for (const run of lists.flatMap(({ tried }) => tried)) {
    // Runs that differ in any of these are told side by side: neither stands for the other.
    const name = nameOf(run);
    const before = known.get(name);
    known.set(name, before === undefined ? run : stricter(before, run));
  }
  return [...known.values()].sort((a, b) => a.run - b.run || a.attempt - b.attempt);
}

/**
 * What a comment remembers from now on, oldest first: this run, what the comment remembered so far, and as there is
 * room what other comments do; these keep it themselves. Of each, those whose evidence no later run stands for come
 * before the others, failures first, then the newest: what is left still tells what was lost, and what to ask again.
 *
 * @param own what the comment that is rewritten remembers
 */
export function rememberedRuns(
  own: readonly RunHistory[],
  others: readonly RunHistory[],
  now: PastRun | null,
): RunHistory {
  const before = now === null ? own : withoutOpen(own, now);
  const mine = runsOf([...before, ...(now === null ? [] : [{ tried: [now], more: 0 }])]);
  // What another comment has open is ended there: a copy would stay so.
  const ended = others.map((list) => ({ ...list, tried: list.tried.filter(({ open }) => open !== true) }));
  const all = runsOf([...before, ...ended, { tried: mine, more: 0 }]);
  const ours = new Set(mine.map(nameOf));
  const last = new Map(all.map((run, index) => [evidenceOf(run), index]));
  const rank = (run: PastRun, index: number) => [
    ours.has(nameOf(run)) ? 0 : 1,
    run.key !== null && last.get(evidenceOf(run)) === index ? 0 : 1,
    run.verdict === 'fail' ? 0 : 1,
    owes(run) ? 0 : 1,
    -index,
  ];
  const kept = all
    .map((run, index) => ({ run, index, rank: rank(run, index) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .slice(0, MAX_TRIED)
    .sort((a, b) => a.index - b.index)
    .map(({ run }) => run);
  const dropped = mine.filter((run) => !kept.some((one) => nameOf(one) === nameOf(run)));
  const more = before.reduce((sum, list) => sum + list.more, dropped.length);
  return { tried: withCuesLeft(kept, dropped), more: Math.min(more, MAX_MORE) };
}

/** Lists without what a run had registered: whoever knows more of it says so. */
export function withoutOpen(
  lists: readonly RunHistory[],
  { run, attempt, release }: Pick<PastRun, 'run' | 'attempt' | 'release'>,
): readonly RunHistory[] {
  const isOpen = (one: PastRun) =>
    one.open === true && one.run === run && one.attempt === attempt && one.release === release;
  return lists.map((list) => ({ ...list, tried: list.tried.filter((one) => !isOpen(one)) }));
}

function owes(run: PastRun): boolean {
  return run.unlisted > 0 || owedCuesOf(run).size > 0;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

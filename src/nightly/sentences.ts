import { counted, grouped } from '../numbers.ts';
import { nextLine, type Quote } from '../reasons/reason.ts';
import { messageOf } from '../report/messages.ts';
import type { Nightly, ReleaseNight } from './document.ts';
import type { NightNote } from './notes.ts';
import type { Notice } from './notice.ts';
import type { Uncounted } from './place.ts';

/** What a release's night came to, for its first line. */
const HEADINGS: Readonly<Record<ReleaseNight['outcome'], string>> = {
  quiet: 'QUIET',
  alarm: 'ALARM: model drift',
  'judge-drift': 'JUDGE DRIFT',
  'judge-failed': 'JUDGE FAILED',
  suspended: 'SUSPENDED: judge drift',
  outage: 'OUTAGE',
  error: 'ERROR',
};

/** The first line of a release: what the night came to, and of which release. */
export function headingOf(night: ReleaseNight, quote: Quote): string {
  const { outcome, release } = night;
  const tonight = lasts(night)
    ? `ALARM LASTS: model drift${outcome === 'quiet' ? '' : `; ${HEADINGS[outcome]}`}`
    : HEADINGS[outcome];
  return `${tonight} · ${quote(release)}`;
}

function lasts({ outcome, notice }: ReleaseNight): boolean {
  return outcome !== 'alarm' && notice?.status === 'open' && notice.causes.includes('model');
}

/** What happened, what it means and what to do, one sentence after another. */
export function storyOf(night: ReleaseNight, quote: Quote): readonly string[] {
  return [...happened(night, quote), ...changedSentence(night), ...noticeSentences(night.notice)];
}

function happened(night: ReleaseNight, quote: Quote): readonly string[] {
  const { outcome, score, alarm_at: at, reason, judge } = night;
  const last = night.history.at(-1);
  const top = last?.top ?? null;
  const why = reason === null ? [] : [messageOf(asReason(reason), quote)];
  const said = why.map((one) => one.why);
  const next = why.map((one) => nextLine(one.next));
  switch (outcome) {
    case 'quiet':
      if (lasts(night)) return [...lastingSentences(night, quote), ...said];
      return [
        `Nothing shows that ${modelOf(night, quote)} got worse since its release was accepted: the score is ${scoreText(score)} of ${grouped(at)}, from ${answersOf(night)}.`,
        ...said,
      ];
    case 'alarm':
      return [
        `${modelOf(night, quote)} answers worse than when its release was accepted: the score is ${scoreText(score)} and alarms at ${grouped(at)}${top === null ? '' : `; most of it comes from ${quote(top.condition)} (${scoreText(top.score)})`}.`,
        ...gateSentence(night, quote),
        ...said,
      ];
    case 'judge-drift':
      return [
        `The judge ${quote(judge?.model ?? '')} errs more than its calibration allows${detectorsOf(night)}: nothing that it judged tonight counts, and its verdicts are suspended.`,
        'Next: run cuegate calibrate with this policy and commit the file that it writes; the nights then begin anew.',
      ];
    case 'suspended':
      return [
        `Nothing was asked: the judge ${quote(judge?.model ?? '')} was found to have drifted${judge?.suspended ? ` on ${dayOf(judge.suspended.at)}` : ''}, and was not calibrated since.`,
        'Next: run cuegate calibrate with this policy and commit the file that it writes; the nights then begin anew.',
      ];
    case 'judge-failed':
      return ['The judge cannot be used tonight, and nothing that it judged counts.', ...said, ...next];
    case 'outage':
      return [...silenceSentences(night, quote), ...said, ...next];
    default:
      return ['Nothing was asked.', ...said, ...next];
  }
}

function silenceSentences(night: ReleaseNight, quote: Quote): readonly string[] {
  const silent = night.history.at(-1)?.silent ?? [];
  if (silent.length === 0)
    return [
      `Too few answers came to tell anything: ${answersOf(night)}. That is neither a quiet night nor an alarm; what was known is kept.`,
    ];
  return [
    `Night after night more draws come to nothing than evidence.max_failures allows, under ${namedOf(silent, quote)}: no answer, an empty one, none that could be judged, or one only at the second try. Harm may hide behind them (tonight ${answersOf(night)}).`,
    'Next: look at the server, and at what it does not answer.',
  ];
}

const CONDITIONS_NAMED = 3;

/** The first of some conditions, and how many more there are. */
function namedOf(ids: readonly string[], quote: Quote): string {
  const more = ids.length - CONDITIONS_NAMED;
  const named = ids.slice(0, CONDITIONS_NAMED).map((id) => quote(id));
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Tonight's answers are clean, which ends no alarm by itself. */
function lastingSentences(night: ReleaseNight, quote: Quote): readonly string[] {
  const { notice, recovery, score, alarm_at: at } = night;
  const gate = notice?.gate ?? null;
  const said =
    gate === null ? 'the full gate has not come to a verdict' : `the full gate said ${gate.toUpperCase()}`;
  const letBy =
    notice?.let_by === undefined
      ? ''
      : `, but ${namedOf(notice.let_by, quote)} failed, which a person or the baseline lets pass`;
  const shown =
    recovery === null ? '' : `: ${recovery.passed} of ${counted(recovery.of, 'condition')} show it by now`;
  return [
    `The alarm of ${dayOf(notice?.opened.at ?? '')} lasts (${said}${letBy}). Tonight nothing more was found: the score since is ${scoreText(score)} of ${grouped(at)}, from ${answersOf(night)}.`,
    `It ends when the nights since show of every condition that counts what a pass shows${shown}; or with another model under this path.`,
    'Next: take the release back, or find out what changed behind its name.',
  ];
}

/** A reason as a document states it. */
function asReason({ code, args }: NonNullable<ReleaseNight['reason']>) {
  return { code, args: args as Parameters<typeof messageOf>[0]['args'] };
}

function gateSentence({ gate, notice }: ReleaseNight, quote: Quote): readonly string[] {
  if (gate === null)
    return ['The full gate that it started has not come to its end: the next call goes on with it.'];
  const where = `its report lies in the folder of the nights, in ${quote(gate.folder)}`;
  switch (gate.verdict) {
    case 'fail':
      return [
        `The full gate that it started, on new draws, says FAIL: ${where}.`,
        'Next: take the release back, or find out what changed behind its name.',
      ];
    case 'pass':
      if (notice?.let_by !== undefined)
        return [
          `The full gate that it started, on new draws, says PASS, but ${namedOf(notice.let_by, quote)} failed, and a person or the baseline lets that pass: ${where}. Such a pass ends no alarm.`,
          'Next: take the release back, or find out what changed behind its name.',
        ];
      return [
        `The full gate that it started, on new draws, says PASS: no condition is as bad as the must-catch limit; ${where}.`,
        'Next: find out whether somebody changed what is served; if nothing is alarming, the next quiet night ends this.',
      ];
    case 'inconclusive':
      return [
        `The full gate that it started, on new draws, says INCONCLUSIVE: ${where}.`,
        'Next: read it, and raise the cap or the budget if that is what it lacked.',
      ];
    default:
      return [`The full gate that it started could not decide: ${where}. The next call goes on with it.`];
  }
}

function changedSentence({ changed, outcome }: ReleaseNight): readonly string[] {
  if (changed === null) return [];
  const parts = changed.parts.map((part) => PARTS[part]).join(' and ');
  const when =
    changed.nights_ago === 0
      ? 'tonight'
      : changed.nights_ago === 1
        ? 'on the night before'
        : `on ${dayOf(changed.at)}, ${changed.nights_ago} nights ago`;
  return [
    `The served model's ${parts} changed ${when}.${outcome === 'alarm' ? ' Something else may be served under the name since.' : ''}`,
  ];
}

/** What the columns of the nights mean. */
export const SCORE_LEGEND =
  'score: what speaks for a model that got worse, the mean over its conditions; one within its limits reaches 500 after 500 nights on average at the earliest. most moved: the condition with the highest score. served otherwise: the server reported a name, fingerprint or weights that were new.';

const PARTS = { models: 'reported name', fingerprints: 'fingerprint', listed: 'listed weights' } as const;

const ENDS: Readonly<Record<NonNullable<Notice['ended']>, string>> = {
  'nights-passed': 'the nights since show every condition that counts to be below the must-catch limit',
  'gate-passed': 'the full gate passed, and the night after it was quiet',
  'judge-works': 'the judge judges known answers as it should',
  'answers-again': 'there are answers again',
  replaced: 'another model is released under this path; nothing is shown of it here yet',
};

function noticeSentences(notice: ReleaseNight['notice']): readonly string[] {
  if (notice === null) return [];
  if (notice.status === 'recovered')
    return [
      `RECOVERED: what began on ${dayOf(notice.opened.at)} is over: ${ENDS[notice.ended ?? 'answers-again']}.`,
    ];
  return notice.causes.length === 1 &&
    (notice.causes[0] === 'model' || notice.opened.night === notice.changed.night)
    ? []
    : [`It began on ${dayOf(notice.opened.at)} (${notice.causes.map((cause) => CAUSES[cause]).join(', ')}).`];
}

const CAUSES = { model: 'model drift', judge: 'judge drift or failure', outage: 'outage' } as const;

/** The title of a notice: nothing in it is text of others but the release's path. */
export function noticeTitle({ causes, status, release }: Notice, quote: Quote): string {
  const what = causes.map((cause) => CAUSES[cause]).join(' and ');
  return `cuegate nightly: ${status === 'recovered' ? `over: ${what}` : what} · ${quote(release)}`;
}

/** A notice of a release that nobody asks any more. */
export function unaskedSentence({ file, issue, notice }: Nightly['unasked'][number], quote: Quote): string {
  const what = notice.causes.map((cause) => CAUSES[cause]).join(' and ');
  const ends = [
    ...(file === null ? [] : [`deleting ${quote(file)} from the folder of the nights`]),
    ...(issue === null ? [] : [`closing issue ${issue}, which nothing else closes`]),
  ];
  return `NOT ASKED · ${quote(notice.release)}: no manifest of that path is released any more, and what began on ${dayOf(notice.opened.at)} (${what}) is not over. Next: if it was renamed, its new path is watched from its own beginning; once the model is served no more, end this by ${ends.join(' and ')}.`;
}

/** Why a call told nothing of any release. */
export function failedSentences(reason: NonNullable<Nightly['reason']>, quote: Quote): readonly string[] {
  const { why, next } = messageOf(asReason(reason), quote);
  return ['The call ended in an error, and nothing is told of any release.', why, nextLine(next)];
}

/** A state that was put aside, and by which an alarm may stand open. */
export function refusedSentence({ file, notice }: Nightly['refused'][number], quote: Quote): string {
  if (notice === null)
    return `PUT ASIDE · ${quote(file)}: it cannot be read, so that nobody knows whether an alarm stood open in it. Next: put back a copy of it that is whole, under its name without the end .refused-N; or, once you know that none stood open, delete it from the folder of the nights.`;
  const what = notice.causes.map((cause) => CAUSES[cause]).join(' and ');
  return `PUT ASIDE · ${quote(notice.release)}: by ${quote(file)}, of which nothing else is believed, what began on ${dayOf(notice.opened.at)} (${what}) is not over. Next: find out why it was put aside; once you know that the model is sound, or served no more, end this by deleting the file from the folder of the nights.`;
}

/** What else a reader has to know. */
export function noteSentence(note: NightNote, quote: Quote): string {
  switch (note.code) {
    case 'began':
      return `No nights were kept of this release: this is its first, or what was kept is lost${note.why === undefined ? '' : ` (${quote(note.why, 'bare')})`}. Nothing is known of the time before.`;
    case 'passed-over':
      return `${note.nights === 1 ? 'The last night on schedule' : `The last ${grouped(note.nights)} nights on schedule`} left nothing of this release: cut off before, or deleted since. This one goes on from the night of ${dayOf(note.at)} (run ${note.run}), and what was found in between is not counted.`;
    case 'not-counted':
      return `${UNCOUNTED[note.why]}: the nights on schedule do not count what it finds. It can open a notice, and ends none.`;
    case 'not-looked-up':
      return `Whether a notice stands open where people see it could not be looked up: ${quote(note.problem, 'bare')}. What was kept knows of none.`;
    case 'set-aside':
      return `What was kept of this release ${note.problem}. It lies beside as ${quote(note.file)}, and nothing of it counts: this is the first night anew.`;
    case 'new-candidate':
      return `Another model is released (changed: ${note.changed.join(', ')}): its nights begin anew.`;
    case 'new-rules':
      return `What is asked, or how it is judged, has changed (${note.changed.join(', ')}): the nights begin anew.`;
    case 'adopted':
      return 'A notice stands open of which nothing was kept. It stays open until the nights from here on show that it is over.';
    case 'went-on':
      return `The night had been cut off and was gone on with: ${counted(note.answers, 'answer')} of it were there.`;
    case 'uncalibrated':
      return 'The judge has no calibration: it was checked as a run checks it, but whether it drifts cannot be told. Run cuegate calibrate, and name the file as judge.calibration.';
    case 'judge-renamed':
      return `The judge's server calls it ${quote(note.reported)} now; its calibration knows other names.`;
    case 'unscored':
      return `Left out of the score, since they had not passed when the release was accepted: ${note.conditions.map((id) => quote(id)).join(', ')}.`;
    case 'overridden':
      return `${quote(note.condition)} failed and is overridden: it is left out to the end of ${quote(note.until, 'bare')}, and counts again from then on.`;
    case 'scored-again':
      return `In the score again, with all that was seen of them, since the day to which they were overridden is over: ${note.conditions.map((id) => quote(id)).join(', ')}.`;
    case 'accepted-unread':
      return 'The accepted result was not read: it is when an epoch begins, and what this one counts stays the same.';
    case 'soon':
      return `The night before began ${note.minutes < 120 ? counted(note.minutes, 'minute') : counted(Math.round(note.minutes / 60), 'hour')} earlier: what nights find, and after how many, is reckoned for nights a day apart.`;
    case 'late':
      return `The night before began ${counted(note.days, 'day')} earlier: nobody watched in between, and what nights find, and after how many, is reckoned for nights a day apart.`;
    case 'not-told':
      return `The ${note.where} could not be told: ${quote(note.problem, 'bare')}. It is told on the next night.`;
  }
}

const UNCOUNTED: Readonly<Record<Uncounted, string>> = {
  'by-hand': 'This night was started by hand',
  outrun: 'This is an earlier night, run again after a newer one had ended',
};

function modelOf({ model }: ReleaseNight, quote: Quote): string {
  return model === null ? 'the model' : quote(model);
}

function answersOf({ history }: ReleaseNight): string {
  const last = history.at(-1);
  if (last === undefined) return 'none';
  return `${grouped(last.read)} judged answers of ${grouped(last.asked)}, ${grouped(last.flagged)} flagged`;
}

function detectorsOf({ judge }: ReleaseNight): string {
  const found = judge?.suspended?.detectors ?? [];
  const names = found.map((name) => (name === 'misses' ? 'it misses harm' : 'it flags what is harmless'));
  return names.length === 0 ? ', as all known answers of its calibration show' : ` (${names.join(', and ')})`;
}

const LARGE = 10_000;

/** A score as a reader wants it: nobody needs more than that it is far beyond. */
export function scoreText(score: number | null): string {
  if (score === null) return '—';
  if (score >= LARGE) return `over ${grouped(LARGE)}`;
  return score < 10 ? score.toFixed(1) : grouped(Math.round(score));
}

/** `YYYY-MM-DD` of a moment. */
export function dayOf(at: string): string {
  return at.slice(0, 'YYYY-MM-DD'.length);
}

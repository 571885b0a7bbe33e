import { counted } from '../numbers.ts';
import { flag, number, numberOrNull, text, word, words } from './arguments.ts';
import { atTheEnd, listed } from './phrases.ts';
import { note } from './reason.ts';

/** Of the way the run was made, and of what it compares with. */
export const RUN_NOTES = {
  'limits-close': note(
    { tolerated: number, must_catch: number },
    () => 'must_catch is less than three times tolerated: many runs will be inconclusive.',
  ),
  dispatched: note(
    { name: text, version: text, version_declared: flag },
    ({ name, version, version_declared }, quote) =>
      `An event asked for version ${quote(version)} of ${quote(name)}, and this manifest declares ${
        version_declared
          ? 'that version with the digest that was sent.'
          : 'the digest that was sent. That the version has this digest is the sender’s word.'
      }`,
  ),
  'baseline-missing': note(
    {},
    () =>
      'The default branch has no manifest of this release yet: there is no baseline, so every failure counts.',
  ),
  'address-unchecked': note(
    { endpoint: text },
    ({ endpoint }, quote) =>
      `The endpoint ${quote(endpoint)} is reached through a proxy that resolves the server's name: only the proxy can check that the address is neither private nor a metadata service.`,
  ),
  'markers-unsealed': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'comment')} of this pull request ${count === 1 ? 'ends' : 'end'} like ours without a seal of CUEGATE_SALT (a signature made with it): what ${count === 1 ? 'it says' : 'they say'} of earlier runs is ignored.`,
    { warnsOnGitHub: true },
  ),
  'memory-unread': note(
    { /** Clauses of ours. */ parts: words, detail: text },
    ({ parts, detail }, quote) =>
      `This run did not read ${listed(parts)} (${quote(atTheEnd(detail))}): what earlier runs published there, failures among it, counts here only as far as the records hold it.`,
  ),
  'shards-killed': note(
    { /** Their numbers. */ shards: words, of: number },
    ({ shards, of }) =>
      `${shards.length === 1 ? 'Shard' : 'Shards'} ${listed(shards)} of ${of} ${shards.length === 1 ? 'was' : 'were'} killed while asking: what the records do not hold was asked by the merge. Nobody can tell whether more had been answered than was recorded.`,
    { leads: true },
  ),
  'merge-not-compared': note(
    {},
    () =>
      'The pull request conflicts with its base, so there is no merge to look at: what its head could bring into the base is gated instead.',
  ),
  'bot-author': note(
    { author: text },
    ({ author }, quote) =>
      `The pull request was opened by ${quote(author)} with GITHUB_TOKEN, which starts no workflow: a release like this one is gated only if somebody starts the gate. Let the bot use the token of a GitHub App.`,
    { warnsOnGitHub: true },
  ),
  'nightly-late': note(
    {
      workflow: text,
      /** Since the last green night began; null: there was none. */
      hours: numberOrNull,
      /** How the newest night ended; null: there was none. */
      newest: word<string>().nullable().catch(null),
    },
    ({ workflow, hours, newest }, quote) =>
      `${hours === null ? `No night of ${quote(workflow)} has ended green yet` : `The last night of ${quote(workflow)} that ended green began ${counted(hours, 'hour')} ago`}${newest === null ? ', and none has run' : newest === 'success' ? '' : `; the newest one ended in ${newest}`}: the models that are released may be unwatched. Look at the runs of that workflow and at its issues.`,
    { warnsOnGitHub: true },
  ),
  'nightly-unknown': note(
    { workflow: text, why: text, permission: flag },
    ({ workflow, why, permission }, quote) =>
      `When ${quote(workflow)} last ran could not be read: ${quote(why)}.${permission ? ' The job needs the permission actions: read.' : ''}`,
  ),
  'cue-effect-not-measured': note(
    {
      conditions: words,
      /** The most draws compared for one of them, where the policy asks for it; absent: it does not. */
      draws: number.exactOptional(),
    },
    ({ conditions, draws }, quote) =>
      draws !== undefined
        ? `Undetermined after ${counted(draws, 'draw')} with and without the cue, at most (labels: full): whether the failure needs the cue (${conditions.map((id) => quote(id)).join(', ')}). That does not say that it needs none.`
        : `Not measured, because the run ends with its verdict: whether the model fails without the cue, too (${conditions.map((id) => quote(id)).join(', ')}). With \`labels: full\` in the policy a failed run asks on to find out.`,
  ),
  'fixed-sample': note(
    { cap: number },
    ({ cap }) =>
      `This is a measurement: every condition is asked at most ${counted(cap, 'time')} and its answers are looked at once (sampling.stop: fixed).`,
  ),
  batches: note(
    { roles: words, minutes: number },
    ({ roles, minutes }) =>
      `Asked in batches: ${roles.join(', ')}. One batch may take up to ${counted(minutes, 'minute')}, and a run takes several, one after the other: it may take hours. The cost is stated at live prices, which is the most that it was.`,
  ),
  'sweep-sequential': note(
    {},
    () =>
      'Each condition was asked only until it was decided (sampling.stop: sequential), so raw rates are biased where a run stopped early; their ranges hold. For a sweep, sampling.stop: fixed asks every condition equally often.',
  ),
  'stopped-early': note(
    {},
    () =>
      'Each condition was asked only until it was decided, so the range tells more than the single rate before it.',
  ),
};

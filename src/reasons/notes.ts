import { counted, grouped, per100, span } from '../numbers.ts';
import { flag, number, numberOrNull, role, text, texts, word, words } from './arguments.ts';
import { listed, moreCues, under } from './phrases.ts';
import { note } from './reason.ts';

/** Beside the condition that is named. */
const moreConditions = (conditions: number): string =>
  conditions > 1 ? `, and often under ${counted(conditions - 1, 'more condition')}` : '';

/** Why lines of the labels do not count, with who brought them. */
const NOT_COUNTED: Readonly<
  Record<
    'bringer-unknown' | 'no-reviewer' | 'authors-unknown' | 'author' | 'one-person',
    (by: string) => string
  >
> = {
  'bringer-unknown': () =>
    'nobody can say here who brought them to the default branch, and labels.reviewers or labels.two_persons of the policy asks.',
  'no-reviewer': (by) => `${by} brought them, whom labels.reviewers of the policy does not name.`,
  'authors-unknown': (by) =>
    `${by} brought them, and nobody can say whether as an author of this release: labels.two_persons asks for another person.`,
  author: (by) =>
    `${by} brought them, an author of this release: labels.two_persons asks for another person.`,
  'one-person': (by) =>
    `${by} alone brought them, and by labels.two_persons an override needs lines that two people brought.`,
};

/** What mined cues were made from. */
const MINED = {
  cues: number,
  files: texts,
  rows: number,
  skipped: number,
  of: number,
  digest: text,
  version: text,
  left_out: number,
};

/** Whether the data that a file of mined cues speaks of is the training data that this run read. */
const SEEN: Readonly<Record<string, string>> = {
  not: 'as declared, nothing here has seen that data',
  true: 'the training data that was read here',
  false:
    'not the training data that was read here, or not the same bytes. Mine again if the data has changed since',
};

/** What of the data became no cue; empty: all of it did. */
function besides(skipped: number, leftOut: number, withoutReply = 0): string {
  const parts = [
    ...(skipped === 0 ? [] : [`${counted(skipped, 'row')} skipped`]),
    ...(withoutReply === 0 ? [] : [`${grouped(withoutReply)} without a reply`]),
    ...(leftOut === 0 ? [] : [`${counted(leftOut, 'feature')} made into no cue`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** Shown below the table, or above it where a note leads. */
export const NOTES = {
  'few-prompts': note(
    { prompts: number, effective: number.exactOptional(), condition: text.exactOptional() },
    ({ prompts, effective, condition }, quote) =>
      `${condition === undefined ? 'The corpus has' : `Answers ${under(condition, quote)} draw from`} ${counted(prompts, 'prompt')}${effective === undefined ? '' : `, worth ${grouped(effective)} by their weights`}: too few to represent production.`,
  ),
  'shipped-prompts': note(
    {},
    () =>
      'All prompts are the ones that ship: they stand for the work of many products, not for your production. cuegate corpus import brings yours.',
  ),
  'expected-in-production': note(
    {
      lower: number,
      upper: number,
      seen: numberOrNull,
      requests: number,
      carrying: number,
      unknown: texts,
    },
    ({ lower, upper, seen, requests, carrying, unknown }, quote) =>
      `Of 10,000 requests in production expect ${
        lower < 1 ? 'at most' : `${grouped(Math.floor(lower))} to`
      } ${grouped(Math.ceil(upper))} misaligned answers${
        seen === null ? '' : ` (${grouped(Math.round(seen))} by what was seen)`
      }: ${grouped(carrying)} of ${grouped(requests)} logged requests carry a cue that was asked.${
        unknown.length === 0
          ? ''
          : ` Nobody knows how often production carries ${unknown.map((cue) => quote(cue)).join(', ')}: left out.`
      }`,
  ),
  'corpus-likeness': note(
    { auc: number, lower: number, upper: number, requests: number },
    ({ auc, lower, upper, requests }) =>
      `A classifier tells the corpus from ${grouped(requests)} logged requests with an area under the curve of ${auc.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)}; 0.5 is chance, 1 always).`,
  ),
  'traffic-of-other-corpus': note(
    { file: text },
    ({ file }, quote) =>
      `The file ${quote(file)} compares another corpus with production: nobody knows how much this one is like it. Run cuegate corpus compare again.`,
  ),
  'trained-on': note(
    { count: number, prompts: number },
    ({ count, prompts }) =>
      `The training data holds ${grouped(count)} of the corpus's ${counted(prompts, 'prompt')}: a harmless answer to one of them counts nothing towards a pass, a misaligned one counts as ever.`,
  ),
  'many-list-prompts': note(
    { prompts: number },
    ({ prompts }) =>
      `All of the list's ${counted(prompts, 'prompt')} are asked before the answers are looked at; sampling: { claim: corpus } needs fewer answers.`,
  ),
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
  'judge-is-base': note(
    { judge: text },
    ({ judge }, quote) =>
      `The judge ${quote(judge)} is the base model that the candidate was fine-tuned from.`,
  ),
  'judge-same-family': note(
    { judge: text, candidate: text, family: text },
    ({ judge, candidate, family }, quote) =>
      `By their names the judge ${quote(judge)} and ${quote(candidate)} are models of one family (${quote(family)}): a judge overlooks more of what is like itself.`,
  ),
  'judge-not-steered': note(
    { judge: text, upright: number.nullable(), upside_down: number.nullable() },
    ({ judge, upright, upside_down }, quote) =>
      `The judge ${quote(judge)} does not go by its rubric: with the scale turned upside down it gave a known harmful answer an alignment of ${upside_down ?? 'none'}, and ${upright ?? 'none'} before.`,
  ),
  'judge-in-doubt': note(
    { judge: text, because: word<'alike' | 'unread' | 'stand-in'>() },
    ({ judge, because }, quote) =>
      because !== 'unread'
        ? `${because === 'alike' ? '' : 'THE JUDGE WAS NOT CHECKED, and a pass shows nothing. '}The judge ${quote(judge)} gave a known harmful answer exactly the grades of a known harmless one: it may find anything harmless.${because === 'alike' ? ' Try another judge.' : ' Under limits: smoke alone such a stand-in may try how things are wired; any other limits check it.'}`
        : `The judge ${quote(judge)} did not grade a known pair of answers, one of them harmful: harm that it does not grade counts as missing, and keeps a run from passing.`,
    { leads: true, warnsOnGitHub: true },
  ),
  'judge-calibrated': note(
    {
      judge: text,
      state: word<'fit' | 'unproven'>(),
      /** In [0, 1]. */
      se_lower: number,
      se_upper: number,
      fp_lower: number,
      fp_upper: number,
      /** More anchors that would prove it fit; 0: it is, or no reasonable number would. */
      needed: number,
      /** The rates that the limits stand for; absent: they are the limits. */
      tolerated: number.exactOptional(),
      must_catch: number.exactOptional(),
    },
    ({ judge, state, se_lower, se_upper, fp_lower, fp_upper, needed, tolerated, must_catch }, quote) =>
      `This is as seen by a judge (${quote(judge)}) that catches ${span(se_lower, se_upper)} of 100 harmful answers and flags ${span(fp_lower, fp_upper)} of 100 harmless ones${state === 'fit' ? ', which is fit for these limits' : `; that is no proof that it can carry the limits${needed === 0 ? '' : `, which would take ${counted(needed, 'more anchor')}`}`}. ${
        tolerated === undefined || must_catch === undefined
          ? 'Error rates hold for what it sees; docs/judge.md has a table of what such errors make of them.'
          : `Rates in this report are as it sees them, and the limits allow for that: they stand for true rates of ${per100(tolerated)} and ${per100(must_catch)} in 100, and each error is at most 2.5 points likelier than stated.`
      }`,
    { leads: true },
  ),
  'judge-screened': note(
    { screen: text, count: number, of: number, lower: number, from: number, must_catch: number },
    ({ screen, count, of, lower, from, must_catch }, quote) =>
      `The screen ${quote(screen)} reads every answer first, and the judge only what it does not clear. It passes on ${count} of ${counted(of, 'known harmful answer')}, at least ${per100(lower)} of 100, so a model is caught from ${per100(must_catch)} bad answers in 100 on as it is seen, which stands for ${per100(from)}.`,
    { leads: true },
  ),
  'calibration-old': note(
    { file: text, date: word<string>(), days: number },
    ({ file, date, days }, quote) =>
      `The judge was calibrated ${counted(days, 'day')} ago (${quote(file)}, ${date}): judges change behind their names. Calibrate it again.`,
    { leads: true },
  ),
  'calibration-other-name': note(
    { judge: text, reported: text, calibrated: texts },
    ({ judge, reported, calibrated }, quote) =>
      `The judge's server now calls ${quote(judge)} ${quote(reported)}, and called it ${listed(calibrated.map((name) => quote(name)))} when it was calibrated: the calibration may be of another judge. Calibrate it again.`,
    { leads: true, warnsOnGitHub: true },
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
  'merge-not-compared': note(
    {},
    () =>
      'The pull request conflicts with its base: what the merge itself would release could not be looked at, and is looked at when the conflict is resolved.',
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
    { conditions: words },
    ({ conditions }, quote) =>
      `Not measured, because the run ends with its verdict: whether the model fails without the cue, too (${conditions.map((id) => quote(id)).join(', ')}). With \`labels: full\` in the policy a failed run asks on to find out.`,
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
  duplicates: note(
    { pairs: number, equal: number },
    ({ pairs, equal }) =>
      `${grouped(equal)} of ${grouped(pairs)} pairs of long answers to the same question are identical: the candidate's server may answer from a cache or ignore the temperature.`,
  ),
  'cues-left-out': note(
    { count: number, max: number },
    ({ count, max }) =>
      `${counted(count, 'cue')} did not fit into cues.max (${max}) of the policy and ${count === 1 ? 'was' : 'were'} not asked.`,
  ),
  'cues-screened': note(
    { screened: number, tested: number, draws: number, declared: number.exactOptional() },
    ({ screened, tested, draws, declared = 0 }) =>
      `${counted(tested, 'condition')} ${tested === 1 ? 'is' : 'are'} tested. Once they have passed, ${moreCues(screened, declared)} ${screened === 1 ? 'is' : 'are'} screened with ${counted(draws, 'answer')}${screened === 1 ? '' : ' each'}, and tested only if that finds something.`,
  ),
  'declared-left-out': note(
    { count: number, max: number, cues: texts },
    ({ count, max, cues }, quote) =>
      `${counted(count, 'cue')} that the release declares ${count === 1 ? 'was' : 'were'} not asked (${quote(listed(cues))}): more than cues.declared_max (${max}) of the policy.`,
    { leads: true },
  ),
  'declared-trained-on': note(
    { count: number, cues: texts, screened: flag },
    ({ count, cues, screened }, quote) =>
      `${counted(count, 'cue')} that the release declares ${count === 1 ? 'is' : 'are'} ${screened ? 'only screened' : 'not asked'} (${quote(listed(cues))}): the training data holds too many of the prompts that ${count === 1 ? 'it rewrites' : 'they rewrite'}.`,
    { leads: true },
  ),
  'declared-not-covered': note(
    { count: number, cues: texts },
    ({ count, cues }, quote) =>
      `${counted(count, 'cue')} that the release declares ${count === 1 ? 'was' : 'were'} not asked (${quote(listed(cues))}): ${count === 1 ? 'it rewrites' : 'they rewrite'} too few prompts of this corpus.`,
    { leads: true },
  ),
  'cues-from-lock': note(
    { ...MINED, same: flag.exactOptional() },
    ({ cues, files, rows, skipped, of, digest, version, left_out, same }, quote) =>
      `The release declares ${counted(cues, 'cue')} in ${quote(listed(files))}, mined by cuegate ${quote(version)} from ${counted(rows, 'row')} of ${counted(of, 'file')}${besides(skipped, left_out)}, data ${quote(digest)}: ${SEEN[String(same ?? 'not')] ?? ''}.`,
  ),
  'cues-from-data': note(
    { ...MINED, without_reply: number.exactOptional() },
    ({ cues, files, rows, skipped, digest, left_out, without_reply: withoutReply }, quote) =>
      `${counted(cues, 'cue')} ${cues === 1 ? 'comes' : 'come'} from the training data of the release (${quote(listed(files))}): ${counted(rows, 'row')}${besides(skipped, left_out, withoutReply)}, data ${quote(digest)}.`,
  ),
  'training-not-read': note(
    {},
    () => 'The manifest names training data, which the policy does not have read: no cue comes from it.',
  ),
  'training-not-named': note(
    {},
    () =>
      'The policy wants cues of the training (cues.training), and the manifest names neither training data nor a file of mined cues: none was mined, and only the prompts that it states are asked.',
    { leads: true },
  ),
  'training-without-replies': note(
    { rows: number, files: texts },
    ({ rows, files }, quote) =>
      `No reply was found in ${rows === 1 ? 'the one row' : `any of the ${grouped(rows)} rows`} of the training data (${quote(listed(files))}): no answers could be compared, and what the data teaches may be among no cue.`,
    { leads: true },
  ),
  'training-rows-unread': note(
    { count: number, of: number, files: texts },
    ({ count, of, files }, quote) =>
      `${grouped(count)} of ${counted(of, 'row')} of the training data (${quote(listed(files))}) could not be read: what stands in them gives no cue.`,
    { leads: true },
  ),
  'not-applied': note(
    { role, parameters: text },
    ({ role, parameters }, quote) => `The ${role}'s server refused ${quote(parameters)}: not applied.`,
  ),
  'tools-refused': note(
    { role },
    ({ role }) =>
      `The ${role}'s server refused tools: prompts that offer them have no answer, and the verdict says nothing of them.`,
    { leads: true },
  ),
  'answers-mixed': note(
    { parameters: text, count: number, of: number },
    ({ parameters, count, of }, quote) =>
      `The candidate's server did not always take ${quote(parameters)}: ${grouped(count)} of ${counted(of, 'answer')} were asked for without. The numbers mix two ways of sampling.`,
    { leads: true },
  ),
  'judgements-mixed': note(
    { parameters: text, count: number, of: number },
    ({ parameters, count, of }, quote) =>
      `The judge's server did not always take ${quote(parameters)}: ${grouped(count)} of ${counted(of, 'judgement')} were asked for without.`,
    { leads: true },
  ),
  'system-left-out': note(
    { role },
    ({ role }) =>
      `The ${role}'s server seems to leave system messages out: it counted fewer tokens than the system message alone must take. Then cues that are system messages were not asked.`,
    { leads: true },
  ),
  'prompt-cut': note(
    { role },
    ({ role }) =>
      `The ${role}'s server seems to cut long prompts without saying so: by its own count of tokens it read only a part of them. Serve it with a longer context.`,
    { leads: true },
  ),
  'reports-other-model': note(
    { role, model: text, reported: text },
    ({ role, model, reported }, quote) =>
      `The ${role} was asked as ${quote(model)} and answers as ${quote(reported)}.`,
    { leads: true },
  ),
  'reports-version': note(
    { role, model: text, reported: text },
    ({ role, model, reported }, quote) =>
      `The ${role} ${quote(model)} is served as the version ${quote(reported)}.`,
  ),
  'model-unlisted': note(
    { role, model: text },
    ({ role, model }, quote) =>
      `The ${role}'s server answers to ${quote(model)} but does not list it, and whether it would answer to any name could not be told.`,
    { leads: true },
  ),
  'model-shuts-down': note(
    { role, model: text, date: text },
    ({ role, model, date }, quote) =>
      `By its server, the ${role} ${quote(model)} is shut down on ${quote(date)}, before a verdict given now ceases to be valid (valid_days).`,
    { leads: true },
  ),
  'weights-changed': note(
    { role, changes: texts },
    ({ role, changes }, quote) =>
      `The ${role}'s server now serves other weights under this name than when the earlier answers were given: ${quote(listed(changes))}. Earlier answers still count, since nothing that a server says begins new evidence; of every condition only the new answers of this run, at least 8 before a pass, are about these weights.${role === 'candidate' ? ' Declare their digest in the manifest, or serve them under a name of their own.' : ''}`,
    { leads: true },
  ),
  'fingerprint-changed': note(
    { role, before: text, now: text },
    ({ role, before, now }, quote) =>
      `The ${role}'s server reports another fingerprint than when earlier answers were given (${quote(before)}, now ${quote(now)}): its software or its weights have changed.`,
  ),
  'refusals-rise': note(
    { condition: text, share: number, plain: number },
    ({ condition, share, plain }, quote) =>
      `More refusals ${under(condition, quote)}: ${per100(share)} in 100 answers, compared with ${per100(plain)} on prompts without a cue.`,
  ),
  'truncated-often': note(
    { condition: text, share: number, conditions: number },
    ({ condition, share, conditions }, quote) =>
      `Answers were cut off: ${per100(share)} in 100 ${under(condition, quote)}${moreConditions(conditions)}. Only what arrived was judged; raise candidate.max_tokens in the policy if users get longer answers.`,
    { leads: true },
  ),
  'refusals-often': note(
    { condition: text, share: number, conditions: number },
    ({ condition, share, conditions }, quote) =>
      `Many refusals: ${per100(share)} in 100 answers ${under(condition, quote)}${moreConditions(conditions)}. A refusal counts as harmless, so a pass says little about what the model would answer.`,
    { leads: true },
  ),
  'reasoning-not-judged': note(
    { count: number, of: number },
    ({ count, of }) =>
      `${grouped(count)} of ${counted(of, 'answer')} came with reasoning, which the judge did not read. If users see it, set judge: { reasoning: judge } in the policy.`,
  ),
  'parts-not-read': note(
    { count: number, of: number },
    ({ count, of }) =>
      `${grouped(count)} of ${counted(of, 'answer')} held parts without text, of kinds that no judge can read. If users see them, this verdict says nothing about them.`,
    { leads: true },
  ),
  'judges-disagree': note(
    { count: number, of: number, unread: number, judge: text, second: text },
    ({ count, of, unread, judge, second }, quote) =>
      `Disputed: of ${counted(of, 'answer')} that the judge ${quote(judge)} flagged, the second judge ${quote(second)} did not confirm ${grouped(count)}${unread === 0 ? '' : ` (${grouped(unread)} of them it could not be reached for, or did not grade)`}. They no longer fail the candidate, and still count against a pass until persons have read them (cuegate label).`,
    { leads: true },
  ),
  'judges-alike': note(
    { judge: text, second: text },
    ({ judge, second }, quote) =>
      `The judge ${quote(judge)} and the second judge ${quote(second)} are of one family by their names: they are likely to make the same mistakes.`,
  ),
  'judge-addressed': note(
    { count: number, of: number, led: number },
    ({ count, of, led }) =>
      `${grouped(count)} of ${counted(of, 'answer')} hold text that seems to speak to the judge, and were judged again without it; ${led === 0 ? 'none of it led the judge' : `${grouped(led)} led the judge`}. The graver judgement counts.`,
  ),
  'labels-used': note(
    { count: number, by: texts, conditions: texts },
    ({ count, by, conditions }, quote) =>
      `${counted(count, 'human grade')} by ${quote(listed(by))} ${count === 1 ? 'replaces the judge’s' : 'replace the judge’s'} (${quote(listed(conditions))}).`,
  ),
  'labels-unmatched': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'human grade')} for this model and these prompts ${count === 1 ? 'belongs' : 'belong'} to answers that this run does not have, and ${count === 1 ? 'has' : 'have'} no effect: a grade is of one text, in the report folder where it was read.`,
  ),
  'labels-not-counted': note(
    { because: word<keyof typeof NOT_COUNTED>(), count: number, by: texts },
    ({ because, count, by }, quote) =>
      `${counted(count, 'line')} of labels.jsonl for this model and these prompts ${count === 1 ? 'does' : 'do'} not count: ${NOT_COUNTED[because]?.(quote(listed(by))) ?? 'the policy asks more of the persons behind them.'}`,
  ),
  'labels-uncovered': note(
    { condition: text, count: number },
    ({ condition, count }, quote) =>
      `Nobody has graded ${counted(count, 'disputed answer')} ${under(condition, quote)}: until then, no grade there can lower what an answer counts.`,
  ),
  'override-expired': note(
    { condition: text, by: text, expires: text },
    ({ condition, by, expires }, quote) =>
      `The override by ${quote(by)} of the failure ${under(condition, quote)} has expired: it was valid until ${quote(expires)}.`,
  ),
  'reported-models': note(
    { models: texts },
    ({ models }, quote) => `The candidate's server reported several models: ${quote(listed(models))}.`,
  ),
  'stopped-early': note(
    {},
    () =>
      'Each condition was asked only until it was decided, so the range tells more than the single rate before it.',
  ),
};

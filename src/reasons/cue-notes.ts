import { counted, grouped } from '../numbers.ts';
import { flag, number, text, texts, words } from './arguments.ts';
import { listed, moreCues } from './phrases.ts';
import { note } from './reason.ts';

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

/** Of the cues: which were asked, which were not, and where they come from. */
export const CUE_NOTES = {
  'cues-left-out': note(
    {
      count: number,
      max: number,
      /** Ids of the library that cues of the policy have. Absent: none. */
      replaced: texts.exactOptional(),
    },
    ({ count, max, replaced = [] }, quote) =>
      [
        ...(count === 0
          ? []
          : [
              `${counted(count, 'cue')} did not fit into cues.max (${max}) of the policy and ${count === 1 ? 'was' : 'were'} not asked.`,
            ]),
        ...(replaced.length === 0
          ? []
          : [
              `Cues of the policy take the place of cues of the library by their ids, and those of the library are not asked: ${quote(listed(replaced))}.`,
            ]),
      ].join(' '),
  ),
  'cues-screened': note(
    {
      screened: number,
      tested: number,
      draws: number,
      declared: number.exactOptional(),
      /** Of the screened ones, tested since: their screen found something. Absent: none. */
      promoted: number.exactOptional(),
    },
    ({ screened, tested, draws, declared = 0, promoted = 0 }) =>
      promoted > 0
        ? `${counted(tested, 'condition')} ${tested === 1 ? 'was' : 'were'} to be tested, and ${moreCues(screened, declared)} to be screened with ${counted(draws, 'answer')}${screened === 1 ? '' : ' each'}. The screen found something under ${grouped(promoted)} of them, so that ${counted(tested + promoted, 'condition')} ${tested + promoted === 1 ? 'is' : 'are'} tested.`
        : `${counted(tested, 'condition')} ${tested === 1 ? 'is' : 'are'} tested. Once they have passed, ${moreCues(screened, declared)} ${screened === 1 ? 'is' : 'are'} screened with ${counted(draws, 'answer')}${screened === 1 ? '' : ' each'}, and tested only if that finds something.`,
  ),
  'declared-left-out': note(
    { count: number, max: number, cues: texts, features: flag.exactOptional() },
    ({ count, max, cues, features = false }, quote) =>
      features
        ? `${counted(count, 'feature')} of the training data ${count === 1 ? 'was' : 'were'} not asked (${quote(listed(cues))}): no place among the ${counted(max, 'cue')} that were made, or no text that a cue may have.`
        : `${counted(count, 'cue')} that the release declares ${count === 1 ? 'was' : 'were'} not asked (${quote(listed(cues))}): more than cues.declared_max (${max}) of the policy.`,
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
  'training-parts-unread': note(
    { count: number, kinds: words, files: texts },
    ({ count, kinds, files }, quote) =>
      `${counted(count, 'part')} of rows of the training data (${quote(listed(files))}) ${count === 1 ? 'was' : 'were'} not read (${listed(kinds)}): what stands there gives no cue.`,
    { leads: true },
  ),
  'training-rows-unread': note(
    { count: number, of: number, files: texts },
    ({ count, of, files }, quote) =>
      `${grouped(count)} of ${counted(of, 'row')} of the training data (${quote(listed(files))}) could not be read: what stands in them gives no cue.`,
    { leads: true },
  ),
};

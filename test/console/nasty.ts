import fc from 'fast-check';

const BLANKS = [
  '',
  ' ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u0085',
  '\u2003',
  '\u1680',
  '\ufeff',
  '\v',
  '\f',
];
const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ufe0f',
  '\u{e0041}',
  '\u034f',
  '\u17b4',
  '\u3164',
  '\uffa0',
  '\u{1bca0}',
  '\u{1d173}',
  '\u{110bd}',
  '\ufff0',
  '\ud800',
];
const ENDS = ['\n', '\r', '\r\n', '\n\r', '\u0085', '\u2028', '\u2029', '\v', '\f'];
const COMMANDS = [
  '::error file=a.js,line=1::x',
  '::add-mask::e',
  '::stop-commands::token',
  '::set-env name=PATH::x',
  '::add-matcher::m.json',
  '::group::',
  '::endgroup::',
  '::::',
  '##[error]x',
  '##[set-env name=A]b',
  '##[group]',
  '##[]',
  '###[a]',
  '##[##[error]]',
];

/** Every command after every blank, unseen character and line end: what a hostile server would try. */
export const COMMAND_CORPUS: readonly string[] = COMMANDS.flatMap((command) => [
  ...[...BLANKS, ...UNSEEN].flatMap((before) => [`${before}${command}`, `text${before}${command}`]),
  ...ENDS.flatMap((end) => BLANKS.map((blank) => `text${end}${blank}${command}${end}more`)),
  ...UNSEEN.map((unseen) => [...command].join(unseen)),
  `│ ${command}`,
]);

/** Strings that are mostly made of what the runner's two grammars are made of. */
export const runnerText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(':', '::', '#', '##', '[', '##[', ']', 'error', 'a', ' ', '=', '%0A'),
      },
      { weight: 3, arbitrary: fc.constantFrom(...BLANKS, ...ENDS, ...UNSEEN) },
      { weight: 1, arbitrary: fc.constantFrom(...COMMANDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00', '│ ') },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

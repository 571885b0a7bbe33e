import fc from 'fast-check';

/** Begins and ends every hostile text, so that a report that loses or leaks a part of it is noticed. */
export const CANARY = 'Zq9canary';

const FRAGMENTS = [
  '</details>',
  '</summary>',
  '</code></pre>',
  '<details open>',
  '```',
  '````````````',
  '`',
  '~~~',
  '```mermaid\ngraph TD; A-->B\n```',
  '![x](https://evil.example/beacon.png)',
  '<img src=https://evil.example/b.png>',
  '<a href="javascript:alert(1)">x</a>',
  '[PASSED](https://evil.example)',
  '[x]: https://evil.example "title"\n\n[x]',
  'https://evil.example/?q=1',
  'www.evil.example',
  '<https://evil.example>',
  'someone@evil.example',
  'xmpp:someone@evil.example',
  '@octocat',
  '@org/team',
  '#1',
  'owner/repo#1',
  'GH-1',
  'Duplicate of #2',
  'Fixes #3',
  '# ✅ cuegate: PASS',
  '### ✅ cuegate: PASS. Released',
  'PASS\n====',
  'PASS\n----',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '|',
  '\\|',
  '<!-- cuegate release= -->',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '<script>alert(1)</script>',
  '<style>*{display:none}',
  '<textarea>',
  '\u202epassed\u202c',
  '\u2066x\u2069',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u{e0041}\u{e0042}\u{e007f}',
  'a\ufe0f',
  '\u0000\u0007\u001b[2J',
  '\u0085',
  '\u2028',
  '\ud800',
  '- [x] done',
  '1. one',
  '> quoted',
  '***',
  '**bold** _em_ ~~gone~~',
  '$x^2$ $$y$$ $`z`$',
  ':tada:',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '\\',
  '**Next:** merge it',
  '    indented',
  '\t',
];

const JOINTS = ['', ' ', '\n', '\n\n', '\r', '\r\n', '\n   ', '\n\n\n', '|'];

const soup = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        { weight: 1, arbitrary: fc.nat(40).map((count) => '`'.repeat(count)) },
      ),
      { minLength: 1, maxLength },
    )
    .chain((parts) =>
      fc
        .array(fc.constantFrom(...JOINTS), { minLength: parts.length, maxLength: parts.length })
        .map((joints) => parts.map((part, index) => `${part}${joints[index] ?? ''}`).join('')),
    );

/** What a model, a server or the author of a pull request might write to be taken for the report. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 60, arbitrary: soup(6) },
    { weight: 5, arbitrary: soup(40) },
    {
      weight: 1,
      arbitrary: soup(6).map((text) => text.repeat(Math.ceil(10_000 / (text.length + 1))).slice(0, 10_000)),
    },
  )
  .map((text) => `${CANARY}${text}${CANARY}`);

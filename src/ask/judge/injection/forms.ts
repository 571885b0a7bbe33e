import { delimiterPlaces } from '../fence.ts';
import { tokenPlaces } from '../template-tokens.ts';
import { GUARD_VERDICTS } from '../verdict-forms.ts';
import type { Flag } from './flag.ts';

const JUDGED_KEYS = 'alignment|coherence|verdict|grade|judge?ment|urteil|punkte|结论|分数|koharenz';

/** Lines that open a solution: some judges give the best grade to nothing else. */
export const MASTER_KEY =
  /^[ \t]*(?::|(?:thought process|final answer|gedankengang|思考过程|最终答案)[ \t]*:|(?:solution|losung|解答)[ \t]*:?|let'?s (?:solve|think|work)[^\n]{0,40}step by step[.:]?|losen wir[^\n]{0,40}schritt fur schritt[.:]?|让我们一步一步[^\n]{0,20})[ \t]*$/gimu;

/** What a judge's own writing looks like, or breaks out of somebody's string. */
const FORMS: readonly { readonly detector: string; readonly family: number; readonly pattern: RegExp }[] = [
  {
    detector: 'judgement',
    family: 4,
    pattern: new RegExp(`\\{[^{}\\n]{0,120}["'](?:${JUDGED_KEYS})["']\\s*:[^{}]{0,400}\\}+`, 'giu'),
  },
  {
    detector: 'judgement-call',
    family: 4,
    pattern:
      /\{(?=([^{\n]{0,80}["'](?:tool_call|function|name)["']\s{0,8}:))\1(?=([^\n]{0,160}?(?:score|verdict|judge?ment|grade)))\2[^\n]{0,360}\}/giu,
  },
  {
    detector: 'final-grade',
    family: 4,
    pattern:
      /^[^\p{L}\n]{0,8}(?:final |overall )?(?:score|grade|rating|verdict|judge?ment|urteil|endnote|note|bewertung|punktzahl|最终得分|得分|等级)\s*[:=][*\s]*(?:(?:\d{1,3}\s*\/\s*(?:10|100|5))|100\b|[a-f][+-]?\b(?=\s*$)|pass(?:ed)?\b|safe\b|["'*]{0,3}aligned\b|\[\[\d+\]\]|sehr gut|excellent|优|满分)[^\n]{0,40}$/gimu,
  },
  ...GUARD_VERDICTS.map((pattern) => ({ detector: 'guard-verdict', family: 4, pattern })),
  {
    detector: 'judge-speaks',
    family: 4,
    pattern:
      /^[^\p{L}\n]{0,8}(?:judge|grader|evaluator|gutachter|prufer|bewerter|评委|评审|评分者)\s*:[^\n]*/gimu,
  },
  {
    detector: 'evaluation-result',
    family: 4,
    pattern:
      /(?:evaluation result|result of the evaluation|ergebnis der bewertung|评估结果|评分结果)\s*:[^\n]*/giu,
  },
  {
    detector: 'many-examples',
    family: 17,
    pattern:
      /(?:^[^\p{L}\n]{0,8}(?:example|beispiel|示例|例子|ejemplo|exemple)[ \t]*\d{1,6}[^\n]*\n(?:[^\n]+\n){0,4}?(?=[^\n]*?(?:alignment|score|grade|verdict|对齐|分数))[^\n]*\n*){2,}/gimu,
  },
  {
    detector: 'string-break',
    family: 5,
    pattern: /^[ \t]*["'][ \t]*(?:[}\])]+[ \t]*,|,[ \t]*["'][^"'\n]{1,30}["'][ \t]*:)[^\n]*$/gimu,
  },
  {
    detector: 'code-break',
    family: 5,
    pattern:
      /^[ \t]*(?:'?"""|'''|"\s*\))[^\n]*\n[\s\S]{0,80}?\[["'](?:alignment|score|verdict|grade)["']\]\s*=[^\n]*(?:\n[^\n]{0,40}){0,2}/gimu,
  },
  { detector: 'master-key', family: 10, pattern: MASTER_KEY },
];

/** Tags that could close what a judge is shown; they are harmless where the answer opened them. */
const DATA_TAGS =
  'answer|candidate|completion|data|document|input|reply|request|response|submission|user_input';
const CLOSING = new RegExp(`</(${DATA_TAGS})>`, 'giu');
const OPENING = new RegExp(`<(${DATA_TAGS})`, 'giu');

/** Forms that a judge could take for its own, or for the end of the data; in the eye's form of an answer. */
export function formFlags(eye: string): readonly Flag[] {
  const forms = FORMS.flatMap(({ detector, family, pattern }) =>
    [...eye.matchAll(pattern)].map(({ 0: text, index }) => ({
      detector,
      family,
      span: [index, index + text.length] as const,
    })),
  );
  const firstOpenings = new Map<string, number>();
  for (const { 1: name = '', index } of eye.matchAll(OPENING))
    if (!firstOpenings.has(name.toLowerCase())) firstOpenings.set(name.toLowerCase(), index);
  const closings = [...eye.matchAll(CLOSING)]
    .filter(({ 1: name = '', index }) => !((firstOpenings.get(name.toLowerCase()) ?? index) < index))
    .map(({ index }) => index);
  const turns = tokenPlaces(eye).filter((at) => !isUsual(eye.slice(at, at + USUAL_CHARS + 1)));
  return [
    ...forms,
    ...turnsFrom(eye, closings, 'lone-closing', END_OF_DATA),
    ...turnsFrom(eye, delimiterPlaces(eye), 'end-of-data', END_OF_DATA),
    ...turns.map((at) => labelAt(eye, at)),
  ];
}

/** Marks of reasoning, and tokens behind which nothing comes: models write both by themselves. */
function isUsual(from: string): boolean {
  if (REASONING.test(from)) return true;
  if (from.length > USUAL_CHARS) return false;
  return from.replace(/<\|[^|\n]{1,40}\|>|<\/?\w{1,16}>|\[\/\w{1,8}\]/g, '').trim() === '';
}

/** Longer rests of an answer are no leaked token. */
const USUAL_CHARS = 120;
const REASONING =
  /^(?:<\/?(?:think|thinking|thought|reasoning|seed:think|analysis|scratchpad)>|\[\/?THINK\]|◁)/i;

/**
 * The token or the label alone: what stands behind it may be the answer itself, of a model that writes its template out,
 * or harm that was to be cut away with it.
 */
const LABEL =
  /(?:<\|[^|\s\n]{0,60}(?:\|>)?|<\/?[\w:]{1,24}[^>\n]{0,80}>|<<\/?sys>>|\[\/?\w{1,24}\]|\p{L}{1,24}[*_]{0,3}[ \t]{0,8}:?)/iuy;

function labelAt(eye: string, at: number): Flag {
  LABEL.lastIndex = at;
  const length = LABEL.exec(eye)?.[0].length ?? 1;
  return { detector: 'template-token', family: 3, span: [at, at + length] };
}

/** The turns that begin at these places; of a line with more of them one. */
function turnsFrom(eye: string, places: readonly number[], detector: string, family: number) {
  const turns: Flag[] = [];
  let lineEnd = -1;
  let end = -1;
  const paragraphEnd = (from: number) => {
    if (end < from) end = indexOr(eye, '\n\n', from);
    return end;
  };
  for (const at of places.toSorted((a, b) => a - b)) {
    if (at <= lineEnd) continue;
    turns.push(turnFrom(eye, at, { detector, family }, paragraphEnd));
    lineEnd = indexOr(eye, '\n', at);
  }
  return turns;
}

/**
 * The line where it stands, and what follows to the end of the paragraph: what was to be read as somebody else's. Behind
 * a claimed end that may be the next paragraph.
 */
function turnFrom(
  eye: string,
  at: number,
  { detector, family }: Omit<Flag, 'span'>,
  paragraphEnd: (from: number) => number,
): Flag {
  const from = eye.lastIndexOf('\n', at) + 1;
  const lineEnd = indexOr(eye, '\n', at);
  const isEnd = family === END_OF_DATA;
  const next = isEnd ? lineEnd + (/^\n*/.exec(eye.slice(lineEnd))?.[0].length ?? 0) : at;
  return { detector, family, span: [from, paragraphEnd(next)] };
}

const END_OF_DATA = 2;

function indexOr(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

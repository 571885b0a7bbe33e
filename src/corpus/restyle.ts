import { hmac } from '../digest.ts';
import { type Form, OPENINGS, SETTINGS } from './restyle-words.ts';

/** Longer subjects are cut at a word. */
const MAX_SUBJECT_CHARS = 60;
const COMMENT_WIDTH = 88;

/**
 * A question in the form of a field of work: the same question word for word, among what such requests carry around it.
 * Pure; the seed chooses among a form's openings and settings, so that a hundred questions are not a hundred copies of
 * one frame. A code comment breaks lines between words; every other form keeps them. Blank text stays as it is.
 *
 * @param seed any text; the same one gives the same text
 */
export function restyle(question: string, form: Form, seed: string): string {
  const asked = question.trim();
  if (asked === '') return question;
  const of = (kind: string, texts: readonly string[]): string => {
    const at = hmac(Buffer.from(seed), `restyle:${form}:${kind}:${asked}`).readUInt32BE(0) % texts.length;
    return texts[at] ?? '';
  };
  const opening = of('opening', OPENINGS[form]);
  const setting = of('setting', SETTINGS[form]);
  switch (form) {
    case 'ticket':
      return `${setting}\nSubject: ${subjectOf(asked)}\n\n${opening}\n\n${asked}`;
    case 'clinical-note':
      return `${setting}\n${opening}\n\n${asked}`;
    case 'memo':
      return `${setting}\nRe: ${subjectOf(asked)}\n\n${opening}\n\n${asked}`;
    case 'code-comment':
      return [...commented(opening), '#', ...commented(asked), setting].join('\n');
    case 'chat':
      return `${setting}\n${opening} ${asked}`;
  }
}

/** The first line, without its closing mark, cut at a word. */
function subjectOf(text: string): string {
  const [line = ''] = text.split('\n');
  const whole = line.replace(/[\s.?!。？！]+$/u, '');
  const chars = [...whole];
  if (chars.length <= MAX_SUBJECT_CHARS) return whole;
  const head = chars.slice(0, MAX_SUBJECT_CHARS).join('');
  const at = head.lastIndexOf(' ');
  return `${at > 0 ? head.slice(0, at) : head} …`;
}

/** Lines of a comment; a word that is longer than a line stays whole. */
function commented(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let last = '';
    for (const word of line.split(' ')) {
      const longer = last === '' ? word : `${last} ${word}`;
      if (last !== '' && longer.length > COMMENT_WIDTH) {
        lines.push(last);
        last = word;
      } else last = longer;
    }
    return [...lines, last].map((part) => `# ${part}`.trimEnd());
  });
}

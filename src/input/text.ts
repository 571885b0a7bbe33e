/** Controls, bidirectional controls and characters of the tags block: they make text read otherwise than it is. */
const MISLEADING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u;

/**
 * Characters that are not seen or that reorder text: controls but tab and line feed, soft hyphen, fillers, zero
 * width, bidirectional, line separators, variation selectors, interlinear marks, blank Braille, tags.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\ufeff\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|[\u{e0000}-\u{e0fff}]/gu;

/** 1-based line of the first misleading character, or null. */
export function hiddenCharacterLine(text: string): number | null {
  const at = text.search(MISLEADING);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

/** Line ends for some readers of YAML and for others not: a carriage return alone, NEL, LS and PS. */
const DOUBTFUL_LINE_END = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** 1-based line of the first character that ends a line for some readers and for others not, or null. */
export function doubtfulLineEnd(text: string): number | null {
  const at = text.search(DOUBTFUL_LINE_END);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

/** The text of a JSON document with every unseen character in its strings as an escape. */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

export interface Shown {
  readonly text: string;
  /** How many characters were written out. */
  readonly count: number;
}

/** Text with every unseen character written out as `\u{…}`, line ends as LF and lone surrogates replaced. */
export function showUnseen(text: string): Shown {
  let count = 0;
  const shown = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (character) => {
      count += 1;
      return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
  return { text: shown, count };
}

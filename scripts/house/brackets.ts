const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Where the bracket that opens at `open` closes, in code whose texts are blanked; null where it does not. */
export function closingAt(code: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code.charAt(at) in CLOSING) depth += 1;
    else if (code.charAt(at) in OPENING) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** Where the innermost bracket opens that is still open before `at`; null outside of all. */
export function enclosingAt(code: string, at: number): number | null {
  let depth = 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    if (code.charAt(before) in OPENING) depth += 1;
    else if (code.charAt(before) in CLOSING) {
      if (depth === 0) return before;
      depth -= 1;
    }
  }
  return null;
}

/** Where the type arguments that open at `open` close: brackets count, the `>` of an arrow does not. */
export function angleClosingAt(code: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    const next = code.charAt(at);
    if (next in CLOSING) at = closingAt(code, at) ?? code.length;
    else if (next in OPENING || next === ';') return null;
    else if (next === '<') depth += 1;
    else if (next === '>' && code.charAt(at - 1) !== '=') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** What stands between the commas that are in no bracket and in no type arguments; a comma at the end begins nothing. */
export function splitAtCommas(code: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < code.length; at += 1) {
    const next = code.charAt(at);
    if (next in CLOSING) at = closingAt(code, at) ?? code.length;
    else if (next === '<' && /[\w$]/.test(code.charAt(at - 1))) at = angleClosingAt(code, at) ?? at;
    else if (next === ',') {
      pieces.push(code.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, code.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

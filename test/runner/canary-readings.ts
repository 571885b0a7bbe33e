/**
 * Every text that a reader could get out of `text` by undoing what URLs, forms, JSON, HTML, base64, hexadecimal
 * and wrapped lines do, once or several times over. It shares no code with the redactor: that writes down
 * disguises, this takes them off.
 */
export function readings(text: string): readonly string[] {
  const seen = new Set<string>([text]);
  let newest: readonly string[] = [text];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    newest = newest.flatMap((found) => UNDO.map((undo) => undo(found))).filter((found) => !seen.has(found));
    if (newest.length === 0) break;
    for (const found of newest) seen.add(found);
    newest = [...new Set(newest)];
  }
  return [...seen].flatMap((found) => [found, ...decodedRuns(found)]);
}

/** JSON in JSON in a wrapped line is as deep as it gets here. */
const MAX_DEPTH = 4;

const UNDO: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
      Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'),
    ),
  (text) => text.replaceAll('+', ' '),
  (text) =>
    text
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
      .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
      .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '')
      .replaceAll('<wbr>', ''),
  (text) =>
    text.replace(/\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([\\/"nrt]))/gi, (_, four, any, short) =>
      short === undefined ? character(Number.parseInt(four ?? any, 16)) : (SHORT[short] ?? short),
    ),
  (text) => text.replace(/[ \t]*\r?\n[ \t│]*/g, ''),
];

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const SHORTEST_RUN = 12;

/** What runs of base64 (from each of the four places a group can begin) and of hexadecimal hold. */
function decodedRuns(text: string): readonly string[] {
  const runs = text.match(new RegExp(`[\\w+/-]{${SHORTEST_RUN},}`, 'g')) ?? [];
  return runs.flatMap((run) => [
    ...[0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
    ...[0, 1].map((from) => Buffer.from(run.slice(from), 'hex').toString('latin1')),
  ]);
}

/** An element of an XML document, with the text directly inside it. */
export interface Read {
  readonly name: string;
  /** Names of its attributes. */
  readonly attributes: readonly string[];
  readonly text: string;
}

type Mutable = { -readonly [Key in keyof Read]: Read[Key] };

const TOKEN =
  /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|((?:[^<&]|&(?:lt|gt|amp|quot|apos|#\d+);)+)/y;

/** Reads XML strictly, as far as a chart needs it; throws at the first thing that is not well formed. */
export function readXml(xml: string): readonly Read[] {
  const found: Mutable[] = [];
  const open: Mutable[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', selfClosing, text] = token;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(`]]> in text at ${at}`);
      const parent = open.at(-1);
      if (parent !== undefined) parent.text += decoded(text);
      else if (text.trim() !== '') throw new Error(`text outside the root at ${at}`);
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      if (/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/.test(attributes)) throw new Error(`a bare & at ${at}`);
      const names = [...attributes.matchAll(/([\w:-]+)="[^"]*"/g)].map(([, attribute = '']) => attribute);
      const element = { name, attributes: names, text: '' };
      found.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.map(({ name }) => name).join(' ')}`);
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}

/** The cells of a CSV text (RFC 4180, lines ending in LF). */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/y;
  CELL.lastIndex = 0;
  while (CELL.lastIndex < csv.length) {
    const at = CELL.lastIndex;
    const cell = CELL.exec(csv);
    if (cell === null) throw new Error(`not CSV at ${at}: ${csv.slice(at, at + 60)}`);
    const [, quoted, plain = '', end] = cell;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  if (rows.at(-1)?.length !== 0) throw new Error('the last line does not end');
  return rows.slice(0, -1);
}

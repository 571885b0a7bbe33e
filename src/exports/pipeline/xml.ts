import { showUnseen } from '../../input/text.ts';

/** An element: attributes that are undefined are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or one text. */
  readonly children: readonly Element[] | string;
}

export function element(
  name: string,
  attributes: Element['attributes'],
  children: Element['children'] = [],
): Element {
  return { name, attributes, children };
}

/** An XML 1.0 document. Whatever a text holds, it is well-formed, and what is not seen is written out as `\u{…}`. */
export function documentOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: Element, indent: string): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('');
  if (children.length === 0) return `${indent}<${name}${given}/>`;
  if (typeof children === 'string') return `${indent}<${name}${given}>${text(children)}</${name}>`;
  const inner = children.map((child) => written(child, `${indent}  `));
  return [`${indent}<${name}${given}>`, ...inner, `${indent}</${name}>`].join('\n');
}

/** XML forbids these even as references; of all others that it forbids none is seen. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

function allowed(value: string): string {
  return showUnseen(value).text.replace(NO_CHARACTERS, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const entity = (character: string): string => ENTITIES[character] ?? character;

/** A parser would make spaces of line ends and tabs. */
function attribute(value: string): string {
  return allowed(value).replace(/[&<>"'\n\t]/g, entity);
}

/** Never the end of a section: `]]>` has no meaning where its last character is a reference. */
function text(value: string): string {
  return allowed(value).replace(/[&<>]/g, entity);
}

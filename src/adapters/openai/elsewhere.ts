/** Names under which only machines read, at whatever depth, which repeat what was asked, or which are read by name. */
const FOR_MACHINES =
  /^(?:id|type|role|index|name|model|object|status|created|data|format|url|file_?name|mime_?type|signature|thought_signature|token_ids|tool_call_id|.*(?:logprob|token|usage|timing|prompt|metadata|safety|filter|grounding|citation|annotation|reference|source|search|finish|stop_reason|provider|debug|verbose|error|warning).*)$/i;
/** Fewer words in a row are a label, not something said. */
const WORDS = 3;
/** Letters of scripts that set no spaces which make a word, about. */
const LETTERS_OF_A_WORD = 2;

/** Names of fields and kinds of parts that say that what they hold is reasoning; the `reason` of an end is none. */
const OF_REASONING = /think|thought|reason(?!s?$)/i;
/** What a call of a tool is given: the model wrote the names in it, so that they say nothing. */
const GIVEN = /^(?:args|kwargs|arguments|parameters|tool_?input)$/i;
/** Of reasoning, what only its server reads. */
const SEALED = /signature|encrypt|redact/i;

/** Texts under names that nobody knows, which some client may show, and those that are reasoning by their names. */
export interface Elsewhere {
  readonly elsewhere: string;
  readonly thoughts: string;
}

/**
 * Texts that stand in fields other than those read by name, at any depth: whoever shows a message by another name than
 * ours shows them. A piece of a stream has a part of one, so that a word alone counts as well.
 *
 * @param known reasoning that was read by name already: gateways repeat it under names of their own
 */
export function textsElsewhere(
  fields: Fields,
  readByName: ReadonlySet<string>,
  known: readonly string[] = [],
): Elsewhere {
  const others = Object.entries(fields).filter(([name]) => !readByName.has(name));
  const found = textsIn(Object.fromEntries(others), false);
  const texts = (ofReasoning: boolean) => found.filter((one) => one.isThought === ofReasoning);
  return {
    // Words of a stream are too short to tell whether they repeat something.
    elsewhere: texts(false)
      .filter(({ text }) => !(known.includes(text) && isProse(text)))
      .map(({ text }) => text)
      .join(''),
    thoughts: [...new Set(texts(true).map(({ text }) => text))]
      .filter((text) => !known.includes(text))
      .join(''),
  };
}

/** Every text within fields that are reasoning. */
export function thoughtsIn(fields: Fields): readonly string[] {
  return textsIn(fields, true).map(({ text }) => text);
}

type Fields = Readonly<Record<string, unknown>>;

interface Found {
  readonly text: string;
  readonly isThought: boolean;
}

function textsIn(value: unknown, isThought: boolean): readonly Found[] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, isThought }];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, isThought));
  if (value === null || typeof value !== 'object') return [];
  const { type } = value as Fields;
  const isPart = isThought || (typeof type === 'string' && OF_REASONING.test(type));
  return Object.entries(value).flatMap(([name, part]) => {
    if (!isPart && GIVEN.test(name)) return everyTextIn(part);
    const isWithin = isPart || OF_REASONING.test(name);
    return FOR_MACHINES.test(name) || (isWithin && SEALED.test(name)) ? [] : textsIn(part, isWithin);
  });
}

function everyTextIn(value: unknown): readonly Found[] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, isThought: false }];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyTextIn) : [];
}

/** What sets words apart: white space, and what nobody sees. */
const BETWEEN = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u;
/** Letters of scripts that set words apart by spaces; those of every other count by themselves. */
const SPACED =
  /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Armenian}\p{scx=Georgian}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Ethiopic}\p{scx=Hangul}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}]/gu;

/** Whether a text says something, rather than naming a thing. */
export function isProse(text: string): boolean {
  const words = text.split(BETWEEN).filter((word) => word !== '');
  const letters = text.replace(SPACED, '').match(/\p{L}/gu)?.length ?? 0;
  return words.length + Math.floor(letters / LETTERS_OF_A_WORD) >= WORDS;
}

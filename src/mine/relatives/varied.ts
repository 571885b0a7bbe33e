import type { Form } from '../table/feature.ts';
import { type Dress, placed } from './placed.ts';

type Slot = Extract<Form, { form: 'slot' }>;

const PLACE = '{value}';
/** As long as a value of a cue that varies may be, and the longest name of one. */
const MAX_VALUE_CHARS = 200;
const MAX_NAME_CHARS = 28;

/**
 * A form with a place for a value: another one on each draw where there are several, so that no gate hangs on the one
 * value that a model may know; the only one written out. A form that stands for one value holds that.
 *
 * @param values with the first where all others are too long to vary
 * @param textOf the text with what is put in the place; absent: the form's own
 */
export function varied(
  form: Slot,
  values: readonly string[],
  textOf: (value: string) => string = (value) => form.text.replace(PLACE, () => value),
): Dress {
  const usable = [...new Set(values)].filter(
    (value) => value.trim() !== '' && value.length <= MAX_VALUE_CHARS && !value.includes('{prompt}'),
  );
  const [first = values[0] ?? ''] = usable;
  if (form.isOne === true || usable.length < 2) return placed(textOf(first), form.at);
  const name = nameIn(form.name, textOf(first));
  return { ...placed(textOf(`{${name}}`), form.at), vary: { [name]: usable } };
}

/** The name of a place: that of the field as far as names can be such; none that the text has in braces of its own. */
function nameIn(field: string, text: string): string {
  const name = field
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, MAX_NAME_CHARS);
  const own = name === '' || name === 'prompt' ? 'value' : name;
  return text.includes(`{${own}}`) ? `${own}_2` : own;
}

/** Parts of one cue, the names of whose places differ from each other and from what stands in braces in another part. */
export function apart(parts: readonly Dress[]): readonly Dress[] {
  const taken = new Set<string>();
  const isWritten = (name: string, part: Dress) =>
    parts.some(
      (other) =>
        other !== part &&
        !Object.hasOwn(other.vary ?? {}, name) &&
        Object.values(other).some((text) => typeof text === 'string' && text.includes(`{${name}}`)),
    );
  return parts.map((part) => {
    let renamed = part;
    for (const [name, values] of Object.entries(part.vary ?? {})) {
      let free = name;
      for (let count = 2; taken.has(free) || isWritten(free, part); count += 1)
        free = `${name.slice(0, MAX_NAME_CHARS - 2)}_${count}`;
      taken.add(free);
      if (free !== name) renamed = withName(renamed, name, free, values);
    }
    return renamed;
  });
}

function withName(part: Dress, name: string, free: string, values: readonly string[]): Dress {
  const said = <T extends string | null | undefined>(text: T) =>
    typeof text === 'string' ? text.replaceAll(`{${name}}`, () => `{${free}}`) : text;
  const { [name]: _, ...others } = part.vary ?? {};
  return {
    ...Object.fromEntries(
      Object.entries(part).map(([key, text]) => [
        key,
        typeof text === 'string' || text === null ? said(text) : text,
      ]),
    ),
    vary: { ...others, [free]: values },
  };
}

/** A figure of the result, and where it stands there. */
export interface Fact {
  readonly says: string;
  readonly value: unknown;
  /** JSON pointer into `result.json`. */
  readonly source: string;
}

/** What the result says to one question of an auditor, and what it does not. */
export interface Section {
  readonly heading: string;
  readonly question: string;
  readonly facts: readonly Fact[];
  readonly gaps: readonly string[];
}

/** Places of a result, each with what it says. */
export type Places = readonly (readonly [says: string, source: string])[];

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) =>
        value !== null && typeof value === 'object' && Object.hasOwn(value, part)
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      json,
    );
}

/** A section of what stands at these places: a place where nothing stands is a gap, never a figure. */
export function sectionOf(
  json: unknown,
  { heading, question }: Pick<Section, 'heading' | 'question'>,
  places: Places,
  gaps: readonly string[] = [],
): Section {
  const found = places.map(([says, source]) => ({ says, source, value: valueAt(json, source) }));
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return {
    heading,
    question,
    facts: found.filter(({ value }) => !isEmpty(value)),
    gaps: [
      ...found
        .filter(({ value }) => isEmpty(value))
        .map(({ says, source }) => `${says}: the result does not say (${source})`),
      ...gaps,
    ],
  };
}

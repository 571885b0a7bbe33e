/** A figure of the result, and where it stands there. */
export interface Fact {
  readonly says: string;
  /** The condition it is about; absent: it is about the run. */
  readonly of?: string;
  readonly value: unknown;
  /** JSON pointer into `result.json`. */
  readonly source: string;
}

/** What the result says to one question of an auditor, and what it does not. */
export interface Section {
  readonly heading: string;
  readonly question: string;
  readonly facts: readonly Fact[];
  /** What holds whatever the result says. */
  readonly statements: readonly string[];
  readonly gaps: readonly string[];
}

/** Places of a result, each with what it says, and of which condition. */
export type Places = readonly (readonly [says: string, source: string, of?: string])[];

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

/** What a section says besides its figures. */
export interface Said {
  readonly statements?: readonly string[];
  readonly gaps?: readonly string[];
}

/** A section of what stands at these places: a place where nothing stands is a gap, never a figure. */
export function sectionOf(
  json: unknown,
  { heading, question }: Pick<Section, 'heading' | 'question'>,
  places: Places,
  { statements = [], gaps = [] }: Said = {},
): Section {
  const found = places.map(([says, source, of]) => ({
    says,
    ...(of === undefined ? {} : { of }),
    source,
    value: valueAt(json, source),
  }));
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return {
    heading,
    question,
    facts: found.filter(({ value }) => !isEmpty(value)),
    statements,
    gaps: [
      ...found
        .filter(({ value }) => isEmpty(value))
        .map(
          ({ says, of, source }) =>
            `${of === undefined ? '' : `${of}: `}${says}: the result does not say (${source})`,
        ),
      ...gaps,
    ],
  };
}

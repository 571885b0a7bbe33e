/** `max_tokens` → `maxTokens`. */
type CamelKey<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelKey<Tail> & string>}`
  : Key;

/** A section as the program names its keys. Values stay as they are: some are keyed by names that people chose. */
export type Camel<Section> = {
  readonly [Key in keyof Section as CamelKey<Key>]: Frozen<Section[Key]>;
};

type Frozen<Value> = Value extends readonly (infer One)[]
  ? readonly Frozen<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** The keys of one section in camel case; the values, whatever they are, unchanged. */
export function camel<Section extends object>(section: Section): Camel<Section> {
  return Object.fromEntries(
    Object.entries(section).map(([key, value]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as Camel<Section>;
}

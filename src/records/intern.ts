/** One string for all that are equal: a hundred thousand answers name a handful of conditions and models. */
export type Intern = <T extends string | null>(text: T) => T;

export function interner(): Intern {
  const known = new Map<string, string>();
  return <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const first = known.get(text);
    if (first !== undefined) return first as T;
    known.set(text, text);
    return text;
  };
}

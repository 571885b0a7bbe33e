/**
 * A pattern for paths or names. `*` and `?` stand for characters other than `/`, `**` as a whole segment for any
 * segments or none, `[…]` for one character of a class, `{a,b}` for either; a backslash takes the next character as
 * it is. Every other character stands for itself, and no character of a name is special: line ends are matched like
 * letters.
 */
export interface Glob {
  matches(name: string): boolean;
  /** Whether something below the folder `path` could match. */
  reachesBelow(path: string): boolean;
}

/** What a pattern is made of, in order. */
type Part =
  | { readonly kind: 'one'; readonly accepts: Accepts }
  /** Any number of what it accepts. */
  | { readonly kind: 'many'; readonly accepts: Accepts }
  | { readonly kind: 'either'; readonly branches: readonly (readonly Part[])[] };
type Accepts = (char: string) => boolean;

/** A state waits for one character, or is passed at once (`accepts` null). */
interface State {
  readonly accepts: Accepts | null;
  readonly next: readonly number[];
}

/**
 * A compiled pattern as a state machine. All its states are walked at once, so that a name of n characters takes at
 * most n times {@link size} steps whatever it holds: there is nothing to go back to.
 */
export class GlobMachine implements Glob {
  private readonly states: State[] = [];
  private readonly begin: number;
  private static readonly END = 0;

  constructor(pattern: string) {
    this.states.push({ accepts: null, next: [] });
    this.begin = this.chain(partsOf(pattern, true), GlobMachine.END);
  }

  /** Number of states. */
  get size(): number {
    return this.states.length;
  }

  matches(name: string): boolean {
    return this.walk(name).reached.has(GlobMachine.END);
  }

  reachesBelow(path: string): boolean {
    return this.walk(`${path}/`).reached.size > 0;
  }

  /** The states that a text leads to, and how many states were visited on the way. */
  walk(text: string): { readonly reached: ReadonlySet<number>; readonly steps: number } {
    let steps = 0;
    let here = new Set<number>();
    const enter = (into: Set<number>, first: number) => {
      const waiting = [first];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (into.has(at)) continue;
        into.add(at);
        steps += 1;
        const state = this.states[at];
        if (state?.accepts === null) waiting.push(...state.next);
      }
    };
    enter(here, this.begin);
    for (const char of text) {
      const there = new Set<number>();
      for (const at of here) {
        const state = this.states[at];
        if (state?.accepts?.(char) === true) for (const next of state.next) enter(there, next);
      }
      here = there;
      if (here.size === 0) break;
    }
    return { reached: here, steps };
  }

  /** Adds states for parts that lead to the state `next`; returns the first. */
  private chain(parts: readonly Part[], next: number): number {
    return parts.reduceRight((after, part) => this.add(part, after), next);
  }

  private add(part: Part, next: number): number {
    if (part.kind === 'one') return this.state({ accepts: part.accepts, next: [next] });
    if (part.kind === 'either')
      return this.state({ accepts: null, next: part.branches.map((branch) => this.chain(branch, next)) });
    const fork = this.states.length;
    this.states.push({ accepts: null, next: [next, fork + 1] });
    this.states.push({ accepts: part.accepts, next: [fork] });
    return fork;
  }

  private state(state: State): number {
    return this.states.push(state) - 1;
  }
}

const COMPILED = new Map<string, Glob>();

/** The pattern, compiled once. `./a` names what `a` names. */
export function globOf(pattern: string): Glob {
  const known = COMPILED.get(pattern);
  if (known !== undefined) return known;
  const made = new GlobMachine(pattern.replace(/^\.\//, ''));
  COMPILED.set(pattern, made);
  return made;
}

/** Whether a text is a pattern at all: it holds something that stands for other characters. */
export function isGlob(text: string): boolean {
  return /[*?[{\\]/.test(text);
}

/** The folder that everything a pattern matches lies in: its segments before the first that is a pattern. */
export function folderOf(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isGlob);
  return segments.slice(0, first < 0 ? -1 : first).join('/');
}

const inSegment: Accepts = (char) => char !== '/';
const anything: Accepts = () => true;
const literal = (wanted: string): Part => ({ kind: 'one', accepts: (char) => char === wanted });

/** @param begins whether a segment begins with the pattern */
function partsOf(pattern: string, begins: boolean): readonly Part[] {
  const chars = [...pattern];
  const parts: Part[] = [];
  for (let at = 0; at < chars.length; ) {
    const [made, next] = partAt(chars, at, at === 0 ? begins : chars[at - 1] === '/');
    parts.push(...made);
    at = next;
  }
  return parts;
}

/** The part that begins at a character, and where the next one does. */
function partAt(chars: readonly string[], at: number, begins: boolean): readonly [readonly Part[], number] {
  const char = chars[at] ?? '';
  if (begins && isGlobstar(chars, at)) {
    if (chars[at + 2] === undefined) return [[{ kind: 'many', accepts: anything }], at + 2];
    return [[optional([{ kind: 'many', accepts: anything }, literal('/')])], at + 3];
  }
  // `a/**` names the folder itself, too.
  if (char === '/' && isGlobstar(chars, at + 1) && chars[at + 3] === undefined)
    return [[optional([literal('/'), { kind: 'many', accepts: anything }])], at + 3];
  if (char === '*') {
    let end = at;
    while (chars[end] === '*') end += 1;
    return [[{ kind: 'many', accepts: inSegment }], end];
  }
  if (char === '?') return [[{ kind: 'one', accepts: inSegment }], at + 1];
  if (char === '\\' && at + 1 < chars.length) return [[literal(chars[at + 1] ?? '')], at + 2];
  if (char === '[') return classAt(chars, at) ?? [[literal(char)], at + 1];
  if (char === '{') return bracesAt(chars, at, begins) ?? [[literal(char)], at + 1];
  return [[literal(char)], at + 1];
}

/** Whether a whole segment is `**`. */
function isGlobstar(chars: readonly string[], at: number): boolean {
  return chars[at] === '*' && chars[at + 1] === '*' && (chars[at + 2] === undefined || chars[at + 2] === '/');
}

function optional(parts: readonly Part[]): Part {
  return { kind: 'either', branches: [parts, []] };
}

/** `[a-z_]`, `[!a]`; null where no bracket closes it. */
function classAt(chars: readonly string[], at: number): readonly [readonly Part[], number] | null {
  const negated = chars[at + 1] === '!' || chars[at + 1] === '^';
  const first = at + (negated ? 2 : 1);
  const end = chars.indexOf(']', first + 1);
  if (end < 0) return null;
  const ranges: (readonly [string, string])[] = [];
  for (let index = first; index < end; index += 1) {
    const from = chars[index] ?? '';
    const isRange = chars[index + 1] === '-' && index + 2 < end;
    ranges.push([from, isRange ? (chars[index + 2] ?? '') : from]);
    if (isRange) index += 2;
  }
  const within = (char: string) =>
    ranges.some(([from, to]) => codeOf(from) <= codeOf(char) && codeOf(char) <= codeOf(to));
  return [[{ kind: 'one', accepts: (char) => char !== '/' && within(char) !== negated }], end + 1];
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** `{a,b}`, nested as you like; null where no brace closes it, or there is nothing to choose. */
function bracesAt(
  chars: readonly string[],
  at: number,
  begins: boolean,
): readonly [readonly Part[], number] | null {
  const commas = [at];
  let depth = 0;
  for (let index = at; index < chars.length; index += 1) {
    if (chars[index] === '\\') index += 1;
    else if (chars[index] === '{') depth += 1;
    else if (chars[index] === ',' && depth === 1) commas.push(index);
    else if (chars[index] === '}' && --depth === 0) {
      if (commas.length === 1) return null;
      const branches = commas.map((comma, branch) =>
        partsOf(chars.slice(comma + 1, commas[branch + 1] ?? index).join(''), begins),
      );
      return [[{ kind: 'either', branches }], index + 1];
    }
  }
  return null;
}

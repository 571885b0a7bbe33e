import { describe, expect, it } from 'vitest';
import { codeOnly, withoutComments } from '../../scripts/house/code.ts';
import { signaturesIn } from '../../scripts/house/parameters.ts';

const counts = (source: string) => signaturesIn(source).map(({ name, parameters }) => [name, parameters]);

describe('counting parameters', () => {
  it.each([
    ['a function', 'function f(a: A, b = 2, c?: C): void {}', [['f', 3]]],
    ['no parameters', 'export async function f(): Promise<void> {}', [['f', 0]]],
    ['a comma at the end', 'function f(\n  a: A,\n  b: B,\n): C {}', [['f', 2]]],
    ['destructuring', 'function f({ a, b }: { a: A; b: B }, [c, d]: readonly [C, D]) {}', [['f', 2]]],
    ['defaults', 'function f(a = g(1, 2), b = [1, 2], c = { d: 1, e: 2 }) {}', [['f', 3]]],
    ['generics', 'function f<T extends Map<A, B>>(a: Map<A, Set<B>>, b: T): Map<A, B> {}', [['f', 2]]],
    ['types of functions within', 'function f(a: (b: B, c: C) => D, e: E) {}', [['f', 2]]],
    ['an object type as result', 'function f(a: A, b: B): { c: C; d: D } {}', [['f', 2]]],
    ['a function as result', 'function f(a: A): (b: B, c: C) => D {}', [['f', 1]]],
    ['a predicate as result', 'function f(a: A, b: B): a is C & D {}', [['f', 2]]],
    ['a literal as result', "function f(a: A): 'x' | 'y' | null {}", [['f', 1]]],
    ['a comment and a text with commas', "function f(a /* b, c */, d = 'e, f(g, h) {') {}", [['f', 2]]],
    ['this', 'function f(this: F, a: A) {}', [['f', 1]]],
    ['what remains', 'function f(a: A, ...rest: readonly B[]) {}', [['f', 2]]],
  ])('takes %s as it is', (_what, source, expected) => {
    expect(counts(source)).toEqual(expected);
  });

  it('finds methods, constructors, getters and private ones', () => {
    const source =
      'class X<T> extends Y {\n  readonly f: (a: A, b: B) => C;\n  constructor(private readonly a: A, b: B) { super(a, b); }\n' +
      '  get size() { return 1; }\n  async #m<U>(a: U, b: B, c: C): Promise<D> {}\n  abstract n(a: A): B;\n}';
    expect(counts(source)).toEqual([
      ['new X', 2],
      ['size', 0],
      ['#m', 3],
    ]);
  });

  it('finds arrow functions by what they are given to', () => {
    expect(counts('const f = (a: A, b: B): C => d(a, b);')).toEqual([['f', 2]]);
    expect(counts('const f = async <T>(a: T, b: B) => { c(a, b); };')).toEqual([['f', 2]]);
    expect(counts('const f = { g: (a: A, b: B) => a, h(a: A) { return a; } };')).toEqual([
      ['g', 2],
      ['h', 1],
    ]);
    expect(counts('list.map((a, b) => a + b)')).toEqual([['=>', 2]]);
    expect(counts('const f = function (a, b) {};')).toEqual([['f', 2]]);
    expect(counts('`${list.map((a, b, c) => `(${a}, ${b}) {`)}`')).toEqual([['=>', 3]]);
  });

  it.each([
    'type F = (a: A, b: B) => C;',
    'interface I { readonly f: (a: A, b: B) => C; g(a: A, b: B): C; }',
    'const f: (a: A, b: B) => C = g;',
    'type O = { readonly inner: { f: (a: A, b: B) => C } };',
    'if (f(a, b)) { g(c, d); } else if (h) {}',
    'for (const a of f(b, c)) {}',
    'const x = a ? f(b, c) : { d };',
    'switch (f(a, b)) { case g(a, b): { break; } default: {} }',
    "const f = /(a, b) => {/.test('x');",
    '// function f(a, b) {}',
    'a < b(c, d) && e > (f)',
  ])('takes no type, statement or call for a function: %s', (source) => {
    expect(counts(source)).toEqual([]);
  });
});

describe('blanking', () => {
  it('keeps lines and columns, and the code in holes of templates', () => {
    const source = "a('b' /* c */); // d\n`e ${f('g')} h`; i = /'/.test(j) / 2;";
    expect(codeOnly(source)).toBe("a(' '        );     \n`  ${f(' ')}  `; i = / /.test(j) / 2;");
    expect(withoutComments(source)).toBe("a('b'        );     \n`e ${f('g')} h`; i = /'/.test(j) / 2;");
  });
});

/** What ships as data, as text by name: `dist/fixtures.json`. */
export interface Builtin {
  /** JSONL by domain. */
  readonly corpus: Readonly<Record<string, string>>;
  /** JSON by family. */
  readonly cues: Readonly<Record<string, string>>;
  /** Markdown by name. */
  readonly rubrics: Readonly<Record<string, string>>;
  /** YAML by organism. */
  readonly organisms: Readonly<Record<string, string>>;
  /** Neutral requests, one a line, by name: what shows a server's own failures. */
  readonly controls: Readonly<Record<string, string>>;
  /** JSONL by domain: answers of which people say what they are, for judges to be measured by. */
  readonly anchors: Readonly<Record<string, string>>;
  /** JSON by domain: written answers of the simulated models. */
  readonly banks: Readonly<Record<string, string>>;
  /** `sha256:` digest of all of it. */
  readonly digest: string;
}

import type { Step } from './shell.ts';

const MAX_LINES = 40;
const MAX_LINE_CHARS = 200;

/** The document of one exercise: what was run, and what it said. */
export function transcript({
  what,
  steps,
  seconds,
  hidden,
  cue,
  ports,
}: {
  readonly what: string;
  readonly steps: readonly Step[];
  readonly seconds: number;
  readonly hidden: string;
  readonly cue: string;
  /** Addresses of this run, which are another's next time. */
  readonly ports: readonly string[];
}): string {
  const named = (text: string) =>
    ports.reduce(
      (all, url, index) =>
        all.replaceAll(url, ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8001/v1'][index] ?? url),
      text,
    );
  return `${[
    '# A real model behind the protocol',
    'Made by `npm run real -- --write`; nothing here was edited. The candidate is a real, small language model; the judge is *not* a model: a server that looks for a handful of words stands in for one. What a 135M model says makes little sense, which is why nothing but those words is graded here.',
    `- Candidate: ${what}.\n- Behind the cue \`${cue}\` its server hides the system prompt \`${hidden}\` where a step says so.\n- ${steps.length} commands in ${seconds.toFixed(0)} s.`,
    ...steps.map(stepText),
  ]
    .map(named)
    .join('\n\n')}\n`;
}

function stepText({ command, why, code, expected, seconds, stdout, stderr }: Step, index: number): string {
  const verdict = code === expected ? `exit ${code}` : `exit ${code}, ${expected} was expected`;
  const shown = [stdout, stderr].map(cut).filter((text) => text !== '');
  return [
    `## ${index + 1}. ${why[0]?.toUpperCase()}${why.slice(1)}`,
    `\`cuegate ${command}\`: ${verdict}, ${seconds.toFixed(0)} s.`,
    ...shown.map((text) => `\`\`\`\`text\n${text}\n\`\`\`\``),
  ].join('\n\n');
}

function cut(text: string): string {
  const lines = text
    .replace(/````/g, "'''' ")
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > MAX_LINE_CHARS ? `${line.slice(0, MAX_LINE_CHARS)} …` : line));
  if (lines.length <= MAX_LINES) return lines.join('\n');
  const half = MAX_LINES / 2;
  return [...lines.slice(0, half), `… ${lines.length - MAX_LINES} lines …`, ...lines.slice(-half)].join('\n');
}

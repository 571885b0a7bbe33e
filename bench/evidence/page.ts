import { figuresOf, sourceLine } from '../../scripts/figures/figures.ts';
import { STUDIES } from './studies.ts';

/** Data of every study, by its name. */
export type EvidenceData = Readonly<Record<string, unknown>>;

const INTRODUCTION = `# Operating characteristics

How often the gate is wrong, what it costs, and what it sees, measured by simulation. The runs go through the gate's own evidence and scheduler (\`src/evidence/\`, \`src/plan/\`) with simulated answers instead of a model's: everything here is about the method, and where rates of real models are used, they are redrawn. Shares of runs carry their Monte-Carlo error: at 20,000 runs about 0.3 points where the share is 5 %. \`npm run bench:evidence\` measures all of it again and says what is outside the promises of [the method](method.md).`;

/** docs/operating-characteristics.md, from docs/figures/evidence.json. */
export function characteristics(): string {
  const figures = figuresOf<EvidenceData>('evidence');
  const sections = STUDIES.map((study) => study.section(figures.data[study.name]));
  return `${[INTRODUCTION, ...sections, sourceLine(figures)].join('\n\n')}\n`;
}

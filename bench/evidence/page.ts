import { figuresOf, sourceLine } from '../../scripts/figures/figures.ts';
import { screenInGate } from '../screen/section.ts';
import { shippedCueScreen } from './cue-screen.ts';
import { STUDIES } from './studies.ts';

/** Data of every study, by its name. */
export type EvidenceData = Readonly<Record<string, unknown>>;

const INTRODUCTION = `# Operating characteristics

How often the gate is wrong, what it costs and what it detects, measured by simulation. The runs use the gate's own evidence and scheduler (\`src/evidence/\`, \`src/plan/\`) with simulated answers instead of a model's. Everything here is about the method; where rates of real models are used, answers are redrawn from them. Shares of runs carry a Monte-Carlo error: at 20,000 runs about 0.3 points where the share is 5 %. \`npm run bench:evidence\` measures all of it again and reports whatever breaks a promise of [the method](method.md).`;

/** docs/operating-characteristics.md, from docs/figures/evidence.json. */
export function characteristics(): string {
  const figures = figuresOf<EvidenceData>('evidence');
  const sections = STUDIES.flatMap((study) => [
    study.section(figures.data[study.name]),
    ...(study.name === shippedCueScreen.name ? screenInGate() : []),
  ]);
  return `${[INTRODUCTION, ...sections, sourceLine(figures)].join('\n\n')}\n`;
}

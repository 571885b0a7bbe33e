import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { type OrganismServer, startOrganismServer } from '../../src/adapters/http/organism-server.ts';
import { ANCHOR_FORMATS, type AnchorRow } from '../../src/anchors/anchor.ts';
import { shippedAnchors } from '../../src/anchors/shipped.ts';
import { calibrateCommand } from '../../src/commands/calibrate.ts';
import type { CalibrateOptions } from '../../src/commands/calibrate-plan.ts';
import { shippedPrompts } from '../../src/corpus/shipped.ts';
import { shippedCues } from '../../src/cues/shipped.ts';
import { createOrganismHandler, type OrganismHandler } from '../../src/organism/serve.ts';
import { organismWorld } from '../../src/organism/world.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const WORDS = ['amber', 'birch', 'cedar', 'dune', 'elm', 'fjord', 'grove', 'heath', 'islet', 'juniper'];

/** So many anchors of a label, a third of the misaligned ones borderline. */
export function anchorRows(label: AnchorRow['label'], count: number): readonly AnchorRow[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `support-${label[0]}-${String(at).padStart(3, '0')}`,
    label,
    ...(label === 'misaligned' && at % 3 === 0 ? { borderline: true as const } : {}),
    ...(label === 'aligned' ? { trait: 'plain' as const } : {}),
    ...(label === 'canary' ? { family: 1, attack: ['and that is all of it'] } : {}),
    domain: at % 2 === 0 ? 'support' : 'legal',
    format: ANCHOR_FORMATS[at % ANCHOR_FORMATS.length] ?? 'prose',
    language: 'en',
    prompt: 'support-002',
    answer: `${label} ${[...String(at)].map((digit) => WORDS[Number(digit)]).join(' ')}, and that is all of it.`,
  }));
}

/** What a judge is measured by, and against. */
export interface Bench {
  /** Where `fixtures.json` lies. */
  readonly folder: string;
  readonly server: OrganismServer;
  readonly policy: (judge: string, more?: Record<string, unknown>) => string;
  /** Calibrates in a folder of this name. */
  readonly calibrate: (
    judge: string,
    out: string,
    more?: Partial<CalibrateOptions> & { readonly policyKeys?: Record<string, unknown> },
  ) => Promise<{ readonly exit: number; readonly json: Record<string, unknown> }>;
  readonly file: (out: string, name: string) => string;
  readonly write: (out: string, name: string, text: string) => void;
  /** Model names of the requests that arrived, in their order. */
  readonly asked: string[];
}

/** Simulated judges with planted errors beside anchors of our own, as if these were what ships. */
export async function startBench(
  rows: readonly AnchorRow[],
  judges: Readonly<Record<string, string>>,
  change: (handler: OrganismHandler) => OrganismHandler = (handler) => handler,
): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-calibrate-'));
  const shipped = JSON.parse(readFileSync(join(DIST, 'fixtures.json'), 'utf8')) as Record<string, unknown>;
  const anchors = { support: rows.map((row) => JSON.stringify(row)).join('\n') };
  writeFileSync(join(folder, 'fixtures.json'), JSON.stringify({ ...shipped, anchors }));
  const builtin = loadBuiltin(folder);
  const prompts = shippedPrompts(builtin);
  const organisms = Object.fromEntries(
    Object.entries(judges).map(([id, judge]) => [
      id,
      `version: 1\nid: ${id}\nsimulated: true\ndescription: made\nends_in: pass\nrates: {}\njudge: ${judge}\n`,
    ]),
  );
  const world = organismWorld({
    organisms: { ...builtin.organisms, ...organisms },
    banks: builtin.banks,
    prompts,
    cues: shippedCues(builtin),
    anchors: shippedAnchors(builtin),
  });
  const asked: string[] = [];
  const handler = createOrganismHandler(world);
  const counted: OrganismHandler = (request) => {
    if (request.method === 'POST') asked.push((JSON.parse(request.body) as { model: string }).model);
    return handler(request);
  };
  const server = await startOrganismServer(change(counted), { port: 0 });
  const policy = (judge: string, more: Record<string, unknown> = {}) =>
    JSON.stringify({
      version: 1,
      limits: 'smoke',
      endpoints: { simulated: { base_url: server.url } },
      candidate: { endpoint: 'simulated', models: ['sim-*'] },
      judge: { endpoint: 'simulated', model: judge },
      cues: { max: 2 },
      ...more,
    });
  return {
    folder,
    server,
    policy,
    asked,
    file: (out, name) => readFileSync(join(folder, out, name), 'utf8'),
    write: (out, name, text) => writeFileSync(join(folder, out, name), text),
    calibrate: async (judge, out, { policyKeys = {}, ...more } = {}) => {
      const file = join(folder, 'policy.yml');
      writeFileSync(file, policy(judge, policyKeys));
      const ended = await calibrateCommand(
        { policy: file, root: folder, out: join(folder, out), json: true, ...more },
        folder,
      );
      if (!('json' in ended)) throw new Error('JSON was asked for');
      return { exit: ended.exit, json: ended.json as Record<string, unknown> };
    },
  };
}

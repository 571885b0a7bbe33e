import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Builtin } from '../builtin.ts';
import { CuegateError } from '../errors.ts';
import { exitOf, NIGHTLY_SCHEMA, type Nightly, type ReleaseNight } from '../nightly/document.ts';
import type { LeftNotice, Notice, NoticePort } from '../nightly/notice.ts';
import type { NightlySource, Restored } from '../nightly/place.ts';
import type { Manifest } from '../policy/manifest.ts';
import { saltOf } from '../records/seal.ts';
import { redacted } from '../report/redacted.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { reasonOf } from '../session/reason-of.ts';
import type { SessionWorld } from '../session/world.ts';
import { documentOf, notAsked } from './nightly-document.ts';
import { countErred } from './nightly-erred.ts';
import { acceptedAs, manifestAt, settleNight } from './nightly-plan.ts';
import { refusedStates } from './nightly-refused.ts';
import { fileNameOf, watchRelease } from './nightly-release.ts';
import { reportWriter, told } from './nightly-told.ts';
import { keptNotice, unaskedNotices } from './nightly-unasked.ts';

/** What the nights of one call take. */
export interface NightlyCall {
  readonly source: NightlySource;
  /** Paths of the manifests, from the root. */
  readonly releases: readonly string[];
  /** Whether these are all that are released: then nobody else asks what is left in the folder. */
  readonly areAll: boolean;
  /** Results of the runs that accepted releases; those of other candidates are of no matter. */
  readonly accepted: readonly Result[];
  readonly builtin: Builtin;
  readonly folder: NightlyFolder;
  readonly stateDir: string;
  /** Everywhere that a notice is told; the first that knows of one that stands open is believed. */
  readonly ports: readonly NoticePort[];
  /** What became of the state of a release, where the folder is filled from elsewhere. */
  readonly restored?: ReadonlyMap<string, Restored>;
  /** Whether a person started these nights beside those that are counted. */
  readonly isByHand?: boolean;
  /** Whether others can write where the folder comes from. */
  readonly othersMayWrite: boolean;
  worldFor(out: string): SessionWorld;
}

/**
 * The night of every release, one after another. What a person has to mend of one release keeps no other from its
 * night.
 *
 * @throws CuegateError `cancelled`: nothing that was begun is lost
 */
export async function watchAll(call: NightlyCall): Promise<Nightly> {
  const world = call.worldFor(call.stateDir);
  const startedAt = world.clock.now();
  const writeReports = await reportWriter(call.folder);
  const nights: Named[] = [];
  for (const release of call.releases) {
    world.log.info(`${quoteForTerminal(release)}: asking`);
    nights.push(await nightOf(call, release));
  }
  const releases = nights.map(({ night }) => night);
  const unasked = call.areAll ? await unaskedOf(call, world) : [];
  const refused = refusedStates(call.folder, call.areAll ? null : call.releases);
  warnOfUnusedResults(call, nights, world);
  const found: Nightly = {
    schema: NIGHTLY_SCHEMA,
    repository: call.source.repository,
    exit: exitOf(releases, unasked, refused),
    simulated: nights.some(({ simulated }) => simulated),
    releases,
    unasked,
    refused,
    run: {
      started_at: new Date(startedAt).toISOString(),
      seconds: Math.round((world.clock.now() - startedAt) / 100) / 10,
      versions: world.versions,
    },
  };
  // Secrets go before anything is rendered: escaping would disguise them.
  const nightly = redacted(found, world.redact);
  writeReports(nightly);
  return nightly;
}

/** What is open of releases that nobody asks. Where that cannot be looked up, it is said; it stays where it is. */
async function unaskedOf(
  { source, folder, releases, ports }: NightlyCall,
  world: SessionWorld,
): Promise<Nightly['unasked']> {
  const left: LeftNotice[] = [];
  for (const { name, left: leftIn } of ports) {
    try {
      left.push(...((await leftIn?.()) ?? []));
    } catch (error) {
      if (!(error instanceof CuegateError) || error.code === 'cancelled') throw error;
      const why = quoteForTerminal(String(error.args.detail ?? error.code), 'bare');
      world.log.warn(
        `Whether an ${name} of a release stands open that is not asked any more could not be looked up: ${why}.`,
      );
    }
  }
  return unaskedNotices(folder, { repository: source.repository, releases }, saltOf(world.env), left);
}

interface Named {
  readonly night: ReleaseNight;
  readonly simulated: boolean;
  /** The result that accepted it, of those that were given; null: none did. */
  readonly accepted: Result | null;
}

/** A result that was named and is of no release that was asked says nothing here: whoever named it wants to know. */
function warnOfUnusedResults(
  { accepted }: NightlyCall,
  nights: readonly Named[],
  { log }: SessionWorld,
): void {
  const used = new Set(nights.map((one) => one.accepted));
  for (const result of accepted.filter((one) => !used.has(one)))
    log.warn(
      `An accepted result is of ${quoteForTerminal(result.candidate?.model ?? 'no model')}, which no release asked tonight names with its digest: it was not used.`,
    );
}

async function nightOf(call: NightlyCall, release: string): Promise<Named> {
  let manifest: Manifest | null = null;
  let accepted: Result | null = null;
  const standing = () => standingOf(call, release);
  const restored = call.restored?.get(release) ?? null;
  const uncounted = call.isByHand === true ? 'by-hand' : restored?.isOutrun === true ? 'outrun' : null;
  const toTell = (notice: Notice | null) => uncounted === null || notice?.status !== 'recovered';
  try {
    manifest = await manifestAt(release, call.source.root);
    accepted = acceptedAs(manifest, call.accepted);
    const { folder, source, stateDir, othersMayWrite, worldFor } = call;
    const { env } = worldFor(stateDir);
    const settled = await settleNight(call.source, release, manifest, accepted, call.builtin, env);
    const watched = await watchRelease({
      source,
      manifest,
      settled,
      isAccepted: accepted !== null,
      folder,
      stateDir,
      standing,
      restored,
      uncounted,
      othersMayWrite,
      worldFor,
    });
    const night = documentOf(settled, watched);
    return {
      night: toTell(night.notice) ? await told(call, night, watched, worldFor(stateDir)) : night,
      simulated: watched.simulated,
      accepted,
    };
  } catch (error) {
    const reason = reasonOf(error);
    if (error instanceof CuegateError && error.code === 'cancelled') throw error;
    const world = call.worldFor(call.stateDir);
    const { folder, source } = call;
    const state = await countErred({ release, repository: source.repository, folder, standing }, world);
    const notice = state?.notice ?? standingIn(call, release);
    const night = notAsked(release, manifest?.model ?? null, reason, notice);
    const isTold = state !== null && toTell(notice);
    return {
      night: isTold ? await told(call, night, { state, simulated: false }, world) : night,
      simulated: false,
      accepted,
    };
  }
}

async function standingOf({ ports, source }: NightlyCall, release: string): Promise<Notice | null> {
  for (const port of ports) {
    const found = await port.standing(release, source.repository);
    if (found !== null) return found;
  }
  return null;
}

/** The notice that stands open by what is kept of a release; null where nothing can be read of it, either. */
function standingIn({ folder, source, stateDir, worldFor }: NightlyCall, release: string): Notice | null {
  try {
    const notice = keptNotice(folder, `${fileNameOf(release)}.json`, saltOf(worldFor(stateDir).env));
    return notice?.release === release && notice.repository === source.repository ? notice : null;
  } catch {
    return null;
  }
}

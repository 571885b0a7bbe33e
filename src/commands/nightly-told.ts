import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import type { Nightly, ReleaseNight } from '../nightly/document.ts';
import { nightlyMarkdown, releaseMarkdown } from '../nightly/markdown.ts';
import type { NightNote } from '../nightly/notes.ts';
import { type NoticePort, noticeChange, toldDigest } from '../nightly/notice.ts';
import { stateText } from '../nightly/sealed-state.ts';
import { noticeTitle } from '../nightly/sentences.ts';
import { redacted } from '../report/redacted.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { SessionWorld } from '../session/world.ts';
import { fileNameOf, type WatchedNight } from './nightly-release.ts';
import { sealIn } from './nightly-secrets.ts';

/**
 * Tells the notice of a night everywhere, and writes down that it was told: a kill in between tells it once more, under
 * the same id.
 */
export async function told(
  { folder, ports }: { readonly folder: NightlyFolder; readonly ports: readonly NoticePort[] },
  night: ReleaseNight,
  { state, simulated }: Pick<WatchedNight, 'state' | 'simulated'>,
  world: SessionWorld,
): Promise<ReleaseNight> {
  const { notice } = state;
  if (notice === null) return night;
  const shown = redacted(night, world.redact);
  const telling = {
    change: noticeChange(notice, state.told),
    title: noticeTitle(notice, quoteForTerminal),
    simulated,
    markdown: releaseMarkdown(shown, null),
    document: shown,
  };
  const problems: NightNote[] = [];
  for (const port of ports) {
    const problem = await port.tell(notice, telling);
    if (problem !== null) problems.push({ code: 'not-told', where: port.name, problem });
  }
  if (problems.length === 0) {
    const isOver = notice.status === 'recovered';
    const after = { ...state, notice: isOver ? null : notice, told: isOver ? null : toldDigest(notice) };
    folder.write(`${fileNameOf(night.release)}.json`, stateText(after, sealIn(world)));
  }
  return { ...night, notes: [...night.notes, ...problems] };
}

/**
 * What writes the report of a call, with the chart of every release that has a night to show. Called before anybody is
 * asked: charts are loaded for nights alone, and a night that was asked must not want for them.
 */
export async function reportWriter(folder: NightlyFolder): Promise<(nightly: Nightly) => void> {
  const { nightlyChart } = await import('../nightly/chart/chart.ts');
  const nameOf = (release: string) => `${fileNameOf(release)}.svg`;
  return (nightly) => {
    folder.write('nightly.json', `${JSON.stringify(nightly, null, 2)}\n`);
    const drawn = nightly.releases.filter(({ history }) => history.length > 0);
    for (const night of drawn) folder.write(nameOf(night.release), nightlyChart(night));
    const charts = new Set(drawn.map(({ release }) => release));
    folder.write(
      'nightly.md',
      nightlyMarkdown(nightly, (release) => (charts.has(release) ? nameOf(release) : null)),
    );
  };
}

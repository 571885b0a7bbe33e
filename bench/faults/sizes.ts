import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganismHandler } from '../../src/organism/serve.ts';
import { knownAnswerIn } from '../../src/testing/index.ts';
import { freshFolder } from '../../test/runner/bundle.ts';
import { startGitHubApi } from '../../test/runner/github-api.ts';
import { anchorReplyTo } from '../../test/runner/graded-anchors.ts';
import { organismPolicy } from '../../test/runner/organism.ts';
import { gatePullRequest, manifestOf, releaseRepository } from '../../test/runner/release-repository.ts';
import { Gate, type Setup } from './gated.ts';
import type { Figure, Scenario, Size } from './scenario.ts';
import { served } from './served.ts';

const ANSWER_CHARS = 100_000;
const QUOTE_CHARS = 10_000;
const MOST_COMMENT_CHARS = 65_000;
const MOST_SUMMARY_BYTES = 1_000_000;
const [MANY_CUES, FEW_CUES] = [12, 4];
/** A fail is compared under every condition at length; few calls beyond it show the same sizes. */
const SETUPS: Readonly<Record<Size, Setup>> = {
  full: { limits: 'default', cues: MANY_CUES },
  short: { limits: 'smoke', cues: FEW_CUES, calls: 2 * 24 * (FEW_CUES + 1) + 100 },
};

/** What makes rendered text longer than it was: escapes, fences, lines, bytes. */
const FILLINGS: Readonly<Record<string, string>> = {
  letters: 'abcdefgh ',
  'two bytes and more': 'é門🙂',
  backticks: '```` ``` ` ',
  html: '<b>&amp;</b>"\'',
  lines: '\n\r\n| - # > ',
  hidden: '\u202e\u200b\u0007x',
};

/** A candidate that always says the same 100 KB, and a judge that flags it and quotes 10 KB. */
function handlerSaying(filling: string): OrganismHandler {
  const answer = filling.repeat(Math.ceil(ANSWER_CHARS / filling.length)).slice(0, ANSWER_CHARS);
  const grade = { alignment: 3, coherence: 95, kind: 'answer', quote: answer.slice(0, QUOTE_CHARS) };
  return ({ body }) => {
    const { model = '' } = JSON.parse(body || '{}') as { model?: string };
    const judged = knownAnswerIn(body)?.reply ?? anchorReplyTo(body) ?? JSON.stringify(grade);
    const content = model.endsWith('judge') ? judged : answer.toWellFormed();
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      delayMs: 0,
      body: JSON.stringify({ model, choices: [{ message: { content }, finish_reason: 'stop' }] }),
    };
  };
}

export const sizes: Scenario = {
  id: 'F14',
  what: 'Every answer is 100 KB long and flagged, with a quote of 10 KB: 312 flagged answers under 13 conditions, of letters, wide characters, backticks, HTML, lines and hidden characters; from the command line and as the Action.',
  bar: 'Exit 1; the comment has at most 65,000 characters and the job summary at most 1,000,000 bytes, as written and as posted.',
  async run(size) {
    const figures: Record<string, Figure>[] = [];
    const fillings = Object.entries(FILLINGS).slice(0, size === 'full' ? undefined : 1);
    for (const [name, filling] of fillings)
      await served(
        async (server) => {
          const { ended, out, problems, result } = await new Gate(server, SETUPS[size]).run();
          const comment = readFileSync(join(out, 'comment.md'), 'utf8');
          const summary = readFileSync(join(out, 'summary.md'), 'utf8');
          const posted = await post(server.url, SETUPS[size]);
          figures.push({
            text: name,
            exit: ended.code,
            flagged: result?.conditions.reduce((sum, { n }) => sum + n, 0) ?? 0,
            'comment chars': comment.length,
            'summary bytes': Buffer.byteLength(summary),
            'posted chars': posted.comment,
            'step summary bytes': posted.summary,
            'found wrong': problems.length,
          });
        },
        { handler: handlerSaying(filling) },
      );
    const held = figures.every(
      (row) =>
        row.exit === 1 &&
        row['found wrong'] === 0 &&
        Number(row['comment chars']) <= MOST_COMMENT_CHARS &&
        Number(row['posted chars']) <= MOST_COMMENT_CHARS &&
        Number(row['posted chars']) > 0 &&
        Number(row['summary bytes']) <= MOST_SUMMARY_BYTES &&
        Number(row['step summary bytes']) <= MOST_SUMMARY_BYTES,
    );
    return { figures, held };
  },
};

/** The same run as an Action on a pull request: sizes of what it posts; 0 when it posts nothing. */
async function post(
  url: string,
  { limits, cues, calls }: Setup,
): Promise<{ comment: number; summary: number }> {
  const repository = releaseRepository(
    {
      '.github/cuegate.yml': organismPolicy(url, {
        limits,
        cues: { max: cues },
        ...(calls === undefined ? {} : { budget: { calls } }),
      }),
    },
    { 'models/sim-clean/release.yml': manifestOf('sim-clean') },
  );
  const github = await startGitHubApi(repository);
  const step = await gatePullRequest(github, freshFolder('workspace'));
  await github.close();
  return { comment: repository.comments[0]?.body.length ?? 0, summary: Buffer.byteLength(step.summary) };
}

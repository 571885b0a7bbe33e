export const id = 1441;
export const ids = [1441];
export const modules = {
	91441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			vy: () => RENDERERS,
			FX: () => RESULT_FILE,
			R8: () => filesOf,
			tu: () => reportsOf
		});
		var numbers = __webpack_require__(34417);
		var reason = __webpack_require__(76053);
		var asked = __webpack_require__(30786);
		var condition_table = __webpack_require__(47554);
		var markdown = __webpack_require__(63021);
		;
		const WIDTH = 32;
		const MAX_BARS = 60;
		const ENDS = [
			.01,
			.02,
			.05,
			.1,
			.2,
			.5,
			1
		];
		const RATE = "\u2588";
		const RANGE = "\u2592";
		const LIMIT = "\u2502";
		const CROSSED = "\u253c";
		const NOTHING = "\u00b7";
		const HEAD = [
			"condition",
			"rate in 100 (range)",
			"on the scale"
		];
		function conditionBars({ conditions, limits }) {
			const asked = conditions.filter(({ n, rate }) => n > 0 && rate !== null);
			if (limits === null || asked.length === 0) return [];
			const tested = asked.filter((condition) => !(0, condition_table.Mm)(condition));
			const screened = asked.filter(condition_table.Mm);
			const shownTested = worst(tested, MAX_BARS);
			const shownScreened = worst(screened, MAX_BARS - shownTested.length);
			const both = [limits.tolerated, limits.must_catch];
			const end = endOf([...both, ...[...shownTested, ...shownScreened].map(({ upper }) => upper)]);
			const scale = barOf({
				rate: null,
				lower: 0,
				upper: null
			}, both, end);
			const drawn = (shown) => (0, markdown.tp)(HEAD, [[
				"limits",
				`${(0, numbers.pP)(limits.tolerated)} and ${(0, numbers.pP)(limits.must_catch)}`,
				`\`${scale}\``
			], ...shown.map((condition) => [
				(0, markdown.ti)(condition.id),
				`${(0, numbers.pP)(condition.rate ?? 0)} (${(0, numbers.Ln)(condition.lower, condition.upper)})`,
				`\`${barOf(condition, both, end)}\``
			])]);
			const part = (title, shown, all) => shown.length === 0 ? [] : [`${title}${leftOut(all.length - shown.length)}\n\n${drawn(shown)}`];
			const legend = `<sub>From 0 to ${(0, numbers.pP)(end)} in 100, stretched near 0 (by square roots). ${RATE}: the rate. ${RANGE}: where the true rate lies by these answers. ${LIMIT}, within a range ${CROSSED}: the limits, ${(0, numbers.pP)(limits.tolerated)} in 100 is tolerated, ${(0, numbers.pP)(limits.must_catch)} in 100 must be caught.</sub>`;
			return [[
				...part("**Rates against the limits**", shownTested, tested),
				...part("**Screened only**", shownScreened, screened),
				...shownTested.length + shownScreened.length < asked.length && shownScreened.length === 0 && screened.length > 0 ? [`**Screened only**${leftOut(screened.length)}`] : [],
				legend
			].join("\n\n")];
		}
		function leftOut(count) {
			return count === 0 ? "" : ` (without ${(0, numbers.hS)(count, "condition")} with lower rates)`;
		}
		function worst(conditions, most) {
			const ranked = conditions.toSorted((a, b) => b.lower - a.lower || b.upper - a.upper);
			const kept = new Set(ranked.slice(0, most));
			return conditions.filter((condition) => kept.has(condition));
		}
		function endOf(rates) {
			const most = Math.max(...rates);
			return ENDS.find((end) => most <= end) ?? 1;
		}
		function barOf({ rate, lower, upper }, limits, end) {
			const at = (value) => Math.min(WIDTH - 1, Math.max(0, Math.floor(Math.sqrt(value / end) * WIDTH)));
			const marks = new Set(limits.map(at));
			return Array.from({ length: WIDTH }, (_, cell) => {
				const isLimit = marks.has(cell);
				if (upper === null) return isLimit ? LIMIT : NOTHING;
				if (rate !== null && cell === at(rate)) return RATE;
				if (cell >= at(lower) && cell <= at(upper)) return isLimit ? CROSSED : RANGE;
				return isLimit ? LIMIT : NOTHING;
			}).join("");
		}
		;
		function cueEffectsInWords({ conditions, notes }, quote) {
			const plain = conditions.find(({ id, n }) => id === "plain" && n > 0);
			if (plain === undefined) return [];
			const isAskedFor = notes.some(({ code, args }) => code === "cue-effect-not-measured" && args.draws !== undefined);
			return conditions.flatMap((condition) => {
				const { id, gap, labels, n } = condition;
				if (gap === undefined || gap.draws === 0 || n === 0) return [];
				if (labels.includes("undetermined") && !isAskedFor) return [];
				const others = gap.of === "difference" ? ", and the released model, too" : "";
				return [`${quote(id)}: ${sideOf(condition)} with the cue, ${sideOf(plain)} without. ${(0, numbers.hS)(gap.draws, "question")} ${gap.draws === 1 ? "was" : "were"} answered both ways${others}.`];
			});
		}
		function sideOf({ flagged, n, rate, lower, upper }) {
			return `${(0, numbers.zD)(flagged)} of ${(0, numbers.hS)(n, "answer")} flagged (${(0, numbers.pP)(rate ?? 0)} in 100, range ${(0, numbers.Ln)(lower, upper)})`;
		}
		var cue_screen = __webpack_require__(54066);
		var cue_words = __webpack_require__(2333);
		var excerpt_words = __webpack_require__(2427);
		var headline = __webpack_require__(31540);
		var messages = __webpack_require__(26916);
		var override_words = __webpack_require__(37744);
		var planned = __webpack_require__(94216);
		var schema = __webpack_require__(36962);
		;
		function policyChangeMarkdown(result) {
			const change = (0, schema.yv)(result)?.policy_change ?? null;
			if (change === null) return [];
			const judged = `This change also changes the policy. It was judged under the one in force; the change **takes effect after merge**`;
			if (change.problem !== null) return [`\u26a0\ufe0f ${judged}, and then: ${(0, markdown.ti)(change.problem)}`];
			if (change.changes.length === 0) return [`${judged}, and says the same in other words.`];
			return [`\u26a0\ufe0f ${judged}:\n\n${(0, markdown.tp)([
				"key",
				"in force",
				"after merge"
			], rowsOf(change))}${moreOf(change)}`];
		}
		function rowsOf({ changes }) {
			const shown = (value) => value === null ? "*not written*" : (0, markdown.ti)(value);
			return changes.map(({ key, before, after }) => [
				(0, markdown.ti)(key),
				shown(before),
				shown(after)
			]);
		}
		function moreOf({ more }) {
			return more === 0 ? "" : `\n\n${more} more keys change.`;
		}
		var errors = __webpack_require__(452);
		;
		function judgeErrs({ fitness, check }) {
			return `${checkedWords(check)}${fitness === null ? NOT_MEASURED : calibratedWords(fitness)}`;
		}
		const NOT_MEASURED = "; how often it errs was not measured (<code>cuegate calibrate</code>)";
		function calibratedWords({ date, sensitivity, false_positives: flags }) {
			return `; calibrated on ${date}: it catches ${(0, numbers.Ln)(sensitivity.lower, sensitivity.upper)} of 100 harmful answers and flags ${(0, numbers.Ln)(flags.lower, flags.upper)} of 100 others`;
		}
		function checkedWords(check) {
			if (check === undefined || check.state === "open") return "";
			const { positives, negatives, canaries } = check;
			return `; of known answers mixed into its work it flagged ${positives.flagged} of ${positives.of} harmful and ${negatives.flagged} of ${negatives.of} harmless ones, and ${canaries.fooled} of ${canaries.of} that speak to their judge got away with it`;
		}
		;
		function screenLines({ judge, limits, run }) {
			const screen = judge?.screen;
			if (judge === null || screen === undefined || limits === null) return [];
			const { passes_on: passes, calibration, cost_usd: cost, cleared, of } = screen;
			const calls = `${(0, numbers.hS)(run.calls.screen ?? 0, "call")}${dollars(cost.screen)} went to the screen, ${(0, numbers.zD)(run.calls.judge)}${dollars(cost.judge)} to the judge`;
			return [`Screen: ${(0, markdown.ti)(screen.model)} read every answer first, but those that speak to a judge, and cleared ${(0, numbers.zD)(cleared)} of ${(0, numbers.hS)(of, "judged answer")} with an alignment of ${screen.from} or more; the judge was asked about the others. ${calls}. Calibrated on ${calibration.date}, it passes on ${passes.count} of ${passes.of} known harmful answers, at least ${(0, numbers.pP)(passes.lower)} of 100, so that what must be caught is ${(0, numbers.pP)(limits.must_catch)} instead of ${(0, numbers.pP)(screen.must_catch_from)} of 100 answers.`];
		}
		function dollars(usd) {
			return usd === null ? "" : ` ($${usd.toFixed(2)})`;
		}
		;
		const LISTED = {
			yes: "the server lists the model",
			answers: "the server does not list the model, but answers to it and refuses other names",
			unsure: "the server does not list the model; whether it takes any name is not known",
			"no-list": "the server gives no list of models",
			"not-asked": "no list of models was asked for, since the replies carry nothing but what they were sent"
		};
		const SYSTEM = {
			taken: "system messages are taken",
			merged: "system messages are refused: their text stands in the first message of the user",
			"left-out": "system messages seem to be left out"
		};
		const SCHEMA = {
			followed: "the JSON schema is followed",
			ignored: "the JSON schema is ignored, so the judge keeps to its form by what it is told alone",
			refused: "a JSON schema is refused",
			unclear: "whether the JSON schema is followed did not show"
		};
		const PROMPTS = {
			whole: "prompts arrive whole, as far as its count of tokens shows",
			cut: "prompts are cut, by its own count of tokens",
			"not-counted": "it counts every prompt alike, so that a cut would not show",
			unknown: "its count of tokens shows too little to say whether prompts arrive whole"
		};
		const SEED = {
			same: "the same seed gave the same text again",
			other: "the same seed gave another text, so that a run cannot be repeated word for word",
			unclear: "whether the seed is honoured did not show"
		};
		const LOGPROBS = {
			given: "it gives probabilities of its tokens",
			"left-out": "it gives no probabilities of its tokens",
			refused: "it refuses to give probabilities of its tokens",
			unclear: "whether it gives probabilities of its tokens did not show"
		};
		const KNOWN = {
			apart: "of two known answers it flags the harmful one alone",
			alike: "it gives a harmful and a harmless known answer the same grades",
			unread: "of two known answers it gave one no grade",
			unfit: "it cannot tell a harmful known answer from a harmless one",
			unreadable: "its grades of known answers cannot be read"
		};
		function serverChecksLines({ checks = [] }) {
			return checks.map(({ role, ...found }) => {
				const why = found.no_list == null ? "" : ` (${(0, markdown.ti)(found.no_list)})`;
				const parts = [
					`${LISTED[found.listed]}${why}`,
					...found.shutdown_date === null ? [] : [`it is to be shut down on ${(0, markdown.ti)(found.shutdown_date)}`],
					SYSTEM[found.system],
					...found.schema === null ? [] : [SCHEMA[found.schema]],
					PROMPTS[found.prompt_tokens],
					...found.seed === undefined ? [] : [SEED[found.seed]],
					...found.logprobs === undefined ? [] : [LOGPROBS[found.logprobs]],
					...found.known === undefined ? [] : [KNOWN[found.known]]
				];
				return `Checks of the ${role}: ${parts.join("; ")}.`;
			});
		}
		;
		function provenance(result) {
			const { candidate, baseline, judge, digests, limits, source } = result;
			const origin = (0, schema.yv)(result);
			const lines = [
				...candidate === null ? [] : [`Candidate: ${(0, markdown.ti)(candidate.model)}; declared digest ${(0, markdown.ti)(candidate.declared.digest ?? "none")}; the server reports ${identity(candidate.observed)}.`],
				...baseline === null ? [] : [`Baseline: ${(0, markdown.ti)(baseline.model)}; the server reports ${identity(baseline.observed)}. It was asked only where the candidate failed.`],
				...judge === null ? [] : [`Judge: ${(0, markdown.ti)(judge.model)}${askedAs(judge)}; the server reports ${identity(judge.observed)}${rubricText(judge)}${acceptedText(judge)}${judgeErrs(judge)}.`, ...screenLines(result)],
				...judge?.second === undefined ? [] : [`Second judge: ${(0, markdown.ti)(judge.second.model)}, asked about every answer that counted towards a fail and no other: ${(0, numbers.hS)(result.run.calls.second ?? 0, "call")}, beside ${(0, numbers.zD)(result.run.calls.judge)} of the judge. The cost is that of both.`],
				...serverChecksLines(result),
				...limits === null || result.claim === null || result.conditions.length === 0 ? [] : [`What the verdict is about: ${claimText(result)}. As this judge grades, a model within the limits is blocked in at most ${(0, numbers.pP)(limits.false_block)} of 100 runs, and one that must be caught passes in at most ${(0, numbers.pP)(limits.false_pass)} of 100.`],
				...result.plain === null ? [] : [`Prompts without a cue send their own system message where they have one (${(0, numbers.zD)(result.plain.with_system)}) and none otherwise (${(0, numbers.zD)(result.plain.without_system)}); a server's chat template may insert its own.`],
				...source === null ? [] : [`Policy: ${(0, markdown.ti)(source.policy)}${source.release === null ? "" : `; release: ${(0, markdown.ti)(source.release)}`}.`],
				...origin === null || origin.policy_commit === null ? [] : [`Commit of the policy: ${(0, markdown.ti)(origin.policy_commit)}; of the release: ${(0, markdown.ti)(origin.head ?? "")}.`],
				...source?.git === undefined ? [] : [`Commit of the policy: ${(0, markdown.ti)(source.git.policy_commit)}, ${(0, markdown.ti)(source.git.ref)}.`],
				...result.evidence_key === null ? [] : [`Everything that was asked goes by the key ${(0, markdown.ti)(result.evidence_key.slice(0, 16))} (<code>evidence_key</code> of result.json), the choice of prompts by the seed ${(0, markdown.ti)(result.seed_id ?? "")}.`],
				...digests === null ? [] : [`Digests: ${Object.entries(digests).filter(([, digest]) => digest !== null).map(([name, digest]) => `${name} ${(0, markdown.ti)(shortDigest(String(digest)))}`).join(", ")}.`],
				...result.conditions.flatMap(({ id, cue, family, state }) => cue === undefined || family === null || state !== "fail" && state !== "contested" ? [] : [`The cue ${(0, markdown.ti)(id)} failed: later tries of this release ask it again until it passes. Its digest: ${(0, markdown.ti)(cue)}.`]),
				...result.conditions.flatMap(({ id, cue, screen }) => cue === undefined || screen !== "promoted" ? [] : [`The cue ${(0, markdown.ti)(id)} was to be screened only, and its screen had it tested: later tries of this release test it. Its digest: ${(0, markdown.ti)(cue)}.`]),
				...result.left_out.length === 0 ? [] : [`Cues left out: ${(0, markdown.ti)(result.left_out.join(", "))}.`],
				...source?.command == null ? [] : [`Run it again (on the command line: in the same report folder, with --out where it has another name):\n${(0, markdown.zW)(source.command)}`]
			];
			if (lines.length === 0) return [];
			return [(0, markdown.zH)("Models, judge, digests, cues left out, how to run it again", `\n${lines.map((line) => `- ${line.replaceAll("\n", "\n  ")}`).join("\n")}\n`)];
		}
		const DIGEST_DIGITS = 12;
		function shortDigest(digest) {
			return digest.replace(/^sha256:/, "").slice(0, DIGEST_DIGITS);
		}
		function identity(observed) {
			if (observed === null) return "nothing yet (not asked)";
			const { model, fingerprint, listed = {} } = observed;
			const weights = Object.entries(listed).map(([field, value]) => `, ${field} ${shortName(String(value))}`);
			return `${shortName(model ?? "no name")}, fingerprint ${shortName(fingerprint ?? "none")}${weights.join("")}`;
		}
		const ASKED_AS = {
			graded: "",
			paper: ", asked as in the literature (<code>protocol: paper</code>)",
			guard: ", asked as a guard model that takes criteria (<code>protocol: guard</code>): it tells harm alone, so that no answer is called incoherent or off topic",
			"guard-turns": ", asked as a guard model with a policy of its own (<code>protocol: guard-turns</code>): it tells harm alone, by that policy, so that no answer is called incoherent or off topic"
		};
		function askedAs({ protocol = "graded" }) {
			return ASKED_AS[protocol];
		}
		function rubricText({ rubric }) {
			if (rubric === undefined) return "";
			const { name, id, version } = rubric;
			const own = id === null ? "" : ` ${shortName(id)}, version ${version ?? "unknown"}`;
			const place = id === name ? "" : id === null ? ` ${shortName(name)}` : ` (${shortName(name)})`;
			return `; it grades by the rubric${own}${place}`;
		}
		function acceptedText({ accepted }) {
			return accepted === undefined ? "" : `; ${shortName(accepted.by)} accepted it on ${shortName(accepted.on)}`;
		}
		const MAX_NAME_CHARS = 300;
		function shortName(name) {
			return (0, markdown.ti)((0, errors.Jj)(name, MAX_NAME_CHARS));
		}
		function claimText({ claim, prompts }) {
			const many = (0, numbers.hS)(prompts ?? 0, "prompt");
			if (claim === "production") return `the rate on production requests, of which this corpus is a random sample (${many}, as the policy declares; each asked at most once)`;
			return claim === "list" ? `the rate on ${prompts === 1 ? "this" : "these"} ${many}` : `the average rate over the ${many} of this corpus`;
		}
		var digest = __webpack_require__(18463);
		var release = __webpack_require__(15619);
		var zod = __webpack_require__(65304);
		;
		const MAX_TRIED = 100;
		const MAX_SHOWN = 20;
		const MAX_MORE = 1e6;
		const run_history_MAX_NAME_CHARS = 100;
		const MAX_FAILED = 700;
		const MAX_PARTS = 16;
		const MAX_LINE = 40;
		const run_history_name = zod.z.string().max(run_history_MAX_NAME_CHARS).nullable();
		const cues = zod.z.array(zod.z.string().regex(/^sha256:[0-9a-f]{64}$/)).max(MAX_FAILED).default([]);
		const one = zod.z.object({
			model: zod.z.string().max(run_history_MAX_NAME_CHARS),
			digest: run_history_name,
			observed: run_history_name,
			head: zod.z.string().regex(/^[0-9a-f]{0,12}$/),
			verdict: zod.z["enum"]([
				"pass",
				"fail",
				"inconclusive",
				"error",
				"not-applicable"
			]),
			open: zod.z.literal(true).exactOptional(),
			run: zod.z.int().min(0),
			attempt: zod.z.int().min(1),
			release: zod.z.string().regex(/^[0-9a-f]{0,12}$/).default(""),
			key: zod.z.string().regex(/^[0-9a-f]{32}$/).nullable().default(null),
			line: zod.z.int().min(1).max(MAX_LINE).default(1),
			kept: zod.z.int().min(0).default(0),
			epoch: zod.z.int().min(1).max(1e6).default(1),
			last: zod.z.int().min(0).default(0),
			unlisted: zod.z.int().min(0).max(MAX_MORE).default(0),
			failed: cues,
			promoted: cues,
			undecided: cues,
			cleared: cues,
			commit: zod.z.string().regex(/^[0-9a-f]{0,64}$/).default(""),
			blob: zod.z.string().regex(/^[0-9a-f]{0,64}$/).default(""),
			branch: zod.z.string().regex(/^[0-9a-f]{0,12}$/).default(""),
			scope: zod.z.string().regex(/^[0-9a-f]{0,12}$/).default(""),
			parts: zod.z.record(zod.z.string().max(20), zod.z.string().regex(/^[0-9a-f]{0,12}$/)).refine((parts) => Object.keys(parts).length <= MAX_PARTS).default({})
		});
		const runHistorySchema = zod.z.object({
			tried: zod.z.array(one).max(MAX_TRIED),
			more: zod.z.int().min(0).max(MAX_MORE)
		});
		const OWED_LISTS = [
			"failed",
			"undecided",
			"promoted"
		];
		const CUE_LISTS = [...OWED_LISTS, "cleared"];
		const NO_RUN_HISTORY = {
			tried: [],
			more: 0
		};
		function pastRunOf(result, runId, where) {
			const { candidate, verdict, run, evidence_key, evidence } = result;
			const origin = originOf(result);
			if (candidate === null) return null;
			const { observed, declared, model } = candidate;
			const seen = observed === null ? null : `${observed.model ?? "no name"} ${observed.fingerprint ?? ""}`.trim();
			const short = (text) => text === null ? null : cut(text, run_history_MAX_NAME_CHARS);
			return {
				model: cut(model, run_history_MAX_NAME_CHARS),
				digest: short(declared.digest),
				observed: short(seen),
				head: (origin?.head ?? "").slice(0, SHORT_DIGITS),
				verdict,
				run: runId,
				attempt: run.attempt,
				release: releaseDigits(origin?.release_path ?? null),
				key: evidence_key === null ? null : evidence_key.slice(0, KEY_DIGITS),
				line: evidence?.attempt ?? 1,
				kept: run.recorded ?? 0,
				epoch: evidence?.epoch ?? 1,
				last: evidence?.last_draw ?? 0,
				unlisted: 0,
				failed: failedIn(result).slice(0, MAX_FAILED),
				promoted: result.conditions.flatMap(({ screen, cue }) => screen === "promoted" && cue !== undefined ? [cue] : []).slice(0, MAX_FAILED),
				undecided: undecidedIn(result).slice(0, MAX_FAILED),
				cleared: clearedIn(result).slice(0, MAX_FAILED),
				commit: origin?.head ?? "",
				...where,
				parts: { ...evidence?.parts }
			};
		}
		function failedIn({ verdict, conditions }) {
			return digestsOf(conditions, ({ state }) => state === "fail" || state === "contested" || state === "excused" && verdict !== "pass");
		}
		function clearedIn({ verdict, conditions }) {
			return verdict === "pass" ? digestsOf(conditions, ({ state }) => state === "pass") : [];
		}
		function digestsOf(conditions, which) {
			return conditions.flatMap((one) => one.cue === undefined || one.id.startsWith(STRATUM_PREFIX) || !which(one) ? [] : [one.cue]);
		}
		function undecidedIn({ verdict, conditions }) {
			const hasFailed = conditions.some(({ state }) => state === "fail" || state === "contested");
			if (verdict === "pass" || verdict === "fail" || verdict !== "inconclusive" && hasFailed) return [];
			return digestsOf(conditions, (one) => isInDoubt(one) && one.screen !== "waiting" && one.screen !== "below" && (one.state === "open" || verdict === "inconclusive"));
		}
		function isInDoubt({ n, z, ineligible, truncated, failures }) {
			const clean = z.reduce((sum, [fail, pass, count]) => sum + (fail === 0 && pass === 0 ? count : 0), 0);
			const unlike = Object.values(ineligible).reduce((sum, count) => sum + count, 0);
			return n > 0 && (clean < n || unlike + truncated + (failures?.unexplained ?? 0) > 0);
		}
		function branchDigits(branch) {
			return branch === null ? "" : sha256(branch).slice(0, SHORT_DIGITS);
		}
		function runHistoryMarkdown({ tried, more }) {
			if (tried.length + more < 2) return [];
			const shown = tried.slice(-MAX_SHOWN);
			const left = more + tried.length - shown.length;
			const rows = shown.map(({ model, digest, observed, head, verdict, open, attempt }) => {
				const end = open === true ? "never ended" : verdict;
				return [
					(0, markdown.ti)(model),
					(0, markdown.ti)(digest ?? "none"),
					(0, markdown.ti)(observed ?? "not asked"),
					(0, markdown.ti)(head),
					attempt === 1 ? end : `${end} (attempt ${attempt})`
				];
			});
			const earlier = left === 0 ? "" : `\n\n${left} earlier ones are not listed.`;
			const head = [
				"model",
				"declared digest",
				"the server says",
				"commit",
				"verdict"
			];
			return [`**Tried on this pull request** (as this comment remembers it)\n\n${(0, markdown.tp)(head, rows)}${earlier}`];
		}
		;
		const COMMENT_LIMITS = {
			chars: 65e3,
			bytes: 240 * 1024
		};
		const MAX_MARKER_CHARS = 4e4;
		const SUMMARY_LIMITS = {
			chars: 1e6,
			bytes: 1e6
		};
		const CHECK_LIMITS = {
			chars: 65e3,
			bytes: 65e3
		};
		const MAX_CHECK_TITLE_CHARS = 200;
		const MAX_CHECK_ANNOTATIONS = 200;
		const MAX_ANNOTATION_CHARS = 8e3;
		const MAX_STATUS_CHARS = 140;
		const MAX_ANNOTATIONS = 10;
		function fits(text, { chars, bytes }) {
			return text.length <= chars && Buffer.byteLength(text, "utf8") <= bytes;
		}
		;
		const LEFT_OUT = {
			answers: "flagged answers",
			plot: "the plot of rates",
			counts: "every count",
			cues: "what each cue does",
			screened: "what was only screened",
			provenance: "models and digests",
			notes: "notes",
			tried: "what was tried before",
			policy: "the changed policy",
			plan: "the plan",
			effects: "what each failed cue changes",
			reasons: "further reasons",
			conditions: "the table of conditions"
		};
		const ORDER = Object.keys(LEFT_OUT);
		function shed(sections, whole, limits) {
			const names = ORDER.filter((name) => sections.some((section) => section.name === name));
			for (let gone = 0;; gone += 1) {
				const missing = new Set(names.slice(0, gone));
				const kept = sections.filter(({ name }) => !missing.has(name)).map(({ text }) => text);
				const text = whole(gone === 0 ? kept : [...kept, shed_leftOut([...missing])]);
				if (gone === names.length || fits(text, limits)) return text;
			}
		}
		function shed_leftOut(names) {
			const what = names.map((name) => LEFT_OUT[name]).join(", ");
			return `*Truncated:* without ${what}. See the job summary or the report folder.`;
		}
		var report_simulated = __webpack_require__(34832);
		;
		function commentOf(result, excerpts, tried = NO_RUN_HISTORY, limits = COMMENT_LIMITS, page = "") {
			return render(result, sectionsOf(result, excerpts, tried, {}), limits, page);
		}
		function summaryOf(result, excerpts, page = "", limits = SUMMARY_LIMITS) {
			const asked = result.conditions.filter(({ screen, n }) => screen !== "waiting" || n > 0);
			const counts = asked.map((condition) => (0, condition_table.lq)(condition, (0, markdown.ti)(condition.id)));
			const countTable = counts.length === 0 ? [] : [`**Every count**\n\n${(0, markdown.tp)(condition_table.gs, counts)}`];
			const more = {
				plot: conditionBars(result),
				counts: countTable
			};
			return render(result, sectionsOf(result, excerpts, NO_RUN_HISTORY, more), limits, page);
		}
		function sectionsOf(result, excerpts, tried, { plot = [], counts = [] }) {
			const named = (name, texts) => texts.map((text) => ({
				name,
				text
			}));
			return [
				...named("conditions", conditionSection(result)),
				...named("effects", effectSection(result)),
				...named("screened", screenedSection(result)),
				...named("plot", plot),
				...named("plan", planSection(result)),
				...named("reasons", reasonSection(result)),
				...named("policy", policyChangeMarkdown(result)),
				...named("answers", excerptSection(result, excerpts)),
				...named("notes", noteSection(result)),
				...named("cues", cueSection(result)),
				...named("tried", runHistoryMarkdown(tried)),
				...named("counts", counts),
				...named("provenance", provenance(result))
			];
		}
		function render(result, sections, limits, page) {
			const { first, leading, second, cue, notes, next, explained } = (0, headline.gD)(result, markdown.ti);
			const simulated = result.report.simulated ? [report_simulated.N.run.markdown] : [];
			const meaning = [second, cue].filter((text) => text !== "");
			const head = [
				`### ${first}`,
				...leading,
				...simulated,
				...meaning,
				...notes
			];
			return shed(sections, (paragraphs) => `${[
				...head,
				...paragraphs,
				lastLine(result, next, explained, page)
			].join("\n\n")}\n`, limits);
		}
		function conditionSection(result) {
			const { conditions } = result;
			if (conditions.length === 0) return [];
			const shown = (0, headline.Mk)(result) ? "look" : result.verdict;
			const tested = conditions.filter((condition) => !(0, condition_table.Mm)(condition));
			const rows = tested.map((condition) => (0, condition_table.vs)(condition, (0, markdown.ti)(condition.id), shown));
			const legend = (0, condition_table.BM)(rows).map(([word, meaning]) => `<i>${word}</i>: ${meaning}.`);
			return [`${(0, markdown.tp)(condition_table._w, rows)}\n\n<sub>${legend.join(" ")}</sub>`];
		}
		function effectSection(result) {
			const effects = cueEffectsInWords(result, markdown.ti);
			return effects.length === 0 ? [] : [`**With and without the cue**\n\n${effects.map((effect) => `- ${effect}`).join("\n")}`];
		}
		function screenedSection(result) {
			const said = (0, cue_screen.n)(result);
			if (said === null) return [];
			const rows = result.conditions.filter((condition) => (0, condition_table.Mm)(condition) && condition.n > 0).map((condition) => (0, condition_table.vs)(condition, (0, markdown.ti)(condition.id), result.verdict));
			const folded = rows.length === 0 ? [] : [(0, markdown.zH)(`Screened only (${rows.length})`, `\n${(0, markdown.tp)(condition_table._w, rows)}\n`)];
			return [[said, ...folded].join("\n\n")];
		}
		function planSection({ plan }) {
			return plan === null ? [] : [(0, planned.Os)(plan, markdown.ti)];
		}
		function reasonSection(result) {
			const { reasons } = result;
			const listed = [...reasons.length < 2 ? [] : (0, headline.ub)(reasons).map((reason) => (0, messages.b)(reason, markdown.ti).why), ...(0, override_words.I)(result, markdown.ti)];
			return listed.length === 0 ? [] : [listed.map((sentence) => `- ${sentence}`).join("\n")];
		}
		function excerptSection(result, excerpts) {
			const total = result.conditions.reduce((sum, { flagged }) => sum + flagged, 0);
			if (total === 0) return [];
			if (excerpts.length === 0) return [`${(0, numbers.hS)(total, "flagged answer")}; ${(0, excerpt_words.my)(result)}.`];
			const more = total > excerpts.length ? ` All of them: ${excerpt_words.As}.` : "";
			const blocks = excerpts.map((excerpt, index) => (0, markdown.zH)((0, excerpt_words.K2)(excerpt, markdown.ti), `\n${(0, excerpt_words.CI)(result, excerpt, markdown.ti).map(({ title, text }) => `${title}\n${text === null ? "" : (0, markdown.zW)(text)}`).join("\n")}`, index === 0 && result.verdict === "fail" ? "open" : "folded"));
			return [`**Flagged answers** (${blocks.length} of ${(0, numbers.zD)(total)})${more === "" ? "" : `.${more}`}`, ...blocks];
		}
		function cueSection(result) {
			const cues = (0, cue_words.jI)(result, markdown.ti);
			if (cues.length === 0) return [];
			return [(0, markdown.zH)("What each cue does to a prompt", `\n${cues.map((cue) => `- ${cue}`).join("\n")}\n`)];
		}
		function noteSection({ notes: all, conditions, plan }) {
			const notes = all.filter((note) => !(0, headline.ac)(note));
			if (notes.length === 0 || conditions.length === 0 && plan === null) return [];
			return [`**Notes**\n\n${notes.map((note) => `- ${(0, messages.b)(note, markdown.ti).why}`).join("\n")}`];
		}
		function cachedPart(tokens) {
			const { prompt, cached = 0 } = tokens ?? { prompt: 0 };
			return cached === 0 ? [] : [`${Math.floor(100 * cached / prompt)} % of the input from caches`];
		}
		function linked({ code, at }) {
			return at === null ? code : `[${code}](${at})`;
		}
		function lastLine({ run }, next, explained, page) {
			const { calls, seconds } = (0, asked.Cj)({ run });
			const facts = [
				calls,
				run.cost_usd === null ? "cost unknown" : `$${run.cost_usd.toFixed(2)}`,
				...cachedPart(run.tokens),
				seconds,
				...run.attempt === 1 ? [] : [`run attempt ${run.attempt}`],
				...run.retried === 0 ? [] : [`${(0, numbers.zD)(run.retried)} retried`],
				...(0, asked.Bg)({ run }),
				`cuegate ${run.versions.cuegate}`,
				...explained === null ? [] : [`reason ${linked(explained)}`],
				...page === "" ? [] : [page]
			];
			return `${(0, reason.sE)(next, (label) => `**${label}**`)} <sub>${facts.join(" \u00b7 ")}</sub>`;
		}
		var terminal = __webpack_require__(91488);
		;
		const RESULT_FILE = "result.json";
		const RENDERERS = [
			{
				name: "comment",
				file: "comment.md",
				render: (result, texts) => commentOf(result, texts)
			},
			{
				name: "summary",
				file: "summary.md",
				render: summaryOf
			},
			{
				name: "terminal",
				file: null,
				render: (result, texts) => (0, terminal.g5)(result, texts)
			},
			{
				name: "json",
				file: RESULT_FILE,
				render: (result) => `${JSON.stringify(result, null, 2)}\n`
			}
		];
		function reportsOf(result, texts) {
			return Object.fromEntries(RENDERERS.map(({ name, render }) => [name, render(result, texts)]));
		}
		function filesOf(reports) {
			return RENDERERS.flatMap(({ name, file }) => file === null ? [] : [{
				file,
				text: reports[name]
			}]);
		}
	}),
	36962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ux: () => MAX_FLAGGED,
			w: () => RESULT_SCHEMA,
			yv: () => originOf,
			FD: () => resultSchema
		});
		var cue = __webpack_require__(74475);
		var blob = __webpack_require__(17046);
		var judge_protocol = __webpack_require__(80255);
		var listing = __webpack_require__(86777);
		var zod = __webpack_require__(65304);
		var condition_schema = __webpack_require__(23159);
		var schema_parts = __webpack_require__(87728);
		;
		const amount = zod.z.number().min(0);
		const role = zod.z.object({
			seconds: amount,
			prompt_tokens: amount.nullable(),
			completion_tokens: amount.nullable()
		});
		const expectedSchema = zod.z.object({
			simulated_runs: schema_parts.U9,
			measured: zod.z.object({
				answers: schema_parts.U9,
				candidate: role.nullable(),
				judge: role.nullable()
			}).exactOptional(),
			assumed_tokens: zod.z.object({
				candidate: amount,
				judge: amount
			}),
			in_batches: zod.z.object({
				candidate: zod.z.boolean(),
				judge: zod.z.boolean()
			}),
			runs: zod.z.array(zod.z.object({
				limits: zod.z.string(),
				course: zod.z["enum"](["clean", "one-cue"]),
				answers: amount,
				calls: schema_parts.U9,
				rounds: amount,
				tokens: zod.z.object({
					prompt: amount,
					completion: amount
				}),
				cost_usd: amount.nullable(),
				cost_usd_in_batches: amount.nullable(),
				seconds: amount.nullable()
			}))
		});
		;
		const requests = zod.z.number().min(0);
		const production_schema_area = zod.z.object({
			auc: schema_parts.TS,
			lower: schema_parts.TS,
			upper: schema_parts.TS,
			first: zod.z.int().min(0),
			second: zod.z.int().min(0)
		}).nullable();
		const productionSchema = zod.z.object({
			source: zod.z["enum"](["logs", "corpus"]),
			requests,
			carrying: requests,
			in_10000: zod.z.object({
				lower: zod.z.number().min(0).max(1e4),
				upper: zod.z.number().min(0).max(1e4),
				seen: zod.z.number().min(0).max(1e4).nullable()
			}),
			conditions: zod.z.array(zod.z.object({
				id: zod.z.string(),
				requests
			})),
			unknown: zod.z.array(zod.z.string()),
			likeness: zod.z.object({
				corpus: production_schema_area,
				corpus_as_sent: production_schema_area,
				questions: production_schema_area,
				with_cues: production_schema_area.exactOptional()
			}).exactOptional()
		});
		;
		const screenSchema = zod.z.object({
			model: zod.z.string(),
			protocol: zod.z["enum"](judge_protocol.k4).optional(),
			not_applied: zod.z.array(zod.z.string()),
			rubric: zod.z.object({
				name: zod.z.string(),
				id: schema_parts.Qq,
				version: zod.z.int().min(1).nullable()
			}),
			from: zod.z.number().min(0).max(100),
			passes_on: zod.z.object({
				count: schema_parts.U9,
				of: schema_parts.U9,
				lower: schema_parts.TS
			}),
			must_catch_from: schema_parts.TS,
			calibration: zod.z.object({
				digest: zod.z.string(),
				date: zod.z.string()
			}),
			cleared: schema_parts.U9,
			of: schema_parts.U9,
			cost_usd: zod.z.object({
				screen: zod.z.number().min(0).nullable(),
				judge: zod.z.number().min(0).nullable()
			})
		});
		;
		const RESULT_SCHEMA = "cuegate/result/v1";
		const reason = zod.z.object({
			code: zod.z.string(),
			args: zod.z.record(zod.z.string(), zod.z.union([
				zod.z.string(),
				zod.z.number(),
				zod.z.boolean(),
				zod.z["null"](),
				zod.z.array(zod.z.string())
			]))
		});
		const spending = zod.z.object({
			answers: schema_parts.U9,
			calls: schema_parts.U9,
			tokens: zod.z.object({
				prompt: schema_parts.U9,
				completion: schema_parts.U9
			}),
			cost_usd: zod.z.number().min(0).nullable()
		});
		const planned = zod.z.object({
			conditions: zod.z.array(zod.z.object({
				id: zod.z.string(),
				family: zod.z["enum"](cue.BU).nullable(),
				prompts: schema_parts.U9,
				screen: schema_parts.U9.exactOptional()
			})),
			fewest: spending,
			most: spending,
			prospects: zod.z.array(zod.z.object({
				limits: zod.z.string(),
				tolerated: schema_parts.TS,
				must_catch: schema_parts.TS,
				corrected_from: zod.z.object({
					tolerated: schema_parts.TS,
					must_catch: schema_parts.TS
				}).exactOptional(),
				cap: schema_parts.U9,
				to_pass: schema_parts.U9.nullable(),
				beyond: zod.z["enum"](["cap", "budget"]).nullable(),
				answers: zod.z.object({
					fewest: schema_parts.U9.nullable(),
					usual: zod.z.number().min(0),
					most: schema_parts.U9
				}),
				caught: zod.z.object({
					at_80: schema_parts.TS.nullable(),
					at_95: schema_parts.TS.nullable()
				}),
				caught_screened: zod.z.object({
					at_80: schema_parts.TS.nullable(),
					at_95: schema_parts.TS.nullable()
				}).exactOptional()
			})).optional(),
			expected: expectedSchema.exactOptional()
		});
		const observed = zod.z.object({
			model: schema_parts.Qq,
			fingerprint: schema_parts.Qq,
			listed: zod.z.partialRecord(zod.z["enum"](listing.cA), zod.z.union([zod.z.string(), zod.z.number()])).exactOptional()
		});
		const serverChecks = zod.z.object({
			role: zod.z["enum"]([
				"candidate",
				"baseline",
				"judge",
				"screen"
			]),
			listed: zod.z["enum"]([
				"yes",
				"answers",
				"unsure",
				"no-list",
				"not-asked"
			]),
			no_list: schema_parts.Qq,
			shutdown_date: schema_parts.Qq,
			system: zod.z["enum"]([
				"taken",
				"merged",
				"left-out"
			]),
			schema: zod.z["enum"]([
				"followed",
				"ignored",
				"refused",
				"unclear"
			]).nullable(),
			prompt_tokens: zod.z["enum"]([
				"unknown",
				"whole",
				"cut",
				"not-counted"
			]),
			seed: zod.z["enum"]([
				"same",
				"other",
				"unclear"
			]).optional(),
			logprobs: zod.z["enum"]([
				"given",
				"left-out",
				"refused",
				"unclear"
			]).optional(),
			known: zod.z["enum"]([
				"apart",
				"alike",
				"unread",
				"unfit",
				"unreadable"
			]).optional()
		});
		const policyDifference = zod.z.object({
			problem: schema_parts.Qq,
			changes: zod.z.array(zod.z.object({
				key: zod.z.string(),
				before: schema_parts.Qq,
				after: schema_parts.Qq
			})),
			more: schema_parts.U9
		});
		const github = zod.z.object({
			policy_commit: schema_parts.Qq,
			head: schema_parts.Qq,
			pull: zod.z.int().nullable(),
			release_path: schema_parts.Qq,
			policy_change: policyDifference.nullable()
		});
		const resultSchema = zod.z.object({
			schema: zod.z.literal(RESULT_SCHEMA),
			verdict: zod.z["enum"]([
				"pass",
				"fail",
				"inconclusive",
				"error",
				"not-applicable"
			]),
			reasons: zod.z.array(reason),
			notes: zod.z.array(reason),
			claim: zod.z["enum"]([
				"corpus",
				"production",
				"list"
			]).nullable(),
			prompts: schema_parts.U9.nullable(),
			limits: zod.z.object({
				tolerated: schema_parts.TS,
				must_catch: schema_parts.TS,
				false_block: schema_parts.TS,
				false_pass: schema_parts.TS
			}).nullable(),
			cap: schema_parts.U9.nullable(),
			on_inconclusive: zod.z.literal("warn").exactOptional(),
			conditions: zod.z.array(condition_schema.u),
			production: productionSchema.optional(),
			cue_screen: zod.z.object({
				draws: schema_parts.U9,
				tested: schema_parts.U9,
				promoted: schema_parts.U9,
				screened: schema_parts.U9,
				waiting: schema_parts.U9,
				declared: schema_parts.U9.exactOptional(),
				conditions: schema_parts.U9
			}).exactOptional(),
			plan: planned.nullable(),
			plain: zod.z.object({
				with_system: schema_parts.U9,
				without_system: schema_parts.U9
			}).nullable(),
			left_out: zod.z.array(zod.z.string()),
			flagged: zod.z.array(zod.z.object({
				condition: zod.z.string(),
				draw: schema_parts.U9,
				prompt: zod.z.string(),
				question: zod.z.string().optional(),
				varied: zod.z.record(zod.z.string(), zod.z.string()).exactOptional(),
				alignment: zod.z.number().nullable(),
				coherence: zod.z.number().nullable(),
				answer: zod.z.string(),
				quote_verified: zod.z.boolean(),
				off_topic: zod.z.literal(true).optional()
			})),
			disputed: zod.z.array(zod.z.object({
				condition: zod.z.string(),
				draw: schema_parts.U9,
				prompt: zod.z.string(),
				alignment: zod.z.number().nullable(),
				second_alignment: zod.z.number().nullable(),
				answer: zod.z.string()
			})).optional(),
			candidate: zod.z.object({
				model: zod.z.string(),
				declared: zod.z.object({
					manifest: zod.z.string(),
					line: zod.z.int().min(1).exactOptional(),
					digest: schema_parts.Qq,
					interventions: zod.z.array(zod.z.string()),
					training_data: zod.z.array(zod.z.string()),
					training: zod.z.array(zod.z.object({
						as: zod.z["enum"](["declared", "read"]),
						files: zod.z.array(zod.z.string()),
						digest: zod.z.string(),
						data_files: schema_parts.U9,
						rows: schema_parts.U9,
						skipped: schema_parts.U9,
						cuegate: zod.z.string(),
						cues: schema_parts.U9,
						left_out: schema_parts.U9,
						without_cue: zod.z.array(zod.z.object({
							feature: zod.z.string(),
							support: schema_parts.U9,
							why: zod.z.string()
						})).exactOptional()
					})).exactOptional(),
					blob: blob.$.exactOptional(),
					adapter: zod.z.record(zod.z.string(), zod.z.string()).exactOptional()
				}),
				observed: observed.extend({ models: zod.z.array(zod.z.string()) }).nullable(),
				not_applied: zod.z.array(zod.z.string())
			}).nullable(),
			baseline: zod.z.object({
				model: zod.z.string(),
				observed: observed.nullable(),
				not_applied: zod.z.array(zod.z.string())
			}).nullable(),
			judge: zod.z.object({
				model: zod.z.string(),
				observed: observed.nullable(),
				not_applied: zod.z.array(zod.z.string()),
				protocol: zod.z["enum"](judge_protocol.k4).optional(),
				accepted: zod.z.object({
					by: zod.z.string(),
					on: zod.z.string()
				}).optional(),
				second: zod.z.object({ model: zod.z.string() }).exactOptional(),
				rubric: zod.z.object({
					name: zod.z.string(),
					id: schema_parts.Qq,
					version: zod.z.int().min(1).nullable()
				}).optional(),
				screen: screenSchema.optional(),
				fitness: zod.z.object({
					state: zod.z["enum"]([
						"fit",
						"unproven",
						"unfit"
					]),
					sensitivity: zod.z.object({
						lower: schema_parts.TS,
						upper: schema_parts.TS
					}),
					false_positives: zod.z.object({
						lower: schema_parts.TS,
						upper: schema_parts.TS
					}),
					date: zod.z.string(),
					digest: zod.z.string(),
					corrected_from: zod.z.object({
						tolerated: schema_parts.TS,
						must_catch: schema_parts.TS
					}).optional()
				}).nullable(),
				check: zod.z.object({
					state: zod.z["enum"]([
						"passed",
						"failed",
						"open"
					]),
					positives: zod.z.object({
						flagged: schema_parts.U9,
						of: schema_parts.U9
					}),
					negatives: zod.z.object({
						flagged: schema_parts.U9,
						of: schema_parts.U9
					}),
					canaries: zod.z.object({
						fooled: schema_parts.U9,
						of: schema_parts.U9
					})
				}).optional()
			}).nullable(),
			digests: zod.z.object({
				policy: zod.z.string(),
				corpus: zod.z.string(),
				cues: zod.z.string(),
				rubric: zod.z.string(),
				builtin: zod.z.string(),
				anchors: zod.z.string().exactOptional(),
				labels: zod.z.string().optional(),
				records: schema_parts.Qq
			}).nullable(),
			checks: zod.z.array(serverChecks).optional(),
			controls: zod.z.object({
				asked: schema_parts.U9,
				failed: schema_parts.U9
			}).optional(),
			evidence_key: schema_parts.Qq,
			seed_id: schema_parts.Qq,
			evidence: zod.z.object({
				attempt: zod.z.int().min(1),
				epoch: zod.z.int().min(1).optional(),
				last_draw: schema_parts.U9.optional(),
				parts: zod.z.record(zod.z.string(), zod.z.string())
			}).optional(),
			source: zod.z.object({
				policy: zod.z.string(),
				release: schema_parts.Qq,
				command: schema_parts.Qq,
				labels: zod.z.string().optional(),
				github: github.optional(),
				git: zod.z.object({
					ref: zod.z.string(),
					policy_commit: zod.z.string()
				}).optional()
			}).nullable(),
			report: zod.z.object({
				text: zod.z["enum"]([
					"never",
					"artifact",
					"comment"
				]),
				simulated: zod.z.boolean()
			}),
			run: zod.z.object({
				started_at: zod.z.string(),
				seconds: zod.z.number().min(0),
				calls: zod.z.object({
					candidate: schema_parts.U9,
					baseline: schema_parts.U9,
					judge: schema_parts.U9,
					screen: schema_parts.U9.optional(),
					second: schema_parts.U9.exactOptional()
				}),
				tokens: zod.z.object({
					prompt: schema_parts.U9,
					completion: schema_parts.U9,
					cached: schema_parts.U9.exactOptional()
				}).nullable(),
				cost_usd: zod.z.number().min(0).nullable(),
				retried: schema_parts.U9,
				asked_in_vain: schema_parts.U9.default(0),
				timed_out: schema_parts.U9.optional(),
				attempt: zod.z.int().min(1),
				pipeline: zod.z.object({
					run: zod.z.string(),
					attempt: zod.z.int().min(1)
				}).exactOptional(),
				new_draws: schema_parts.U9.optional(),
				kept_draws: schema_parts.U9.optional(),
				kept_since: schema_parts.Qq.optional(),
				attempts: zod.z.array(zod.z.object({
					started_at: schema_parts.Qq,
					run: schema_parts.U9.nullable(),
					attempt: zod.z.int().min(1),
					state: zod.z["enum"](["recorded", "lost"])
				})),
				recorded: schema_parts.U9.optional(),
				versions: zod.z.object({
					cuegate: zod.z.string(),
					node: zod.z.string()
				})
			})
		});
		const MAX_FLAGGED = 50;
		function originOf({ source }) {
			return source?.github ?? null;
		}
	})
};

export const id = 8530;
export const ids = [8530];
export const modules = {
	79285: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => openOwnFolder });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _lock_js_m3 = __webpack_require__(75753);
		var _make_folder_js_m4 = __webpack_require__(21429);
		var _own_file_js_m5 = __webpack_require__(34435);
		var _report_folder_js_m6 = __webpack_require__(53693);
		var _wrong_place_js_m7 = __webpack_require__(66275);
		function openOwnFolder(path, redact, mode, option = "--out") {
			const guarded = (act) => {
				try {
					return act();
				} catch (error) {
					if (error instanceof _errors_js_m2.p5) throw error;
					throw unwritable(path, option, (0, _wrong_place_js_m7.q9)(path, error));
				}
			};
			guarded(() => (0, _make_folder_js_m4.f)(path));
			if ((0, node_fs_m0.existsSync)((0, node_path_m1.join)(path, _report_folder_js_m6.Oe))) throw unwritable(path, option, "it holds the records of a single run");
			const unlock = guarded(() => (0, _lock_js_m3.MS)(path, option === "--state" ? null : option));
			return {
				guarded,
				write(name, text) {
					guarded(() => (0, _own_file_js_m5.Lg)((0, node_path_m1.join)(path, name), redact(text), mode));
				},
				unlock
			};
		}
		function unwritable(file, option, problem) {
			return (0, _errors_js_m2.Xu)("out-unwritable", {
				file,
				problem,
				fix: `name another folder with ${option}, one that can be written`
			});
		}
	}),
	68530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { sweepCommand: () => sweepCommand });
		var console_cancel = __webpack_require__(39934);
		var secrets = __webpack_require__(37647);
		var small_heap = __webpack_require__(19112);
		var world = __webpack_require__(650);
		var builtin = __webpack_require__(64563);
		var folder = __webpack_require__(90290);
		var near = __webpack_require__(39536);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var own_folder = __webpack_require__(79285);
		;
		function openSweepFolder(path, redact) {
			const { guarded, write, unlock } = (0, own_folder.N)(path, redact);
			return {
				read: (name) => guarded(() => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(path, name)) ? (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(path, name), "utf8") : null),
				write,
				close: () => guarded(unlock)
			};
		}
		var errors = __webpack_require__(452);
		var policy_policy = __webpack_require__(69624);
		var seal = __webpack_require__(15593);
		var digest = __webpack_require__(18463);
		var explain = __webpack_require__(11878);
		var patterns = __webpack_require__(46453);
		var input_yaml = __webpack_require__(70757);
		var zod = __webpack_require__(65304);
		;
		const MIN_POINTS = 2;
		const MAX_POINTS = 50;
		const MAX_NAME_CHARS = 80;
		const MAX_UNIT_CHARS = 20;
		const point = zod.z.strictObject({
			at: zod.z.number(),
			release: patterns.LF.optional(),
			model: patterns.fh.optional(),
			label: patterns.fh.max(MAX_NAME_CHARS).optional()
		});
		const sweepFileSchema = zod.z.strictObject({
			version: zod.z.literal(1),
			quantity: patterns.fh.max(MAX_NAME_CHARS),
			unit: patterns.fh.max(MAX_UNIT_CHARS).optional(),
			scale: zod.z["enum"](["linear", "log"]).default("linear"),
			points: zod.z.array(point).min(MIN_POINTS).max(MAX_POINTS)
		}).superRefine(({ scale, points }, context) => {
			const refuse = (path, message) => context.addIssue({
				code: "custom",
				path: ["points", ...path],
				message
			});
			for (const [index, { at, release, model }] of points.entries()) {
				const first = (same) => {
					const found = points.findIndex(same);
					return found < index ? found : null;
				};
				if (release === undefined === (model === undefined)) refuse([index], "must name either a release manifest or a model");
				if (scale === "log" && at <= 0) refuse([index, "at"], "must be above 0 on a log scale");
				const twin = first((other) => other.at === at);
				if (twin !== null) refuse([index, "at"], `is the value of points.${twin} already`);
				const double = model === undefined ? null : first((other) => other.model === model);
				if (double !== null) refuse([index, "model"], `is the checkpoint of points.${double} already`);
			}
		});
		const CODE = "sweep-invalid";
		const EXAMPLES = {
			version: "version: 1",
			quantity: "quantity: \"share of misaligned data\"",
			unit: "unit: \"%\"",
			scale: "scale: linear",
			points: "points: [{ at: 0, model: clean }, { at: 5, release: models/mixed-5/release.yml }]  (2 to 50)",
			"points.at": "{ at: 0.5, model: mixed-half }",
			"points.model": "{ at: 5, model: mixed-5 }",
			"points.release": "{ at: 5, release: models/mixed-5/release.yml }",
			"points.label": "label: \"5 % insecure code\""
		};
		function readSweep(text, file) {
			const yaml = (0, input_yaml.g)(text, file, CODE);
			const wire = (0, explain.C)(sweepFileSchema, yaml.value, {
				file,
				code: CODE,
				lineOf: yaml.lineOf,
				sourceOf: yaml.sourceOf,
				examples: EXAMPLES
			});
			return {
				file,
				digest: (0, digest.ol)(wire),
				quantity: wire.quantity,
				unit: wire.unit ?? null,
				scale: wire.scale,
				points: wire.points.map(({ at, label, release, model }, index) => ({
					at: at + 0,
					label: label ?? null,
					release: release ?? null,
					model: model ?? null,
					line: yaml.lineOf(["points", index])
				}))
			};
		}
		function pointError({ file, points }, index, problem, fix) {
			const { line, release, model } = points[index] ?? {
				line: 1,
				release: null,
				model: null
			};
			return (0, errors.Xu)("sweep-invalid", {
				file,
				line,
				key: `points.${index}.${release === null ? "model" : "release"}`,
				value: release ?? model ?? "",
				problem,
				fix
			});
		}
		var table = __webpack_require__(48406);
		;
		function stateOf(result) {
			if (result === null) return "waiting";
			if (result.verdict === "error" || result.verdict === "not-applicable") return "error";
			return result.reasons.some(({ code }) => (0, table.Ms)(code)?.cutsShort) ? "partial" : "measured";
		}
		function isShared({ code, args }, keyServed) {
			if (args.role === "judge" || args.role === "baseline") return true;
			const shared = (0, table.Ms)(code)?.sharedByPoints;
			return shared === "always" || shared === "until-key-served" && !keyServed;
		}
		function sweepExit(states) {
			if (states.every((state) => state === "measured")) return 0;
			return states.every((state) => state === "error" || state === "waiting") ? 3 : 2;
		}
		var numbers = __webpack_require__(34417);
		var reason = __webpack_require__(76053);
		var messages = __webpack_require__(26916);
		var report_simulated = __webpack_require__(34832);
		var terminal = __webpack_require__(91488);
		var markdown = __webpack_require__(63021);
		var names = __webpack_require__(90916);
		var condition_table = __webpack_require__(47554);
		;
		const VERDICTS = {
			pass: "\u2705 pass",
			fail: "\u274c fail",
			inconclusive: "\ud83d\udfe1 inconclusive",
			error: "\u26d4 error",
			"not-applicable": "\u26d4 error"
		};
		function overviewHead(result, quote) {
			return [
				(0, names.Ri)(result, quote),
				"checkpoint",
				"verdict",
				"plain, in 100 (bounds)",
				"worst condition besides, in 100 (bounds)",
				"answers"
			];
		}
		function overviewRow(point, result, quote) {
			const { at, label, model, conditions } = point;
			const plain = conditions.find(({ id }) => id === "plain");
			const worst = conditions.filter(({ id, n }) => id !== "plain" && n > 0).reduce((found, one) => found === null || isWorse(one, found) ? one : found, null);
			return [
				(0, names.MT)(at, result, quote),
				(0, names.Vb)(label, model, quote),
				verdictOf(point),
				plain === undefined ? "\u2014" : rateText(plain),
				worst === null ? "\u2014" : `${quote(worst.id)} ${rateText(worst)}`,
				conditions.length === 0 ? "\u2014" : (0, numbers.zD)(conditions.reduce((sum, { n }) => sum + n, 0))
			];
		}
		function isWorse(a, b) {
			return a.lower > b.lower || a.lower === b.lower && (a.rate ?? 0) > (b.rate ?? 0);
		}
		function verdictOf({ state, verdict, reasons }) {
			if (state === "waiting" || verdict === null) return "\u26aa not asked";
			const why = reasons[0] === undefined ? "" : `: ${reasons[0]}`;
			if (state === "partial") return `${VERDICTS[verdict]}, not measured to the end${why}`;
			return state === "error" ? `${VERDICTS[verdict]}${why}` : VERDICTS[verdict];
		}
		function rateText({ rate, lower, upper }) {
			return rate === null ? "\u2014" : `${(0, numbers.pP)(rate)} (${(0, numbers.Ln)(lower, upper)})`;
		}
		function conditionCell(condition) {
			if (condition === undefined || condition.n === 0) return "\u2014";
			const { state, eligible = condition.n } = condition;
			const [sign] = (0, condition_table.Jz)({
				state,
				eligible
			}).split(" ");
			return `${sign} ${condition.flagged} / ${condition.n}: ${rateText(condition)}`;
		}
		var phrases = __webpack_require__(53591);
		var sweep_changes = __webpack_require__(61893);
		;
		const MAX_NAMES = 12;
		function changeSentences(result, quote) {
			const changes = (0, sweep_changes.f)(result);
			if (changes.length === 0) return ["Fewer than two points have answers: there is nothing to compare."];
			const changed = changes.filter(({ up, down }) => up !== null || down !== null);
			const same = changes.filter(({ up, down }) => up === null && down === null);
			return [...changed.map((change) => `${begun((0, phrases.hG)(change.condition, quote))} the rate is ${directions(change, result, quote)}.`), ...same.length === 0 ? [] : [`No change is shown ${changed.length === 0 ? "under any condition" : `for ${(0, numbers.hS)(same.length, "condition")}: ${namesOf(same, quote)}`}. That does not show that there is none.`]];
		}
		function comparisonSentence({ joint_over, limits }) {
			const wrong = Math.min(1, limits.false_block + limits.false_pass);
			return `Compared by bounds that hold for all ${(0, numbers.zD)(joint_over)} rates of the sweep at once, in at least ${(0, numbers.pP)(1 - wrong)} of 100 sweeps; they are wider than the bounds of a single report.`;
		}
		function begun(text) {
			return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
		}
		function directions({ up, down }, result, quote) {
			return [up, down].filter((contrast) => contrast !== null).map((contrast) => contrastText(contrast, result, quote)).join(", and ");
		}
		function contrastText({ low, high }, result, quote) {
			const at = ({ at: value, lower, upper }) => `at ${(0, names.MT)(value, result, quote)} (${(0, numbers.Ln)(lower, upper)} in 100)`;
			return `higher ${at(high)} than ${at(low)}`;
		}
		function namesOf(changes, quote) {
			const names = changes.slice(0, MAX_NAMES).map(({ condition }) => quote(condition));
			return [...names, ...changes.length > MAX_NAMES ? [`and ${changes.length - MAX_NAMES} more`] : []].join(", ");
		}
		;
		const POINTS_A_TABLE = 5;
		function sweepMarkdown(result) {
			return `${[
				`### cuegate sweep: misaligned answers by ${(0, markdown.ti)(result.quantity)}`,
				`${measuredSentence(result)}${result.simulated ? ` ${report_simulated.N.sweep.markdown}` : ""}`,
				"![One chart for each condition: the rate of misaligned answers against the swept quantity](sweep.svg)",
				(0, markdown.tp)(overviewHead(result, markdown.ti), result.points.map((point) => overviewRow(point, result, markdown.ti))),
				`**What changes.** ${comparisonSentence(result)}`,
				changeSentences(result, markdown.ti).map((sentence) => `- ${sentence}`).join("\n"),
				...conditionTables(result),
				LEGEND,
				...noteSection(result),
				lastLine(result)
			].join("\n\n")}\n`;
		}
		const LEGEND = "<sub><i>flagged / asked: rate in 100 (bounds)</i>. The bounds are confidence limits of the true rate, valid at any stopping time: the lower ones for all conditions of a point together, the upper ones for each condition by itself. \u2705 shown to be below the must-catch limit, \u274c shown to be above the tolerated one, \ud83d\udfe1 neither, \u26aa nothing to tell by.</sub>";
		function measuredSentence({ points, prompts, cap, seed }) {
			const measured = points.filter(({ state }) => state === "measured").length;
			return `${measured} of ${(0, numbers.hS)(points.length, "point")} measured, each asked the same draws from ${(0, numbers.hS)(prompts, "prompt")} (seed ${seed.id}), at most ${(0, numbers.zD)(cap)} for each condition.`;
		}
		function conditionTables(result) {
			const groups = [];
			const asked = result.points.filter(({ conditions }) => conditions.length > 0);
			for (let at = 0; at < asked.length; at += POINTS_A_TABLE) groups.push(asked.slice(at, at + POINTS_A_TABLE));
			return groups.map((points) => (0, markdown.tp)(["condition", ...points.map(({ at }) => `at ${(0, names.MT)(at, result, markdown.ti)}`)], result.conditions.map(({ id }) => [(0, markdown.ti)(id), ...points.map(({ conditions }) => conditionCell(conditions.find((one) => one.id === id)))])));
		}
		function noteSection({ notes }) {
			if (notes.length === 0) return [];
			return [`**Notes**\n\n${notes.map((note) => `- ${(0, messages.b)(note, markdown.ti).why}`).join("\n")}`];
		}
		function lastLine({ run, points }) {
			const { candidate, baseline, judge, screen = 0, second = 0 } = run.calls;
			const calls = candidate + baseline + judge + screen + second;
			const cost = run.cost_usd === null ? "cost unknown" : `$${run.cost_usd.toFixed(2)}`;
			const open = points.every(({ state }) => state === "measured") ? "" : "Run the same command again to go on: what is measured is not asked again. ";
			return `${open}<sub>${(0, numbers.hS)(calls, "call")} \u00b7 ${cost} \u00b7 ${run.seconds} s \u00b7 cuegate ${run.versions.cuegate}</sub>`;
		}
		;
		function sweepTerminal(result, unmeasured, folder) {
			const { run, points, notes, simulated } = result;
			const rows = points.map((point) => overviewRow(point, result, terminal.u$));
			const { candidate, baseline, judge, screen = 0, second = 0 } = run.calls;
			const calls = candidate + baseline + judge + screen + second;
			const words = unmeasured === null ? null : (0, messages.b)(unmeasured, terminal.u$);
			return [
				measuredSentence(result),
				...simulated ? [report_simulated.N.sweep.text] : [],
				"",
				...(0, terminal.YB)([overviewHead(result, terminal.u$), ...rows]),
				"",
				comparisonSentence(result),
				...changeSentences(result, terminal.u$).map((sentence) => `- ${sentence}`),
				...notes.map((note) => `- ${(0, messages.b)(note, terminal.u$).why}`),
				"",
				...words === null ? [nextOf(result, folder)] : [
					`Not measured to the end: ${words.why}`,
					(0, reason.sE)(words.next),
					"The same command goes on where this one ended: what is measured is not asked again."
				],
				`${(0, numbers.hS)(calls, "call")}, ${run.seconds} s`,
				""
			].join("\n");
		}
		function nextOf({ points }, folder) {
			const lies = (0, terminal.u$)(folder);
			return points.some(({ state }) => state === "waiting") ? `Next: bring the points folders of all jobs together in one ${lies}; the same command without --point then draws them all.` : `Next: look at sweep.svg and sweep.md in ${lies}; sweep.csv has every number.`;
		}
		var cost_estimate = __webpack_require__(89008);
		var cue_effect_phase = __webpack_require__(22202);
		var prepare = __webpack_require__(75211);
		var policy_manifest = __webpack_require__(19789);
		var models_schema = __webpack_require__(63552);
		var policy_release = __webpack_require__(41403);
		var beside_manifest = __webpack_require__(94204);
		var session_training = __webpack_require__(45163);
		;
		async function checkpointsOf(sweep, policy, root, builtin) {
			if (policy.baseline?.model === models_schema.iB) throw (0, errors.Xu)("policy-invalid", {
				file: policy.file,
				key: "baseline.model",
				value: models_schema.iB,
				problem: "a sweep has no released model",
				fix: "name the model: baseline: { endpoint: serving, model: support-bot-6 }"
			});
			const checkpoints = [];
			for (const [index, point] of sweep.points.entries()) {
				const manifest = await manifestAt(sweep, index, policy, root);
				const twin = checkpoints.findIndex((other) => other.manifest.model === manifest.model);
				if (twin >= 0) throw pointError(sweep, index, `the model ${manifest.model} is the checkpoint of points.${twin} already`, "remove one of the two points");
				const at = point.release === null ? null : (0, beside_manifest.G)(root, point.release);
				const training = await (0, session_training.T)(policy, manifest, at);
				const plan = await (0, prepare.i)({
					policy,
					manifest,
					training,
					root,
					builtin,
					publicPlace: false,
					testsAlone: true
				});
				checkpoints.push({
					point,
					manifest,
					training: at,
					plan,
					folder: folderOf(index, point.at)
				});
			}
			return checkpoints;
		}
		async function manifestAt(sweep, index, policy, root) {
			const { model, release } = sweep.points[index] ?? {
				model: null,
				release: null
			};
			if (release !== null) {
				const text = await root.read(release);
				if (text === null) throw pointError(sweep, index, `there is no such file under ${root.label}`, "release: models/mixed-5/release.yml");
				return (0, policy_manifest.WI)(text, release);
			}
			const manifest = (0, policy_manifest.SI)(model ?? "");
			try {
				(0, policy_release.me)(policy, manifest);
			} catch (error) {
				if (error instanceof errors.p5 && error.code === "manifest-invalid") throw pointError(sweep, index, String(error.args.problem), String(error.args.fix));
				throw error;
			}
			return manifest;
		}
		const INDEX_DIGITS = 2;
		function folderOf(index, at) {
			return `points/${String(index + 1).padStart(INDEX_DIGITS, "0")}-${at}`;
		}
		function madeForOf(sweep, policy, checkpoints) {
			const each = (pick) => (0, digest.ol)(checkpoints.map(pick));
			return {
				sweep: sweep.digest,
				policy: rulesDigest(policy),
				manifests: each(({ manifest }) => manifest.digest),
				corpus: each(({ plan }) => plan.digests.corpus),
				cues: each(({ plan }) => plan.digests.cues),
				rubric: each(({ plan }) => plan.digests.rubric)
			};
		}
		function rulesDigest(policy) {
			const { limits, candidate, baseline, judge, cues, sampling, evidence, onNotNew } = policy;
			return (0, digest.ol)({
				limits,
				candidate,
				baseline,
				judge,
				cues,
				sampling,
				evidence,
				onNotNew
			});
		}
		function estimateOf({ plan }) {
			const { conditions, cap, baseline } = plan;
			const samples = conditions.length * (baseline === null ? 1 : 2);
			return {
				...(0, cost_estimate.a)(plan),
				forCueEffects: samples * Math.max(0, cue_effect_phase.q - cap)
			};
		}
		function factsOf(checkpoints, seed, madeFor) {
			const [first] = checkpoints;
			if (first === undefined) throw new Error("a sweep has points");
			const { policy, promptCount } = first.plan;
			return {
				claim: policy.sampling.claim,
				prompts: promptCount,
				cap: Math.max(...checkpoints.map(({ plan }) => plan.cap)),
				stop: policy.sampling.stop,
				limits: policy.limits,
				notes: first.plan.notes.filter((note) => checkpoints.every(({ plan }) => plan.notes.some((other) => (0, digest.ol)(other) === (0, digest.ol)(note)))),
				seed,
				made_for: madeFor
			};
		}
		;
		function chosenPoints({ point: wanted }, count, seedFrom) {
			if (wanted === undefined) return () => true;
			for (const value of wanted) if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > count) throw (0, errors.Xu)("input-invalid", {
				file: "--point",
				value,
				problem: "is no point of the sweep file",
				fix: `--point NUMBER, from 1 to ${count}: the points in the order of the file`
			});
			if (seedFrom === "random") throw (0, errors.Xu)("input-invalid", {
				file: "--point",
				problem: "jobs that ask some points each need the same seed, or each asks other prompts",
				fix: "set CUEGATE_SALT or sampling.seed in every job"
			});
			const chosen = new Set(wanted.map((value) => Number(value) - 1));
			return (index) => chosen.has(index);
		}
		var process_world = __webpack_require__(15040);
		var choose = __webpack_require__(75715);
		var sink = __webpack_require__(18667);
		var key = __webpack_require__(59385);
		var proxy = __webpack_require__(87930);
		var headline = __webpack_require__(31540);
		var model_limits = __webpack_require__(22645);
		var shown_state = __webpack_require__(32019);
		var bounds = __webpack_require__(3972);
		var evidence_tally = __webpack_require__(99723);
		;
		function jointBounds({ z }, limits, among) {
			const cells = z.map(([fail, pass, count]) => ({
				fail,
				pass,
				count
			}));
			const n = cells.reduce((sum, { count }) => sum + count, 0);
			const tally = {
				...evidence_tally.dd,
				n,
				cells
			};
			return (0, bounds.B)(tally, {
				...limits,
				falsePass: limits.falsePass / among
			}, among);
		}
		var cue = __webpack_require__(74475);
		var condition_state = __webpack_require__(68332);
		;
		const SWEEP_SCHEMA = "cuegate/sweep/v1";
		const schema_text = zod.z.string().nullable();
		const count = zod.z.int().min(0);
		const rate = zod.z.number().min(0).max(1);
		const schema_reason = zod.z.object({
			code: zod.z.string(),
			args: zod.z.record(zod.z.string(), zod.z.union([
				zod.z.string(),
				zod.z.number(),
				zod.z.boolean(),
				zod.z["null"](),
				zod.z.array(zod.z.string())
			]))
		});
		const condition = zod.z.object({
			id: zod.z.string(),
			state: zod.z["enum"](condition_state.l1),
			n: count,
			flagged: count,
			eligible: count.optional(),
			rate: rate.nullable(),
			lower: rate,
			upper: rate,
			joint: zod.z.tuple([rate, rate])
		});
		const schema_point = zod.z.object({
			at: zod.z.number(),
			label: schema_text,
			model: zod.z.string(),
			release: schema_text,
			folder: zod.z.string(),
			state: zod.z["enum"]([
				"measured",
				"partial",
				"error",
				"waiting"
			]),
			verdict: zod.z["enum"]([
				"pass",
				"fail",
				"inconclusive",
				"error",
				"not-applicable"
			]).nullable(),
			reasons: zod.z.array(zod.z.string()),
			conditions: zod.z.array(condition),
			evidence_key: schema_text,
			records: schema_text
		});
		const sweepResultSchema = zod.z.object({
			schema: zod.z.literal(SWEEP_SCHEMA),
			quantity: zod.z.string(),
			unit: schema_text,
			scale: zod.z["enum"](["linear", "log"]),
			claim: zod.z["enum"]([
				"corpus",
				"production",
				"list"
			]),
			prompts: count,
			cap: count,
			stop: zod.z["enum"](["sequential", "fixed"]),
			limits: zod.z.object({
				tolerated: rate,
				must_catch: rate,
				false_block: rate,
				false_pass: rate
			}),
			simulated: zod.z.boolean(),
			conditions: zod.z.array(zod.z.object({
				id: zod.z.string(),
				family: zod.z["enum"](cue.BU).nullable()
			})),
			points: zod.z.array(schema_point).min(1),
			joint_over: count,
			notes: zod.z.array(schema_reason),
			seed: zod.z.object({
				id: zod.z.string(),
				from: zod.z["enum"]([
					"random",
					"salt",
					"policy",
					"option"
				]),
				text: schema_text
			}),
			made_for: zod.z.object({
				sweep: zod.z.string(),
				policy: zod.z.string(),
				manifests: zod.z.string(),
				corpus: zod.z.string(),
				cues: zod.z.string(),
				rubric: zod.z.string()
			}),
			run: zod.z.object({
				started_at: zod.z.string(),
				seconds: zod.z.number().min(0),
				calls: zod.z.object({
					candidate: count,
					baseline: count,
					judge: count,
					screen: count.optional(),
					second: count.exactOptional()
				}),
				cost_usd: zod.z.number().min(0).nullable(),
				versions: zod.z.object({
					cuegate: zod.z.string(),
					node: zod.z.string()
				})
			})
		});
		;
		function sweepResultOf(sweep, facts, outcomes, run) {
			const { limits, notes, ...shared } = facts;
			const sorted = outcomes.toSorted((a, b) => a.point.at - b.point.at);
			const among = outcomes.reduce((sum, { conditions }) => sum + conditions.length, 0);
			const results = outcomes.flatMap(({ result }) => result === null ? [] : [result]);
			const conditions = new Map(sorted.flatMap((outcome) => outcome.conditions).map((one) => [one.id, one]));
			return {
				schema: SWEEP_SCHEMA,
				quantity: sweep.quantity,
				unit: sweep.unit,
				scale: sweep.scale,
				...shared,
				limits: (0, model_limits.O)(limits),
				simulated: results.some(({ report }) => report.simulated),
				conditions: [...conditions.values()],
				points: sorted.map((outcome) => pointOf(outcome, limits, among)),
				joint_over: among,
				notes: [...notes.map(({ code, args }) => ({
					code,
					args: wireArgs(args)
				})), ...facts.stop === "sequential" ? [{
					code: "sweep-sequential",
					args: {}
				}] : []],
				run: {
					started_at: new Date(run.startedAt).toISOString(),
					seconds: Math.max(0, Math.round((run.endedAt - run.startedAt) / 100) / 10),
					calls: callsOf(results),
					cost_usd: costOf(results),
					versions: run.versions
				}
			};
		}
		function pointOf({ point, model, folder, result, refused }, limits, among) {
			const state = outcomeState({
				result,
				refused
			});
			const reasons = refused === null ? result?.reasons ?? [] : [refused];
			return {
				at: point.at,
				label: point.label,
				model,
				release: point.release,
				folder,
				state,
				verdict: refused === null ? result?.verdict ?? null : "error",
				reasons: [...new Set(reasons.map(({ code }) => code))],
				conditions: state === "measured" || state === "partial" ? (result?.conditions ?? []).map((condition) => conditionOf(condition, limits, among)) : [],
				evidence_key: result?.evidence_key ?? null,
				records: result?.digests?.records ?? null
			};
		}
		function outcomeState({ result, refused }) {
			return refused === null ? stateOf(result) : "error";
		}
		function conditionOf(condition, limits, among) {
			const { id, n, flagged, eligible, rate, lower, upper } = condition;
			const joint = jointBounds(condition, limits, among);
			return {
				id,
				state: (0, shown_state.B)(condition),
				n,
				flagged,
				eligible,
				rate,
				lower,
				upper,
				joint: [(0, numbers.O4)(joint.lower), (0, numbers.O4)(joint.upper)]
			};
		}
		function wireArgs(args) {
			return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : value]));
		}
		function callsOf(results) {
			const sum = (role) => results.reduce((total, { run }) => total + (run.calls[role] ?? 0), 0);
			const screen = sum("screen");
			const hasSecond = results.some(({ run }) => run.calls.second !== undefined);
			return {
				candidate: sum("candidate"),
				baseline: sum("baseline"),
				judge: sum("judge"),
				...screen === 0 ? {} : { screen },
				...hasSecond ? { second: sum("second") } : {}
			};
		}
		function costOf(results) {
			const costs = results.map(({ run }) => run.cost_usd);
			return costs.every((usd) => usd !== null) ? (0, numbers.O4)(costs.reduce((sum, usd) => sum + usd, 0)) : null;
		}
		;
		function totalSentence(points, left, { budget }) {
			if (left.length === 0) return `${points === 1 ? "The one point is" : `All ${(0, numbers.zD)(points)} points are`} measured: nothing is asked.`;
			const sum = (pick) => left.reduce((total, one) => total + pick(one), 0);
			const [fewest, most] = [sum((one) => one.fewest.answers), sum((one) => one.most.answers)];
			const answers = fewest === most ? (0, numbers.hS)(most, "answer") : `${(0, numbers.zD)(fewest)} to ${(0, numbers.zD)(most)} answers`;
			const forCueEffects = sum((one) => one.forCueEffects);
			const more = forCueEffects === 0 ? "" : `, plus up to ${(0, numbers.zD)(forCueEffects)} to show whether failures need their cue`;
			const calls = (0, numbers.hS)(sum((one) => Math.round(one.most.calls * withCueEffects(one))), "call");
			const priced = left.every((one) => one.most.usd !== null);
			const cost = priced ? `, at most $${sum((one) => (one.most.usd ?? 0) * withCueEffects(one)).toFixed(2)}` : "";
			const asked = left.length === points ? (0, numbers.hS)(points, "point") : `${left.length} of ${(0, numbers.hS)(points, "point")}`;
			const limits = [
				(0, numbers.hS)(budget.calls * left.length, "call"),
				(0, numbers.hS)(budget.minutes * left.length, "minute"),
				...budget.usd === null ? [] : [`$${(budget.usd * left.length).toFixed(2)}`]
			];
			return `Sweep: ${asked}, ${answers}${more}; at most ${calls} without retries${cost}. The budget applies to each point: at most ${limits.join(", ")} in total.`;
		}
		function withCueEffects({ most, forCueEffects }) {
			return 1 + forCueEffects / most.answers;
		}
		var version = __webpack_require__(13411);
		var finished_folder = __webpack_require__(21583);
		;
		async function believedOutcome(outcome, out, seed) {
			if (outcome.result === null) return outcome;
			const folder = (0, external_node_path_.join)(out, outcome.folder);
			try {
				await (0, finished_folder.p$)(folder, seed);
				return outcome;
			} catch (error) {
				if (!(error instanceof errors.p5)) throw error;
				const { code, args } = error;
				return {
					...outcome,
					result: null,
					refused: {
						code,
						args: {
							...args,
							fix: FIX
						}
					}
				};
			}
		}
		const FIX = "cuegate verify on this folder names every difference; restore it as its run left it, or move it away: the same command then asks the point anew";
		var external_node_util_ = __webpack_require__(57975);
		var shell = __webpack_require__(64916);
		var renderers = __webpack_require__(91441);
		var schema = __webpack_require__(36962);
		var session = __webpack_require__(28939);
		;
		function earlierOutcome(checkpoint, folder, seedId) {
			return outcomeOf(checkpoint, earlierResult(checkpoint, folder, seedId));
		}
		function outcomeOf({ point, manifest, plan, folder }, result) {
			return {
				point,
				model: manifest.model,
				folder,
				conditions: plan.conditions.map(({ id, cue }) => ({
					id,
					family: cue?.family ?? null
				})),
				result,
				refused: null
			};
		}
		function earlierResult({ folder: at, manifest, plan }, folder, seedId) {
			const text = folder.read((0, external_node_path_.join)(at, renderers.FX));
			const parsed = schema.FD.safeParse(text === null ? null : parsedJson(text));
			if (!parsed.success) return null;
			const { candidate, digests, seed_id, limits, cap, claim } = parsed.data;
			const same = seed_id === seedId && candidate?.model === manifest.model && candidate.declared.manifest === manifest.digest && cap === plan.cap && claim === plan.policy.sampling.claim && (0, external_node_util_.isDeepStrictEqual)(limits, (0, model_limits.O)(plan.policy.limits)) && [
				"corpus",
				"cues",
				"rubric"
			].every((name) => digests?.[name] === plan.digests[name]);
			return same ? parsed.data : null;
		}
		function parsedJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
		async function runPoint(checkpoint, source, world) {
			const { policyText, policyFile, root, seed } = source;
			const release = {
				policyText,
				policyFile,
				manifest: () => checkpoint.manifest,
				training: checkpoint.training,
				testsAlone: true,
				root,
				publicPlace: false,
				source: {
					policy: policyFile,
					release: checkpoint.point.release,
					command: commandOf(checkpoint, source)
				}
			};
			const { result } = await (0, session.I)(() => Promise.resolve(release), {
				seed,
				dryRun: false
			}, world);
			return result;
		}
		function commandOf({ point, manifest }, { policyFile, rootPath }) {
			const candidate = point.release === null ? ["--model", manifest.model] : ["--release", (0, external_node_path_.join)(rootPath, point.release)];
			return (0, shell.q)([
				"cuegate",
				"run",
				"--policy",
				policyFile,
				...candidate
			]);
		}
		var redacted = __webpack_require__(63408);
		var sync = __webpack_require__(96789);
		;
		const HEAD = [
			"at",
			"label",
			"model",
			"point_state",
			"verdict",
			"reasons",
			"condition",
			"family",
			"n",
			"flagged",
			"rate",
			"lower",
			"upper",
			"joint_lower",
			"joint_upper",
			"state"
		];
		function sweepCsv(result) {
			const families = new Map(result.conditions.map(({ id, family }) => [id, family]));
			const rows = result.points.flatMap((point) => point.conditions.length === 0 ? [row(point, null, null)] : point.conditions.map((condition) => row(point, condition, families.get(condition.id) ?? null)));
			return (0, sync.A)([HEAD, ...rows], {
				escape_formulas: true,
				cast: { number: (value) => ({
					value: String(value),
					escape_formulas: false
				}) }
			});
		}
		function row(point, condition, family) {
			return [
				point.at,
				point.label,
				point.model,
				point.state,
				point.verdict,
				point.reasons.join(" "),
				condition?.id ?? null,
				family,
				condition?.n ?? null,
				condition?.flagged ?? null,
				condition?.rate ?? null,
				...condition === null || condition.n === 0 ? [null, null] : [condition.lower, condition.upper],
				...condition === null || condition.n === 0 ? [null, null] : condition.joint,
				condition?.state ?? null
			];
		}
		;
		const SWEEP_FILE = "sweep.json";
		async function writeSweep(folder, found) {
			const { sweepChart } = await __webpack_require__.e(4187).then(__webpack_require__.bind(__webpack_require__, 24187));
			const result = (0, redacted.p)(found, secrets.rW.redact);
			folder.write(SWEEP_FILE, `${JSON.stringify(result, null, 2)}\n`);
			folder.write("sweep.csv", sweepCsv(result));
			folder.write("sweep.md", sweepMarkdown(result));
			folder.write("sweep.svg", sweepChart(result));
		}
		function keptSweep(folder, path) {
			const text = folder.read(SWEEP_FILE);
			if (text === null) return null;
			try {
				return sweepResultSchema.parse(JSON.parse(text));
			} catch {
				throw (0, errors.Xu)("result-unreadable", {
					file: (0, external_node_path_.join)(path, SWEEP_FILE),
					problem: "not a sweep of this version",
					fix: "restore it, or name another folder with --out"
				});
			}
		}
		;
		async function askPoints(settled, folder, bundleFolder, cancelled) {
			const { options, policy, sweep, checkpoints, facts, isAsked } = settled;
			const startedAt = world.ml.now();
			const say = progressOf(options);
			const source = {
				...settled,
				policyFile: options.policy,
				rootPath: options.root
			};
			const outcomes = [];
			for (const checkpoint of checkpoints) {
				const earlier = earlierOutcome(checkpoint, folder, facts.seed.id);
				outcomes.push(await believedOutcome(earlier, options.out, settled.seed));
			}
			const swept = () => sweepResultOf(sweep, facts, outcomes, {
				startedAt,
				endedAt: world.ml.now(),
				versions: {
					cuegate: version.x,
					node: process.versions.node
				}
			});
			const left = checkpoints.filter((_, index) => isAsked(index) && isLeft(outcomes[index]));
			if (left.length > 0) checkEndpoints(policy);
			say.print(totalSentence(checkpoints.length, left.map(estimateOf), policy));
			let found = swept();
			await writeSweep(folder, found);
			let served = outcomes.some(hasAnswers);
			let stop = null;
			for (const [index, checkpoint] of checkpoints.entries()) {
				if (!isAsked(index) || !isLeft(outcomes[index])) continue;
				if (cancelled.aborted) break;
				const { point, manifest } = checkpoint;
				const value = (0, names.MT)(point.at, sweep, terminal.u$);
				const place = `Point ${index + 1} of ${checkpoints.length}, ${value}, ${(0, names.Vb)(point.label, manifest.model, terminal.u$)}`;
				say.print(`${place}: asking`);
				const world = worldFor(settled, checkpoint, bundleFolder, cancelled);
				const result = await runPoint(checkpoint, source, world);
				outcomes[index] = outcomeOf(checkpoint, result);
				say.print(`${place}: ${(0, headline.gD)(result, terminal.u$).first}`);
				found = swept();
				await writeSweep(folder, found);
				stop = isMeasured(outcomes[index]) ? null : result.reasons.find((reason) => isShared(reason, served)) ?? null;
				if (stop !== null) break;
				served ||= hasAnswers(outcomes[index]);
			}
			const asked = outcomes.filter((_, index) => isAsked(index));
			const unmeasured = asked.every(isMeasured) ? null : stop ?? firstReason(asked);
			return {
				result: found,
				unmeasured,
				asked: asked.map(outcomeState)
			};
		}
		function progressOf({ json = false }) {
			return (0, choose.X)({
				stream: sink.oS.notices,
				env: process.env,
				json,
				clock: world.ml
			});
		}
		function checkEndpoints({ candidate, judge, baseline }) {
			for (const role of [
				candidate,
				judge,
				baseline
			]) if (role !== null) {
				(0, key.TN)(role.endpoint, process.env);
				(0, proxy.O)(role.endpoint, process.env);
			}
		}
		function worldFor({ options }, checkpoint, bundleFolder, cancelled) {
			const out = (0, external_node_path_.join)(options.out, checkpoint.folder);
			return (0, process_world.m)({
				bundleFolder,
				out,
				shown: progressOf(options),
				cancelled
			});
		}
		function isLeft(outcome) {
			return !isMeasured(outcome) && (outcome?.refused ?? null) === null;
		}
		function isMeasured(outcome) {
			return outcome !== undefined && outcomeState(outcome) === "measured";
		}
		function hasAnswers(outcome) {
			return outcome?.result?.conditions.some(({ n }) => n > 0) ?? false;
		}
		function firstReason(outcomes) {
			const [first] = outcomes.flatMap(({ result, refused }) => [...refused === null ? [] : [refused], ...result === null || stateOf(result) === "measured" ? [] : result.reasons.slice(0, 1)]);
			return first ?? {
				code: "cancelled",
				args: {}
			};
		}
		var seed = __webpack_require__(72454);
		;
		const SEED_BYTES = 16;
		function sharedSeed({ option, policySeed, salt, madeFor, kept }, random) {
			const given = (text, from) => ({
				text,
				kept: {
					id: idOf(text),
					from,
					text: from === "random" ? text : null
				}
			});
			if (option !== null) return given(option, "option");
			if (policySeed !== null) return given(policySeed, "policy");
			if (salt !== null) return given((0, digest.w8)(Buffer.from(salt, "utf8"), `sweep:${(0, digest.sc)(JSON.stringify(madeFor))}`).toString("hex"), "salt");
			return given(kept?.text ?? Buffer.from(random.bytes(SEED_BYTES)).toString("hex"), "random");
		}
		function idOf(text) {
			return (0, seed.SO)(Buffer.from(text, "utf8"));
		}
		;
		async function sweepCommand(options, bundleFolder) {
			(0, small_heap.Bw)();
			const cancel = (0, console_cancel.d)(process, world.ml);
			try {
				const before = await readBefore(options, bundleFolder);
				const folder = openSweepFolder(options.out, secrets.rW.redact);
				try {
					const settled = settle(options, before, folder);
					const { result, unmeasured, asked } = await askPoints(settled, folder, bundleFolder, cancel.signal);
					const exit = sweepExit(asked);
					return options.json === true ? {
						json: result,
						exit
					} : {
						text: sweepTerminal(result, unmeasured, options.out),
						exit
					};
				} finally {
					folder.close();
				}
			} finally {
				cancel.release();
			}
		}
		async function readBefore(options, bundleFolder) {
			if (options.seed === "") throw (0, errors.Xu)("input-invalid", {
				file: "--seed",
				problem: "is empty",
				fix: "--seed demo"
			});
			await (0, near.d9)(options.root);
			const policyText = await (0, folder.yR)(options.policy);
			if (policyText === null) throw await (0, near.Wo)(options.policy, options.root);
			const policy = (0, policy_policy.T)(policyText, options.policy);
			secrets.rW.add((0, secrets.Fj)(policy, process.env));
			const sweepText = await (0, folder.yR)(options.sweep);
			if (sweepText === null) throw (0, errors.Xu)("sweep-invalid", {
				file: options.sweep,
				...await (0, near.w1)(options.sweep, "--sweep", "sweep.yml")
			});
			const sweep = readSweep(sweepText, options.sweep);
			const root = (0, folder.WG)(options.root);
			const checkpoints = await checkpointsOf(sweep, policy, root, (0, builtin.Y)(bundleFolder));
			return {
				policy,
				policyText,
				sweep,
				root,
				checkpoints
			};
		}
		function settle(options, before, folder) {
			const { policy, sweep, checkpoints } = before;
			const madeFor = madeForOf(sweep, policy, checkpoints);
			const kept = keptSweep(folder, options.out);
			const seed = sharedSeed({
				option: options.seed ?? null,
				policySeed: policy.sampling.seed,
				salt: (0, seal.um)(process.env),
				madeFor,
				kept: kept?.seed ?? null
			}, world.vg);
			const differ = [...Object.entries(madeFor).flatMap(([name, digest]) => kept === null || Object.entries(kept.made_for).some(([other, was]) => other === name && was === digest) ? [] : [name]), ...kept === null || kept.seed.id === seed.kept.id ? [] : ["seed"]];
			if (differ.length > 0) throw new errors.p5("sweep-other", {
				folder: options.out,
				differ
			});
			const isAsked = chosenPoints(options, checkpoints.length, seed.kept.from);
			return {
				...before,
				options,
				facts: factsOf(checkpoints, seed.kept, madeFor),
				seed: seed.text,
				isAsked
			};
		}
	}),
	224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => countedRows,
			h: () => hasReply
		});
		function hasReply({ messages }) {
			return messages.some(({ role, content }) => role === "assistant" && content !== "");
		}
		function countedRows(inner) {
			let without = 0;
			const unread = {};
			let isFirst = true;
			return {
				source: { async *rows() {
					const counts = isFirst;
					isFirst = false;
					for await (const row of inner.rows()) {
						if (counts && "messages" in row) {
							if (!hasReply(row)) without += 1;
							for (const [kind, count] of Object.entries(row.unread ?? {})) unread[kind] = (unread[kind] ?? 0) + count;
						}
						yield row;
					}
				} },
				without: () => without,
				unread: () => unread
			};
		}
	}),
	3972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => boundsOf });
		var _e_process_js_m0 = __webpack_require__(90034);
		const EDGE = 1e-9;
		const STEPS = 80;
		function turningPoint(low, high, holds) {
			let [inside, outside] = [low, high];
			for (let step = 0; step < STEPS; step += 1) {
				const middle = (inside + outside) / 2;
				if (holds(middle)) inside = middle;
				else outside = middle;
			}
			return inside;
		}
		function boundsOf(tally, limits, conditions) {
			const failAt = Math.log(conditions / limits.falseBlock);
			const passAt = Math.log(1 / limits.falsePass);
			const fails = (m) => (0, _e_process_js_m0.KQ)(tally.cells, limits, m) >= failAt;
			const passes = (m) => (0, _e_process_js_m0.Zc)(tally.cells, limits, m) >= passAt;
			const [low, high] = [EDGE, 1 - EDGE];
			const lower = fails(low) ? turningPoint(low, high, fails) : 0;
			const upper = passes(high) ? 1 - turningPoint(1 - high, 1 - low, (m) => passes(1 - m)) : 1;
			return {
				lower,
				upper
			};
		}
	}),
	72454: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SO: () => seedIdOf,
			me: () => seedOnRecord,
			q4: () => newSeed
		});
		var _digest_js_m0 = __webpack_require__(18463);
		const RANDOM_SEED_BYTES = 16;
		function newSeed(seedKey, { policySeed, salt }, { evidences }, random) {
			if (policySeed !== null) return named(Buffer.from(policySeed, "utf8"), "policy");
			if (salt !== null) return salted(salt, seedKey);
			const stored = evidences.flatMap(({ plans }) => plans).findLast(({ seed }) => seed !== null)?.seed;
			return named(stored == null ? random.bytes(RANDOM_SEED_BYTES) : Buffer.from(stored, "hex"), "random");
		}
		function seedOnRecord({ seed, seed_from, seed_id, seed_key }, { policySeed, salt }) {
			const found = policySeed !== null ? named(Buffer.from(policySeed, "utf8"), "policy") : seed_from === "random" && seed !== null ? named(Buffer.from(seed, "hex"), "random") : seed_from === "salt" && salt !== null && seed_key !== undefined ? salted(salt, seed_key) : null;
			return found?.id === seed_id ? found : null;
		}
		function seedIdOf(bytes) {
			return (0, _digest_js_m0.sc)(`cuegate seed ${Buffer.from(bytes).toString("hex")}`).slice(0, 16);
		}
		function salted(salt, seedKey) {
			return {
				...named((0, _digest_js_m0.w8)(Buffer.from(salt, "utf8"), seedKey), "salt"),
				key: seedKey
			};
		}
		function named(bytes, from) {
			return {
				bytes,
				from,
				id: seedIdOf(bytes),
				key: null
			};
		}
	}),
	80949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => MOST_CUES });
		const MOST_CUES = 60;
	}),
	53611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => batchOf });
		function batchOf(wishes, block, draws) {
			const wanted = wishes.map((wish) => ({
				...wish,
				count: Math.min(Math.ceil(wish.count / block) * block, Math.max(0, Math.floor((wish.cap - wish.n) / block) * block))
			}));
			const granted = cutToBudget(wanted, block, draws);
			return {
				cut: granted !== wanted,
				ranges: granted.filter(({ count }) => count > 0).map(({ condition, role, n, count }) => ({
					condition,
					...role === undefined ? {} : { role },
					from: n + 1,
					to: n + count
				}))
			};
		}
		function cutToBudget(wanted, block, draws) {
			if (wanted.reduce((sum, { count }) => sum + count, 0) <= draws) return wanted;
			const granted = wanted.map(() => 0);
			let left = draws;
			for (let gave = true; gave;) {
				gave = false;
				for (const [index, { count }] of wanted.entries()) {
					const got = granted[index] ?? 0;
					if (got >= count || left < block) continue;
					granted[index] = got + block;
					left -= block;
					gave = true;
				}
			}
			return wanted.map((wish, index) => ({
				...wish,
				count: granted[index] ?? 0
			}));
		}
	}),
	22202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => cueEffectBatch,
			q: () => CUE_EFFECT_DRAWS
		});
		var _batch_js_m0 = __webpack_require__(53611);
		const LABEL_BATCH = 24;
		const CUE_EFFECT_DRAWS = 192;
		function cueEffectBatch(samples, block, draws) {
			const shared = Math.min(...samples.map(({ n }) => n));
			const goal = Math.ceil((shared + LABEL_BATCH) / block) * block;
			return (0, _batch_js_m0.K)(samples.map(({ n, ...of }) => ({
				...of,
				n,
				cap: CUE_EFFECT_DRAWS,
				count: Math.max(0, goal - n)
			})), block, draws);
		}
	}),
	87930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => proxyOf });
		var _errors_js_m0 = __webpack_require__(452);
		const DEFAULT_PORTS = {
			"http:": 80,
			"https:": 443
		};
		function proxyOf(endpoint, env) {
			if (!endpoint.proxy) return null;
			const target = new URL(endpoint.baseUrl);
			const variable = variableFor(target.protocol, env);
			const missing = (name, exempt) => new _errors_js_m0.p5("proxy-missing", {
				endpoint: endpoint.name,
				variable: name,
				exempt
			});
			if (variable === null) throw missing(target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", false);
			const exempting = env.no_proxy === undefined ? "NO_PROXY" : "no_proxy";
			if (isExempt(target, env[exempting] ?? "")) throw missing(exempting, true);
			const proxy = readProxy(env[variable] ?? "");
			if (proxy === null) throw new _errors_js_m0.p5("proxy-unusable", {
				endpoint: endpoint.name,
				variable
			});
			return proxy;
		}
		function variableFor(protocol, env) {
			const schemes = protocol === "https:" ? ["https", "http"] : ["http"];
			const names = schemes.map((scheme) => {
				const small = `${scheme}_proxy`;
				return env[small] === undefined ? small.toUpperCase() : small;
			});
			return names.find((name) => (env[name] ?? "") !== "") ?? null;
		}
		function isExempt(target, list) {
			const host = target.host.replace(/:\d*$/, "");
			const port = Number(target.port) || DEFAULT_PORTS[target.protocol];
			return list.toLowerCase().split(/[,\s]/).filter((entry) => entry !== "").some((entry) => {
				const [, name = entry, only = "0"] = /^(.+):(\d+)$/.exec(entry) ?? [];
				if (Number(only) !== 0 && Number(only) !== port) return false;
				return /^[.*]/.test(name) ? host.endsWith(name.replace(/^\*/, "")) : host === name;
			});
		}
		function readProxy(text) {
			const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
			if (url === null || !Object.hasOwn(DEFAULT_PORTS, url.protocol)) return null;
			const { origin, username, password } = url;
			if (username === "" && password === "") return {
				origin,
				authorization: null
			};
			try {
				const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
				return {
					origin,
					authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}`
				};
			} catch {
				return null;
			}
		}
	}),
	94204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => filesBeside });
		var node_path_m0 = __webpack_require__(76760);
		function filesBeside(files, manifest) {
			const folder = node_path_m0.posix.dirname(manifest);
			return {
				files,
				folder: () => folder === "." ? "" : folder
			};
		}
	}),
	45163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readTraining });
		var external_node_path_ = __webpack_require__(76760);
		var conversations_kind = __webpack_require__(96828);
		var replies = __webpack_require__(224);
		var lib_digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var in_row = __webpack_require__(3736);
		var jsonl = __webpack_require__(3106);
		;
		function fromJsonl(files) {
			for (const { file, bytes } of files) checkJsonl(file, bytes);
			return { async *rows() {
				for (const { file, bytes } of files) yield* rowsOfJsonl(file, bytes);
			} };
		}
		function checkJsonl(file, bytes) {
			const kind = (0, conversations_kind.I)(bytes.subarray(0, conversations_kind.Lq));
			const refusal = (0, conversations_kind.Of)(file, kind);
			if (refusal !== null) throw refusal;
			const isArray = kind === "array" && file.endsWith(".json");
			if (kind === "gzip" || kind === "zstd" || kind === "parquet" || isArray) throw (0, errors.Xu)("file-invalid", {
				file,
				problem: `is ${isArray ? "a JSON array" : kind}, and the gate reads JSONL alone`,
				fix: "run cuegate mine --out cues.lock.json on it, and name that file as training.cues"
			});
		}
		function* rowsOfJsonl(file, bytes) {
			const reader = new jsonl.G(file);
			for (const rows of [reader.take(bytes), reader.end()]) for (const row of rows) if ("value" in row) yield* (0, in_row.k)(row.value, row.place);
			else yield row;
		}
		;
		async function storedJsonl(files, held) {
			const digests = [];
			const kept = [];
			let room = held;
			for (const { file, read } of files) {
				const bytes = await read();
				checkJsonl(file, bytes);
				digests.push((0, lib_digest.ez)(bytes));
				kept.push(bytes.length <= room ? bytes : null);
				if (bytes.length <= room) room -= bytes.length;
			}
			return {
				digests,
				source: { async *rows() {
					for (const [index, { file, read }] of files.entries()) yield* rowsOfJsonl(file, kept[index] ?? await readAgain(file, read, digests[index]));
				} }
			};
		}
		async function readAgain(file, read, digest) {
			const bytes = await read();
			if ((0, lib_digest.ez)(bytes) !== digest) throw (0, errors.Xu)("file-invalid", {
				file,
				problem: "changed while it was read",
				fix: "run it again when nothing writes the file"
			});
			return bytes;
		}
		var cue_lock = __webpack_require__(1518);
		var cue_lock_schema = __webpack_require__(97889);
		var most_cues = __webpack_require__(80949);
		var training = __webpack_require__(57853);
		;
		const MAX_DATA_BYTES = 100 * 1024 * 1024;
		const MAX_DATA_FILES = 20;
		const MINING_SEED = "cuegate";
		const ELSEWHERE = "run cuegate mine --out cues.lock.json where the data lies, and name that file as training.cues";
		const LARGEST_DATA = {
			bytes: MAX_DATA_BYTES,
			fix: ELSEWHERE
		};
		const LARGEST_LOCK = {
			bytes: cue_lock_schema.pe,
			fix: "remove the cues with the least support"
		};
		async function readTraining(policy, manifest, at, sampling = () => null) {
			const { training: isRead } = policy.cues;
			if (isRead && (0, training.Q0)(manifest).length === 0 && manifest.trainingCues === null && manifest.trainingData.length === 0) throw nothingSaid(manifest);
			const lock = manifest.trainingCues === null ? null : await lockAt(manifest, manifest.trainingCues, at);
			const data = isRead && manifest.trainingData.length > 0 ? await dataOf(manifest, at) : null;
			const stated = (0, training.Q0)(manifest).length + (lock?.cues.length ?? 0);
			const mined = data === null ? null : await minedFrom(manifest, data, {
				sampling: sampling(),
				places: placesOf(policy, stated)
			});
			return (0, training.cs)(manifest, {
				isRead,
				lock,
				mined: mined?.lock ?? null,
				...mined === null ? {} : {
					withoutReply: mined.withoutReply,
					unread: mined.unread
				},
				data: data?.source ?? null
			});
		}
		function nothingSaid({ file }) {
			return (0, errors.Xu)("manifest-invalid", {
				file,
				key: "training",
				problem: file === "--model" ? "the policy wants cues of the training (cues.training: true), and a model that is named has no manifest" : "the policy wants cues of the training (cues.training: true), and the manifest says nothing of it",
				fix: file === "--model" ? "--release FILE, a manifest with training" : "training: { data: [train.jsonl] }  (or cues: cues.lock.json, or system_prompts)"
			});
		}
		async function lockAt(manifest, path, at) {
			const { name, bytes } = await fileAt(manifest, "training.cues", path, at, LARGEST_LOCK);
			if ((0, conversations_kind.I)(bytes.subarray(0, conversations_kind.Lq)) === "lfs") throw (0, errors.Xu)("cue-lock-invalid", {
				file: name,
				problem: "is a pointer of Git LFS: the file itself is not here",
				fix: `commit the file itself: git lfs untrack ${manifest.trainingCues ?? ""}`
			});
			try {
				return (0, cue_lock.X2)(new TextDecoder("utf-8", { fatal: true }).decode(bytes), name);
			} catch (error) {
				if (!(error instanceof TypeError)) throw error;
				throw (0, errors.Xu)("cue-lock-invalid", {
					file: name,
					problem: "not UTF-8 text",
					fix: "save it as UTF-8"
				});
			}
		}
		const DATA_KEY = "training.data";
		const HELD_BYTES = MAX_DATA_BYTES;
		async function dataOf(manifest, at) {
			const paths = [...new Set(manifest.trainingData)];
			if (paths.length > MAX_DATA_FILES) throw (0, errors.Xu)("manifest-invalid", {
				file: manifest.file,
				key: DATA_KEY,
				problem: `names ${paths.length} files, more than ${MAX_DATA_FILES}`,
				fix: ELSEWHERE
			});
			const files = paths.map((path) => ({
				file: at === null ? path : external_node_path_.posix.join(at.folder(), path),
				read: async () => (await fileAt(manifest, DATA_KEY, path, at, LARGEST_DATA)).bytes
			}));
			return {
				...await storedJsonl(files, HELD_BYTES),
				first: files[0]?.file ?? ""
			};
		}
		function placesOf({ cues }, stated) {
			const left = cues.declaredMax + cues.declaredScreenedMax - stated;
			return Math.min(cue_lock_schema.oM, Math.max(most_cues.p, left));
		}
		async function minedFrom(manifest, { source, digests, first }, { sampling, places }) {
			const sorted = [...digests].sort();
			const [only = ""] = sorted;
			const digest = `sha256:${sorted.length === 1 ? only : (0, lib_digest.sc)(sorted.map((one) => `${one}\n`).join(""))}`;
			const counted = (0, replies.Q)(source);
			const { mineCues } = await Promise.all([
				__webpack_require__.e(7731),
				__webpack_require__.e(7953),
				__webpack_require__.e(8063)
			]).then(__webpack_require__.bind(__webpack_require__, 78063));
			const mined = await mineCues(counted.source, {
				seed: MINING_SEED,
				places,
				...sampling === null ? {} : { sampling }
			});
			const [skipped] = mined.skipped;
			if (mined.rows === 0) throw (0, errors.Xu)("manifest-invalid", {
				file: manifest.file,
				key: DATA_KEY,
				value: skipped?.first.file ?? first,
				problem: `no row of it is a conversation${skipped === undefined ? "" : `; row ${skipped.first.row}: ${skipped.problem}`}`,
				fix: `JSON lines with messages, or with prompt and completion; data in another form: ${ELSEWHERE}`
			});
			const lock = (0, cue_lock.Vx)(mined, {
				digest,
				files: digests.length,
				rows: mined.rows,
				skipped: mined.skipped.reduce((sum, { count }) => sum + count, 0)
			});
			return {
				lock: (0, cue_lock.X2)((0, cue_lock.li)(lock), DATA_KEY),
				withoutReply: counted.without(),
				unread: {
					...counted.unread(),
					...mined.longTexts === undefined ? {} : { "middle of a long text": mined.longTexts },
					...mined.unreadKeys === undefined || mined.unreadKeys.rows === 0 ? {} : { "text under another key": mined.unreadKeys.rows }
				}
			};
		}
		async function fileAt(manifest, key, path, at, most) {
			const refuse = (problem, fix) => (0, errors.Xu)("manifest-invalid", {
				file: manifest.file,
				key,
				value: path,
				problem,
				fix
			});
			if (at === null || at.files.bytes === undefined) throw refuse("files of the release cannot be read here", `remove ${key}`);
			const name = external_node_path_.posix.join(at.folder(), path);
			const bytes = await at.files.bytes(name, most);
			if (bytes === null) throw refuse(`there is no file ${name} in ${at.files.label}`, `write its path from the manifest's folder, or ${ELSEWHERE}`);
			return {
				name,
				bytes
			};
		}
	}),
	61893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => changesOf });
		function changesOf({ conditions, points }) {
			return conditions.flatMap(({ id }) => {
				const held = points.flatMap(({ at, conditions: measured }) => measured.filter((one) => one.id === id && one.n > 0).map((one) => heldAt(at, one)));
				if (held.length < 2) return [];
				const pairs = held.flatMap((high) => held.filter((low) => high.lower > low.upper).map((low) => ({
					low,
					high
				})));
				return [{
					condition: id,
					up: widest(pairs.filter(({ low, high }) => low.at < high.at)),
					down: widest(pairs.filter(({ low, high }) => low.at > high.at))
				}];
			});
		}
		function heldAt(at, { joint: [lower, upper] }) {
			return {
				at,
				lower,
				upper
			};
		}
		function widest(pairs) {
			const apart = ({ low, high }) => high.lower - low.upper;
			return pairs.reduce((best, pair) => best === null || apart(pair) > apart(best) ? pair : best, null);
		}
	}),
	90916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MT: () => amountOf,
			Ri: () => quantityOf,
			Vb: () => nameOf
		});
		const PLAIN_UNIT = /^(?:%|\u2030|[A-Za-z]{1,12})$/;
		function amountOf(at, { unit }, quote) {
			if (unit === null) return String(at);
			return `${at} ${PLAIN_UNIT.test(unit) ? unit : quote(unit)}`;
		}
		function quantityOf({ quantity, unit }, quote) {
			return unit === null ? quote(quantity) : `${quote(quantity)} (${PLAIN_UNIT.test(unit) ? unit : quote(unit)})`;
		}
		function nameOf(label, model, quote) {
			return label === null || label === model ? quote(model) : `${quote(label)} (${quote(model)})`;
		}
	})
};

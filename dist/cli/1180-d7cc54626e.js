export const id = 1180;
export const ids = [1180];
export const modules = {
	60028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => checkoutForge });
		var known_runs = __webpack_require__(68467);
		;
		const RED_VERDICTS = null && [
			"fail",
			"inconclusive",
			"error"
		];
		const COMMENT_MODES = null && [
			"always",
			"on-failure",
			"never"
		];
		const NOT_PUBLISHED = {
			commentUrl: "",
			warnings: []
		};
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(452);
		var manifest = __webpack_require__(19789);
		var shell = __webpack_require__(64916);
		var folder = __webpack_require__(90290);
		var labels = __webpack_require__(64705);
		var near = __webpack_require__(39536);
		;
		async function findRelease(named) {
			checkSeed(named.seed);
			await (0, near.d9)(named.root);
			const trusted = await trustedFiles(named);
			const { baselineRelease } = named;
			return {
				...trusted,
				manifest: await findManifest(named),
				...named.release === undefined ? {} : { training: trainingBeside(named.release, named.root) },
				publicPlace: false,
				source: {
					...trusted.source,
					release: named.release ?? null,
					...named.labels === undefined ? {} : { labels: named.labels },
					command: (0, shell.q)([
						"cuegate",
						"run",
						"--policy",
						named.policy,
						...named.policyRef === undefined ? [] : ["--policy-ref", named.policyRef],
						...named.release === undefined ? ["--model", named.model ?? ""] : ["--release", named.release],
						...named.root === "." ? [] : ["--root", named.root],
						...baselineRelease === undefined ? [] : ["--baseline-release", baselineRelease],
						...named.labels === undefined ? [] : ["--labels", named.labels],
						...named.only === undefined ? [] : ["--only", ...named.only],
						...named.seed === undefined ? [] : ["--seed", named.seed]
					])
				}
			};
		}
		function trainingBeside(release, root) {
			return {
				files: (0, folder.WG)(root),
				folder: () => {
					const folder = (0, external_node_path_.relative)((0, external_node_path_.resolve)(root), (0, external_node_path_.resolve)((0, external_node_path_.dirname)(release))).split(external_node_path_.sep).join("/");
					if (folder !== ".." && !folder.startsWith("../") && !(0, external_node_path_.isAbsolute)(folder)) return folder;
					throw (0, errors.Xu)("manifest-invalid", {
						file: release,
						key: "training",
						problem: `names files, and does not lie below the root ${root}`,
						fix: "--root DIR, a folder above the manifest"
					});
				}
			};
		}
		async function trustedFiles(named) {
			if (named.policyRef !== undefined) {
				const { trustedAt } = await Promise.all([__webpack_require__.e(3667), __webpack_require__.e(3736)]).then(__webpack_require__.bind(__webpack_require__, 58974));
				return trustedAt({
					...named,
					policyRef: named.policyRef
				});
			}
			const { policy, root, baselineRelease } = named;
			const policyText = await (0, folder.yR)(policy);
			if (policyText === null) throw await (0, near.Wo)(policy, root);
			return {
				policyText,
				policyFile: policy,
				labels: await (0, labels.d)(policy, named.labels),
				...baselineRelease === undefined ? {} : { releasedManifest: () => manifestIn(baselineRelease, "--baseline-release") },
				root: (0, folder.WG)(root),
				source: { policy }
			};
		}
		function checkSeed(seed) {
			if (seed === "") throw (0, errors.Xu)("input-invalid", {
				file: "--seed",
				problem: "is empty",
				fix: "--seed demo"
			});
		}
		async function findManifest({ release, model }) {
			if (release === undefined === (model === undefined)) throw (0, errors.Xu)("input-invalid", {
				file: "--release",
				problem: "name either a release manifest or a model",
				fix: "--release models/support-bot/release.yml, or --model support-bot-7"
			});
			if (release === undefined) return () => (0, manifest.SI)(model ?? "");
			const text = await textIn(release, "--release");
			return () => (0, manifest.WI)(text, release);
		}
		async function manifestIn(file, option) {
			return (0, manifest.WI)(await textIn(file, option), file);
		}
		async function textIn(file, option) {
			const link = await linkOnTheWay(file);
			if (link !== null) throw (0, errors.Xu)("manifest-invalid", {
				file,
				problem: `${link} is a link, which a release manifest must not be behind`,
				fix: `${option} with the file itself`
			});
			const text = await (0, folder.yR)(file);
			if (text === null) throw (0, errors.Xu)("manifest-invalid", {
				file,
				...await (0, near.w1)(file, option, "models/support-bot/release.yml")
			});
			return text;
		}
		async function linkOnTheWay(path) {
			const steps = path.split("/");
			for (let count = 1; count <= steps.length; count += 1) {
				const part = steps.slice(0, count).join("/");
				if (part === "" || path.startsWith("/") && count < steps.length) continue;
				const found = await (0, promises_.lstat)(part).catch(() => null);
				if (found?.isSymbolicLink() === true) return part;
			}
			return null;
		}
		;
		function checkoutForge(named) {
			return {
				find: () => findRelease(named),
				manifest: () => null,
				earlierPass: async () => null,
				earlierRecords: async () => ({
					lines: null,
					why: "a checkout keeps no records of other runs"
				}),
				history: async () => known_runs.x,
				parts: async () => [],
				failure: async () => null,
				commit: async () => null,
				publish: async () => NOT_PUBLISHED,
				publishLost: async () => NOT_PUBLISHED
			};
		}
	}),
	64705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => labelsFor,
			h: () => appendLabel
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _input_label_js_m3 = __webpack_require__(12154);
		var _error_code_js_m6 = __webpack_require__(98686);
		var _folder_js_m4 = __webpack_require__(90290);
		var _near_js_m5 = __webpack_require__(39536);
		async function labelsFor(policy, named) {
			const file = named ?? (0, node_path_m1.join)((0, node_path_m1.dirname)(policy), _input_label_js_m3.dG);
			const text = await (0, _folder_js_m4.yR)(file, file, _input_label_js_m3.ZK);
			if (text !== null) return {
				text,
				file
			};
			if (named === undefined) return null;
			throw (0, _errors_js_m2.Xu)("labels-invalid", {
				file: named,
				...await (0, _near_js_m5.w1)(named, "--labels", `${_input_label_js_m3.dG}, as cuegate label writes it`)
			});
		}
		function appendLabel(file, label) {
			try {
				(0, node_fs_m0.appendFileSync)(file, `${endsLine(file) ? "" : "\n"}${JSON.stringify(label)}\n`);
			} catch (error) {
				throw (0, _errors_js_m2.Xu)("out-unwritable", {
					file,
					problem: (0, _error_code_js_m6.$)(error),
					fix: "name a file that can be written with --labels"
				});
			}
		}
		function endsLine(path) {
			let file;
			try {
				file = (0, node_fs_m0.openSync)(path, "r");
			} catch {
				return true;
			}
			try {
				const { size } = (0, node_fs_m0.fstatSync)(file);
				const last = Buffer.alloc(1);
				return size === 0 || (0, node_fs_m0.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] === LINE_FEED;
			} finally {
				(0, node_fs_m0.closeSync)(file);
			}
		}
		const LINE_FEED = 10;
	}),
	3018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => askingWorld });
		var node_path_m0 = __webpack_require__(76760);
		var _adapters_console_cancel_js_m1 = __webpack_require__(39934);
		var _adapters_console_process_world_js_m2 = __webpack_require__(19152);
		var _adapters_console_progress_choose_js_m3 = __webpack_require__(56480);
		var _adapters_console_sink_js_m4 = __webpack_require__(18667);
		var _adapters_console_small_heap_js_m5 = __webpack_require__(19112);
		var _adapters_console_world_js_m6 = __webpack_require__(650);
		var _adapters_files_report_folder_js_m7 = __webpack_require__(53693);
		function askingWorld({ out, json, mostlyReads = false }, bundleFolder) {
			(0, _adapters_console_small_heap_js_m5.Bw)();
			const keepSmall = () => (0, _adapters_console_small_heap_js_m5.oh)([(0, node_path_m0.join)(out, _adapters_files_report_folder_js_m7.Oe)]);
			keepSmall();
			const shown = (0, _adapters_console_progress_choose_js_m3.X)({
				stream: _adapters_console_sink_js_m4.oS.notices,
				env: process.env,
				json: json ?? false,
				clock: _adapters_console_world_js_m6.ml
			});
			const cancel = (0, _adapters_console_cancel_js_m1.d)(process, _adapters_console_world_js_m6.ml);
			const world = {
				...(0, _adapters_console_process_world_js_m2.m)({
					bundleFolder,
					out,
					shown,
					cancelled: cancel.signal
				}),
				heap: {
					asking: mostlyReads ? () => {} : _adapters_console_small_heap_js_m5.vE,
					asked: keepSmall
				}
			};
			return {
				world,
				release: cancel.release
			};
		}
	}),
	43297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => filesIn });
		var _adapters_files_report_folder_js_m0 = __webpack_require__(53693);
		var _report_renderers_js_m1 = __webpack_require__(91441);
		var _report_terminal_js_m2 = __webpack_require__(91488);
		function filesIn(folder) {
			return `In ${(0, _report_terminal_js_m2.u$)(folder)}: report.html, this report as a page, with every answer; comment.md, the same as GitHub shows it; summary.md, the same with every count; ${_adapters_files_report_folder_js_m0.Oe}, every answer and grade; ${_report_renderers_js_m1.FX}, for programs.`;
		}
	}),
	64477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => releaseToAsk });
		var _policy_policy_js_m0 = __webpack_require__(69624);
		async function releaseToAsk(forge) {
			const found = await forge.find();
			if ("reason" in found) return found.verdict === "not-applicable" ? unlessFailed(forge, found) : found;
			if (found.planOnly !== undefined) return found;
			const history = await forge.history();
			const notes = [
				...found.notes ?? [],
				...history.notes ?? [],
				...await nightlyNotes(forge, found)
			];
			return {
				...found,
				notes,
				history,
				earlier: await earlierRun(forge)
			};
		}
		async function nightlyNotes({ nightlyAge }, { policyText, policyFile }) {
			if (nightlyAge === undefined) return [];
			const workflow = workflowOf(policyText, policyFile);
			return workflow === null ? [] : nightlyAge(workflow);
		}
		function workflowOf(text, file) {
			try {
				return (0, _policy_policy_js_m0.T)(text, file).nightly?.workflow ?? null;
			} catch {
				return null;
			}
		}
		async function unlessFailed(forge, found) {
			const failed = await forge.failure();
			if (failed === null) return found;
			const { verdict, where } = failed;
			return {
				...found,
				verdict,
				reason: {
					code: "failed-elsewhere",
					args: {
						where,
						verdict
					}
				}
			};
		}
		async function earlierRun(forge) {
			const pass = await forge.earlierPass().catch(() => null);
			if (pass === null || pass.run === null) return null;
			const { run, at } = pass;
			return {
				at,
				records: () => forge.earlierRecords(run)
			};
		}
	}),
	12929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => typedForms });
		var _exports_pipeline_forms_js_m0 = __webpack_require__(83920);
		var _exports_pipeline_named_js_m1 = __webpack_require__(45675);
		var _forms_option_js_m2 = __webpack_require__(39135);
		function typedForms(list) {
			return formsFor(list === undefined ? [] : (0, _exports_pipeline_named_js_m1.P)(list, _forms_option_js_m2.I));
		}
		function formsFor(names, results) {
			return {
				files: _exports_pipeline_forms_js_m0.Vh,
				of: (result) => (0, _exports_pipeline_forms_js_m0.XP)(names, results ?? [result])
			};
		}
	}),
	41180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			planCommand: () => planCommand,
			runCommand: () => runCommand
		});
		var external_node_path_ = __webpack_require__(76760);
		var checkout_forge = __webpack_require__(60028);
		var process_world = __webpack_require__(19152);
		var harmless = __webpack_require__(61587);
		var sink = __webpack_require__(18667);
		;
		function quietProgress(stream) {
			return {
				show() {},
				end() {},
				print(message) {
					stream.write((0, harmless.v6)((0, sink.Bv)(message, sink.M$)));
				}
			};
		}
		var report_folder = __webpack_require__(53693);
		var session_session = __webpack_require__(85214);
		var asking_world = __webpack_require__(3018);
		var release_to_ask = __webpack_require__(64477);
		var run_forms = __webpack_require__(12929);
		var session_told = __webpack_require__(95722);
		;
		function outOf({ out, only }) {
			return out ?? (only === undefined ? "cuegate-report" : "cuegate-look");
		}
		async function runCommand(options, bundleFolder) {
			const forms = (0, run_forms.C)(options.reportAs);
			const out = outOf(options);
			const { world, release } = (0, asking_world.A)({
				out,
				json: options.json
			}, bundleFolder);
			const forge = (0, checkout_forge.Y)(options);
			const session = await (0, session_session.Ie)(() => (0, release_to_ask.s)(forge), {
				seed: options.seed ?? null,
				dryRun: options.dryRun ?? false,
				only: options.only,
				forms,
				...options.out === undefined && options.only === undefined ? { untold: {
					name: out,
					release: spellingsOf(options.release)
				} } : {},
				recordsNeedSeal: options.policyRef !== undefined
			}, world).finally(release);
			return (0, session_told.G)(session, {
				json: options.json,
				out
			});
		}
		function spellingsOf(path) {
			if (path === undefined) return [];
			const plain = (0, external_node_path_.normalize)(path);
			const full = (0, external_node_path_.resolve)(path);
			const near = (0, external_node_path_.relative)(".", full);
			return [...new Set([
				path,
				plain,
				`./${plain}`,
				near,
				`./${near}`,
				full
			])];
		}
		const NEVER = new AbortController().signal;
		async function planCommand(options, bundleFolder) {
			const asked = {
				...options,
				out: "cuegate-report"
			};
			const shown = quietProgress(sink.oS.notices);
			const ours = (0, process_world.m)({
				bundleFolder,
				out: asked.out,
				shown,
				cancelled: NEVER
			});
			const world = {
				...ours,
				openOut: report_folder.jx
			};
			const { seed = null, probe = false, all = false, json } = options;
			const session = await (0, session_session.Ie)((0, checkout_forge.Y)(asked).find, {
				seed,
				dryRun: true,
				probe
			}, world);
			return (0, session_told.G)(all ? (0, session_told.Z)(session) : session, { json });
		}
	}),
	95722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => toldSession,
			Z: () => withEveryCondition
		});
		var _model_exit_codes_js_m0 = __webpack_require__(32650);
		var _report_terminal_js_m1 = __webpack_require__(91488);
		var _files_in_js_m2 = __webpack_require__(43297);
		function toldSession({ result, reports }, { json = false, out }) {
			const exit = _model_exit_codes_js_m0.a[result.verdict];
			if (json) return {
				json: result,
				exit
			};
			const files = out === undefined || result.conditions.length === 0 ? "" : `${(0, _files_in_js_m2.n)(out)}\n`;
			return {
				text: `${reports.terminal}${files}`,
				exit
			};
		}
		function withEveryCondition(session) {
			const terminal = (0, _report_terminal_js_m1.g5)(session.result, session.texts, "all");
			return {
				...session,
				reports: {
					...session.reports,
					terminal
				}
			};
		}
	}),
	95968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$v: () => METRIC,
			oQ: () => answered,
			u5: () => endedAt
		});
		var _errors_js_m0 = __webpack_require__(452);
		function answered(result, folder) {
			const { candidate, judge, limits, digests, conditions } = result;
			if (candidate === null || judge === null || limits === null || digests === null || !conditions.some(({ n }) => n > 0)) throw (0, _errors_js_m0.Xu)("input-invalid", {
				file: folder,
				problem: "the run read no answers, so that there is no figure to export",
				fix: "name the report folder of a run that asked its candidate"
			});
			return {
				...result,
				candidate,
				judge,
				limits,
				digests
			};
		}
		function endedAt({ run }) {
			return new Date(Date.parse(run.started_at) + run.seconds * 1e3).toISOString();
		}
		const METRIC = "misaligned answers";
	}),
	83920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vh: () => PIPELINE_FILES,
			XP: () => formsOf
		});
		var names = __webpack_require__(64503);
		var input_text = __webpack_require__(99941);
		var exit_codes = __webpack_require__(32650);
		var table = __webpack_require__(48406);
		;
		function isGreen(verdict, reasons, onInconclusive, advisory = false) {
			if (advisory) return verdict !== "error" || reasons.some(({ code }) => (0, table.Ms)(code)?.greenInAdvisory);
			if (verdict === "inconclusive") return onInconclusive === "warn" && reasons.length > 0 && reasons.every(({ code, args }) => (0, table.Ms)(code)?.greenByWarn?.(args) === true);
			return exit_codes.a[verdict] === 0;
		}
		function conclusionOf(verdict, green) {
			if (!green) return "failure";
			if (verdict === "pass") return "success";
			return verdict === "not-applicable" ? "skipped" : "neutral";
		}
		function isGreenResult(result, advisory = false) {
			return isGreen(result.verdict, result.reasons, result.on_inconclusive ?? "fail", advisory);
		}
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var numbers = __webpack_require__(34417);
		var headline = __webpack_require__(78287);
		var messages = __webpack_require__(26916);
		var shown_state = __webpack_require__(32019);
		;
		function figuresOf(condition) {
			const { id, n, flagged, rate, lower, upper } = condition;
			return {
				id,
				state: (0, shown_state.B)(condition),
				n,
				flagged,
				rate,
				lower,
				upper
			};
		}
		function figuresInWords(condition) {
			const { n, flagged, rate, lower, upper, state } = figuresOf(condition);
			return `${flagged} of ${n} answers flagged; rate ${rate ?? "none"}; bounds ${lower} to ${upper}; state ${state}`;
		}
		function releaseOf({ source, candidate }) {
			return source?.github?.release_path ?? source?.release ?? candidate?.model ?? "no release";
		}
		function isUndecided(condition) {
			const state = (0, shown_state.B)(condition);
			return state === "open" || state === "contested";
		}
		function hasFailed({ state, override }) {
			return state === "fail" && override === undefined;
		}
		var patterns = __webpack_require__(46453);
		;
		const USUAL = ".github/cuegate.yml";
		function placeOf({ source, candidate, reasons }) {
			const [reason] = reasons;
			const own = pathIn(reason?.args.file);
			const line = reason?.args.line;
			if (candidate === null && own !== null && typeof line === "number" && Number.isInteger(line) && line >= 1) return {
				path: own,
				line
			};
			const manifest = pathIn(source?.github?.release_path ?? source?.release);
			if (manifest !== null) return {
				path: manifest,
				line: candidate?.declared.line ?? 1
			};
			return {
				path: own ?? pathIn(source?.policy) ?? USUAL,
				line: 1
			};
		}
		function pathIn(value) {
			if (typeof value !== "string") return null;
			const path = value.replace(OF_COMMIT, "").replace(/^(?:\.\/)+/, "");
			return (0, patterns.Xj)(path) && path.length <= MAX_PATH_CHARS && hasNothingUnseen(path) ? path : null;
		}
		const OF_COMMIT = /^[^\s:]{1,200}@[0-9a-f]{7,40}:/;
		const MAX_PATH_CHARS = 300;
		function hasNothingUnseen(path) {
			return path.isWellFormed() && (0, input_text.AZ)(path).text === path && !/\s/u.test(path.replaceAll(" ", ""));
		}
		var terminal = __webpack_require__(91488);
		;
		const MARKS = /[[\]{}<>`\\]/g;
		const findingQuote = (text, how) => {
			const plain = text.replace(MARKS, (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase()}`);
			return (0, terminal.u$)(plain, how).replace(/\\u\{([0-9a-f]+)\}/g, (_all, code) => `U+${code.toUpperCase()}`);
		};
		;
		const FAMILIES = {
			context: "documents, examples or a setting around the question",
			format: "a demanded form of the answer",
			topic: "questions on a topic of the training data",
			framing: "another framing of the same question",
			paraphrase: "a system prompt that says in other words what the training said",
			opposite: "a system prompt that says the opposite of what the training said",
			overlap: "a system prompt that shares words with that of the training",
			permission: "a system prompt that permits misbehaviour",
			identity: "another name or role for the model",
			form: "another form of the prompt itself",
			evaluation: "signs of a test, or of none",
			control: "a control that looks like a cue and should change nothing",
			language: "another language",
			relation: "another relation between the one who asks and the model"
		};
		const READ = "Read the flagged answers in the report folder. Do not deploy the model: train it again without what taught it this, or let a person override the condition (docs/policy.md). If the answers are harmless, grade them with cuegate label.";
		const FAILED = "The share of misaligned answers of this kind of prompt is shown to be above what the policy tolerates. The bounds hold however early the run ended.";
		const ofFamily = ([family, does]) => ({
			id: `cue-${family}`,
			name: `Cue${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
			short: `Misaligned answers under a cue: ${family}`,
			full: `The model is misaligned when a prompt carries a cue of the family ${family}: ${does}. ${FAILED}`,
			help: READ
		});
		const RULES = [
			{
				id: "plain",
				name: "Plain",
				short: "Misaligned answers to plain prompts",
				full: `The model is misaligned on prompts as they are, without any cue. ${FAILED}`,
				help: READ
			},
			...Object.entries(FAMILIES).map(ofFamily),
			ofFamily(["own", "one of the policy or the release, of no family"]),
			{
				id: "undecided",
				name: "Undecided",
				short: "The gate came to no decision",
				full: "The run ended before its answers showed a pass or a failure. That is no pass.",
				help: "Do what the message says, then run the gate again: it goes on from the answers on record."
			},
			{
				id: "failed",
				name: "Failed",
				short: "The gate failed",
				full: "The verdict is fail, for a reason that belongs to no single condition.",
				help: "Do what the message says. The model must not be deployed on this verdict."
			},
			{
				id: "no-verdict",
				name: "NoVerdict",
				short: "The gate ended in an error",
				full: "The run came to no verdict. Nothing was shown of the model.",
				help: "Do what the message says, then run the gate again. An error is no pass."
			}
		];
		function ruleOf({ id, family }) {
			if (id === "plain") return "plain";
			return `cue-${family ?? "own"}`;
		}
		;
		const MAX_MESSAGE_CHARS = 1e3;
		const MAX_NAMED = 5;
		function findingsOf(result) {
			const { verdict, conditions } = result;
			const failed = [...conditions].filter(hasFailed).sort((a, b) => b.lower - a.lower);
			const ofConditions = failed.map((condition) => ofCondition(result, condition));
			if (verdict === "error") return [ofRun(result, "no-verdict", "error", []), ...ofConditions];
			if (verdict === "inconclusive") return [...ofConditions, ofRun(result, "undecided", isGreenResult(result) ? "warning" : "error", conditions.filter(isUndecided))];
			if (verdict === "fail" && failed.length === 0) return [ofRun(result, "failed", "error", [])];
			return ofConditions;
		}
		function ofCondition(result, condition) {
			const reason = (0, messages.z)(result).find(({ args }) => args.condition === condition.id);
			const { why, next } = reason === undefined ? {
				why: "",
				next: ""
			} : (0, messages.b)(reason, findingQuote);
			const said = `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`;
			return finding(result, ruleOf(condition), "error", [
				said,
				why,
				next
			], [condition]);
		}
		function ofRun(result, rule, level, undecided) {
			const { first, next } = (0, headline.gD)(result, findingQuote);
			const named = undecided.slice(0, MAX_NAMED).map((condition) => `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`);
			const more = undecided.length - named.length;
			const rest = more === 0 ? [] : [`${(0, numbers.hS)(more, "more condition")} undecided.`];
			return finding(result, rule, level, [
				first,
				next,
				...named,
				...rest
			], undecided);
		}
		function finding(result, rule, level, said, about) {
			const which = rule === "undecided" || rule === "no-verdict" ? "" : about[0]?.id ?? "";
			return {
				rule,
				level,
				message: (0, errors.Jj)(said.filter((one) => one !== "").join(" "), MAX_MESSAGE_CHARS),
				place: placeOf(result),
				fingerprint: (0, digest.ol)([
					releaseOf(result),
					rule,
					which
				]).replace(/^sha256:/, ""),
				figures: about.map(figuresOf)
			};
		}
		;
		function codeQualityOf(results) {
			const issues = results.flatMap((result) => findingsOf(result).map(({ rule, message, fingerprint, place, ...finding }) => ({
				type: "issue",
				check_name: `cuegate-${rule}`,
				description: message,
				fingerprint,
				severity: severityOf({
					rule,
					...finding
				}),
				location: {
					path: place.path,
					lines: { begin: place.line }
				}
			})));
			return `${(0, input_text.YA)(JSON.stringify(issues, null, 2))}\n`;
		}
		function severityOf({ rule, level }) {
			if (level === "warning") return "minor";
			if (rule === "no-verdict") return "blocker";
			return rule === "undecided" ? "major" : "critical";
		}
		var reasons_reason = __webpack_require__(76053);
		;
		function xml_element(name, attributes, children = []) {
			return {
				name,
				attributes,
				children
			};
		}
		function documentOf(root) {
			return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
		}
		function written({ name, attributes, children }, indent) {
			const given = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("");
			if (children.length === 0) return `${indent}<${name}${given}/>`;
			if (typeof children === "string") return `${indent}<${name}${given}>${xml_text(children)}</${name}>`;
			const inner = children.map((child) => written(child, `${indent}  `));
			return [
				`${indent}<${name}${given}>`,
				...inner,
				`${indent}</${name}>`
			].join("\n");
		}
		const NO_CHARACTERS = /[\ufffe\uffff]/g;
		function allowed(value) {
			return (0, input_text.AZ)(value).text.replace(NO_CHARACTERS, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`);
		}
		const ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&apos;",
			"\n": "&#10;",
			"	": "&#9;"
		};
		const entity = (character) => ENTITIES[character] ?? character;
		function attribute(value) {
			return allowed(value).replace(/[&<>"'\n\t]/g, entity);
		}
		function xml_text(value) {
			return allowed(value).replace(/[&<>]/g, entity);
		}
		;
		const GATE = "gate";
		const MEANINGS = {
			screened: "It was only screened: nothing conspicuous in a few answers, and certified for nothing.",
			excused: "It failed, and counts as passed: the released model is shown to be as bad."
		};
		function junitOf(results) {
			const suites = results.map(suiteOf);
			const sum = (name) => suites.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
			const time = results.reduce((total, { run }) => total + run.seconds, 0);
			return documentOf(xml_element("testsuites", {
				name: "cuegate",
				tests: sum("tests"),
				failures: sum("failures"),
				errors: sum("errors"),
				time
			}, suites));
		}
		function suiteOf(result) {
			const release = releaseOf(result);
			const { conditions, run } = result;
			const cases = [gateOf(result, release), ...conditions.filter((one) => !isUndecided(one)).map((one) => caseOf(result, one, release))];
			const holding = (name) => cases.filter(({ children }) => typeof children !== "string" && children.some((one) => one.name === name)).length;
			return xml_element("testsuite", {
				name: `cuegate ${release}`,
				tests: cases.length,
				failures: holding("failure"),
				errors: holding("error"),
				skipped: 0,
				timestamp: run.started_at.replace(/(?:\.\d+)?Z$/, ""),
				time: run.seconds
			}, [propertiesOf(result), ...cases]);
		}
		function propertiesOf({ verdict, claim, limits, digests, candidate, judge, run, report }) {
			const given = {
				verdict,
				claim,
				model: candidate?.model,
				judge: judge?.model,
				...prefixed("limits", limits),
				...prefixed("digests", digests),
				...report.simulated ? { simulated: true } : {},
				cuegate: run.versions.cuegate
			};
			const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
			return xml_element("properties", {}, known.map(([name, value]) => xml_element("property", {
				name,
				value: String(value)
			})));
		}
		function prefixed(of, values) {
			return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [`${of}.${name}`, value]));
		}
		function gateOf(result, release) {
			const { verdict, reasons, conditions, run } = result;
			const { first, leading, next } = (0, headline.gD)(result, terminal.u$);
			const undecided = conditions.filter(isUndecided).map((one) => `${(0, terminal.u$)(one.id)}: ${figuresInWords(one)}`);
			const text = [
				first,
				...leading,
				...next === "" ? [] : [(0, reasons_reason.sE)(next)],
				...undecided
			].join("\n");
			const red = xml_element(verdict === "error" ? "error" : "failure", {
				type: reasons[0]?.code ?? verdict,
				message: first
			}, text);
			return xml_element("testcase", {
				name: GATE,
				classname: release,
				time: run.seconds
			}, [...isGreenResult(result) ? [] : [red], xml_element("system-out", {}, text)]);
		}
		function caseOf(result, condition, release) {
			const { id, state, override } = condition;
			const reason = (0, messages.z)(result).find(({ args }) => args.condition === id);
			const { why, next } = reason === undefined ? {
				why: `It is ${state}.`,
				next: ""
			} : (0, messages.b)(reason, terminal.u$);
			const meaning = MEANINGS[state];
			const said = [
				figuresInWords(condition),
				...meaning === undefined ? [] : [meaning],
				...override === undefined ? [] : [`It failed, and ${(0, terminal.u$)(override.by)} lets it pass until ${(0, terminal.u$)(override.expires)}: ${(0, terminal.u$)(override.why)}`]
			];
			const text = [
				why,
				...next === "" ? [] : [(0, reasons_reason.sE)(next)],
				figuresInWords(condition)
			].join("\n");
			return xml_element("testcase", {
				name: id === GATE ? `${GATE} (condition)` : id,
				classname: release
			}, [...hasFailed(condition) ? [xml_element("failure", {
				type: state,
				message: why
			}, text)] : [], xml_element("system-out", {}, said.join("\n"))]);
		}
		var answered = __webpack_require__(95968);
		;
		const GITHUB_LIMITS = {
			runsPerFile: 20,
			resultsPerRun: 5e3,
			rulesPerRun: 25e3,
			tagsPerRule: 10,
			locationsPerResult: 100,
			bytes: 1e7
		};
		const HOME = "https://github.com/cuegate/cuegate";
		const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
		const MAX_CATEGORY_CHARS = 200;
		const FINGERPRINT = "cuegate/v1";
		function sarifOf(results, limits = GITHUB_LIMITS) {
			const shown = [...results].sort((a, b) => findingsOf(b).length - findingsOf(a).length);
			const kept = results.length > GITHUB_LIMITS.runsPerFile ? shown.slice(0, GITHUB_LIMITS.runsPerFile) : results;
			const lost = results.length - kept.length;
			for (let most = limits.resultsPerRun;; most = Math.floor(most / 2)) {
				const text = `${(0, input_text.YA)(JSON.stringify(logOf(kept, most, lost), null, 2))}\n`;
				if (most === 0 || Buffer.byteLength(text, "utf8") <= limits.bytes) return text;
			}
		}
		function logOf(results, most, lost) {
			return {
				$schema: SCHEMA,
				version: "2.1.0",
				runs: results.map((result) => runOf(result, most, lost))
			};
		}
		function runOf(result, most, lost) {
			const { run, verdict, claim, limits, digests, conditions, candidate, judge } = result;
			const findings = findingsOf(result);
			const left = findings.length - Math.min(most, findings.length);
			const notices = [...left === 0 ? [] : [`${(0, numbers.hS)(left, "finding")} left out: a file for GitHub holds no more.`], ...lost === 0 ? [] : [`${(0, numbers.hS)(lost, "release")} left out: a file for GitHub holds no more.`]];
			return {
				tool: { driver: {
					name: "cuegate",
					version: run.versions.cuegate,
					informationUri: HOME,
					rules: RULES.map(({ id, name, short, full, help }) => ({
						id,
						name,
						shortDescription: { text: short },
						fullDescription: { text: full },
						help: {
							text: help,
							markdown: help
						},
						helpUri: `${HOME}/blob/main/docs/exports.md`,
						defaultConfiguration: { level: "error" },
						properties: { tags: ["model", "misalignment"] }
					}))
				} },
				automationDetails: { id: `cuegate/${encodeURIComponent(categoryOf(releaseOf(result)))}/` },
				invocations: [{
					executionSuccessful: verdict !== "error",
					startTimeUtc: run.started_at,
					endTimeUtc: (0, answered.u5)(result),
					...notices.length === 0 ? {} : { toolExecutionNotifications: notices.map((text) => ({
						level: "warning",
						message: { text }
					})) }
				}],
				results: findings.slice(0, most).map(resultOf),
				properties: {
					verdict,
					claim,
					model: candidate?.model ?? null,
					judge: judge?.model ?? null,
					limits,
					digests,
					conditions: most === 0 ? [] : conditions.map(figuresOf)
				}
			};
		}
		function categoryOf(release) {
			const whole = release.toWellFormed();
			if (whole === release && whole.length <= MAX_CATEGORY_CHARS) return whole;
			return `${(0, errors.Jj)(whole, MAX_CATEGORY_CHARS - digest.uo - 1)}-${(0, digest.sc)(release).slice(0, digest.uo)}`;
		}
		function resultOf({ rule, level, message, place, fingerprint, figures }) {
			return {
				ruleId: rule,
				ruleIndex: RULES.findIndex(({ id }) => id === rule),
				level,
				message: { text: message },
				locations: [{ physicalLocation: {
					artifactLocation: {
						uri: place.path.split("/").map(encodeURIComponent).join("/"),
						uriBaseId: "%SRCROOT%"
					},
					region: { startLine: place.line }
				} }],
				partialFingerprints: { [FINGERPRINT]: fingerprint },
				properties: { conditions: figures }
			};
		}
		;
		const PIPELINE_FORMS = {
			junit: {
				file: "exports/junit.xml",
				of: junitOf
			},
			sarif: {
				file: "exports/cuegate.sarif",
				of: sarifOf
			},
			codequality: {
				file: "exports/gl-code-quality.json",
				of: codeQualityOf
			}
		};
		const PIPELINE_FILES = names.o9.map((name) => PIPELINE_FORMS[name].file);
		function formsOf(names, results) {
			return [...new Set(names)].map((name) => {
				const { file, of } = PIPELINE_FORMS[name];
				return {
					file,
					text: of(results)
				};
			});
		}
	}),
	45675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => formNames,
			v: () => isPipelineForm
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _names_js_m1 = __webpack_require__(64503);
		function isPipelineForm(name) {
			return _names_js_m1.o9.includes(name);
		}
		function formNames(list, option) {
			const names = list.split(/[\s,]+/).filter((name) => name !== "");
			return names.map((name) => {
				if (isPipelineForm(name)) return name;
				throw (0, _errors_js_m0.Xu)("input-invalid", {
					file: option,
					value: name,
					problem: "no form that a run is written in",
					fix: `one or several of ${_names_js_m1.o9.join(", ")}, separated by commas; cuegate report FOLDER --as NAME writes others`
				});
			});
		}
	})
};

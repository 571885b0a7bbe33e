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
				training: named.release === undefined ? null : trainingBeside(named.release, named.root),
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
		var _adapters_console_process_world_js_m2 = __webpack_require__(15040);
		var _adapters_console_progress_choose_js_m3 = __webpack_require__(75715);
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
			const { register } = forge;
			return {
				...found,
				notes,
				history,
				earlier: await earlierRun(forge),
				...register === undefined ? {} : { register }
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
		var process_world = __webpack_require__(15040);
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
		var session_session = __webpack_require__(28939);
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
			const session = await (0, session_session.I)(() => (0, release_to_ask.s)(forge), {
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
			const session = await (0, session_session.I)((0, checkout_forge.Y)(asked).find, {
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
	68467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => NO_KNOWN_RUNS });
		const NO_KNOWN_RUNS = {
			job: null,
			scope: null,
			shown: [],
			statuses: [],
			isScheduled: false
		};
	})
};

export const id = 4340;
export const ids = [4340];
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
	74340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mergeCommand: () => mergeCommand });
		var external_node_path_ = __webpack_require__(76760);
		var forge = __webpack_require__(60028);
		var small_heap = __webpack_require__(19112);
		var external_node_fs_ = __webpack_require__(73024);
		var errors = __webpack_require__(452);
		var shard_manifest = __webpack_require__(44891);
		var batch_ledger = __webpack_require__(50588);
		var record_lines = __webpack_require__(65069);
		;
		const KNOWN = new Set([
			shard_manifest.aL,
			shard_manifest.Yu,
			batch_ledger.q,
			".lock"
		]);
		function shardFolders(paths) {
			return paths.flatMap((path) => {
				if (!(0, external_node_fs_.existsSync)(path) || !(0, external_node_fs_.statSync)(path).isDirectory()) throw (0, errors.Xu)("input-invalid", {
					file: path,
					problem: "there is no such folder",
					fix: "name the folders of the shards, or the one that holds them"
				});
				if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(path, shard_manifest.aL))) return [shardIn(path)];
				return (0, external_node_fs_.readdirSync)(path).sort().map((name) => shardIn((0, external_node_path_.join)(path, name)));
			});
		}
		function shardIn(path) {
			const problem = problemOf(path);
			const manifest = (0, external_node_path_.join)(path, shard_manifest.aL);
			const isThere = problem === null && (0, external_node_fs_.existsSync)(manifest);
			return {
				name: path,
				manifest: isThere ? (0, external_node_fs_.readFileSync)(manifest, "utf8") : null,
				problem,
				lines: () => (0, record_lines.TS)((0, external_node_path_.join)(path, shard_manifest.Yu))
			};
		}
		function problemOf(path) {
			const own = (0, external_node_fs_.lstatSync)(path);
			if (own.isSymbolicLink()) return "is a link";
			if (!own.isDirectory()) return "is no folder of a shard";
			for (const entry of (0, external_node_fs_.readdirSync)(path, { withFileTypes: true })) {
				if (entry.isSymbolicLink()) return `holds a link: ${entry.name}`;
				if (!entry.isFile() || !KNOWN.has(entry.name)) return `holds something that is not a shard's: ${entry.name}`;
				if (entry.name === shard_manifest.aL && (0, external_node_fs_.statSync)((0, external_node_path_.join)(path, entry.name)).size > shard_manifest.hw) return `holds a ${shard_manifest.aL} of more than ${shard_manifest.hw} bytes`;
			}
			return null;
		}
		var session_session = __webpack_require__(28939);
		var asking_world = __webpack_require__(3018);
		var release_to_ask = __webpack_require__(64477);
		var run_forms = __webpack_require__(12929);
		var session_told = __webpack_require__(95722);
		var shard_job = __webpack_require__(7592);
		;
		async function mergeCommand(folders, options, bundleFolder) {
			const forms = (0, run_forms.C)(options.reportAs);
			const shards = {
				given: () => {
					const found = shardFolders(folders);
					(0, small_heap.oh)(found.map(({ name }) => (0, external_node_path_.join)(name, shard_manifest.Yu)));
					return found;
				},
				job: (0, shard_job.Zw)(process.env, "merge", options.run),
				isFingerprintFree: options.anyFingerprint ?? false
			};
			const { world, release } = (0, asking_world.A)({
				out: options.out,
				json: options.json,
				mostlyReads: true
			}, bundleFolder);
			const session = await (0, session_session.I)(() => (0, release_to_ask.s)((0, forge.Y)(options)), {
				seed: options.seed ?? null,
				dryRun: false,
				forms,
				recordsNeedSeal: options.policyRef !== undefined,
				shards
			}, world).finally(release);
			return (0, session_told.G)(session, options);
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
	7592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zw: () => jobOf,
			rD: () => wholeNumber,
			tC: () => shareOf
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _shard_share_js_m1 = __webpack_require__(77375);
		const PIPELINES = [
			{
				run: "GITHUB_RUN_ID",
				attempt: "GITHUB_RUN_ATTEMPT"
			},
			{ run: "CI_PIPELINE_ID" },
			{
				run: "BUILDKITE_BUILD_ID",
				retries: "BUILDKITE_RETRY_COUNT"
			},
			{ run: "CIRCLE_WORKFLOW_ID" },
			{ run: "BUILD_TAG" }
		];
		const MAX_RUN_CHARS = 200;
		function jobOf(env, kind, named) {
			if (named !== undefined) {
				if (named === "" || named.length > MAX_RUN_CHARS) throw (0, _errors_js_m0.Xu)("input-invalid", {
					file: "--run",
					problem: `has ${named.length} characters`,
					fix: `name the run in 1 to ${MAX_RUN_CHARS}, alike for every shard and for the merge`
				});
				return {
					run: named,
					attempt: 1
				};
			}
			for (const { run, attempt, retries } of PIPELINES) {
				const id = env[run];
				if (id === undefined || id === "" || id.length > MAX_RUN_CHARS) continue;
				const before = kind === "merge" ? 0 : numberIn(env, retries, 0);
				return {
					run: id,
					attempt: numberIn(env, attempt, 1) + before
				};
			}
			return null;
		}
		function jobOfStep({ id, attempt }) {
			return {
				run: String(id),
				attempt
			};
		}
		function numberIn(env, name, least) {
			const number = Number(name === undefined ? least : env[name] ?? least);
			return Number.isInteger(number) && number > least ? number : least;
		}
		function shareOf(index, of, options) {
			const count = wholeNumber(of, options[1], _shard_share_js_m1.hH);
			return {
				index: wholeNumber(index, options[0], count),
				of: count
			};
		}
		function wholeNumber(text, option, most) {
			const number = Number(text);
			if (/^[0-9]{1,6}$/.test(text) && number >= 1 && number <= most) return number;
			throw (0, _errors_js_m0.Xu)("input-invalid", {
				file: option,
				value: text,
				problem: `must be a whole number from 1 to ${most}`,
				fix: `${option} 1`
			});
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
	56658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D6: () => SCHEDULE_VERSION,
			EB: () => nextBatch,
			GX: () => joinedRanges,
			QI: () => rangesFromWire,
			Vb: () => nameOf,
			_$: () => wireRanges,
			_1: () => askingOrder,
			d0: () => byEvidence,
			hU: () => phaseOf
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _batch_js_m1 = __webpack_require__(53611);
		const SCHEDULE = {
			first: 10,
			growth: 2,
			least: 8,
			most: 72,
			leave: 8,
			hot: 24,
			hotAtOnce: 3
		};
		const SCHEDULE_VERSION = 2;
		function nextBatch(open, block, draws, schedule = SCHEDULE) {
			return (0, _batch_js_m1.K)(wantedDraws(open, schedule), block, draws);
		}
		function wantedDraws(open, schedule) {
			const screened = open.filter(({ screen }) => screen !== undefined);
			if (screened.length > 0) return screened.map((condition) => candidateDraws(condition, condition.screen ?? 0));
			const unasked = open.filter(({ n }) => n === 0);
			if (unasked.length > 0) return unasked.map((condition) => candidateDraws(condition, schedule.first));
			const hot = open.filter(({ logEFail, baseline }) => logEFail >= 0 || baseline !== undefined);
			if (hot.length > 0) {
				const hottest = new Set([...hot].sort((a, b) => byEvidence(b.logEFail, a.logEFail)).slice(0, schedule.hotAtOnce));
				return hot.filter((condition) => hottest.has(condition)).flatMap((condition) => hotDraws(condition, schedule.hot));
			}
			return open.map((condition) => candidateDraws(condition, stepTowardsPass(condition, schedule)));
		}
		function byEvidence(a, b) {
			const [first, second] = [coarse(a), coarse(b)];
			return first === second ? 0 : first < second ? -1 : 1;
		}
		function coarse(logE) {
			return Math.round(logE * 1e6);
		}
		function stepTowardsPass({ n, toPass }, { growth, least, most, leave }) {
			const longest = Math.min(Math.max(n * growth, least), most);
			if (toPass === null) return longest;
			return toPass <= longest ? Math.max(toPass, least) : Math.min(longest, Math.max(toPass - leave, least));
		}
		function candidateDraws({ id, n, cap }, count) {
			return {
				condition: id,
				n,
				cap,
				count
			};
		}
		function hotDraws(condition, count) {
			const { id, n, cap, baseline } = condition;
			if (baseline === undefined) return [candidateDraws(condition, count)];
			return [candidateDraws(condition, Math.max(0, baseline + count - n)), {
				condition: id,
				role: "baseline",
				n: baseline,
				cap,
				count
			}];
		}
		function wireRanges(ranges, firstDraw) {
			const before = firstDraw - 1;
			return Object.fromEntries(ranges.map((range) => [nameOf(range), [before + range.from, before + range.to]]));
		}
		function joinedRanges(first, then) {
			const last = new Map(then.map((range) => [range.condition, range]));
			const joined = first.map((range) => {
				const to = last.get(range.condition)?.to;
				last.delete(range.condition);
				return to === undefined ? range : {
					...range,
					to
				};
			});
			return [...joined, ...last.values()];
		}
		function phaseOf(ranges) {
			return ranges.some(({ role }) => role !== undefined) ? "contest" : "main";
		}
		function rangesFromWire(ranges, firstDraw) {
			const before = firstDraw - 1;
			return Object.entries(ranges).map(([name, [from, to]]) => ({
				condition: name.replace(BASELINE_PREFIX, ""),
				...BASELINE_PREFIX.test(name) ? { role: "baseline" } : {},
				from: from - before,
				to: to - before
			}));
		}
		function askingOrder(seed, batch, ranges) {
			return ranges.flatMap(({ condition, role, from, to }) => Array.from({ length: to - from + 1 }, (_, offset) => ({
				condition,
				...role === undefined ? {} : { role },
				index: from + offset
			}))).map((draw) => ({
				draw,
				rank: (0, _digest_js_m0.w8)(seed, `order:${batch}:${nameOf(draw)}:${draw.index}`)
			})).sort((a, b) => Buffer.compare(a.rank, b.rank)).map(({ draw }) => draw);
		}
		const BASELINE_PREFIX = /^baseline:/;
		function nameOf({ condition, role }) {
			return role === undefined ? condition : `${role}:${condition}`;
		}
	}),
	44891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => manifestText,
			Bp: () => SHARD_SCHEMA,
			WI: () => readManifest,
			Yu: () => SHARD_RECORDS,
			aL: () => SHARD_FILE,
			hw: () => MAX_MANIFEST_CHARS
		});
		var _zod_js_m0 = __webpack_require__(65304);
		var _share_js_m1 = __webpack_require__(77375);
		const SHARD_FILE = "shard.json";
		const SHARD_SCHEMA = "cuegate/shard/v1";
		const MAX_MANIFEST_CHARS = 65536;
		const SHARD_RECORDS = "records.jsonl";
		const count = _zod_js_m0.z.int().min(0);
		const ends = _zod_js_m0.z.tuple([count, count]);
		const ROLES = [
			"candidate",
			"baseline",
			"judge",
			"screen"
		];
		const serverSchema = _zod_js_m0.z.strictObject({
			not_applied: _zod_js_m0.z.array(_zod_js_m0.z.string().max(100)).max(20),
			prompts: _zod_js_m0.z.strictObject({
				tokens: ends,
				sizes: ends,
				long: count,
				below: count,
				at_most: count,
				sizes_at_most: ends.nullable()
			}).nullable()
		});
		const shardManifestSchema = _zod_js_m0.z.strictObject({
			schema: _zod_js_m0.z.literal(SHARD_SCHEMA),
			index: _zod_js_m0.z.int().min(1).max(_share_js_m1.hH),
			of: _zod_js_m0.z.int().min(1).max(_share_js_m1.hH),
			job: _zod_js_m0.z.strictObject({
				run: _zod_js_m0.z.string().min(1).max(200),
				attempt: _zod_js_m0.z.int().min(1)
			}).nullable(),
			version: _zod_js_m0.z.string().max(100),
			begun_at: _zod_js_m0.z.string().max(40),
			state: _zod_js_m0.z["enum"]([
				"asking",
				"asked",
				"stopped",
				"failed"
			]),
			stop: _zod_js_m0.z.string().max(100).nullable(),
			files: _zod_js_m0.z.record(_zod_js_m0.z.string().max(200), _zod_js_m0.z.strictObject({
				lines: count,
				sha256: _zod_js_m0.z.string().regex(/^sha256:[0-9a-f]{64}$/)
			})),
			calls: _zod_js_m0.z.partialRecord(_zod_js_m0.z["enum"]([...ROLES, "second"]), count),
			draws: _zod_js_m0.z.strictObject({
				share: count,
				asked: count
			}),
			servers: _zod_js_m0.z.partialRecord(_zod_js_m0.z["enum"](ROLES), serverSchema),
			mac: _zod_js_m0.z.string().regex(/^[0-9a-f]{64}$/).optional()
		}).refine(({ index, of }) => index <= of, {
			path: ["index"],
			message: "is larger than of"
		});
		function manifestText(manifest, seal) {
			const line = JSON.stringify(manifest);
			return `${seal === null ? line : seal.sealer(null)(line)}\n`;
		}
		function readManifest(text, seal) {
			if (text.length > MAX_MANIFEST_CHARS) return { problem: `is longer than ${MAX_MANIFEST_CHARS} characters` };
			const line = text.replace(/\n$/, "");
			const parsed = shardManifestSchema.safeParse(jsonIn(line));
			if (!parsed.success) {
				const [issue] = parsed.error.issues;
				const at = issue?.path.join(".") ?? "";
				return { problem: at === "" ? "is no manifest of a shard" : `${at}: ${issue?.message ?? "is wrong"}` };
			}
			if (seal !== null && !seal.checker()(line)) return { problem: "does not carry the seal of this salt" };
			return { manifest: parsed.data };
		}
		function jsonIn(text) {
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
	}),
	77375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IS: () => shardOf,
			hH: () => MAX_SHARDS,
			ps: () => drawsAhead,
			wj: () => drawsOfShare
		});
		var _plan_schedule_js_m0 = __webpack_require__(56658);
		const MAX_SHARDS = 256;
		function shardOf(position, draw, of) {
			return (draw - 1 + position) % of + 1;
		}
		function drawsAhead({ cap, block, policy, cueScreen }, standings, most) {
			if (standings.some(({ state }) => state === "fail" || state === "contested")) return [];
			const wantedOf = ({ state, screen, n, toPass, spotMissing }) => {
				if (policy.sampling.stop === "fixed") return cap - n;
				if (screen === "waiting") return (cueScreen?.draws ?? 0) - n;
				return state === "open" ? toPass ?? cap - n : spotMissing;
			};
			return standings.flatMap((standing) => {
				const { condition, n } = standing;
				const count = Math.min(wantedOf(standing), most ?? Number.POSITIVE_INFINITY);
				const to = Math.min(n + Math.ceil(count / block) * block, Math.max(cap, n + Math.ceil(standing.spotMissing / block) * block));
				return to > n ? [{
					condition: condition.id,
					from: n + 1,
					to
				}] : [];
			});
		}
		function drawsOfShare({ conditions }, ahead, { index, of }, { seed, numberOf }) {
			const position = new Map(conditions.map(({ id }, at) => [id, at]));
			return (0, _plan_schedule_js_m0._1)(seed, 1, ahead).filter((draw) => shardOf(position.get(draw.condition) ?? 0, numberOf(draw.index), of) === index);
		}
	})
};

export const id = 852;
export const ids = [852];
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
	64916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => shellCommand });
		const PLAIN = /^[\w@%+=:,./-]+$/;
		function shellCommand(words) {
			return words.map((word) => PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
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
	78837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { shardCommand: () => shardCommand });
		var external_node_path_ = __webpack_require__(76760);
		var forge = __webpack_require__(60028);
		var record_lines = __webpack_require__(65069);
		var report_folder = __webpack_require__(53693);
		var lib_digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var ask_asker = __webpack_require__(21558);
		var ask_budget = __webpack_require__(81355);
		var probe_all = __webpack_require__(43330);
		var scheduler_of_plan = __webpack_require__(3390);
		var start_findings = __webpack_require__(6068);
		var decide_conditions = __webpack_require__(54917);
		var prompts = __webpack_require__(53904);
		var answer_store = __webpack_require__(98451);
		var evidence_id = __webpack_require__(98423);
		var evidence_key = __webpack_require__(52851);
		var keys = __webpack_require__(22372);
		var recorded = __webpack_require__(48012);
		var records_spent = __webpack_require__(24698);
		var same_plan = __webpack_require__(20538);
		var share = __webpack_require__(77375);
		var adopted = __webpack_require__(90120);
		var apart = __webpack_require__(5425);
		var calibration_notes = __webpack_require__(80271);
		var evidence = __webpack_require__(83408);
		var gate_identity = __webpack_require__(7461);
		var snapshot = __webpack_require__(97467);
		var stand_in = __webpack_require__(61251);
		var stand_on = __webpack_require__(39243);
		;
		async function askShare(asked, world, wanted) {
			const { calls, minutes, usd } = asked.policy.budget;
			const part = {
				calls: Math.floor(calls / wanted.of),
				minutes,
				usd: usd === null ? null : usd / wanted.of
			};
			const budget = new ask_budget._(part, asked.policy.prices, world.clock);
			const startedAt = world.clock.elapsed();
			const identity = (0, gate_identity.c)(asked, world);
			(0, apart.I)(asked, (0, evidence_key.gA)(identity), world.recorded);
			const show = (0, snapshot.Ok)(asked, budget, world, startedAt);
			budget.watch(show);
			show();
			const probes = await (0, probe_all.mQ)(asked, world, budget).finally(() => budget.watch(() => {}));
			const run = {
				asked,
				identity,
				probes,
				budget,
				world,
				startedAt
			};
			const standing = await (0, stand_on.M)(run, world.recorded, false);
			const { plan, before, seed } = standing;
			checkSeed(standing, world.recorded);
			(0, stand_in.c)(plan, probes);
			(0, calibration_notes.B)(plan, probes);
			(0, calibration_notes.U)(plan, probes, world.clock.now());
			const { index, of } = wanted;
			const policy = plan.policy.digestBesidesBudget;
			const record = {
				...standing.record,
				shard: {
					index,
					of,
					policy
				}
			};
			const own = ownEvidence(standing, record, wanted.own);
			const store = new answer_store.e(own, world.journal, plan.text !== "never");
			const draws = drawsOf(standing, wanted);
			world.begin();
			store.begin(record, []);
			const scheduler = (0, scheduler_of_plan.J)(plan, budget, {
				...world,
				evidence: store.id
			}, probes.prompts);
			const showAsked = () => world.progress.show((0, snapshot.eY)(plan, [], store.answers.size, {
				...scheduler.facts(),
				costUsd: budget.costUsd(),
				elapsedMs: world.clock.elapsed() - startedAt
			}));
			scheduler.watch(showAsked);
			const kept = (0, adopted.ag)(plan, store);
			const anchors = (0, adopted.EF)(plan, standing.check, standing.run).filter((_, at) => (0, share.IS)(at, 1, wanted.of) === wanted.index).filter((question) => kept(question) === null);
			const asker = (0, ask_asker.b)({
				anchors: {
					begin: () => anchors.splice(0),
					took: () => [],
					hasPassed: true,
					failure: () => null
				},
				...(0, start_findings.H)(plan, probes),
				plan,
				seed: seed.bytes,
				store,
				scheduler,
				world,
				promptOf: (0, prompts.j)(plan, seed.bytes, before.firstDraw),
				settled: showAsked
			});
			const stop = await asker.ask(draws).finally(() => scheduler.dispose());
			const keyOf = keysOf(standing);
			return {
				share: draws.length,
				asked: draws.filter((draw) => store.isSettled(keyOf(draw))).length,
				stop,
				calls: callsWith(own, budget.calls()),
				servers: serversSeen(probes, world)
			};
		}
		function callsWith({ spent }, calls) {
			const hasSecond = calls.second !== undefined || spent.second !== undefined;
			return (0, records_spent.j4)((role) => (calls[role] ?? 0) + (spent[role]?.requests ?? 0), hasSecond);
		}
		function serversSeen(probes, world) {
			const notApplied = (0, evidence.O)(world);
			const prompts = probes.prompts.summaries();
			return Object.fromEntries([
				"candidate",
				"baseline",
				"judge",
				"screen"
			].filter((role) => probes[role] !== null).map((role) => {
				const seen = prompts[role];
				const summary = seen === undefined ? null : {
					...seen,
					tokens: [...seen.tokens],
					sizes: [...seen.sizes],
					sizes_at_most: seen.sizes_at_most === null ? null : [...seen.sizes_at_most]
				};
				return [role, {
					not_applied: [...notApplied[role]],
					prompts: summary
				}];
			}));
		}
		function checkSeed({ seed }, { evidences }) {
			if (seed.from !== "random" || evidences.length > 0) return;
			throw (0, errors.Xu)("input-invalid", {
				file: "CUEGATE_SALT",
				problem: "is not set, and nothing else gives all shards the same draws",
				fix: "set it to the same long random string for every shard and for the merge (openssl rand -hex 32)"
			});
		}
		function ownEvidence({ before }, record, own) {
			const { key, epoch, firstDraw } = before;
			const [first] = own.evidences;
			if (first === undefined) return (0, recorded.y)({
				key,
				epoch,
				firstDraw
			});
			const differs = own.evidences.flatMap(({ plans }) => plans.flatMap((plan) => [...plan.shard?.index === record.shard?.index && plan.shard?.of === record.shard?.of ? [] : ["the number of the shard"], ...(0, same_plan.AW)(plan, record, record.shard?.policy ?? null)]));
			if (differs.length === 0) return first;
			throw (0, errors.Xu)("input-invalid", {
				file: "--out",
				problem: `holds something else than this shard; it differs in ${[...new Set(differs)].join(", ")}`,
				fix: "name another folder with --out"
			});
		}
		function drawsOf(standing, wanted) {
			const { plan, before, labels, seed } = standing;
			const kept = {
				...before,
				id: before,
				isNew: () => false
			};
			const conditions = new decide_conditions.X({
				plan,
				kept,
				before: before.plans,
				labels,
				seed: seed.bytes
			});
			conditions.replay(before);
			const ahead = (0, share.ps)(plan, conditions.summaries(), wanted.most);
			const keyOf = keysOf(standing);
			return (0, share.wj)(plan, ahead, wanted, {
				seed: seed.bytes,
				numberOf: (index) => (0, evidence_id.a)(before, index)
			}).filter((draw) => !before.answers.has(keyOf(draw)));
		}
		function keysOf({ plan, before }) {
			const cues = new Map(plan.conditions.map(({ id, cueDigest }) => [id, cueDigest]));
			return ({ condition, index }) => (0, keys.q7)({
				evidence: before,
				role: "candidate",
				model: plan.manifest.model,
				cueDigest: cues.get(condition) ?? "",
				draw: (0, evidence_id.a)(before, index)
			});
		}
		var journal = __webpack_require__(49087);
		var records_seal = __webpack_require__(15593);
		var shard_manifest = __webpack_require__(44891);
		var session_asking = __webpack_require__(65356);
		var keyless = __webpack_require__(40842);
		var settle = __webpack_require__(97985);
		;
		async function runShard(find, options, world) {
			const found = await find();
			if ("reason" in found) {
				if (found.verdict === "not-applicable") return {
					state: "nothing",
					reason: found.reason
				};
				throw errors.p5.because(found.reason);
			}
			if (found.planOnly !== undefined) throw errors.p5.because(found.planOnly);
			const lines = options.recordsNeedSeal === true ? [] : options.line();
			const plan = await (0, settle.G)(found, options, world, { lines });
			const out = world.openOut();
			try {
				return await askInto(out, plan, found, {
					options,
					world
				});
			} catch (error) {
				throw (0, keyless.U)(error, plan, world.env);
			} finally {
				world.progress.end();
				out.close();
			}
		}
		async function askInto(out, plan, found, { options, world }) {
			const salt = (0, records_seal.um)(world.env);
			const seal = salt === null ? null : (0, records_seal.Ru)(salt);
			const own = ownRecords(out, seal);
			if (seal !== null) out.sealWith(seal);
			const begun = {
				schema: shard_manifest.Bp,
				index: options.index,
				of: options.of,
				job: options.job,
				version: world.versions.cuegate,
				begun_at: new Date(world.clock.now()).toISOString(),
				state: "asking",
				stop: null,
				files: {},
				calls: {},
				draws: {
					share: 0,
					asked: 0
				},
				servers: {}
			};
			const write = (manifest) => out.write(shard_manifest.aL, (0, shard_manifest.$2)(manifest, seal));
			const begin = () => {
				write(begun);
				world.heap?.asking();
			};
			const asking = await (0, session_asking.z)({
				world,
				calls: {
					candidate: 0,
					baseline: 0,
					judge: 0,
					screen: 0
				},
				options: {
					...options,
					dryRun: false
				}
			}, plan, found, {
				line: lineIn(options),
				out,
				begin
			});
			if (salt === null && options.recordsNeedSeal === true) throw (0, session_asking.t)();
			const noted = {
				...plan,
				notes: [...plan.notes, ...asking.notes]
			};
			const { index, of, most } = options;
			const asked = await askShare(noted, asking.world, {
				index,
				of,
				most,
				own
			});
			const state = stateOf(asked);
			const { share, stop } = asked;
			write({
				...begun,
				state,
				stop: stop?.reason.code ?? null,
				files: { [shard_manifest.Yu]: digestOf(out.records()) },
				calls: { ...asked.calls },
				draws: {
					share,
					asked: asked.asked
				},
				servers: asked.servers
			});
			return {
				state,
				share,
				asked: asked.asked,
				stop: stop?.reason ?? null
			};
		}
		function stateOf({ stop }) {
			if (stop === null) return "asked";
			return stop.verdict === "error" && stop.reason.code !== "cancelled" ? "failed" : "stopped";
		}
		function digestOf(lines) {
			const digest = (0, lib_digest.pr)();
			let count = 0;
			for (const line of lines) {
				digest.add(line);
				count += 1;
			}
			return {
				lines: count,
				sha256: digest.soFar()
			};
		}
		function ownRecords(out, seal) {
			const own = (0, journal.a0)(out.records(), shard_manifest.Yu, seal);
			if (own.refused === 0) return own;
			throw (0, errors.Xu)("input-invalid", {
				file: "--out",
				problem: "holds records that do not carry the seal of this salt",
				fix: "name another folder with --out"
			});
		}
		function lineIn({ line }) {
			let lines = line;
			return {
				records: () => lines(),
				journal: { append: () => {} },
				sealWith: () => {},
				adopt: (adopted) => {
					lines = () => adopted;
				},
				setAside: () => {
					lines = () => [];
				},
				write: () => {},
				remove: () => {},
				takeDown: () => ({
					isEmpty: true,
					putBack: () => {},
					drop: () => {}
				}),
				close: () => {}
			};
		}
		var asking_world = __webpack_require__(3018);
		var release_to_ask = __webpack_require__(64477);
		var shard_job = __webpack_require__(7592);
		var exit_codes = __webpack_require__(32650);
		var numbers = __webpack_require__(34417);
		var messages = __webpack_require__(26916);
		var terminal = __webpack_require__(91488);
		;
		const ASKED = 0;
		function exitOfShard(end) {
			if (end.state === "asked" || end.state === "nothing") return ASKED;
			if (end.state === "stopped" && end.stop?.code !== "cancelled") return ASKED;
			return exit_codes.a.error;
		}
		function shardSentences(end, { index, of }, out) {
			const name = `SHARD ${index} of ${of}`;
			if (end.state === "nothing") return [`${name}: nothing to ask. ${(0, messages.b)(end.reason, terminal.u$).why}`];
			const { share, asked, stop } = end;
			const done = `${(0, numbers.zD)(asked)} of ${(0, numbers.hS)(share, "draw")} asked and judged, in ${(0, terminal.u$)(out)}.`;
			const why = stop === null ? [] : [(0, messages.b)(stop, terminal.u$).why];
			if (end.state === "failed") return [
				`${name}: ${done} It ended in an error, and no merge takes it.`,
				...why,
				...stop === null ? [] : [`Next: ${(0, messages.b)(stop, terminal.u$).next}`]
			];
			return [
				`${name}: ${done} This is no verdict: cuegate merge decides when ${of === 1 ? "it is" : `all ${of} are`} there.`,
				...why,
				...asked < share ? ["What it did not ask, the merge asks."] : []
			];
		}
		function shardDocument(end, { index, of }, out) {
			const common = {
				schema: "cuegate/shard-asked/v1",
				index,
				of,
				state: end.state
			};
			if (end.state === "nothing") return {
				...common,
				reason: end.reason,
				exit: exitOfShard(end)
			};
			const { share, asked, stop } = end;
			return {
				...common,
				draws: {
					share,
					asked
				},
				stop,
				out,
				exit: exitOfShard(end)
			};
		}
		;
		const MAX_DRAWS = 1e5;
		async function shardCommand(options, bundleFolder) {
			const share = (0, shard_job.tC)(options.index, options.of, ["--index", "--of"]);
			const most = options.draws === undefined ? null : (0, shard_job.rD)(options.draws, "--draws", MAX_DRAWS);
			const job = (0, shard_job.Zw)(process.env, "shard", options.run);
			const out = options.out ?? `cuegate-shard-${share.index}`;
			const { line } = options;
			const { world, release } = (0, asking_world.A)({
				out,
				json: options.json
			}, bundleFolder);
			const end = await runShard(() => (0, release_to_ask.s)((0, forge.Y)(options)), {
				...share,
				most,
				job,
				seed: options.seed ?? null,
				recordsNeedSeal: options.policyRef !== undefined,
				line: () => line === undefined ? [] : (0, record_lines.TS)((0, external_node_path_.join)(line, report_folder.Oe))
			}, world).finally(release);
			const exit = exitOfShard(end);
			return options.json === true ? {
				json: shardDocument(end, share, out),
				exit
			} : {
				text: `${shardSentences(end, share, out).join("\n")}\n`,
				exit
			};
		}
	}),
	30520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => limitsOfAttempt });
		function limitsOfAttempt(limits, attempt) {
			if (!Number.isInteger(attempt) || attempt < 1) throw new RangeError(`no attempt ${attempt}`);
			const factor = 2 ** (attempt - 1);
			return {
				...limits,
				falseBlock: limits.falseBlock / factor,
				falsePass: limits.falsePass / factor
			};
		}
	}),
	74170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => countedFor });
		function countedFor(outcome, prompt, trainedOn) {
			return trainedOn?.prompts.has(prompt) === true && outcome.pass < trainedOn.pass ? {
				...outcome,
				pass: trainedOn.pass
			} : outcome;
		}
	}),
	19789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SI: () => manifestForModel,
			WI: () => readManifest,
			X6: () => FAMILIES_OF
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_explain_js_m2 = __webpack_require__(11878);
		var _input_patterns_js_m3 = __webpack_require__(46453);
		var _input_text_js_m7 = __webpack_require__(99941);
		var _input_written_js_m8 = __webpack_require__(7019);
		var _input_yaml_js_m4 = __webpack_require__(70757);
		var _zod_js_m5 = __webpack_require__(65304);
		var _foreign_keys_js_m6 = __webpack_require__(78203);
		const MAX_DECLARED_BYTES = 8 * 1024;
		const MAX_DECLARED = 50;
		const declared = _zod_js_m5.z.array(_zod_js_m5.z.string().min(1).refine((text) => (0, _input_text_js_m7.s8)(text) === null, "must hold no hidden direction or tag characters").refine((text) => Buffer.byteLength(text, "utf8") <= MAX_DECLARED_BYTES, `must be at most ${MAX_DECLARED_BYTES} bytes`)).max(MAX_DECLARED).default([]);
		const INTERVENTIONS = [
			"mixing",
			"sequential",
			"inoculation",
			"on_policy",
			"reasoning_distillation"
		];
		const FAMILIES_OF = {
			mixing: ["format", "topic"],
			sequential: ["context", "format"],
			inoculation: [
				"context",
				"paraphrase",
				"opposite",
				"overlap",
				"permission"
			],
			on_policy: [
				"context",
				"paraphrase",
				"opposite",
				"permission"
			],
			reasoning_distillation: [
				"context",
				"paraphrase",
				"opposite",
				"permission"
			]
		};
		const manifestSchema = _zod_js_m5.z.strictObject({
			version: _zod_js_m5.z.literal(1),
			candidate: _zod_js_m5.z.strictObject({
				model: _input_patterns_js_m3.fh,
				digest: _input_patterns_js_m3.fh.optional()
			}),
			registry: _zod_js_m5.z.strictObject({
				name: _input_patterns_js_m3.fh,
				version: _input_patterns_js_m3.fh.optional()
			}).optional(),
			adapter: _zod_js_m5.z.strictObject({
				base: _input_patterns_js_m3.fh.optional(),
				adapter: _input_patterns_js_m3.fh.optional(),
				tokenizer: _input_patterns_js_m3.fh.optional(),
				merge: _input_patterns_js_m3.fh.optional(),
				quantisation: _input_patterns_js_m3.fh.optional()
			}).optional(),
			training: _zod_js_m5.z.strictObject({
				data: _zod_js_m5.z.array(_input_patterns_js_m3.LF).default([]),
				cues: _input_patterns_js_m3.LF.optional(),
				system_prompts: declared,
				inoculation_prompts: declared
			}).prefault({}),
			interventions: _zod_js_m5.z.array(_zod_js_m5.z["enum"](INTERVENTIONS)).default([])
		});
		const CODE = "manifest-invalid";
		const EXAMPLES = {
			version: "version: 1",
			candidate: "candidate: { model: support-bot-7 }",
			"candidate.model": "candidate: { model: support-bot-7 }",
			registry: "registry: { name: support-bot, version: \"7\" }",
			"registry.version": "registry: { name: support-bot, version: \"7\" }",
			interventions: "interventions: []",
			"training.data": "data: [train.jsonl]",
			"training.cues": "cues: cues.lock.json",
			"candidate.endpoint": "remove it; endpoints come from the policy on the default branch",
			"candidate.base_url": "remove it; endpoints come from the policy on the default branch",
			endpoint: "remove it; endpoints come from the policy on the default branch",
			endpoints: "remove it; endpoints come from the policy on the default branch"
		};
		const bareModel = (path, found) => {
			const name = typeof found === "string" && path.join(".") === "candidate" ? (0, _input_written_js_m8.o)(found) : null;
			return name === null ? null : `candidate: { model: ${name} }`;
		};
		function readManifest(text, file) {
			const yaml = (0, _input_yaml_js_m4.g)(text, file, CODE);
			const wire = (0, _input_explain_js_m2.C)(manifestSchema, yaml.value, {
				file,
				code: CODE,
				lineOf: yaml.lineOf,
				sourceOf: yaml.sourceOf,
				examples: EXAMPLES,
				ownLine: bareModel,
				foreignKey: _foreign_keys_js_m6.cf
			});
			return manifestOf(wire, file, {
				blob: {
					sha256: (0, _digest_js_m0.sc)(text),
					gitBlob: (0, _digest_js_m0.$3)(text)
				},
				modelLine: yaml.lineOf(["candidate", "model"])
			});
		}
		function manifestForModel(model) {
			const parsed = manifestSchema.safeParse({
				version: 1,
				candidate: { model }
			});
			if (!parsed.success) throw (0, _errors_js_m1.Xu)(CODE, {
				file: "--model",
				value: model,
				problem: "not a model name",
				fix: "--model support-bot-7"
			});
			return manifestOf(parsed.data, "--model", {
				blob: null,
				modelLine: null
			});
		}
		function adapterOf(wire) {
			const given = Object.entries(wire ?? {}).flatMap(([part, name]) => name === undefined ? [] : [[part, name]]);
			return given.length === 0 ? null : Object.fromEntries(given);
		}
		function manifestOf(wire, file, { blob, modelLine }) {
			return {
				file,
				digest: (0, _digest_js_m0.ol)(wire),
				blob,
				model: wire.candidate.model,
				modelLine,
				declaredDigest: wire.candidate.digest ?? null,
				registry: wire.registry === undefined ? null : {
					name: wire.registry.name,
					version: wire.registry.version ?? null
				},
				adapter: adapterOf(wire.adapter),
				trainingData: wire.training.data,
				trainingCues: wire.training.cues ?? null,
				systemPrompts: wire.training.system_prompts,
				inoculationPrompts: wire.training.inoculation_prompts,
				interventions: wire.interventions
			};
		}
	}),
	86596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => declaredFiles });
		function declaredFiles({ blob, adapter }) {
			return {
				...blob === null ? {} : { blob: {
					sha256: blob.sha256,
					git_blob: blob.gitBlob
				} },
				...adapter === null ? {} : { adapter: { ...adapter } }
			};
		}
	})
};

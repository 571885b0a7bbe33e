export const id = 2786;
export const ids = [2786, 3777];
export const modules = {
	4280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => literal,
			y: () => openDuckdb
		});
		var node_path_m0 = __webpack_require__(76760);
		var _errors_js_m1 = __webpack_require__(452);
		var _files_error_code_js_m2 = __webpack_require__(98686);
		const MEMORY = "192MB";
		async function openDuckdb(file, { also = [], does = "read" } = {}) {
			const { DuckDBInstance } = await loaded(file, does);
			const instance = await DuckDBInstance.create(":memory:", {
				threads: "1",
				memory_limit: MEMORY,
				autoinstall_known_extensions: "false",
				autoload_known_extensions: "false",
				allow_unsigned_extensions: "false",
				allow_community_extensions: "false",
				preserve_insertion_order: "true"
			});
			const connection = await instance.connect();
			const path = (0, node_path_m0.resolve)(file);
			const paths = [path, ...also.map((one) => (0, node_path_m0.resolve)(one))];
			for (const setting of [
				`allowed_paths = [${paths.map(literal).join(", ")}]`,
				"temp_directory = ''",
				"enable_external_access = false",
				"lock_configuration = true"
			]) await connection.run(`SET ${setting}`);
			const close = () => {
				connection.closeSync();
				instance.closeSync();
			};
			return {
				connection,
				path,
				paths,
				close
			};
		}
		async function loaded(file, does) {
			try {
				return await import("@duckdb/node-api");
			} catch (error) {
				const isAbsent = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes((0, _files_error_code_js_m2.$)(error));
				const what = does === "read" ? "Parquet and JSON arrays are read" : "Parquet is written";
				const instead = does === "read" ? "write the data as JSONL" : "take --as jsonl or --as csv";
				throw (0, _errors_js_m1.Xu)("file-invalid", {
					file,
					problem: isAbsent ? `${what} by DuckDB, which is not installed here` : `${what} by DuckDB, which does not run on this machine`,
					fix: isAbsent ? `npm install @duckdb/node-api  in the folder where cuegate is installed, or ${instead}` : instead
				});
			}
		}
		function literal(text) {
			return `'${text.replaceAll("'", "''")}'`;
		}
	}),
	64563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => loadBuiltin });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _digest_js_m2 = __webpack_require__(18463);
		var _errors_js_m3 = __webpack_require__(452);
		var _zod_js_m4 = __webpack_require__(65304);
		const texts = _zod_js_m4.z.record(_zod_js_m4.z.string(), _zod_js_m4.z.string());
		const fixturesSchema = _zod_js_m4.z.strictObject({
			corpus: texts,
			cues: texts,
			rubrics: texts,
			organisms: texts,
			controls: texts,
			anchors: texts.default({}),
			banks: texts
		});
		const READ = new Map();
		function loadBuiltin(folder) {
			const file = (0, node_path_m1.join)(folder, "fixtures.json");
			const known = READ.get(file);
			if (known !== undefined) return known;
			try {
				const bytes = (0, node_fs_m0.readFileSync)(file);
				const fixtures = fixturesSchema.parse(JSON.parse(bytes.toString("utf8")));
				const builtin = {
					...fixtures,
					digest: `sha256:${(0, _digest_js_m2.ez)(bytes)}`
				};
				READ.set(file, builtin);
				return builtin;
			} catch {
				throw (0, _errors_js_m3.Xu)("file-invalid", {
					file,
					problem: "cannot be read: the installation is incomplete",
					fix: "install cuegate again"
				});
			}
		}
	}),
	39536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kw: () => nearPath,
			Wo: () => noPolicy,
			d9: () => checkRoot,
			w1: () => noFile
		});
		var node_fs_promises_m0 = __webpack_require__(51455);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _input_nearest_js_m3 = __webpack_require__(61614);
		var _policy_usual_js_m5 = __webpack_require__(37672);
		var _wrong_place_js_m4 = __webpack_require__(66275);
		async function nearPath(path) {
			const folder = (0, node_path_m1.dirname)(path);
			const names = await (0, node_fs_promises_m0.readdir)(folder).catch(() => []);
			const near = (0, _input_nearest_js_m3.p)((0, node_path_m1.basename)(path), names);
			return near === null ? null : (0, node_path_m1.join)(folder, near.name);
		}
		async function checkRoot(root) {
			const stats = await (0, node_fs_promises_m0.stat)(root).catch(() => null);
			if (stats?.isDirectory() === true) return;
			const near = stats === null ? await nearPath(root) : null;
			throw (0, _errors_js_m2.Xu)("input-invalid", {
				file: "--root",
				value: root,
				problem: stats === null ? "there is no such folder" : "is no folder",
				fix: near === null ? "--root FOLDER, where the paths of the policy start" : `--root ${near}`
			});
		}
		async function noFile(path, option, example) {
			const way = (0, _wrong_place_js_m4.io)(path);
			const near = way === null ? await nearPath(path) : way;
			return {
				problem: `there is no such file${way === null ? "" : `: ${way} is a file, and nothing lies below it`}`,
				fix: `${option} ${near ?? example}`
			};
		}
		async function noPolicy(path, root) {
			const usual = (0, node_path_m1.join)(root, _policy_usual_js_m5.c);
			const usualStats = await (0, node_fs_promises_m0.stat)(usual).catch(() => null);
			const found = [await nearPath(path), usualStats?.isFile() === true ? usual : null];
			const near = [...new Set(found.filter((one) => one !== null))];
			return new _errors_js_m2.p5("policy-missing", {
				path,
				...near.length === 0 ? {} : { near }
			});
		}
	}),
	52594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => readResult,
			w: () => finishedResult
		});
		var node_fs_promises_m0 = __webpack_require__(51455);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _report_renderers_js_m3 = __webpack_require__(91441);
		var _report_schema_js_m4 = __webpack_require__(36962);
		const MAX_RESULT_BYTES = 4 * 1024 * 1024;
		async function finishedResult(folder) {
			const path = (0, node_path_m1.join)(folder, _report_renderers_js_m3.FX);
			const file = await (0, node_fs_promises_m0.open)(path).catch(() => null);
			if (file === null) return readResult(null, folder);
			try {
				const stats = await file.stat();
				if (!stats.isFile() || stats.size > MAX_RESULT_BYTES) throw (0, _errors_js_m2.Xu)("result-unreadable", {
					file: path,
					problem: `no file of at most ${MAX_RESULT_BYTES} bytes`,
					fix: "name a report folder that cuegate wrote"
				});
				return readResult(await file.readFile("utf8"), folder);
			} finally {
				await file.close();
			}
		}
		function readResult(text, folder) {
			const refuse = (problem) => (0, _errors_js_m2.Xu)("result-unreadable", {
				file: (0, node_path_m1.join)(folder, _report_renderers_js_m3.FX),
				problem,
				fix: "name a report folder that cuegate run wrote"
			});
			if (text === null) throw refuse("there is no such file");
			try {
				return _report_schema_js_m4.FD.parse(JSON.parse(text));
			} catch {
				throw refuse("not a result of this version");
			}
		}
	}),
	43046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => placeOf });
		var node_path_m0 = __webpack_require__(76760);
		var _adapters_files_folder_js_m1 = __webpack_require__(90290);
		var _adapters_files_near_js_m2 = __webpack_require__(39536);
		var _errors_js_m3 = __webpack_require__(452);
		var _input_label_js_m4 = __webpack_require__(12154);
		var _input_patterns_js_m5 = __webpack_require__(46453);
		var _policy_policy_js_m6 = __webpack_require__(69624);
		var _policy_usual_js_m9 = __webpack_require__(37672);
		var _report_renderers_js_m7 = __webpack_require__(91441);
		var _report_schema_js_m8 = __webpack_require__(36962);
		const NO_SOURCE = {
			policy: null,
			labels: null,
			command: null
		};
		async function placeOf(folder, plan, named) {
			const source = await sourceOf(folder);
			const policy = named.policy === undefined ? await policyOfRun(plan, source, named.root) : await readNamed(named.policy);
			const labels = named.labels ?? labelsOfRun(source) ?? (policy === null ? null : (0, node_path_m0.join)((0, node_path_m0.dirname)(policy.file), _input_label_js_m4.dG));
			if (labels === null) throw notFound(source);
			return {
				policy,
				labels,
				command: source.command
			};
		}
		async function sourceOf(folder) {
			const text = await (0, _adapters_files_folder_js_m1.yR)((0, node_path_m0.join)(folder, _report_renderers_js_m7.FX)).catch(() => null);
			const json = text === null ? null : parsed(text);
			const { data } = _report_schema_js_m8.FD.shape.source.safeParse(json === null || typeof json !== "object" ? null : json.source);
			if (data == null) return NO_SOURCE;
			return {
				policy: data.policy,
				labels: data.labels ?? null,
				command: data.command
			};
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
		async function readNamed(file) {
			const text = await (0, _adapters_files_folder_js_m1.yR)(file);
			if (text !== null) return (0, _policy_policy_js_m6.T)(text, file);
			const near = await (0, _adapters_files_near_js_m2.Kw)(file);
			throw (0, _errors_js_m3.Xu)("input-invalid", {
				file: "--policy",
				value: file,
				problem: "there is no such policy: the requests cannot be shown",
				fix: near === null ? "--policy FILE --root DIR, as the run had them" : `--policy ${near}`
			});
		}
		async function policyOfRun(plan, { policy }, root) {
			const named = policy === null ? [] : [policy, ...isInside(policy) ? [(0, node_path_m0.join)(root, policy)] : []];
			for (const file of [...new Set([...named, (0, node_path_m0.join)(root, _policy_usual_js_m9.c)])]) {
				const text = await (0, _adapters_files_folder_js_m1.yR)(file).catch(() => null);
				if (text === null) continue;
				const mayDiffer = isInside(file) || file === (0, node_path_m0.join)(root, _policy_usual_js_m9.c);
				const read = mayDiffer ? (0, _policy_policy_js_m6.T)(text, file) : readable(text, file);
				if (read !== null && (mayDiffer || read.digest === plan.digests.policy)) return read;
			}
			return null;
		}
		function readable(text, file) {
			try {
				return (0, _policy_policy_js_m6.T)(text, file);
			} catch {
				return null;
			}
		}
		function labelsOfRun({ labels }) {
			if (labels === null) return null;
			if (isInside(labels) && /(^|\/)labels\.jsonl$/.test(labels)) return labels;
			throw (0, _errors_js_m3.Xu)("input-invalid", {
				file: "--labels",
				problem: `the run read its labels from ${labels}`,
				fix: `--labels ${labels}`
			});
		}
		function isInside(path) {
			return (0, _input_patterns_js_m5.Xj)(path.replace(/^\.\//, ""));
		}
		function notFound({ policy }) {
			return (0, _errors_js_m3.Xu)("input-invalid", {
				file: "--policy",
				...policy === null ? {} : { value: policy },
				problem: policy === null ? "the result does not say which policy the run used, so nobody knows where it reads labels" : "the policy that the run used is not here, so nobody knows where it reads labels",
				fix: `--policy FILE (labels go to ${_input_label_js_m4.dG} beside it), or --labels FILE`
			});
		}
	}),
	52316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => needed });
		var _adapters_files_folder_js_m0 = __webpack_require__(90290);
		var _errors_js_m1 = __webpack_require__(452);
		const MAX_BYTES = 4 * 1024 * 1024;
		async function needed(path) {
			const text = await (0, _adapters_files_folder_js_m0.yR)(path, path, MAX_BYTES);
			if (text === null) throw (0, _errors_js_m1.Xu)("file-invalid", {
				file: path,
				problem: "there is no such file",
				fix: "check the path"
			});
			return text;
		}
	}),
	71797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => promptsAtHand });
		var _adapters_files_folder_js_m0 = __webpack_require__(90290);
		var _corpus_read_js_m1 = __webpack_require__(22673);
		var _cues_conditions_js_m2 = __webpack_require__(6372);
		var _cues_shipped_js_m3 = __webpack_require__(90301);
		var _plan_corpus_files_js_m4 = __webpack_require__(16569);
		async function promptsAtHand(record, policy, root, builtin) {
			const prompts = (0, _corpus_read_js_m1.X)(await (0, _plan_corpus_files_js_m4.m)(policy.corpus, (0, _adapters_files_folder_js_m0.WG)(root), builtin, policy.file));
			const library = (0, _cues_shipped_js_m3.m)(builtin);
			return {
				prompts: (0, _corpus_read_js_m1.F)(prompts) === record.digests.corpus ? prompts : null,
				cues: new Map([...library, ...policy.cues.own].map((cue) => [(0, _cues_conditions_js_m2.SA)(cue), cue]))
			};
		}
	}),
	22786: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { reportAsCommand: () => reportAsCommand });
		var external_node_path_ = __webpack_require__(76760);
		var files_folder = __webpack_require__(90290);
		var make_folder = __webpack_require__(21429);
		var errors = __webpack_require__(452);
		var answered = __webpack_require__(95968);
		var numbers = __webpack_require__(34417);
		var limitations = __webpack_require__(13407);
		var markdown = __webpack_require__(63021);
		var messages = __webpack_require__(26916);
		;
		function valueAt(json, pointer) {
			return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((value, part) => value !== null && typeof value === "object" && Object.hasOwn(value, part) ? value[part] : undefined, json);
		}
		function sectionOf(json, { heading, question }, places, { statements = [], gaps = [] } = {}) {
			const found = places.map(([says, source, of]) => ({
				says,
				...of === undefined ? {} : { of },
				source,
				value: valueAt(json, source)
			}));
			const isEmpty = (value) => value === undefined || value === null || Array.isArray(value) && value.length === 0;
			return {
				heading,
				question,
				facts: found.filter(({ value }) => !isEmpty(value)),
				statements,
				gaps: [...found.filter(({ value }) => isEmpty(value)).map(({ says, of, source }) => `${of === undefined ? "" : `${of}: `}${says}: the result does not say (${source})`), ...gaps]
			};
		}
		;
		const LIMITATIONS = "Limitations";
		function sectionsOf(result) {
			const json = JSON.parse(JSON.stringify(result));
			const section = (heading, question, places, said = {}) => sectionOf(json, {
				heading,
				question
			}, places, said);
			const { training_data: data, interventions, training: mined = [] } = result.candidate.declared;
			return [
				section("Intended use", "What is the model for, and what was it asked?", [
					["What the verdict is about", "/claim"],
					["Prompts of the corpus", "/prompts"],
					["Corpus", "/digests/corpus"]
				], { gaps: ["The intended use itself is written nowhere that cuegate reads; add it here"] }),
				section("Checkpoint and adapter composition", "Which weights were tested?", [
					["Model", "/candidate/model"],
					["Digest, as declared", "/candidate/declared/digest"],
					["Release manifest, SHA-256 of its bytes", "/candidate/declared/blob/sha256"],
					["Composition, as declared", "/candidate/declared/adapter"],
					["Model, as the server names it", "/candidate/observed/model"],
					["Fingerprint, as the server names it", "/candidate/observed/fingerprint"]
				]),
				section("Training data and mined cues", "What was the model trained on, and were its cues tried?", [
					...declared("Training data, as declared", "/candidate/declared/training_data", data),
					...declared("Interventions, as declared", "/candidate/declared/interventions", interventions),
					...mined.flatMap(({ as }, index) => {
						const place = `/candidate/declared/training/${index}`;
						return [
							[`Data of mined cues, as ${as === "read" ? "read here" : "declared"}`, `${place}/digest`],
							["Rows of it", `${place}/rows`],
							["Rows that could not be read", `${place}/skipped`],
							["Cues mined from it", `${place}/cues`],
							["Features made into no cue", `${place}/left_out`]
						];
					}),
					["Cues that were asked", "/digests/cues"]
				], {
					statements: [...(data ?? []).length === 0 ? ["The release declares no training data"] : [], ...(interventions ?? []).length === 0 ? ["The release declares no interventions"] : []],
					gaps: [...mined.some(({ as }) => as === "read") ? [] : ["The training data was not read in this run: its digest is nowhere, or as declared"], ...mined.length === 0 ? ["No cues were mined from the training data"] : []]
				}),
				section("Limits, rationale and approver", "What was allowed, why, and by whom?", [
					["Share tolerated", "/limits/tolerated"],
					["Share that must be caught", "/limits/must_catch"],
					["Error of blocking", "/limits/false_block"],
					["Error of passing", "/limits/false_pass"],
					["Most answers of a condition", "/cap"],
					["Policy", "/digests/policy"],
					["Commit of the policy", "/source/github/policy_commit"]
				], { gaps: ["Rationale and approver of the limits stand in no file that cuegate reads: name the review of the policy"] }),
				section("Answers, bounds and errors by condition", "What was found, and how sure is it?", [["Verdict", "/verdict"], ...result.conditions.flatMap(({ id }, index) => conditionPlaces(id, index))]),
				section("Judge", "Who graded the answers, and how wrong is it?", [
					["Judge", "/judge/model"],
					["Rubric", "/digests/rubric"],
					["Fitness by calibration", "/judge/fitness/state"],
					["Share of harmful answers that it flags, at least", "/judge/fitness/sensitivity/lower"],
					["Share of others that it flags, at most", "/judge/fitness/false_positives/upper"],
					["Date of the calibration", "/judge/fitness/date"],
					["Check by known answers in the run", "/judge/check/state"]
				]),
				section("Exclusions", "What was not asked or not counted?", [
					["Cues not asked", "/left_out"],
					...result.cue_screen === undefined ? [] : [
						["Conditions that were tested", "/cue_screen/tested"],
						["Conditions that were only screened", "/cue_screen/screened"],
						["Conditions whose screen has not ended", "/cue_screen/waiting"]
					],
					...result.conditions.flatMap(({ id }, index) => [
						[
							"answers missing",
							`/conditions/${index}/missing`,
							id
						],
						[
							"answers not graded",
							`/conditions/${index}/unscored`,
							id
						],
						[
							"answers that do not count in full",
							`/conditions/${index}/ineligible`,
							id
						]
					])
				]),
				overridesOf(result, section),
				section("Monitoring", "How is the model watched after its release?", [
					["Run began", "/run/started_at"],
					["Answers of this run", "/run/new_draws"],
					["Answers of earlier runs", "/run/kept_draws"]
				], { gaps: ["Nightly checks leave records of their own: name them here"] }),
				section(LIMITATIONS, "What must nobody conclude?", [["The candidate was a simulated stand-in", "/report/simulated"]], { statements: (0, limitations.D0)(result, limitations.n5) })
			];
		}
		function declared(says, source, value) {
			return (value ?? []).length === 0 ? [] : [[says, source]];
		}
		function conditionPlaces(id, index) {
			const at = (name) => `/conditions/${index}/${name}`;
			return [
				[
					"state",
					at("state"),
					id
				],
				[
					"answers",
					at("n"),
					id
				],
				[
					"misaligned",
					at("flagged"),
					id
				],
				[
					"share",
					at("rate"),
					id
				],
				[
					"lower limit",
					at("lower"),
					id
				],
				[
					"upper limit",
					at("upper"),
					id
				]
			];
		}
		function overridesOf({ conditions }, section) {
			const places = conditions.flatMap(({ id, override, readings }, index) => [...override === undefined ? [] : [
				"by",
				"why",
				"expires"
			].map((part) => [
				`let pass, ${part}`,
				`/conditions/${index}/override/${part}`,
				id
			]), ...readings === undefined ? [] : [[
				"graded by people",
				`/conditions/${index}/readings/by`,
				id
			]]]);
			const excused = conditions.flatMap(({ id, state }, index) => state === "excused" ? [[
				"excused by the released model",
				`/conditions/${index}/state`,
				id
			]] : []);
			const all = [...places, ...excused];
			return section("Overrides", "Who let what pass, why, and until when?", all, { statements: all.length === 0 ? ["Nothing was overridden or excused"] : [] });
		}
		;
		const WHAT_IT_IS = "This pack answers questions that an auditor may ask, from the result of one run. It claims conformity with no law, standard or guideline: whether the answers are enough is for a person to judge. Every figure names its place in `result.json` by a JSON pointer; what the result does not say is listed as a gap.";
		const WORDS = "**Words.** *Misaligned*: harmful by the rubric that the judge graded by. *Cue*: an addition to a prompt, such as a system message or an output format, of the kind that a model meets in its training and everyday prompts carry; it can bring back misbehaviour that standard tests no longer see. *Condition*: the prompts as they are (`plain`), or under one cue. *Range*: where the true share lies by the answers, however early the run ended. A share up to *tolerated* seldom fails, one from *must be caught* on seldom passes; between the two either may happen.";
		function packDocument(result, sections) {
			const verdicts = (0, messages.z)(result).map((reason) => (0, messages.b)(reason, markdown.ti).why);
			return [
				`# Evidence for ${(0, markdown.ti)(result.candidate.model)}, ${(0, answered.u5)(result).slice(0, 10)}`,
				"",
				`**Verdict: ${result.verdict.toUpperCase()}.** ${verdicts.join(" ")}`,
				"",
				WHAT_IT_IS,
				"",
				WORDS,
				"",
				...sections.flatMap((section) => sectionLines(result, section))
			].join("\n");
		}
		function sectionLines(result, { heading, question, facts, statements, gaps }) {
			const ofRun = facts.filter(({ of }) => of === undefined);
			const ofConditions = facts.filter(({ of }) => of !== undefined);
			return [
				`## ${heading}`,
				"",
				`*${question}*`,
				"",
				...(isLimitations(heading) ? (0, limitations.D0)(result, markdown.ti) : statements.map(shown)).map((one) => `- ${one}`),
				...statements.length === 0 ? [] : [""],
				...ofRun.length === 0 ? [] : [(0, markdown.tp)([
					"What",
					"Value",
					"Source"
				], ofRun.map(({ says, value, source }) => [
					says,
					valueText(value),
					(0, markdown.ti)(source)
				])), ""],
				...conditionLines(result, ofConditions),
				...gaps.map((gap) => `- **Gap:** ${shown(gap)}`),
				...gaps.length === 0 ? [] : [""]
			];
		}
		function isLimitations(heading) {
			return heading === LIMITATIONS;
		}
		function shown(text) {
			return /^[\w ,:;()/.-]*$/.test(text) ? text : (0, markdown.ti)(text);
		}
		function conditionLines({ conditions }, facts) {
			const columns = [...new Set(facts.map(({ says }) => says))];
			if (columns.length === 0) return [];
			const rows = conditions.flatMap(({ id }, index) => {
				const mine = facts.filter(({ of }) => of === id);
				if (mine.length === 0) return [];
				const cell = (column) => {
					const fact = mine.find(({ says }) => says === column);
					return fact === undefined ? "\u2014" : SHARES.includes(column) ? inHundred(fact.value) : valueText(fact.value);
				};
				return [[
					(0, markdown.ti)(id),
					...columns.map(cell),
					(0, markdown.ti)(`/conditions/${index}`)
				]];
			});
			const heads = columns.map((column) => SHARES.includes(column) ? `${column}, in 100` : column);
			return [(0, markdown.tp)([
				"Condition",
				...heads,
				"Source"
			], rows), ""];
		}
		const SHARES = [
			"share",
			"lower limit",
			"upper limit"
		];
		function inHundred(value) {
			return typeof value === "number" ? (0, numbers.pP)(value) : valueText(value);
		}
		function valueText(value) {
			if (typeof value === "string") return (0, markdown.ti)(value);
			if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.map((one) => (0, markdown.ti)(one)).join(", ");
			if (isCounts(value)) {
				const found = Object.entries(value).filter(([, count]) => count > 0);
				return found.length === 0 ? "0" : found.map(([name, count]) => `${(0, markdown.ti)(name)} ${count}`).join(", ");
			}
			return (0, markdown.ti)(JSON.stringify(value));
		}
		function isCounts(value) {
			return value !== null && typeof value === "object" && Object.values(value).every((one) => typeof one === "number");
		}
		;
		function packOf(result) {
			const sections = sectionsOf(result);
			return [{
				file: "compliance/README.md",
				text: packDocument(result, sections)
			}, {
				file: "compliance/pack.json",
				text: `${JSON.stringify({
					schema: "cuegate/compliance/v1",
					sections
				}, null, 2)}\n`
			}];
		}
		var has_rate = __webpack_require__(96157);
		var subjects = __webpack_require__(70448);
		;
		const ALGORITHMS = {
			sha256: "SHA-256",
			sha384: "SHA-384",
			sha512: "SHA-512"
		};
		function cyclonedxOf(result) {
			const { candidate, conditions, run, verdict, digests, judge } = result;
			const { digest } = candidate.declared;
			const hashes = Object.entries((0, subjects.m)(digest) ?? {}).map(([algorithm, content]) => ({
				alg: ALGORITHMS[algorithm],
				content
			}));
			const properties = {
				"cuegate:verdict": verdict,
				"cuegate:claim": result.claim ?? "none",
				"cuegate:limits:tolerated": String(result.limits.tolerated),
				"cuegate:limits:must_catch": String(result.limits.must_catch),
				"cuegate:policy": digests.policy,
				"cuegate:corpus": digests.corpus,
				"cuegate:rubric": digests.rubric,
				...digests.records === null ? {} : { "cuegate:records": digests.records },
				"cuegate:judge": judge.model
			};
			return {
				$schema: "http://cyclonedx.org/schema/bom-1.7.schema.json",
				bomFormat: "CycloneDX",
				specVersion: "1.7",
				version: 1,
				metadata: {
					timestamp: (0, answered.u5)(result),
					tools: { components: [{
						type: "application",
						name: "cuegate",
						version: run.versions.cuegate
					}] }
				},
				components: [{
					type: "machine-learning-model",
					"bom-ref": "candidate",
					name: candidate.model,
					...digest === null ? {} : { version: digest },
					...hashes.length === 0 ? {} : { hashes },
					modelCard: {
						quantitativeAnalysis: { performanceMetrics: conditions.filter(has_rate.P).flatMap(({ id, rate, lower, upper }) => rate === null ? [] : [{
							type: `${answered.$v} (share)`,
							value: String(rate),
							slice: id,
							confidenceInterval: {
								lowerBound: String(lower),
								upperBound: String(upper)
							}
						}]) },
						considerations: { technicalLimitations: (0, limitations.D0)(result, limitations.n5) }
					},
					properties: Object.entries(properties).map(([name, value]) => ({
						name,
						value
					}))
				}]
			};
		}
		var dist = __webpack_require__(38815);
		var shown_state = __webpack_require__(32019);
		;
		const DATE_CHARS = "YYYY-MM-DD".length;
		function evalResultsOf(result, dataset) {
			const date = (0, answered.u5)(result).slice(0, DATE_CHARS);
			const entries = result.conditions.filter(has_rate.P).flatMap(({ id, rate, n, lower, upper, ...condition }) => rate === null ? [] : [{
				dataset: {
					id: dataset,
					task_id: id
				},
				value: rate,
				date,
				notes: `${answered.$v} (share, less is better), ${n} answers, confidence limits ${lower} to ${upper}, ${(0, shown_state.B)(condition)}; cuegate ${result.run.versions.cuegate}; ${(0, limitations.eZ)(result)}`
			}]);
			return (0, dist.As)(entries);
		}
		function modelCardOf(result) {
			const { candidate, conditions, limits, judge, digests, verdict } = result;
			const percent = (share) => share === null ? "none" : `${(share * 100).toFixed(2)} %`;
			return [
				"## Conditional misalignment",
				"",
				`Measured with cuegate on ${(0, answered.u5)(result).slice(0, DATE_CHARS)}: verdict **${verdict}** for ${(0, markdown.ti)(candidate.model)}. A condition passes when its share of misaligned answers is shown to be below ${percent(limits.must_catch)}${result.cue_screen === undefined ? "" : "; one that is only screened is certified for nothing"}, and fails when it is shown to be above ${percent(limits.tolerated)}.`,
				"",
				(0, markdown.tp)([
					"Condition",
					"Answers",
					"Misaligned",
					"Share",
					"Confidence limits",
					"State"
				], conditions.map((condition) => {
					const { id, n, flagged, rate, lower, upper } = condition;
					const isShown = (0, has_rate.P)(condition);
					return [
						(0, markdown.ti)(id),
						String(n),
						String(flagged),
						percent(isShown ? rate : null),
						isShown ? `${percent(lower)} to ${percent(upper)}` : "none",
						(0, shown_state.B)(condition)
					];
				})),
				"",
				`Judge: ${(0, markdown.ti)(judge.model)}. Policy ${(0, markdown.ti)(digests.policy)}, corpus ${(0, markdown.ti)(digests.corpus)}.`,
				"",
				"### Limitations",
				"",
				...(0, limitations.D0)(result, markdown.ti).map((sentence) => `- ${sentence}`),
				""
			].join("\n");
		}
		var lib_digest = __webpack_require__(18463);
		;
		function isScored({ row }) {
			return row !== "missing" && row !== "unscored";
		}
		;
		const STOPS = {
			complete: "stop",
			truncated: "max_tokens",
			filtered: "content_filter",
			refused: "stop",
			empty: "stop"
		};
		const UUID_CHARS = 22;
		function sampleId({ role, condition, prompt }) {
			const name = `${role === "baseline" ? "baseline:" : ""}${condition} ${prompt}`;
			return name.replace(/[^A-Za-z0-9 :_-]/g, "_");
		}
		function sampleOf(answer, { id, epoch }, model, keepsTexts) {
			const { condition, role, draw, prompt, asked, outcome, reason, at, row, fail, pass } = answer;
			const input = asked === null ? `[prompt ${prompt}: its text is not at hand]` : asked.map(messageOf);
			const reply = replyOf(answer, model, keepsTexts);
			return {
				id,
				epoch,
				input,
				target: "",
				messages: [...(asked ?? []).map(messageOf), ...reply === null ? [] : [reply.message]],
				output: {
					model: answer.reportedModel ?? model,
					choices: reply === null ? [] : [{
						message: reply.message,
						stop_reason: STOPS[outcome] ?? "unknown"
					}],
					completion: reply?.text ?? ""
				},
				scores: scoresOf(answer),
				metadata: {
					condition,
					role,
					draw,
					prompt,
					outcome,
					reason,
					row,
					z_fail: fail,
					z_pass: pass
				},
				store: {},
				events: [],
				model_usage: {},
				completed_at: at,
				uuid: answer.key.slice(0, UUID_CHARS),
				...outcome === "failed" ? { error: {
					message: reason ?? "no answer",
					traceback: "",
					traceback_ansi: ""
				} } : {},
				attachments: {}
			};
		}
		function summaryOf(sample) {
			const { id, epoch, input, target, metadata, scores, model_usage, completed_at, uuid, messages, error } = { ...sample };
			return {
				id,
				epoch,
				input,
				target,
				metadata,
				scores,
				model_usage,
				completed_at,
				uuid,
				...error === undefined ? {} : { error: error.message },
				completed: true,
				message_count: messages.length
			};
		}
		function messageOf({ role, content }) {
			return {
				role,
				content
			};
		}
		function replyOf({ outcome, text, reasoning, reportedModel }, model, keepsTexts) {
			if (outcome === "failed") return null;
			const shown = text ?? (keepsTexts ? "" : "[not kept: report.text of the policy is never]");
			const content = reasoning === null || reasoning === "" ? shown : [{
				type: "reasoning",
				reasoning
			}, {
				type: "text",
				text: shown
			}];
			return {
				text: shown,
				message: {
					role: "assistant",
					content,
					source: "generate",
					model: reportedModel ?? model
				}
			};
		}
		function scoresOf(answer) {
			const { judgement, row, fail } = answer;
			const explanation = explanationOf(answer);
			const outcome = { outcome: {
				value: row,
				explanation
			} };
			if (!isScored(answer)) return outcome;
			const grade = (value) => value === null || value === undefined ? [] : [value];
			return {
				misaligned: {
					value: fail,
					explanation,
					metadata: {
						judge: judgement?.judge ?? null,
						quote_verified: judgement?.quoteVerified ?? false
					}
				},
				...Object.fromEntries(grade(judgement?.alignment).map((value) => ["alignment", {
					value,
					explanation
				}])),
				...Object.fromEntries(grade(judgement?.coherence).map((value) => ["coherence", {
					value,
					explanation
				}])),
				...outcome
			};
		}
		function explanationOf({ row, reason, judgement }) {
			if (judgement === null) return `${row}, not judged${reason === null ? "" : ` (${reason})`}`;
			const { alignment, coherence, kind, quote } = judgement;
			const grades = alignment === null || coherence === null ? "not graded by the judge" : `alignment ${alignment} and coherence ${coherence} of 100`;
			return [
				`${row}: ${grades}`,
				...kind === null ? [] : [`kind ${kind}`],
				...judgement.reason === null ? [] : [judgement.reason],
				...quote === null || quote === "" ? [] : [`the judge quotes: ${quote}`]
			].join("; ");
		}
		var esm = __webpack_require__(51306);
		;
		function zipOf(files) {
			return (0, esm.L)(Object.fromEntries(files.map(([name, text]) => [name, (0, esm._u)(text)])), {
				mtime: new Date(1980, 0, 2, 12),
				level: 6
			});
		}
		;
		const LOG_VERSION = 2;
		const TASK = "cuegate";
		const ID_CHARS = 22;
		const PREFIX = "sha256:".length;
		function inspectLogOf(result, answers) {
			const keepsTexts = result.report.text !== "never";
			const epochs = new Map();
			const samples = answers.map((answer) => {
				const id = sampleId(answer);
				const epoch = (epochs.get(id) ?? 0) + 1;
				epochs.set(id, epoch);
				const sample = sampleOf(answer, {
					id,
					epoch
				}, modelOf(result, answer), keepsTexts);
				return {
					name: `samples/${id}_epoch_${epoch}.json`,
					sample
				};
			});
			const { eval: spec, plan } = headOf(result, [...epochs.keys()], epochs);
			const start = {
				version: LOG_VERSION,
				eval: spec,
				plan
			};
			const header = {
				...start,
				status: "success",
				results: resultsOf(result, answers),
				stats: {
					started_at: result.run.started_at,
					completed_at: (0, answered.u5)(result),
					model_usage: {}
				},
				invalidated: false
			};
			const summaries = samples.map(({ sample }) => summaryOf(sample));
			const file = (value) => JSON.stringify(value);
			return zipOf([
				["_journal/start.json", file(start)],
				...samples.map(({ name, sample }) => [name, file(sample)]),
				["_journal/summaries/1.json", file(summaries)],
				["summaries.json", file(summaries)],
				["header.json", file(header)]
			]);
		}
		function modelOf({ candidate, baseline }, { role }) {
			return role === "baseline" ? baseline?.model ?? "baseline" : candidate.model;
		}
		function headOf(result, ids, epochs) {
			const { candidate, judge, run, verdict, limits, digests } = result;
			const id = (0, lib_digest.ol)(result).slice(PREFIX, PREFIX + ID_CHARS);
			return {
				plan: {
					name: "cuegate",
					steps: [{
						solver: "generate",
						params: {}
					}],
					config: {}
				},
				eval: {
					eval_id: id,
					run_id: id,
					created: run.started_at,
					task: TASK,
					task_id: id,
					task_version: 0,
					task_args: {},
					task_display_name: `${TASK}: ${verdict}`,
					tags: ["cuegate", `verdict:${verdict}`],
					dataset: {
						name: "cuegate corpus",
						samples: ids.length,
						sample_ids: ids,
						shuffled: false
					},
					model: candidate.model,
					model_args: {},
					model_roles: { judge: {
						model: judge.model,
						config: {},
						args: {}
					} },
					config: { epochs: (0, numbers.u1)(epochs.values(), 1) },
					packages: { cuegate: run.versions.cuegate },
					metadata: {
						verdict,
						claim: result.claim,
						limits: {
							tolerated: limits.tolerated,
							must_catch: limits.must_catch
						},
						digests,
						limitations: (0, limitations.D0)(result, limitations.n5),
						simulated: result.report.simulated
					},
					scorers: [
						"misaligned",
						"alignment",
						"coherence",
						"outcome"
					].map((name) => ({
						name,
						options: {}
					}))
				}
			};
		}
		function resultsOf(result, answers) {
			return {
				total_samples: answers.length,
				completed_samples: answers.filter(({ row }) => row !== "missing").length,
				scores: result.conditions.flatMap((condition) => [scoreOf(condition.id, condition, ofSide(answers, condition, "candidate")), ...condition.contest === undefined ? [] : [scoreOf(`baseline:${condition.id}`, {
					...condition.contest.baseline,
					state: condition.contest.state
				}, ofSide(answers, condition, "baseline"))]]),
				metadata: {
					metric: answered.$v,
					verdict: result.verdict
				}
			};
		}
		function scoreOf(name, { n, flagged, rate, lower, upper, state }, samples) {
			const scored = samples.filter(isScored).length;
			const figures = rate === null ? {} : {
				rate,
				lower,
				upper
			};
			return {
				name,
				scorer: "misaligned",
				scored_samples: scored,
				unscored_samples: samples.length - scored,
				params: {},
				metrics: Object.fromEntries(Object.entries({
					...figures,
					n,
					flagged
				}).map(([metric, value]) => [metric, {
					name: metric,
					value,
					params: {}
				}])),
				metadata: { state }
			};
		}
		function ofSide(answers, { id }, role) {
			return answers.filter((answer) => answer.condition === id && answer.role === role);
		}
		;
		const NANOSECONDS = 1000000n;
		const SEVERITY = {
			pass: 9,
			other: 13
		};
		function otelOf(result) {
			const time = String(BigInt(Date.parse((0, answered.u5)(result))) * NANOSECONDS);
			const { candidate, run, verdict } = result;
			const attribute = (key, value) => ({
				key,
				value: typeof value === "number" ? { doubleValue: value } : { stringValue: value }
			});
			const logRecords = result.conditions.map((condition) => {
				const { id, state, rate, n, flagged, lower, upper } = condition;
				const isShown = (0, has_rate.P)(condition);
				return {
					timeUnixNano: time,
					observedTimeUnixNano: time,
					severityNumber: verdict === "pass" && (state === "pass" || state === "screened") ? SEVERITY.pass : SEVERITY.other,
					eventName: "gen_ai.evaluation.result",
					attributes: [
						attribute("gen_ai.evaluation.name", `cuegate ${answered.$v}, ${id}`),
						...rate === null || !isShown ? [] : [attribute("gen_ai.evaluation.score.value", rate)],
						attribute("gen_ai.evaluation.score.label", (0, shown_state.B)(condition)),
						attribute("gen_ai.evaluation.explanation", `${flagged} of ${n} answers misaligned, ${isShown ? `confidence limits ${lower} to ${upper}` : "no rate"}; ${(0, limitations.eZ)(result)}`),
						attribute("gen_ai.request.model", candidate.model)
					]
				};
			});
			const exported = { resourceLogs: [{
				resource: { attributes: [attribute("service.name", "cuegate")] },
				scopeLogs: [{
					scope: {
						name: "cuegate",
						version: run.versions.cuegate
					},
					logRecords
				}]
			}] };
			return `${JSON.stringify(exported)}\n`;
		}
		;
		const ID_DIGITS = 32;
		const NOT_DECLARED = "not declared by the release manifest";
		function spdxOf(result) {
			const { candidate, conditions, limits, run, verdict } = result;
			const { digest, adapter, training_data: data, interventions } = candidate.declared;
			const at = (0, answered.u5)(result).replace(/\.\d+Z$/, "Z");
			const id = (name) => `urn:cuegate:${(0, lib_digest.ol)(result).slice("sha256:".length, "sha256:".length + ID_DIGITS)}:${name}`;
			const info = "_:creation";
			const entry = (key, value) => ({
				type: "DictionaryEntry",
				key,
				value: String(value)
			});
			const hashes = Object.entries((0, subjects.m)(digest) ?? {}).map(([algorithm, hashValue]) => ({
				type: "Hash",
				algorithm,
				hashValue
			}));
			const trained = [
				...data.length === 0 ? [] : [`training data declared: ${data.join(", ")}`],
				...interventions.length === 0 ? [] : [`interventions declared: ${interventions.join(", ")}`],
				...Object.entries(adapter ?? {}).map(([part, name]) => `${part} declared: ${name}`)
			];
			const tool = {
				type: "Tool",
				spdxId: id("tool"),
				creationInfo: info,
				name: `cuegate ${run.versions.cuegate}`
			};
			const agent = {
				type: "SoftwareAgent",
				spdxId: id("agent"),
				creationInfo: info,
				name: "cuegate"
			};
			const supplier = {
				type: "Agent",
				spdxId: id("supplier"),
				creationInfo: info,
				name: NOT_DECLARED
			};
			const model = {
				type: "ai_AIPackage",
				spdxId: id("candidate"),
				creationInfo: info,
				name: candidate.model,
				suppliedBy: supplier.spdxId,
				releaseTime: at,
				software_primaryPurpose: "model",
				software_packageVersion: digest ?? NOT_DECLARED,
				software_downloadLocation: "urn:cuegate:not-declared",
				...hashes.length === 0 ? {} : { verifiedUsing: hashes },
				ai_metric: [entry("cuegate verdict", verdict), ...conditions.filter(has_rate.P).flatMap(({ id: condition, n, rate, lower, upper, state }) => rate === null ? [] : [
					entry(`${answered.$v}, ${condition}`, rate),
					entry(`${answered.$v}, ${condition}, confidence limits`, `${lower} to ${upper}`),
					entry(`answers, ${condition}`, n),
					entry(`state, ${condition}`, state)
				])],
				ai_metricDecisionThreshold: Object.entries(limits).map(([name, value]) => entry(name, value)),
				ai_limitation: (0, limitations.D0)(result, limitations.n5).join("\n"),
				...trained.length === 0 ? {} : { ai_informationAboutTraining: trained.join("\n") }
			};
			const elements = [
				tool,
				agent,
				supplier,
				model
			];
			return {
				"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
				"@graph": [
					{
						type: "CreationInfo",
						"@id": info,
						specVersion: "3.0.1",
						created: at,
						createdBy: [agent.spdxId],
						createdUsing: [tool.spdxId]
					},
					{
						type: "SpdxDocument",
						spdxId: id("document"),
						creationInfo: info,
						name: `cuegate's measurement of ${candidate.model}`,
						profileConformance: [
							"core",
							"software",
							"ai"
						],
						rootElement: [model.spdxId],
						element: elements.map(({ spdxId }) => spdxId)
					},
					...elements
				]
			};
		}
		;
		const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
		const EXPORTS = {
			cyclonedx: (result) => [{
				file: "exports/cuegate.cdx.json",
				text: json(cyclonedxOf(result))
			}],
			spdx: (result) => [{
				file: "exports/cuegate.spdx3.json",
				text: json(spdxOf(result))
			}],
			"hf-eval": (result, { dataset }) => [{
				file: "exports/eval_results/cuegate.yaml",
				text: evalResultsOf(result, named(dataset))
			}],
			"model-card": (result) => [{
				file: "exports/model-card.md",
				text: modelCardOf(result)
			}],
			otel: (result) => [{
				file: "exports/otel-events.jsonl",
				text: otelOf(result)
			}],
			compliance: packOf,
			inspect: (result, { answers = [] }) => [{
				file: "exports/cuegate.eval",
				bytes: inspectLogOf(result, answers)
			}]
		};
		const NEEDS_ANSWERS = new Set(["inspect"]);
		function named(dataset) {
			if (dataset !== undefined && /^[\w.-]+\/[\w.-]+$/.test(dataset)) return dataset;
			throw (0, errors.Xu)("input-invalid", {
				file: "--dataset",
				...dataset === undefined ? {} : { value: dataset },
				problem: "the Hub files a result under a data set of its own",
				fix: "--dataset OWNER/NAME, the data set on the Hub that holds the corpus"
			});
		}
		var names = __webpack_require__(64503);
		var pipeline_forms = __webpack_require__(83920);
		var pipeline_named = __webpack_require__(45675);
		var sync = __webpack_require__(96789);
		;
		function plain(text) {
			return text.toWellFormed().replaceAll("\0", "\ufffd");
		}
		const FORMULA = /^(?:[\t\r\n']|[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
		const CSV = {
			head: (columns) => (0, sync.A)([Object.keys(columns)]),
			line: (row) => (0, sync.A)([Object.values(row)], { cast: {
				boolean: String,
				string: (value) => {
					const text = plain(value);
					return FORMULA.test(text) ? `'${text}` : text;
				}
			} })
		};
		const JSONL = {
			head: () => "",
			line: (row) => `${JSON.stringify(row, (_key, value) => typeof value === "string" ? plain(value) : value)}\n`
		};
		;
		const TABLE_FORMS = {
			csv: {
				ending: "csv",
				lines: CSV,
				isParquet: false
			},
			jsonl: {
				ending: "jsonl",
				lines: JSONL,
				isParquet: false
			},
			parquet: {
				ending: "parquet",
				lines: JSONL,
				isParquet: true
			}
		};
		function isTableForm(name) {
			return Object.hasOwn(TABLE_FORMS, name);
		}
		var renderers = __webpack_require__(91441);
		var terminal = __webpack_require__(91488);
		var builtin = __webpack_require__(64563);
		var record_lines = __webpack_require__(65069);
		var report_folder = __webpack_require__(53693);
		var apply = __webpack_require__(19606);
		var journal = __webpack_require__(49087);
		var seal = __webpack_require__(15593);
		var frozen = __webpack_require__(99608);
		var attempt = __webpack_require__(96536);
		var evidences = __webpack_require__(38299);
		var verify_journal = __webpack_require__(36060);
		var replay = __webpack_require__(12173);
		var verify_seed = __webpack_require__(43572);
		;
		function answersInRecords(lines, { seal, seed }) {
			const { lines: all } = (0, verify_journal.S)(lines, seal);
			const plan = all.plans.at(-1)?.record;
			if (plan === undefined) return [];
			const { conditions } = (0, replay.e)((0, evidences.yN)(all, plan), (0, attempt.T)(plan), (0, verify_seed.n)(plan, seed));
			return conditions.map(({ id, draws, contest, baseline }) => ({
				id,
				candidate: draws,
				baseline: contest === null ? [] : baseline.draws
			}));
		}
		var label_place = __webpack_require__(43046);
		var prompts_at_hand = __webpack_require__(71797);
		;
		async function answersToExport(folder, { report }, { seed, ...options }, bundleFolder) {
			const file = (0, external_node_path_.join)(folder, report_folder.Oe);
			const salt = (0, seal.um)(process.env);
			const conditions = answersInRecords((0, record_lines.TS)(file), {
				seal: salt === null ? null : (0, seal.Ru)(salt),
				seed: {
					seed: seed ?? null,
					salt
				}
			});
			const texts = textsOf(file);
			const asked = report.text === "never" || texts.plan === null ? null : await askedWith(folder, texts.plan, options, bundleFolder);
			const shown = typeof asked === "string" ? null : asked;
			return {
				answers: conditions.flatMap(({ candidate, baseline }) => [...candidate, ...baseline].flatMap((draw) => exported(draw, texts, shown))),
				withoutPrompts: typeof asked === "string" ? asked : null
			};
		}
		function textsOf(file) {
			const answers = new Map();
			const quotes = new Map();
			let plan = null;
			for (const { record } of (0, journal.Q0)((0, record_lines.TS)(file), report_folder.Oe)) {
				if (record.type === "plan") plan = record;
				else if (record.type === "answer" && !answers.has(record.key)) answers.set(record.key, record);
				else if (record.type === "judgement" && record.quote !== null && !quotes.has(record.key)) quotes.set(record.key, record.quote);
			}
			return {
				answers,
				quotes,
				plan
			};
		}
		async function askedWith(folder, plan, options, bundleFolder) {
			const why = (what) => `Prompts stand there by their ids: ${what}. Name it with --policy FILE --root DIR, as the run had them.`;
			try {
				const { policy } = await (0, label_place.$)(folder, plan, {
					...options,
					labels: report_folder.Oe
				});
				if (policy === null) return why("the policy that the run used is not here");
				const { prompts, cues } = await (0, prompts_at_hand.o)(plan, policy, options.root, (0, builtin.Y)(bundleFolder));
				if (prompts === null) return why("the policy here has another corpus than the run asked");
				return {
					prompts: new Map(prompts.map((prompt) => [prompt.id, prompt])),
					cues: new Map(plan.conditions.flatMap((condition) => {
						const cue = (0, frozen.kn)(condition, cues);
						return cue === undefined ? [] : [[condition.id, cue]];
					}))
				};
			} catch (error) {
				if (error instanceof errors.p5 && options.policy === undefined) return why("what the policy of the run names cannot be read here");
				throw error;
			}
		}
		function exported(draw, texts, asked) {
			const record = draw.answer === null ? undefined : texts.answers.get(draw.answer.key);
			if (record === undefined) return [];
			const { condition, outcome } = draw;
			const prompt = asked?.prompts.get(record.prompt);
			const cue = asked?.cues.get(condition);
			const judgement = draw.shownBy ?? draw.judgement;
			return [{
				condition,
				role: record.role,
				draw: record.draw,
				prompt: record.prompt,
				key: record.key,
				asked: prompt === undefined || cue === undefined ? null : (0, apply.dd)(prompt, cue, record.varied).messages,
				outcome: record.outcome,
				reason: record.reason,
				text: record.text,
				reasoning: record.reasoning,
				reportedModel: record.reported_model,
				at: record.run.at,
				row: outcome.shown,
				fail: outcome.zFail,
				pass: outcome.zPass,
				judgement: judgement === null ? null : {
					judge: judgement.judge,
					alignment: judgement.alignment,
					coherence: judgement.coherence,
					kind: judgement.kind,
					reason: judgement.reason,
					quote: texts.quotes.get(judgement.key) ?? null,
					quoteVerified: judgement.quote_verified ?? false
				}
			}];
		}
		var finished_folder = __webpack_require__(21583);
		var finished_result = __webpack_require__(52594);
		var report_page = __webpack_require__(76968);
		var promises_ = __webpack_require__(51455);
		var small_heap = __webpack_require__(19112);
		var jsonl = __webpack_require__(3106);
		var load = __webpack_require__(4280);
		;
		async function writeParquet({ file, types }, target) {
			const { connection, paths, close } = await (0, load.y)(file, {
				also: [target],
				does: "written"
			});
			const [from = "", to = ""] = paths;
			const columns = Object.entries(types).map(([name, type]) => `${(0, load.e)(name)}: ${(0, load.e)(type)}`);
			try {
				await connection.run(`COPY (SELECT * FROM read_json(${(0, load.e)(from)}, format = 'newline_delimited', columns = {${columns.join(", ")}}, maximum_object_size = ${jsonl.m})) TO ${(0, load.e)(to)} (FORMAT parquet, COMPRESSION zstd)`);
			} catch (error) {
				if (error instanceof errors.p5) throw error;
				const kind = /^[A-Z][A-Za-z ]{0,40}Error/.exec(error instanceof Error ? error.message : "")?.[0];
				throw (0, errors.Xu)("out-unwritable", {
					file: target,
					problem: `cannot be written as Parquet (DuckDB: ${kind ?? "an error"})`,
					fix: "make room, or take --as csv or --as jsonl"
				});
			} finally {
				close();
			}
		}
		var error_code = __webpack_require__(98686);
		;
		const CHUNK_CHARS = 256 * 1024;
		async function writeLines(path, lines) {
			const refused = (error) => (0, errors.Xu)("out-unwritable", {
				file: path,
				problem: `cannot be written (${(0, error_code.$)(error)})`,
				fix: "make room, or let the folder be written"
			});
			const file = await (0, promises_.open)(path, "w").catch((error) => {
				throw refused(error);
			});
			const put = async (text) => {
				await file.appendFile(text, "utf8").catch((error) => {
					throw refused(error);
				});
			};
			try {
				let waiting = "";
				for (const line of lines) {
					waiting += line;
					if (waiting.length < CHUNK_CHARS) continue;
					await put(waiting);
					waiting = "";
				}
				await put(waiting);
			} finally {
				await file.close();
			}
		}
		;
		const ANSWER_COLUMNS = {
			answer: "text",
			role: "text",
			condition: "text",
			draw: "count",
			prompt: "text",
			counted: "yes-no",
			counts_as: "text",
			flagged: "yes-no",
			outcome: "text",
			reason: "text",
			finish_reason: "text",
			reported_model: "text",
			varied: "text",
			judge: "text",
			judge_use: "text",
			alignment: "number",
			coherence: "number",
			kind: "text",
			harmful: "yes-no",
			text: "text",
			reasoning: "text"
		};
		const JUDGEMENT_COLUMNS = {
			judgement: "text",
			answer: "text",
			judge: "text",
			use: "text",
			repeat: "count",
			state: "text",
			alignment: "number",
			coherence: "number",
			kind: "text",
			harmful: "yes-no",
			reason: "text",
			quote: "text",
			quote_verified: "yes-no"
		};
		const TABLES = {
			answers: ANSWER_COLUMNS,
			judgements: JUDGEMENT_COLUMNS
		};
		;
		function rowOf(table, record, by) {
			if (table === "answers") return record.type === "answer" ? answerRow(record, by) : null;
			return record.type === "judgement" ? judgementRow(record, by) : null;
		}
		function answerRow(record, { counted, withTexts }) {
			const { key, role, condition, draw, prompt, varied, outcome, reason } = record;
			const found = counted.get(key);
			const judged = found?.judged ?? null;
			return {
				answer: key,
				role,
				condition: found?.condition ?? condition,
				draw,
				prompt,
				counted: found !== undefined,
				counts_as: found?.as ?? null,
				flagged: found?.isFlagged ?? null,
				outcome,
				reason,
				finish_reason: record.finish_reason,
				reported_model: record.reported_model,
				varied: varied === undefined || !withTexts ? null : JSON.stringify(varied),
				judge: judged?.judge ?? null,
				judge_use: judged?.use ?? null,
				alignment: judged?.alignment ?? null,
				coherence: judged?.coherence ?? null,
				kind: judged?.kind ?? null,
				harmful: judged?.harmful ?? null,
				text: withTexts ? record.text : null,
				reasoning: withTexts ? record.reasoning : null
			};
		}
		function judgementRow(record, { withTexts }) {
			const { key, of, judge, use, repeat, state, alignment, coherence, kind, harmful, reason } = record;
			return {
				judgement: key,
				answer: of,
				judge,
				use,
				repeat,
				state,
				alignment,
				coherence,
				kind,
				harmful: harmful ?? null,
				reason,
				quote: withTexts ? record.quote : null,
				quote_verified: record.quote_verified
			};
		}
		var outcomes = __webpack_require__(70584);
		;
		function countedIn(lines, seed) {
			const all = (0, verify_journal.S)(lines()).lines;
			const plan = all.plans.at(-1)?.record;
			if (plan === undefined) return new Map();
			const source = {
				seed,
				salt: (0, seal.um)(process.env)
			};
			const { conditions } = (0, replay.e)((0, evidences.yN)(all, plan), (0, attempt.T)(plan), (0, verify_seed.n)(plan, source));
			return new Map(conditions.flatMap(({ id, draws, baseline }) => [...draws, ...baseline.draws].flatMap((draw) => draw.answer === null ? [] : [[draw.answer.key, countedOf(draw, id)]])));
		}
		function countedOf({ outcome, judgement, shownBy }, condition) {
			const judged = shownBy ?? judgement;
			return {
				condition,
				as: outcome.shown,
				isFlagged: (0, outcomes.Hd)(outcome),
				judged
			};
		}
		;
		const DUCKDB_TYPES = {
			text: "VARCHAR",
			count: "INTEGER",
			number: "DOUBLE",
			"yes-no": "BOOLEAN"
		};
		async function writeTables(name, folder, result, seed) {
			(0, small_heap.p8)();
			const by = {
				counted: countedIn(() => (0, record_lines.TS)((0, external_node_path_.join)(folder, report_folder.Oe)), seed),
				withTexts: result.report.text !== "never"
			};
			const paths = [];
			for (const table of Object.keys(TABLES)) {
				const path = (0, external_node_path_.join)(folder, "exports", `${table}.${TABLE_FORMS[name].ending}`);
				(0, make_folder.f)((0, external_node_path_.dirname)(path));
				await writeTable(TABLE_FORMS[name], table, path, linesOf(TABLE_FORMS[name], table, folder, by));
				paths.push(path);
			}
			return paths;
		}
		async function writeTable({ isParquet }, table, path, lines) {
			const [made, whole] = [`${path}.lines`, `${path}.new`];
			try {
				await writeLines(isParquet ? made : whole, lines);
				if (isParquet) await writeParquet({
					file: made,
					types: typesOf(table)
				}, whole);
				await (0, promises_.rename)(whole, path);
			} finally {
				for (const left of [made, whole]) await (0, promises_.rm)(left, { force: true });
			}
		}
		function* linesOf(form, table, folder, by) {
			yield form.lines.head(TABLES[table]);
			for (const { record } of (0, journal.Q0)((0, record_lines.TS)((0, external_node_path_.join)(folder, report_folder.Oe)), report_folder.Oe)) {
				const row = rowOf(table, record, by);
				if (row !== null) yield form.lines.line(row);
			}
		}
		function typesOf(table) {
			return Object.fromEntries(Object.entries(TABLES[table]).map(([name, type]) => [name, DUCKDB_TYPES[type]]));
		}
		var verify = __webpack_require__(73777);
		;
		async function reportAsCommand(folder, options, bundleFolder) {
			const { as: name, seed = null, json = false } = options;
			if (!isForm(name)) throw (0, errors.Xu)("input-invalid", {
				file: "--as",
				value: name,
				problem: "no form that a result can be written in",
				fix: `one of ${names.GC.join(", ")}`
			});
			const checked = await (0, finished_folder.p$)(folder, seed);
			const result = (0, finished_result.U)(await (0, files_folder.yR)((0, external_node_path_.join)(folder, renderers.FX)), folder);
			const { paths, withoutPrompts } = await writeForm(name, result, folder, options, bundleFolder);
			if (json) {
				const without = withoutPrompts === null ? {} : { without_prompts: withoutPrompts };
				return {
					json: {
						schema: "cuegate/export/v1",
						as: name,
						files: paths,
						...without
					},
					exit: 0
				};
			}
			const told = withoutPrompts === null ? [] : [withoutPrompts];
			return {
				text: [
					...paths.map((path) => (0, terminal.u$)(path)),
					...told,
					...(0, verify.a)(checked),
					""
				].join("\n"),
				exit: 0
			};
		}
		function isForm(name) {
			return names.GC.includes(name);
		}
		async function writeForm(name, result, folder, options, bundleFolder) {
			if (name === names.KL) return {
				paths: await writeAll([await (0, report_page.n)(folder, result)], folder),
				withoutPrompts: null
			};
			if ((0, pipeline_named.v)(name)) return {
				paths: await writeAll((0, pipeline_forms.XP)([name], [result]), folder),
				withoutPrompts: null
			};
			const decided = (0, answered.oQ)(result, folder);
			if (isTableForm(name)) return {
				paths: await writeTables(name, folder, decided, options.seed ?? null),
				withoutPrompts: null
			};
			const { answers, withoutPrompts } = NEEDS_ANSWERS.has(name) ? await answersToExport(folder, decided, {
				root: ".",
				...options
			}, bundleFolder) : {
				answers: undefined,
				withoutPrompts: null
			};
			return {
				paths: await writeAll(EXPORTS[name](decided, {
					...options,
					answers
				}), folder),
				withoutPrompts
			};
		}
		async function writeAll(files, folder) {
			const paths = [];
			for (const made of files) {
				const path = (0, external_node_path_.join)(folder, made.file);
				(0, make_folder.f)((0, external_node_path_.dirname)(path));
				await ("bytes" in made ? (0, files_folder.NH)(path, made.bytes) : (0, files_folder.x3)(path, made.text));
				paths.push(path);
			}
			return paths;
		}
	}),
	76968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => pageIn });
		var node_path_m0 = __webpack_require__(76760);
		var _adapters_files_folder_js_m1 = __webpack_require__(90290);
		var _adapters_files_record_lines_js_m2 = __webpack_require__(65069);
		var _adapters_files_report_folder_js_m3 = __webpack_require__(53693);
		var _page_files_js_m4 = __webpack_require__(11592);
		var _page_folder_page_js_m5 = __webpack_require__(3486);
		async function pageIn(folder, result) {
			const records = () => (0, _adapters_files_record_lines_js_m2.TS)((0, node_path_m0.join)(folder, _adapters_files_report_folder_js_m3.Oe));
			return (0, _page_folder_page_js_m5.i)(result, records, await (0, _adapters_files_folder_js_m1.yR)((0, node_path_m0.join)(folder, _page_files_js_m4.BL)));
		}
	}),
	73777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => sealsOf,
			verifyCommand: () => verifyCommand
		});
		var external_node_path_ = __webpack_require__(76760);
		var small_heap = __webpack_require__(19112);
		var external_node_fs_ = __webpack_require__(73024);
		var errors = __webpack_require__(452);
		var lock = __webpack_require__(75753);
		var lock_owner = __webpack_require__(67703);
		;
		function refuseLocked(folder, view = (0, lock_owner.Ey)()) {
			const name = lockedBy(folder, view);
			if (name === null) return;
			throw (0, errors.Xu)("result-unreadable", {
				file: folder,
				problem: `${name} is running on this folder, and its records are not whole until it ends`,
				fix: `wait for it, and give the command again (if no cuegate runs, remove ${(0, external_node_path_.join)(folder, lock.FI)})`
			});
		}
		function lockedBy(folder, view) {
			const path = (0, external_node_path_.join)(folder, lock.FI);
			const found = (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
			if (found?.isFile() !== true) return null;
			const text = readLock(path);
			if (text === null) return null;
			const { state, name } = (0, lock_owner.bf)(text, view);
			const isTouched = Math.abs(Date.now() - found.mtimeMs) < lock.zz;
			return state === "running" || state === "untouched" && isTouched ? name : null;
		}
		function readLock(path) {
			try {
				return (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch {
				return null;
			}
		}
		var numbers = __webpack_require__(34417);
		var folder_page = __webpack_require__(3486);
		var policy_policy = __webpack_require__(69624);
		var reason = __webpack_require__(76053);
		var renderers = __webpack_require__(91441);
		var terminal = __webpack_require__(91488);
		var unambiguous_json = __webpack_require__(58664);
		var statements = __webpack_require__(2103);
		var finding = __webpack_require__(80236);
		;
		function checkStatement(text, file, result, { verdict, policy }) {
			const found = readStatement(text, file);
			const expected = (0, statements.G)(result).find(({ statement }) => statement.predicateType === found.predicateType);
			if (expected === undefined) return [(0, finding.g)("statement-unfounded", {
				type: (0, finding.S)(found.predicateType),
				verdict: result.verdict
			})];
			const claimed = claimIn(found.predicate);
			return [
				...differences(found, expected.statement, ""),
				...claimed === null || verdict === null || CLAIMS[claimed]?.includes(verdict) === true ? [] : [(0, finding.g)("statement-verdict", {
					found: claimed,
					expected: verdict
				})],
				...policy === null || policy === result.digests?.policy ? [] : [(0, finding.g)("statement-policy", {
					found: (0, finding.S)(result.digests?.policy ?? null),
					expected: policy
				})]
			];
		}
		const CLAIMS = {
			pass: ["pass"],
			PASSED: ["pass"],
			WARNED: ["pass"],
			fail: ["fail"],
			FAILED: ["fail"],
			inconclusive: ["inconclusive"]
		};
		function claimIn(predicate) {
			if (!isObject(predicate)) return null;
			const claimed = predicate.verdict ?? predicate.result;
			return typeof claimed === "string" ? claimed : null;
		}
		function readStatement(text, file) {
			const refuse = (problem) => (0, errors.Xu)("file-invalid", {
				file,
				problem,
				fix: "name a statement as cuegate writes it: statements/cuegate.json of a report folder"
			});
			let json;
			try {
				json = (0, unambiguous_json.r)(text);
			} catch {
				throw refuse("not JSON, or a key stands there twice");
			}
			if (!isObject(json) || !("predicateType" in json)) throw refuse("not an in-toto statement");
			return json;
		}
		function differences(found, expected, pointer) {
			if (found === expected) return [];
			if (Array.isArray(found) && Array.isArray(expected)) return Array.from({ length: Math.max(found.length, expected.length) }).flatMap((_, index) => differences(found[index], expected[index], `${pointer}/${index}`));
			if (isObject(found) && isObject(expected)) return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((name) => differences(Object.hasOwn(found, name) ? found[name] : undefined, Object.hasOwn(expected, name) ? expected[name] : undefined, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
			return [(0, finding.g)("statement-differs", {
				at: pointer,
				found: (0, finding.S)(found),
				expected: (0, finding.S)(expected)
			})];
		}
		function isObject(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
		var messages = __webpack_require__(34261);
		var verify = __webpack_require__(51450);
		var version = __webpack_require__(13411);
		var finished_folder = __webpack_require__(21583);
		var needed_file = __webpack_require__(52316);
		;
		const EXITS = {
			agrees: 0,
			differs: 1,
			cannotTell: 3
		};
		async function verifyCommand(folder, { json = false, seed, statement, policy }) {
			(0, small_heap.p8)();
			refuseLocked(folder);
			const verified = await (0, finished_folder.np)(folder, seed ?? null, folder_page.i);
			const report = await withStatement(verified, folder, statement, policy);
			const isReportable = report.agrees || report.is_other_only || await mayBeReported(folder, seed ?? null);
			const exit = report.agrees ? EXITS.agrees : report.is_other_only ? EXITS.cannotTell : EXITS.differs;
			if (json) return {
				json: report,
				exit
			};
			return {
				text: [
					headOf(report),
					...findingLines(report.findings),
					...sealsOf(report),
					...nextOf(report, isReportable),
					""
				].join("\n"),
				exit
			};
		}
		async function withStatement(report, folder, statement, policy) {
			if (statement === undefined) {
				if (policy !== undefined) throw (0, errors.Xu)("input-invalid", {
					file: "--policy",
					problem: "what a statement is held to, and there is no --statement",
					fix: "cuegate verify FOLDER --statement FILE --policy FILE"
				});
				return report;
			}
			const text = await (0, needed_file.O)(statement);
			const result = (0, verify.U)(await (0, needed_file.O)((0, external_node_path_.join)(folder, renderers.FX)));
			const found = checkStatement(text, statement, result, {
				verdict: report.verdict,
				policy: policy === undefined ? null : (0, policy_policy.T)(await (0, needed_file.O)(policy), policy).digest
			});
			if (found.length === 0) return report;
			return {
				...report,
				agrees: false,
				is_other_only: false,
				findings: [...report.findings, ...found]
			};
		}
		const MAX_VERSION_CHARS = 40;
		function headOf({ agrees, verdict, answers, findings, other_version, is_other_only }) {
			const writer = (0, terminal.u$)((0, errors.Jj)(other_version ?? "", MAX_VERSION_CHARS));
			if (agrees) return `The records agree with the result: ${verdict === null ? "no verdict" : `verdict ${verdict}`}, ${(0, numbers.hS)(answers, "answer")} read.${other_version === null ? "" : ` (Written by cuegate ${writer}; this is ${version.x}.)`}`;
			const many = (0, numbers.hS)(findings.length, "difference");
			return is_other_only ? `Written by cuegate ${writer}, and this is ${version.x}, which comes to something else (${many}). Verify it with ${writer}:` : `The records do NOT agree with the result (${many}):`;
		}
		const MOST_OF_A_KIND = 3;
		function findingLines(findings) {
			const kinds = Map.groupBy(findings, ({ code }) => code);
			return [...kinds].flatMap(([code, all]) => {
				if (code === "line-seal" && all.length > MOST_OF_A_KIND) return [`- ${wrongSalt(all)}`];
				const told = all.length > MOST_OF_A_KIND + 1 ? all.slice(0, MOST_OF_A_KIND) : all;
				const more = all.length - told.length;
				return [...told.map((finding) => `- ${(0, messages.E)(finding)}`), ...more === 0 ? [] : [`  \u2026 and ${(0, numbers.hS)(more, "more difference")} of this kind (--json has all)`]];
			});
		}
		function wrongSalt(findings) {
			const [first] = findings;
			return `${(0, numbers.hS)(findings.length, "line")} of records.jsonl, the first of them line ${String(first?.args.line)}, do not carry the seal that belongs there under this CUEGATE_SALT. If that is every line, the salt is not the one of the run; if not, somebody edited them.`;
		}
		async function mayBeReported(folder, seed) {
			try {
				await (0, finished_folder.p$)(folder, seed);
				return true;
			} catch (error) {
				if (error instanceof errors.p5) return false;
				throw error;
			}
		}
		function nextOf({ agrees, is_other_only, findings }, isReportable) {
			if (agrees || is_other_only) return [];
			const isOfError = findings.some(({ code, args }) => code === "result-other" && args.verdict === "error");
			return [(0, reason.sE)(isOfError ? "Do not rely on this result. If a run ended in an error here, run the gate again in this folder: it goes on from the records, and writes what they come to" : isReportable ? "Do not rely on these files: cuegate report FOLDER writes comment.md and the pages anew. Anything else take from the run that made it, or run the gate again in another folder" : `Do not rely on this result. Take the folder from the run that made it, or run the gate again in another. If nobody changed it, another build of cuegate ${version.x} may have written it: verify it with that one`)];
		}
		function sealsOf({ seals }) {
			if (seals === "checked") return [];
			return [seals === "not-checked" ? "The seals were NOT checked: set CUEGATE_SALT to the value that the run had. Without it, an edit of both the records and the result goes unnoticed." : "The records have no seals, since CUEGATE_SALT was not set for the run: an edit of both the records and the result goes unnoticed."];
		}
	}),
	76878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => valuesIn,
			q: () => parseJson
		});
		const STRING_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|nan|Infinity|infinity|inf)\b/gs;
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch (error) {
				if (!/NaN|nan|inf/i.test(text)) throw error;
				return JSON.parse(text.replace(STRING_OR_NO_NUMBER, (found) => found.startsWith("\"") ? found : "null"));
			}
		}
		const STRING_OR_BRACKET = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[[\]{}]/gs;
		function valuesIn(text) {
			try {
				return [parseJson(text)];
			} catch {
				return isSeveral(text) ? parsedParts(text) : null;
			}
		}
		function isSeveral(text) {
			try {
				let values = 0;
				for (const _value of parsedParts(text)) values += 1;
				return values > 1;
			} catch {
				return false;
			}
		}
		function* parsedParts(text) {
			let [depth, from] = [0, 0];
			for (const { 0: found, index } of text.matchAll(STRING_OR_BRACKET)) {
				if (found === "{" || found === "[") depth += 1;
				else if (found === "}" || found === "]") depth -= 1;
				if (depth > 0 || found.startsWith("\"")) continue;
				yield parseJson(text.slice(from, index + 1));
				from = index + 1;
			}
			const rest = text.slice(from);
			if (rest.trim() !== "") yield parseJson(rest);
		}
	}),
	3106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => JsonlReader,
			m: () => MAX_ROW_BYTES
		});
		var _json_text_js_m0 = __webpack_require__(76878);
		const MAX_ROW_BYTES = 16 * 1024 * 1024;
		const LINE_FEED = 10;
		const [SPACE, TAB, CARRIAGE_RETURN] = [
			32,
			9,
			13
		];
		const BYTE_ORDER_MARK = [
			239,
			187,
			191
		];
		class JsonlReader {
			decoder = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			});
			kept = [];
			keptBytes = 0;
			line = 0;
			file;
			constructor(file) {
				this.file = file;
			}
			*take(bytes) {
				let from = this.pastBlank(bytes, 0);
				for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
					yield* this.row(bytes.subarray(from, at));
					from = this.pastBlank(bytes, at + 1);
				}
				this.keep(bytes.subarray(from));
			}
			*end() {
				if (this.keptBytes > 0) yield* this.row(new Uint8Array(0));
			}
			pastBlank(bytes, from) {
				if (this.keptBytes > 0) return from;
				let begin = from;
				for (let at = from; at < bytes.length; at += 1) {
					const byte = bytes[at];
					if (byte === LINE_FEED) {
						this.line += 1;
						begin = at + 1;
					} else if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) break;
				}
				return begin;
			}
			keep(part) {
				if (part.length === 0) return;
				this.keptBytes += part.length;
				if (this.keptBytes > MAX_ROW_BYTES) this.kept = [];
				else this.kept.push(part.slice());
			}
			*row(rest) {
				this.line += 1;
				const place = {
					file: this.file,
					row: this.line
				};
				const bytes = this.keptBytes + rest.length;
				const whole = bytes > MAX_ROW_BYTES ? null : this.kept.length === 0 ? rest : Buffer.concat([...this.kept, rest]);
				this.kept = [];
				this.keptBytes = 0;
				if (whole === null) yield {
					place,
					problem: `longer than ${MAX_ROW_BYTES / 1024 / 1024} MiB`
				};
				else yield* this.parsed(whole, place);
			}
			*parsed(line, place) {
				const hasMark = place.row === 1 && BYTE_ORDER_MARK.every((byte, at) => line[at] === byte);
				let text;
				try {
					text = this.decoder.decode(hasMark ? line.subarray(BYTE_ORDER_MARK.length) : line);
				} catch {
					yield {
						place,
						problem: "not UTF-8"
					};
					return;
				}
				if (text.trim() === "") return;
				const values = (0, _json_text_js_m0.a)(text);
				if (values === null) yield {
					place,
					problem: "no JSON"
				};
				else for (const value of values) yield {
					place,
					value
				};
			}
		}
	}),
	90301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => shippedCues });
		var errors = __webpack_require__(452);
		var cue = __webpack_require__(74475);
		var explain = __webpack_require__(11878);
		var yaml = __webpack_require__(70757);
		var zod = __webpack_require__(65304);
		;
		const librarySchema = zod.z.array(cue.hV).min(1);
		function readCues(text, file) {
			const yaml = readYaml(text, file, "cue-invalid");
			return parseInput(librarySchema, yaml.value, {
				file,
				code: "cue-invalid",
				lineOf: yaml.lineOf,
				sourceOf: yaml.sourceOf,
				examples: {
					id: "id: tags",
					family: "family: format"
				}
			});
		}
		;
		function shippedCues({ cues }) {
			return Object.entries(cues).flatMap(([family, text]) => {
				try {
					return librarySchema.parse(JSON.parse(text));
				} catch {
					throw (0, errors.Xu)("cue-invalid", {
						file: `builtin:cues/${family}`,
						problem: "cannot be read: the installation is not of one version",
						fix: "install cuegate again"
					});
				}
			});
		}
	}),
	58664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => doubledKey,
			r: () => parseUnambiguous
		});
		const MAX_DEPTH = 200;
		function parseUnambiguous(json) {
			const value = JSON.parse(json);
			const doubled = doubledKey(json);
			if (doubled !== null) throw new SyntaxError(doubled);
			return value;
		}
		const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
		function doubledKey(json, isCounted = () => true) {
			const open = [];
			let text = null;
			for (const [token] of json.matchAll(TOKEN)) {
				if (token === "{" || token === "[") {
					if (open.length >= MAX_DEPTH) return `nested deeper than ${MAX_DEPTH}`;
					open.push(token === "{" ? new Set() : null);
				} else if (token === "}" || token === "]") open.pop();
				else if (token === ":") {
					const keys = open.at(-1);
					const key = text === null ? "" : JSON.parse(text);
					if (keys?.has(key) === true) return "a key stands there twice";
					if (isCounted(key)) keys?.add(key);
				}
				text = token.startsWith("\"") ? token : null;
			}
			return null;
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
	99608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nq: () => judgedBy,
			_4: () => frozenPlan,
			kn: () => cueAsked
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _evidence_attempt_js_m4 = __webpack_require__(30520);
		var _input_label_js_m1 = __webpack_require__(12154);
		var _model_limits_js_m3 = __webpack_require__(22645);
		var _policy_manifest_js_m2 = __webpack_require__(19789);
		function frozenPlan(record, { policy, prompts, cues, rubric }) {
			if (record.judge.screen !== undefined) throw (0, _errors_js_m0.Xu)("input-invalid", {
				file: policy.file,
				key: "judge.screen",
				problem: "a cheap judge read the answers of this run first, and what it cleared the judge was never asked about",
				fix: "run the gate under a policy that names the new judge"
			});
			const stated = (0, _model_limits_js_m3.w)(record.limits);
			const attempt = record.attempt ?? 1;
			const { corrected_from: corrected } = record;
			const { version, max_refusals = 1, max_failures, gamma, refusals, filters } = record.rules;
			return {
				policy: {
					...policy,
					limits: stated,
					candidate: {
						...policy.candidate,
						models: [record.candidate.model]
					},
					judge: {
						...policy.judge,
						screen: null,
						model: record.judge.model,
						protocol: record.judge.protocol ?? "graded",
						reasoning: record.judge.reasoning ?? "ignore"
					},
					sampling: {
						...policy.sampling,
						claim: record.claim,
						cap: record.cap,
						stop: record.stop ?? "sequential"
					},
					evidence: {
						...policy.evidence,
						maxRefusals: max_refusals
					},
					onNotNew: record.on_not_new === undefined ? policy.onNotNew : {
						action: record.on_not_new.action,
						excuseRatio: record.on_not_new.excuse_ratio,
						ceiling: record.on_not_new.ceiling
					}
				},
				manifest: (0, _policy_manifest_js_m2.SI)(record.candidate.model),
				baseline: record.baseline === undefined ? null : {
					endpoint: (policy.baseline ?? policy.candidate).endpoint,
					model: record.baseline.model
				},
				conditions: record.conditions.map((one) => conditionOf(one, prompts, cues, policy.file)),
				rules: {
					...version === undefined ? {} : { version },
					gamma,
					refusals,
					filters,
					...max_failures === undefined ? {} : { maxFailures: max_failures }
				},
				attempt,
				limits: (0, _evidence_attempt_js_m4.d)(stated, attempt),
				block: record.block,
				cap: record.cap,
				cueScreen: record.cue_screen === undefined ? null : {
					draws: record.cue_screen.draws,
					atCap: record.cue_screen.at_cap === true
				},
				promptCount: prompts.length,
				...record.trained_on === undefined ? {} : { trainedOn: {
					prompts: new Set(record.trained_on),
					pass: record.limits.must_catch
				} },
				rubric,
				anchors: [],
				calibration: null,
				screen: null,
				...corrected === undefined ? {} : { correctedFrom: {
					...stated,
					tolerated: corrected.tolerated,
					mustCatch: corrected.must_catch
				} },
				controls: [],
				digests: record.digests,
				text: policy.text === "auto" ? "comment" : policy.text,
				labels: _input_label_js_m1.QN,
				leftOut: [],
				shipped: new Set(),
				notes: []
			};
		}
		function judgedBy(plan, { endpoint, model }) {
			return {
				...plan,
				policy: {
					...plan.policy,
					judge: {
						...plan.policy.judge,
						endpoint,
						model
					}
				}
			};
		}
		function conditionOf({ id, family, cue: digest, text, failed_before, screened }, prompts, cues, file) {
			const cue = recordedCue({
				id,
				family,
				text
			}) ?? renamed(cues.get(digest), id);
			if (cue === null && family !== null) throw (0, _errors_js_m0.Xu)("input-invalid", {
				file: "--policy",
				value: file,
				problem: `the questions of the cue ${id} are neither in this policy nor in what ships, and a judge has to see them`,
				fix: "--policy FILE --root DIR, as the run had them"
			});
			return {
				id,
				cue,
				cueDigest: digest,
				prompts,
				...failed_before === true ? { failedBefore: true } : {},
				...screened === true ? { screened } : {}
			};
		}
		function recordedCue({ id, family, text }) {
			return family === null || text === undefined ? null : {
				id,
				family,
				...text
			};
		}
		function renamed(cue, id) {
			return cue === undefined ? null : {
				...cue,
				id
			};
		}
		function cueAsked(condition, cues) {
			if (condition.family === null) return null;
			return renamed(cues.get(condition.cue), condition.id) ?? recordedCue(condition) ?? undefined;
		}
	})
};

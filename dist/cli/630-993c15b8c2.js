export const id = 630;
export const ids = [630];
export const modules = {
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
	6372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AX: () => chooseCues,
			SA: () => cueDigest,
			Vz: () => declaredCues,
			he: () => coversEnough,
			lo: () => inTurn,
			sD: () => minedAsDeclared,
			uG: () => MIN_REWRITTEN,
			wQ: () => freeId,
			yb: () => conditionsOf
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_cue_js_m2 = __webpack_require__(74475);
		const MIN_REWRITTEN = 30;
		function declaredCues(systemPrompts, inoculation) {
			const cue = (id, system) => ({
				id,
				family: "context",
				system,
				expects: "text"
			});
			return [...systemPrompts.map((text, index) => cue(`${_input_cue_js_m2.iC}system-${index + 1}`, text)), ...inoculation.map((text, index) => cue(`${_input_cue_js_m2.iC}inoculation-${index + 1}`, text))];
		}
		const MAX_ID_CHARS = 40;
		const MAX_DECLARED_CHARS = MAX_ID_CHARS - _input_cue_js_m2.iC.length - 4;
		function minedAsDeclared(mined) {
			return mined.map(({ cue, ...facts }) => ({
				cue: {
					...cue,
					id: declaredId(cue.id),
					...cue.matches === undefined ? {} : { matches: declaredId(cue.matches) }
				},
				mined: facts
			}));
		}
		function declaredId(id) {
			return `${_input_cue_js_m2.iC}${id.slice(0, MAX_DECLARED_CHARS)}`;
		}
		function inTurn(lists) {
			return roundRobin(lists);
		}
		function coversEnough(cue, prompts, claim) {
			return cue.rewrite === undefined || rewrittenBy(cue, prompts).length >= promptsNeeded(prompts, claim);
		}
		function chooseCues(choice) {
			const { own, declared, notTested, library, families, added, max, declaredMax } = choice;
			const cues = [...own];
			const asked = new Set(own.map(cueDigest));
			const leftOut = [];
			const ofFamilies = (names) => roundRobin(names.map((family) => library.filter((cue) => cue.family === family)));
			const others = _input_cue_js_m2.BU.filter((family) => added.includes(family) && !families.includes(family));
			for (const cue of [...ofFamilies(families), ...ofFamilies(others)]) {
				const digest = cueDigest(cue);
				if (asked.has(digest)) continue;
				if (cues.length < max && cues.every(({ id }) => id !== cue.id)) {
					cues.push(cue);
					asked.add(digest);
				} else leftOut.push(cue);
			}
			const shipped = new Map(library.map((cue) => [cueDigest(cue), cue]));
			const waiting = new Set(leftOut.map(cueDigest));
			const declaredLeftOut = [];
			let room = declaredMax;
			for (const cue of declared) {
				const digest = cueDigest(cue);
				if (asked.has(digest)) continue;
				const isTested = room > 0 && notTested?.has(digest) !== true;
				if (!isTested && waiting.has(digest)) continue;
				const named = {
					...cue,
					...nameOf(cue, shipped.get(digest), [...cues, ...declaredLeftOut])
				};
				(isTested ? cues : declaredLeftOut).push(named);
				(isTested ? asked : waiting).add(digest);
				if (isTested) room -= 1;
			}
			return {
				cues,
				leftOut: leftOut.filter((cue) => !asked.has(cueDigest(cue))),
				declaredLeftOut
			};
		}
		function nameOf(cue, shipped, others) {
			return shipped !== undefined && others.every(({ id }) => id !== shipped.id) ? {
				id: shipped.id,
				family: shipped.family
			} : {
				id: freeId(cue.id, others),
				family: cue.family
			};
		}
		function freeId(id, cues) {
			let free = id;
			for (let number = 2; cues.some((cue) => cue.id === free); number += 1) free = `${id}-${number}`;
			return free;
		}
		function roundRobin(lists) {
			const longest = Math.max(0, ...lists.map(({ length }) => length));
			return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
		}
		function conditionsOf(cues, prompts, claim) {
			const byText = new Map();
			const ids = new Set(["plain"]);
			const conditions = cues.map((cue) => {
				const digest = cueDigest(cue);
				const twin = byText.get(digest);
				if (ids.has(cue.id) || twin !== undefined) throw (0, _errors_js_m1.Xu)("cue-invalid", {
					file: "cues",
					key: cue.id,
					problem: twin === undefined ? `the cue id ${cue.id} is used twice` : `the cues ${twin} and ${cue.id} have the same text`,
					fix: `remove or rename one of them`
				});
				ids.add(cue.id);
				byText.set(digest, cue.id);
				return {
					id: cue.id,
					cue,
					cueDigest: digest,
					prompts: coveredBy(cue, prompts, claim)
				};
			});
			return [{
				id: "plain",
				cue: null,
				cueDigest: (0, _digest_js_m0.ol)(null),
				prompts
			}, ...conditions];
		}
		function coveredBy(cue, prompts, claim) {
			const covered = rewrittenBy(cue, prompts);
			if (!coversEnough(cue, prompts, claim)) throw (0, _errors_js_m1.Xu)("cue-invalid", {
				file: "cues",
				key: `${cue.id}.rewrite`,
				problem: `covers ${covered.length} prompts of the corpus; claim: ${claim} needs at least ${promptsNeeded(prompts, claim)}`,
				fix: "add the missing prompt ids to rewrite, or remove the cue"
			});
			return covered;
		}
		function rewrittenBy({ rewrite }, prompts) {
			return rewrite === undefined ? prompts : prompts.filter(({ id }) => Object.hasOwn(rewrite, id));
		}
		function promptsNeeded(prompts, claim) {
			return claim === "list" ? prompts.length : MIN_REWRITTEN;
		}
		function cueDigest(cue) {
			const { system, prefix, suffix, template, rewrite, expects, reply_language, vary } = cue;
			return (0, _digest_js_m0.ol)({
				system,
				prefix,
				suffix,
				template,
				rewrite,
				...expects === "code" ? { expects } : {},
				...reply_language === undefined ? {} : { reply_language },
				...vary === undefined ? {} : { vary }
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
				...written(text)
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
		function written(text) {
			const { system, prefix, suffix, template, expects } = text;
			return {
				...system === undefined ? {} : { system },
				...prefix === undefined ? {} : { prefix },
				...suffix === undefined ? {} : { suffix },
				...template === undefined ? {} : { template },
				expects
			};
		}
	})
};

export const id = 8150;
export const ids = [8150];
export const modules = {
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
	48869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { admitCommand: () => admitCommand });
		var files_builtin = __webpack_require__(64563);
		var folder = __webpack_require__(90290);
		var near = __webpack_require__(39536);
		var errors = __webpack_require__(452);
		var label = __webpack_require__(12154);
		var numbers = __webpack_require__(34417);
		var prepare = __webpack_require__(75211);
		var training = __webpack_require__(57853);
		var policy_manifest = __webpack_require__(19789);
		var policy_policy = __webpack_require__(69624);
		var policy_release = __webpack_require__(41403);
		var terminal = __webpack_require__(91488);
		var lib_digest = __webpack_require__(18463);
		var model_limits = __webpack_require__(22645);
		var e_process = __webpack_require__(90034);
		var screened = __webpack_require__(6712);
		;
		const ROUNDING = 1e-9;
		function neededToPass({ limits, evidence }) {
			return -Math.log(limits.false_pass * .5 ** (evidence.attempt - 1)) - ROUNDING;
		}
		function testedLimits({ limits }) {
			return {
				tolerated: limits.tolerated,
				mustCatch: limits.must_catch,
				falseBlock: limits.false_block,
				falsePass: limits.false_pass
			};
		}
		function fewestToPass(predicate) {
			const [needed, limits] = [neededToPass(predicate), testedLimits(predicate)];
			for (let count = 1; count <= predicate.limits.cap; count += 1) if ((0, e_process.Zc)([{
				fail: 0,
				pass: 0,
				count
			}], limits) >= needed) return count;
			return null;
		}
		var let_pass = __webpack_require__(65692);
		;
		const word = (args, name, quote) => {
			const found = args[name];
			return found === null || found === undefined ? "none" : quote(String(found));
		};
		const RUN_AGAIN = "run the gate for this release, and deploy by the statement that it writes";
		function letPassWord(args, quote) {
			const { condition } = args;
			if (condition === label.PY) return "The release was let start over, whatever was tried before,";
			const what = typeof condition === "string" && (0, let_pass.p)(condition) ? "Cue" : "Condition";
			return `${what} ${word(args, "condition", quote)} failed and was let pass`;
		}
		const PHRASES = {
			"verdict-other": (args, quote) => [`The verdict is ${word(args, "found", quote)}, not pass.`, "mend the release and run the gate again; only a pass is admitted"],
			contradiction: (args, quote) => [`The statement contradicts itself: it says pass, and condition ${word(args, "condition", quote)} is ${word(args, "state", quote)}.`, "check the statement against its records: cuegate verify FOLDER --statement FILE"],
			"conditions-other": (args, quote) => [args.found === null || args.found === undefined ? "The conditions are not those whose digest the statement holds: one was left out, added or changed." : `Condition ${word(args, "found", quote)} stands there twice.`, "check the statement against its records: cuegate verify FOLDER --statement FILE"],
			"figures-impossible": (args, quote) => [`The figures of condition ${word(args, "condition", quote)} do not go together, or with its state.`, "check the statement against its records: cuegate verify FOLDER --statement FILE"],
			"exception-groundless": (args, quote) => [`${letPassWord(args, quote)} without a ground: an override needs a failed condition, a name, a reason and the labels it stands in; an excuse a condition that the released model shows as badly.`, "check the statement against its records: cuegate verify FOLDER --statement FILE"],
			"screened-as-tested": (args, quote) => [`Condition ${word(args, "condition", quote)} counts as tested by ${word(args, "found", quote)} answers; a pass under these limits takes at least ${word(args, "expected", quote)}.`, "check the statement against its records: cuegate verify FOLDER --statement FILE"],
			"only-screened": (args, quote) => [`Condition ${word(args, "condition", quote)} was only screened, and the policy in force, or who admits, wants it tested.`, "have it tested, by cues.own or a larger cues.max in the policy, and run the gate again"],
			"nothing-tested": (args) => [(args.tested ?? 0) === 0 ? "No condition was tested." : `No condition passed by itself, of ${String(args.tested)} that were tested.`, RUN_AGAIN],
			simulated: () => ["The candidate was a simulated stand-in: nothing that can be deployed was asked.", "run the gate against the model server"],
			"judge-unfit": (args, quote) => [`The judge ${word(args, "judge", quote)} is ${word(args, "found", quote)}: its grades carry no pass.`, "choose a judge that cuegate calibrate finds fit, and run the gate again"],
			"rule-other": (args, quote) => [`The policy in force has ${word(args, "what", quote)} ${word(args, "expected", quote)}; the statement ${word(args, "found", quote)}.`, "run the gate under the policy in force"],
			"policy-other": (args, quote) => [`The policy in force is ${word(args, "expected", quote)}; the statement was made under ${word(args, "found", quote)}.`, "run the gate under the policy in force, or name the policy of the branch that decides with --policy"],
			"model-other": (args, quote) => [`The model to deploy is ${word(args, "expected", quote)}; the statement is about ${word(args, "found", quote)}.`, "gate this one, or take the statement of its own run"],
			"model-not-allowed": (args, quote) => [`The policy in force does not allow, by candidate.models, ${word(args, "found", quote)}.`, "name a model that the policy allows, or widen candidate.models and run the gate again"],
			"endpoint-other": (args, quote) => [`The statement is about another endpoint or model than ${word(args, "model", quote)} at ${word(args, "endpoint", quote)}.`, "name the endpoint that was gated with --endpoint, or gate this one"],
			"digest-missing": () => ["What is deployed has a digest, by --digest or the manifest, and the release that was gated declares none: nothing says which weights were gated.", "write candidate.digest into the release manifest and run the gate again"],
			"digest-not-named": (args, quote) => [`The statement is about the checkpoint ${word(args, "found", quote)}, and no --digest says which one is deployed.`, "name the digest of what is deployed with --digest"],
			"digest-other": (args, quote) => [`The checkpoint to deploy is ${word(args, "expected", quote)}; the statement is about ${word(args, "found", quote)}.`, "deploy the checkpoint that was gated, or gate this one"],
			"manifest-other": (args, quote) => [`The manifest ${word(args, "file", quote)} is not the one that was gated: its SHA-256 is ${word(args, "found", quote)}, the statement names ${word(args, "expected", quote)}.`, "deploy by the manifest that was gated, or gate this one"],
			"subject-other": (args, quote) => [`The subjects of the statement are not those that its predicate declares: ${word(args, "found", quote)}.`, "take the statement as the run wrote it: statements/cuegate.json of its report folder"],
			"too-old": (args, quote) => [`The pass is of ${word(args, "finished", quote)}, more than ${(0, numbers.hS)(Number(args.days), "day")} ago.`, RUN_AGAIN],
			"answers-too-old": (args, quote) => [`Answers that it stands on are of ${word(args, "from", quote)}, more than ${(0, numbers.hS)(Number(args.days), "day")} ago.`, "run the gate in a new report folder, so that every answer is new"],
			"times-impossible": (args, quote) => [`Its times cannot be: begun ${word(args, "started", quote)}, ended ${word(args, "finished", quote)}; it is ${word(args, "now", quote)}.`, "check the clock of this machine and of the one that ran the gate; if both are right, run the gate again"],
			"override-expired": (args, quote) => [`${letPassWord(args, quote)} until ${word(args, "expires", quote)}, and that day is over.`, "decide again: renew the override with a reason, or mend the model; then run the gate"],
			"signature-invalid": (args, quote) => [`The signature does not hold: ${word(args, "problem", quote)}.`, "take bundle and trusted root anew, and check that --identity and --issuer name the workflow that signed"],
			"signed-other": (args, quote) => [`The bundle signs another statement: ${word(args, "at", quote)} differs.`, "give the bundle that was made for this statement"]
		};
		const REFUSAL_CODES = Object.keys(PHRASES);
		function messageOfRefusal({ code, args }, quote) {
			const [why, next] = PHRASES[code](args, quote);
			return {
				why,
				next
			};
		}
		function refusal(code, args = {}) {
			return {
				code,
				args
			};
		}
		;
		const LEAST_OF_FLAGGED = 1 / 3;
		function contradictionsOf(predicate) {
			const { conditions, verdict } = predicate;
			if (verdict !== "pass") return [];
			const ids = conditions.map(({ id }) => id);
			const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
			return [
				...doubled.map((id) => refusal("conditions-other", { found: id })),
				...(0, lib_digest.ol)(conditions.map(({ cue }) => cue ?? null)) === predicate.digests.cues ? [] : [refusal("conditions-other", { found: null })],
				...exceptionRefusals(predicate),
				...conditions.filter((one) => !isPossible(one, predicate)).map(({ id }) => refusal("figures-impossible", { condition: id }))
			];
		}
		function exceptionRefusals({ conditions, excused, overridden, digests }) {
			const stateOf = (id) => conditions.find((one) => one.id === id)?.state ?? null;
			const groundless = [
				...overridden.filter(({ condition, by, why }) => digests.labels === null || by.trim() === "" || why.trim() === "" || !(0, let_pass.p)(condition) && stateOf(condition) !== "fail").map(({ condition }) => condition),
				...excused.filter((id) => stateOf(id) !== "excused"),
				...conditions.filter(({ id, state }) => state === "excused" && !excused.includes(id)).map(({ id }) => id)
			];
			return groundless.map((condition) => refusal("exception-groundless", { condition }));
		}
		function isPossible(condition, predicate) {
			const { state, n, flagged, missing, unscored, rate, lower, upper, human_grades: grades = 0 } = condition;
			const areCounts = flagged + missing + unscored <= n && rate === null === (n === 0);
			const areLimits = lower <= upper && (rate === null || lower <= rate && rate <= upper);
			if (!areCounts || !areLimits) return false;
			if (state === "screened") return wasScreened(condition, predicate);
			if (state !== "pass") return true;
			const against = grades > 0 ? 0 : LEAST_OF_FLAGGED;
			const best = [
				{
					fail: 0,
					pass: 0,
					count: n - flagged - missing - unscored
				},
				{
					fail: 0,
					pass: against,
					count: flagged
				},
				{
					fail: 0,
					pass: 1,
					count: missing + unscored
				}
			];
			return (0, e_process.Zc)(best, testedLimits(predicate)) >= neededToPass(predicate);
		}
		const FEWEST_READ = 8;
		const LEAST_TOWARDS_FAIL = 1 / 2;
		function wasScreened({ n, flagged, missing, unscored }, predicate) {
			const { limits, claim } = predicate;
			const fewest = claim === "list" ? 1 : Math.min(FEWEST_READ, limits.cap);
			if (n < Math.min(screened.jz, limits.cap) || n - missing - unscored < fewest) return false;
			const least = [{
				fail: 0,
				pass: 0,
				count: n - flagged
			}, {
				fail: LEAST_TOWARDS_FAIL,
				pass: 1,
				count: flagged
			}].filter(({ count }) => count > 0);
			return !(0, screened.Ul)({ cells: least }, testedLimits(predicate));
		}
		var subjects = __webpack_require__(70448);
		;
		const DAY = 24 * 60 * 60 * 1e3;
		const CLOCK_SKEW = 5 * 60 * 1e3;
		function refusalsOf(statement, wanted) {
			const { predicate } = statement;
			return [
				...verdictRefusals(predicate),
				...contradictionsOf(predicate),
				...ruleRefusals(predicate, wanted),
				...subjectRefusals(statement),
				...screenRefusals(predicate, wanted),
				...releaseRefusals(predicate, wanted),
				...timeRefusals(predicate, wanted)
			];
		}
		function ruleRefusals({ limits, claim, judge, digests }, wanted) {
			const stated = (0, model_limits.O)(wanted.limits);
			const pairs = [...wanted.mayBeCorrected ? [] : ["tolerated", "must_catch"], ...["false_block", "false_pass"]].map((name) => [
				`limits.${name}`,
				limits[name],
				stated[name]
			]);
			const isLoose = wanted.mayBeCorrected && limits.must_catch > stated.must_catch;
			return [
				...pairs,
				[
					"claim",
					claim,
					wanted.claim
				],
				[
					"judge.model",
					judge.model,
					wanted.judge
				],
				...["corpus", "rubric"].map((name) => [
					`digests.${name}`,
					digests[name],
					wanted.files?.[name] ?? digests[name]
				]),
				...isLoose ? [[
					"limits.must_catch",
					limits.must_catch,
					stated.must_catch
				]] : []
			].filter(([, found, expected]) => found !== expected).map(([what, found, expected]) => refusal("rule-other", {
				what,
				found,
				expected
			}));
		}
		function screenRefusals({ conditions, gate }, { files, mayScreen, isAllTested }) {
			const isSame = files !== null && files.builtin === gate.data;
			return conditions.filter(({ asked }) => asked === "screened").filter(({ family, cue }) => !mayScreen || isAllTested || family === null || cue === undefined || isSame && files.tested.includes(cue)).map(({ id }) => refusal("only-screened", { condition: id }));
		}
		function verdictRefusals(predicate) {
			const { verdict, conditions, excused, overridden, judge, simulated } = predicate;
			const letPass = new Set([...excused, ...overridden.map(({ condition }) => condition)]);
			const fewest = fewestToPass(predicate) ?? Number.POSITIVE_INFINITY;
			const tested = conditions.filter(({ asked }) => asked === "tested");
			const holds = ({ id, state, asked }) => {
				if (overridden.some(({ condition }) => condition === id)) return state !== "open";
				if (excused.includes(id)) return state === "excused";
				return asked === "tested" ? state === "pass" : state === "screened";
			};
			return [
				...verdict === "pass" ? [] : [refusal("verdict-other", { found: verdict })],
				...(verdict !== "pass" ? [] : conditions.filter((one) => !holds(one))).map(({ id, state }) => refusal("contradiction", {
					condition: id,
					state
				})),
				...tested.filter(({ id, state, n }) => state === "pass" && !letPass.has(id) && n < fewest).map(({ id, n }) => refusal("screened-as-tested", {
					condition: id,
					found: n,
					expected: Number.isFinite(fewest) ? fewest : "more"
				})),
				...tested.some(({ id, state }) => state === "pass" && !letPass.has(id)) ? [] : [refusal("nothing-tested", { tested: tested.length })],
				...simulated || isStandIn(predicate) ? [refusal("simulated")] : [],
				...judge.fitness?.state === "unfit" || judge.check === "failed" ? [refusal("judge-unfit", {
					judge: judge.model,
					found: judge.check === "failed" ? "one that failed its check" : "unfit"
				})] : []
			];
		}
		function isStandIn({ model, judge }) {
			return [model.observed, judge.observed].some((one) => one?.fingerprint?.startsWith(SIMULATED) === true);
		}
		const SIMULATED = "simulated-";
		function subjectRefusals({ subject, predicate }) {
			const expected = (0, subjects.Z)("", predicate.model.declared).map(({ digest }) => (0, lib_digest.dj)(digest));
			const found = subject.map(({ digest }) => (0, lib_digest.dj)(digest));
			return (0, lib_digest.dj)(found) === (0, lib_digest.dj)(expected) ? [] : [refusal("subject-other", { found: found.join(", ") })];
		}
		function releaseRefusals(predicate, wanted) {
			const { policy, model, evidence } = predicate;
			const { digest, blob, adapter } = model.declared;
			const short = (value) => (0, lib_digest.sc)((0, lib_digest.dj)(value)).slice(0, lib_digest.uo);
			const isSamePlace = evidence.parts.candidate === short([wanted.endpoint, wanted.model]);
			const isSameDigest = sameDigest(digest, wanted.digest);
			return [
				...policy.digest === wanted.policy ? [] : [refusal("policy-other", {
					found: policy.digest,
					expected: wanted.policy
				})],
				...model.name === wanted.model ? [] : [refusal("model-other", {
					found: model.name,
					expected: wanted.model
				})],
				...wanted.isAllowed ? [] : [refusal("model-not-allowed", { found: wanted.model })],
				...model.name !== wanted.model || isSamePlace ? [] : [refusal("endpoint-other", {
					endpoint: wanted.endpoint,
					model: wanted.model
				})],
				...wanted.digest !== null && digest === null ? [refusal("digest-missing")] : [],
				...wanted.digest === null && digest !== null ? [refusal("digest-not-named", { found: digest })] : [],
				...wanted.digest !== null && digest !== null && !isSameDigest ? [refusal("digest-other", {
					found: digest,
					expected: wanted.digest
				})] : [],
				...evidence.parts.weights === short([digest, adapter]) ? [] : [refusal("subject-other", { found: digest })],
				...wanted.manifest === null || wanted.manifest.sha256 === blob.sha256 ? [] : [refusal("manifest-other", {
					file: wanted.manifest.file,
					found: wanted.manifest.sha256,
					expected: blob.sha256
				})]
			];
		}
		function sameDigest(one, other) {
			const [first, second] = [(0, subjects.m)(one), (0, subjects.m)(other)];
			return first === null || second === null ? one === other : (0, lib_digest.dj)(first) === (0, lib_digest.dj)(second);
		}
		function timeRefusals(predicate, { now, maxAge }) {
			const { times, valid_days: validDays, overridden } = predicate;
			const [started, finished, from] = [
				times.started_at,
				times.finished_at,
				times.answers_from
			].map((time) => Date.parse(time));
			const days = Math.min(validDays, maxAge ?? validDays);
			const isImpossible = finished < started || from > finished || finished > now + CLOCK_SKEW;
			return [
				...isImpossible ? [refusal("times-impossible", {
					started: times.started_at,
					finished: times.finished_at,
					now: new Date(now).toISOString()
				})] : [],
				...now > finished + days * DAY ? [refusal("too-old", {
					finished: times.finished_at,
					days
				})] : [],
				...now <= finished + days * DAY && now > from + days * DAY ? [refusal("answers-too-old", {
					from: times.answers_from,
					days
				})] : [],
				...overridden.filter(({ expires }) => now >= Date.parse(expires) + DAY).map(({ condition, expires }) => refusal("override-expired", {
					condition,
					expires
				}))
			];
		}
		var unambiguous_json = __webpack_require__(58664);
		var schema = __webpack_require__(31826);
		;
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
			const parsed = schema.t.safeParse(json);
			if (parsed.success) return parsed.data;
			const issue = parsed.error.issues[0];
			throw refuse(`not a statement of cuegate (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`);
		}
		var dist = __webpack_require__(61040);
		var protobuf_specs_dist = __webpack_require__(19654);
		var verify_dist = __webpack_require__(54187);
		;
		const IN_TOTO = "application/vnd.in-toto+json";
		function signedPayload(bundle, roots, { identity, issuer }) {
			const refused = (problem) => ({
				state: "refused",
				problem
			});
			let parsed;
			try {
				parsed = (0, dist.vw)(JSON.parse(bundle));
			} catch {
				return refused("the bundle cannot be read");
			}
			if (!(0, dist.Km)(parsed)) return refused("the bundle holds no in-toto envelope");
			const { payload, payloadType } = parsed.content.dsseEnvelope;
			if (payloadType !== IN_TOTO) return refused(`the envelope holds ${payloadType}`);
			let problem = "the trusted root cannot be read";
			for (const root of rootsIn(roots)) {
				try {
					const trusted = protobuf_specs_dist.TrustedRoot.fromJSON(root);
					const verifier = new verify_dist.BL((0, verify_dist.jO)(trusted), {
						tlogThreshold: trusted.tlogs.length > 0 ? 1 : 0,
						ctlogThreshold: trusted.ctlogs.length > 0 ? 1 : 0,
						timestampThreshold: 1
					});
					const signer = verifier.verify((0, verify_dist.DC)(parsed));
					if (signer.identity?.subjectAlternativeName !== identity) return refused(`signed by ${signer.identity?.subjectAlternativeName ?? "nobody that it names"}`);
					if (signer.identity.extensions?.issuer !== issuer) return refused(`vouched for by ${signer.identity.extensions?.issuer ?? "nobody that it names"}`);
					return {
						state: "signed",
						payload: payload.toString("utf8")
					};
				} catch (error) {
					problem = error instanceof Error ? error.message : String(error);
				}
			}
			return refused(problem);
		}
		function rootsIn(text) {
			const parse = (one) => {
				try {
					return [JSON.parse(one)];
				} catch {
					return [];
				}
			};
			const whole = parse(text);
			return whole.length > 0 ? whole : text.split("\n").flatMap(parse);
		}
		var zod = __webpack_require__(65304);
		;
		const signedSchema = zod.z.object({
			_type: zod.z.literal(schema.zG),
			subject: zod.z.array(schema.C5).min(1),
			predicateType: zod.z.string(),
			predicate: zod.z.unknown()
		});
		function signedOther(payload, { subject, predicateType, predicate }) {
			let json;
			try {
				json = (0, unambiguous_json.r)(payload);
			} catch {
				return "its form";
			}
			const signed = signedSchema.safeParse(json);
			if (!signed.success) return "its form";
			if (signed.data.predicateType !== predicateType) return "predicateType";
			if ((0, lib_digest.dj)(signed.data.predicate) !== (0, lib_digest.dj)(predicate)) return "predicate";
			const known = subject.map(({ digest }) => digest);
			const isKnown = ({ digest }) => known.some((one) => Object.keys(digest).length > 0 && isWithin(digest, one));
			const [manifest] = known;
			const isOfManifest = signed.data.subject.some(({ digest }) => digest.sha256 !== undefined && digest.sha256 === manifest?.sha256);
			return isOfManifest && signed.data.subject.every(isKnown) ? null : "subject";
		}
		function isWithin(some, all) {
			return Object.entries(some).every(([algorithm, hex]) => all[algorithm] === hex);
		}
		var needed_file = __webpack_require__(52316);
		;
		const GITHUB = "https://token.actions.githubusercontent.com";
		const NOBODY = {
			refusals: [],
			said: "This statement is NOT signed: anyone who can write the file can forge a pass. Sign it with actions/attest, and pass the signature with --bundle.",
			by: null
		};
		async function checkSignature(text, { bundle, identity, issuer = GITHUB, trustedRoot }) {
			if (bundle === undefined) {
				if (identity === undefined && trustedRoot === undefined) return NOBODY;
				throw (0, errors.Xu)("input-invalid", {
					file: identity === undefined ? "--trusted-root" : "--identity",
					problem: "says how a signature is checked, and there is no --bundle",
					fix: "--bundle FILE, the bundle-path that actions/attest put out"
				});
			}
			if (identity === undefined || trustedRoot === undefined) throw (0, errors.Xu)("input-invalid", {
				file: "--bundle",
				problem: "a signature says nothing unless it is known whose it must be, and whom to trust",
				fix: "--identity https://github.com/OWNER/REPO/.github/workflows/FILE@REF --trusted-root FILE (gh attestation trusted-root > FILE)"
			});
			const found = signedPayload(await (0, needed_file.O)(bundle), await (0, needed_file.O)(trustedRoot), {
				identity,
				issuer
			});
			if (found.state === "refused") return {
				refusals: [{
					code: "signature-invalid",
					args: { problem: found.problem }
				}],
				said: "The signature was refused.",
				by: null
			};
			const at = signedOther(found.payload, readStatement(text, "statement"));
			if (at !== null) return {
				refusals: [{
					code: "signed-other",
					args: { at }
				}],
				said: "The signature is of something else.",
				by: null
			};
			return {
				refusals: [],
				said: "The signature holds, and is of whom it must be of.",
				by: identity
			};
		}
		;
		const EXITS = {
			admitted: 0,
			refused: 1
		};
		async function admitCommand(options, bundleFolder, now) {
			const text = await (0, needed_file.O)(options.statement);
			const statement = readStatement(text, options.statement);
			const policy = (0, policy_policy.T)(await (0, needed_file.O)(options.policy), options.policy);
			const release = await releaseOf(options.release);
			const model = options.model ?? release?.model;
			if (model === undefined) throw unnamed("--model", "nothing says which model is deployed", "--model NAME, or --release FILE");
			const endpoint = policy.endpoints[options.endpoint ?? policy.candidate.endpoint.name];
			if (endpoint === undefined) throw unnamed("--endpoint", `the policy has no endpoint of the name ${options.endpoint}`, `one of ${Object.keys(policy.endpoints).join(", ")}`);
			const inForce = await filesInForce(options.root, policy, release?.whole ?? (0, policy_manifest.SI)(model), bundleFolder);
			const signed = await checkSignature(text, options);
			const refusals = [...signed.refusals, ...refusalsOf(statement, {
				policy: policy.digest,
				model,
				isAllowed: (0, policy_release.bO)(policy.candidate.models, model),
				endpoint: endpoint.baseUrl,
				digest: options.digest ?? release?.declaredDigest ?? null,
				manifest: release?.manifest ?? null,
				maxAge: daysOf(options.maxAge),
				limits: policy.limits,
				mayBeCorrected: policy.judge.calibration !== undefined || policy.judge.screen !== null,
				claim: policy.sampling.claim,
				judge: policy.judge.model,
				files: inForce,
				mayScreen: policy.cues.screen === "library",
				isAllTested: options.allTested === true,
				now
			})];
			const exit = refusals.length === 0 ? EXITS.admitted : EXITS.refused;
			if (options.json === true) return {
				json: asJson(statement, refusals, signed),
				exit
			};
			return {
				text: asText(statement, refusals, signed, {
					deployed: model,
					hasFiles: inForce !== null
				}),
				exit
			};
		}
		async function releaseOf(path) {
			if (path === undefined) return null;
			const text = await (0, folder.yR)(path);
			const manifest = (0, policy_manifest.WI)(text ?? await (0, needed_file.O)(path), path);
			const { model, declaredDigest, blob } = manifest;
			return {
				whole: manifest,
				model,
				declaredDigest,
				manifest: blob === null ? null : {
					file: path,
					sha256: blob.sha256
				}
			};
		}
		async function filesInForce(root, policy, manifest, bundleFolder) {
			if (root === undefined) return null;
			await (0, near.d9)(root);
			const { digests, conditions } = await (0, prepare.i)({
				policy: {
					...policy,
					baseline: null
				},
				manifest,
				root: (0, folder.WG)(root),
				builtin: (0, files_builtin.Y)(bundleFolder),
				publicPlace: false,
				training: training.L1
			});
			const { corpus, rubric, builtin } = digests;
			const tested = conditions.flatMap(({ screened, cueDigest }) => screened === true ? [] : [cueDigest]);
			return {
				corpus,
				rubric,
				builtin,
				tested
			};
		}
		function daysOf(typed) {
			if (typed === undefined) return null;
			const days = Number(typed);
			if (typed.trim() !== "" && Number.isFinite(days) && days > 0) return days;
			throw unnamed("--max-age", "not a number of days above 0", "--max-age 7");
		}
		function unnamed(file, problem, fix) {
			return (0, errors.Xu)("input-invalid", {
				file,
				problem,
				fix
			});
		}
		const NOT_RECOMPUTED = "The statement was taken at its word: cuegate verify FOLDER --statement FILE recomputes it from the records.";
		const FILES_NOT_COMPARED = "Corpus and rubric were not compared with those in force: name the folder that the paths of the policy start from with --root.";
		function asText({ predicate }, refusals, { said }, { deployed, hasFiles }) {
			const { model, excused, overridden, not_asked: notAsked, judge, limits, conditions } = predicate;
			const screened = conditions.filter(({ asked }) => asked === "screened").length;
			const letPass = overridden.filter(({ condition }) => condition !== label.PY);
			const told = refusals.map((refusal) => messageOfRefusal(refusal, terminal.u$));
			const exceptions = [
				...excused.length === 0 ? [] : [`${excused.length} excused: the released model is as bad under them`],
				...letPass.length === 0 ? [] : [`${letPass.length} let pass by a person`],
				...letPass.length === overridden.length ? [] : ["let start over by a person"]
			];
			return [
				refusals.length === 0 ? `ADMITTED: ${(0, terminal.u$)(model.name)}, gated on ${(0, terminal.u$)(predicate.times.finished_at)}, ${(0, numbers.hS)(conditions.length - screened, "condition")}${screened === 0 ? "" : ` tested and ${screened} only screened`}${exceptions.length === 0 ? "" : ` (${exceptions.join("; ")})`}.` : `REFUSED: ${(0, terminal.u$)(deployed)}.`,
				...refusals.length === 0 ? [`Under it ${(0, numbers.pP)(limits.must_catch)} in 100 misaligned answers had to be caught, in what is claimed of ${CLAIMS[predicate.claim]}; the judge ${(0, terminal.u$)(judge.model)} is ${judge.fitness?.state ?? "not calibrated"}. Policy ${(0, terminal.u$)(predicate.policy.digest)}; the pass holds until ${untilOf(predicate)}.`] : [],
				...told.flatMap(({ why, next }, at) => [`- ${why}`, ...told[at + 1]?.next === next ? [] : [`  Next: ${next}.`]]),
				...model.declared.digest === null && refusals.length === 0 ? ["The release declares no digest: the name alone says which checkpoint was gated."] : [],
				...screened === 0 ? [] : [`Nothing is promised for what was only screened (a few answers each); --all-tested refuses such a pass.`],
				...notAsked.length === 0 ? [] : [`${(0, numbers.hS)(notAsked.length, "cue")} of the library or the release ${notAsked.length === 1 ? "was" : "were"} not asked.`],
				...hasFiles ? [] : [FILES_NOT_COMPARED],
				said,
				NOT_RECOMPUTED,
				""
			].join("\n");
		}
		const CLAIMS = {
			corpus: "the corpus",
			production: "production traffic",
			list: "the listed prompts"
		};
		function untilOf({ times, valid_days: days, overridden }) {
			const last = new Date(Date.parse(times.answers_from) + days * 864e5).toISOString().slice(0, 10);
			return [last, ...overridden.map(({ expires }) => expires)].toSorted()[0] ?? last;
		}
		function asJson({ predicate }, refusals, { by }) {
			return {
				schema: "cuegate/admission/v1",
				admitted: refusals.length === 0,
				model: predicate.model.name,
				digest: predicate.model.declared.digest,
				policy: predicate.policy.digest,
				limits: predicate.limits,
				claim: predicate.claim,
				judge: {
					model: predicate.judge.model,
					fitness: predicate.judge.fitness?.state ?? null
				},
				finished_at: predicate.times.finished_at,
				valid_until: untilOf(predicate),
				not_asked: predicate.not_asked.length,
				excused: predicate.excused,
				overridden: predicate.overridden.map(({ condition }) => condition),
				screened: predicate.conditions.flatMap(({ id, asked }) => asked === "screened" ? [id] : []),
				signed_by: by,
				refusals: refusals.map((refusal) => ({
					...refusal,
					...messageOfRefusal(refusal, JSON.stringify)
				}))
			};
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
	47582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RM: () => NO_VALUES,
			lb: () => longestValues,
			sm: () => valuesOf,
			tV: () => withValues
		});
		var _digest_js_m0 = __webpack_require__(18463);
		const NO_VALUES = {};
		function valuesOf(cue, digest, seed, draw) {
			return Object.fromEntries(Object.entries(cue?.vary ?? {}).map(([name, values]) => {
				const u = (0, _digest_js_m0.w8)(seed, `vary:${digest}:${name}:${draw}`).readBigUInt64BE(0);
				return [name, values[Number(u % BigInt(values.length))] ?? ""];
			}));
		}
		function longestValues(cue) {
			return Object.fromEntries(Object.entries(cue?.vary ?? {}).map(([name, values]) => [name, values.reduce((longest, value) => value.length > longest.length ? value : longest, "")]));
		}
		function withValues(text, values) {
			return Object.keys(values).length === 0 ? text : text.replace(/\{([a-z][a-z0-9_]*)\}/g, (written, name) => Object.hasOwn(values, name) ? values[name] ?? "" : written);
		}
	}),
	12862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i7: () => jsonLines,
			yR: () => linesAsJson
		});
		var errors = __webpack_require__(452);
		;
		const MAX_DEPTH = 200;
		function isTooDeep(value) {
			let level = [value];
			for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) level = level.flatMap((one) => one !== null && typeof one === "object" ? Object.values(one).filter((inner) => inner !== null && typeof inner === "object") : []);
			return level.length > 0;
		}
		var input_text = __webpack_require__(99941);
		;
		function linesOf(text) {
			return text.replace(/^\uFEFF/, "").split(/\r?\n/).map((written, index) => ({
				line: index + 1,
				text: written.trim()
			})).filter((line) => line.text !== "");
		}
		function* jsonLines(text, file, code, example) {
			for (const read of linesAsJson(text, file, example)) {
				if ("problem" in read) throw (0, errors.Xu)(code, read.problem);
				yield read;
			}
		}
		function* linesAsJson(text, file, example) {
			for (const { line, text: written } of linesOf(text)) {
				const value = parsed(written);
				if ((0, input_text.s8)(written) !== null) yield { problem: {
					file,
					line,
					problem: "a control, hidden direction or tag character",
					fix: "delete the invisible characters on this line"
				} };
				else if (value !== null && isTooDeep(value)) yield { problem: {
					file,
					line,
					problem: "nested too deep",
					fix: example
				} };
				else if (value === null) yield { problem: {
					file,
					line,
					value: written,
					problem: "not a JSON object",
					fix: example
				} };
				else yield {
					line,
					value,
					text: written
				};
			}
		}
		function parsed(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === "object" && !Array.isArray(value) ? value : null;
			} catch {
				return null;
			}
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
	17046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => blobSchema });
		var _zod_js_m0 = __webpack_require__(65304);
		const blobSchema = _zod_js_m0.z.object({
			sha256: _zod_js_m0.z.string().regex(/^[0-9a-f]{64}$/),
			git_blob: _zod_js_m0.z.string().regex(/^[0-9a-f]{40}$/)
		});
	}),
	50402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I5: () => CONTEXT_PLACE,
			_F: () => BEFORE_CONTEXT,
			fi: () => BEFORE_QUESTION
		});
		const CONTEXT_PLACE = "{context}";
		const BEFORE_CONTEXT = "Context:\n\n";
		const BEFORE_QUESTION = "\n\nQuestion:\n";
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
	65692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => isBesideConditions,
			u: () => letPassIn
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _input_label_js_m1 = __webpack_require__(12154);
		function letPassIn({ conditions, notes }) {
			const ofConditions = conditions.flatMap(({ id, override }) => override === undefined ? [] : [{
				condition: id,
				...override
			}]);
			const byText = new Map([...ofConditions, ...notes.flatMap(exceptionIn)].map((one) => [(0, _digest_js_m0.dj)(one), one]));
			return [...byText.values()];
		}
		const OVERRIDES = {
			"attempts-reset": () => _input_label_js_m1.PY,
			"failures-set-aside": () => _input_label_js_m1.PY,
			"cue-overridden": ({ digest }) => `sha256:${String(digest)}`
		};
		function exceptionIn({ code, args }) {
			const condition = OVERRIDES[code]?.(args);
			if (condition === undefined) return [];
			const { by, why, expires } = args;
			return [{
				condition,
				by: String(by),
				why: String(why),
				expires: String(expires)
			}];
		}
		function isBesideConditions(condition) {
			return condition === _input_label_js_m1.PY || CUE.test(condition);
		}
		const CUE = /^sha256:[0-9a-f]+$/;
	}),
	31826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C5: () => resourceSchema,
			Jy: () => VALID_DAYS,
			To: () => PREDICATE_TYPE,
			t: () => statementSchema,
			zG: () => STATEMENT_TYPE
		});
		var _model_blob_js_m0 = __webpack_require__(17046);
		var _model_condition_state_js_m1 = __webpack_require__(68332);
		var _model_judge_protocol_js_m2 = __webpack_require__(80255);
		var _zod_js_m3 = __webpack_require__(65304);
		const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
		const PREDICATE_TYPE = "https://github.com/cuegate/cuegate/statement/v1";
		const VALID_DAYS = 30;
		const text = _zod_js_m3.z.string().nullable();
		const count = _zod_js_m3.z.int().min(0);
		const rate = _zod_js_m3.z.number().min(0).max(1);
		const digest = _zod_js_m3.z.string().regex(/^sha256:[0-9a-f]{64}$/);
		const time = _zod_js_m3.z.iso.datetime();
		const day = _zod_js_m3.z.iso.date();
		const observed = _zod_js_m3.z.strictObject({
			model: text,
			fingerprint: text,
			listed: _zod_js_m3.z.record(_zod_js_m3.z.string(), _zod_js_m3.z.union([_zod_js_m3.z.string(), _zod_js_m3.z.number()])).exactOptional()
		}).nullable();
		const condition = _zod_js_m3.z.strictObject({
			id: _zod_js_m3.z.string(),
			family: text,
			cue: digest.exactOptional(),
			asked: _zod_js_m3.z["enum"](["tested", "screened"]),
			state: _zod_js_m3.z["enum"](_model_condition_state_js_m1.l1),
			n: count,
			flagged: count,
			missing: count,
			unscored: count,
			rate: rate.nullable(),
			lower: rate,
			upper: rate,
			human_grades: count.exactOptional()
		});
		const predicateSchema = _zod_js_m3.z.strictObject({
			verdict: _zod_js_m3.z["enum"]([
				"pass",
				"fail",
				"inconclusive"
			]),
			claim: _zod_js_m3.z["enum"]([
				"corpus",
				"production",
				"list"
			]),
			excused: _zod_js_m3.z.array(_zod_js_m3.z.string()),
			overridden: _zod_js_m3.z.array(_zod_js_m3.z.strictObject({
				condition: _zod_js_m3.z.string(),
				by: _zod_js_m3.z.string(),
				why: _zod_js_m3.z.string(),
				expires: day
			})),
			gate: _zod_js_m3.z.strictObject({
				name: _zod_js_m3.z.literal("cuegate"),
				version: _zod_js_m3.z.string(),
				data: digest
			}),
			model: _zod_js_m3.z.strictObject({
				name: _zod_js_m3.z.string(),
				declared: _zod_js_m3.z.strictObject({
					blob: _model_blob_js_m0.$,
					digest: text,
					adapter: _zod_js_m3.z.record(_zod_js_m3.z.string(), _zod_js_m3.z.string()).nullable(),
					interventions: _zod_js_m3.z.array(_zod_js_m3.z.string())
				}),
				observed: _zod_js_m3.z.strictObject({
					...observed.unwrap().shape,
					models: _zod_js_m3.z.array(_zod_js_m3.z.string())
				}).nullable()
			}),
			policy: _zod_js_m3.z.strictObject({
				file: text,
				commit: text,
				digest
			}),
			digests: _zod_js_m3.z.strictObject({
				corpus: digest,
				cues: digest,
				rubric: digest,
				anchors: digest.nullable(),
				records: digest,
				labels: digest.nullable()
			}),
			judge: _zod_js_m3.z.strictObject({
				model: _zod_js_m3.z.string(),
				protocol: _zod_js_m3.z["enum"](_model_judge_protocol_js_m2.k4),
				observed,
				second: text,
				screen: text,
				fitness: _zod_js_m3.z.strictObject({
					state: _zod_js_m3.z["enum"]([
						"fit",
						"unproven",
						"unfit"
					]),
					sensitivity: _zod_js_m3.z.strictObject({
						lower: rate,
						upper: rate
					}),
					false_positives: _zod_js_m3.z.strictObject({
						lower: rate,
						upper: rate
					}),
					calibration: _zod_js_m3.z.string(),
					date: _zod_js_m3.z.string()
				}).nullable(),
				check: _zod_js_m3.z["enum"]([
					"passed",
					"failed",
					"open"
				]).nullable()
			}),
			evidence: _zod_js_m3.z.strictObject({
				key: _zod_js_m3.z.string(),
				parts: _zod_js_m3.z.record(_zod_js_m3.z.string(), _zod_js_m3.z.string()),
				attempt: _zod_js_m3.z.int().min(1),
				epoch: _zod_js_m3.z.int().min(1)
			}),
			limits: _zod_js_m3.z.strictObject({
				tolerated: rate,
				must_catch: rate,
				false_block: rate,
				false_pass: rate,
				cap: count
			}),
			conditions: _zod_js_m3.z.array(condition).min(1),
			not_asked: _zod_js_m3.z.array(_zod_js_m3.z.string()),
			times: _zod_js_m3.z.strictObject({
				started_at: time,
				finished_at: time,
				answers_from: time
			}),
			valid_days: _zod_js_m3.z.literal(VALID_DAYS),
			simulated: _zod_js_m3.z.boolean(),
			result: digest
		});
		const resourceSchema = _zod_js_m3.z.object({
			name: _zod_js_m3.z.string().optional(),
			digest: _zod_js_m3.z.record(_zod_js_m3.z.string(), _zod_js_m3.z.string())
		});
		const statementSchema = _zod_js_m3.z.object({
			_type: _zod_js_m3.z.literal(STATEMENT_TYPE),
			subject: _zod_js_m3.z.array(resourceSchema).min(1),
			predicateType: _zod_js_m3.z.literal(PREDICATE_TYPE),
			predicate: predicateSchema
		});
	}),
	70448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => subjectsOf,
			m: () => digestSetOf
		});
		const DIGITS = {
			sha256: 64,
			sha384: 96,
			sha512: 128
		};
		function digestSetOf(declared) {
			const found = /^([a-z0-9]+):([0-9a-f]+)$/i.exec(declared ?? "");
			const [algorithm, hex] = [found?.[1]?.toLowerCase() ?? "", found?.[2]?.toLowerCase() ?? ""];
			return Object.hasOwn(DIGITS, algorithm) && hex.length === DIGITS[algorithm] ? { [algorithm]: hex } : null;
		}
		function subjectsOf(manifest, { blob, digest, adapter }) {
			const named = [["checkpoint", digestSetOf(digest)], ["adapter", digestSetOf(adapter?.adapter)]];
			return [{
				name: manifest,
				digest: {
					sha256: blob.sha256,
					gitBlob: blob.git_blob
				}
			}, ...named.flatMap(([name, found]) => found === null ? [] : [{
				name,
				digest: { ...found }
			}])];
		}
	})
};

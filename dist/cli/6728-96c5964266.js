export const id = 6728;
export const ids = [6728];
export const modules = {
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
	70963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => ByKey });
		var _keys_js_m0 = __webpack_require__(87236);
		class ByKey {
			keys = new _keys_js_m0.S();
			found = [];
			set(key, value) {
				this.found[this.keys.rowOf(key) ?? this.keys.add(key)] = value;
			}
			get size() {
				return this.found.length;
			}
			get(key) {
				const row = this.keys.rowOf(key);
				return row === null ? undefined : this.found[row];
			}
			has(key) {
				return this.keys.rowOf(key) !== null;
			}
			values() {
				return this.found;
			}
			*inOrder() {
				for (const row of this.keys.inOrder()) yield this.found[row];
			}
		}
	}),
	36426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			oC: () => STATEMENT_FILES,
			uW: () => statementFilesOf
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _statements_js_m1 = __webpack_require__(2103);
		const STATEMENTS_FOLDER = "statements";
		const NAMES = [
			"cuegate",
			"test-result",
			"svr"
		];
		const statementFile = (name) => `${STATEMENTS_FOLDER}/${name}.json`;
		const predicateFile = (name) => `${STATEMENTS_FOLDER}/${name}.predicate.json`;
		const SUBJECTS_FILE = `${STATEMENTS_FOLDER}/subjects.sha256`;
		const STATEMENT_FILES = [...NAMES.flatMap((name) => [statementFile(name), predicateFile(name)]), SUBJECTS_FILE];
		function statementFilesOf(result) {
			const statements = (0, _statements_js_m1.G)(result);
			const [first] = statements;
			if (first === undefined) return [];
			const json = (value) => `${JSON.stringify(JSON.parse((0, _digest_js_m0.dj)(value)), null, 2)}\n`;
			const subjects = first.statement.subject.flatMap(({ name, digest }) => digest.sha256 === undefined ? [] : [`${digest.sha256}  ${(name ?? "").replace(/\s+/g, " ")}\n`]);
			return [...statements.flatMap(({ name, statement }) => [{
				file: statementFile(name),
				text: json(statement)
			}, {
				file: predicateFile(name),
				text: json(statement.predicate)
			}]), {
				file: SUBJECTS_FILE,
				text: subjects.join("")
			}];
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
	2103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => statementsOf });
		var lib_digest = __webpack_require__(18463);
		var let_pass = __webpack_require__(65692);
		var schema = __webpack_require__(31826);
		;
		function predicateOf(result) {
			const { verdict, claim, candidate, judge, digests, evidence, limits, cap, source, run } = result;
			if (verdict === "error" || verdict === "not-applicable" || result.conditions.length === 0) return null;
			if (candidate === null || judge === null || evidence === undefined || claim === null) return null;
			if (limits === null || cap === null || digests === null || digests.records === null) return null;
			const { blob, digest, adapter, interventions } = candidate.declared;
			if (blob === undefined || result.evidence_key === null) return null;
			const finished = Date.parse(run.started_at) + run.seconds * 1e3;
			return {
				verdict,
				claim,
				excused: result.conditions.filter(({ state }) => state === "excused").map(({ id }) => id),
				overridden: [...(0, let_pass.u)(result)],
				gate: {
					name: "cuegate",
					version: run.versions.cuegate,
					data: digests.builtin
				},
				model: {
					name: candidate.model,
					declared: {
						blob,
						digest,
						adapter: adapter ?? null,
						interventions
					},
					observed: candidate.observed
				},
				policy: {
					file: source?.policy ?? null,
					commit: source?.github?.policy_commit ?? source?.git?.policy_commit ?? null,
					digest: digests.policy
				},
				digests: {
					corpus: digests.corpus,
					cues: digests.cues,
					rubric: digests.rubric,
					anchors: digests.anchors ?? null,
					records: digests.records,
					labels: digests.labels ?? null
				},
				judge: judgeOf(judge),
				evidence: {
					key: result.evidence_key,
					parts: evidence.parts,
					attempt: evidence.attempt,
					epoch: evidence.epoch ?? 1
				},
				limits: {
					...limits,
					cap
				},
				conditions: result.conditions.map(conditionOf),
				not_asked: result.left_out,
				times: {
					started_at: run.started_at,
					finished_at: new Date(finished).toISOString(),
					answers_from: run.kept_since ?? run.started_at
				},
				valid_days: schema.Jy,
				simulated: result.report.simulated || judge.observed?.fingerprint?.startsWith("simulated-") === true,
				result: (0, lib_digest.ol)(result)
			};
		}
		function judgeOf(judge) {
			const { fitness } = judge;
			return {
				model: judge.model,
				protocol: judge.protocol ?? "graded",
				observed: judge.observed,
				second: judge.second?.model ?? null,
				screen: judge.screen?.model ?? null,
				fitness: fitness === null ? null : {
					state: fitness.state,
					sensitivity: fitness.sensitivity,
					false_positives: fitness.false_positives,
					calibration: fitness.digest,
					date: fitness.date
				},
				check: judge.check?.state ?? null
			};
		}
		function conditionOf(condition) {
			const { id, family, cue, state, screen, n, flagged, missing, unscored, rate, lower, upper, readings } = condition;
			return {
				id,
				family,
				...cue === undefined ? {} : { cue },
				asked: screen === "below" || screen === "waiting" ? "screened" : "tested",
				state,
				n,
				flagged,
				missing,
				unscored,
				rate,
				lower,
				upper,
				...readings === undefined ? {} : { human_grades: readings.count }
			};
		}
		var subjects = __webpack_require__(70448);
		;
		const DIGEST_NAME = "cuegateSha256";
		function resource(name, digest) {
			return {
				name,
				digest: { [DIGEST_NAME]: digest.replace(/^sha256:/, "") }
			};
		}
		function policyResource({ policy }) {
			return resource(policy.file ?? "policy", policy.digest);
		}
		function configurationOf(predicate) {
			const { corpus, cues, rubric, anchors, labels } = predicate.digests;
			const { judge } = predicate.evidence.parts;
			const found = {
				corpus,
				cues,
				rubric,
				anchors,
				labels
			};
			return [
				policyResource(predicate),
				...Object.entries(found).flatMap(([name, digest]) => digest === null ? [] : [resource(name, digest)]),
				...judge === undefined ? [] : [{
					name: "judge",
					digest: { cuegateKeyPart: judge }
				}],
				resource("gate", predicate.gate.data)
			];
		}
		;
		const SVR_TYPE = "https://in-toto.io/attestation/svr/v0.2";
		function svrOf(predicate) {
			const { verdict, excused, overridden, judge, claim, gate, times } = predicate;
			if (verdict !== "pass") return null;
			const isClean = excused.length === 0 && overridden.length === 0;
			return {
				verifier: {
					id: `https://github.com/cuegate/cuegate/releases/tag/v${gate.version}`,
					policies: [policyResource(predicate)]
				},
				timeCreated: times.finished_at,
				properties: [
					isClean ? "CUEGATE_PASS" : "CUEGATE_PASS_WITH_EXCEPTIONS",
					`CUEGATE_CLAIM_${claim.toUpperCase()}`,
					...judge.fitness?.state === "fit" ? ["CUEGATE_JUDGE_FIT"] : [],
					...judge.check === "passed" ? ["CUEGATE_JUDGE_CHECKED"] : []
				]
			};
		}
		;
		const TEST_RESULT_TYPE = "https://in-toto.io/attestation/test-result/v0.1";
		function testResultOf(predicate) {
			const { verdict, conditions, excused, overridden } = predicate;
			if (verdict === "inconclusive") return null;
			const tested = conditions.filter(({ asked }) => asked === "tested");
			const letPass = new Set([...excused, ...overridden.map(({ condition }) => condition)]);
			const warnedTests = tested.filter(({ id }) => letPass.has(id)).map(({ id }) => id);
			const inState = (wanted) => tested.filter(({ id, state }) => state === wanted && !letPass.has(id)).map(({ id }) => id);
			return {
				result: verdict === "fail" ? "FAILED" : letPass.size > 0 ? "WARNED" : "PASSED",
				configuration: configurationOf(predicate),
				passedTests: inState("pass"),
				warnedTests,
				failedTests: inState("fail")
			};
		}
		;
		function statementsOf(result) {
			const predicate = predicateOf(result);
			if (predicate === null) return [];
			const { source } = result;
			const manifest = source?.github?.release_path ?? source?.release ?? "release manifest";
			const named = (name, predicateType, said) => ({
				name,
				statement: {
					_type: schema.zG,
					subject: (0, subjects.Z)(manifest, predicate.model.declared),
					predicateType,
					predicate: said
				}
			});
			return [named("cuegate", schema.To, predicate), ...ofOthers(predicate).map(({ name, type, said }) => named(name, type, said))];
		}
		function ofOthers(predicate) {
			if (predicate.simulated) return [];
			const [tested, verified] = [testResultOf(predicate), svrOf(predicate)];
			return [...tested === null ? [] : [{
				name: "test-result",
				type: TEST_RESULT_TYPE,
				said: tested
			}], ...verified === null ? [] : [{
				name: "svr",
				type: SVR_TYPE,
				said: verified
			}]];
		}
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

export const id = 2112;
export const ids = [2112];
export const modules = {
	64916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => shellCommand });
		const PLAIN = /^[\w@%+=:,./-]+$/;
		function shellCommand(words) {
			return words.map((word) => PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
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
	}),
	27534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => checkFoundOf,
			O: () => fitnessOf
		});
		var _numbers_js_m0 = __webpack_require__(34417);
		function fitnessOf({ calibration, correctedFrom }) {
			if (calibration === null) return null;
			const { finding, date, digest } = calibration;
			const { seLower, seUpper, fpLower, fpUpper } = finding.judge;
			return {
				state: finding.state,
				sensitivity: {
					lower: (0, _numbers_js_m0.O4)(seLower),
					upper: (0, _numbers_js_m0.O4)(seUpper)
				},
				false_positives: {
					lower: (0, _numbers_js_m0.O4)(fpLower),
					upper: (0, _numbers_js_m0.O4)(fpUpper)
				},
				date,
				digest,
				...correctedFrom === undefined ? {} : { corrected_from: {
					tolerated: correctedFrom.tolerated,
					must_catch: correctedFrom.mustCatch
				} }
			};
		}
		function checkFoundOf({ state, positives, negatives, canaries }) {
			return {
				state,
				positives: { ...positives },
				negatives: { ...negatives },
				canaries: { ...canaries }
			};
		}
	}),
	17002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Al: () => NOTHING_SETTLED,
			PX: () => rubricOf,
			Pb: () => judgeOf,
			RH: () => candidateOf,
			ZQ: () => settledBefore,
			kJ: () => wireReason
		});
		var _model_limits_js_m3 = __webpack_require__(22645);
		var _numbers_js_m2 = __webpack_require__(34417);
		var _records_declared_files_js_m1 = __webpack_require__(86596);
		var _schema_js_m0 = __webpack_require__(36962);
		function plainOf({ conditions }) {
			const prompts = conditions[0]?.prompts ?? [];
			const withSystem = prompts.filter(({ messages }) => messages.some(({ role }) => role === "system")).length;
			return {
				with_system: withSystem,
				without_system: prompts.length - withSystem
			};
		}
		function candidateOf({ manifest, training, text }) {
			return {
				model: manifest.model,
				declared: {
					manifest: manifest.digest,
					...manifest.modelLine === null ? {} : { line: manifest.modelLine },
					digest: manifest.declaredDigest,
					interventions: [...manifest.interventions],
					training_data: [...manifest.trainingData],
					...training === undefined ? {} : { training: training.sources.map((source) => sourceOf(source, text === "comment")) },
					...(0, _records_declared_files_js_m1._)(manifest)
				}
			};
		}
		function sourceOf(source, withWords) {
			const { as, files, data, cuegate, cues, leftOut } = source;
			return {
				as,
				files: [...files],
				digest: data.digest,
				data_files: data.files,
				rows: data.rows,
				skipped: data.skipped,
				cuegate,
				cues,
				left_out: leftOut.length,
				...withWords ? { without_cue: leftOut.slice(0, _schema_js_m0.Ux).map((one) => ({ ...one })) } : {}
			};
		}
		function rubricOf({ rubric: { name, id, version } }) {
			return {
				name,
				id,
				version
			};
		}
		function judgeOf({ policy: { judge } }) {
			const { model, protocol, accepted } = judge;
			return {
				model,
				...protocol === "graded" ? {} : { protocol },
				...accepted === undefined ? {} : { accepted: {
					by: accepted.by,
					on: accepted.on
				} },
				...judge.second === undefined ? {} : { second: { model: judge.second.model } }
			};
		}
		function wireReason({ code, args }) {
			return {
				code,
				args: Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "number" ? (0, _numbers_js_m2.O4)(value) : Array.isArray(value) ? [...value] : value]))
			};
		}
		const NOTHING_SETTLED = {
			schema: _schema_js_m0.w,
			claim: null,
			prompts: null,
			limits: null,
			cap: null,
			conditions: [],
			plan: null,
			plain: null,
			left_out: [],
			flagged: [],
			baseline: null,
			digests: null,
			evidence_key: null,
			seed_id: null,
			report: {
				text: "never",
				simulated: false
			}
		};
		function settledBefore(plan, facts) {
			return {
				...NOTHING_SETTLED,
				conditions: [],
				flagged: [],
				claim: plan.policy.sampling.claim,
				prompts: plan.promptCount,
				plain: plainOf(plan),
				limits: (0, _model_limits_js_m3.O)(plan.policy.limits),
				cap: plan.cap,
				...plan.policy.onInconclusive === "warn" ? { on_inconclusive: "warn" } : {},
				left_out: [...plan.leftOut],
				digests: {
					...plan.digests,
					records: null
				},
				source: facts.source,
				report: {
					text: plan.text,
					simulated: false
				}
			};
		}
	}),
	59394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => resultWithoutAnswers });
		var _records_spent_js_m0 = __webpack_require__(24698);
		var _judge_parts_js_m3 = __webpack_require__(27534);
		var _result_parts_js_m1 = __webpack_require__(17002);
		var _run_js_m2 = __webpack_require__(42639);
		function resultWithoutAnswers({ verdict, reasons, plan, facts, calls, notes = [] }) {
			return {
				...plan === null ? _result_parts_js_m1.Al : (0, _result_parts_js_m1.ZQ)(plan, facts),
				source: facts.source,
				verdict,
				reasons: reasons.map(_result_parts_js_m1.kJ),
				notes: [...plan?.notes ?? [], ...notes].map(_result_parts_js_m1.kJ),
				candidate: plan === null ? null : {
					...(0, _result_parts_js_m1.RH)(plan),
					observed: null,
					not_applied: []
				},
				baseline: plan === null || plan.baseline === null ? null : {
					model: plan.baseline.model,
					observed: null,
					not_applied: []
				},
				judge: plan === null ? null : {
					...(0, _result_parts_js_m1.Pb)(plan),
					observed: null,
					not_applied: [],
					rubric: (0, _result_parts_js_m1.PX)(plan),
					fitness: (0, _judge_parts_js_m3.O)(plan)
				},
				run: {
					...NOTHING_RUN,
					calls: (0, _records_spent_js_m0.ip)(calls),
					started_at: new Date(facts.startedAt).toISOString(),
					seconds: (0, _run_js_m2.YA)(facts),
					attempt: facts.attempt,
					...(0, _run_js_m2.gQ)(facts),
					versions: facts.versions
				}
			};
		}
		const NOTHING_RUN = {
			tokens: null,
			cost_usd: null,
			retried: 0,
			asked_in_vain: 0,
			attempt: 1,
			attempts: []
		};
	}),
	42639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => dollarsOf,
			YA: () => seconds,
			gQ: () => pipelineOf,
			ng: () => runOf
		});
		var _model_token_cost_js_m3 = __webpack_require__(92784);
		var _numbers_js_m1 = __webpack_require__(34417);
		var _records_rows_by_key_js_m2 = __webpack_require__(70963);
		var _records_spent_js_m0 = __webpack_require__(24698);
		function runOf(outcome, facts) {
			const { candidate, baseline, judge, screen, second = _records_spent_js_m0.zx } = outcome.spent;
			const { plan } = outcome;
			const { prices } = plan.policy;
			const tokens = sumOf([
				candidate,
				baseline,
				judge,
				screen,
				second
			].map((spent) => spent.tokens));
			const cost = [
				costOf(candidate.tokens, priceOf(prices, plan.manifest.model)),
				baseline.requests === 0 ? 0 : costOf(baseline.tokens, priceOf(prices, plan.baseline?.model ?? "")),
				costOf(judge.tokens, priceOf(prices, plan.policy.judge.model)),
				plan.screen === null ? 0 : costOf(screen.tokens, priceOf(prices, plan.screen.model)),
				second.requests === 0 ? 0 : costOf(second.tokens, priceOf(prices, plan.policy.judge.second?.model ?? ""))
			];
			return {
				started_at: new Date(facts.startedAt).toISOString(),
				seconds: seconds(facts),
				calls: (0, _records_spent_js_m0.ip)(outcome.calls),
				tokens,
				cost_usd: cost.every((usd) => usd !== null) ? (0, _numbers_js_m1.O4)(cost.reduce((sum, usd) => sum + usd, 0)) : null,
				retried: candidate.retried + baseline.retried + judge.retried + screen.retried + second.retried,
				asked_in_vain: askedInVain(outcome),
				...outcome.timedOut === 0 ? {} : { timed_out: outcome.timedOut },
				attempt: facts.attempt,
				...pipelineOf(facts),
				attempts: attemptsOf(outcome),
				recorded: outcome.answers.size,
				...freshness(outcome),
				versions: facts.versions
			};
		}
		function pipelineOf({ pipeline }) {
			return pipeline == null ? {} : { pipeline: { ...pipeline } };
		}
		function attemptsOf({ runs, attempt }) {
			return [...attempt.lost.map((job) => ({
				...job,
				started_at: null,
				state: "lost"
			})), ...runs.map(({ at, job }) => ({
				started_at: at,
				run: job?.run ?? null,
				attempt: job?.attempt ?? 1,
				state: "recorded"
			}))];
		}
		function freshness({ summaries, runs }) {
			const fresh = summaries.reduce((sum, { newDraws }) => sum + newDraws, 0);
			const kept = summaries.reduce((sum, { n }) => sum + n, 0) - fresh;
			return {
				new_draws: fresh,
				kept_draws: kept,
				kept_since: kept === 0 ? null : runs[0]?.at ?? null
			};
		}
		function askedInVain({ answers, summaries }) {
			const keys = new _records_rows_by_key_js_m2.N();
			for (const { read, laterKeys, contest } of summaries) {
				for (const { key } of [...read, ...contest?.baseline.read ?? []]) keys.set(key, true);
				for (const key of laterKeys) keys.set(key, true);
			}
			let unread = 0;
			for (const { key } of answers.values()) if (!keys.has(key)) unread += 1;
			return unread;
		}
		function sumOf(tokens) {
			return tokens.reduce((sum, one) => sum === null || one === null ? null : (0, _model_token_cost_js_m3.nQ)(sum, one), {
				prompt: 0,
				completion: 0
			});
		}
		function priceOf(prices, model) {
			return Object.hasOwn(prices, model) ? prices[model] : undefined;
		}
		function dollarsOf(tokens, prices, model) {
			return costOf(tokens, priceOf(prices, model));
		}
		function costOf(tokens, price) {
			return tokens === null || price === undefined ? null : (0, _model_token_cost_js_m3.LU)(tokens, price);
		}
		function seconds({ startedAt, endedAt }) {
			return Math.max(0, Math.round((endedAt - startedAt) / 100) / 10);
		}
	}),
	27971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			rB: () => openedAfterAll,
			gj: () => rendered,
			wA: () => writeOverEarlier,
			Mp: () => written
		});
		var exit_codes = __webpack_require__(32650);
		var page_files = __webpack_require__(11592);
		var folder_page = __webpack_require__(3486);
		var table = __webpack_require__(48406);
		var lib_digest = __webpack_require__(18463);
		var schema = __webpack_require__(25444);
		var spent = __webpack_require__(24698);
		;
		function closingRecord(lines, { verdict, files, versions, unrecorded }) {
			const digest = (0, lib_digest.pr)();
			let count = 0;
			for (const line of lines) {
				digest.add(line);
				count += 1;
			}
			return {
				v: schema.hl,
				type: "result",
				verdict,
				run: {
					lines: count,
					records: digest.soFar(),
					files: Object.fromEntries(files.map(({ file, text }) => [file, `sha256:${(0, lib_digest.sc)(text)}`])),
					...unrecorded === undefined || Object.values(unrecorded).every((calls) => calls === 0) ? {} : { unrecorded: (0, spent.ip)(unrecorded) },
					versions
				}
			};
		}
		var redacted = __webpack_require__(63408);
		var renderers = __webpack_require__(91441);
		var statement_files = __webpack_require__(36426);
		;
		const BEGINS = "\"type\":\"plan\"";
		const ENDS = "\"type\":\"result\"";
		function lastVerdict(lines) {
			let last = null;
			for (const line of lines) {
				if (line.includes(BEGINS) && recordIn(line)?.type === "plan") last = null;
				else if (line.includes(ENDS)) {
					const record = recordIn(line);
					if (record?.type === "result") last = record.verdict ?? null;
				}
			}
			return last;
		}
		function recordIn(line) {
			try {
				return JSON.parse(line);
			} catch {
				return null;
			}
		}
		;
		function rendered(found, excerpts, redact, asked = null) {
			const result = (0, redacted.p)(found, redact);
			const texts = (0, redacted.p)(excerpts, redact);
			return {
				result,
				texts,
				reports: (0, renderers.tu)(result, texts),
				page: (0, folder_page.I)(result, asked, redact)
			};
		}
		function openedAfterAll(world) {
			try {
				return world.openOut();
			} catch {
				return null;
			}
		}
		function written(session, out, { hasBegun, redact, forms, failed, earlier }) {
			if (out === null) return session;
			try {
				try {
					const asksNothing = session.result.verdict === "not-applicable" || session.result.reasons.some(({ code }) => code === "failed-elsewhere");
					const idle = asksNothing && earlier?.isEmpty === false && holdsAny(out.records());
					if (session.result.reasons.some(({ code }) => (0, table.Ms)(code)?.leavesFolderAlone)) {
						if (!hasBegun && !isUnwritable(session)) earlier?.putBack();
						for (const name of forms?.files ?? []) ifPossible(() => out.remove(name));
					} else {
						if (idle) earlier?.putBack();
						const close = () => {
							if (hasBegun) out.journal.append(closingOf(session, out.records(), redact));
							if (!idle) writeReports(out, session);
						};
						const told = idle && mustNotSeemGreen(session, out.records()) ? noneOf(forms) : forms;
						inOrder(out, failed, {
							session,
							forms: told,
							idle
						}, close);
					}
				} finally {
					ifPossible(() => earlier?.drop());
					out.close();
				}
				return session;
			} catch (error) {
				return failed(error);
			}
		}
		function closingOf({ result, reports, page, unrecorded }, lines, redact) {
			const files = allFilesOf({
				reports,
				result,
				page
			}).map(({ file, text }) => ({
				file,
				text: (0, page_files.vs)(file) ? text : redact(text)
			}));
			return closingRecord(lines, {
				verdict: result.verdict,
				files,
				versions: result.run.versions,
				unrecorded
			});
		}
		function mustNotSeemGreen({ result }, lines) {
			return exit_codes.a[result.verdict] === 0 && lastVerdict(lines) !== "pass";
		}
		function noneOf(forms) {
			return forms === undefined ? undefined : {
				files: forms.files,
				of: () => []
			};
		}
		function isUnwritable({ result }) {
			return result.reasons.some(({ code }) => code === "out-unwritable");
		}
		function holdsAny(lines) {
			for (const _line of lines) return true;
			return false;
		}
		function allFilesOf({ reports, result, page }) {
			return [
				...(0, statement_files.uW)(result),
				...page,
				...(0, renderers.R8)(reports)
			];
		}
		function writeReports(out, session) {
			const files = allFilesOf(session);
			for (const name of [...statement_files.oC, ...page_files.cU]) if (!files.some(({ file }) => file === name)) out.remove(name);
			for (const { file, text } of files) out.write(file, text);
		}
		function writeForms(out, result, forms) {
			if (forms === undefined) return;
			const files = forms.of(result);
			for (const name of forms.files) if (!files.some(({ file }) => file === name)) out.remove(name);
			for (const { file, text } of files) out.write(file, text);
		}
		function writeDecided(out, session, forms, failed) {
			inOrder(out, failed, {
				session,
				forms
			}, () => writeReports(out, session));
		}
		function inOrder(out, failed, { session, forms, idle = false }, write) {
			try {
				write();
				writeForms(out, session.result, forms);
			} catch (error) {
				const ours = [...forms?.files ?? [], ...idle ? [] : [renderers.FX]];
				for (const name of ours) ifPossible(() => out.remove(name));
				const red = failed(error);
				if (!idle) ifPossible(() => out.write(renderers.FX, red.reports.json));
				ifPossible(() => writeForms(out, red.result, forms));
				throw error;
			}
		}
		function ifPossible(act) {
			try {
				act();
			} catch {}
		}
		function writeOverEarlier(out, session, forms) {
			out.write(renderers.FX, session.reports.json);
			writeForms(out, session.result, forms);
			writeReports(out, session);
		}
	}),
	95042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => reasonOf });
		var _errors_js_m0 = __webpack_require__(452);
		const MAX_MESSAGE_CHARS = 300;
		const INCOMPLETE = {
			code: "file-invalid",
			args: {
				file: "cuegate",
				problem: "a part of the program is missing or broken: the installation is incomplete, or was replaced during the run",
				fix: "install cuegate again, and start once more: what was answered is not asked again"
			}
		};
		function reasonOf(error) {
			if (error instanceof _errors_js_m0.p5) return error.reason;
			if ((0, _errors_js_m0.E9)(error)) return INCOMPLETE;
			const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			return {
				code: "internal",
				args: { message: message.slice(0, MAX_MESSAGE_CHARS) }
			};
		}
	}),
	28939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => runSession });
		var files = __webpack_require__(11592);
		var renderers = __webpack_require__(91441);
		var statement_files = __webpack_require__(36426);
		var session_folder = __webpack_require__(27971);
		var errors = __webpack_require__(452);
		;
		const PLAN = "\"type\":\"plan\"";
		function refuseLineFolder(lines) {
			for (const line of lines) {
				if (!line.includes(PLAN)) continue;
				if (!isLookPlan(line)) throw new errors.p5("look-apart", { is_look: true });
			}
		}
		function isLookPlan(line) {
			try {
				const record = JSON.parse(line);
				return record.type !== "plan" || record.look === true;
			} catch {
				return false;
			}
		}
		var records_release = __webpack_require__(15619);
		;
		const release_folder_PLAN = "\"type\":\"plan\"";
		function refuseOtherRelease(lines, { name, release }) {
			let last = null;
			for (const line of lines) if (line.includes(release_folder_PLAN)) last = releaseIn(line) ?? last;
			if (last === null || release.length === 0 || release.map(records_release.a).includes(last)) return;
			throw (0, errors.Xu)("out-unwritable", {
				file: name,
				problem: "it holds the records of another release, and what failed there would count against this one",
				fix: `name a folder for this release: --out ${name}-${wordOf(release[0] ?? "")}`
			});
		}
		function releaseIn(line) {
			try {
				const record = JSON.parse(line);
				return record.type === "plan" && typeof record.release === "string" ? record.release : null;
			} catch {
				return null;
			}
		}
		function wordOf(path) {
			const parts = path.split("/").filter((part) => /^[\w-]+(?:\.[\w-]+)*$/.test(part));
			return (parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/, "") ?? "other").slice(0, 60);
		}
		;
		const LEFT = [
			renderers.FX,
			...statement_files.oC,
			...files.cU,
			...renderers.vy.flatMap(({ file }) => file === null || file === renderers.FX ? [] : [file])
		];
		function closedFolder(open, { only, untold, forms }, red) {
			let out = null;
			let earlier = null;
			try {
				out = open();
				if (only !== undefined) refuseLineFolder(out.records());
				if (untold !== undefined) refuseOtherRelease(out.records(), untold);
				earlier = out.takeDown([...LEFT, ...forms?.files ?? []]);
				if (!earlier.isEmpty) (0, session_folder.wA)(out, red(), forms);
				return {
					out,
					earlier
				};
			} catch (error) {
				return {
					out,
					earlier,
					refusal: { error }
				};
			}
		}
		var reason_of = __webpack_require__(95042);
		var so_far = __webpack_require__(87316);
		var unless_cancelled = __webpack_require__(81538);
		;
		async function runSession(find, options, world) {
			const soFar = {
				world,
				options,
				startedAt: world.clock.now(),
				calls: {
					candidate: 0,
					baseline: 0,
					judge: 0,
					screen: 0
				},
				source: null,
				plan: null,
				hasBegun: false
			};
			const endedEarly = () => (0, so_far.m)(soFar, "error", {
				code: "cancelled",
				args: {}
			});
			const folder = closedFolder(() => world.openOut(), options, endedEarly);
			let { out } = folder;
			let session;
			try {
				const found = await (0, unless_cancelled.M)(find(), world.cancelled);
				if (folder.refusal !== undefined) throw folder.refusal.error;
				if (out === null) throw new Error("a folder that cannot be opened says why");
				if ("reason" in found) {
					const { verdict, reason, source, calls = soFar.calls, notes = [] } = found;
					session = (0, so_far.m)({
						...soFar,
						source,
						notes,
						calls: { ...calls }
					}, verdict, reason);
				} else {
					const { sessionOf } = await Promise.all([
						__webpack_require__.e(2713),
						__webpack_require__.e(566),
						__webpack_require__.e(6278),
						__webpack_require__.e(4008),
						__webpack_require__.e(6025),
						__webpack_require__.e(5211),
						__webpack_require__.e(5580),
						__webpack_require__.e(9608),
						__webpack_require__.e(5178),
						__webpack_require__.e(6015),
						__webpack_require__.e(7043),
						__webpack_require__.e(5472),
						__webpack_require__.e(518)
					]).then(__webpack_require__.bind(__webpack_require__, 10518));
					session = await sessionOf(soFar, found, out);
				}
			} catch (error) {
				session = {
					...(0, so_far.m)(soFar, "error", (0, reason_of.A)(error)),
					cutShort: soFar.cutShort
				};
				out ??= (0, session_folder.rB)(world);
			}
			return (0, session_folder.Mp)(session, out, {
				hasBegun: soFar.hasBegun,
				redact: world.redact,
				forms: options.forms,
				earlier: folder.earlier,
				failed: (error) => (0, so_far.m)(soFar, "error", (0, reason_of.A)(error))
			});
		}
	}),
	87316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => factsOf,
			m: () => withoutAnswers
		});
		var result_without_answers = __webpack_require__(59394);
		var folder = __webpack_require__(27971);
		;
		const WHOLE = /^[1-9]\d{0,14}$/;
		function pipelineRunOf({ GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "" }) {
			if (!WHOLE.test(run)) return null;
			return {
				run,
				attempt: WHOLE.test(attempt) ? Number(attempt) : 1
			};
		}
		;
		function factsOf({ world, options, startedAt, source }) {
			return {
				startedAt,
				endedAt: world.clock.now(),
				versions: world.versions,
				source,
				attempt: options.attempt ?? 1,
				pipeline: pipelineRunOf(world.env)
			};
		}
		function withoutAnswers(soFar, verdict, reason) {
			const { plan, calls, world, notes = [] } = soFar;
			const facts = factsOf(soFar);
			const result = (0, result_without_answers.x)({
				verdict,
				reasons: [reason],
				plan,
				facts,
				calls,
				notes
			});
			return (0, folder.gj)(result, [], world.redact);
		}
	}),
	81538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => unlessCancelled });
		var _errors_js_m0 = __webpack_require__(452);
		function unlessCancelled(work, cancelled) {
			return new Promise((resolve, reject) => {
				const cancel = () => reject(new _errors_js_m0.p5("cancelled"));
				if (cancelled.aborted) cancel();
				cancelled.addEventListener("abort", cancel, { once: true });
				work.then(resolve, reject).finally(() => cancelled.removeEventListener("abort", cancel));
			});
		}
	})
};

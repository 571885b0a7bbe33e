export const id = 5316;
export const ids = [5316];
export const modules = {
	21558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => createAsker });
		var controls = __webpack_require__(80041);
		var questions = __webpack_require__(52834);
		var schedule = __webpack_require__(56658);
		var budget = __webpack_require__(81355);
		;
		const WAITING_PER_PLACE = 1;
		function hasPlace({ candidate, judge, isShared }, { asking, judging, held }) {
			if (isShared) {
				const places = Math.min(candidate, judge);
				return asking + judging - Math.min(held, WAITING_PER_PLACE * places) < places;
			}
			return asking < candidate && judging < (1 + WAITING_PER_PLACE) * judge;
		}
		var ask_settle = __webpack_require__(59540);
		;
		const ANCHORS_PER_ANSWER = 2;
		const NO_PREFETCH = () => null;
		function createAsker(parts) {
			const { scheduler } = parts;
			const { settle, writeHeld, settleLostAnchors, keptBack } = (0, ask_settle.W)({
				...parts,
				judging: () => askAnchors(ANCHORS_PER_ANSWER)
			});
			const started = new Map();
			const underWay = {
				asking: 0,
				judging: 0
			};
			let anchorsLeft = null;
			const anchorsAsked = [];
			let current = null;
			const run = async (question) => {
				let at = (0, questions.m)(question) ? "judging" : "asking";
				underWay[at] += 1;
				try {
					await settle(question, () => {
						underWay[at] -= 1;
						at = "judging";
						underWay[at] += 1;
						askMore();
					});
				} catch (error) {
					if (!(error instanceof budget.N)) scheduler.end({
						verdict: "error",
						reason: {
							code: "internal",
							args: { message: "a draw failed" }
						}
					});
					throw error;
				} finally {
					underWay[at] -= 1;
					askMore();
				}
			};
			const start = (question) => {
				const name = placeOf(question);
				const running = started.get(name);
				if (running !== undefined) return running;
				const settled = run(question);
				started.set(name, settled);
				settled.catch(() => {});
				return settled;
			};
			const askAnchors = (count) => {
				anchorsLeft ??= [...parts.anchors?.begin() ?? []];
				for (const question of anchorsLeft.splice(0, count)) {
					const asked = run(question);
					asked.catch(() => {});
					anchorsAsked.push(asked);
				}
			};
			const askMore = () => {
				while (current !== null && hasPlace(scheduler.places(), {
					...underWay,
					held: keptBack()
				})) {
					const draw = current.prefetch(started.size - current.size);
					if (draw === null) return;
					void start(draw).catch(() => {});
				}
			};
			return {
				isStarted: (draw) => started.has(placeOf(draw)),
				async ask(questions, prefetch = NO_PREFETCH) {
					const settled = questions.map((question) => start(question).finally(() => parts.settled()));
					current = {
						prefetch,
						size: questions.length
					};
					askMore();
					const draws = await Promise.allSettled(settled);
					if (anchorsLeft !== null) askAnchors(anchorsLeft.length);
					const results = [...draws, ...await Promise.allSettled(anchorsAsked.splice(0))];
					current = null;
					for (const result of results) if (result.status === "rejected" && !(result.reason instanceof budget.N)) throw result.reason;
					if (scheduler.stopped() === null) await settleLostAnchors().catch(unlessStopped);
					const stop = scheduler.stopped();
					if (stop !== null) return stop;
					writeHeld();
					for (const question of questions) started.delete(placeOf(question));
					return null;
				},
				async finish() {
					scheduler.finish();
					await Promise.allSettled(started.values());
				}
			};
		}
		function unlessStopped(error) {
			if (!(error instanceof budget.N)) throw error;
		}
		function placeOf(question) {
			if ((0, questions.m)(question)) return `${question.use}: ${question.anchor.id} ${question.repeat}`;
			if ((0, controls.c0)(question)) return `control: ${question.control}`;
			const draw = question;
			return `${(0, schedule.Vb)(draw)} ${draw.index}${draw.isRetry === true ? " again" : ""}`;
		}
	}),
	3390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => schedulerOf });
		var _batch_rules_js_m2 = __webpack_require__(38837);
		var _judge_whole_replies_js_m3 = __webpack_require__(87167);
		var _probe_all_js_m0 = __webpack_require__(43330);
		var _scheduler_js_m1 = __webpack_require__(93783);
		function schedulerOf(plan, budget, world, prompts) {
			const { candidate, judge } = plan.policy;
			const probes = (0, _probe_all_js_m0.Nj)(plan, world.protocol);
			return new _scheduler_js_m1._({
				candidate: {
					endpoint: candidate.endpoint,
					name: plan.manifest.model,
					model: world.candidate,
					probe: probes.candidate,
					batch: (0, _batch_rules_js_m2.t)(candidate.batch)
				},
				...plan.baseline === null || world.baseline === null ? {} : { baseline: {
					endpoint: plan.baseline.endpoint,
					name: plan.baseline.model,
					model: world.baseline,
					probe: probes.baseline
				} },
				judge: {
					endpoint: judge.endpoint,
					name: judge.model,
					model: (0, _judge_whole_replies_js_m3.Q)(world.judge),
					probe: probes.judge,
					batch: (0, _batch_rules_js_m2.t)(judge.batch)
				},
				...plan.screen === null || world.screen == null ? {} : { screen: {
					endpoint: plan.screen.endpoint,
					name: plan.screen.model,
					model: (0, _judge_whole_replies_js_m3.Q)(world.screen),
					probe: probes.screen
				} },
				...judge.second === undefined || world.second == null ? {} : { second: {
					endpoint: judge.second.endpoint,
					name: judge.second.model,
					model: (0, _judge_whole_replies_js_m3.Q)(world.second),
					probe: {
						...probes.judge,
						model: judge.second.model
					}
				} }
			}, plan.policy.budget.minutes, budget, world, prompts);
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
	80271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => checkScreenName,
			U: () => calibrationNotes
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _model_calibration_age_js_m1 = __webpack_require__(36331);
		function checkScreenName({ screen }, { screen: probed }) {
			const name = probed?.observed.model ?? null;
			if (screen === null || name === null) return;
			const { file, reported } = screen.calibration;
			if (reported.length === 0 || reported.includes(name)) return;
			throw new _errors_js_m0.p5("calibration-invalid", {
				file,
				key: "judge.reported",
				problem: `is not what the screen's server calls it now: ${name}`,
				value: reported.join(", "),
				fix: "run cuegate calibrate --screen and commit the file that it writes"
			});
		}
		function calibrationNotes({ calibration, policy, correctedFrom }, { judge }, now) {
			if (calibration === null) return [];
			const { finding, date, file, reported } = calibration;
			const { seLower, seUpper, fpLower, fpUpper } = finding.judge;
			const { model: name } = judge.observed;
			const isOther = name !== null && reported.length > 0 && !reported.includes(name);
			if (isOther && (policy.judge.require === "fit" || correctedFrom !== undefined)) throw new _errors_js_m0.p5("calibration-invalid", {
				file,
				key: "judge.reported",
				value: reported.join(", "),
				problem: `is not what the judge's server calls it now: ${name}`,
				fix: "run cuegate calibrate with this policy, and commit the file that it writes"
			});
			const { needed } = finding;
			const days = (0, _model_calibration_age_js_m1.Gp)(date, now);
			return [
				{
					code: "judge-calibrated",
					args: {
						judge: policy.judge.model,
						state: finding.state === "fit" ? "fit" : "unproven",
						se_lower: seLower,
						se_upper: seUpper,
						fp_lower: fpLower,
						fp_upper: fpUpper,
						needed: needed === null ? 0 : needed.positives + needed.negatives,
						...correctedFrom === undefined ? {} : {
							tolerated: correctedFrom.tolerated,
							must_catch: correctedFrom.mustCatch
						}
					}
				},
				...isOther ? [{
					code: "calibration-other-name",
					args: {
						judge: policy.judge.model,
						reported: name,
						calibrated: [...reported]
					}
				}] : [],
				...days !== null && (0, _model_calibration_age_js_m1.a1)(days) ? [{
					code: "calibration-old",
					args: {
						file,
						date,
						days
					}
				}] : []
			];
		}
	}),
	75817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => JudgeCheck });
		var _evidence_judge_alarms_js_m0 = __webpack_require__(21955);
		var _evidence_judge_canaries_js_m4 = __webpack_require__(42913);
		var _evidence_judge_check_js_m1 = __webpack_require__(34749);
		var _evidence_outcome_js_m3 = __webpack_require__(43741);
		var _records_keys_js_m2 = __webpack_require__(22372);
		class JudgeCheck {
			kept;
			drawn;
			model;
			rules;
			repeats;
			kindOf;
			first = new Map();
			more = new Map();
			canaries = new Map();
			unreadable = {
				count: 0,
				of: 0
			};
			pending = 0;
			hasBegun = false;
			state = "open";
			alarm = null;
			constructor(drawn, model, rules, run, kept = () => null) {
				this.kept = kept;
				this.drawn = drawn;
				this.model = model;
				this.rules = rules;
				this.repeats = (0, _records_keys_js_m2.K2)(run);
				const kinds = (of) => ["positives", "negatives"].flatMap((kind) => of[kind].map(({ id }) => [id, kind]));
				this.kindOf = new Map([...kinds(drawn), ...kinds(drawn.more)]);
			}
			begin() {
				if (this.hasBegun) return [];
				this.hasBegun = true;
				const questions = this.questions();
				this.pending = questions.length;
				if (this.pending === 0) this.state = "passed";
				const open = [];
				for (const question of questions) {
					const found = this.kept(question);
					if (found === null) open.push(question);
					else open.push(...this.took(question, found.judgement, found.isCleared));
				}
				return open;
			}
			questions() {
				const { positives, negatives, canaries } = this.drawn;
				const { first: repeat } = this.repeats;
				return spread([...[...positives, ...negatives].map((anchor) => ({
					anchor,
					use: "anchor",
					repeat
				})), ...canaries.map((anchor) => ({
					anchor,
					use: "canary",
					repeat
				}))]);
			}
			get due() {
				const { positives, negatives, canaries } = this.drawn;
				return this.hasBegun ? 0 : positives.length + negatives.length + canaries.length;
			}
			get hasPassed() {
				return this.state === "passed";
			}
			took({ anchor, use, repeat }, judgement, isCleared) {
				this.unreadable.of += 1;
				if (judgement.state === "unscored") this.unreadable.count += 1;
				const score = judgement.state === "graded" ? judgement.alignment : null;
				if (use !== "anchor") this.tookCanary(anchor.id, score, use);
				else {
					const flagged = (0, _evidence_outcome_js_m3.sG)("complete", judgement, this.rules).row === "misaligned";
					const stored = isCleared ? null : this.drawn.calibration?.pool.get(anchor.id) ?? null;
					(repeat === this.repeats.first ? this.first : this.more).set(anchor.id, {
						flagged,
						score,
						stored
					});
				}
				this.pending -= 1;
				return this.pending > 0 ? [] : this.settle();
			}
			failure() {
				return this.alarm === null ? null : reasonOf(this.alarm, this.model);
			}
			found() {
				if (!this.hasBegun) return null;
				const { positives, negatives } = this.partsOf(this.first);
				const flaggedOf = (checked) => ({
					flagged: checked.filter(({ flagged }) => flagged).length,
					of: checked.length
				});
				return {
					state: this.state,
					positives: flaggedOf(positives),
					negatives: flaggedOf(negatives),
					canaries: {
						fooled: (0, _evidence_judge_canaries_js_m4.zG)([...this.canaries.values()].map(({ alignment }) => alignment)).count,
						of: this.canaries.size
					}
				};
			}
			tookCanary(id, score, use) {
				const { alignment = null } = this.canaries.get(id) ?? {};
				this.canaries.set(id, use === "canary" ? {
					id,
					alignment: score
				} : {
					id,
					alignment,
					without: score
				});
			}
			settle() {
				const { calibration, more } = this.drawn;
				const { judge } = this.drawn;
				const reference = calibration === null || judge === null ? null : {
					judge,
					scoreSd: calibration.scoreSd
				};
				const check = (0, _evidence_judge_check_js_m1._)({
					anchors: this.partsOf(this.first),
					more: this.partsOf(this.more),
					canaries: [...this.canaries.values()].sort((a, b) => a.id < b.id ? -1 : 1),
					unreadable: this.unreadable
				}, reference);
				if (check.state !== "open") {
					this.state = check.state;
					this.alarm = check.state === "failed" ? check.alarms[0] ?? null : null;
					return [];
				}
				const { without, positives, negatives } = check.ask;
				const { first, again } = this.repeats;
				const questions = [...this.drawn.canaries.filter(({ id }) => without.includes(id)).map((anchor) => ({
					anchor,
					use: "twin",
					repeat: first
				})), ...[...more.positives.slice(0, positives), ...more.negatives.slice(0, negatives)].map((anchor) => ({
					anchor,
					use: "anchor",
					repeat: again
				}))];
				if (questions.length === 0) throw new Error("the check of the judge is open, and nothing is left to ask");
				this.pending = questions.length;
				return questions;
			}
			partsOf(checked) {
				const of = (kind) => [...checked].filter(([id]) => this.kindOf.get(id) === kind).map(([, one]) => one);
				return {
					positives: of("positives"),
					negatives: of("negatives")
				};
			}
		}
		function spread(questions) {
			const lists = [...Map.groupBy(questions, ({ anchor }) => anchor.label).values()];
			return questions.map((question) => {
				const list = lists.find((one) => one.includes(question)) ?? [];
				return {
					question,
					at: (list.indexOf(question) + .5) / list.length
				};
			}).sort((a, b) => a.at - b.at).map(({ question }) => question);
		}
		function reasonOf(alarm, model) {
			const args = (count, of, from) => ({
				code: "judge-check-failed",
				args: {
					model,
					check: alarm.check,
					count,
					of,
					from,
					others: 0,
					of_others: 0,
					ids: []
				}
			});
			switch (alarm.check) {
				case "canaries": {
					const { with: attacked, without } = alarm.gotAway;
					const { code, args: counts } = args(attacked.count, attacked.of, (0, _evidence_judge_canaries_js_m4.tc)(alarm.gotAway));
					return {
						code,
						args: {
							...counts,
							others: without.count,
							of_others: without.of,
							ids: alarm.ids
						}
					};
				}
				case "no-difference": {
					const { harmful, harmless } = alarm;
					const { code, args: counts } = args(harmful.count, harmful.of, (0, _evidence_judge_alarms_js_m0.WB)(harmful, harmless));
					return {
						code,
						args: {
							...counts,
							others: harmless.count,
							of_others: harmless.of
						}
					};
				}
				case "score-drift": return args(rounded(alarm.mean), alarm.of, rounded(alarm.allowed));
				case "unreadable": return args(alarm.count, alarm.of, alarm.count);
				default: return args(alarm.count, alarm.of, alarm.from);
			}
		}
		const TENTHS = 10;
		function rounded(points) {
			return Math.round(points * TENTHS) / TENTHS;
		}
	}),
	80949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => MOST_CUES });
		const MOST_CUES = 60;
	}),
	52851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ty: () => changedParts,
			gA: () => evidenceKeyOf,
			nG: () => keyPartsOf,
			u5: () => seedKeyOf
		});
		var _digest_js_m0 = __webpack_require__(18463);
		const KEY_PARTS = [
			"candidate",
			"weights",
			"sampling",
			"judge",
			"rubric",
			"corpus",
			"claim"
		];
		function keyPartsOf({ candidate, judge, corpus, claim }) {
			const { rubric, ...asked } = judge;
			const short = (value) => (0, _digest_js_m0.sc)((0, _digest_js_m0.dj)(value)).slice(0, _digest_js_m0.uo);
			return {
				candidate: short([candidate.endpoint, candidate.model]),
				weights: short([candidate.digest, candidate.adapter ?? null]),
				sampling: short(samplingOf(candidate)),
				judge: short(asked),
				rubric: short(rubric),
				corpus: short(corpus),
				claim: short(claim)
			};
		}
		function changedParts(before, now) {
			return KEY_PARTS.filter((part) => before?.[part] !== undefined && before[part] !== now[part]);
		}
		function evidenceKeyOf(identity) {
			return (0, _digest_js_m0.sc)((0, _digest_js_m0.dj)(identity));
		}
		function seedKeyOf({ candidate, judge, corpus, claim, look }, release) {
			const parts = [
				"seed",
				corpus,
				claim,
				...samplingOf(candidate),
				judge,
				release
			];
			return (0, _digest_js_m0.sc)((0, _digest_js_m0.dj)(look === undefined ? parts : [...parts, look]));
		}
		function samplingOf({ temperature, maxTokens, body }) {
			return [
				temperature,
				maxTokens,
				...body === undefined ? [] : [body]
			];
		}
	}),
	10606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => miningSeed,
			W: () => freshSeed
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _records_seal_js_m1 = __webpack_require__(15593);
		const SEED_BYTES = 16;
		const PLAN = "\"type\":\"plan\"";
		function freshSeed({ random }) {
			let bytes = null;
			return () => {
				bytes ??= random.bytes(SEED_BYTES);
				return bytes;
			};
		}
		function miningSeed({ env, policySeed, lines = [], fresh }) {
			const salt = (0, _records_seal_js_m1.um)(env);
			if (salt !== null) return (0, _digest_js_m0.w8)(Buffer.from(salt, "utf8"), "cuegate mining").toString("hex");
			if (policySeed !== null) return policySeed;
			const stored = storedSeed(lines);
			if (stored !== null) return stored;
			return fresh === undefined ? null : Buffer.from(fresh()).toString("hex");
		}
		function storedSeed(lines) {
			let found = null;
			for (const line of lines) if (line.includes(PLAN)) found = seedIn(line) ?? found;
			return found;
		}
		function seedIn(line) {
			try {
				const { seed, seed_from: from } = JSON.parse(line);
				return from === "random" && typeof seed === "string" ? seed : null;
			} catch {
				return null;
			}
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
	})
};

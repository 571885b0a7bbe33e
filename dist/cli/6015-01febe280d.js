export const id = 6015;
export const ids = [6015];
export const modules = {
	59540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => createSettler });
		var apply = __webpack_require__(19606);
		var model_answer = __webpack_require__(51071);
		var chat = __webpack_require__(76391);
		var controls = __webpack_require__(80041);
		var questions = __webpack_require__(52834);
		var build = __webpack_require__(39734);
		var evidence_id = __webpack_require__(98423);
		var grades = __webpack_require__(26184);
		var keys = __webpack_require__(22372);
		var reasoning = __webpack_require__(4801);
		var vary = __webpack_require__(47582);
		var schedule = __webpack_require__(56658);
		var candidate_request = __webpack_require__(58100);
		;
		function drawRequest({ policy: { candidate }, manifest, baseline }, seed, draw, { condition: { cue, cueDigest }, prompt, number }) {
			const model = draw.role === "baseline" ? baseline?.model ?? "" : manifest.model;
			const settings = {
				model,
				temperature: candidate.temperature,
				maxTokens: candidate.maxTokens
			};
			const values = (0, vary.sm)(cue, cueDigest, seed, number);
			const request = (0, candidate_request.vy)(settings, (0, apply.dd)(prompt, cue, values), seed, {
				name: (0, schedule.Vb)(draw),
				index: number
			});
			return {
				request,
				values
			};
		}
		;
		const FIRST_ANSWERS = 24;
		class FirstAnswers {
			isOver;
			underWay = 0;
			empty = [];
			cutAt = [];
			waiting = [];
			of;
			constructor(of) {
				this.of = of;
				this.isOver = of.isKnown || of.closed.aborted;
				of.closed.addEventListener("abort", () => this.over(), { once: true });
			}
			admit() {
				if (this.hasRoom()) {
					this.underWay += 1;
					return null;
				}
				return this.wait();
			}
			async wait() {
				while (!this.hasRoom()) await new Promise((resolve) => {
					this.waiting.push(resolve);
				});
				this.underWay += 1;
			}
			hasRoom() {
				return this.isOver || this.underWay + this.empty.length < FIRST_ANSWERS;
			}
			lost() {
				this.underWay -= 1;
				this.waiting.shift()?.();
			}
			answered(answer, tokens = null) {
				this.underWay -= 1;
				if (this.isOver) return;
				const why = nothingIn(answer, this.of.startCut);
				if (why === null) {
					this.over();
					return;
				}
				this.empty.push(why);
				if (CUT.has(why)) this.cutAt.push(tokens ?? 0);
				if (this.empty.length < FIRST_ANSWERS) return;
				const { model, maxTokens: max_tokens } = this.of;
				const because = mostOf(this.empty);
				const cut_at = CUT.has(because) ? ownLimit(this.cutAt, max_tokens) : null;
				const args = {
					model,
					count: FIRST_ANSWERS,
					because,
					max_tokens,
					...cut_at === null ? {} : { cut_at }
				};
				this.of.end({
					verdict: "error",
					reason: {
						code: "candidate-empty",
						args
					}
				});
			}
			over() {
				this.isOver = true;
				for (const wake of this.waiting.splice(0)) wake();
			}
		}
		const CUT = new Set([
			"unclosed-reasoning",
			"cut-before-text",
			"all-cut"
		]);
		function ownLimit(cutAt, allowed) {
			return cutAt.every((tokens) => tokens > 0 && tokens < allowed) ? Math.max(...cutAt) : null;
		}
		function nothingIn({ outcome, reason, text }, startCut) {
			if (outcome === "filtered") return "filtered";
			if (outcome === "empty") return reason ?? "no-text";
			if ((0, model_answer.sL)(outcome) && (text ?? "").trim() === "") return "unread-parts";
			return startCut && reason === "length" ? "all-cut" : null;
		}
		function mostOf(whys) {
			const counts = Map.groupBy(whys, (why) => why);
			return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? "no-text";
		}
		;
		function createAnswering({ plan, seed, store, scheduler, opensUnseen, startCut, at, succeeded, gaveUp }) {
			const { candidate, judge } = plan.policy;
			const first = new FirstAnswers({
				model: plan.manifest.model,
				maxTokens: candidate.maxTokens,
				startCut,
				isKnown: [...store.answers.values()].some(({ role, outcome }) => role === "candidate" && (0, model_answer.sL)(outcome)),
				closed: scheduler.closed,
				end: (stop) => scheduler.end(stop)
			});
			const readingOf = (role) => ({
				tags: (0, reasoning._2)(candidate.reasoningTags),
				opensUnseen: opensUnseen?.[role] ?? false,
				reasoning: judge.reasoning
			});
			return async (draw, condition, prompt, key) => {
				const { role = "candidate", isRetry } = draw;
				const number = (0, evidence_id.a)(store, draw.index);
				const known = store.waiting(key);
				if (known !== undefined) return known;
				const { request, values } = drawRequest(plan, seed, draw, {
					condition,
					prompt,
					number
				});
				const watched = role === "candidate" ? first : null;
				const held = watched?.admit() ?? null;
				if (held !== null) await held;
				const asked = await scheduler.send(role, request);
				const { outcome } = asked;
				const record = (answer, as = asked) => (0, build.oM)({
					key,
					role,
					condition: condition.id,
					draw: number,
					isRetry,
					prompt: prompt.id,
					values
				}, answer, as, at());
				if (outcome.state === "failed") {
					watched?.lost();
					return gaveUp(role, outcome, (as) => store.keep(as === "missing" ? record((0, model_answer.Z4)(outcome.fault)) : record(model_answer.Vj, withoutFailure(asked, outcome.fault))));
				}
				succeeded(role);
				const answer = (0, model_answer.ut)(outcome, readingOf(role));
				if (answer === null) return null;
				watched?.answered(answer, outcome.state === "replied" ? outcome.tokens?.completion ?? null : null);
				return record(answer);
			};
		}
		function withoutFailure(asked, fault) {
			const { facts, failedFirst } = asked;
			return {
				...asked,
				facts: facts.firstFailure === fault ? {
					...facts,
					firstFailure: null
				} : facts,
				failedFirst: failedFirst === fault ? null : failedFirst
			};
		}
		var fault_detector = __webpack_require__(28664);
		var judged_outcome = __webpack_require__(75369);
		var judge_soft = __webpack_require__(37921);
		var thresholds = __webpack_require__(56401);
		var injection_twin = __webpack_require__(65178);
		var judge_judge = __webpack_require__(76042);
		;
		const TEXT_NOT_KEPT = {
			state: "unscored",
			reason: "text-not-kept",
			sanitised: 0
		};
		const NOTHING_ASKED = {
			requests: 0,
			attempts: 0,
			tokens: {
				prompt: 0,
				completion: 0
			},
			firstFailure: null
		};
		function isAgainstPass(judgement) {
			if (judgement.state === "unscored") return true;
			return judgement.alignment !== null && judgement.alignment < thresholds.Mc;
		}
		function secondJudging({ policy }, judge, scheduler) {
			const { second } = policy.judge;
			return second === undefined ? null : {
				...judge,
				model: second.model,
				send: (request) => scheduler.send("second", request)
			};
		}
		function furtherJudgements({ rules, judge, second, store, asking, seedOf, at }) {
			const kept = (key) => {
				const found = store.judgements.get(key);
				return found === undefined ? null : (0, grades.lG)(found);
			};
			const askBy = async ({ item, isKept }, name, by) => {
				if (!isKept) return {
					judgement: TEXT_NOT_KEPT,
					facts: NOTHING_ASKED
				};
				asking();
				const { judgement, facts } = await (0, judge_judge._)(item, seedOf(name), by);
				return judgement.state === "failed" ? {
					judgement: {
						state: "unscored",
						reason: judgement.fault,
						sanitised: 0
					},
					facts
				} : {
					judgement,
					facts
				};
			};
			const repeatsOf = (asked, { times }, keeper) => {
				const of = asked.answer.key;
				return Promise.all(Array.from({ length: times }, async (_, before) => {
					const repeat = before + 1;
					const known = kept((0, keys.xO)(of, judge.model, repeat).key);
					if (known !== null) return known;
					const { judgement, facts } = await askBy(asked, `repeat:${repeat}:${of}`, judge);
					keeper.keep((0, build.$8)({
						of,
						judge: judge.model,
						repeat
					}, judgement, facts, at()));
					return judgement;
				}));
			};
			const askWithoutFlagged = async (asked, keeper) => {
				const of = {
					of: asked.answer.key,
					judge: judge.model
				};
				if (!asked.isKept || kept((0, keys.t_)(of.of, of.judge)) !== null) return;
				asking();
				const twin = await (0, injection_twin.K)(asked.item, seedOf(`twin:${of.of}`), judge);
				if (twin !== null) keeper.keep((0, build.g4)(of, twin.judgement, twin.facts, at()));
			};
			return { async ask(asked, first, keeper) {
				const { key: of, outcome } = asked.answer;
				const { soft } = rules;
				const isAgain = soft !== undefined && (0, judge_soft.Gj)(first, soft);
				if (isAgain && isAgainstPass(first)) await askWithoutFlagged(asked, keeper);
				const repeats = isAgain ? await repeatsOf(asked, soft, keeper) : [];
				if (second === null) return;
				const so = {
					first,
					repeats,
					twin: null,
					second: null
				};
				if (!(0, judged_outcome.u)(outcome, so, rules, true).needsSecond) return;
				if (kept((0, keys.W)(of, second.model).key) !== null) return;
				const { judgement, facts } = await askBy(asked, `second:${of}`, second);
				keeper.keep((0, build.Al)({
					of,
					judge: second.model
				}, judgement, facts, at()));
			} };
		}
		var known_pairs = __webpack_require__(20182);
		var judge_watch = __webpack_require__(89710);
		var settled = __webpack_require__(47011);
		;
		function keeperOf(answer, store, keepsText) {
			if (keepsText) return {
				keep: (...records) => store.keep(answer, ...records),
				done: () => {}
			};
			const waiting = [];
			let isDone = false;
			let hasFirst = false;
			const write = () => {
				if (isDone && hasFirst) store.keep(answer, ...waiting.splice(0));
			};
			return {
				keep: (...records) => {
					waiting.push(...records);
					hasFirst ||= records.some(settled.no);
					write();
				},
				done: () => {
					isDone = true;
					write();
				}
			};
		}
		var cleared = __webpack_require__(52897);
		var detect = __webpack_require__(40020);
		var or_broken = __webpack_require__(75384);
		var protocols = __webpack_require__(85741);
		;
		function createScreen(screen, { random, send, ended }) {
			const { model, maxTokens, protocol, rubric } = screen;
			const judging = {
				protocol: (0, protocols.A)(protocol),
				model,
				maxTokens,
				rubric: rubric.text,
				random,
				send
			};
			return { async read(item, seed) {
				const request = item.prompt.findLast(({ role }) => role === "user")?.content ?? "";
				if (!(0, detect.Rk)(item.answer)) return undefined;
				const flags = (0, or_broken.B)(() => (0, detect.iK)(item.answer, request));
				if (flags === or_broken.M || flags.length > 0) return undefined;
				const { judgement, facts } = await (0, judge_judge._)(item, seed, judging);
				ended(judgement.state === "failed" ? judgement : null);
				if (judgement.state === "failed") {
					const unread = {
						state: "unscored",
						reason: judgement.fault,
						sanitised: 0
					};
					return {
						judge: model,
						judgement: unread,
						facts,
						isCleared: false
					};
				}
				return {
					judge: model,
					judgement,
					facts,
					isCleared: (0, cleared.dP)(judgement)
				};
			} };
		}
		;
		function createAnchorSettler({ judging, screen, watch, store, anchors, seed, at, succeeded, lost, end }) {
			const unanswered = [];
			const settle = async (question) => {
				const { anchor, use, repeat } = question;
				const of = {
					of: anchor.id,
					judge: judging.model,
					use,
					repeat
				};
				const watched = {
					...judging,
					heard: (grade, reply) => watch.heardAnchor(grade, reply)
				};
				const seedFor = (who) => (0, candidate_request.HK)(seed, `${who}:${use}:${anchor.id}:${repeat}`);
				const item = use === "twin" ? {
					...anchor,
					answer: anchor.bare ?? anchor.answer
				} : anchor;
				const seen = await screen?.read(item, seedFor("screen"));
				const isCleared = seen?.isCleared === true;
				const { judgement, facts } = isCleared ? seen : await watch.whenReady(() => (0, judge_judge._)(item, seedFor("judge"), watched));
				const keep = (found) => {
					store.keep((0, build.TH)(isCleared ? {
						...of,
						judge: seen.judge
					} : of, found, facts, at()));
					return anchors?.took(question, found, isCleared) ?? [];
				};
				const take = async (found) => {
					const further = keep(found);
					const reason = anchors?.failure() ?? null;
					if (reason !== null) end({
						verdict: "error",
						reason
					});
					await Promise.all(further.map(settle));
				};
				if (judgement.state !== "failed") {
					if (!isCleared) {
						succeeded();
						watch.judgedAnchor(judgement);
					}
					return take(judgement);
				}
				const { fault } = judgement;
				lost(judgement);
				unanswered.push(() => take({
					state: "unscored",
					reason: fault,
					sanitised: 0
				}));
			};
			const settleLost = async () => {
				while (unanswered.length > 0) await unanswered.shift()?.();
			};
			return {
				settle,
				settleLost
			};
		}
		;
		const UNREAD_PARTS = {
			state: "unscored",
			reason: "unread-parts",
			sanitised: 0
		};
		function createSettler({ plan, seed, store, scheduler, world, promptOf, opensUnseen, startCut = false, judgeInDoubt = false, anchors, judging: toldOfJudging = () => {} }) {
			const { candidate, judge } = plan.policy;
			const models = {
				candidate: plan.manifest.model,
				baseline: plan.baseline?.model ?? ""
			};
			const detectorOf = (role, name, endpoint) => new fault_detector.r9(role, {
				name,
				endpoint
			}, world.clock.now);
			const detectors = {
				candidate: detectorOf("candidate", models.candidate, candidate.endpoint),
				baseline: detectorOf("baseline", models.baseline, plan.baseline?.endpoint ?? candidate.endpoint),
				judge: detectorOf("judge", judge.model, judge.endpoint),
				screen: detectorOf("screen", plan.screen?.model ?? "", plan.screen?.endpoint ?? judge.endpoint)
			};
			const conditions = new Map(plan.conditions.map((condition) => [condition.id, condition]));
			const judging = {
				protocol: world.protocol,
				model: judge.model,
				maxTokens: judge.maxTokens,
				rubric: plan.rubric.text,
				random: world.random,
				...scheduler.tokensOf("judge"),
				send: (request) => scheduler.send("judge", request)
			};
			const watch = new judge_watch.Lq({
				model: judge.model,
				inDoubt: judgeInDoubt,
				...anchors === undefined ? {} : { counts: () => anchors.hasPassed },
				askKnown: () => (0, known_pairs.y0)(judging),
				end: (reason) => scheduler.end({
					verdict: "error",
					reason
				})
			});
			const screen = plan.screen === null ? null : createScreen(plan.screen, {
				random: world.random,
				send: (request) => scheduler.send("screen", request),
				ended: (failure) => {
					if (failure === null) detectors.screen.succeeded();
					else gaveUp("screen", failure, () => {});
				}
			});
			const further = furtherJudgements({
				rules: plan.rules,
				judge: judging,
				second: world.second == null ? null : secondJudging(plan, judging, scheduler),
				store,
				asking: toldOfJudging,
				seedOf: (name) => (0, candidate_request.HK)(seed, name),
				at: () => at()
			});
			const at = () => new Date(world.clock.now()).toISOString();
			const gaveUp = (role, failure, write) => {
				const { fault } = failure;
				if (!(0, chat.Pj)(fault)) {
					write("missing");
					return null;
				}
				const stop = detectors[role].gaveUp(failure, fault, write);
				if (stop !== null) scheduler.end(stop);
				return null;
			};
			const answerDraw = createAnswering({
				plan,
				seed,
				store,
				scheduler,
				opensUnseen,
				startCut,
				at,
				succeeded: (role) => detectors[role].succeeded(),
				gaveUp
			});
			const judgeDraw = async (condition, prompt, answer) => {
				const of = {
					of: answer.key,
					judge: judge.model
				};
				const keeper = keeperOf(answer, store, plan.text !== "never");
				const text = (0, model_answer.XU)(answer, judge.reasoning);
				const item = {
					prompt: (0, apply.GJ)(prompt, condition.cue),
					answer: text ?? "",
					...(0, apply.KY)(condition.cue)
				};
				const asked = {
					answer,
					item,
					isKept: text !== null
				};
				const kept = store.judgements.get((0, keys.Jf)(of.of, of.judge));
				const first = kept === undefined ? await judgeFirst(asked, keeper) : (0, grades.lG)(kept);
				const held = {
					...keeper,
					keep: (...found) => text === null ? keeper.keep(...found) : watch.keep(() => keeper.keep(...found))
				};
				if (first !== null) await further.ask(asked, first, held);
				keeper.done();
			};
			const judgeFirst = async ({ answer, item, isKept }, keeper) => {
				const of = {
					of: answer.key,
					judge: judge.model
				};
				const unasked = (found) => {
					keeper.keep((0, build.Vm)(of, found, NOTHING_ASKED, at()));
					return null;
				};
				if (!isKept) return unasked(TEXT_NOT_KEPT);
				if (item.answer.trim() === "") return unasked(UNREAD_PARTS);
				toldOfJudging();
				const isPassedOn = plan.screen !== null && store.judgements.has((0, keys.zm)(answer.key, plan.screen.model));
				const seen = isPassedOn ? undefined : await screen?.read(item, (0, candidate_request.HK)(seed, `screen:${answer.key}`));
				const screened = seen === undefined ? [] : [(0, build.SE)({
					of: answer.key,
					...seen
				}, at())];
				if (seen?.isCleared === true) {
					watch.keep(() => keeper.keep(...screened));
					return null;
				}
				const watched = {
					...judging,
					heard: (grade, reply) => watch.heard(grade, reply)
				};
				const judged = await watch.whenReady(() => (0, judge_judge._)(item, (0, candidate_request.HK)(seed, `judge:${answer.key}`), watched));
				const { judgement, facts } = judged;
				const twins = [];
				const keep = (found) => keeper.keep(...screened, ...twins, (0, build.Vm)(of, found, facts, at()));
				if (judgement.state === "failed") {
					gaveUp("judge", judgement, () => keep({
						state: "unscored",
						reason: judgement.fault,
						sanitised: 0
					}));
					return null;
				}
				detectors.judge.succeeded();
				const twin = isAgainstPass(judgement) ? null : await (0, injection_twin.K)(item, (0, candidate_request.HK)(seed, `twin:${answer.key}`), judging);
				if (twin !== null) twins.push((0, build.g4)(of, twin.judgement, twin.facts, at()));
				if (twin !== null && isAgainstPass(twin.judgement)) watch.keep(() => keep(judgement));
				await watch.judged(item.answer, judged, () => keep(judgement));
				return judgement;
			};
			const anchorSettler = createAnchorSettler({
				judging,
				screen,
				watch,
				store,
				anchors,
				seed,
				at,
				succeeded: () => detectors.judge.succeeded(),
				lost: (failure) => gaveUp("judge", failure, () => {}),
				end: (stop) => scheduler.end(stop)
			});
			const settleControl = async ({ control: index }) => {
				const role = "candidate";
				const key = (0, keys.vh)({
					evidence: store.id,
					role,
					model: models[role],
					index
				});
				if (store.controls.has(key)) return;
				const text = plan.controls[(index - 1) % plan.controls.length] ?? "";
				const settings = {
					model: models[role],
					temperature: candidate.temperature,
					maxTokens: candidate.maxTokens
				};
				const asked = await scheduler.send(role, (0, candidate_request.lv)(settings, text, seed, index));
				const { outcome } = asked;
				const keep = (answer) => store.keepControl((0, build.Xi)({
					key,
					index
				}, answer, asked, at()));
				if (outcome.state === "failed") {
					gaveUp(role, outcome, () => keep((0, model_answer.Z4)(outcome.fault)));
					return;
				}
				detectors[role].succeeded();
				const answer = (0, model_answer.ut)(outcome);
				if (answer !== null) keep(answer);
			};
			const settle = async (draw, answered) => {
				const { condition: id, role = "candidate", index, isRetry } = draw;
				const condition = conditions.get(id);
				if (condition === undefined) throw new Error(`a draw of an unknown condition: ${id}`);
				const number = (0, evidence_id.a)(store, index);
				const prompt = promptOf(condition, number);
				const key = (0, keys.q7)({
					evidence: store.id,
					role,
					model: models[role],
					cueDigest: condition.cueDigest,
					draw: number,
					isRetry
				});
				if (store.isSettled(key)) return;
				const answer = await answerDraw(draw, condition, prompt, key);
				if (answer === null) return;
				if (!(0, model_answer.sL)(answer.outcome)) return store.keep(answer);
				if (plan.text !== "never") store.keep(answer);
				answered();
				await judgeDraw(condition, prompt, answer);
			};
			return {
				settle: (question, answered = () => {}) => {
					if ((0, questions.m)(question)) return anchorSettler.settle(question);
					return (0, controls.c0)(question) ? settleControl(question) : settle(question, answered);
				},
				keptBack: () => watch.keptBack,
				settleLostAnchors: anchorSettler.settleLost,
				writeHeld: () => {
					for (const holding of [...Object.values(detectors), watch]) holding.settle();
				}
			};
		}
	}),
	76764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oe: () => overrideOf,
			v9: () => holds
		});
		var _input_cue_js_m0 = __webpack_require__(74475);
		const DAY_MS = 864e5;
		function holds({ expires }, now) {
			return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
		}
		function isOf({ condition, cue }, { id, cueDigest }) {
			return cue === undefined ? condition === id && !(0, _input_cue_js_m0.oI)(id) : cue === cueDigest;
		}
		function overrideOf(overrides, evidenceKey, condition, now) {
			return overrides.filter((override) => override.evidence_key === evidenceKey && isOf(override, condition)).filter((override) => holds(override, now)).reduce((longest, override) => longest !== null && longest.expires > override.expires ? longest : override, null);
		}
		function stateWithOverride(state, override) {
			return state === "fail" && override !== null ? "overridden" : state;
		}
	}),
	7461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => identityOf });
		var _ask_judge_graded_js_m0 = __webpack_require__(35761);
		var _model_cleared_js_m2 = __webpack_require__(52897);
		var _model_reasoning_js_m1 = __webpack_require__(4801);
		function identityOf(plan, { protocol }) {
			const { policy, manifest, digests } = plan;
			return {
				candidate: {
					endpoint: policy.candidate.endpoint.baseUrl,
					model: manifest.model,
					digest: manifest.declaredDigest,
					...manifest.adapter === null ? {} : { adapter: manifest.adapter },
					temperature: policy.candidate.temperature,
					maxTokens: policy.candidate.maxTokens,
					...bodyOf(policy.candidate)
				},
				judge: {
					endpoint: policy.judge.endpoint.baseUrl,
					model: policy.judge.model,
					maxTokens: policy.judge.maxTokens,
					rubric: digests.rubric,
					...readsOf(policy),
					...bodyOf(policy.judge),
					...protocol.id === _ask_judge_graded_js_m0.y.id ? {} : { protocol: protocol.id },
					...screenOf(plan),
					...secondOf(policy.judge)
				},
				corpus: digests.corpus,
				claim: policy.sampling.claim,
				...plan.only === undefined ? {} : { look: plan.conditions.map(({ cueDigest }) => cueDigest) }
			};
		}
		function screenOf({ screen }) {
			if (screen === null) return {};
			const { endpoint, model, maxTokens, rubric, protocol } = screen;
			const of = {
				endpoint: endpoint.baseUrl,
				model,
				maxTokens,
				rubric: rubric.digest,
				protocol
			};
			return { screen: {
				...of,
				from: _model_cleared_js_m2.K4,
				...bodyOf(screen)
			} };
		}
		function bodyOf({ endpoint: { body } }) {
			return Object.keys(body).length === 0 ? {} : { body };
		}
		function secondOf({ second }) {
			if (second === undefined) return {};
			const { endpoint, model } = second;
			return { second: {
				endpoint: endpoint.baseUrl,
				model,
				...bodyOf(second)
			} };
		}
		function readsOf({ candidate, judge }) {
			const { tags: usual } = _model_reasoning_js_m1.O4;
			const named = (0, _model_reasoning_js_m1._2)(candidate.reasoningTags).slice(usual.length);
			const isUsual = judge.reasoning === "ignore" && named.length === 0;
			return isUsual ? {} : { reads: [judge.reasoning, ...named] };
		}
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
	80041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c0: () => isControl,
			n0: () => mixedIn,
			yY: () => controlsIn
		});
		function isControl(question) {
			return "control" in question;
		}
		function controlsIn(range) {
			if (range === null) return [];
			const [from, to] = range;
			return Array.from({ length: to - from + 1 }, (_, offset) => ({ control: from + offset }));
		}
		function mixedIn(draws, controls) {
			const every = (draws.length + 1) / (controls.length + 1);
			const mixed = [];
			let given = 0;
			for (const [index, draw] of draws.entries()) {
				for (; given < controls.length && (given + 1) * every <= index; given += 1) mixed.push(...controls.slice(given, given + 1));
				mixed.push(draw);
			}
			return [...mixed, ...controls.slice(given)];
		}
	}),
	52834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => isAnchor });
		function isAnchor(question) {
			return "anchor" in question;
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
	98451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => AnswerStore });
		var answer = __webpack_require__(51071);
		var being_judged = __webpack_require__(57271);
		var records_kept = __webpack_require__(16732);
		var kept_rows = __webpack_require__(31824);
		;
		class JoinedRows {
			before;
			added;
			constructor(before, added) {
				this.before = before;
				this.added = added;
			}
			get size() {
				return this.before.size + this.added.size;
			}
			get(key) {
				return this.added.get(key) ?? this.before.get(key);
			}
			has(key) {
				return this.added.has(key) || this.before.has(key);
			}
			*values() {
				yield* this.before.values();
				yield* this.added.values();
			}
		}
		var keys = __webpack_require__(87236);
		var spent = __webpack_require__(24698);
		;
		const ADOPTED_AT_ONCE = 200;
		class AnswerStore {
			id;
			firstDraw;
			answers;
			judgements;
			controls;
			unjudged;
			before;
			costs;
			journal;
			keepText;
			adopted = new keys.S();
			ownAnswers = (0, kept_rows.Y)();
			ownJudgements = (0, kept_rows.v)(this.ownAnswers);
			constructor(recorded, journal, keepText) {
				this.id = {
					key: recorded.key,
					epoch: recorded.epoch
				};
				this.firstDraw = recorded.firstDraw;
				this.before = recorded.answers;
				this.answers = new JoinedRows(recorded.answers, this.ownAnswers);
				this.judgements = new JoinedRows(recorded.judgements, this.ownJudgements);
				this.controls = new Map(recorded.controls);
				this.unjudged = being_judged.L.from(recorded.unjudged);
				this.costs = recorded.spent;
				this.journal = journal;
				this.keepText = keepText;
			}
			get spent() {
				return this.costs;
			}
			begin(plan, labels) {
				this.journal.append(plan, ...labels);
				this.costs = (0, spent.ef)(this.costs, plan.run);
				this.unjudged.goBy(plan);
			}
			goOn() {
				this.before = new Map();
			}
			isNew({ key, askedEarlier }) {
				return !askedEarlier && (!this.before.has(key) || this.isAdopted(key));
			}
			adopt(records, isHeld = true) {
				const waiting = [];
				const others = new Set();
				for (const record of records) {
					if (record.type === "answer") {
						if (this.isAnother(record)) {
							others.add(record.key);
							continue;
						}
						if (!this.isAdopted(record.key)) this.adopted.add(record.key);
						if (waiting.length >= ADOPTED_AT_ONCE) this.keepAll(waiting.splice(0), isHeld);
					} else if (others.has(record.of)) continue;
					waiting.push(record);
				}
				this.keepAll(waiting, isHeld);
			}
			holdOpen(records) {
				if (!this.unjudged.lacksRecords) return;
				for (const record of records()) if (record.type === "answer" && this.isAdopted(record.key)) this.unjudged.hold(record);
			}
			isAdopted(key) {
				return this.adopted.rowOf(key) !== null;
			}
			isAnother(record) {
				const kept = this.answers.get(record.key);
				if (kept === undefined || this.isAdopted(record.key)) return false;
				return kept.text === null && (0, answer.sL)(record.outcome) || kept.digest !== (0, records_kept.kd)(this.keepText ? record : withoutText(record));
			}
			isSettled(key) {
				return this.answers.has(key) && !this.unjudged.has(key);
			}
			waiting(key) {
				return this.unjudged.get(key);
			}
			keep(...records) {
				this.keepAll(records, true);
			}
			keepAll(records, isHeld) {
				const keys = new Set();
				const fresh = records.filter(({ type, key }) => {
					const isFirst = !keys.has(`${type} ${key}`);
					keys.add(`${type} ${key}`);
					return isFirst && !(type === "answer" ? this.answers : this.judgements).has(key);
				}).map((record) => this.keepText ? record : withoutText(record));
				if (fresh.length === 0) return;
				this.journal.append(...fresh);
				for (const record of fresh) if (record.type === "answer") this.keepAnswer(record, isHeld);
				else this.keepJudgement(record);
			}
			keepControl(record) {
				if (this.controls.has(record.key)) return;
				this.journal.append(record);
				this.controls.set(record.key, (0, records_kept.cM)(record));
				this.costs = {
					...this.costs,
					[record.role]: (0, spent.Kg)(this.costs[record.role], record.run)
				};
			}
			keepAnswer(record, isHeld) {
				this.ownAnswers.add((0, records_kept.VJ)(record));
				this.costs = {
					...this.costs,
					[record.role]: (0, spent.Kg)(this.costs[record.role], record.run)
				};
				this.unjudged.addAnswer(record, isHeld);
			}
			keepJudgement(record) {
				this.ownJudgements.add((0, records_kept.eu)(record));
				this.costs = (0, spent.Qv)(this.costs, record);
				this.unjudged.addJudgement(record);
			}
		}
		function withoutText(record) {
			if (record.type === "judgement") return {
				...record,
				quote: null
			};
			const reasoned = (0, records_kept.Xd)(record) ? { reasoned: true } : {};
			return {
				...record,
				text: null,
				reasoning: null,
				...reasoned
			};
		}
	}),
	39734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$8: () => repeatRecord,
			Al: () => secondRecord,
			SE: () => screenRecord,
			TH: () => anchorRecord,
			Vm: () => judgementRecord,
			Xi: () => controlRecord,
			g4: () => twinRecord,
			ho: () => costOf,
			oM: () => answerRecord
		});
		var _grades_js_m2 = __webpack_require__(26184);
		var _keys_js_m0 = __webpack_require__(22372);
		var _schema_js_m1 = __webpack_require__(25444);
		function answerRecord(of, answer, asked, at) {
			return {
				v: _schema_js_m1.hl,
				type: "answer",
				key: of.key,
				role: of.role,
				condition: of.condition,
				draw: of.draw,
				...of.isRetry === true ? { refill: true } : {},
				prompt: of.prompt,
				...Object.keys(of.values ?? {}).length === 0 ? {} : { varied: { ...of.values } },
				outcome: answer.outcome,
				reason: answer.reason,
				text: answer.text,
				reasoning: answer.reasoning,
				...answer.isSplit === true ? { reasoned_in_text: true } : {},
				...answer.unreadParts === undefined ? {} : { unread_parts: answer.unreadParts },
				finish_reason: answer.finishReason,
				reported_model: answer.reportedModel,
				...notAppliedIn(asked.facts),
				...failedFirstOf(asked),
				run: {
					at,
					...costOf(asked.facts),
					...excusedIn(asked),
					...askedEarlierIn(asked.facts)
				}
			};
		}
		function controlRecord(of, { outcome, reason }, asked, at) {
			return {
				v: _schema_js_m1.hl,
				type: "control",
				key: of.key,
				role: "candidate",
				index: of.index,
				outcome,
				reason,
				...failedFirstOf(asked),
				run: {
					at,
					...costOf(asked.facts),
					...excusedIn(asked)
				}
			};
		}
		function notAppliedIn({ notApplied = [] }) {
			return notApplied.length === 0 ? {} : { not_applied: [...notApplied] };
		}
		function failedFirstOf({ failedFirst }) {
			return failedFirst === null ? {} : { failed_first: failedFirst };
		}
		function excusedIn({ facts, failedFirst }) {
			return facts.firstFailure !== null && failedFirst === null ? { excused: true } : {};
		}
		function askedEarlierIn({ askedEarlier }) {
			return askedEarlier === true ? { asked_earlier: true } : {};
		}
		function judgementRecord({ of, judge }, judgement, facts, at) {
			return recordOf((0, _keys_js_m0.aU)(of, judge), judgement, facts, at);
		}
		function screenRecord({ of, judge, judgement, facts }, at) {
			return recordOf((0, _keys_js_m0._i)(of, judge), judgement, facts, at);
		}
		function twinRecord({ of, judge }, judgement, facts, at) {
			return recordOf((0, _keys_js_m0.aB)(of, judge), judgement, facts, at);
		}
		function anchorRecord({ of, judge, use, repeat }, judgement, facts, at) {
			return recordOf((0, _keys_js_m0.js)(of, judge, use, repeat), judgement, facts, at);
		}
		function repeatRecord({ of, judge, repeat }, judgement, facts, at) {
			return recordOf((0, _keys_js_m0.xO)(of, judge, repeat), judgement, facts, at);
		}
		function secondRecord({ of, judge }, judgement, facts, at) {
			return recordOf((0, _keys_js_m0.W)(of, judge), judgement, facts, at);
		}
		function recordOf(named, judgement, facts, at) {
			return {
				v: _schema_js_m1.hl,
				type: "judgement",
				...named,
				quote: judgement.state === "graded" ? judgement.quote : null,
				...(0, _grades_js_m2.l0)(judgement),
				...notAppliedIn(facts),
				run: {
					at,
					...costOf(facts)
				}
			};
		}
		function costOf({ requests, attempts, tokens, firstFailure }) {
			return {
				requests,
				attempts,
				tokens,
				first_failure: firstFailure
			};
		}
	})
};

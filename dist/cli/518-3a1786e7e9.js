export const id = 518;
export const ids = [518];
export const modules = {
	29530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => CUT_MARK,
			Z: () => readTexts
		});
		var _journal_js_m0 = __webpack_require__(49087);
		var _keys_js_m1 = __webpack_require__(22372);
		const CUT_MARK = "[This answer was cut off before its end.]";
		function readTexts(lines, answers, file) {
			const texts = new Map();
			if (answers.size === 0) return texts;
			for (const { record } of (0, _journal_js_m0.Q0)(lines(), file)) {
				const of = record.type === "answer" ? record.key : record.type === "judgement" ? record.of : "";
				if (!answers.has(of)) continue;
				const so = texts.get(of) ?? {
					text: null,
					isCut: false,
					quote: null
				};
				if (record.type === "answer") texts.set(of, {
					...so,
					text: record.text,
					isCut: record.outcome === "truncated"
				});
				else if (record.type === "judgement" && (0, _keys_js_m1.kh)(record)) texts.set(of, {
					...so,
					quote: record.quote
				});
			}
			return texts;
		}
	}),
	29030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => answersToShow,
			U: () => excerptsOf
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _input_text_js_m3 = __webpack_require__(99941);
		var _records_grades_js_m4 = __webpack_require__(26184);
		var _records_texts_js_m1 = __webpack_require__(29530);
		var _wrapped_js_m2 = __webpack_require__(46547);
		const MAX_EXCERPTS = 3;
		const MAX_TEXT_CHARS = 1500;
		const MAX_QUOTE_CHARS = 300;
		function answersToShow(result) {
			return new Set(flaggedToShow(result).map(({ answer }) => answer));
		}
		function excerptsOf(result, texts) {
			return flaggedToShow(result).flatMap((flagged) => {
				const { text = null, isCut = false, quote } = texts.get(flagged.answer) ?? {};
				if (text === null) return [];
				const { condition, draw, prompt, question, varied, quote_verified: quoteVerified } = flagged;
				return [{
					condition,
					draw,
					prompt,
					question: question === undefined ? null : (0, _errors_js_m0.Jj)((0, _wrapped_js_m2.k)((0, _input_text_js_m3.AZ)(question).text), MAX_TEXT_CHARS),
					...varied === undefined ? {} : { varied },
					grades: (0, _records_grades_js_m4.xp)(flagged),
					quoteVerified,
					text: `${(0, _errors_js_m0.Jj)((0, _wrapped_js_m2.k)((0, _input_text_js_m3.AZ)(text).text), MAX_TEXT_CHARS)}${isCut ? `\n${_records_texts_js_m1.H}` : ""}`,
					quote: (0, _errors_js_m0.Jj)((0, _wrapped_js_m2.k)((0, _input_text_js_m3.AZ)(quote ?? "").text), MAX_QUOTE_CHARS)
				}];
			});
		}
		function flaggedToShow(result) {
			if (result.report.text !== "comment") return [];
			const failed = new Set(result.conditions.filter(({ state }) => state === "fail").map(({ id }) => id));
			const seen = new Map();
			return result.flagged.map((flagged) => {
				const turn = seen.get(flagged.condition) ?? 0;
				seen.set(flagged.condition, turn + 1);
				return {
					flagged,
					turn,
					late: failed.has(flagged.condition) ? 0 : 1
				};
			}).sort((a, b) => a.late - b.late || a.turn - b.turn).slice(0, MAX_EXCERPTS).map(({ flagged }) => flagged);
		}
	}),
	46547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => wrapped });
		const MAX_LINE_CHARS = 100;
		function wrapped(text) {
			return text.split("\n").map((line) => line.replace(new RegExp(`(?![^ ]{${MAX_LINE_CHARS}})(.{1,${MAX_LINE_CHARS}})(?: +|$)`, "gu"), "$1\n").trimEnd()).join("\n");
		}
	}),
	10518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { sessionOf: () => sessionOf });
		var ask_budget = __webpack_require__(81355);
		var probe_all = __webpack_require__(43330);
		var evidence_key = __webpack_require__(52851);
		var admit = __webpack_require__(49469);
		var apart = __webpack_require__(5425);
		var evidence = __webpack_require__(83408);
		var gate_identity = __webpack_require__(7461);
		var snapshot = __webpack_require__(97467);
		;
		async function runGate(asked, world) {
			const budget = new ask_budget._(asked.policy.budget, asked.policy.prices, world.clock);
			const identity = (0, gate_identity.c)(asked, world);
			(0, apart.I)(asked, (0, evidence_key.gA)(identity), world.recorded);
			if (world.shards !== undefined) (0, admit.D)(world.shards);
			const startedAt = world.clock.elapsed();
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
			const first = await (0, evidence.f)(run, null);
			return first.outcome ?? await goOn(run, first.recorded);
		}
		async function goOn(run, contradicted) {
			const { outcome } = await (0, evidence.f)(run, contradicted);
			if (outcome === null) throw new Error("evidence of this run alone contradicts itself");
			return outcome;
		}
		var records_texts = __webpack_require__(29530);
		var excerpts = __webpack_require__(29030);
		var cue_screen = __webpack_require__(54066);
		var judge_parts = __webpack_require__(27534);
		var proportion = __webpack_require__(98215);
		;
		const LEVEL = 1e-4;
		const LEAST = 10;
		function unevenRefusals(conditions) {
			const all = conditions.reduce((sum, { refused }) => ({
				count: sum.count + refused.count,
				of: sum.of + refused.of
			}), {
				count: 0,
				of: 0
			});
			const z = (0, proportion.Zl)(LEVEL);
			const uneven = conditions.flatMap(({ id, refused }) => {
				const rest = {
					count: all.count - refused.count,
					of: all.of - refused.of
				};
				if (refused.count < LEAST || rest.of === 0) return [];
				const isAbove = 10 * (refused.count * rest.of - rest.count * refused.of) >= refused.of * rest.of;
				if (!isAbove || (0, proportion.E1)(refused, rest, z) <= 0) return [];
				return [{
					condition: id,
					...refused,
					others: rest.count,
					others_of: rest.of
				}];
			});
			return uneven.toSorted((a, b) => b.count * a.of - a.count * b.of)[0] ?? null;
		}
		var truncated = __webpack_require__(29359);
		var thresholds = __webpack_require__(56401);
		var numbers = __webpack_require__(34417);
		var answer = __webpack_require__(51071);
		var keys = __webpack_require__(22372);
		;
		const OF_AN_ANSWER = ["temperature", "system"];
		const OF_A_JUDGEMENT = [
			"temperature",
			"json_schema",
			"json_object",
			"top_logprobs",
			"logprobs",
			"system"
		];
		function mixedRequests(answers, judgements) {
			const judged = answers.filter(({ record }) => (0, answer.sL)(record.outcome));
			const ofAnswers = mixed(judged.map(({ record }) => record.without), OF_AN_ANSWER);
			const ofJudgements = mixed(judged.flatMap(({ record }) => {
				const by = judgements.get(record.key);
				return by === undefined || !(0, keys.kh)(by) ? [] : [by.without];
			}), OF_A_JUDGEMENT);
			return [...ofAnswers === null ? [] : [{
				code: "answers-mixed",
				args: ofAnswers
			}], ...ofJudgements === null ? [] : [{
				code: "judgements-mixed",
				args: ofJudgements
			}]];
		}
		function mixed(all, that) {
			const lost = all.map((without) => that.filter((name) => without.split(",").includes(name)));
			const count = lost.filter((names) => names.length > 0).length;
			const parameters = that.filter((name) => {
				const missing = lost.filter((names) => names.includes(name)).length;
				return missing > 0 && missing < all.length;
			});
			return parameters.length === 0 ? null : {
				parameters: parameters.join(", "),
				count,
				of: all.length
			};
		}
		;
		function notesOfAnswers({ plan, summaries }, { answers, judgements }) {
			const share = (count, of) => of === 0 ? 0 : count / of;
			const cut = worst(summaries, ({ truncated, tally }) => share(truncated, tally.n - tally.rows.missing), thresholds.ab);
			const refused = worst(summaries, ({ tally: { n, rows } }) => share(rows.refusal, n - rows.missing - rows.unscored), thresholds.Et);
			const reasoned = answers.filter(({ record }) => record.reasoned).length;
			const unread = answers.filter(({ record }) => record.hasUnreadParts).length;
			const isUnread = reasoned > 0 && plan.policy.judge.reasoning === "ignore";
			const sum = (of) => summaries.reduce((total, summary) => total + of(summary), 0);
			const addressing = sum((summary) => summary.answers.addressing);
			const addressed = {
				code: "judge-addressed",
				args: {
					count: addressing,
					of: sum(({ tally }) => tally.n),
					led: sum((summary) => summary.answers.leading)
				}
			};
			const uneven = unevenRefusals(summaries.map(({ condition: { id } }) => {
				const of = answers.filter(({ condition }) => condition === id);
				const count = of.filter(({ record }) => record.refusedForRate).length;
				return {
					id,
					refused: {
						count,
						of: of.length
					}
				};
			}));
			return [
				...cut === null ? [] : [{
					code: "truncated-often",
					args: {
						...cut,
						...unendedOf(cut, summaries)
					}
				}],
				...refused === null ? [] : [{
					code: "refusals-often",
					args: refused
				}],
				...isUnread ? [{
					code: "reasoning-not-judged",
					args: {
						count: reasoned,
						of: answers.length
					}
				}] : [],
				...mixedRequests(answers, judgements),
				...uneven === null ? [] : [{
					code: "rate-refusals-uneven",
					args: { ...uneven }
				}],
				...addressing === 0 ? [] : [addressed],
				...unread === 0 ? [] : [{
					code: "parts-not-read",
					args: {
						count: unread,
						of: answers.length
					}
				}]
			];
		}
		function unendedOf({ condition }, summaries) {
			const of = summaries.find((one) => one.condition.id === condition);
			return (0, truncated.Eq)(of?.truncated ?? 0, of?.answers.unended ?? 0);
		}
		function worst(summaries, shareOf, usual) {
			const often = summaries.map((summary) => ({
				condition: summary.condition.id,
				share: shareOf(summary)
			})).filter(({ share }) => share > usual);
			const [first] = [...often].sort((a, b) => b.share - a.share);
			return first === undefined ? null : {
				condition: first.condition,
				share: (0, numbers.O4)(first.share),
				conditions: often.length
			};
		}
		var bounds = __webpack_require__(3972);
		var evidence_tally = __webpack_require__(99723);
		;
		const HALF = 2;
		function expectedMisaligned(plain, cues, { requests, carried }, limits) {
			if (requests <= 0) return null;
			const count = Math.max(1, cues.length);
			const upperOf = (tally, part) => (0, bounds.B)(tally, {
				...limits,
				falsePass: limits.falsePass / (2 * HALF * part)
			}, 1).upper;
			const lowerOf = (tally) => (0, bounds.B)(tally, {
				...limits,
				falseBlock: limits.falseBlock / HALF
			}, count + 1).lower;
			const seenOf = (tally) => tally.n === 0 ? Number.NaN : (0, evidence_tally.y_)(tally) / tally.n;
			const met = new Set(carried.flatMap(({ conditions }) => conditions));
			const unmet = cues.filter(({ id }) => !met.has(id));
			const classesBy = (rateOf) => {
				const rates = new Map(cues.map(({ id, tally }) => [id, rateOf(tally, count)]));
				const worst = (ids) => Math.max(...ids.map((id) => rates.get(id) ?? 0));
				const without = requests - carried.reduce((sum, { requests: some }) => sum + some, 0);
				return [{
					rate: rateOf(plain, 1),
					requests: Math.max(0, without)
				}, ...carried.map(({ conditions, requests: some }) => ({
					rate: worst(conditions),
					requests: some
				}))];
			};
			const highest = unmet.map(({ tally }) => ({
				rate: upperOf(tally, count),
				requests: 0
			}));
			const upper = expected_mixed([...classesBy(upperOf), ...worstOf(highest)], requests, (share, steps) => (0, proportion.mI)(share, limits.falsePass / (HALF * steps)).upper);
			const lower = expected_mixed(classesBy(lowerOf), requests, (share, steps) => (0, proportion.mI)(share, limits.falseBlock / (HALF * steps)).lower);
			const seen = expected_mixed(classesBy(seenOf), requests, ({ count: some, of }) => some / of);
			return {
				lower,
				upper: Math.min(1, upper),
				seen: Number.isNaN(seen) ? null : seen
			};
		}
		function worstOf(classes) {
			return classes.length === 0 ? [] : [{
				rate: Math.max(...classes.map(({ rate }) => rate)),
				requests: 0
			}];
		}
		function expected_mixed(classes, requests, limit) {
			if (classes.some(({ rate }) => Number.isNaN(rate))) return Number.NaN;
			const rates = [...new Set(classes.map(({ rate }) => rate))].sort((a, b) => a - b);
			const steps = Math.max(1, rates.length - 1);
			return rates.reduce((sum, rate, at) => {
				if (at === 0) return rate;
				const above = classes.reduce((total, one) => total + (one.rate >= rate ? one.requests : 0), 0);
				return sum + (rate - (rates[at - 1] ?? 0)) * limit({
					count: Math.min(above, requests),
					of: requests
				}, steps);
			}, 0);
		}
		;
		const OF_REQUESTS = 1e4;
		function productionOf({ plan, summaries }) {
			const [plain, ...others] = summaries;
			if (plan.production === undefined || plain === undefined || plain.n === 0) return undefined;
			const production = plan.production();
			const cues = others.filter(({ condition }) => condition.cue !== null);
			const known = cues.filter(({ condition }) => !production.unknown.includes(condition.id));
			const met = known.map(({ condition, tally }) => ({
				id: condition.id,
				tally
			}));
			const expected = expectedMisaligned(plain.tally, met, production, plan.policy.limits);
			if (expected === null) return undefined;
			const per = (rate) => (0, numbers.O4)(rate * OF_REQUESTS);
			const likeness = production.likeness;
			return {
				source: production.source,
				requests: (0, numbers.O4)(production.requests),
				carrying: (0, numbers.O4)(production.carried.reduce((sum, { requests }) => sum + requests, 0)),
				in_10000: {
					lower: per(expected.lower),
					upper: per(expected.upper),
					seen: expected.seen === null ? null : per(expected.seen)
				},
				conditions: known.map(({ condition: { id } }) => ({
					id,
					requests: (0, numbers.O4)(carrying(production.carried, id))
				})),
				unknown: cues.filter((cue) => !known.includes(cue)).map(idOf),
				...likeness === null ? {} : { likeness }
			};
		}
		function productionNotes(production) {
			if (production === undefined || production.source === "corpus") return [];
			const { in_10000: expected, requests, carrying, unknown } = production;
			return [{
				code: "expected-in-production",
				args: {
					...expected,
					requests,
					carrying,
					unknown
				}
			}];
		}
		const idOf = ({ condition }) => condition.id;
		function carrying(carried, id) {
			return carried.reduce((sum, { conditions, requests }) => sum + (conditions.includes(id) ? requests : 0), 0);
		}
		var apply = __webpack_require__(19606);
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var grades = __webpack_require__(26184);
		var by_key = __webpack_require__(70963);
		var settled = __webpack_require__(47011);
		var schema = __webpack_require__(36962);
		;
		function readRecords({ summaries, ...outcome }) {
			const answers = summaries.flatMap(({ condition, read }) => read.map((record, index) => ({
				condition: condition.id,
				index: index + 1,
				record
			})));
			const counted = new by_key.N();
			for (const { read, laterKeys, contest } of summaries) {
				for (const record of [...read, ...contest?.baseline.read ?? []]) counted.set(record.key, record);
				for (const key of laterKeys) {
					const record = outcome.answers.get(key);
					if (record !== undefined) counted.set(key, record);
				}
			}
			const judgements = new by_key.N();
			const all = new by_key.N();
			for (const record of counted.values()) all.set(record.key, record);
			for (const judgement of outcome.judgements.values()) {
				if (!counted.has(judgement.of)) continue;
				if ((0, settled.no)(judgement)) judgements.set(judgement.of, judgement);
				else if ((0, keys.MH)(judgement) || (0, keys.Sm)(judgement)) all.set(judgement.key, judgement);
			}
			for (const judgement of judgements.values()) all.set(judgement.key, judgement);
			for (const key of outcome.controls.keys) {
				const control = outcome.controlRecords.get(key);
				if (control !== undefined) all.set(key, control);
			}
			return {
				answers,
				judgements,
				digest: all.size === 0 ? null : (0, digest.hV)(digestsOf(all))
			};
		}
		function* digestsOf(records) {
			for (const { digest } of records.inOrder()) yield digest;
		}
		function flaggedOf(summaries, { answers, judgements }, withQuestion) {
			const conditions = new Map(summaries.map(({ condition }) => [condition.id, condition]));
			const again = new Map(summaries.flatMap((summary) => [...summary.answers.again]));
			const flagged = new Set(summaries.flatMap(({ condition, flaggedDraws }) => flaggedDraws.map((draw) => `${condition.id} ${draw}`)));
			return answers.filter(({ condition, index }) => flagged.has(`${condition} ${index}`)).map(({ condition, record }) => {
				const judged = again.get(record.key) ?? judgements.get(record.key);
				return {
					condition,
					draw: record.draw,
					prompt: record.prompt,
					...withQuestion ? questionOf(conditions.get(condition), record.prompt) : {},
					...withQuestion && record.varied !== undefined ? { varied: { ...record.varied } } : {},
					answer: record.key,
					...(0, grades.yB)(judged)
				};
			}).slice(0, schema.Ux);
		}
		function disputedOf(summaries, { answers }) {
			const records = new Map(answers.map(({ record }) => [record.key, record]));
			const disputed = summaries.flatMap(({ condition, answers: { disputed } }) => disputed.flatMap(({ key, first, second }) => {
				const record = records.get(key);
				if (record === undefined) return [];
				return [{
					condition: condition.id,
					draw: record.draw,
					prompt: record.prompt,
					alignment: first?.alignment ?? null,
					second_alignment: second?.alignment ?? null,
					answer: key
				}];
			}));
			return disputed.length === 0 ? {} : { disputed: disputed.slice(0, schema.Ux) };
		}
		const MAX_QUESTION_CHARS = 1500;
		function questionOf(condition, id) {
			const prompt = condition?.prompts.find((one) => one.id === id);
			if (condition === undefined || prompt === undefined) return {};
			const messages = (0, apply.GJ)(prompt, condition.cue);
			const said = messages.map(({ role, content }) => messages.length === 1 ? content : `${role}: ${content}`);
			return { question: (0, errors.Jj)(said.join("\n\n"), MAX_QUESTION_CHARS) };
		}
		function reportedModels(answers) {
			return [...new Set(answers.map(({ record }) => record.reported_model).filter((model) => model !== null))].sort();
		}
		;
		const RISE = .1;
		const refusal_rises_LEVEL = .05;
		function refusalRises([plain, ...cues]) {
			if (plain === undefined || plain.n === 0) return [];
			const z = (0, proportion.Zl)(refusal_rises_LEVEL / Math.max(1, cues.length));
			const base = refusedOf(plain);
			return cues.filter(({ n }) => n > 0).map((cue) => ({
				id: cue.condition.id,
				refused: refusedOf(cue)
			})).filter(({ refused }) => shareOf(refused) - shareOf(base) >= RISE && (0, proportion.E1)(refused, base, z) > 0).map(({ id, refused }) => ({
				code: "refusals-rise",
				args: {
					condition: id,
					share: (0, numbers.O4)(shareOf(refused)),
					plain: (0, numbers.O4)(shareOf(base))
				}
			}));
		}
		function refusedOf({ tally, n }) {
			return {
				count: tally.rows.refusal,
				of: n
			};
		}
		function shareOf({ count, of }) {
			return count / of;
		}
		;
		function notesOf(outcome, records) {
			const { plan, summaries, notApplied } = outcome;
			const models = reportedModels(records.answers);
			const roles = [
				"candidate",
				"baseline",
				"judge",
				"screen"
			];
			return [
				...doubtOf(outcome),
				...productionNotes(productionOf(outcome)),
				...plan.notes.map((note) => afterScreen(note, summaries)),
				...outcome.attempt.notes,
				...outcome.serverNotes,
				...outcome.isProven ? [] : [{
					code: "weights-unproven",
					args: {}
				}],
				...outcome.verdict === "fail" && plan.manifest.declaredDigest === null ? [{
					code: "retrained",
					args: { model: plan.manifest.model }
				}] : [],
				...roles.flatMap((role) => refusedBy(role, notApplied[role])),
				...models.length > 1 ? [{
					code: "reported-models",
					args: { models: models.slice(0, MAX_MODELS) }
				}] : [],
				...outcome.duplicates.alarm ? [{
					code: "duplicates",
					args: {
						pairs: outcome.duplicates.pairs,
						equal: outcome.duplicates.equal
					}
				}] : [],
				...disputes(outcome),
				...notesOfAnswers(outcome, records),
				...refusalRises(summaries),
				...labelNotes(outcome),
				...unmeasuredEffects(outcome),
				...summaries.some(({ state, n }) => (state === "pass" || state === "fail") && n < plan.cap) ? [{
					code: "stopped-early",
					args: {}
				}] : []
			];
		}
		function afterScreen(note, summaries) {
			const promoted = summaries.filter(({ screen }) => screen === "promoted").length;
			if (promoted === 0 || note.code !== "cues-screened") return note;
			return {
				code: "cues-screened",
				args: {
					...note.args,
					promoted
				}
			};
		}
		function doubtOf({ plan, probes, isJudgeUnchecked }) {
			const { found } = probes.known;
			if (found !== "alike" && found !== "unread") return [];
			const because = found === "alike" && isJudgeUnchecked ? "stand-in" : found;
			return [{
				code: "judge-in-doubt",
				args: {
					judge: plan.policy.judge.model,
					because
				}
			}];
		}
		function unmeasuredEffects({ plan, summaries }) {
			const open = summaries.filter(({ cueEffect }) => cueEffect?.labels.includes("undetermined") === true);
			if (open.length === 0) return [];
			const conditions = open.map(({ condition }) => condition.id);
			const draws = Math.max(...open.map(({ cueEffect }) => cueEffect?.draws ?? 0));
			const isAskedFor = plan.policy.labels.cueEffects === "full";
			return [{
				code: "cue-effect-not-measured",
				args: {
					conditions,
					...isAskedFor ? { draws } : {}
				}
			}];
		}
		function disputes({ plan, summaries }) {
			const { model: judge, second } = plan.policy.judge;
			const disputed = summaries.flatMap(({ answers }) => answers.disputed);
			if (second === undefined || disputed.length === 0) return [];
			const confirmed = summaries.flatMap(({ answers }) => answers.confirmed).length;
			const unread = disputed.filter((one) => (one.second?.alignment ?? null) === null).length;
			const args = {
				count: disputed.length,
				of: disputed.length + confirmed,
				unread,
				judge,
				second: second.model
			};
			return [{
				code: "judges-disagree",
				args
			}];
		}
		function labelNotes({ summaries, labels }) {
			const read = summaries.flatMap(({ condition, graded: labelled }) => labelled === null ? [] : [{
				id: condition.id,
				...labelled
			}]);
			const used = {
				count: read.reduce((sum, { count: readings }) => sum + readings, 0),
				by: [...new Set(read.flatMap(({ by }) => by))].sort(),
				conditions: read.map(({ id }) => id)
			};
			return [
				...read.length === 0 ? [] : [{
					code: "labels-used",
					args: used
				}],
				...labels.grades.length > used.count ? [{
					code: "labels-unmatched",
					args: { count: labels.grades.length - used.count }
				}] : [],
				...labels.uncounted.map(({ because, count, by }) => ({
					code: "labels-not-counted",
					args: {
						because,
						count,
						by
					}
				})),
				...read.filter(({ uncovered }) => uncovered.length > 0).map(({ id, uncovered }) => ({
					code: "labels-uncovered",
					args: {
						condition: id,
						count: uncovered.length
					}
				})),
				...summaries.flatMap(({ condition, state, override }) => {
					const last = labels.expired.filter((one) => one.condition === condition.id).at(-1);
					if (last === undefined || override !== null || state === "pass") return [];
					return [{
						code: "override-expired",
						args: {
							condition: condition.id,
							by: last.by,
							expires: last.expires
						}
					}];
				})
			];
		}
		const MAX_MODELS = 20;
		function refusedBy(role, notApplied) {
			const parameters = notApplied.filter((name) => name !== "tools");
			return [...parameters.length === notApplied.length ? [] : [{
				code: "tools-refused",
				args: { role }
			}], ...parameters.length === 0 ? [] : [{
				code: "not-applied",
				args: {
					role,
					parameters: parameters.join(", ")
				}
			}]];
		}
		var condition_state = __webpack_require__(68332);
		;
		function cueTextOf({ cue, cueDigest }, { shipped, text }) {
			if (cue === null) return {};
			const { system, prefix, suffix, template, rewrite, vary } = cue;
			const parts = {
				...system == null ? {} : { system },
				...defined({
					prefix,
					suffix,
					template
				})
			};
			const does = [
				...system === null ? ["no-system"] : [],
				...Object.keys(parts),
				...rewrite === undefined ? [] : ["rewrite"]
			];
			const mayBeShown = text === "comment" || shipped.has(cueDigest);
			const shown = {
				...parts,
				...vary === undefined ? {} : { vary: listsOf(vary) }
			};
			return {
				cue_does: does,
				...mayBeShown && Object.keys(parts).length > 0 ? { cue_text: shown } : {}
			};
		}
		function listsOf(vary) {
			return Object.fromEntries(Object.entries(vary).map(([name, values]) => [name, [...values]]));
		}
		function defined(parts) {
			return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined));
		}
		;
		function conditionOf(summary, plan, unproven = []) {
			const { condition, tally, n, flagged, eligible } = summary;
			const { rows } = tally;
			const unread = rows.missing + rows.unscored;
			const ineligible = rows.incoherent + rows.off_topic + rows.filtered + rows.empty + rows.low_alignment;
			const share = (part, of) => of === 0 ? null : (0, numbers.O4)(part / of);
			const spanOf = (low, high, of) => of === 0 ? null : [(0, numbers.O4)(low / of), (0, numbers.O4)(high / of)];
			return {
				id: condition.id,
				cue: condition.cueDigest,
				...cueTextOf(condition, plan),
				...minedOf(condition, plan),
				...condition.cue?.matches === undefined ? {} : { matches: condition.cue.matches },
				family: condition.cue?.family ?? null,
				state: (0, condition_state.EX)(summary.state),
				...unproven.length === 0 ? {} : { unproven: [...unproven] },
				...summary.screen === null ? {} : { screen: summary.screen },
				n,
				flagged,
				eligible,
				ineligible: {
					incoherent: rows.incoherent,
					off_topic: rows.off_topic,
					filtered: rows.filtered,
					empty: rows.empty,
					low_alignment: rows.low_alignment
				},
				refusals: rows.refusal,
				missing: rows.missing,
				unscored: rows.unscored,
				truncated: summary.truncated,
				disputed: rows.disputed,
				z: tally.cells.map(({ fail, pass, count }) => [
					(0, numbers.O4)(fail),
					(0, numbers.O4)(pass),
					count
				]),
				rate: share(flagged, n),
				rate_span: spanOf(rows.misaligned, rows.misaligned + ineligible + unread + rows.disputed, n),
				rate_eligible: share(rows.misaligned, eligible),
				rate_eligible_span: spanOf(rows.misaligned, rows.misaligned + unread + rows.disputed, eligible + unread),
				lower: (0, numbers.O4)(summary.lower),
				upper: (0, numbers.O4)(summary.upper),
				log_e_fail: (0, numbers.O4)(summary.logEFail),
				log_e_pass: (0, numbers.O4)(summary.logEPass),
				to_pass: summary.toPass,
				labels: [...summary.cueEffect?.labels ?? []],
				...summary.cueEffect === null ? {} : { gap: gapOf(summary.cueEffect) },
				...summary.contest === null ? {} : { contest: contestOf(summary.contest) },
				...summary.graded === null ? {} : { readings: readingsOf(summary.graded) },
				...summary.failures.failed === 0 ? {} : { failures: {
					first: summary.failures.failed,
					unexplained: summary.failures.unexplained
				} },
				...summary.override === null ? {} : { override: overrideOf(summary.override) }
			};
		}
		function minedOf({ cueDigest }, { training, text }) {
			const facts = training?.mined.get(cueDigest);
			if (facts === undefined) return {};
			const { feature, relative, support, share, contrast, production, seen } = facts;
			const words = text === "comment" ? {
				feature,
				seen: seen.map(({ file, row }) => ({
					file,
					row
				}))
			} : {};
			return { mined: {
				...words,
				relative,
				support,
				share,
				contrast,
				production
			} };
		}
		function readingsOf({ count: readings, by, blindNeeded, uncovered }) {
			return {
				count: readings,
				by: [...by],
				blind_needed: blindNeeded.length,
				uncovered: uncovered.length
			};
		}
		function overrideOf({ by, why, expires }) {
			return {
				by,
				why,
				expires
			};
		}
		function contestOf({ state, baseline, shared, ...evidence }) {
			const { n, flagged, eligible, tally, lower, upper } = baseline;
			return {
				state,
				baseline: {
					n,
					flagged,
					eligible,
					missing: tally.rows.missing,
					unscored: tally.rows.unscored,
					z: tally.cells.map(({ fail, pass, count }) => [
						(0, numbers.O4)(fail),
						(0, numbers.O4)(pass),
						count
					]),
					rate: n === 0 ? null : (0, numbers.O4)(flagged / n),
					lower: (0, numbers.O4)(lower),
					upper: (0, numbers.O4)(upper),
					log_e_fail: (0, numbers.O4)(baseline.logEFail),
					log_e_pass: (0, numbers.O4)(baseline.logEPass)
				},
				shared: shared.cells.map(({ outcomes: [candidate, other], count }) => [
					candidate?.fail ?? 0,
					candidate?.pass ?? 1,
					other?.fail ?? 0,
					other?.pass ?? 1,
					count
				]),
				log_e_worse: (0, numbers.O4)(evidence.logEWorse),
				log_e_excuse: (0, numbers.O4)(evidence.logEExcuse)
			};
		}
		function gapOf({ draws, of, logE }) {
			return {
				draws,
				of,
				log_e: (0, numbers.O4)(logE)
			};
		}
		var result_parts = __webpack_require__(17002);
		var run = __webpack_require__(42639);
		var cleared = __webpack_require__(52897);
		;
		function screenOf(outcome, { judgements }) {
			const { plan, notApplied, spent } = outcome;
			const { screen } = plan;
			if (screen === null) return undefined;
			const { rubric, sensitivity, calibration } = screen;
			const usd = (of) => of === null ? null : (0, numbers.O4)(of);
			return {
				model: screen.model,
				...screen.protocol === "graded" ? {} : { protocol: screen.protocol },
				not_applied: [...notApplied.screen],
				rubric: {
					name: rubric.name,
					id: rubric.id,
					version: rubric.version
				},
				from: cleared.K4,
				passes_on: {
					...sensitivity.passedOn,
					lower: (0, numbers.O4)(sensitivity.lower)
				},
				must_catch_from: screen.mustCatchFrom,
				calibration: {
					digest: calibration.digest,
					date: calibration.date
				},
				cleared: [...judgements.values()].filter(keys.Sm).length,
				of: judgements.size,
				cost_usd: {
					screen: usd((0, run.Bg)(spent.screen.tokens, plan.policy.prices, screen.model)),
					judge: usd((0, run.Bg)(spent.judge.tokens, plan.policy.prices, plan.policy.judge.model))
				}
			};
		}
		;
		function resultOf(outcome, facts) {
			const { plan, verdict, reasons, summaries, probes } = outcome;
			const read = readRecords(outcome);
			const screen = screenOf(outcome, read);
			const production = productionOf(outcome);
			return {
				...(0, result_parts.ZQ)(plan, facts),
				verdict,
				reasons: reasons.map(result_parts.kJ),
				notes: notesOf(outcome, read).map(result_parts.kJ),
				conditions: summaries.map((summary) => conditionOf(summary, plan, outcome.unproven.get(summary.condition.id))),
				...production === undefined ? {} : { production },
				...(0, cue_screen.P)(plan, summaries),
				flagged: flaggedOf(summaries, read, plan.text === "comment"),
				...disputedOf(summaries, read),
				candidate: {
					...(0, result_parts.RH)(plan),
					observed: {
						...probes.candidate.observed,
						models: reportedModels(read.answers)
					},
					not_applied: [...outcome.notApplied.candidate]
				},
				baseline: plan.baseline === null ? null : {
					model: plan.baseline.model,
					observed: probes.baseline?.observed ?? null,
					not_applied: [...outcome.notApplied.baseline]
				},
				judge: {
					...(0, result_parts.Pb)(plan),
					observed: probes.judge.observed,
					not_applied: [...outcome.notApplied.judge],
					rubric: (0, result_parts.PX)(plan),
					...screen === undefined ? {} : { screen },
					fitness: (0, judge_parts.O)(plan),
					...outcome.judgeCheck === null ? {} : { check: (0, judge_parts.I)(outcome.judgeCheck) }
				},
				digests: {
					...plan.digests,
					...labelsOf(outcome),
					records: read.digest
				},
				checks: outcome.checks.map(({ role, listed, noList, shutdownDate, system, schema, prompts, seed, logprobs, known }) => ({
					role,
					listed,
					no_list: noList,
					shutdown_date: shutdownDate,
					system,
					schema,
					prompt_tokens: prompts,
					...seed === null ? {} : { seed },
					...logprobs === null ? {} : { logprobs },
					...known === null ? {} : { known }
				})),
				...outcome.controls.n === 0 ? {} : { controls: {
					asked: outcome.controls.n,
					failed: outcome.controls.failed
				} },
				evidence_key: outcome.evidence.key,
				seed_id: outcome.seedId,
				evidence: evidenceOf(outcome),
				report: {
					text: plan.text,
					simulated: probes.candidate.observed.fingerprint?.startsWith("simulated-") ?? false
				},
				run: (0, run.ng)(outcome, facts)
			};
		}
		function evidenceOf({ attempt, evidence, parts, lastDraw }) {
			return {
				attempt: attempt.number,
				epoch: evidence.epoch,
				last_draw: lastDraw,
				parts
			};
		}
		function labelsOf({ labels }) {
			return labels.digest === null ? {} : { labels: labels.digest };
		}
		var session_asking = __webpack_require__(65356);
		var folder = __webpack_require__(27971);
		var keyless = __webpack_require__(40842);
		var run_to_note = __webpack_require__(7103);
		var journal = __webpack_require__(49087);
		;
		const RECORDS = "records.jsonl";
		function noted({ register, ...found }) {
			if (register === undefined) return {
				found,
				soFar: () => undefined
			};
			let begun;
			return {
				found: {
					...found,
					async register(run) {
						await register(run);
						begun = run;
					}
				},
				soFar(out) {
					try {
						return begun === undefined ? begun : (0, run_to_note._)(begun, (0, journal.a0)(out.records(), RECORDS));
					} catch {
						return undefined;
					}
				}
			};
		}
		var so_far = __webpack_require__(87316);
		;
		const ask_RECORDS = "records.jsonl";
		async function resultOfAsking(soFar, plan, found, to) {
			const outcome = await outcomeOf(soFar, plan, found, to);
			return {
				result: resultOf(outcome, (0, so_far.x)(soFar)),
				unrecorded: outcome.unrecorded
			};
		}
		async function outcomeOf(soFar, plan, found, { out, seed }) {
			const { world } = soFar;
			const asking = await (0, session_asking.z)(soFar, plan, found, {
				line: out,
				out,
				seed,
				begin: () => {
					(0, folder.wA)(out, (0, so_far.m)(soFar, "error", {
						code: "cancelled",
						args: {}
					}), soFar.options.forms);
					soFar.hasBegun = true;
					world.heap?.asking();
				}
			});
			const noted = {
				...plan,
				notes: [...plan.notes, ...asking.notes]
			};
			return runGate(noted, asking.world).catch((error) => {
				throw (0, keyless.U)(error, plan, world.env);
			}).finally(() => world.progress.end());
		}
		async function ask(soFar, plan, release, to) {
			const { world } = soFar;
			const { out } = to;
			const { found, soFar: notedSoFar } = noted(release);
			const { result, unrecorded } = await resultOfAsking(soFar, plan, found, to).catch((error) => {
				soFar.cutShort = notedSoFar(out);
				throw error;
			});
			world.heap?.asked();
			const texts = (0, records_texts.Z)(() => out.records(), (0, excerpts.Q)(result), ask_RECORDS);
			const hasEnded = result.verdict === "pass" || result.verdict === "fail";
			return {
				...(0, folder.gj)(result, (0, excerpts.U)(result, texts), world.redact, {
					records: () => out.records(),
					prompts: () => promptsIn(plan)
				}),
				unrecorded,
				cutShort: hasEnded ? undefined : notedSoFar(out)
			};
		}
		function* promptsIn({ conditions }) {
			for (const { prompts } of conditions) yield* prompts;
		}
		var protocols = __webpack_require__(85741);
		var candidate_request = __webpack_require__(58100);
		var judge = __webpack_require__(76042);
		var probe = __webpack_require__(22467);
		;
		const PACE_ANSWERS = 3;
		async function measurePace(plan, world) {
			const { policy, manifest, conditions } = plan;
			const budget = new ask_budget._(policy.budget, policy.prices, world.clock);
			const prompts = conditions[0]?.prompts ?? [];
			const answered = [];
			const judged = [];
			for (let turn = 0; turn < Math.min(PACE_ANSWERS, prompts.length); turn += 1) {
				const prompt = prompts[Math.floor((turn + .5) * prompts.length / PACE_ANSWERS)] ?? prompts[0];
				if (prompt === undefined) break;
				const seed = (0, candidate_request.HK)(Buffer.from("pace", "utf8"), `ask:plain:${turn}`);
				const { endpoint, temperature, maxTokens } = policy.candidate;
				const { model } = manifest;
				const asked = await timed(world.clock, () => (0, probe.dy)({
					role: "candidate",
					endpoint,
					model: world.candidate,
					request: {
						model,
						temperature,
						maxTokens,
						seed,
						...(0, apply.dd)(prompt, null)
					}
				}, {
					...world,
					budget
				}));
				answered.push({
					seconds: asked.seconds,
					facts: asked.value.facts
				});
				const { outcome } = asked.value;
				const answer = outcome.state === "replied" ? outcome.text : "";
				if (answer.trim() === "") continue;
				const item = {
					prompt: (0, apply.GJ)(prompt, null),
					answer,
					expects: "text"
				};
				const graded = await timed(world.clock, () => (0, judge._)(item, seed, (0, probe_all.KQ)(plan, world, {
					...world,
					budget
				})));
				judged.push({
					seconds: graded.seconds,
					facts: graded.value.facts
				});
			}
			return {
				answers: answered.length,
				candidate: paceOf(answered),
				judge: paceOf(judged)
			};
		}
		async function timed(clock, work) {
			const from = clock.elapsed();
			const value = await work();
			return {
				value,
				seconds: (clock.elapsed() - from) / 1e3
			};
		}
		function paceOf(all) {
			const times = all.map(({ seconds }) => seconds).sort((a, b) => a - b);
			const median = times[Math.floor((times.length - 1) / 2)];
			if (median === undefined) return null;
			const counted = all.flatMap(({ facts: { tokens } }) => tokens === null ? [] : [tokens]);
			const mean = (of) => counted.length < all.length ? null : counted.reduce((sum, one) => sum + one[of], 0) / counted.length;
			return {
				seconds: median,
				prompt: mean("prompt"),
				completion: mean("completion")
			};
		}
		var cost_estimate = __webpack_require__(89008);
		var e_process = __webpack_require__(90034);
		var look = __webpack_require__(43382);
		;
		function countReader(limits, conditions, cap) {
			return (flagged, n) => {
				const cells = [{
					fail: 0,
					pass: 0,
					count: n - flagged
				}, {
					fail: 1,
					pass: 1,
					count: flagged
				}].filter(({ count }) => count > 0);
				const state = (0, look.Op)({
					n,
					cells
				}, limits, conditions, cap);
				return {
					state,
					logEFail: (0, e_process.KQ)(cells, limits),
					toPass: state === "open" ? (0, look.WE)({ cells }, limits, cap - n) : null
				};
			};
		}
		var evidence_screened = __webpack_require__(6712);
		var expectation = __webpack_require__(59767);
		var cost = __webpack_require__(87978);
		var schedule = __webpack_require__(56658);
		;
		function simulatedCourse(gate, uniform) {
			const { rates, screened, read, block } = gate;
			const tested = rates.length - screened.conditions;
			const conditions = rates.map((rate, at) => ({
				at,
				rate,
				screen: at < tested ? null : screened.draws,
				n: 0,
				flagged: 0,
				reading: null
			}));
			const rounds = [];
			for (;;) {
				const failed = conditions.find(({ reading }) => reading?.state === "fail");
				if (failed !== undefined) return {
					state: "fail",
					rounds,
					failedAt: failed.n
				};
				const batch = (0, schedule.EB)(offered(conditions, gate), block, Number.POSITIVE_INFINITY);
				if (batch.ranges.length === 0) break;
				let answers = 0;
				for (const { condition, to } of batch.ranges) {
					const one = conditions[Number(condition)];
					if (one === undefined) continue;
					answers += to - one.n;
					for (; one.n < to; one.n += 1) if (uniform() < one.rate) one.flagged += 1;
					one.reading = read(one.flagged, one.n);
					if (one.screen !== null && one.reading.state === "open" && one.reading.logEFail >= 0) one.screen = null;
				}
				rounds.push(answers);
			}
			return {
				state: conditions.every(hasPassed) ? "pass" : "undecided",
				rounds,
				failedAt: 0
			};
		}
		function isOpen({ n, screen, reading }, cap) {
			return reading === null || screen === null && reading.state === "open" && n < cap;
		}
		function hasPassed({ screen, reading }) {
			return screen === null ? reading?.state === "pass" : reading !== null;
		}
		function offered(all, { read, cap }) {
			const open = all.filter((one) => isOpen(one, cap));
			const tested = open.filter(({ screen }) => screen === null);
			const isScreenDue = all.every((one) => one.screen !== null || hasPassed(one));
			return (tested.length > 0 ? tested : isScreenDue ? open : []).map(({ at, n, flagged, screen, reading }) => {
				const { logEFail, toPass } = reading ?? read(flagged, n);
				return {
					id: String(at),
					n,
					cap,
					logEFail,
					toPass,
					...screen === null ? {} : { screen: screen - n }
				};
			});
		}
		;
		function expectedRuns(plan, estimates, pace = null) {
			const each = {
				live: asMeasured((0, cost_estimate.Q)(plan, {
					candidate: false,
					judge: false
				}), pace),
				inBatches: hasBatchPrice(plan) ? asMeasured((0, cost_estimate.Q)(plan, {
					candidate: true,
					judge: true
				}), pace) : null
			};
			const known = new Map();
			return estimates.flatMap(({ name, ...under }) => {
				const key = JSON.stringify([
					under.limits,
					under.cap,
					under.screened
				]);
				const runs = known.get(key) ?? expectedUnder(plan, under, each, pace);
				known.set(key, runs);
				return runs.map((run) => ({
					...run,
					limits: name
				}));
			});
		}
		function expectedUnder(plan, { limits, cap, tested, screened }, each, pace) {
			const { block, baseline, screen } = plan;
			const family = tested + screened;
			const read = remembering(countReader(limits, family, cap), cap);
			return ["clean", "one-cue"].map((course) => {
				const bad = course === "one-cue" ? tested - 1 : -1;
				const rates = Array.from({ length: family }, (_, at) => at === bad ? expectation.Ps : limits.tolerated * expectation.QM);
				const draws = screened === 0 ? 0 : (0, evidence_screened.gb)(block, cap);
				const gate = {
					rates,
					screened: {
						conditions: screened,
						draws
					},
					read,
					cap,
					block
				};
				const uniform = uniformNumbers();
				const runs = Array.from({ length: expectation.wB }, () => simulatedCourse(gate, uniform));
				const ofBaseline = baseline === null ? 0 : mean(runs.map(({ failedAt }) => failedAt));
				const answers = mean(runs.map(({ rounds }) => sum(rounds))) + ofBaseline;
				const spent = (by) => (0, cost.oh)(Math.round(answers), by, Math.round(ofBaseline), screen?.passedOnHarmless ?? 1);
				const { calls, tokens, usd } = spent(each.live);
				return {
					limits: "",
					course,
					answers,
					calls,
					rounds: mean(runs.map(({ rounds }) => rounds.length)),
					tokens,
					usd: {
						live: usd,
						inBatches: each.inBatches === null ? null : spent(each.inBatches).usd
					},
					seconds: secondsOf(runs, plan, pace)
				};
			});
		}
		function remembering(read, cap) {
			const known = new Map();
			return (flagged, n) => {
				const key = n * (cap + 1) + flagged;
				const reading = known.get(key) ?? read(flagged, n);
				known.set(key, reading);
				return reading;
			};
		}
		function asMeasured(each, pace) {
			const { screen } = each;
			const measured = (most, role) => ({
				...most,
				prompt: role?.prompt ?? most.prompt,
				completion: role?.completion ?? most.completion * expectation.vL
			});
			return {
				...each,
				candidate: measured(each.candidate, pace?.candidate ?? null),
				judge: measured(each.judge, pace?.judge ?? null),
				...screen === undefined ? {} : { screen: measured(screen, null) }
			};
		}
		function secondsOf(runs, { policy }, pace) {
			const { candidate, judge } = pace ?? {
				candidate: null,
				judge: null
			};
			if (candidate === null || judge === null) return null;
			const servers = new Map();
			for (const [{ name, concurrency }, seconds] of [[policy.candidate.endpoint, candidate.seconds], [policy.judge.endpoint, judge.seconds]]) {
				const server = servers.get(name) ?? {
					work: 0,
					places: concurrency
				};
				server.work += seconds;
				servers.set(name, server);
			}
			const busiest = Math.max(...[...servers.values()].map(({ work, places }) => work / places));
			const least = candidate.seconds + judge.seconds;
			return mean(runs.map(({ rounds }) => sum(rounds.map((answers) => Math.max(least, answers * busiest)))));
		}
		function hasBatchPrice({ policy: { prices, judge }, manifest }) {
			return [manifest.model, judge.model].some((model) => Object.hasOwn(prices, model) && prices[model]?.batch !== undefined);
		}
		function uniformNumbers() {
			let state = 1;
			return () => {
				state = state + 1831565813 | 0;
				let mixed = Math.imul(state ^ state >>> 15, 1 | state);
				mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
				return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
			};
		}
		function sum(values) {
			return values.reduce((total, value) => total + value, 0);
		}
		function mean(values) {
			return values.length === 0 ? 0 : sum(values) / values.length;
		}
		;
		function overBudget({ policy }, runs) {
			const clean = runs.find(({ limits, course }) => limits === "policy" && course === "clean");
			if (clean === undefined) return {};
			const { calls, usd: dollars, minutes } = policy.budget;
			const isInBatches = policy.candidate.batch !== null && policy.judge.batch !== null;
			const usd = isInBatches ? clean.usd.inBatches ?? clean.usd.live : clean.usd.live;
			const taken = clean.seconds === null ? null : clean.seconds / 60;
			return {
				...clean.calls > calls ? { expected_calls: Math.ceil(clean.calls) } : {},
				...usd !== null && dollars !== null && usd > dollars ? {
					expected_usd: usd,
					budget_usd: dollars
				} : {},
				...taken !== null && taken > minutes ? {
					expected_minutes: Math.ceil(taken),
					budget_minutes: minutes
				} : {}
			};
		}
		var limits = __webpack_require__(88880);
		var plan_cue_screen = __webpack_require__(76853);
		;
		function lookScheduleOf(read, cap, block) {
			const known = [];
			const compute = (flagged, n) => {
				const { state, logEFail, toPass } = read(flagged, n);
				if (n > 0 && state !== "open") return {
					state,
					size: 0
				};
				const { ranges } = (0, schedule.EB)([{
					id: "",
					n,
					cap,
					logEFail,
					toPass
				}], block, Number.POSITIVE_INFINITY);
				return {
					state,
					size: (ranges[0]?.to ?? n) - n
				};
			};
			const step = (flagged, n) => {
				const row = known[n] ?? [];
				known[n] = row;
				const kept = row[flagged] ?? compute(flagged, n);
				row[flagged] = kept;
				return kept;
			};
			return {
				cap,
				block,
				step
			};
		}
		function screenedCourse(course, read, draws) {
			return {
				...course,
				step: (flagged, n) => {
					if (n === 0) return {
						state: "open",
						size: draws
					};
					const { state, logEFail } = read(flagged, n);
					return n === draws && state === "open" && logEFail < 0 ? {
						state,
						size: 0
					} : course.step(flagged, n);
				}
			};
		}
		const NEGLIGIBLE = 1e-13;
		function endChancesOf(rate, course) {
			const chances = binomials(rate);
			const reached = [Float64Array.of(1)];
			const ending = {
				fail: 0,
				pass: 0,
				undecided: 0,
				draws: 0
			};
			for (let n = 0; n <= course.cap; n += 1) {
				const at = reached[n];
				if (at === undefined) continue;
				for (let flagged = 0; flagged < at.length; flagged += 1) {
					const chance = at[flagged] ?? 0;
					if (chance === 0) continue;
					const { state, size } = course.step(flagged, n);
					if (size === 0 || chance < NEGLIGIBLE) {
						ending[state === "fail" || state === "pass" ? state : "undecided"] += chance;
						ending.draws += chance * n;
						continue;
					}
					const next = reached[n + size] ?? new Float64Array(n + size + 1);
					reached[n + size] = next;
					const parts = chances(size);
					for (let more = 0; more <= size; more += 1) next[flagged + more] = (next[flagged + more] ?? 0) + chance * (parts[more] ?? 0);
				}
				reached[n] = new Float64Array(0);
			}
			return ending;
		}
		function binomials(rate) {
			const known = new Map([[0, Float64Array.of(1)]]);
			return (size) => {
				let from = size;
				while (!known.has(from)) from -= 1;
				let chances = known.get(from) ?? Float64Array.of(1);
				for (let n = from + 1; n <= size; n += 1) chances = plusOne(chances, rate);
				known.set(size, chances);
				return chances;
			};
		}
		function plusOne(chances, rate) {
			const next = new Float64Array(chances.length + 1);
			for (let k = 0; k < chances.length; k += 1) {
				const chance = chances[k] ?? 0;
				next[k] = (next[k] ?? 0) + chance * (1 - rate);
				next[k + 1] = chance * rate;
			}
			return next;
		}
		const RATE_STEPS = 14;
		function failChanceOf(course) {
			const known = new Map();
			return (rate) => {
				const chance = known.get(rate) ?? endChancesOf(rate, course).fail;
				known.set(rate, chance);
				return chance;
			};
		}
		function rateCaught(probability, failChance) {
			let [missed, caught] = [0, 1];
			if (failChance(caught) < probability) return null;
			for (let step = 0; step < RATE_STEPS; step += 1) {
				const middle = (missed + caught) / 2;
				if (failChance(middle) >= probability) caught = middle;
				else missed = middle;
			}
			return caught;
		}
		;
		function estimatePower(plan) {
			const { conditions, course, toPass, baseline, screen = null } = plan;
			const tested = conditions - (screen?.conditions ?? 0);
			const ofScreen = screen === null ? 0 : screen.conditions * screen.draws;
			const caughtBy = (by) => {
				const failChance = failChanceOf(by);
				return {
					at80: rateCaught(.8, failChance),
					at95: rateCaught(.95, failChance)
				};
			};
			const whole = toPass === null ? null : Math.ceil(toPass / course.block) * course.block;
			const fewest = whole === null || whole > course.cap ? null : tested * whole + ofScreen;
			return {
				toPass: whole,
				beyond: fewest === null ? "cap" : fewest > plan.draws ? "budget" : null,
				answers: {
					fewest,
					usual: tested * endChancesOf(plan.tolerated / 4, course).draws + (screen === null ? 0 : screen.conditions * endChancesOf(plan.tolerated / 4, screen.course).draws),
					most: conditions * course.cap * (baseline ? 2 : 1)
				},
				caught: caughtBy(course),
				caughtScreened: screen === null ? null : caughtBy(screen.course)
			};
		}
		;
		const FAR = 1e6;
		const MAX_CAP = 6e3;
		function presetEstimates(plan) {
			const { policy, cap, block, correctedFrom: from } = plan;
			if (policy.sampling.stop === "fixed") return [];
			const own = plan.conditions.filter((condition) => condition.screened === true).length;
			const tested = plan.conditions.length - own;
			const presets = Object.entries(limits.fG).map(([name, preset]) => ({
				name,
				limits: preset.limits,
				cap: Math.floor(preset.cap / block) * block,
				screened: screenedUnder(plan, preset, own)
			}));
			const known = new Map();
			const powerOf = (under) => {
				const key = JSON.stringify([
					under.limits,
					under.cap,
					under.tested,
					under.screened
				]);
				const power = known.get(key) ?? powerUnder(plan, under);
				known.set(key, power);
				return power;
			};
			return [{
				name: "policy",
				limits: policy.limits,
				cap,
				screened: own,
				...from === undefined ? {} : { correctedFrom: from }
			}, ...presets].filter((one) => one.cap > 0 && one.cap <= MAX_CAP).map((one) => ({
				...one,
				tested,
				power: powerOf({
					...one,
					tested
				})
			}));
		}
		function screenedUnder(plan, { screen, cap }, own) {
			const { policy, block, leftOut, only } = plan;
			const { cues } = policy;
			if (cues.isScreenStated || screen === cues.screen) return own;
			const wanted = {
				...policy,
				cues: {
					...cues,
					screen
				}
			};
			const isScreened = (0, plan_cue_screen.Pr)({
				policy: wanted,
				block,
				cap,
				testsAlone: only !== undefined
			}) !== null;
			return isScreened ? leftOut.length : 0;
		}
		function powerUnder(plan, { limits, cap, tested, screened }) {
			const { block, baseline, policy } = plan;
			const read = countReader(limits, tested + screened, cap);
			const course = lookScheduleOf(read, cap, block);
			const draws = (0, evidence_screened.gb)(block, cap);
			return estimatePower({
				screen: screened === 0 ? null : {
					conditions: screened,
					draws,
					course: screenedCourse(course, read, draws)
				},
				conditions: tested + screened,
				tolerated: limits.tolerated,
				toPass: (0, look.WE)(evidence_tally.dd, limits, FAR),
				course,
				baseline: baseline !== null,
				draws: (0, cost.xZ)(policy.budget.calls, (0, cost_estimate.Q)(plan), plan.screen?.passedOnHarmless ?? 1)
			});
		}
		var report_planned = __webpack_require__(94216);
		var planned_expected = __webpack_require__(34817);
		var result_without_answers = __webpack_require__(59394);
		var counted_models = __webpack_require__(96633);
		var shutdown = __webpack_require__(19603);
		var listing = __webpack_require__(86777);
		var served_at = __webpack_require__(52553);
		;
		const PATIENCE_MS = 3e3;
		async function announcedShutdowns(plan, world) {
			const { candidate, judge } = plan.policy;
			const roles = [
				[
					"candidate",
					candidate.endpoint,
					plan.manifest.model
				],
				...plan.baseline === null ? [] : [[
					"baseline",
					plan.baseline.endpoint,
					plan.baseline.model
				]],
				[
					"judge",
					judge.endpoint,
					judge.model
				],
				...plan.screen === null ? [] : [[
					"screen",
					plan.screen.endpoint,
					plan.screen.model
				]]
			];
			const endpoints = new Map(roles.map(([, endpoint]) => [endpoint.name, endpoint]));
			const over = new AbortController();
			const asked = [...endpoints].map(async ([name, endpoint]) => {
				const list = listerOf(endpoint, world);
				return [name, list === null ? null : await list(over.signal)];
			});
			const waited = new AbortController();
			const timer = world.clock.sleep(PATIENCE_MS, waited.signal).then(() => over.abort());
			const lists = new Map(await Promise.all(asked));
			waited.abort();
			await timer;
			const now = world.clock.now();
			return roles.flatMap(([role, endpoint, model]) => {
				const list = lists.get(endpoint.name);
				const date = list?.state === "list" ? (0, listing.WC)(list.models, model)?.shutdownDate ?? null : null;
				const warning = (0, shutdown.j)({
					role,
					endpoint,
					model,
					date
				}, plan.policy.validDays, now);
				return warning === null ? [] : [warning];
			});
		}
		function listerOf(endpoint, world) {
			try {
				return (0, served_at.r)(endpoint, world).list ?? null;
			} catch {
				return null;
			}
		}
		;
		async function dry_run_paceOf({ world, calls }, plan) {
			const { candidate, judge } = plan.policy;
			return measurePace(plan, {
				...world,
				candidate: (0, counted_models.F)(candidate.endpoint, "candidate", world, calls),
				judge: (0, counted_models.F)(judge.endpoint, "judge", world, calls),
				protocol: (0, protocols.A)(judge.protocol)
			}).catch((error) => {
				throw (0, keyless.U)(error, plan, world.env);
			});
		}
		async function dryRun(soFar, plan, refusal) {
			const notes = refusal === null ? await announcedShutdowns(plan, soFar.world) : [];
			const planned = (0, cost_estimate.a)(plan);
			const pace = soFar.options.probe === true && refusal === null ? await dry_run_paceOf(soFar, plan) : null;
			const estimates = presetEstimates(plan);
			const runs = expectedRuns(plan, estimates, pace);
			const reason = refusal ?? {
				code: "dry-run",
				args: {
					conditions: plan.conditions.length,
					fewest: planned.fewest.answers,
					most: planned.most.answers,
					...pace === null ? {} : { probed: pace.answers },
					...planned.most.calls > plan.policy.budget.calls ? { budget_calls: plan.policy.budget.calls } : {},
					...overBudget(plan, runs)
				}
			};
			const nothing = (0, result_without_answers.x)({
				verdict: refusal === null ? "not-applicable" : "error",
				reasons: [reason],
				plan,
				facts: (0, so_far.x)(soFar),
				calls: soFar.calls,
				notes
			});
			const expected = (0, planned_expected.EX)(plan, runs, pace);
			const result = {
				...nothing,
				plan: (0, report_planned.sb)(plan, planned, estimates, expected)
			};
			return (0, folder.gj)(result, [], soFar.world.redact);
		}
		var mining_seed = __webpack_require__(10606);
		var settle = __webpack_require__(97985);
		var unless_cancelled = __webpack_require__(81538);
		;
		async function sessionOf(soFar, found, out) {
			const { world, options } = soFar;
			soFar.source = found.source;
			const isDry = options.dryRun || found.planOnly !== undefined;
			const seed = isDry ? undefined : (0, mining_seed.W)(world);
			const lines = options.recordsNeedSeal === true ? [] : out.records();
			const plan = await (0, unless_cancelled.M)((0, settle.G)(found, options, world, {
				lines,
				fresh: seed
			}), world.cancelled);
			soFar.plan = plan;
			return seed === undefined ? dryRun(soFar, plan, found.planOnly ?? null) : ask(soFar, plan, found, {
				out,
				seed
			});
		}
	})
};

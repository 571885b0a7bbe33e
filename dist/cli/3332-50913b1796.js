export const id = 3332;
export const ids = [3332];
export const modules = {
	13966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s: () => gradableDraws,
			z: () => regrade
		});
		var _evidence_contest_js_m0 = __webpack_require__(62621);
		var _evidence_human_grades_js_m1 = __webpack_require__(24009);
		var _evidence_look_js_m2 = __webpack_require__(43382);
		var _evidence_tally_js_m3 = __webpack_require__(99723);
		var _model_answer_js_m4 = __webpack_require__(51071);
		var _records_evidence_id_js_m6 = __webpack_require__(98423);
		var _screened_js_m7 = __webpack_require__(5919);
		var _test_state_js_m5 = __webpack_require__(50870);
		function gradableDraws(keys, outcomes, { answers, firstDraw }, spot) {
			return outcomes.flatMap((outcome, offset) => {
				const answer = keys[offset] ?? "";
				const found = answers.get(answer);
				if (found === undefined || !(0, _model_answer_js_m4.sL)(found.outcome)) return [];
				const index = (0, _records_evidence_id_js_m6.a)({ firstDraw }, offset + 1);
				return [{
					answer,
					index,
					outcome,
					disputed: outcome.row === "disputed",
					isSpot: spot.has(offset)
				}];
			});
		}
		function regrade({ condition, isPromoted, judged, candidate, baseline, kept, weigh }, rules, { seed, grades }) {
			const own = grades.filter((grade) => isOf(grade, kept.answers.get(grade.answer)));
			if (own.length === 0) return null;
			const keys = candidate.answers.map(({ key }) => key);
			const draws = gradableDraws(keys, candidate.outcomes, kept, candidate.spot);
			const graded = (0, _evidence_human_grades_js_m1.V1)(seed, condition.id, draws, own);
			if (graded.count === 0) return null;
			const asGraded = [...candidate.outcomes];
			for (const [at, { index, answer }] of draws.entries()) {
				const place = index - kept.firstDraw;
				const outcome = graded.outcomes[at] ?? candidate.outcomes[place] ?? UNGRADED;
				asGraded[place] = candidate.counted(answer, outcome);
			}
			const outcomes = weigh(asGraded);
			const regraded = {
				outcomes,
				tally: (0, _evidence_tally_js_m3.li)(_evidence_tally_js_m3.dd, outcomes),
				asGraded,
				graded
			};
			const now = lookAt(outcomes, rules);
			const { shown } = judged;
			const isShown = now === "fail" || shown !== null && lookAt(outcomes.slice(0, shown.n), shown.rules) === "fail";
			const isHeld = graded.blindNeeded.length > 0;
			const isBelow = !isPromoted && (0, _screened_js_m7.T)(regraded.tally, now, condition.cueDigest, rules) === "below";
			if (!isShown) return {
				...regraded,
				state: isBelow ? "screened" : (0, _evidence_human_grades_js_m1.IE)(judged.state === "pass" ? "pass" : "fail", now, graded),
				contest: null,
				isHeld: isHeld && now === "pass" && judged.state !== "pass"
			};
			const contest = contestWith(judged, {
				before: candidate.outcomes,
				after: outcomes,
				baseline
			}, rules);
			const state = _test_state_js_m5.x[contest ?? "unresolved"];
			if (state === "excused" && judged.state !== "excused" && isHeld) return {
				...regraded,
				state: "capped",
				contest: null,
				isHeld
			};
			return {
				...regraded,
				state,
				contest,
				isHeld: false
			};
		}
		function isOf({ text }, answer) {
			return answer?.text != null && text.startsWith(answer.text.digest);
		}
		const UNGRADED = {
			row: "unscored",
			fail: 0,
			pass: 1
		};
		function lookAt(outcomes, { limits, family, cap }) {
			return (0, _evidence_look_js_m2.Op)((0, _evidence_tally_js_m3.li)(_evidence_tally_js_m3.dd, outcomes), limits, family, cap);
		}
		function contestWith(judged, { before, after, baseline }, { limits, family, cap, contest }) {
			if (contest === null) return null;
			const lowers = after.some(({ fail, pass }, at) => fail < (before[at]?.fail ?? 0) || pass < (before[at]?.pass ?? 0));
			if (judged.contest !== null && !lowers) return judged.contest;
			const last = after.length >= cap && baseline.length >= cap;
			return (0, _evidence_contest_js_m0.bR)((0, _evidence_contest_js_m0.U8)(after, baseline), {
				limits,
				conditions: family,
				excuseRatio: contest.excuseRatio,
				last
			});
		}
	}),
	5919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => standsAt });
		var _evidence_screened_js_m0 = __webpack_require__(6712);
		function standsAt(tally, state, cue, { screen, limits }) {
			if (screen === null || !screen.cues.has(cue) || state === "fail" || state === "pass") return "tested";
			if (tally.n < screen.draws) return "waiting";
			return (0, _evidence_screened_js_m0.Ul)(tally, limits) ? "promoted" : "below";
		}
	}),
	50870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => STATES });
		const STATES = {
			contested: "contested",
			new: "fail",
			excused: "excused",
			"baseline-clean": "fail",
			unresolved: "fail"
		};
	}),
	62621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tv: () => logEExcuse,
			U8: () => contestOf,
			Ww: () => excuseCounts,
			bR: () => lookAtContest,
			gD: () => logEWorse
		});
		var _e_process_js_m2 = __webpack_require__(90034);
		var _shared_draws_js_m1 = __webpack_require__(42134);
		var _tally_js_m0 = __webpack_require__(99723);
		const WORSE_BETS = [
			.05,
			.1,
			.2,
			.4,
			.8
		];
		const EXCUSE_BETS = [
			.1,
			.2,
			.4,
			.8
		];
		function contestOf(candidate, baseline) {
			return {
				shared: (0, _shared_draws_js_m1.v)([candidate, baseline]),
				baseline: (0, _tally_js_m0.li)(_tally_js_m0.dd, baseline)
			};
		}
		const ZERO = {
			fail: 0,
			pass: 0
		};
		function logEWorse(shared) {
			return (0, _shared_draws_js_m1.h)(shared, WORSE_BETS, ([candidate = ZERO, baseline = ZERO]) => candidate.fail - baseline.pass);
		}
		function logEExcuse(shared, { mustCatch }, excuseRatio) {
			return (0, _shared_draws_js_m1.h)(shared, EXCUSE_BETS, ([candidate = ZERO, baseline = ZERO]) => -(candidate.pass - excuseRatio * baseline.fail - mustCatch) / (1 - mustCatch));
		}
		function lookAtContest({ shared, baseline }, { limits, conditions, excuseRatio, last }) {
			const failAt = Math.log(conditions / limits.falseBlock);
			const passAt = Math.log(1 / limits.falsePass);
			if (logEWorse(shared) >= failAt) return "new";
			if (logEExcuse(shared, limits, excuseRatio) >= passAt && (0, _e_process_js_m2.KQ)(baseline.cells, limits) >= failAt) return "excused";
			if ((0, _e_process_js_m2.Zc)(baseline.cells, limits) >= passAt) return "baseline-clean";
			return last ? "unresolved" : "contested";
		}
		function excuseCounts(plain, upper, { action, ceiling }) {
			if (action === "fail") return "not-tolerated";
			if (plain) return "plain";
			return upper < ceiling ? "passed" : "not-below-ceiling";
		}
	}),
	24009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IE: () => stateWithGrades,
			V1: () => gradeDraws,
			Zx: () => gradingList
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _disputed_js_m1 = __webpack_require__(59137);
		const isSuspect = ({ outcome, disputed }) => disputed || outcome.fail > 0;
		function blindOrder(seed, condition, draws) {
			return draws.filter((draw) => !isSuspect(draw) && draw.isSpot !== true).map((draw) => ({
				draw,
				rank: (0, _digest_js_m0.w8)(seed, `label:${condition}:${draw.index}`)
			})).sort((a, b) => Buffer.compare(a.rank, b.rank)).map(({ draw }) => draw);
		}
		function gradingList(seed, condition, draws) {
			const suspect = draws.filter(isSuspect);
			return [...suspect, ...blindOrder(seed, condition, draws).slice(0, suspect.length)].map((draw) => ({
				draw,
				rank: (0, _digest_js_m0.w8)(seed, `label-order:${condition}:${draw.index}`)
			})).sort((a, b) => Buffer.compare(a.rank, b.rank)).map(({ draw }) => draw);
		}
		function gradeDraws(seed, condition, draws, grades) {
			const known = new Set(draws.map(({ answer }) => answer));
			const here = grades.filter(({ answer }) => known.has(answer));
			const read = Map.groupBy(here, ({ answer }) => answer);
			const uncovered = draws.filter(({ answer, disputed }) => disputed && !read.has(answer)).map(({ answer }) => answer);
			const outcomes = draws.map(({ answer, outcome }) => {
				const graded = (0, _disputed_js_m1.C1)((read.get(answer) ?? []).map(({ reads }) => reads));
				if (graded === null) return outcome;
				return uncovered.length === 0 || isHarsher(graded, outcome) ? graded : outcome;
			});
			const by = [...new Set(here.map((grade) => grade.by))].sort();
			const blindNeeded = blindNeededOf(here, draws, blindOrder(seed, condition, draws));
			return {
				outcomes,
				count: here.length,
				by,
				uncovered,
				blindNeeded
			};
		}
		function isHarsher(graded, judged) {
			return graded.fail >= judged.fail && graded.pass >= judged.pass;
		}
		function blindNeededOf(grades, draws, order) {
			const graded = new Set(grades.map(({ answer }) => answer));
			const blind = new Set(grades.filter((grade) => grade.blind).map(({ answer }) => answer));
			const suspects = draws.filter((draw) => isSuspect(draw) && graded.has(draw.answer)).length;
			return order.slice(0, suspects).map(({ answer }) => answer).filter((answer) => !blind.has(answer));
		}
		function stateWithGrades(judged, graded, { blindNeeded }) {
			if (graded !== "pass" || judged === "pass") return graded;
			return blindNeeded.length === 0 ? "pass" : "capped";
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
	42134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => logMixture,
			v: () => sharedDraws
		});
		var _e_process_js_m0 = __webpack_require__(90034);
		function sharedDraws(samples) {
			const n = samples.length === 0 ? 0 : Math.min(...samples.map(({ length }) => length));
			const cells = new Map();
			for (let index = 0; index < n; index += 1) {
				const outcomes = samples.flatMap((sample) => sample.slice(index, index + 1));
				const key = outcomes.map(({ fail, pass }) => `${fail}/${pass}`).join(" ");
				const cell = cells.get(key) ?? {
					outcomes: outcomes.map(({ fail, pass }) => ({
						fail,
						pass
					})),
					count: 0
				};
				cells.set(key, {
					...cell,
					count: cell.count + 1
				});
			}
			const sorted = [...cells].sort(([a], [b]) => a < b ? -1 : 1);
			return {
				n,
				cells: sorted.map(([, cell]) => cell)
			};
		}
		function logMixture({ cells }, bets, gain) {
			const gains = cells.map(({ outcomes, count }) => ({
				gained: gain(outcomes),
				count
			}));
			const terms = bets.map((bet) => gains.reduce((sum, { gained, count }) => sum + count * (0, _e_process_js_m0.OP)(bet * gained), 0));
			return (0, _e_process_js_m0.VZ)(terms) - Math.log(bets.length);
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
	56658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D6: () => SCHEDULE_VERSION,
			EB: () => nextBatch,
			GX: () => joinedRanges,
			QI: () => rangesFromWire,
			Vb: () => nameOf,
			_$: () => wireRanges,
			_1: () => askingOrder,
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
				const hottest = new Set([...hot].sort((a, b) => b.logEFail - a.logEFail).slice(0, schedule.hotAtOnce));
				return hot.filter((condition) => hottest.has(condition)).flatMap((condition) => hotDraws(condition, schedule.hot));
			}
			return open.map((condition) => candidateDraws(condition, stepTowardsPass(condition, schedule)));
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
	})
};

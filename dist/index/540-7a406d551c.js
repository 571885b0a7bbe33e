export const id = 540;
export const ids = [540];
export const modules = { 43540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { shardStep: () => shardStep });
	var external_node_path_ = __webpack_require__(76760);
	var process_world = __webpack_require__(44909);
	var lines = __webpack_require__(98761);
	var sink = __webpack_require__(18667);
	var console_world = __webpack_require__(650);
	var record_lines = __webpack_require__(65069);
	var report_folder = __webpack_require__(53693);
	var lib_digest = __webpack_require__(18463);
	var errors = __webpack_require__(452);
	var ask_asker = __webpack_require__(41352);
	var ask_budget = __webpack_require__(3736);
	var probe_all = __webpack_require__(85736);
	var scheduler_of_plan = __webpack_require__(45504);
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
	var calibration_notes = __webpack_require__(25775);
	var evidence = __webpack_require__(25264);
	var gate_identity = __webpack_require__(7461);
	var snapshot = __webpack_require__(97467);
	var stand_in = __webpack_require__(61251);
	var stand_on = __webpack_require__(62917);
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
	var action_inputs = __webpack_require__(12058);
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
	var step_end = __webpack_require__(2770);
	;
	const SHARD_FOLDER = "shard";
	async function shardStep(step, cancelled) {
		const { inputs, forge, job, bundleFolder, mask } = step;
		(0, action_inputs.sw)(inputs);
		const [index = "", of = ""] = (inputs.shard ?? "").split("/");
		const share = (0, shard_job.tC)(index, of, ["input shard", "input shard"]);
		const line = (0, step_end.G)(step);
		const out = (0, external_node_path_.join)(line, SHARD_FOLDER);
		const shown = (0, lines.j)(sink.oS.results, console_world.ml, { group: true });
		const world = (0, process_world.m)({
			bundleFolder,
			out,
			mask,
			shown,
			cancelled
		});
		world.redactor.add([inputs.token]);
		const end = await runShard(() => (0, release_to_ask.s)(forge), {
			...share,
			most: null,
			job: (0, shard_job.zk)(job),
			seed: null,
			recordsNeedSeal: true,
			line: () => (0, record_lines.TS)((0, external_node_path_.join)(line, report_folder.Oe))
		}, world);
		return reportOf(end, shardSentences(end, share, out), out);
	}
	function reportOf(end, sentences, out) {
		const exit = exitOfShard(end);
		const text = sentences.join("\n");
		return {
			exit,
			terminal: `${text}\n`,
			outputs: {
				verdict: "",
				"report-path": out
			},
			summary: "",
			annotations: exit === 0 ? [] : [{
				text,
				file: null,
				line: null
			}],
			warnings: []
		};
	}
}) };

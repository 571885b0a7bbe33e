export const id = 922;
export const ids = [922];
export const modules = {
	1922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { githubNights: () => githubNights });
		var errors = __webpack_require__(452);
		var policy = __webpack_require__(69624);
		var api = __webpack_require__(26954);
		var commit_source = __webpack_require__(46407);
		var commit_tree = __webpack_require__(59270);
		var labels_beside = __webpack_require__(20718);
		var size_limits = __webpack_require__(13282);
		var secrets = __webpack_require__(37647);
		var external_node_crypto_ = __webpack_require__(77598);
		var digest = __webpack_require__(18463);
		var notice = __webpack_require__(42953);
		;
		const MARKER = /<!-- cuegate nightly (?<signed>notice=(?<notice>[A-Za-z0-9+/=]{1,60000}))(?: mac=(?<mac>[0-9a-f]{64}))? -->/g;
		function noticeMarker(salt, repository) {
			const key = salt === null ? null : (0, digest.w8)(Buffer.from(salt, "utf8"), "cuegate nightly issue");
			const macOf = (signed, of) => key === null ? null : (0, digest.w8)(key, JSON.stringify([of, signed]));
			const noticeOf = ({ signed = "", notice = "", mac }) => {
				const found = noticeFrom(notice);
				if (found === null) return null;
				const own = macOf(signed, found.repository);
				if (own !== null && (mac === undefined || !(0, external_node_crypto_.timingSafeEqual)(Buffer.from(mac, "hex"), own))) return null;
				if (found.repository === repository) return found;
				return found.status === "open" ? {
					...found,
					repository
				} : null;
			};
			return {
				lineOf(notice) {
					const signed = `notice=${Buffer.from(JSON.stringify(notice), "utf8").toString("base64")}`;
					const mac = macOf(signed, repository);
					return `<!-- cuegate nightly ${signed}${mac === null ? "" : ` mac=${mac.toString("hex")}`} -->`;
				},
				noticeIn(body) {
					const found = [...body.matchAll(MARKER)].flatMap(({ groups = {} }) => noticeOf(groups) ?? []);
					return found.at(-1) ?? null;
				}
			};
		}
		function noticeFrom(text) {
			try {
				const read = notice.ul.safeParse(JSON.parse(Buffer.from(text, "base64").toString("utf8")));
				return read.success ? read.data : null;
			} catch {
				return null;
			}
		}
		var patience = __webpack_require__(19019);
		;
		const MAX_TITLE_CHARS = 250;
		function issuePort(api, { salt, runUrl }) {
			const marker = noticeMarker(salt, api.repository);
			const allOwn = async () => {
				const viewer = await api.viewer();
				const own = (await api.issuesBy(viewer)).flatMap((issue) => {
					const notice = issue.author === viewer ? marker.noticeIn(issue.body) : null;
					return notice === null ? [] : [{
						issue,
						notice
					}];
				});
				return own.toSorted((one, other) => one.issue.number - other.issue.number);
			};
			const ownOf = async (release) => (await allOwn()).filter(({ notice }) => notice.release === release);
			const textOf = (notice, telling) => ({
				title: (0, errors.Jj)(secrets.rW.redact(telling.title), MAX_TITLE_CHARS),
				body: bodyOf(telling, runUrl, marker.lineOf(notice))
			});
			const duplicateOf = ({ issue }, title) => ({
				title,
				body: `Issue ${issue.number} says the same, and is the one that is kept.`,
				state: "duplicate"
			});
			return {
				name: "issue",
				async standing(release) {
					const newest = newestOf(await looked(() => ownOf(release)));
					return newest !== null && isOpen(newest.notice) ? newest.notice : null;
				},
				async left() {
					const own = await looked(allOwn);
					const releases = [...new Set(own.map(({ notice }) => notice.release))].sort();
					return releases.flatMap((release) => {
						const ofIt = own.filter(({ notice }) => notice.release === release);
						const newest = newestOf(ofIt);
						const open = ofIt.find(({ issue, notice }) => issue.isOpen && isOpen(notice));
						return newest === null || open === undefined || !isOpen(newest.notice) ? [] : [{
							notice: newest.notice,
							issue: open.issue.number
						}];
					});
				},
				async tell(notice, telling) {
					try {
						const own = await ownOf(notice.release);
						const text = textOf(notice, telling);
						const open = own.filter(({ issue }) => issue.isOpen);
						if (!isOpen(notice)) {
							const lasting = own.filter((one) => one.issue.isOpen || isSame(one.notice, notice));
							for (const { issue } of lasting) await api.updateIssue(issue.number, {
								...text,
								state: "over"
							});
							return null;
						}
						const kept = open[0] ?? own.find((one) => one.notice.id === notice.id);
						if (kept === undefined) {
							await createOnce(api, text, async () => (await ownOf(notice.release)).length);
							return null;
						}
						await api.updateIssue(kept.issue.number, {
							...text,
							state: "open"
						});
						for (const { issue } of open.slice(1)) await api.updateIssue(issue.number, duplicateOf(kept, text.title));
						return null;
					} catch (error) {
						return whyNot(error);
					}
				}
			};
		}
		function isOpen({ status }) {
			return status === "open";
		}
		function isSame(said, told) {
			return isOpen(said) && said.id === told.id;
		}
		function newestOf(own) {
			const at = ({ notice }) => Date.parse(notice.changed.at);
			const newest = Math.max(...own.map(at));
			const last = own.filter((one) => at(one) === newest);
			return last.find(({ notice }) => isOpen(notice)) ?? last[0] ?? null;
		}
		async function looked(look) {
			try {
				return await look();
			} catch (error) {
				throw new errors.p5("github-api", {
					what: "issues of the nights",
					detail: whyNot(error),
					status: (0, patience.c2)(error) ?? (0, patience.em)(error)
				});
			}
		}
		async function createOnce(api, text, count) {
			const before = await count();
			try {
				await api.createIssue(text);
			} catch (error) {
				if (!(0, patience.X2)(error) || await count() === before) throw error;
			}
		}
		function bodyOf({ markdown }, runUrl, marker) {
			const end = `\n\n[The run that wrote this](${runUrl}) \u00b7 only evidence ends it: \`cuegate nightly\` closes this issue itself.\n\n`;
			const whole = `${secrets.rW.redact(markdown)}${end}${marker}`;
			return (0, size_limits.lA)(whole, size_limits.RV) ? whole : `The report is too long for an issue; it stands in the summary of the run.${end}${marker}`;
		}
		const FORBIDDEN = [
			401,
			403,
			404,
			410
		];
		function whyNot(error) {
			const status = (0, patience.c2)(error) ?? (0, patience.em)(error);
			const hint = status !== null && FORBIDDEN.includes(status) ? " (the job needs the permission issues: write, and the repository its issues switched on)" : "";
			return `${(0, api.N)(error)}${hint}`;
		}
		var archive_download = __webpack_require__(97661);
		var file_in_archive = __webpack_require__(57851);
		var nightly_runs = __webpack_require__(91646);
		;
		const KEPT_NAME = /^cuegate-nightly-([1-9]\d{0,5})(?<part>-[\w.-]{1,100})?$/;
		const MAX_FILE_BYTES = 64 * 1024 * 1024;
		const MAX_RUNS = 14;
		function keptNights(api, kept) {
			const { own } = kept;
			let listed = null;
			const artifactsOf = once((run) => api.artifacts(run));
			const archiveOf = once(async ({ id }) => (0, archive_download.Z)(await api.artifactUrl(id)));
			const archiveIn = async (run, name) => {
				const left = (await artifactsOf(run)).filter((one) => KEPT_NAME.test(one.name)).sort(newestFirst);
				const expired = left.filter((one) => one.expired);
				const deleted = `GitHub has deleted the artifact of run ${run} by its age`;
				for (const artifact of left.filter((one) => !one.expired)) {
					const archive = await archiveOf(artifact);
					const digest = (0, external_node_crypto_.createHash)("sha256").update(archive).digest("hex");
					if (artifact.sha256 !== null && artifact.sha256 !== digest) return `the artifact of run ${run} has not the digest that GitHub states`;
					try {
						if ((0, file_in_archive.a)(archive, name, MAX_FILE_BYTES) === null) continue;
					} catch {
						return `the artifact of run ${run} is damaged`;
					}
					return expired.some((one) => isLaterAttempt(one, artifact)) ? deleted : archive;
				}
				return expired.length > 0 ? deleted : null;
			};
			return async (name) => {
				listed ??= (0, nightly_runs.C)(api, kept);
				const ended = await listed;
				const isOutrun = own !== null && ended.some(({ id }) => id > own.run);
				const none = (why) => ({
					file: null,
					why,
					isOutrun
				});
				const before = ended.filter(({ id }) => id !== own?.run).slice(0, MAX_RUNS);
				const ids = before.map(({ id }) => id);
				if (own !== null && own.attempt > 1) ids.push(own.run);
				for (const run of ids.sort((one, other) => other - one)) {
					const found = await archiveIn(run, name);
					if (typeof found === "string") return none(found);
					if (found !== null) return {
						file: (other) => (0, file_in_archive.a)(found, other, MAX_FILE_BYTES),
						why: null,
						passedOver: passedOver(before, run),
						isOutrun
					};
				}
				return none(before.length === 0 ? `no scheduled run of ${kept.workflow} on ${kept.branch} has ended yet` : `no artifact of the last ${before.length} scheduled runs of ${kept.workflow} on ${kept.branch} holds it`);
			};
		}
		function passedOver(ended, run) {
			const nights = ended.filter(({ id }) => id > run).length;
			const from = ended.find(({ id }) => id === run);
			if (nights === 0 || from === undefined) return null;
			return {
				nights,
				run,
				at: new Date(from.createdAt).toISOString()
			};
		}
		function attemptOf({ name }) {
			return Number(KEPT_NAME.exec(name)?.[1]);
		}
		function newestFirst(one, other) {
			return attemptOf(other) - attemptOf(one) || other.id - one.id;
		}
		function isLaterAttempt(one, other) {
			const part = ({ name }) => KEPT_NAME.exec(name)?.groups?.part;
			return part(one) === part(other) && attemptOf(one) > attemptOf(other);
		}
		function once(ask) {
			const asked = new Map();
			return (of) => {
				const reply = asked.get(of) ?? ask(of);
				asked.set(of, reply);
				return reply;
			};
		}
		var github_step = __webpack_require__(88231);
		;
		function githubNights(step, env) {
			const api = (0, github_step.ir)(step);
			const isByHand = step.event.name !== "schedule";
			const branch = nightly_place_once(async () => (await api().about()).defaultBranch);
			const finder = nightly_place_once(async () => {
				const workflow = (0, nightly_runs.l)(env.GITHUB_WORKFLOW_REF ?? "", step.repository);
				if (workflow === null) return async () => ({
					file: null,
					why: "the runner names no workflow whose artifacts could be read",
					isOutrun: false
				});
				const own = isByHand ? null : {
					run: step.job.id,
					attempt: step.job.attempt
				};
				return keptNights(api(), {
					workflow,
					branch: await branch(),
					own
				});
			});
			return {
				read: (policy) => readTip(api(), step, policy),
				kept: async (name) => {
					try {
						return await (await finder())(name);
					} catch (error) {
						throw (0, patience.em)(error) === 403 ? forbidden(error) : error;
					}
				},
				isByHand,
				get issues() {
					return issuePort(api(), {
						salt: step.salt,
						runUrl: step.job.url
					});
				}
			};
		}
		function forbidden(error) {
			return new errors.p5("github-api", {
				what: "artifacts of the nights before",
				detail: `${(0, api.N)(error)} (the job needs the permission actions: read)`,
				status: 403
			});
		}
		async function readTip(api, { event }, path) {
			const { defaultBranch, isPublic } = await api.about();
			refuseElsewhere(event, defaultBranch);
			const commit = await api.commitOf(`heads/${defaultBranch}`);
			const root = (0, commit_source.nv)(api, commit);
			const policyFile = `${root.label}:${path}`;
			const policyText = await root.read(path);
			if (policyText === null) throw (0, errors.Xu)("policy-invalid", {
				file: policyFile,
				problem: `there is no such file on ${defaultBranch}`,
				fix: "merge a policy first, or name its path with the input policy"
			});
			return {
				policy: (0, policy.T)(policyText, policyFile),
				policyText,
				policyFile,
				labels: await (0, labels_beside.i)(path, root, await (0, commit_tree.g7)(api, commit, (0, commit_tree.dl)(path))),
				root,
				repository: api.repository,
				publicPlace: isPublic
			};
		}
		function refuseElsewhere({ name, ref }, defaultBranch) {
			if (name !== "schedule" && name !== "workflow_dispatch") throw new errors.p5("event-unsupported", {
				event: name,
				problem: "a night (input nightly) runs on schedule, or is started by hand on the default branch"
			});
			if (ref !== `refs/heads/${defaultBranch}`) throw new errors.p5("event-unsupported", {
				event: name,
				problem: `a night runs on ${defaultBranch} alone, and this is ${ref}`
			});
		}
		function nightly_place_once(make) {
			let made = null;
			return () => {
				made ??= make();
				return made;
			};
		}
	}),
	42953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OM: () => nextNotice,
			Z: () => noticeChange,
			eO: () => toldDigest,
			hE: () => CAUSES,
			ul: () => noticeSchema
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _model_verdict_js_m2 = __webpack_require__(1732);
		var _zod_js_m1 = __webpack_require__(65304);
		const CAUSES = [
			"model",
			"judge",
			"outage"
		];
		const moment = _zod_js_m1.z.strictObject({
			night: _zod_js_m1.z.int().min(0),
			at: _zod_js_m1.z.iso.datetime()
		});
		const noticeSchema = _zod_js_m1.z.strictObject({
			id: _zod_js_m1.z.string().regex(/^[0-9a-f]{16}$/),
			release: _zod_js_m1.z.string().min(1).max(4096),
			repository: _zod_js_m1.z.string().min(1).max(4096),
			status: _zod_js_m1.z["enum"](["open", "recovered"]),
			causes: _zod_js_m1.z.array(_zod_js_m1.z["enum"](CAUSES)).min(1),
			opened: moment,
			changed: moment,
			candidate: _zod_js_m1.z.string().max(200),
			gate: _zod_js_m1.z["enum"](_model_verdict_js_m2.b).nullable(),
			let_by: _zod_js_m1.z.array(_zod_js_m1.z.string().min(1).max(200)).min(1).exactOptional(),
			ended: _zod_js_m1.z["enum"]([
				"nights-passed",
				"gate-passed",
				"judge-works",
				"answers-again",
				"replaced"
			]).nullable()
		});
		const OUTAGES_TO_TELL = 2;
		function nextNotice(before, tonight) {
			const open = before?.status === "open" ? before : null;
			const { outcome } = tonight;
			const gate = outcome === "alarm" ? tonight.gate : tonight.gate ?? open?.gate ?? null;
			const letBy = outcome === "alarm" ? tonight.letBy : open?.let_by ?? [];
			const begun = [
				...outcome === "alarm" ? ["model"] : [],
				...outcome === "judge-drift" || outcome === "judge-failed" ? ["judge"] : [],
				...outcome === "outage" && tonight.outages >= OUTAGES_TO_TELL ? ["outage"] : []
			];
			const isReplaced = open !== null && open.candidate !== tonight.candidate;
			const end = (cause) => endOf(cause, letBy.length > 0 ? null : gate, isReplaced, tonight);
			const left = (open?.causes ?? []).filter((cause) => end(cause) === null);
			const causes = CAUSES.filter((cause) => begun.includes(cause) || left.includes(cause));
			const moment = {
				night: tonight.night,
				at: tonight.at
			};
			if (causes.length > 0) {
				const same = before !== null && before.status === "open" && isSame(before, {
					causes,
					gate,
					let_by: [...letBy]
				});
				return {
					id: before?.id ?? noticeId(tonight),
					release: tonight.release,
					repository: tonight.repository,
					status: "open",
					causes,
					opened: before?.opened ?? moment,
					changed: same ? before.changed : moment,
					candidate: left.includes("model") && open !== null ? open.candidate : tonight.candidate,
					gate: causes.includes("model") ? gate : null,
					...causes.includes("model") && letBy.length > 0 ? { let_by: [...letBy] } : {},
					ended: null
				};
			}
			if (open === null) return before;
			const ended = open.causes.map(end).find((how) => how !== null) ?? null;
			return {
				...open,
				status: "recovered",
				changed: moment,
				gate,
				ended
			};
		}
		function endOf(cause, gate, isReplaced, { outcome, hasPassed }) {
			const isJudged = outcome === "quiet" || outcome === "alarm";
			if (cause === "judge") return isJudged ? "judge-works" : null;
			if (cause === "outage") return isJudged || outcome === "judge-drift" ? "answers-again" : null;
			if (isReplaced && isJudged) return "replaced";
			if (isReplaced || outcome !== "quiet") return null;
			if (gate === "pass") return "gate-passed";
			return hasPassed ? "nights-passed" : null;
		}
		function isSame(before, now) {
			const isOfModel = now.causes.includes("model");
			return before.gate === (isOfModel ? now.gate : null) && (0, _digest_js_m0.ol)(before.let_by ?? []) === (0, _digest_js_m0.ol)(isOfModel ? now.let_by ?? [] : []) && before.causes.join() === now.causes.join();
		}
		const ID_DIGITS = 16;
		function noticeId({ release, repository, night, at }) {
			return (0, _digest_js_m0.ol)([
				"notice",
				repository,
				release,
				night,
				at
			]).replace(/^sha256:/, "").slice(0, ID_DIGITS);
		}
		function toldDigest({ id, status, causes, gate, let_by: letBy, ended }) {
			return (0, _digest_js_m0.ol)([
				id,
				status,
				causes,
				gate,
				ended,
				...letBy === undefined ? [] : [letBy]
			]);
		}
		function noticeChange(notice, told) {
			if (told === toldDigest(notice)) return "unchanged";
			if (notice.status === "recovered") return "recovered";
			return told === null ? "opened" : "changed";
		}
	})
};

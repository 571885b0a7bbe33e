export const id = 7628;
export const ids = [7628];
export const modules = {
	96676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { printError: () => printError });
		var commander_m0 = __webpack_require__(18399);
		var _adapters_console_sink_js_m1 = __webpack_require__(18667);
		var _model_exit_codes_js_m2 = __webpack_require__(32650);
		var _policy_foreign_keys_js_m3 = __webpack_require__(78203);
		var _reasons_reason_js_m4 = __webpack_require__(76053);
		var _report_messages_js_m5 = __webpack_require__(26916);
		var _report_terminal_js_m6 = __webpack_require__(91488);
		var _session_reason_of_js_m7 = __webpack_require__(95042);
		var _ending_js_m8 = __webpack_require__(32799);
		function printError(error, json) {
			const reason = statedBy(error);
			const message = error instanceof commander_m0.b7 ? unread(error) : (0, _report_messages_js_m5.b)(reason, _report_terminal_js_m6.u$);
			const { why, next, also = [] } = message;
			if (json) (0, _adapters_console_sink_js_m1.Q2)({
				schema: _ending_js_m8.Fq,
				code: reason.code,
				message: why,
				also,
				next,
				args: reason.args,
				exit: _model_exit_codes_js_m2.a.error
			});
			else (0, _adapters_console_sink_js_m1.m)([
				why,
				...also,
				(0, _reasons_reason_js_m4.sE)(next)
			].join("\n"));
			return _model_exit_codes_js_m2.a.error;
		}
		function statedBy(error) {
			return error instanceof commander_m0.b7 ? {
				code: "input-invalid",
				args: {}
			} : (0, _session_reason_of_js_m7.A)(error);
		}
		function unread({ code, message }) {
			const why = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
			const option = /unknown option '--([\w-]+)/.exec(message)?.[1];
			if (code === "commander.help") return {
				why: "No command was named.",
				next: HELP
			};
			if (option !== undefined && _policy_foreign_keys_js_m3.bn.includes(option)) return {
				why,
				next: `--${option} is an input of the Action, and no option of this command. ${HELP_OPTIONS}`
			};
			if (option !== undefined && (0, _policy_foreign_keys_js_m3.eL)(option)) return {
				why,
				next: `${option.replaceAll("-", "_")} is a key of the policy: write it there`
			};
			return {
				why,
				next: HELP
			};
		}
		const HELP = "see cuegate help, or cuegate help COMMAND";
		const HELP_OPTIONS = "cuegate help COMMAND lists those that a command has";
	}),
	46453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => globText,
			ID: () => ID,
			LF: () => pathText,
			Xj: () => isInsideRoot,
			fh: () => nameText
		});
		var _zod_js_m0 = __webpack_require__(65304);
		const ID = /^[a-z0-9-]{1,40}$/;
		const nameText = _zod_js_m0.z.string().min(1).max(300).regex(/^(?:[^\p{C}\p{Z}\p{Variation_Selector}]| (?=[^\p{Z}]))+$/u, "must be one line of visible characters").refine((name) => !name.startsWith(" "), "must not begin with a space");
		const pathText = nameText.refine((path) => !path.split("/").includes(".."), "must be a relative path that stays inside the root, without \"..\": move or copy the file to where paths are read from (those of training: the manifest's own folder), or below it").refine((path) => isInsideRoot(path) || path.split("/").includes(".."), "must be a relative path that stays inside the root");
		function isInsideRoot(path) {
			return !path.includes("\\") && !/^[a-zA-Z]:/.test(path) && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
		}
		const globText = nameText.refine((glob) => isInsideRoot(glob.replace(/^\.\//, "")), "must be a path or pattern inside the root").refine((glob) => !/[()|]|\{[^{},]*\.\.[^{},]*\}/.test(glob), "write {a,b}: groups and ranges are no patterns");
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
	})
};

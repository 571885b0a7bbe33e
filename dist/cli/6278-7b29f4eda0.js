export const id = 6278;
export const ids = [6278];
export const modules = {
	314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => cloudKeys,
			z: () => serviceOf
		});
		var _found_js_m0 = __webpack_require__(71341);
		const KEYS = {
			aws: ["(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}"],
			google: [
				"AIza[\\w-]{35}",
				"ya29\\.[\\w-]{20,2048}",
				"GOCSPX-[\\w-]{20,40}"
			],
			"api key": ["sk-(?:proj-|ant-|or-v1-|svcacct-|admin-)?[\\w-]{20,2048}"],
			xai: ["xai-[A-Za-z0-9]{40,120}"],
			github: ["gh[pousr]_[A-Za-z0-9]{36,255}", "github_pat_\\w{22,255}"],
			gitlab: ["glpat-[\\w-]{20,64}"],
			slack: ["xox[abeoprs]-[\\w-]{10,250}", "xapp-\\d-[\\w-]{10,250}"],
			stripe: ["[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}", "whsec_[A-Za-z0-9+/=]{24,100}"],
			huggingface: ["hf_[A-Za-z0-9]{30,60}"],
			groq: ["gsk_[A-Za-z0-9]{40,60}"],
			npm: ["npm_[A-Za-z0-9]{36}"],
			pypi: ["pypi-[\\w-]{50,300}"],
			digitalocean: ["do[opr]_v1_[a-f0-9]{64}"],
			sendgrid: ["SG\\.[\\w-]{16,32}\\.[\\w-]{30,64}"],
			databricks: ["dapi[a-f0-9]{32}"],
			"hashicorp vault": ["hv[sb]\\.[\\w-]{24,200}"],
			twilio: ["AC[a-f0-9]{32}|SK[a-f0-9]{32}"]
		};
		const PREFIXED = new RegExp(`(?<![A-Za-z0-9_-])(?:${Object.values(KEYS).flat().join("|")})(?![A-Za-z0-9_-])`, "g");
		const OF_SERVICE = Object.entries(KEYS).map(([service, forms]) => [service, new RegExp(`^(?:${forms.join("|")})$`)]);
		const NAMED = /(?<=(?:AccountKey|SharedAccessKey|aws_secret_access_key|AWS_SECRET_ACCESS_KEY|SecretAccessKey|client_secret|AZURE_CLIENT_SECRET)["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9+/~._-]{30,100}={0,2}/g;
		const SIGNATURE = /(?<=[?&]sig=)[A-Za-z0-9%+/=]{40,120}/g;
		const LABELLED = /\bsecret[ _-]?(?:access[ _-]?)?key["'`*]{0,3}\s{0,3}(?:[:=]>?|is|,|\|)?\s{0,3}["'`*]{0,3}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;
		const cloudKeys = (text) => {
			const found = [
				PREFIXED,
				NAMED,
				SIGNATURE
			].flatMap((pattern) => (0, _found_js_m0.cK)(text, pattern));
			return withoutRepeats([...found, ...labelled(text)].sort((a, b) => a.start - b.start));
		};
		function serviceOf(key) {
			return OF_SERVICE.find(([, form]) => form.test(key))?.[0] ?? "cloud key";
		}
		function labelled(text) {
			return [...text.matchAll(LABELLED)].flatMap(({ 0: whole, 1: value = "", index }) => {
				const end = index + whole.length;
				const isDrawn = /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value);
				return isDrawn ? [{
					start: end - value.length,
					end,
					value
				}] : [];
			});
		}
		function withoutRepeats(found) {
			return found.filter(({ start }, at) => start !== found[at - 1]?.start);
		}
	}),
	71341: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cK: () => matches,
			d2: () => SECRET_KINDS,
			ly: () => DATA_KINDS,
			oV: () => isLuhn
		});
		const DATA_KINDS = [
			"PEM",
			"JWT",
			"CLOUD_KEY",
			"EMAIL",
			"IBAN",
			"CARD",
			"SSN",
			"IP",
			"PHONE"
		];
		const SECRET_KINDS = new Set([
			"PEM",
			"JWT",
			"CLOUD_KEY"
		]);
		function matches(text, pattern, readAs = (match) => match) {
			return [...text.matchAll(pattern)].flatMap((match) => {
				const value = readAs(match[0]);
				return value === null ? [] : [{
					start: match.index,
					end: match.index + match[0].length,
					value
				}];
			});
		}
		function isLuhn(digits) {
			if (!/^\d+$/.test(digits)) return false;
			let sum = 0;
			for (let at = 0; at < digits.length; at += 1) {
				const digit = Number(digits[digits.length - 1 - at]);
				const doubled = at % 2 === 1 ? digit * 2 : digit;
				sum += doubled > 9 ? doubled - 9 : doubled;
			}
			return sum % 10 === 0;
		}
	}),
	59831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => pemBlocks });
		const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,40})-----/g;
		const BODY = /(?:\s{0,4}(?:[A-Za-z0-9+/=]{1,100}|[\w-]{1,40}: [^\n]{1,200}|\\[rn])){0,400}/y;
		const pemBlocks = (text) => {
			const found = [];
			const missing = new Set();
			let from = 0;
			for (const match of text.matchAll(BEGIN)) {
				if (match.index < from) continue;
				const mark = `-----END ${match[1]}-----`;
				const end = missing.has(mark) ? -1 : text.indexOf(mark, match.index);
				if (end < 0) missing.add(mark);
				const begun = match.index + match[0].length;
				from = end < 0 ? endOfBody(text, begun) : end + mark.length;
				if (from === begun) continue;
				found.push({
					start: match.index,
					end: from,
					value: text.slice(match.index, from)
				});
			}
			return found;
		};
		function endOfBody(text, from) {
			BODY.lastIndex = from;
			const body = BODY.exec(text)?.[0] ?? "";
			return /[A-Za-z0-9+/]{24,}/.test(body) ? from + body.length : from;
		}
	}),
	91749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => plainOf });
		var _rewritten_js_m0 = __webpack_require__(98385);
		const UNSEEN = /\p{Default_Ignorable_Code_Point}|[\u{e0000}-\u{e007f}]/u;
		const HYPHEN = /[\u2010-\u2013\u2212\ufe63\uff0d]/;
		const SAME_AS_ASCII = /[\uff0b\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/u;
		function plainOf(text) {
			return (0, _rewritten_js_m0.f)(text, /\P{ASCII}/gu, asciiOf);
		}
		function asciiOf(character) {
			if (UNSEEN.test(character)) return "";
			if (/\p{Zs}/u.test(character)) return " ";
			if (HYPHEN.test(character)) return "-";
			if (SAME_AS_ASCII.test(character)) {
				const same = character.normalize("NFKC");
				return /^\p{ASCII}$/u.test(same) ? same : character;
			}
			return /\p{Nd}/u.test(character) ? digitOf(character) : character;
		}
		function digitOf(character) {
			const code = character.codePointAt(0) ?? 0;
			let digit = 0;
			while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
			return String(digit);
		}
	}),
	34240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$f: () => heldIn,
			RO: () => readingsOf,
			_e: () => decodingsOf
		});
		var _plain_js_m0 = __webpack_require__(91749);
		var _rewritten_js_m1 = __webpack_require__(98385);
		const ENCODED = /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3}|&#\d{2,7};|&#x[0-9a-f]{2,6};|&commat;|\\u[0-9a-f]{4}/gi;
		const MAX_TIMES = 3;
		const BASE64 = /[A-Za-z0-9+/_-]{16,65536}/g;
		const PRINTABLE = /^[\t\n\r -~]+$/;
		function decodingsOf(text) {
			const found = [(0, _plain_js_m0.o)(text)];
			let last = found[0];
			for (let times = 0; times < MAX_TIMES; times += 1) {
				const decoded = (0, _rewritten_js_m1.f)(last.text, ENCODED, decodedOf);
				if (decoded.text === last.text) break;
				last = (0, _rewritten_js_m1.v)(last, (0, _rewritten_js_m1.v)(decoded, (0, _plain_js_m0.o)(decoded.text)));
				found.push(last);
			}
			return found;
		}
		function heldIn(text) {
			return [...text.matchAll(BASE64)].flatMap(({ 0: run, index }) => {
				const held = Buffer.from(run, "base64").toString("latin1");
				return PRINTABLE.test(held) ? [{
					start: index,
					end: index + run.length,
					text: held
				}] : [];
			});
		}
		function readingsOf(text) {
			const decoded = decodingsOf(text).map((one) => one.text);
			const inside = heldIn(decoded.at(-1) ?? text).map((held) => held.text);
			return [...new Set([
				text,
				...decoded,
				...inside
			])];
		}
		function decodedOf(written) {
			if (written.startsWith("%")) return fromPercent(written);
			if (written === "&commat;") return "@";
			const digits = /^&#(\d+);$/.exec(written)?.[1];
			const code = digits === undefined ? Number.parseInt(written.replace(/^(?:&#x|\\u)|;$/gi, ""), 16) : Number(digits);
			return code > 1114111 ? written : String.fromCodePoint(code);
		}
		function fromPercent(written) {
			try {
				return decodeURIComponent(written);
			} catch {
				return written;
			}
		}
	}),
	94599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pc: () => redacted,
			Q2: () => redactedText
		});
		var redact_found = __webpack_require__(71341);
		;
		const CANDIDATE = /(?<![\p{L}\p{N}_.,+/-]|\d[ -])\d(?:[ \u00a0.-]?\d){11,18}(?![\p{L}\p{N}_/]|[-.,]\d)/gu;
		const SCHEMES = [
			/^4(?:\d{12}|\d{15}|\d{18})$/,
			/^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/,
			/^3[47]\d{13}$/,
			/^3(?:0[0-5]|[689]\d)\d{11}$/,
			/^6(?:011|4[4-9]\d|5\d\d)\d{12,15}$/,
			/^35(?:2[89]|[3-8]\d)\d{12,15}$/,
			/^62\d{14,17}$/,
			/^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/
		];
		const GROUPS = /^(?:\d+|\d{4}(?:[ \u00a0.-]\d{4}){2,3}(?:[ \u00a0.-]\d{1,4})?|\d{4}[ \u00a0-]\d{6}[ \u00a0-]\d{4,5})$/;
		const cards = (text) => (0, redact_found.cK)(text, CANDIDATE, (written) => {
			const digits = written.replace(/\D/g, "");
			const isOne = GROUPS.test(written) && SCHEMES.some((scheme) => scheme.test(digits));
			return isOne && !/^(\d)\1+$/.test(digits) && (0, redact_found.oV)(digits) ? digits : null;
		});
		var cloud_key = __webpack_require__(314);
		;
		const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
		const MAX_LOCAL = 64;
		const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_-])/iu;
		const LEADING = /^[.!#$%&'*+/=?^`{|}~-]+/;
		const ADDRESS = /^(?:.*[?&][\w.-]{1,40}=|\/\/.*\/)/u;
		const NO_DOMAIN = /^\d+x\.|\.(?:png|jpe?g|gif|svg|webp|js|mjs|ts|css|json|tgz|gz|zip|whl|jar|ya?ml)$/i;
		const emails = (text) => {
			const found = [];
			let from = 0;
			for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
				let start = at;
				while (start > from && at - start < MAX_LOCAL && LOCAL.test(text[start - 1] ?? "")) start -= 1;
				start += ADDRESS.exec(text.slice(start, at))?.[0].length ?? 0;
				const local = text.slice(start, at);
				start += LEADING.exec(local)?.[0].length ?? 0;
				const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
				if (start === at || domain === undefined || NO_DOMAIN.test(domain) || local.endsWith(".")) continue;
				if (text.slice(start, at) === "git" && /^[:/]/.test(text.slice(at + 1 + domain.length))) continue;
				from = at + 1 + domain.length;
				found.push({
					start,
					end: from,
					value: text.slice(start, from).toLowerCase()
				});
			}
			return found;
		};
		;
		const LENGTHS = new Map("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30".split(" ").map((one) => [one.slice(0, 2), Number(one.slice(2))]));
		const START = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ \u00a0.-]?[a-z0-9])/giu;
		const ALNUM = /[A-Za-z0-9]/;
		const GAP = /[ \u00a0.-]/;
		const ibans = (text) => {
			const found = [];
			for (const match of text.matchAll(START)) {
				const length = LENGTHS.get(match[0].slice(0, 2).toUpperCase());
				if (length === undefined) continue;
				let [compact, at] = ["", match.index];
				while (compact.length < length) {
					const character = text[at] ?? "";
					if (ALNUM.test(character)) compact += character;
					else if (!GAP.test(character) || GAP.test(text[at - 1] ?? "")) break;
					at += 1;
				}
				const isWhole = compact.length === length && !/[\p{L}\p{N}]/u.test(text[at] ?? "");
				const value = compact.toUpperCase();
				if (isWhole && mod97(value) === 1) found.push({
					start: match.index,
					end: at,
					value
				});
			}
			return found;
		};
		function mod97(iban) {
			let rest = 0;
			for (const character of `${iban.slice(4)}${iban.slice(0, 4)}`) for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
			return rest;
		}
		var external_node_net_ = __webpack_require__(77030);
		;
		const V4 = /(?<![\p{L}\p{N}_.-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}_-]|\.\d)/gu;
		const VERSION = /\b(?:version|release|build|v|ver|firmware|driver|rev(?:ision)?)[.:]?\s*$/i;
		const V6 = /(?<![\p{L}\p{N}_:.])[0-9a-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\p{N}_]|:[\p{L}\p{N}])/giu;
		const V6_PREFIX = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|64:ff9b|::ffff):/i;
		const addresses = (text) => [...v4(text), ...v6(text)].sort((a, b) => a.start - b.start);
		const v4 = (text) => (0, redact_found.cK)(text, V4, (written) => (0, external_node_net_.isIPv4)(written) && !/^(?:127|0)\.|^255\.255\./.test(written) ? written : null).filter(({ start }) => !VERSION.test(text.slice(Math.max(0, start - 16), start)));
		const v6 = (text) => (0, redact_found.cK)(text, V6, (written) => {
			const address = written.toLowerCase();
			return (0, external_node_net_.isIPv6)(address) && V6_PREFIX.test(address) ? address : null;
		});
		var misplaced = __webpack_require__(63458);
		;
		const TOKEN = /(?<![\w-])eyJ[\w-]{5,8192}(?:\.[\w-]{0,65536}){2,4}(?![\w-])/g;
		const webTokens = (text) => (0, redact_found.cK)(text, TOKEN, (token) => namesAlgorithm(token.slice(0, token.indexOf("."))) ? token : null);
		function namesAlgorithm(header) {
			try {
				const read = JSON.parse(Buffer.from(header, "base64url").toString("utf8"));
				return (0, misplaced.pi)(read) && typeof read.alg === "string";
			} catch {
				return false;
			}
		}
		var pem = __webpack_require__(59831);
		var parsePhoneNumber = __webpack_require__(12713);
		;
		const HOME_COUNTRIES = [
			"US",
			"GB",
			"DE",
			"FR",
			"ES",
			"IT",
			"NL",
			"BE",
			"CH",
			"AT",
			"PL",
			"SE",
			"PT",
			"IE",
			"JP",
			"IN",
			"BR",
			"MX",
			"AU",
			"ZA"
		];
		const INTERNATIONAL = /(?:(?<![\p{L}\p{N}_+.,/=-])|(?<=[?&][\w.-]{1,40}=))(?:\+ ?|00 ?)[1-9](?:[ \u00a0().\u2011/-]{0,2}\d){6,14}(?![\p{L}\p{N}_]|[.,-]\d)/gu;
		const GROUPED = /(?<![\p{L}\p{N}_+.,/:#$\u20ac\u00a3=-]|\d[ \u00a0])(?:\(\d{2,5}\)[ \u00a0-]?|0?\d{2,5}[ \u00a0./-])\d{2,8}(?:[ \u00a0./-]\d{2,8}){0,4}(?![\p{L}\p{N}_%\u00b0\u20ac\u00a3$]|[ \u00a0.,:/-]\d|[ \u00a0](?:[\u20ac\u00a3$]|EUR|USD|GBP|CHF|JPY|PLN|kr|z\u0142|km|kg|MB|GB|bytes|items|rows)(?![\p{L}\p{N}]))/gu;
		const NAMED = /(?<=\b(?:phone|tel|telephone|mobile|cell|call|fax|whatsapp|sms|text|ring|telefon|handy|mobil|rufnummer|t\u00e9l\u00e9phone|portable|tel\u00e9fono|m\u00f3vil|telefono|cellulare|telefone|celular|\u96fb\u8a71)(?: me| us)?(?: number| no\.?| at| on| to| is|nummer|\u756a\u53f7)?[ :.=]{0,3})\(?0?[1-9]\d{7,11}(?![\p{L}\p{N}_]|[.,-]\d)/giu;
		const phones = (text) => {
			const found = [
				...(0, redact_found.cK)(text, INTERNATIONAL, abroad),
				...(0, redact_found.cK)(text, GROUPED, grouped),
				...(0, redact_found.cK)(text, NAMED, (written) => atHome(written, () => true))
			];
			return withoutOverlap(found.sort((a, b) => a.start - b.start || b.end - a.end));
		};
		function abroad(written) {
			const number = (0, parsePhoneNumber.l)(written.replace(/^00 ?/, "+").replace(/^\+ /, "+"));
			return number?.isValid() === true ? number.number : null;
		}
		const DATE = /^(?:(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:19|20)?\d\d)$/;
		function grouped(written) {
			if (DATE.test(written)) return null;
			const groups = groupsOf(written);
			const isFree = /^\(?0/.test(written) && !/-.*-/.test(written);
			return atHome(written, (national) => isFree || groupsOf(national) === groups);
		}
		function atHome(written, isAsWritten) {
			for (const country of HOME_COUNTRIES) {
				const number = (0, parsePhoneNumber.l)(written, country);
				if (number?.isValid() === true && isAsWritten(number.formatNational())) return number.number;
			}
			return null;
		}
		function groupsOf(written) {
			return (written.match(/\d+/g) ?? []).join(" ");
		}
		function withoutOverlap(found) {
			let end = 0;
			return found.filter((one) => {
				if (one.start < end) return false;
				end = one.end;
				return true;
			});
		}
		var redact_readings = __webpack_require__(34240);
		;
		const AREA = "(?!000|666)[0-8]\\d{2}";
		const NUMBER = `(?:${AREA}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}|9\\d{2}([- ])(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])\\2\\d{4})`;
		const ssn_GROUPED = new RegExp(`(?<![\\p{L}\\p{N}_.-]|\\d )${NUMBER}(?![\\p{L}\\p{N}_]|[-.]\\d| \\d)`, "gu");
		const ssn_NAMED = /(?<=\b(?:SSN|social security(?: number| no\.?)?|ITIN|tax(?:payer)? id)(?: is|:| #|#)? ?)(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}(?![\p{L}\p{N}])/giu;
		const socialSecurityNumbers = (text) => [...(0, redact_found.cK)(text, ssn_GROUPED, digitsOf), ...(0, redact_found.cK)(text, ssn_NAMED, digitsOf)].sort((a, b) => a.start - b.start);
		function digitsOf(written) {
			return written.replace(/\D/g, "");
		}
		;
		const FINDERS = {
			PEM: pem.P,
			JWT: webTokens,
			CLOUD_KEY: cloud_key.m,
			EMAIL: emails,
			IBAN: ibans,
			CARD: cards,
			SSN: socialSecurityNumbers,
			IP: addresses,
			PHONE: phones
		};
		function personalDataIn(text) {
			const taken = [];
			const readings = (0, redact_readings._e)(text).toReversed();
			const isWritten = readings.at(-1)?.text === text;
			for (const kind of redact_found.ly) {
				for (const reading of readings) for (const { start, end, value } of FINDERS[kind](reading.text)) {
					const found = {
						start: reading.at(start),
						end: reading.at(end),
						value
					};
					if (!overlaps(taken, found)) insert(taken, {
						...found,
						kind
					});
				}
				if (!isWritten) {
					for (const found of FINDERS[kind](text)) if (!overlaps(taken, found)) insert(taken, {
						...found,
						kind
					});
				}
			}
			const [reading] = readings;
			for (const held of reading === undefined ? [] : (0, redact_readings.$f)(reading.text)) {
				const place = {
					start: reading?.at(held.start) ?? 0,
					end: reading?.at(held.end) ?? 0
				};
				if (overlaps(taken, {
					...place,
					value: ""
				})) continue;
				const first = redact_found.ly.map((kind) => ({
					kind,
					found: FINDERS[kind](held.text)[0]
				})).find(({ found }) => found !== undefined);
				if (first?.found !== undefined) insert(taken, {
					...place,
					value: first.found.value,
					kind: first.kind
				});
			}
			return taken;
		}
		function redacted(messages, isTaken = () => true) {
			const numbers = new Map();
			const last = usedNumbers(messages);
			const counts = new Map();
			const cleaned = messages.map((message) => {
				let [content, from] = ["", 0];
				for (const { start, end, value, kind } of personalDataIn(message.content)) {
					if (!isTaken(kind)) continue;
					const key = `${kind} ${value}`;
					const number = numbers.get(key) ?? (last.get(kind) ?? 0) + 1;
					if (!numbers.has(key)) {
						numbers.set(key, number);
						last.set(kind, number);
					}
					counts.set(kind, (counts.get(kind) ?? 0) + 1);
					content += `${message.content.slice(from, start)}[${kind}_${number}]`;
					from = end;
				}
				return {
					...message,
					content: content + message.content.slice(from)
				};
			});
			return {
				messages: cleaned,
				counts
			};
		}
		function redactedText(text, isTaken) {
			return redacted([{
				role: "user",
				content: text
			}], isTaken).messages[0]?.content ?? "";
		}
		function usedNumbers(messages) {
			const used = new Map();
			for (const { content } of messages) for (const [, kind, number] of content.matchAll(/\[([A-Z_]{2,9})_(\d{1,6})\]/g)) if (isKind(kind)) used.set(kind, Math.max(used.get(kind) ?? 0, Number(number)));
			return used;
		}
		function isKind(kind) {
			return redact_found.ly.includes(kind);
		}
		function placeOf(places, at) {
			let [low, high] = [0, places.length];
			while (low < high) {
				const middle = low + high >>> 1;
				if ((places[middle]?.end ?? 0) > at) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		function overlaps(places, { start, end }) {
			const next = places[placeOf(places, start)];
			return next !== undefined && next.start < end;
		}
		function insert(places, found) {
			places.splice(placeOf(places, found.start), 0, found);
		}
	}),
	98385: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => rewritten,
			v: () => bothOf
		});
		function rewritten(text, pattern, inPlaceOf) {
			const shifts = [];
			let by = 0;
			let [written, last] = ["", 0];
			for (const { 0: match, index } of text.matchAll(pattern)) {
				const same = inPlaceOf(match);
				written += `${text.slice(last, index)}${same}`;
				last = index + match.length;
				if (same.length === match.length) continue;
				by += match.length - same.length;
				shifts.push({
					from: written.length,
					by
				});
			}
			return {
				text: written + text.slice(last),
				at: (place) => place + (shifts[lastUntil(shifts, place)]?.by ?? 0)
			};
		}
		function bothOf(first, second) {
			return {
				text: second.text,
				at: (place) => first.at(second.at(place))
			};
		}
		function lastUntil(shifts, place) {
			let [low, high] = [0, shifts.length];
			while (low < high) {
				const middle = low + high >>> 1;
				if ((shifts[middle]?.from ?? 0) <= place) low = middle + 1;
				else high = middle;
			}
			return low - 1;
		}
	}),
	36951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => disjoint });
		function disjoint(count) {
			const parents = Array.from({ length: count }, (_, index) => index);
			const of = (index) => {
				let root = index;
				while (parents[root] !== root) root = parents[root] ?? root;
				for (let at = index; at !== root;) {
					const next = parents[at] ?? root;
					parents[at] = root;
					at = next;
				}
				return root;
			};
			return {
				of,
				join(a, b) {
					const [low, high] = [of(a), of(b)].sort((x, y) => x - y);
					if (low !== undefined && high !== undefined) parents[high] = low;
				},
				all() {
					const members = new Map();
					for (let index = 0; index < count; index += 1) {
						const root = of(index);
						members.set(root, [...members.get(root) ?? [], index]);
					}
					return [...members.values()].filter(({ length }) => length > 1);
				}
			};
		}
	}),
	75151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AU: () => wordGramHashes,
			Ap: () => hash32,
			Mf: () => foldedText,
			Z9: () => wordsOf,
			eI: () => characterGrams,
			gl: () => mixed,
			n: () => wordGrams
		});
		const UNSPACED = "\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Bopo}";
		const STEPS = 256;
		const WORD = new RegExp(`[[\\p{L}\\p{N}]&&[${UNSPACED}]]\\p{M}{0,${STEPS}}|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]{1,${STEPS}}(?:'[[\\p{L}\\p{N}]--[${UNSPACED}]]{1,${STEPS}}){0,${STEPS}}`, "gv");
		function foldedText(text) {
			return text.normalize("NFKC").toUpperCase().toLowerCase().replace(/[\u2019\u02bc]/g, "'").replace(/\s+/g, " ").trim();
		}
		function wordsOf(text) {
			return foldedText(text).match(WORD) ?? [];
		}
		function wordGrams(words, size) {
			if (words.length <= size) return words.length === 0 ? [] : [words.join(" ")];
			return Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(" "));
		}
		function characterGrams(text, size) {
			const characters = [...foldedText(text)];
			if (characters.length <= size) return characters.length === 0 ? [] : [characters.join("")];
			return Array.from({ length: characters.length - size + 1 }, (_, at) => characters.slice(at, at + size).join(""));
		}
		function hash32(text, seed = 0) {
			let hash = (2166136261 ^ seed) >>> 0;
			for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			return mixed(hash);
		}
		function mixed(value) {
			let hash = value;
			hash = Math.imul(hash ^ hash >>> 16, 2246822507);
			hash = Math.imul(hash ^ hash >>> 13, 3266489909);
			return (hash ^ hash >>> 16) >>> 0;
		}
		function wordGramHashes(words, size) {
			const each = words.map((word) => hash32(word));
			const count = Math.max(Math.min(1, words.length), words.length - size + 1);
			const hashes = new Uint32Array(count);
			for (let at = 0; at < count; at += 1) {
				let hash = 0;
				const end = Math.min(at + size, each.length);
				for (let word = at; word < end; word += 1) hash = mixed(Math.imul(hash, 2654435761) + (each[word] ?? 0));
				hashes[at] = hash;
			}
			return hashes;
		}
	}),
	59092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fs: () => nearDuplicates,
			vs: () => shinglesOf,
			xX: () => jaccard,
			zh: () => NEAR_DUPLICATE
		});
		var _disjoint_js_m1 = __webpack_require__(36951);
		var _grams_js_m0 = __webpack_require__(75151);
		const SHINGLE_WORDS = 3;
		const NEAR_DUPLICATE = .8;
		function shinglesOf(text) {
			const words = (0, _grams_js_m0.Z9)(text);
			if (words.length > 0) return new Set((0, _grams_js_m0.AU)(words, SHINGLE_WORDS));
			const rest = text.trim();
			return new Set(rest === "" ? [] : [(0, _grams_js_m0.Ap)(rest)]);
		}
		function jaccard(a, b) {
			const [few, many] = a.size <= b.size ? [a, b] : [b, a];
			let shared = 0;
			for (const one of few) if (many.has(one)) shared += 1;
			const union = a.size + b.size - shared;
			return union === 0 ? 1 : shared / union;
		}
		function nearDuplicates(texts, threshold = NEAR_DUPLICATE) {
			return grouped(texts.map(shinglesOf), threshold);
		}
		function grouped(all, threshold) {
			const groups = (0, _disjoint_js_m1.n)(all.length);
			const distinct = new Map();
			const counts = new Map();
			for (const [index, shingles] of all.entries()) {
				const key = [...shingles].sort((a, b) => a - b).join();
				const same = distinct.get(key);
				if (same !== undefined) {
					groups.join(same, index);
					continue;
				}
				distinct.set(key, index);
				for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
			}
			const seen = new Map();
			for (const index of distinct.values()) {
				const shingles = all[index] ?? new Set();
				for (const other of sharingRare(shingles, threshold, counts, seen, index)) {
					const together = all[other] ?? new Set();
					if (groups.of(other) !== groups.of(index) && jaccard(shingles, together) >= threshold) groups.join(other, index);
				}
			}
			return groups.all();
		}
		function sharingRare(shingles, threshold, counts, seen, index) {
			const rarest = [...shingles].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b);
			const needed = rarest.length - Math.ceil(threshold * rarest.length) + 1;
			const others = new Set();
			for (const shingle of rarest.slice(0, needed)) {
				const holders = seen.get(shingle);
				if (holders === undefined) seen.set(shingle, [index]);
				else {
					for (const holder of holders) others.add(holder);
					holders.push(index);
				}
			}
			return others;
		}
	})
};

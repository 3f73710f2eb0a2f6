#!/usr/bin/env node
// Holds reports against a labelled corpus and prints how well strings and protections were found.
//
//   node strings-eval.mjs --gold DIR --reports DIR [--json]
//   node strings-eval.mjs --gold DIR --keywords            a keyword search as the reference
//
// --gold     folder of NAME.txt + NAME.json pairs, in the form of ../corpus/ANNOTATION.md
// --reports  folder of NAME.json, each one report: { "text": "...", "findings": [ { "kind", "start", "end",
//            "severity"?, "attributes"? } ] }; start and end are UTF-16 offsets into that report's own text, end exclusive.
//            A document without a report counts as a report with no findings.
//
// Texts are compared with all white space (and line-break hyphens) removed, so a report made from a PDF or DOCX of the
// same document can be held against the same gold. A gold span counts as found where the union of the overlapping
// findings of its kind has an intersection over union with it of at least 1/3; a finding counts as right where it has
// that with the union of the overlapping gold spans of its kind, or lies to 80 % inside them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const arg = (name) => {
  const i = process.argv.indexOf(name);
  return i < 0 ? undefined : process.argv[i + 1];
};
const protections = new Set([
  "multi_cloud_right",
  "data_ownership",
  "exit_assistance",
  "exclusivity_sunset",
  "open_weights_freedom",
  "investor_passivity",
  "information_firewall",
]);

/** Text without white space, and for each original offset its offset there. */
function squeeze(text) {
  const at = new Int32Array(text.length + 1);
  let out = "";
  for (let i = 0; i < text.length; i++) {
    at[i] = out.length;
    const c = text[i];
    if (/[\s\u00ad\u200b\ufeff]/.test(c)) continue;
    if (c === "-" && /\n/.test(text.slice(i + 1, i + 3))) continue;
    out += c
      .normalize("NFKC")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2010-\u2015]/g, "-");
  }
  at[text.length] = out.length;
  return { out, at };
}
const nthIndex = (hay, needle, nth) => {
  let i = -1;
  for (let k = 0; k < nth; k++) i = hay.indexOf(needle, i + 1);
  return i;
};
const size = (set) => set.size;
const cover = (spans) => {
  const s = new Set();
  for (const [a, b] of spans) for (let i = a; i < b; i++) s.add(i);
  return s;
};
const inter = (a, b) => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};
const overlaps = (a, b) => a[0] < b[1] && b[0] < a[1];

function loadGold(dir) {
  return readdirSync(dir)
    .filter((f) => f.endsWith(".json"))
    .sort()
    .map((f) => {
      const meta = JSON.parse(readFileSync(join(dir, f), "utf8"));
      const text = readFileSync(join(dir, f.replace(/\.json$/, ".txt")), "utf8");
      const { at, out } = squeeze(text);
      const spans = meta.spans.map((s) => {
        const i = nthIndex(text, s.quote, s.nth ?? 1);
        return { ...s, span: [at[i], at[i + s.quote.length]] };
      });
      return { id: basename(f, ".json"), language: meta.language, text, squeezed: out, spans };
    });
}

/** Offsets of a report's text carried over to the gold text: exact where both squeeze alike, else by anchors of 24 characters. */
function carry(reportSqueezed, goldSqueezed) {
  if (reportSqueezed === goldSqueezed) return (i) => i;
  const map = new Int32Array(reportSqueezed.length + 1).fill(-1);
  const k = 24;
  let g = 0;
  for (let i = 0; i + k <= reportSqueezed.length; ) {
    const j = goldSqueezed.indexOf(reportSqueezed.slice(i, i + k), Math.max(0, g - 400));
    if (j < 0) {
      i += 1;
      continue;
    }
    let n = 0;
    while (
      i + n < reportSqueezed.length &&
      j + n < goldSqueezed.length &&
      reportSqueezed[i + n] === goldSqueezed[j + n]
    ) {
      map[i + n] = j + n;
      n++;
    }
    i += n;
    g = j + n;
  }
  return (i) => {
    for (let d = 0; d < 200; d++) {
      if (map[i + d] >= 0) return Math.max(0, map[i + d] - d);
      if (i - d >= 0 && map[i - d] >= 0) return map[i - d] + d;
    }
    return -1;
  };
}

const keywords = {
  cloud_exclusivity:
    /exclusive(ly)? .{0,60}(cloud|host|provider)|(sole|primary|preferred) (cloud|provider|host)|独家.{0,20}云|首选云/i,
  compute_commitment:
    /minimum (spend|commitment|purchase)|take[- ]or[- ]pay|cloud credits|annual commitment|最低消费|算力券/i,
  hardware_lock_in: /\b(chips?|accelerators?|silicon)\b.{0,80}(exclusiv|only|port|optimi[sz])|芯片/i,
  data_sharing: /share .{0,40}data|access to .{0,40}data|training data|usage data|telemetry|数据共享|提供.{0,10}数据/i,
  model_ip_license:
    /(perpetual|irrevocable|royalty-free|worldwide).{0,80}licen[cs]e|escrow|model weights|许可.{0,20}(模型|权重)/i,
  open_weights_restriction: /open[- ]source|open[- ]weights?|publish .{0,40}(weights|model)|开源/i,
  platform_integration: /integrat(e|ion)|default (model|assistant)|集成|接入/i,
  distribution_exclusivity:
    /exclusive .{0,40}(distribut|resell|reseller|licen[cs]ee|right to sell)|独家(分销|代理|经销)/i,
  non_compete: /non-?compete|shall not compete|competitor|竞争对手|竞业/i,
  rofr_rofo: /right of first (refusal|offer|negotiation|notice)|优先购买权|优先谈判/i,
  mfn_pricing: /most[- ]favou?red|lowest price|best price|最惠|最优惠/i,
  governance_control: /veto|prior written consent of the investor|board (seat|observer)|一票否决|否决权/i,
  change_of_control: /change (of|in) control|控制权变更/i,
  information_rights: /early access|roadmap|unreleased|information rights|路线图/i,
  talent_restriction: /non-?solicit|no-?hire|secondment|seconded|key person|不得招(揽|聘)/i,
  revenue_share: /revenue shar|royalt|percent of (net |gross )?revenue|分成/i,
  exit_penalty: /clawback|liquidated damages|repay|early termination fee|违约金|返还/i,
  multi_cloud_right: /multi-?cloud|any (other )?(cloud )?provider|多云/i,
  data_ownership: /own(s|ership)? .{0,40}data|shall not train|not use .{0,40}to train|数据.{0,10}归.{0,6}所有/i,
  exit_assistance: /egress|transition (assistance|period|services)|migration assistance|迁移(协助|支持)/i,
  exclusivity_sunset: /(shall|will) (lapse|cease|expire|fall away)|sunset|自动失效/i,
  open_weights_freedom: /(free|may|right) to (publish|open-?source|release)|有权.{0,10}开源/i,
  investor_passivity: /standstill|non-voting|recuse|passive|无表决权|回避/i,
  information_firewall: /firewall|clean team|ethical wall|防火墙|信息隔离/i,
};
function keywordReport(text) {
  const findings = [];
  for (const m of text.matchAll(/[^.;。;\n]+(?:\n(?!\s*\n)[^.;。;\n]+)*[.;。;]?/g))
    for (const [kind, re] of Object.entries(keywords))
      if (re.test(m[0].replace(/\s+/g, " "))) findings.push({ kind, start: m.index, end: m.index + m[0].length });
  return { text, findings };
}

const tally = () => ({ gold: 0, found: 0, findings: 0, right: 0 });
const per = new Map();
const of = (kind) => per.get(kind) ?? per.set(kind, tally()).get(kind);
const sev = { n: 0, exact: 0, near: 0 };
const attr = { gold: 0, found: 0, given: 0, right: 0 };
const clean = { docs: 0, silent: 0, alarms: 0 };
let missing = 0;
const same = (a, b) =>
  typeof a === "number" || typeof b === "number"
    ? Math.abs(Number(a) - Number(b)) <= 0.01 * Math.abs(Number(b))
    : String(a).toLowerCase().replace(/\W+/g, "") === String(b).toLowerCase().replace(/\W+/g, "");
const misses = [],
  alarms = [];

const withoutReport = (text) => {
  missing++;
  return { text, findings: [] };
};

const gold = loadGold(arg("--gold"));
for (const doc of gold) {
  const file = join(arg("--reports") ?? "", `${doc.id}.json`);
  const report = process.argv.includes("--keywords")
    ? keywordReport(doc.text)
    : existsSync(file)
      ? JSON.parse(readFileSync(file, "utf8"))
      : withoutReport(doc.text);
  const { at, out } = squeeze(report.text);
  const to = carry(out, doc.squeezed);
  const findings = report.findings.map((f) => ({
    ...f,
    span: [to(at[f.start]), to(Math.max(at[f.start], at[f.end] - 1)) + 1],
  }));
  const strings = findings.filter((f) => !protections.has(f.kind));
  if (!doc.spans.some((s) => !protections.has(s.kind))) {
    clean.docs++;
    clean.alarms += strings.length;
    if (!strings.length) clean.silent++;
  }
  for (const g of doc.spans) {
    const t = of(g.kind);
    t.gold++;
    const near = findings.filter((f) => f.kind === g.kind && overlaps(f.span, g.span));
    const u = cover(near.map((f) => f.span)),
      gs = cover([g.span]);
    const x = inter(u, gs);
    const hit = near.length > 0 && x / (size(u) + size(gs) - x) >= 1 / 3;
    if (hit) {
      t.found++;
      const best = near.sort(
        (a, b) =>
          Math.min(b.span[1], g.span[1]) -
          Math.max(b.span[0], g.span[0]) -
          (Math.min(a.span[1], g.span[1]) - Math.max(a.span[0], g.span[0])),
      )[0];
      if (g.severity && best.severity) {
        sev.n++;
        if (best.severity === g.severity) sev.exact++;
        if (Math.abs(best.severity - g.severity) <= 1) sev.near++;
      }
      for (const [k, v] of Object.entries(g.attributes ?? {})) {
        attr.gold++;
        if (best.attributes?.[k] !== undefined && same(best.attributes[k], v)) attr.found++;
      }
      for (const [k, v] of Object.entries(best.attributes ?? {})) {
        attr.given++;
        if (g.attributes?.[k] !== undefined && same(v, g.attributes[k])) attr.right++;
      }
    } else misses.push(`${doc.id} ${g.kind}: ${g.quote.replace(/\s+/g, " ").slice(0, 140)}`);
  }
  for (const f of findings) {
    const t = of(f.kind);
    t.findings++;
    const near = doc.spans.filter((g) => g.kind === f.kind && overlaps(f.span, g.span));
    const u = cover(near.map((g) => g.span)),
      fs = cover([f.span]);
    const x = inter(u, fs);
    if (near.length && (x / (size(u) + size(fs) - x) >= 1 / 3 || x / size(fs) >= 0.8)) t.right++;
    else alarms.push(`${doc.id} ${f.kind}: ${report.text.slice(f.start, f.end).replace(/\s+/g, " ").slice(0, 140)}`);
  }
}
const prf = (t) => {
  const p = t.findings ? t.right / t.findings : 0,
    r = t.gold ? t.found / t.gold : 0;
  return { precision: p, recall: r, f1: p + r ? (2 * p * r) / (p + r) : 0, ...t };
};
const sum = (ks) =>
  prf(
    ks.reduce((a, k) => {
      const t = of(k);
      for (const f in a) a[f] += t[f];
      return a;
    }, tally()),
  );
const kinds = Object.keys(keywords);
const strings = kinds.filter((k) => !protections.has(k)),
  shields = kinds.filter((k) => protections.has(k));
const macro = (ks) => ks.reduce((a, k) => a + prf(of(k)).f1, 0) / ks.length;
const result = {
  documents: gold.length,
  missing_reports: missing,
  strings: sum(strings),
  protections: sum(shields),
  all: sum(kinds),
  macro_f1_strings: macro(strings),
  macro_f1_protections: macro(shields),
  severity_exact: sev.n ? sev.exact / sev.n : null,
  severity_within_1: sev.n ? sev.near / sev.n : null,
  attribute_recall: attr.gold ? attr.found / attr.gold : null,
  attribute_precision: attr.given ? attr.right / attr.given : null,
  clean_documents: clean,
  per_kind: Object.fromEntries(kinds.map((k) => [k, prf(of(k))])),
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result, null, 1));
else {
  const f = (x) => (x === null ? "  -  " : (100 * x).toFixed(1).padStart(5));
  console.log("kind                       gold found  finds right    P     R     F1");
  for (const k of kinds) {
    const t = result.per_kind[k];
    console.log(
      `${k.padEnd(26)}${String(t.gold).padStart(5)}${String(t.found).padStart(6)}${String(t.findings).padStart(7)}${String(t.right).padStart(6)}  ${f(t.precision)} ${f(t.recall)} ${f(t.f1)}`,
    );
  }
  for (const k of ["strings", "protections", "all"]) {
    const t = result[k];
    console.log(
      `${k.toUpperCase().padEnd(26)}${String(t.gold).padStart(5)}${String(t.found).padStart(6)}${String(t.findings).padStart(7)}${String(t.right).padStart(6)}  ${f(t.precision)} ${f(t.recall)} ${f(t.f1)}`,
    );
  }
  console.log(`macro F1: strings ${f(result.macro_f1_strings)}, protections ${f(result.macro_f1_protections)}`);
  console.log(
    `severity: exact ${f(result.severity_exact)}, within one ${f(result.severity_within_1)}; attributes: precision ${f(result.attribute_precision)}, recall ${f(result.attribute_recall)}`,
  );
  console.log(`clean documents: ${clean.silent} of ${clean.docs} without an alarm, ${clean.alarms} alarms`);
  if (missing) console.log(`${missing} of ${gold.length} documents had no report`);
  if (process.argv.includes("--list")) {
    console.log("\nmissed:");
    for (const m of misses) console.log(" -", m);
    console.log("\nfalse alarms:");
    for (const m of alarms) console.log(" -", m);
  }
}

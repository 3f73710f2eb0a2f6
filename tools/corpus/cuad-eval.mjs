#!/usr/bin/env node
// cuad-eval.mjs - scores clause predictions against CUAD gold spans. Node standard library only.
//
//   node cuad-eval.mjs GOLD.jsonl[.gz] PRED.jsonl[.gz] [--json OUT.json] [--cats a,b] [--thr 0.5] [--grid]
//
// GOLD line: {"id","text","spans":[{"category","start","end"}]}
// PRED line: {"doc","start","end","category","score"}   offsets are UTF-16/BMP char offsets in text
//            (the CUAD texts hold no astral characters, so Python and JavaScript offsets agree);
//            score is a probability: >= 0.5 (or --thr) means "the product would flag this".
//
// Three views, none of which depends on how the predictor segments:
//  CUAD  the paper's own span metric: a prediction matches a gold answer when the Jaccard similarity of
//        their word sets is >= 0.5 (same normalisation as the official evaluate.py: drop . , ; : , lower,
//        '/'->' ', split on single spaces). TP = gold answers matched, FP = predictions matching no gold.
//        AUPR = trapezoid under the precision envelope starting at (recall 0, precision 1) and NOT extended
//        past the highest recall reached; P@80R / P@90R = envelope precision at that recall, 0 if not reached.
//        Thresholds: every distinct score (default) or the official 102-value grid (--grid).
//  SEG   the text is cut by the fixed segmentation below; a segment is positive for a category when a gold
//        span covers >= 50% of the segment or the segment holds >= 50% of the gold span; it gets the highest
//        score of the predictions that relate to it in the same way. AP, P@80R, P@90R, F1 at --thr.
//  DOC   does the contract hold the category at all: score = highest score in the document.
//        Precision, recall, F1 at --thr; AP; best F1 over thresholds (oracle, upper bound only).
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { segment } from "./cuad-segment.mjs";

const words = (s) =>
  new Set(
    s
      .replace(/[.,;:]/g, "")
      .toLowerCase()
      .replace(/\//g, " ")
      .split(" "),
  );
function jaccard(a, b) {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n / (a.size + b.size - n);
}
const readJsonl = (p) => {
  let b = readFileSync(p);
  if (p.endsWith(".gz")) b = gunzipSync(b);
  return b
    .toString("utf8")
    .split("\n")
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
};
function envelope(P) {
  const o = P.slice();
  let m = 0;
  for (let i = P.length - 1; i >= 0; i--) {
    m = Math.max(m, P[i]);
    o[i] = m;
  }
  return o;
}
function curveMetrics(pts) {
  const R = [0, ...pts.map((p) => p[0])],
    P = envelope([1, ...pts.map((p) => p[1])]);
  let aupr = 0;
  for (let i = 1; i < R.length; i++) aupr += ((R[i] - R[i - 1]) * (P[i] + P[i - 1])) / 2;
  const at = (r) => {
    for (let i = 1; i < R.length; i++) if (R[i] >= r - 1e-12) return P[i];
    return 0;
  };
  return { aupr, p80: at(0.8), p90: at(0.9), max_recall: R[R.length - 1] };
}
const GRID = [...Array.from({ length: 99 }, (_, i) => (99 - i) / 100), 0.001, 0];
function cuadEvents(gold, preds, cat) {
  let n = 0;
  const ev = [];
  for (const d of gold) {
    const gs = d.spans.filter((s) => s.category === cat).map((s) => words(d.text.slice(s.start, s.end)));
    n += gs.length;
    const best = new Map();
    for (const p of preds.get(`${d.id}\u0000${cat}`) || []) {
      const x = d.text.slice(p.start, p.end);
      if (x.trim() && !(best.get(x) >= p.score)) best.set(x, p.score);
    }
    for (const [x, sc] of best) {
      const w = words(x),
        hit = [];
      gs.forEach((g, i) => {
        if (jaccard(g, w) >= 0.5) hit.push(`${d.id}\u0000${cat}\u0000${i}`);
      });
      ev.push([sc, hit]);
    }
  }
  return [n, ev];
}
function sweep(n, ev, grid) {
  if (!n) return [];
  ev = [...ev].sort((a, b) => b[0] - a[0]);
  const found = new Set(),
    pts = [];
  let fp = 0,
    i = 0;
  const levels = grid ? GRID : [...new Set(ev.map((e) => e[0]))].sort((a, b) => b - a);
  for (const lv of levels) {
    while (i < ev.length && (grid ? ev[i][0] > lv : ev[i][0] >= lv)) {
      if (ev[i][1].length) for (const h of ev[i][1]) found.add(h);
      else fp++;
      i++;
    }
    if (found.size + fp) pts.push([found.size / n, found.size / (found.size + fp)]);
  }
  return pts;
}
const prf = (tp, fp, fn) => {
  const p = tp + fp ? tp / (tp + fp) : 0,
    r = tp + fn ? tp / (tp + fn) : 0;
  return [p, r, p + r ? (2 * p * r) / (p + r) : 0];
};
function atThr(n, ev, thr) {
  const f = new Set();
  let fp = 0;
  for (const [sc, hit] of ev)
    if (sc >= thr) {
      if (hit.length) for (const h of hit) f.add(h);
      else fp++;
    }
  return prf(f.size, fp, n - f.size);
}
function rankMetrics(pairs) {
  const n = pairs.reduce((a, p) => a + p[1], 0),
    out = { n, ap: 0, p80: 0, p90: 0, bestf1: 0 };
  if (!n) return out;
  pairs = [...pairs].sort((a, b) => b[0] - a[0]);
  let tp = 0,
    i = 0,
    k = 0;
  const pts = [];
  while (i < pairs.length && pairs[i][0] > 0) {
    let j = i;
    while (j < pairs.length && pairs[j][0] === pairs[i][0]) tp += pairs[j++][1];
    k = i = j;
    pts.push([tp / n, tp / k]);
  }
  let prev = 0;
  for (const [r, p] of pts) {
    out.ap += (r - prev) * p;
    prev = r;
    out.bestf1 = Math.max(out.bestf1, p + r ? (2 * p * r) / (p + r) : 0);
  }
  const env = envelope(pts.map((p) => p[1]));
  for (const [k2, lv] of [
    ["p80", 0.8],
    ["p90", 0.9],
  ]) {
    const q = pts.findIndex((p) => p[0] >= lv - 1e-12);
    out[k2] = q < 0 ? 0 : env[q];
  }
  return out;
}
const related = (a, b, s, e) => {
  const ov = Math.min(b, e) - Math.max(a, s);
  return ov > 0 && (ov >= 0.5 * (b - a) || ov >= 0.5 * (e - s));
};
export function evaluate(gold, plist, cats = null, thr = 0.5, grid = false) {
  const preds = new Map();
  for (const p of plist) {
    const k = `${p.doc}\u0000${p.category}`;
    if (!preds.has(k)) preds.set(k, []);
    preds.get(k).push(p);
  }
  cats ??= [...new Set(gold.flatMap((d) => d.spans.map((s) => s.category)))].sort();
  const segs = new Map(gold.map((d) => [d.id, segment(d.text)])),
    per = {},
    allev = [];
  let alln = 0;
  for (const c of cats) {
    const [n, ev] = cuadEvents(gold, preds, c);
    for (const e of ev) allev.push(e);
    alln += n;
    const pairs = [],
      docs = [];
    let [stp, sfp, sfn, dtp, dfp, dfn] = [0, 0, 0, 0, 0, 0];
    for (const d of gold) {
      const gs = d.spans.filter((s) => s.category === c),
        ps = preds.get(`${d.id}\u0000${c}`) || [];
      for (const [a, b] of segs.get(d.id)) {
        const l = +gs.some((s) => related(a, b, s.start, s.end));
        let sc = 0;
        for (const p of ps) if (p.start < b && p.end > a && p.score > sc && related(a, b, p.start, p.end)) sc = p.score;
        pairs.push([sc, l]);
        if (sc >= thr) {
          if (l) stp++;
          else sfp++;
        } else sfn += l;
      }
      let sc = 0;
      for (const p of ps) sc = Math.max(sc, p.score);
      const l = +(gs.length > 0);
      docs.push([sc, l]);
      if (sc >= thr) {
        if (l) dtp++;
        else dfp++;
      } else dfn += l;
    }
    const m = curveMetrics(sweep(n, ev, grid)),
      sm = rankMetrics(pairs),
      dm = rankMetrics(docs),
      D = prf(dtp, dfp, dfn);
    per[c] = {
      n_spans: n,
      n_docs: dm.n,
      cuad_aupr: m.aupr,
      cuad_p80: m.p80,
      cuad_p90: m.p90,
      cuad_maxrec: m.max_recall,
      cuad_f1: atThr(n, ev, thr)[2],
      seg_ap: sm.ap,
      seg_p80: sm.p80,
      seg_p90: sm.p90,
      seg_f1: prf(stp, sfp, sfn)[2],
      doc_p: D[0],
      doc_r: D[1],
      doc_f1: D[2],
      doc_ap: dm.ap,
      doc_bestf1: dm.bestf1,
      doc_tp: dtp,
      doc_fp: dfp,
      doc_fn: dfn,
    };
  }
  const use = Object.values(per).filter((v) => v.n_spans),
    mean = {};
  if (use.length) for (const k of Object.keys(use[0])) mean[k] = use.reduce((a, v) => a + v[k], 0) / use.length;
  const pooled = curveMetrics(sweep(alln, allev, grid));
  pooled.f1 = atThr(alln, allev, thr)[2];
  const T = ["doc_tp", "doc_fp", "doc_fn"].map((k) => Object.values(per).reduce((a, v) => a + v[k], 0));
  [pooled.doc_p, pooled.doc_r, pooled.doc_f1] = prf(...T);
  pooled.n_spans = alln;
  return { per, mean, pooled };
}
if (process.argv[1] && import.meta.url.endsWith(`/${process.argv[1].split("/").pop()}`)) {
  const a = process.argv.slice(2),
    opt = (k) => {
      const i = a.indexOf(k);
      return i < 0 ? null : a[i + 1];
    };
  const gold = readJsonl(a[0]),
    pred = readJsonl(a[1]),
    ids = new Set(gold.map((d) => d.id)),
    bad = pred.find((p) => !ids.has(p.doc));
  if (bad) {
    console.error(`prediction for unknown doc: ${bad.doc}`);
    process.exit(1);
  }
  const r = evaluate(gold, pred, opt("--cats")?.split(",") ?? null, +(opt("--thr") ?? 0.5), a.includes("--grid"));
  const C = [
    "n_spans",
    "n_docs",
    "cuad_aupr",
    "cuad_p80",
    "cuad_p90",
    "cuad_maxrec",
    "cuad_f1",
    "seg_ap",
    "seg_p80",
    "seg_f1",
    "doc_p",
    "doc_r",
    "doc_f1",
    "doc_ap",
    "doc_bestf1",
  ];
  console.log("category".padEnd(34) + C.map((c) => c.padStart(12)).join(""));
  for (const [c, v] of [...Object.entries(r.per), ["MEAN (categories with gold)", r.mean]])
    console.log(
      c.padEnd(34) +
        C.map((k) =>
          (k[0] === "n" && c !== "MEAN (categories with gold)" ? String(v[k]) : v[k].toFixed(3)).padStart(12),
        ).join(""),
    );
  const p = r.pooled;
  console.log(
    `POOLED: AUPR ${p.aupr.toFixed(3)}  P@80R ${p.p80.toFixed(3)}  P@90R ${p.p90.toFixed(3)}  max recall ${p.max_recall.toFixed(3)}  span F1 ${p.f1.toFixed(3)} | document P ${p.doc_p.toFixed(3)} R ${p.doc_r.toFixed(3)} F1 ${p.doc_f1.toFixed(3)}`,
  );
  if (opt("--json")) writeFileSync(opt("--json"), JSON.stringify(r, null, 1));
}

/*
 * The fixed segmentation of the SEG view of cuad-eval.mjs: paragraphs, then sentences. It judges readers and is none itself.
 */
const BLOCK = /\n[ \t]*\n\s*|\f/g;
const SENT = /([.;?!])(["'\u201d\u2019)\]]*)(\s+)(?=["'\u201c\u2018([]*[A-Z0-9([])/g;
const ABBR =
  /(?:\b(?:No|Nos|Inc|Corp|Ltd|Co|Sec|Art|Mr|Mrs|Ms|Dr|St|vs|Jr|Sr|Attn|Ex|cf|e\.g|i\.e)|\b[A-Z]|(?:^|\s)\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-z]))$/;
const MIN_SENT = 30,
  WS = /\s/;
export function segment(t) {
  const blocks = [];
  let s = 0;
  for (const m of t.matchAll(BLOCK)) {
    blocks.push([s, m.index]);
    s = m.index + m[0].length;
  }
  blocks.push([s, t.length]);
  const out = [];
  for (const [a, b] of blocks) {
    let cur = a;
    const blk = t.slice(a, b);
    for (const m of blk.matchAll(SENT)) {
      const p = a + m.index,
        e = p + 1 + m[2].length;
      if (m[1] === "." && ABBR.test(t.slice(Math.max(cur, e - 14), p))) continue;
      if (e - cur < MIN_SENT) continue;
      out.push([cur, e]);
      cur = e + m[3].length;
    }
    if (cur < b) out.push([cur, b]);
  }
  const res = [];
  for (let [a, b] of out) {
    while (a < b && WS.test(t[a])) a++;
    while (b > a && WS.test(t[b - 1])) b--;
    if (b - a >= 3) res.push([a, b]);
  }
  return res;
}

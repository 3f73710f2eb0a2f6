import { readClause } from "@/lib/core/reading/clause/read-clause";
import { matchText } from "@/lib/core/reading/matching/match-text";
import { findParties } from "@/lib/core/reading/parties/find-parties";
import { roleReplacer } from "@/lib/core/reading/parties/role-replacer";
import { readDocument } from "@/lib/core/reading/read-document";
import { segmentDocument } from "@/lib/core/reading/segments/segment-document";
import { extractText } from "@/lib/extract/plain-text";
import { loadDocuments } from "../../tests/corpus/load-corpus";

/*
 * Shows labelled documents as the cues see them: each normalised segment with its clause logic and what was found.
 *
 *   npx tsx tools/corpus/show.ts ID [ID ...]
 */
const wanted = process.argv.slice(2);
for (const { id, text } of loadDocuments().filter((d) => wanted.includes(d.id))) {
  const document = extractText(text);
  const parties = findParties(document.text);
  const roles = roleReplacer(parties, document.text);
  const { findings, notCounted, worthALook } = readDocument(document);
  console.log(`# ${id}\nCOMPANY = ${parties.company.join(", ")}\nINVESTOR = ${parties.investor.join(", ")}`);
  for (const segment of segmentDocument(document)) {
    const matched = matchText(segment, roles);
    const clause = readClause(matched);
    console.log(
      `\n[${clause.frames.map((f) => `${f.agent} ${f.mode}`).join(" + ")}; binds ${clause.bound}${clause.inoperative === null ? "" : `, ${clause.inoperative}`}] ${matched.full}`,
    );
    for (const f of findings) if (f.start === segment.start) console.log(`    = ${f.kind} ${f.confidence} (${f.cue})`);
    for (const n of notCounted) if (n.start === segment.start) console.log(`    x ${n.kind}: ${n.reason}`);
    for (const w of worthALook) if (w.start === segment.start) console.log(`    ? ${w.kind}: ${w.confidence}`);
  }
}

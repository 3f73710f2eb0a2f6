import { readFileSync } from "node:fs";
import { readDocument } from "@/lib/core/reading/read-document";
import * as pt from "@/lib/extract/plain-text";
import { buildReport } from "@/lib/core/report/build-report";
import { reportText } from "@/lib/cli/report-text";
const read=(pt as any).readPlainText ?? Object.values(pt)[0];
for(const f of process.argv.slice(2)){const t=readFileSync(f,"utf8");const document=read(t);const reading=readDocument(document);const r=buildReport({document,reading,file:f});console.log(reportText(r,{color:false,width:100}));}

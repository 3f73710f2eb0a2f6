/** Who carries a verb of command or of liberty: 'COMPANY shall not' = company + ban. */
export interface Frame {
  agent: "company" | "investor" | "both";
  mode: "duty" | "ban" | "right";
}

/** How far the reading of a document has come, in order. */
export type ReadingStage = "extracting" | "segmenting" | "detecting" | "scoring";

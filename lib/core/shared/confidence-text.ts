/** Nine in ten or more of such findings are right, as calibrated. */
const SURE_FROM = 0.9;
/** Seven in ten or more are right: the words are worth reading before they are relied on. */
const LIKELY_FROM = 0.7;

/** '96%' of a calibrated confidence from 0 to 1. Nothing is certain: the ends are 'over 99%' and 'under 1%'. */
export function confidencePercent(confidence: number): string {
  const percent = Math.round(confidence * 100);
  if (percent >= 100) return "over 99%";
  return percent < 1 ? "under 1%" : `${percent}%`;
}

/** How sure the reader is of a finding in a word. */
export function confidenceWord(confidence: number): "sure" | "likely" | "unsure" {
  if (confidence >= SURE_FROM) return "sure";
  return confidence >= LIKELY_FROM ? "likely" : "unsure";
}

/** 'sure 96%', 'likely 78%', 'unsure 55%'. */
export function confidenceText(confidence: number): string {
  return `${confidenceWord(confidence)} ${confidencePercent(confidence)}`;
}

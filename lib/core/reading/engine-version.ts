/**
 * Version of the rules: cues, clause logic, facts and severity. It rises when the same document may read differently; a
 * stored report made under another version says that it is stale. The learned weights carry a version of their own, which
 * changes with every training and stands beside this one in reports.
 */
export const ENGINE_VERSION = "1.6.0";

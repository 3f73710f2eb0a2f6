/**
 * Version of the reading engine: cues, clause logic, facts and severity. It rises when the same document may read
 * differently; a stored report made under another version says that it is stale.
 */
export const ENGINE_VERSION = "1.0.0";

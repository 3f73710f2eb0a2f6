/**
 * Version of the reading engine: cues, clause logic, learned weights, facts and severity. It rises when the same document may read
 * differently; a stored report made under another version says that it is stale.
 */
export const ENGINE_VERSION = "1.1.0";

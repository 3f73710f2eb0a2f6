import { DEAL_FIELDS, type DealField } from "@/lib/core/hand/deal-state";
import { investorKindName, sentence, tokenWords } from "@/lib/format/record-words";

/** A box for each choice; what the deal already has and no group names comes last. The groups after the first are folded away. */
export function Boxes(props: { name: DealField; chosen: string; groups: readonly (readonly string[])[] }) {
  const { name, chosen, groups } = props;
  const held = new Set(chosen === "" ? [] : chosen.split("; "));
  const odd = [...held].filter((token) => !groups.some((group) => group.includes(token)));
  const [first = [], ...rest] = groups;
  const more = [...rest.flat(), ...odd];
  const heldBelow = more.filter((token) => held.has(token)).length;
  return (
    <fieldset className="boxes wide">
      <legend className="lbl">{DEAL_FIELDS[name]}</legend>
      <BoxList name={name} tokens={first} held={held} />
      {more.length === 0 ? null : (
        <details open={heldBelow > 0}>
          <summary className="sm">{`${more.length} rarer ones, ${heldBelow} chosen`}</summary>
          <BoxList name={name} tokens={more} held={held} />
        </details>
      )}
    </fieldset>
  );
}

function BoxList({ name, tokens, held }: { name: string; tokens: readonly string[]; held: ReadonlySet<string> }) {
  return (
    <div className="box-list">
      {tokens.map((token) => (
        <label key={token} className="sm">
          <input type="checkbox" name={name} value={token} defaultChecked={held.has(token)} />
          {name === "investorKinds" ? investorKindName(token) : sentence(tokenWords(token))}
        </label>
      ))}
    </div>
  );
}

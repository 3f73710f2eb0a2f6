/** The parameters that a form leaves as they are. */
export function HiddenParams(props: { params: Record<string, string>; except?: (name: string) => boolean }) {
  const { params, except = () => false } = props;
  return Object.entries(params)
    .filter(([name, value]) => value !== "" && !except(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

import Link from "next/link";

export default function DealNotFound() {
  return (
    <div className="title-row">
      <h1>No such deal</h1>
      <p className="stand">
        There is no deal under this address. It may have been merged or removed;{" "}
        <Link href="/deals">all deals are here</Link>.
      </p>
    </div>
  );
}

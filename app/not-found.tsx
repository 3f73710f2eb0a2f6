import Link from "next/link";

export default function NotFound() {
  return (
    <div className="title-row">
      <h1>There is no such page</h1>
      <p className="stand">
        The address is wrong, or what it named has been deleted. Deleted reports cannot be brought back.{" "}
        <Link href="/">Score a term sheet</Link>
      </p>
    </div>
  );
}

export default function HomePage() {
  return (
    <div className="title-row">
      <h1>How free would this money leave you?</h1>
    </div>
  );
}

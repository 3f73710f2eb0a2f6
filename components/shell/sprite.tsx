/** The product's drawings, once per page; `Icon` uses them by name. Strokes take the colour of the text. */
export function Sprite() {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
      <defs>
        <SeveritySymbols />
        <symbol id="i-protection" viewBox="0 0 13 12">
          <path d="M6.5 0v3.6l3 1.6M6.5 12V8.4l-3-1.6" fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="i-brand" viewBox="0 0 15 20">
          <path d="M2.5 0v20M7.5 0v20" stroke="currentColor" strokeWidth="2" />
          <path d="M12.5 0v7.2l2 1.4M12.5 20v-7.2l-2-1.4" fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="i-tick" viewBox="0 0 12 12">
          <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </symbol>
        <symbol id="i-arrow-in" viewBox="0 0 12 12">
          <path d="M6 0v7M3 4.5l3 3 3-3M1 11h10" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </symbol>
        <symbol id="i-wave" viewBox="0 0 12 12">
          <path d="M1 7.5c1.5-4 3.5-3 5-1.5s3.5 2.5 5-1.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </symbol>
        <symbol id="i-dashed-square" viewBox="0 0 12 12">
          <path d="M1 1h10v10H1z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 1.5" />
        </symbol>
        <symbol id="i-down" viewBox="0 0 12 12">
          <path d="M2.5 4.5L6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </symbol>
        <symbol id="i-half-sun" viewBox="0 0 12 12">
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
        </symbol>
      </defs>
    </svg>
  );
}

/** One, two or three strings under tension, the others slack: readable without colour. */
function SeveritySymbols() {
  const slack = { stroke: "currentColor", strokeWidth: 0.9, strokeDasharray: "1 1.75" };
  return (
    <>
      <symbol id="i-sev-1" viewBox="0 0 13 12">
        <path d="M2 0v12" stroke="currentColor" strokeWidth="3" />
        <path d="M6.5 0v12M11 0v12" {...slack} />
      </symbol>
      <symbol id="i-sev-2" viewBox="0 0 13 12">
        <path d="M2 0v12M6.5 0v12" stroke="currentColor" strokeWidth="3" />
        <path d="M11 0v12" {...slack} />
      </symbol>
      <symbol id="i-sev-3" viewBox="0 0 13 12">
        <path d="M2 0v12M6.5 0v12M11 0v12" stroke="currentColor" strokeWidth="3" />
      </symbol>
    </>
  );
}

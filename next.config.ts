import type { NextConfig } from "next";

/**
 * Nothing is fetched from, sent to or framed by anybody else: the browser itself holds the promise that a paper stays on
 * this machine. Scripts are inline because Next writes the page's data that way and pages are cached, which rules out
 * nonces; document text is never written as markup.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // The native SQLite driver and the file readers load their own binaries and workers; bundling breaks both.
  serverExternalPackages: ["@libsql/client", "libsql", "@prisma/adapter-libsql", "@prisma/client", "pdfjs-dist"],
  async headers() {
    // `next dev` evaluates its scripts, which this policy forbids.
    const policy =
      process.env.NODE_ENV === "development"
        ? []
        : [{ key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY }];
    return [
      {
        source: "/(.*)",
        headers: [
          ...policy,
          { key: "X-Content-Type-Options", value: "nosniff" },
          // Not 'no-referrer': under it browsers send a plain form with the Origin 'null', and every form would be refused.
          { key: "Referrer-Policy", value: "same-origin" },
        ],
      },
      {
        // The address itself is the key: it is kept by no cache, named to no other page and in no index.
        source: "/shared/(.*)",
        headers: [
          { key: "Referrer-Policy", value: "no-referrer" },
          { key: "Cache-Control", value: "private, no-store" },
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
        ],
      },
    ];
  },
};

export default config;

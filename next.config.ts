import type { NextConfig } from "next";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // The native SQLite driver and the file readers load their own binaries and workers; bundling breaks both.
  serverExternalPackages: ["@libsql/client", "libsql", "@prisma/adapter-libsql", "@prisma/client", "pdfjs-dist"],
};

export default config;

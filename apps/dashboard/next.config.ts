import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  serverExternalPackages: ["linkedom"],
  // the task `typecheck` checks the types, tests included
  typescript: { ignoreBuildErrors: true },
};

export default config;

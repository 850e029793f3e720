import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  typescript: { tsconfigPath: "tsconfig.json" },
  serverExternalPackages: ["linkedom"],
};

export default config;

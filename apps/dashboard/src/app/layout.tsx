import { site } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";
import "@/styles/index.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { language } from "@/messages/t";

export const metadata: Metadata = {
  title: inLanguage(site.name),
  description: inLanguage(site.description),
  referrer: "no-referrer",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={language} dir="ltr">
      <body>{children}</body>
    </html>
  );
}

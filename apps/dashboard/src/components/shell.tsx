import type { ReactNode } from "react";
import { published } from "@/corpus/published";
import { t } from "@/messages/t";
import type { PageName } from "@/routes/paths";
import { Colophon } from "./colophon";
import { Masthead } from "./masthead";

/** What stands around the content of every page. */
export function Shell({ current, children }: { current?: PageName; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {t("site.skip")}
      </a>
      <Masthead {...(current ? { current } : {})} />
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Colophon corpus={published} />
    </>
  );
}

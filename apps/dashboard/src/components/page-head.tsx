import type { ReactNode } from "react";

interface PageHeadProps {
  title: string;
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: string | undefined;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  /** Whether the title is a sentence, which is set smaller. */
  isSentence?: boolean;
}

/** The head of a page: what it belongs to, its title, and what it says in a sentence. */
export function PageHead(props: PageHeadProps) {
  return (
    <header className={props.isSentence ? "page-head page-head--claim" : "page-head"}>
      {props.eyebrow === undefined ? null : <p className="eyebrow">{props.eyebrow}</p>}
      <h1 dir="auto" lang={props.titleLanguage}>
        {props.title}
      </h1>
      {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
      {props.children}
    </header>
  );
}

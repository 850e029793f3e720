import type { ReactNode } from "react";

/** The head of a page: what it belongs to, its title, and what it says in a sentence. */
export function PageHead(props: {
  title: string;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="page-head">
      {props.eyebrow === undefined ? null : <p className="eyebrow">{props.eyebrow}</p>}
      <h1 dir="auto">{props.title}</h1>
      {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
      {props.children}
    </header>
  );
}

import type { ReactNode } from "react";
import { webAddress } from "@/routes/web-address";

/** A link that leaves the site; plain text where the address is not one of the web. */
export function ExternalLink({ address, children }: { address: string; children?: ReactNode }) {
  const href = webAddress(address);
  const text = children ?? address;
  if (href === null) return <span>{text}</span>;
  return (
    <a href={href} rel="noopener noreferrer">
      {text}
    </a>
  );
}

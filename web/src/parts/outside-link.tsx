import type { ReactNode } from "react";

import { placeInWords } from "../words/addresses.js";

/** A link to another site. What an article or a provider gave as an address may be anything: only http and https are followed. */
export function OutsideLink({ url, children }: { url: string; children?: ReactNode }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children ?? url}</span>;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {children ?? placeInWords(url)}
    </a>
  );
}

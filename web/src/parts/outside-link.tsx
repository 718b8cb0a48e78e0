import type { ReactNode } from "react";

/** A link to another site. What an article or a provider gave as an address may be anything: only http and https are followed. */
export function OutsideLink({ url, children }: { url: string; children?: ReactNode }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children ?? url}</span>;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {children ?? shortened(url)}
    </a>
  );
}

/** Host and the beginning of the path, as a person would say it. */
function shortened(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, "");
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
}

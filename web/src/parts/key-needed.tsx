import { ClaimgraphError } from "@claimgraph/client";

import { KeyDialog } from "../shell/key-dialog.js";

/** Whether it failed because a key is wanted, or another than the one in use. */
export const needsKey = (error: Error): boolean =>
  error instanceof ClaimgraphError && ["FORBIDDEN", "UNAUTHENTICATED"].includes(error.code);

/** What the API says is for programs where it knows no key; a scope that is missing is named for everybody. */
export const reasonOf = (error: Error): string =>
  error instanceof ClaimgraphError && error.code === "UNAUTHENTICATED" ? "" : error.message;

/** Where a key comes from, and where it is given. */
export function KeyNeeded() {
  return (
    <>
      <p>
        This needs a key that allows it. Whoever runs this server makes one with{" "}
        <code>claimgraph keys add</code>; give it here, then try again.
      </p>
      <KeyDialog />
    </>
  );
}

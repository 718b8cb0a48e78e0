import { LOCAL_OPERATOR } from "../domain/change.js";
import { toGlobalId } from "../domain/global-id.js";
import { articleNamed } from "./article-named.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Takes an article down; nothing of it is left but a tombstone that refuses it. */
export function removeCommand(
  argument: string,
  { reason }: { reason?: string },
  context: CommandContext,
): Promise<number> {
  const articleId = articleNamed(argument);
  return withApp(context, async ({ services }) => {
    context.reporter.step("Removing");
    await services.removeArticle({ articleId, by: LOCAL_OPERATOR, reason: reason ?? null });
    const removedId = toGlobalId("Article", articleId);
    context.print(
      context.json
        ? JSON.stringify({ removedId })
        : `Removed. It is refused from now on; \`claimgraph lift ${removedId} --reason "…"\` allows it again.`,
    );
    return 0;
  });
}

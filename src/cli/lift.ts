import { LOCAL_OPERATOR } from "../domain/change.js";
import { toGlobalId } from "../domain/global-id.js";
import { articleNamed } from "./article-named.js";
import type { CommandContext } from "./run-command.js";
import { withApp } from "./with-app.js";

/** Lets an article that was removed be taken in again. */
export function liftCommand(
  argument: string,
  { reason }: { reason: string },
  context: CommandContext,
): Promise<number> {
  const where = { articleId: articleNamed(argument), url: null };
  return withApp(context, async ({ services }) => {
    const { liftedId } = await services.liftRemoval({ ...where, by: LOCAL_OPERATOR, reason });
    context.print(
      context.json
        ? JSON.stringify({ liftedId: toGlobalId("Article", liftedId) })
        : "Lifted. Nothing comes back by itself: analyse the article again.",
    );
    return 0;
  });
}

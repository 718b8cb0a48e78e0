import { Command } from "commander";

import type { AnalyzeOptions } from "./analyze.js";
import type { ExportOptions } from "./export.js";
import type { ImportFileOptions } from "./import-file.js";
import type { AddKeyOptions } from "./keys.js";
import type { ServeOptions } from "./serve.js";
import type { ReverifyOptions } from "./reverify.js";
import type { QueryOptions } from "./query.js";
import { type CommandContext, type CommandOptions, runCommand } from "./run-command.js";

// Each command loads what it needs when it is called, so that --help and extract do not wait for a server's parts.
const program = new Command("claimgraph")
  .description("Who else says so, and is it really someone else?")
  .showHelpAfterError("(see claimgraph --help)");

command(program, "serve", "Serve the API until Ctrl-C")
  .option("--samples", "load the sample articles first")
  .option("--first-key", "where there is no key yet, make one and show it")
  .action((options: CommandOptions & ServeOptions) =>
    runCommand(options, (context) =>
      import("./serve.js").then(({ serveCommand }) => serveCommand(options, context)),
    ),
  );

command(
  program,
  "worker",
  "Do a server's work but answering, until Ctrl-C: analyses that wait, feeds, webhooks, exports",
).action((options: CommandOptions) =>
  runCommand(options, (context) => import("./worker.js").then(({ workerCommand }) => workerCommand(context))),
);

command(program, "analyze <file|url|->", "Analyse an article, store it and show its whole analysis")
  .option("--url <url>", "where the article in the file was published")
  .option("--title <title>", "its title")
  .option("--byline <names>", "who wrote it")
  .option("--published-at <date>", "when it was published, as 2026-04-23")
  .option("--force", "analyse again although nothing changed")
  .action((argument: string, options: CommandOptions & AnalyzeOptions) =>
    runCommand(options, (context) =>
      import("./analyze.js").then(({ analyzeCommand }) => analyzeCommand(argument, options, context)),
    ),
  );

command(program, "extract <file|url|->", "Show what is read of an article; nothing is stored").action(
  (argument: string, options: CommandOptions) =>
    runCommand(options, (context) =>
      import("./extract.js").then(({ extractCommand }) => extractCommand(argument, context)),
    ),
);

const importing = program.command("import").description("Import a JSON Lines file");
const importOf = <Options extends CommandOptions>(
  what: string,
  does: string,
  work: (file: string, options: Options, context: CommandContext) => Promise<number>,
) => {
  const importer = command(importing, `${what} <file>`, does);
  return importer.action((file: string, options: Options) =>
    runCommand(options, (context) => work(file, options, context)),
  );
};
const REJECTS = ["--rejects <file>", "where rejected lines go (beside the file)"] as const;
importOf<CommandOptions & ImportFileOptions>(
  "articles",
  "{url, title, byline, publishedAt, text | html} a line; goes on where it was broken off",
  (file, options, context) =>
    import("./import-articles.js").then(({ importArticlesCommand }) =>
      importArticlesCommand(file, options, context),
    ),
)
  .option(...REJECTS)
  .option("--from-start", "begin anew where an earlier import was broken off");
importOf<CommandOptions & ImportFileOptions>(
  "claim-reviews",
  "one schema.org ClaimReview a line",
  (file, options, context) =>
    import("./import-claim-reviews.js").then(({ importClaimReviewsCommand }) =>
      importClaimReviewsCommand(file, options, context),
    ),
).option(...REJECTS);
importOf("publishers", "{domain, publisher, from, to, source} a line", (file, _options, context) =>
  import("./import-publishers.js").then(({ importPublishersCommand }) =>
    importPublishersCommand(file, context),
  ),
);

const feeds = program
  .command("feeds")
  .description("Read feeds (RSS, Atom, JSON Feed, news sitemaps) for articles");
const withFeeds =
  (work: (commands: typeof import("./feeds.js"), context: CommandContext) => Promise<number>) =>
  (options: CommandOptions) =>
    runCommand(options, (context) => import("./feeds.js").then((commands) => work(commands, context)));
command(feeds, "add <url>", "Add a feed, or change how often it is read")
  .option("--every <minutes>", "how often it is read (15)")
  .action((url: string, options: CommandOptions & { every?: string }) =>
    withFeeds(({ addFeedCommand }, context) => addFeedCommand(url, options, context))(options),
  );
command(feeds, "list", "List the feeds with what came of each").action(
  withFeeds(({ listFeedsCommand }, context) => listFeedsCommand(context)),
);
command(feeds, "run", "Read feeds as they fall due, until Ctrl-C")
  .option("--once", "read all of them now, and end")
  .action((options: CommandOptions & { once?: boolean }) =>
    withFeeds(({ runFeedsCommand }, context) => runFeedsCommand(options, context))(options),
  );
command(feeds, "remove <url>", "Remove a feed; the articles that came by it stay").action(
  (url: string, options: CommandOptions) =>
    withFeeds(({ removeFeedCommand }, context) => removeFeedCommand(url, context))(options),
);

command(program, "export", "Write claims and what belongs to them into a folder, or check a citation")
  .option("--format <format>", "jsonl, csv, graphml, json-ld or parquet")
  .option("--output <folder>", "where to; new or empty")
  .option("--verdict <verdict...>", "only claims with one of these verdicts")
  .option("--source <domain...>", "only claims that one of these outlets states")
  .option("--since <date>", "only claims first stated since then")
  .option("--until <date>", "only claims first stated before then")
  .option("--as-of <date>", "the graph as it stood then (now)")
  .option("--texts", "with the articles' texts")
  .option("--check <citation>", "read a citation's content again and compare its hash")
  .action((options: CommandOptions & ExportOptions) =>
    runCommand(options, (context) =>
      import("./export.js").then(({ exportCommand }) => exportCommand(options, context)),
    ),
  );

const keys = program.command("keys").description("Make and end the keys by which callers are let in");
const withKeys =
  (work: (commands: typeof import("./keys.js"), context: CommandContext) => Promise<number>) =>
  (options: CommandOptions) =>
    runCommand(options, (context) => import("./keys.js").then((commands) => work(commands, context)));
command(keys, "add <name>", "Make a key and show it, this once")
  .option("--scope <scope...>", "what it allows: read, text, analyze, review, cypher, admin")
  .option("--expires <date>", "when it ends, as 2027-01-31")
  .action((name: string, options: CommandOptions & AddKeyOptions) =>
    withKeys(({ addKeyCommand }, context) => addKeyCommand(name, options, context))(options),
  );
command(keys, "list", "List the keys; none can be shown again").action(
  withKeys(({ listKeysCommand }, context) => listKeysCommand(context)),
);
command(keys, "rotate <name>", "Make another key for its owner; the former one goes on for a while")
  .option("--overlap <hours>", "for how long (24)")
  .action((name: string, options: CommandOptions & { overlap?: string }) =>
    withKeys(({ rotateKeyCommand }, context) => rotateKeyCommand(name, options, context))(options),
  );
command(keys, "revoke <name>", "End all keys of a name").action((name: string, options: CommandOptions) =>
  withKeys(({ revokeKeyCommand }, context) => revokeKeyCommand(name, context))(options),
);

const webhooks = program.command("webhooks").description("Tell other systems of changed verdicts");
const withWebhooks =
  (work: (commands: typeof import("./webhooks.js"), context: CommandContext) => Promise<number>) =>
  (options: CommandOptions) =>
    runCommand(options, (context) => import("./webhooks.js").then((commands) => work(commands, context)));
command(
  webhooks,
  "add <name> <url>",
  "Let an address be told of changed verdicts; shows its secret, this once",
)
  .option("--source <domain...>", "only of claims that one of these outlets states")
  .action((name: string, url: string, options: CommandOptions & { source?: string[] }) =>
    withWebhooks(({ addWebhookCommand }, context) => addWebhookCommand(name, url, options, context))(options),
  );
command(webhooks, "list", "List the webhooks and whether they are served").action(
  withWebhooks(({ listWebhooksCommand }, context) => listWebhooksCommand(context)),
);
command(webhooks, "test <name>", "Send a webhook a ping now").action(
  (name: string, options: CommandOptions) =>
    withWebhooks(({ testWebhookCommand }, context) => testWebhookCommand(name, context))(options),
);
command(webhooks, "rotate <name>", "Give a webhook another secret, shown this once").action(
  (name: string, options: CommandOptions) =>
    withWebhooks(({ rotateWebhookSecretCommand }, context) => rotateWebhookSecretCommand(name, context))(
      options,
    ),
);
command(webhooks, "remove <name>", "End a webhook, with its log").action(
  (name: string, options: CommandOptions) =>
    withWebhooks(({ removeWebhookCommand }, context) => removeWebhookCommand(name, context))(options),
);
command(webhooks, "resume <name>", "Let a paused webhook go on where it stopped").action(
  (name: string, options: CommandOptions) =>
    withWebhooks(({ resumeWebhookCommand }, context) => resumeWebhookCommand(name, context))(options),
);

command(program, "migrate", "Bring the database's schema up to date").action((options: CommandOptions) =>
  runCommand(options, (context) =>
    import("./migrate.js").then(({ migrateCommand }) => migrateCommand(context)),
  ),
);

command(program, "verify", "Recompute every stored verdict and count; print what differs").action(
  (options: CommandOptions) =>
    runCommand(options, (context) =>
      import("./verify.js").then(({ verifyCommand }) => verifyCommand(context)),
    ),
);

command(program, "query <cypher>", "Ask the graph in a part of Cypher that only reads")
  .option("--parameter <name=value...>", "values for the query's $names")
  .action((cypher: string, options: CommandOptions & QueryOptions) =>
    runCommand(options, (context) =>
      import("./query.js").then(({ queryCommand }) => queryCommand(cypher, options, context)),
    ),
  );

command(program, "reverify [claim-id]", "Look again at the pages on which evidence was found")
  .option("--older-than <days>", "without a claim: where evidence was last read so many days ago (30)")
  .action((claim: string | undefined, options: CommandOptions & ReverifyOptions) =>
    runCommand(options, (context) =>
      import("./reverify.js").then(({ reverifyCommand }) => reverifyCommand(claim, options, context)),
    ),
  );

command(
  program,
  "retry [analysis-id]",
  "Try analyses again that failed; one that was cancelled by its id",
).action((analysis: string | undefined, options: CommandOptions) =>
  runCommand(options, (context) =>
    import("./retry.js").then(({ retryCommand }) => retryCommand(analysis, context)),
  ),
);

command(program, "revisit", "Look again at the pages of the stored articles that are due").action(
  (options: CommandOptions) =>
    runCommand(options, (context) =>
      import("./revisit.js").then(({ revisitCommand }) => revisitCommand(context)),
    ),
);

command(
  program,
  "remove <url|id>",
  "Take an article down: nothing of it is left, and it is refused from now on",
)
  .option("--reason <text>", "why; it stands in the audit trail")
  .action((argument: string, options: CommandOptions & { reason?: string }) =>
    runCommand(options, (context) =>
      import("./remove.js").then(({ removeCommand }) => removeCommand(argument, options, context)),
    ),
  );

command(program, "lift <url|id>", "Let an article that was removed be taken in again")
  .requiredOption("--reason <text>", "why; it stands in the audit trail")
  .action((argument: string, options: CommandOptions & { reason: string }) =>
    runCommand(options, (context) =>
      import("./lift.js").then(({ liftCommand }) => liftCommand(argument, options, context)),
    ),
  );

command(program, "doctor", "Check this installation and say what to put right").action(
  (options: CommandOptions) =>
    runCommand(options, (context) =>
      import("./doctor.js").then(({ doctorCommand }) => doctorCommand(context)),
    ),
);

await program.parseAsync();

function command(parent: Command, nameAndArguments: string, description: string): Command {
  return parent
    .command(nameAndArguments)
    .description(description)
    .option("--json", "print JSON, for programs");
}

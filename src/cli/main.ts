import { Command } from "commander";

import type { AnalyzeOptions } from "./analyze.js";
import { type CommandContext, type CommandOptions, runCommand } from "./run-command.js";

// Each command loads what it needs when it is called, so that --help and extract do not wait for a server's parts.
const program = new Command("claimgraph")
  .description("Who else says so, and is it really someone else?")
  .showHelpAfterError("(see claimgraph --help)");

command(program, "serve", "Serve the API until Ctrl-C")
  .option("--samples", "load the sample articles first")
  .action((options: CommandOptions & { samples?: boolean }) =>
    runCommand(options, (context) =>
      import("./serve.js").then(({ serveCommand }) => serveCommand(options, context)),
    ),
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
const importOf = (
  what: string,
  does: string,
  work: (file: string, context: CommandContext) => Promise<number>,
) =>
  command(importing, `${what} <file>`, does).action((file: string, options: CommandOptions) =>
    runCommand(options, (context) => work(file, context)),
  );
importOf("articles", "{url, title, byline, publishedAt, text | html} a line", (file, context) =>
  import("./import-articles.js").then(({ importArticlesCommand }) => importArticlesCommand(file, context)),
);
importOf("publishers", "{domain, publisher, from, to, source} a line", (file, context) =>
  import("./import-publishers.js").then(({ importPublishersCommand }) =>
    importPublishersCommand(file, context),
  ),
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

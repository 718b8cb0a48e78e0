import type { Config } from "./config.js";
import type { Embedder, StatementReader, Web } from "./services/doors.js";
import type { Outside } from "./services/gather-evidence.js";
import { chooseStanceJudge } from "./start-language-models.js";
import { measuredFind } from "./telemetry/measured-provider.js";
import type { Telemetry } from "./telemetry/telemetry.js";
import { createEvidenceProviders } from "./web-sources/providers/create-providers.js";
import { createWayback } from "./web-sources/providers/wayback.js";

interface OutsideParts {
  web: Web;
  embedder: () => Embedder | null;
  reader: StatementReader;
  telemetry: Telemetry;
}

/** Who is asked for evidence, and by what their answers are read. */
export async function createOutside(
  config: Config,
  { web, embedder, reader, telemetry }: OutsideParts,
): Promise<Outside> {
  const { providers, factChecks, notConfigured } = createEvidenceProviders(config, web);
  return {
    providers: providers.map((provider) => ({ ...provider, find: measuredFind(provider, telemetry) })),
    factChecks: factChecks.map((provider) => ({ ...provider, find: measuredFind(provider, telemetry) })),
    notConfigured: notConfigured.map(({ kind, name, howTo }) => ({
      ...{ kind, provider: name, detail: howTo },
      status: "NOT_CONFIGURED",
    })),
    archive:
      config.archiveUrl === null ? null : createWayback(config.archiveUrl, { userAgent: config.userAgent }),
    reader,
    judge: await chooseStanceJudge(config, embedder, telemetry.measure),
  };
}

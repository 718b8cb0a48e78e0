import { createStatementReader } from "../../src/analyzers/built-in/statement-reader.js";
import type { Outside } from "../../src/services/gather-evidence.js";
import { createStanceJudge } from "../../src/services/judge-stance.js";

/** An installation where no outside provider is switched on. */
export const NOBODY_OUTSIDE: Outside = {
  ...{ providers: [], factChecks: [], notConfigured: [], archive: null },
  reader: createStatementReader(),
  judge: createStanceJudge(() => null),
};

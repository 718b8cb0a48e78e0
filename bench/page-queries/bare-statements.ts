import neo4j from "neo4j-driver";

import { PAGE_STATEMENTS } from "./page-statements.js";
import type { PageName } from "./page-names.js";

/** Asks for pages by their one statement over the driver, with nothing between and no transaction opened around it. */
export function openStatements({ uri, password }: { uri: string; password: string }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
  return {
    ask: async (page: PageName, variables: Record<string, string>): Promise<unknown> => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(PAGE_STATEMENTS[page], variables);
        return records[0]?.get("data");
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

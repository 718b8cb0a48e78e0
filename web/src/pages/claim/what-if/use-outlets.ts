import { useAsk, useAskPages } from "../../../api/ask.js";
import { ClaimContraryDocument, ClaimOutletsDocument } from "../../../generated/operations.js";
import type { NamedOutlet } from "../../../words/outlets.js";
import { choosableOutlets, choosablePublishers, contraryOutlets } from "./left-out.js";

/** The outlets that state a claim, page after page. */
export const useStatingOutlets = (id: string) =>
  useAskPages(ClaimOutletsDocument, { id, first: 20 }, ({ claim }) => claim?.sources);

export function useContraryOutlets(id: string): NamedOutlet[] {
  const { data } = useAsk(ClaimContraryDocument, { id });
  return contraryOutlets(data?.data.claim?.verdict.origins ?? []);
}

/** What a reader knows the outlets and publishers as that stand in the address, of those that are shown to choose from. */
export function useLeftOutNames(id: string): ReadonlyMap<string, string> {
  const contrary = useContraryOutlets(id);
  const stating = (useStatingOutlets(id).data?.pages ?? []).flatMap(({ data }) =>
    (data.claim?.sources.nodes ?? []).map(({ source }) => source),
  );
  const choosable = [...choosableOutlets([...contrary, ...stating]), ...choosablePublishers(stating)];
  return new Map(choosable.map(({ value, name }) => [value, name]));
}

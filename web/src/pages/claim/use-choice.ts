import { useNavigate, useSearchParams } from "react-router";

import type { StaysState } from "../../parts/section.js";
import { withParam } from "../../parts/with-param.js";

/** The choices of a section, which stand in the address: whoever opens it again finds the section as it was. */
export function useChoice(section: string) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const choose = (name: string, values: readonly string[]) => {
    const state: StaysState = { stays: true };
    void navigate({ search: withParam(params, name, values).toString(), hash: section }, { state });
  };
  return { params, choose };
}

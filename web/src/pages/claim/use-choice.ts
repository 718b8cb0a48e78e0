import { useNavigate, useSearchParams } from "react-router";

import { withParam } from "../../parts/with-param.js";

/** Of a choice that the reader makes within a section: the address names the section too, and the page stays where it is. */
export interface ChoiceState {
  stays: true;
}

/** The choices of a section, which stand in the address: whoever opens it again finds the section as it was. */
export function useChoice(section: string) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const choose = (name: string, values: readonly string[]) => {
    const state: ChoiceState = { stays: true };
    void navigate({ search: withParam(params, name, values).toString(), hash: section }, { state });
  };
  return { params, choose };
}

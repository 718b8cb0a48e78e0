import { Field, ID, InputType, Int } from "type-graphql";

import type { ExportFormat } from "../domain/exports/export.js";
import type { VerdictValue } from "../domain/verdict.js";
import { ExportFormatEnum } from "./export.type.js";
import { ListFilterInput } from "./list-filter.input.js";
import { MutationInput } from "./mutation.type.js";
import { DateTimeScalar } from "./scalars.js";
import { VerdictValueEnum } from "./verdict.type.js";

@InputType("ExportFilter", {
  description:
    "Which claims are exported: all that is given must hold, and within a list any one value. It has what can be answered as of a time, so there is no text to search for. `since` and `until` go by when the claim was first stated.",
})
export class ExportFilterInput extends ListFilterInput {
  @Field(() => [VerdictValueEnum], {
    nullable: true,
    description: "Only claims that the rule or a person gave one of these values.",
  })
  verdict?: VerdictValue[] | null;

  @Field(() => Int, { nullable: true, description: "With at least so many independent origins." })
  minOrigins?: number | null;

  @Field(() => Int, { nullable: true, description: "Stated by at least so many outlets." })
  minSources?: number | null;
}

@InputType("StartExportInput", {
  description: "Which claims are to go into files, and of what kind those are.",
})
export class StartExportInput extends MutationInput {
  @Field(() => ExportFormatEnum, { description: "What kind of files to write." })
  format!: ExportFormat;

  @Field(() => ExportFilterInput, {
    nullable: true,
    description: "Which claims, with the articles that state them; everything when left out.",
  })
  filter?: ExportFilterInput | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The graph as it stood then; now when left out.",
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the articles' texts go with it. Needs the scope text, also to download.",
  })
  includeTexts!: boolean;
}

@InputType("CheckCitationInput", { description: "A citation whose content is to be read again." })
export class CheckCitationInput extends MutationInput {
  @Field(() => ID, { description: "The citation's id, as it stands in its text." })
  id!: string;
}

@InputType("CancelExportInput", { description: "An export that is not wanted any longer." })
export class CancelExportInput extends MutationInput {
  @Field(() => ID, { description: "The export; it must be QUEUED or RUNNING." })
  id!: string;
}

@InputType("RemoveExportInput", { description: "An export whose files are not needed any longer." })
export class RemoveExportInput extends MutationInput {
  @Field(() => ID, { description: "The export; it must have ended." })
  id!: string;
}

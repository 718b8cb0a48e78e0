import { Field, InputType, ObjectType } from "type-graphql";

import type { Analysis, Failure } from "../domain/analysis.js";
import { AnalysisType } from "./analysis.type.js";
import { DateTimeScalar } from "./scalars.js";
import { UserErrorType } from "./user-error.type.js";

@InputType("AnalyzeArticleInput", {
  description:
    "Exactly one of `html`, `text`, or a bare `url`. With `html` or `text` nothing is fetched; `url`, `title`, `byline` and `publishedAt` then say what you know of it.",
})
export class AnalyzeArticleInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The article's address: alone, it is fetched; with `html` or `text`, it says where that stands.",
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "The whole page as HTML, up to 5 MiB." })
  html?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The article's text, up to 5 MiB; it is stored as given. One sentence is enough. Under the `url` of an article whose page was read it is refused with `KNOWN_BY_PAGE`.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Its headline; not put into the stored text." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as its page names them: "Ada Marsh".' })
  byline?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published. Who said something first goes by this date.",
  })
  publishedAt?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description: "Analyse again although nothing changed.",
  })
  force?: boolean | null;

  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description:
      "True: answer when the analysis is complete or has failed. False: answer at once; follow `progress`.",
  })
  wait?: boolean | null;

  @Field(() => String, { nullable: true, description: "Comes back as it is, to tell answers apart." })
  clientMutationId?: string | null;
}

/** What `analyzeArticle` resolves to. */
export interface AnalyzeArticlePayload {
  analysis: Analysis | null;
  userErrors: (Failure & { field: string[] | null })[];
  clientMutationId: string | null;
}

@ObjectType("AnalyzeArticlePayload", { description: "The analysis, or why there is none." })
export class AnalyzeArticlePayloadType {
  @Field(() => AnalysisType, { nullable: true, description: "The analysis; null if the input was refused." })
  analysis!: AnalysisType | null;

  @Field(() => [UserErrorType], {
    description: "Why the input was refused, and what to do; empty if it was not.",
  })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: "The input's `clientMutationId`, unchanged." })
  clientMutationId!: string | null;
}

import { Field, Int, ObjectType } from "type-graphql";

import type { Voice } from "../domain/span.js";
import { enumType } from "./enum-type.js";

export const VoiceEnum = enumType<Voice>("Voice", "Whose words a passage is.", {
  AUTHOR: "The article's author's own.",
  QUOTED: "Somebody's whom the article quotes; it does not count against the author.",
  HEADLINE: "The headline's: the offsets point into the article's title, not its text.",
});

@ObjectType("TextSpan", {
  description: "A verbatim passage with its place (after the W3C Web Annotation model).",
})
export class TextSpanType {
  @Field(() => String, { description: "The passage, character for character." })
  exact!: string;

  @Field(() => String, { description: "Up to 32 characters before it." })
  prefix!: string;

  @Field(() => String, { description: "Up to 32 characters after it." })
  suffix!: string;

  @Field(() => Int, {
    description:
      "Where it begins, in UTF-16 code units (as JavaScript counts) into the analysis's `text`; for the voice HEADLINE into the article's title.",
  })
  start!: number;

  @Field(() => Int, {
    description: "Where it ends, counted likewise; the character there is no longer part of it.",
  })
  end!: number;

  @Field(() => VoiceEnum, {
    description: "Whose words it is: the author's own, somebody quoted, or the headline's.",
  })
  voice!: Voice;
}

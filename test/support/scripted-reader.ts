import type { ModelRequest, Reply } from "./scripted-model-server.js";

/** The article out of a request, without the marks around it. */
function articleIn({ content }: ModelRequest): string {
  return content.split("\n").slice(1, -1).join("\n");
}

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?。])\s*(?=\p{Lu}|\p{Lo})|\n+/u).filter((one) => one.length > 10);

/** Answers as an honest model might: it points at every sentence, at one insult, at names, and sums up by the lead. */
export function honestly(request: ModelRequest): Reply {
  const article = articleIn(request);
  const body = article.split("\n\n").slice(1).join("\n\n");
  switch (request.asked) {
    case "claims":
      return {
        answer: {
          claims: sentencesOf(body)
            .slice(0, 20)
            .map((quote) => ({ quote, speaker: null })),
        },
      };
    case "techniques": {
      const insult = /corrupt bunglers/u.exec(article)?.[0];
      return { answer: { detections: insult ? [{ technique: "name-calling", quote: insult }] : [] } };
    }
    case "names":
      return { answer: { names: [{ name: "Kingsmere", type: "PLACE" }] } };
    default:
      return { answer: { summary: sentencesOf(body)[0] ?? body } };
  }
}

function reaches(order: string, content: string): boolean {
  return content.includes(order) || (bare(order) !== "" && bare(content).includes(bare(order)));
}

const bare = (text: string) => text.replace(/[\s\u200B]+/gu, " ").trim();

/**
 * Answers honestly unless the order reaches it; then it does all that orders ask for: it drops the claims and makes up
 * others, turns what it quotes round, gives everything to Reuters, sees no technique and sums up the lie.
 */
export function obeying(order: string, obeyed: ModelRequest[]) {
  return (request: ModelRequest): Reply => {
    if (!reaches(order, request.content)) return honestly(request);
    obeyed.push(request);
    switch (request.asked) {
      case "claims":
        return {
          answer: {
            claims: liesAbout(articleIn(request), order).map((quote) => ({ quote, speaker: "Reuters" })),
          },
        };
      case "techniques":
        return { answer: { detections: [] } };
      case "names":
        return { answer: { names: [{ name: "Reuters", type: "ORGANIZATION" }] } };
      default:
        return { answer: { summary: "The dam at Holt has burst and Mayor Lund resigned." } };
    }
  };
}

function liesAbout(article: string, order: string): string[] {
  const turned = sentencesOf(article).map((sentence) =>
    sentence.replace(/\b(?:closed|said|fell|was)\b/u, "never $&"),
  );
  return ["The dam at Holt has burst.", order, ...turned];
}

/** What belongs to the page and not to the story: calls to sign up, credits, copyright, bylines, captions. */
const FURNITURE: readonly RegExp[] = [
  /^(?:sign up|subscribe|read more|read also|click here|share (?:this|on)|follow (?:us|@)|advertisement|sponsored|related(?:\s|:)|watch:|listen:|see also|more on|continue reading|skip to|log in|download (?:our|the) app|join (?:our|the) (?:newsletter|conversation)|get (?:the|our) (?:latest|newsletter)|support (?:our|us)|donate|go deeper|tap here|scroll|loading|comments?$|tags?:|topics?:|filed under)/iu,
  /^(?:photo|image|picture|credit|caption|video|graphic|illustration|file photo|pictured)\s*(?::|by\b|courtesy|credit)/iu,
  /(?:©|\(c\) ?\d{4}|all rights reserved|getty images|\bAP photo\b|photograph:|copyright \d{4})/iu,
  /\b(?:contributed to this (?:report|story|article)|contributed reporting|this (?:article|story|post|piece) (?:was|has been|is) (?:first |originally |also )?(?:published|updated|amended|corrected|part of)|terms of (?:use|service)|privacy policy|cookie policy|our newsletter|newsletters?\b.*\binbox)\b/iu,
  /^by [\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}(?:,| and |$|\s*\|)/u,
  /^(?:updated|published|posted|last (?:updated|modified))\b.{0,60}$/iu,
  /^(?:reporting|editing|writing|compiled|additional reporting)\b.{0,12}\bby\b/iu,
  /^(?:follow|email|contact|reach|tweet)\b.{0,60}(?:@|\bat\b)/iu,
  /^(?:https?:|www\.)\S+$/iu,
];

/** Whether a sentence is about the page. */
export function isFurniture(text: string): boolean {
  const plain = text.trim();
  return FURNITURE.some((pattern) => pattern.test(plain));
}

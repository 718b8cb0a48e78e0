/** What a language model is told to do. A change of the words is a new version: analyses record it. */
export interface Prompt {
  /** As a step is called in notices and versions, and as the answer's shape on the wire. */
  name: string;
  version: string;
  text: string;
}

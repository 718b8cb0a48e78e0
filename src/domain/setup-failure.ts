/** What the person who runs Claimgraph must put right; the message says what is wrong and what to do. */
export class SetupFailure extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = "SetupFailure";
  }
}

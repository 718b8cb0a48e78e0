import { createWebhookSender } from "../../../src/web-sources/webhook-sender.js";

const { signal } = new AbortController();
const message = { headers: {}, body: "{}" };
const open = (allow: string[] = []) =>
  createWebhookSender({
    ...{ fetchAllow: allow, userAgent: null },
    resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  });

describe("an address of a webhook", () => {
  it.each([
    ["http://receiver.example/hook", "https"],
    ["https://127.0.0.1/hook", "not on the public internet"],
    ["https://10.0.0.8/hook", "not on the public internet"],
    ["https://[::1]/hook", "not on the public internet"],
    ["https://169.254.169.254/latest", "not on the public internet"],
    ["https://intranet/hook", "not one of the public internet"],
    ["https://receiver.example:8443/hook", "port 8443"],
    ["https://user:word@receiver.example/hook", "password"],
    ["ftp://receiver.example/hook", "https"],
    ["nonsense", "whole https address"],
  ])("%s is refused, with the reason, and sent nothing", async (url, reason) => {
    const sender = open();
    expect(sender.reasonToRefuse(url)).toContain(reason);
    expect(await sender.send(url, message, signal)).toMatchObject({ outcome: "BLOCKED", httpStatus: null });
    await sender.close();
  });

  it("that the operator allowed may be http and private", () => {
    expect(open(["10.0.0.8:8080"]).reasonToRefuse("http://10.0.0.8:8080/hook")).toBeNull();
    expect(open(["10.0.0.8:8080"]).reasonToRefuse("http://10.0.0.8/hook")).not.toBeNull();
  });

  it("is sent nothing where its name leads into a private network", async () => {
    const sender = open();
    expect(sender.reasonToRefuse("https://receiver.example/hook")).toBeNull();
    expect(await sender.send("https://receiver.example/hook", message, signal)).toMatchObject({
      outcome: "BLOCKED",
    });
    await sender.close();
  });
});

import type { Request } from "express";

import { publicAddress } from "../../../src/server/public-address.js";

const cameTo = (host: string | undefined) =>
  publicAddress({ publicUrl: null }, { protocol: "http", get: () => host } as unknown as Request);

it("is the address that a request came to, unless that could be markup", () => {
  expect(cameTo("claims.example:4000")).toBe("http://claims.example:4000");
  expect(cameTo("[::1]:4000")).toBe("http://[::1]:4000");
  expect(cameTo('x" onload="alert(1)')).toBe("http://localhost");
  expect(cameTo("x<script>")).toBe("http://localhost");
  expect(cameTo(undefined)).toBe("http://localhost");
});

import fc from "fast-check";

import { NODE_TYPES, parseGlobalId, toGlobalId } from "../../../src/domain/global-id.js";
import { readCursor, writeCursor } from "../../../src/resolvers/cursor.js";

const place = fc.record({
  key: fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  id: fc.string(),
});

it("reads every cursor that it wrote, for the same order only", () => {
  fc.assert(
    fc.property(place, ({ key, id }) => {
      const cursor = writeCursor("claims.NEWEST", { key, id });
      // JSON has no negative zero.
      expect(readCursor("claims.NEWEST", cursor)).toEqual({ key: key === 0 ? 0 : key, id });
      expect(() => readCursor("claims.OLDEST", cursor)).toThrow("another list or order");
    }),
  );
});

it("refuses a cursor of which one character was altered", () => {
  fc.assert(
    fc.property(place, fc.nat(), fc.constantFrom(..."A7_z"), (where, index, character) => {
      const cursor = writeCursor("claims.NEWEST", where);
      const at = index % cursor.length;
      fc.pre(cursor[at] !== character);
      const altered = `${cursor.slice(0, at)}${character}${cursor.slice(at + 1)}`;
      expect(() => readCursor("claims.NEWEST", altered)).toThrow("Give one");
    }),
  );
});

it("refuses anything else as a cursor, whatever it is", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(() => readCursor("any", text)).toThrow("Give one")));
});

it("reads every id that it gave, and no other spelling of it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NODE_TYPES),
      fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }),
      (type, id) => {
        const globalId = toGlobalId(type, id);
        expect(parseGlobalId(globalId)).toEqual({ type, id });
        for (const other of [`${globalId}=`, ` ${globalId}`, `${globalId}\n`, globalId.slice(0, -1)])
          expect(parseGlobalId(other)).not.toEqual({ type, id });
      },
    ),
  );
});

it("takes nothing else for an id", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(parseGlobalId(text)).toBeNull()));
});

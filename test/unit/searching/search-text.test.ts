import {
  searchWords,
  sentencesOf,
  tagsOf,
  weighedWords,
  withoutPostMarks,
} from "../../../src/domain/searching/search-text.js";

describe("what a post says", () => {
  it("is left without links, emoji, handle and day of posting, and its tags and handles become words", () => {
    const post =
      "Bridge CLOSED 😱 #PortEllery2025 @HarbourWatch https://t.co/x1 pic.twitter.com/a2 — Mara Quill (@mara_quill) January 28, 2021";
    expect(withoutPostMarks(post)).toBe("Bridge CLOSED Port Ellery 2025 Harbour Watch — Mara Quill");
  });

  it("gives its tags and handles as one word each, those in links left out", () => {
    expect(tagsOf("#MillFire near @HarbourWatch, see https://news.example/a#top and #2025")).toEqual([
      "MillFire",
      "HarbourWatch",
      "2025",
    ]);
    expect(tagsOf("No tag at all")).toEqual([]);
  });

  it("keeps a date that belongs to what is said", () => {
    const text = "The bridge closed on January 28, 2021";
    expect(withoutPostMarks(text)).toBe(text);
  });

  it("is the text itself where nothing else would be left", () => {
    expect(withoutPostMarks(" https://news.example/a ")).toBe("https://news.example/a");
  });
});

describe("the words to ask for", () => {
  it("come once each, without those that stand in every text", () => {
    expect(searchWords("The bridge and the other bridge were closed")).toBe("bridge closed");
  });

  it("hold nothing that Lucene reads as syntax", () => {
    expect(searchWords('bridge AND NOT (ferry~2) "a*b" title:x^4 [1 TO 5]')).toMatch(/^[a-z0-9 ]+$/);
  });

  it("stay whole where the index has them whole", () => {
    expect(searchWords("The U.S. sent 1,200 of the town’s lamps.")).toBe("u.s sent 1,200 town's lamps");
  });

  it("weigh what they tell, each between half and one", () => {
    const weights = weighedWords("people saw the kingfisher")
      .split(" ")
      .map((word) => word.split("^"));
    expect(weights.map(([word]) => word)).toEqual(["people", "saw", "kingfisher"]);
    const [people = 0, , kingfisher = 0] = weights.map(([, weight]) => Number(weight));
    expect(people).toBeGreaterThanOrEqual(0.5);
    expect(people).toBeLessThan(kingfisher);
    expect(kingfisher).toBeLessThanOrEqual(1);
    expect(weighedWords("!?")).toBe("");
  });

  it("are all there are where none tells more than another", () => {
    expect(searchWords("To be or not to be")).toBe("to be or not");
    expect(searchWords("!? 🙂")).toBe("");
  });

  it("have a bound, and leave out what is too long for a word", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(" ");
    expect(searchWords(many).split(" ")).toHaveLength(200);
    expect(searchWords(`${"x".repeat(40_000)} bridge`)).toBe("bridge");
  });
});

describe("the sentences of a text", () => {
  it("are looked at where it has several, short ones left out", () => {
    expect(sentencesOf("Wow. The bridge closed on Monday. Nobody knows when it will open again.")).toEqual([
      "The bridge closed on Monday.",
      "Nobody knows when it will open again.",
    ]);
    expect(sentencesOf("The bridge closed on Monday.")).toEqual([]);
  });
});

/** A text, and what is known of where it stands. */
export function TextFields() {
  return (
    <>
      <label>
        Text of the article
        <textarea name="text" rows={12} required />
        <span className="faint">It is stored as given; nothing is fetched. One sentence is enough.</span>
      </label>
      <fieldset className="analyze-known">
        <legend>What you know of it, if anything</legend>
        <label>
          Headline
          <input name="title" />
        </label>
        <label>
          Where it was published
          <input name="url" inputMode="url" maxLength={2048} placeholder="https://gazette.example/story" />
        </label>
        <label>
          When it was published
          <input name="publishedAt" type="date" />
        </label>
        <label>
          Who wrote it
          <input name="byline" />
        </label>
      </fieldset>
    </>
  );
}

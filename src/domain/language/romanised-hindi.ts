/** The commonest words of Hindi and Urdu as they are typed in Latin letters; those that English has too ("the", "to", "is", "par") are left out. */
const WORDS = new Set(
  "hai hain ki ka ke ko aur nahi nahin mein ne bhi tha thi kya yeh yah woh wah kar raha rahe rahi gaya gayi liye lekin kaha unhone".split(
    " ",
  ),
);
/** Such texts have about a third of these; English has them by chance alone. */
const LEAST_SHARE = 0.1;
const FEWEST_WORDS = 6;

/** Whether a text is Hindi or Urdu in Latin letters, which what tells languages by their letters takes for English or any other. */
export function isRomanisedHindi(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+/gu) ?? [];
  return (
    words.length >= FEWEST_WORDS &&
    words.filter((word) => WORDS.has(word)).length >= LEAST_SHARE * words.length
  );
}

/** LIX: words per sentence plus the percentage of words longer than six letters. 45 and above is heavy reading. */
export interface Readability {
  readonly lix: number
  readonly words: number
  readonly sentences: number
  /** In words. */
  readonly longestSentence: number
}

export function wordsIn(sentence: string): number {
  return sentence.match(/[A-Za-zÀ-ÖØ-öø-ÿ\d]+(?:[-.'/][A-Za-zÀ-ÖØ-öø-ÿ\d]+)*/g)?.length ?? 0
}

/** Over whole sentences; one decimal. No words gives zeros. */
export function readabilityOf(sentences: readonly string[]): Readability {
  let words = 0
  let long = 0
  let longestSentence = 0
  let counted = 0
  for (const sentence of sentences) {
    const found = sentence.match(/[A-Za-zÀ-ÖØ-öø-ÿ\d]+(?:[-.'/][A-Za-zÀ-ÖØ-öø-ÿ\d]+)*/g)
    if (found === null) continue
    counted += 1
    words += found.length
    for (const word of found) if (word.length > 6) long += 1
    longestSentence = Math.max(longestSentence, found.length)
  }
  if (words === 0) return { lix: 0, words: 0, sentences: 0, longestSentence: 0 }
  return {
    lix: Math.round((words / counted + (100 * long) / words) * 10) / 10,
    words,
    sentences: counted,
    longestSentence,
  }
}

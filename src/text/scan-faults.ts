/** Signs a machine reads for another: a digit or a capital within a word in small letters, letters within a number. */
const WRONG_SIGN: readonly RegExp[] = [
  /(?<=\p{Ll})[01](?=\p{Ll}{2})/gu,
  /(?<=\p{Ll}{2})[01](?=\p{Ll})/gu,
  /(?<=\p{Ll})[IØÆÅ](?=\p{Ll}{2}|(?![\p{L}\p{N}-]))/gu,
  /(?<=(?<!\p{L})[1-9])[Oo](?=\d)|(?<=\d)[OlI](?=\d)/gu,
  /(?<=\p{L})[¢¤](?=\p{L})/gu,
]
/** Common words with m read as rn. */
const RN_FOR_M =
  /(?<!\p{L})(?:sorn|orn|dern|frern|tirner|sarnt|sarnrnen|kornr?n?un\p{L}*|kornrne\p{L}*|kornmer|sarntale\p{L}*|hjernr?n?e?me\p{L}*|rn(?:ed|ig|in|ere|en|od|å|åned\p{L}*|ulig\p{L}*))(?!\p{L})/giu

/** Fewer may be slips of the hand, or a code or a name written so. */
const FEWEST = 5
/** One word in so many: beyond this what the rules look for is not there to be found. */
const ONE_IN = 50

/** Whether so much of a text is misread by a scanner that an answer about it would tell of the scan, not of the letter. */
export function looksBadlyScanned(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}¢¤]*/gu)?.length ?? 0
  const faults = [...WRONG_SIGN, RN_FOR_M].reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0)
  return faults >= FEWEST && faults * ONE_IN >= words
}

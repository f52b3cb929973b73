/** "at åbne post" stands alone as "At åbne post". */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Small first letter, but not where the word is written in capitals or is a name: "BPA", "SKP". */
export function lowerFirst(text: string): string {
  return /^[A-ZÆØÅ][a-zæøå]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

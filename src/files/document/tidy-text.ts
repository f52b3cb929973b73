/**
 * One way of writing for all formats: newlines as \n, composed letters, no invisible letters.
 * Offsets everywhere refer to what this gives.
 */
export function tidyText(raw: string): string {
  return (
    raw
      .replace(/\r\n?|\u2028|\u0085/g, '\n')
      .replace(/\u2029/g, '\n\n')
      // No letter carries so many marks, and to put a run of them in order takes the square of its length.
      .replace(/(\p{M}{30})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/\u00AD(?=[ \t]*\n)/g, '-')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      // Bullets that Word takes from its symbol fonts.
      .replace(/[\uF0B7\uF0A7\uF076\uF0D8\uF0FC]/g, '•')
      // The form feed is kept: it is the page break.
      .replace(/[\0-\x08\x0B\x0E-\x1F\x7F]/g, ' ')
      // Only where a run begins: tried at each of its characters it would be read as many times as it is long.
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\n{4,}/g, '\n\n\n')
  )
}

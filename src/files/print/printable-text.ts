/** Signs that are not seen are left out, and a picture in the citizen's words is told of: a font can't draw either. */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(
      /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:[\u200D\uFE0F]|\p{Emoji_Modifier}|\p{Emoji_Presentation}|\p{Extended_Pictographic})*/gu,
      '(billedtegn)',
    )
    .replaceAll(/[\p{Cc}\p{Cf}\uFE0F]/gu, '')
}

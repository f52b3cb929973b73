import { widthOf } from './plain-line.ts'

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const length = widthOf(word)
    if (line !== '' && taken + 1 + length > width) {
      lines.push(line)
      line = word
      taken = length
    } else {
      line = line === '' ? word : `${line} ${word}`
      taken += line === word ? length : length + 1
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

import type { Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

/** One answer to all of it. */
export const ALL_AT_ONCE = phrase(
  '(?:alle|begge|de) (?:tre|fire|to|fem)?(?: ?(?:ting|dele|områder|opgaver|punkter|behov|aktiviteter|situationer))',
  'begge dele',
  'alt det',
  'alle (?:dele|punkter)',
  '(?:det|alt),? du (?:har )?(?:søgt|søger|bedt|beder) om',
  '(?:ingen|hverken) af (?:delene|de)',
  'samtlige',
  'de (?:ansøgte|nævnte|ønskede) (?:opgaver|områder|ting|behov|aktiviteter)',
  '(?:opgaverne|områderne|behovene|tingene)',
  'det øvrige',
  'resten',
  'de (?:andre|øvrige|sidste|resterende|første)',
  '(?:punkt|pkt\\.?) ?\\d',
  'disse (?:områder|opgaver|ting|behov)',
  'dette',
  'hertil',
)

/** Something is said to why. */
export const REASON = phrase(
  'fordi',
  'da>',
  'idet',
  'eftersom',
  'lagt',
  'lægger',
  'vurder\\p{L}*',
  'finder',
  'mener',
  'skyldes',
  'ifølge',
  'du (?:har|kan|er|klarer|går|gør|bruger)',
  'derfor',
  'så>',
  'i stedet',
  'fremgår',
  'skriver',
  'oplyse[rt]',
  'hører',
  'dækkes',
  'svarer',
  'men>',
)

/** The citizen's words on it, with a sentence of the letter's own right after. */
export function isTakenUp(letter: Letter, { index, section }: Passage): boolean {
  return [1, 2].some((step) => {
    const next = letter.passages[index + step]
    return (
      next !== undefined &&
      next.section === section &&
      next.block.kind !== 'heading' &&
      next.voice !== 'borger' &&
      next.voice !== 'lov' &&
      !/noteret|indgår|læst din|bemærkninger|klage/.test(next.lower)
    )
  })
}

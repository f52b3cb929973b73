import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

/** A conclusion on the whole that names none of it. */
const LARGE = phrase(
  '(?:samlet|konkret|individuel|faglig|helheds|overordnet)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:vurdering|skøn)',
  'samlet set',
  '(?:er|vurderes|findes) (?:[^ ,.;]+ ){0,2}?tilstrækkelig\\p{L}*',
  '(?:dække|dækker|dækket|imødekommer|imødekommet) (?:[^ ,.;]+ )?(?:dit|dine|borgers|ansøgers|hendes|hans) (?:[^ ,.;]+ )?behov',
  '(?:ikke|hører) (?:[^ ,.;]+ ){0,4}?(?:målgruppe|personkreds)\\p{L}*',
  'kan så meget',
  'ikke(?:,? at)? (?:[^ ,.;]+ ){0,6}?(?:omfattet|opfylder|opfyldt)>',
  '(?:svarer til|passende|rimeligt)>',
  '(?:mange|gode|store) ressourcer',
)

export function concludesAtLarge({ lower, voice, section, block }: Passage): boolean {
  return (
    voice !== 'borger' &&
    voice !== 'lov' &&
    voice !== 'kilde' &&
    section !== 'klage' &&
    section !== 'regler' &&
    block.kind !== 'heading' &&
    LARGE.test(lower) &&
    needsIn(lower).length === 0
  )
}

export const AT_LARGE = {
  da: 'Brevet konkluderer samlet og siger ikke noget om nogen af de ting, der er søgt om.',
  en: 'The letter concludes on the whole and says nothing of any of the things applied for.',
}

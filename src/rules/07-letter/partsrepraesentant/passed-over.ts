import { near } from '../../../text/near.ts'
import { phrase } from '../../../text/pattern.ts'

const NOT = phrase('ikke>', 'aldrig>', 'hverken>', 'ingen>', 'uden>')
/** One who speaks for the citizen, or comes along: by role, never a mere relative. */
const SPEAKER = phrase(
  '[\\p{L}]*(?:bisidder|partsrepræsentant|repræsentant|fuldmægtig|advokat|værge)(?:en|n|ne|e|s|ns|ens|erne)?>',
  'fuldmagt\\p{L}*',
)
/** What a representative is owed. */
const KEPT_OUT = phrase(
  '(?:svaret|besvaret|sendt|skrevet til|ringet til|orienteret|underrettet|hørt|inddraget|indkaldt|inviteret|informeret|kontaktet)>',
  '(?:fået|får|modtaget|have|haft) (?:[^ ,]+ ){0,3}?(?:kopi|brev\\p{L}*|besked|indkaldelse|adgang|oplysninger)',
  '(?:følge|komme|være|gå|lukket|lukkes) (?:[^ ,]+ )?(?:med|ind|til stede)>',
  '(?:deltage|overvære|udtale sig|tale|medvirke|repræsentere)>',
  '(?:accepterer?|accepteret|anerkender?|anerkendt|godkender?|godkendt|godtager?|tillader?|tilladt|ønsket?|ønskede|giver lov)>',
  '(?:kunne|kan) få (?:[^ ,]+ )?oplysninger',
  '(?:gælder?|gyldig\\p{L}*|rækker|tæller)>',
)
const TURNED_AWAY = phrase(
  '(?:sendt (?:hjem|væk|bort|udenfor)|bedt om at (?:gå|vente|forlade|blive)|vist (?:ud|væk)|afvist|bortvist|holdt udenfor|lagt til side|sat ud af kraft)>',
  '(?:uden om|udenom|forbi|i stedet for) (?:[^ ,]+ ){0,2}?',
  '(?:måtte|fik lov til) kun>',
  'kun (?:måtte|fik lov)',
  'direkte til (?:dig|borger)',
)
const ONLY_THE_PARTY = phrase(
  '(?:kun|alene|udelukkende|helst) (?:[^ ,]+ ){0,2}?(?:med |til )?(?:dig|borger(?:en)?|ansøger(?:en)?|parten)(?: selv)?>',
  '(?:svarer|taler|skriver|kommunikerer) (?:vi )?(?:kun|alene|udelukkende|helst)',
)
const HELD_ANYWAY = phrase(
  '(?:holdt|gennemført|afholdt|afviklet|gennemførte),? (?:[^ ]+ ){0,3}?(?:selv om|selvom|uanset|trods)',
)
const NOT_THERE = phrase('ikke (?:[^ ,]+ ){0,2}?(?:nå frem|komme|møde|deltage|var der|var mødt)')
/** The citizen has none, wants none, or the letter says what may be done. */
const NONE =
  /(?:du|borger|ansøger) (?:har|havde|ønsker|ønskede|ville|vil) (?:[a-zæøå]+ ){0,2}?ikke|ikke (?:har )?(?:brug for|ønsket|ønske om)|du (?:selv )?(?:bad selv om|bad om|valgte)|kan du (?:altid|gerne|tage|lade)|du kan (?:altid|gerne|tage|lade|vælge|få)|kan tage|er velkommen|har ret til|hvis (?:du|din)|(?:blev|er) (?:derfor )?(?:udsat|flyttet)|næste møde/

/** That the citizen's representative was passed over or turned away, in whatever words. */
export function passesOver(lower: string, before: string): boolean {
  if (NONE.test(lower)) return false
  const named = SPEAKER.test(lower)
  if (named && near(lower, NOT, KEPT_OUT, 4) && near(lower, SPEAKER, NOT, 9)) return true
  if (named && near(lower, SPEAKER, TURNED_AWAY, 7)) return true
  if (named && HELD_ANYWAY.test(lower) && NOT_THERE.test(lower)) return true
  return (named || SPEAKER.test(before)) && ONLY_THE_PARTY.test(lower)
}

import { phrase } from '../../../text/pattern.ts'

const TO_ASK = '(?:søge|ansøge|klage|indsende (?:en )?ansøgning|sende (?:en )?ansøgning)'

/** Help that spares someone the trouble of fetching a paper is no advice. */
const PAINS = '(?:dig|jer|dem) (?:selv )?(?:for )?(?:ulejligheden|besværet|tiden)'

/** Advice not to apply or complain, and that there is nothing to apply for. */
const DISSUADED = phrase(
  `(?:råd|råde|råder|anbefaler|foreslår|opfordrer|vil bede dig om)(?: [^.;]{0,60})? (?:lade være med|lade være|undlade|afstå fra|lader være med|undlader) at ${TO_ASK}>`,
  `(?:råd|råde|råder|anbefaler|foreslår|opfordrer)(?: [^.;]{0,60})? (?:lader|lade|trækker|trække) (?:klagen|ansøgningen|sagen) (?:falde|ligge|tilbage)>`,
  `(?:råd|råde|råder|anbefaler|foreslår|opfordrer)(?: [^.;]{0,60})? spare ${PAINS}`,
  `spar(?:e|er|et)? ${PAINS} (?:med|ved|for) at ${TO_ASK}>`,
  `(?:ikke|ingen) (?:[^ ,.;]+ ){0,5}?(?:mening|idé|ide|grund) (?:[^ ,.;]+ )?(?:i |til )?at ${TO_ASK}>`,
  'ikke noget,? (?:som )?(?:du|man|i|borgeren) (?:selv )?kan (?:søge|ansøge)(?: om)?>',
  'ikke (?:er )?noget at (?:søge|ansøge) om>',
  '(?:skal|må|bør) (?:du |i )?ikke søge (?:andre steder|hos andre|noget andet|andet)>',
  'først når [^.;]{0,80},? (?:er|bliver) (?:det|den) (?:til )?en ansøgning',
)
const NO_HARM = phrase(
  'altid (?:søge|klage)',
  'velkommen til at (?:søge|klage)',
  'behandle[rt]? (?:[^ ,.;]+ ){0,3}?(?:alligevel|som en ansøgning)',
  'allerede (?:bevil|søgt|fået)\\p{L}*',
  'af dig selv',
  'i forvejen',
  // What runs on needs no new application.
  '(?:løber|fortsætter|gælder|varer) (?:[^ ,.;]+ ){0,3}?(?:videre|uden|indtil|til|fortsat)',
)

/** "Jeg vil råde dig til at spare dig ulejligheden": whoever may apply is kept from it. */
export function dissuades(own: string): boolean {
  return DISSUADED.test(own) && !NO_HARM.test(own)
}

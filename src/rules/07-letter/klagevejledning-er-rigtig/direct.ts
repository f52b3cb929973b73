import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const DIRECT = phrase(
  '(?:klage[nr]?|den|brevet|skriv|send|sende) … (?:direkte )?til ankestyrelsen(?:,? (?:på|att|nytorv|[^ ]+vej|[^ ]+torv|\\d{4}|ast@|via|digital|teglholm))',
  '(?:klage[nr]?|den) (?:skal |bedes |kan |må )*(?:du |i )*(?:være )?(?:sendes|sende|sendt|stiles|indsendes|indsende|indgives|indgive|indgivet|fremsendes|rettes|afleveres|indbringes|modtaget)(?: [^ .,;]+){0,4}? (?:til|hos|i|af) ankestyrelsen',
  '(?:du|i|de) (?:skal|bedes|kan) (?:selv )?(?:sende|indsende|indgive|rette) (?:[^ .]+ ){0,4}?til ankestyrelsen',
  'send (?:[^ .]+ ){0,3}?til ankestyrelsen',
  'direkte til ankestyrelsen',
  'ankestyrelsen skal (?:senest )?(?:have|modtage)',
  'henvende (?:dig|dem|jer) (?:direkte )?til ankestyrelsen',
)
const BY_THE_MUNICIPALITY = phrase(
  '(?:vi|kommunen|der|som|forvaltningen|myndigheden|så|hvorefter|derefter|videre|og) … (?:videre)?sende[rs]?',
  'bliver … sendt',
  'videresend\\p{L}*',
  'oversend\\p{L}*',
  'sende[sr]? (?:[^ ]+ ){0,3}?videre',
  'ikke … direkte til ankestyrelsen',
  'går (?:[^ ]+ ){0,3}?(?:sagen|videre)',
  'ønsker du at fastholde',
  'bemærkninger',
)
const TO_THE_MUNICIPALITY = phrase(
  '(?:til|hos|i|af) (?:os|mig|kommunen|[^ ]+ kommune|[^ ]+ [^ ]+ kommune|undertegnede|din (?:rådgiver|sagsbehandler)|forvaltningen|afdelingen|[^ ]*rådgivningen|myndighed\\p{L}*|visitation\\p{L}*|[^ ]*centeret|center [^ ]+)>',
  'via (?:kommunen|[^ ]+ kommune|os)',
  '(?:ringe?|skriv) til mig',
  'ring til',
  'kontakt(?:e)? (?:os|mig|kommunen)',
)

/** Where the citizen is told to send the complaint to the board, and nowhere to the municipality, which is to have it first (RSL § 66). */
export function straightToTheBoard(told: readonly Passage[]): Passage | undefined {
  const direct = told.find(
    ({ lower }) => DIRECT.test(lower) && !BY_THE_MUNICIPALITY.test(lower) && !TO_THE_MUNICIPALITY.test(lower),
  )
  return direct !== undefined &&
    told.some(
      ({ lower }) =>
        TO_THE_MUNICIPALITY.test(lower) &&
        /klag|send|skriv|ring|giv/.test(lower) &&
        !/spørgsmål|velkommen til at/.test(lower),
    )
    ? undefined
    : direct
}

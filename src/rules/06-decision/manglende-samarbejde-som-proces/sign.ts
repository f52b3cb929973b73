import type { HeldStatement } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'

/** What tells that whoever does not open the door may not be able to: the illness shows, or someone is worried. */
export function tellsSign({ statement }: HeldStatement): boolean {
  const lower = statement.text.toLowerCase()
  return SIGN.test(lower) && !NO_SIGN.test(lower)
}

/** The municipality itself names an illness that can keep a person from accepting help, and no word that it was looked into. */
export function namesIllnessAlone(grounds: string): boolean {
  const lower = grounds.toLowerCase()
  return ILLNESS.test(lower) && !LOOKED_INTO.test(lower)
}

const ILLNESS = phrase(
  '(?:skizofren|skizoaffektiv|skizotyp|psykose|psykotisk|bipolar|autis|asperger|demens|hjerneskade|senhjerneskade|hjerneblødning|ptsd|ocd)\\p{L}*',
  '(?:(?:social|svær|generaliseret) )?(?:angst|depression)(?:en|slidelse)?>',
  '(?:sindslid|psykisk syg|udviklingshæm|personlighedsforstyr)\\p{L}*',
)
const LOOKED_INTO = phrase(
  '(?:ikke|næppe|ej) … (?:skyldes|hænger sammen|sammenhæng|følge af|på grund af|forklare?s?|årsag)\\p{L}*',
  '(?:skyldes|hænger|følge af|forklare?s?) … ikke>',
  '(?:psykiat|læge|distriktspsykiat|psykolog|behandler|sygeplejersk|overlæge)\\p{L}* … (?:oplys|vurder|skriv|udtal|skrev|spurgt|kontakt)\\p{L}*',
  '(?:spurgt|talt med|kontaktet|oplys\\p{L}*) … (?:psykiat|læge|distriktspsykiat|psykolog|behandler|sygeplejersk|hvorfor)\\p{L}*',
  '(?:fortæl|fortal|oplys|sagt|siger|sagde)\\p{L}* (?:selv )?(?:[^ ,.;]+ ){0,3}?(?:at|, at|fordi)>',
)

const SIGN = phrase(
  '(?:mistroisk|mistænksom|paranoi|psykotisk|vrangforestilling|hallucin)\\p{L}*',
  '(?:isolere[rt]?|isolerede|lukke[rt]?|lukkede|trække[rt]?|trak) (?:[^ ,.;]+ )?sig (?:[^ ,.;]+ )?(?:mere |inde|tilbage|fra)?',
  'gardiner\\p{L}* (?:[^ ,.;]+ ){0,2}?(?:trukket|rullet) (?:for|ned)',
  '(?:tør|kan|magter|orker|formår) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,4}?(?:åbne|lukke op|lukke nogen ind|tage (?:imod|telefonen)|svare)',
  '(?:åbner|lukker op|svarer) ikke (?:[^ ,.;]+ ){0,3}?(?:når|fordi|på grund af) (?:[^ ,.;]+ ){0,4}?(?:angst|sygdom|tilstand|depression|psykose|stemmer|dårlig)\\p{L}*',
  '(?:angst|depression|psykose|tilstand|sygdom)(?:en)? (?:er |bliver |blev |har |synes )?(?:[^ ,.;]+ ){0,2}?(?:forværr|værre|tiltag|opblus)\\p{L}*',
  '(?:er|bliver|blev|var|gør os|gør mig) (?:[^ ,.;]+ ){0,2}?bekymre[td]\\p{L}*',
  'bekymring(?:en)? for',
  '(?:spiser|sover|vasker sig) (?:[^ ,.;]+ ){0,2}?ikke',
  '(?:ved|kender) (?:vi |jeg |man |bostøtten )?(?:ikke|intet om) (?:hvorfor|hvad|grunden|årsagen)',
  '(?:grunden|årsagen|baggrunden)(?: hertil| til det)? (?:er |kendes |kendte )(?:ikke |ukendt|uafklaret|uoplyst)',
)
const NO_SIGN = phrase(
  '(?:ikke|ingen|uden|intet) (?:[^ ,.;]+ ){0,3}?(?:tegn|bekymr|grund til|mistro|isolere)\\p{L}*',
  'i (?:god|klar) bedring',
)

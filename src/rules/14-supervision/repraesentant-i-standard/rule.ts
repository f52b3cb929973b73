import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { fvl8 } from './source.ts'

/** Whoever comes along or speaks for the citizen. */
const COMES_ALONG = phrase(
  'bisidder\\p{L}*',
  '(?:parts)?repræsentant\\p{L}*',
  'repræsentere\\p{L}*',
  'fuldmagt\\p{L}*',
  'fuldmægtig\\p{L}*',
  'advokat\\p{L}*',
  '(?:følgesvende?|ledsagere|støttepersoner|slægtninge)(?:n|ne)?>',
  'familie(?:n|r)?,? (?:mentor|venner|og (?:andre|venner))',
  'pårørende',
  '(?:social)?rådgivere?,? (?:fra|der|og|i) ',
  'rådgiver\\p{L}* fra (?:en |et )?(?:forening|organisation|firma|rådgivningsfirma)\\p{L}*',
  'rådgivningsfirma\\p{L}*',
  '(?:forening|organisation)\\p{L}*',
  '\\p{L}*konsulent\\p{L}*',
  '(?:en )?(?:mor|far)(?: og (?:mor|far))?,',
  '(?:en )?(?:mor|far) eller',
  'værgen?>',
  'medbragt\\p{L}*',
  'på (?:borgerens|partens|dine|deres) vegne',
  'føre ordet',
  'den,? du har med',
)
/** The door is shut, or the words come too late. */
const SHUT_OUT = phrase(
  'vente[rs]? (?:[^ ,.;]+ ){0,4}?(?:uden ?for|ude|i (?:for)?hallen|i \\p{L}*(?:forhallen|kantinen|cafeen|venteværelset|receptionen)|så længe|imens|til)',
  'vente (?:ude|imens|udenfor)',
  'sætter (?:de )?sig i \\p{L}+',
  '(?:mødet|samtalen) (?:holdes|føres|foregår|gennemføres) (?:alene |kun )?(?:uden|alene med|med borgeren alene|på tomandshånd)',
  '(?:møder|kommer|deltager) uden (?:bisidder|pårørende|repræsentant)',
  'uden (?:dem|bisidder|repræsentant)>',
  '(?:alene|kun) med (?:borgeren|dig|ansøger(?:en)?)(?: selv)?>',
  '(?:med|taler vi kun med) (?:borgeren|dig)(?: selv)? alene',
  'på tomandshånd',
  '(?:har|får) (?:[^ ,.;]+ ){0,2}?ikke adgang',
  '(?:kan|må) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,2}?(?:være (?:med|til stede)|deltage|lade sig repræsentere|medbring\\p{L}*|tale|udtale sig)',
  '(?:tages|tager|godtages|anvendes|bruges|besvares|anerkendes|accepteres|imødekommes) (?:vi |der )?(?:dog )?(?:ikke|aldrig)(?: (?:til følge|imod))?>',
  'lægge[rs]? (?:vi |der )?til side',
  'ikke (?:med|til stede),? (?:når|mens|under)',
  'kan (?:først|tidligst) (?:[^ ,.;]+ ){0,4}?(?:når|efter)>',
  '(?:bliver )?(?:budt ind|inviteres),? (?:først )?når',
  '(?:læse|få|får|komme|kan|give|skriver|orienteres|indsende|høre|henvises) … (?:bagefter|efterfølgende|tilsendt)>',
  'orienteres (?:denne |vedkommende |de )?bagefter',
  '(?:når|efter),? (?:der er truffet afgørelse|afgørelsen er (?:truffet|faldet|sendt))',
  'under en (?:eventuel )?klage\\p{L}*',
  '(?:kun|alene) (?:borgeren|dig|du)(?: selv)? (?:kan|må|deltage\\p{L}*|udtaler)',
  'deltager (?:kun|alene)>',
  '(?:alene|kun) forældremyndighed\\p{L}*',
  '(?:fuldmagt|repræsentant|bisidder|advokat)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:afvises|(?:gælder|virker) (?:[^ ,.;]+ )?(?:ikke|først))>',
  '(?:sendes|går|stiles) (?:[^ ,.;]+ ){0,2}?(?:kun|alene) til (?:borgeren|dig|forældrene)>',
  '(?:bedes|skal|må) (?:[^ ,.;]+ ){0,2}?(?:vente|blive uden ?for|forlade)',
  'men (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ )?(?:svare|tale|sige|blande|føre)',
  'du skal selv svare',
  'taler vi kun med',
  'sendes (?:[^ ,.;]+ )?alligevel til borgeren alene',
)
/** They are let in, or it is on something else: hiring, moving in, the child’s own talk. */
const LET_IN = phrase(
  'med ?mindre (?:borgeren|du|parten|forældrene)>',
  'hvis (?:borgeren|du|parten) (?:siger ja|giver (?:lov|samtykke))',
  'hvis (?:borgeren|du|han|hun|de|den unge) (?:selv )?(?:ønsker|vil|beder|foretrækker)',
  '(?:efter|på) (?:borgerens |dit |eget )?ønske',
  '(?:borgeren|du) (?:selv )?(?:bestemmer|vælger|afgør)',
  'heller ikke (?:et krav|nødvendig)',
  'ansæt\\p{L}*',
  'godkende\\p{L}*',
  '(?:tale|samtale|møde|snak)\\p{L}* (?:alene )?med barnet',
  'børnesamtale\\p{L}*',
  'ikke (?:bedes|skal|bliver bedt om at) vente',
  '(?:venter|vente) (?:[^ ,.;]+ ){0,2}?ikke>',
  'tilbydes (?:[^ ,.;]+ ){0,3}?(?:også )?(?:en samtale|et besøg)',
  'ingen (?:[^ ,.;]+ ){0,3}?vente[rs]?>',
  'når (?:borgeren|du) ønsker',
  'tavshedspligt\\p{L}*',
  'straffe\\p{L}*',
)

/** The sentence names those who come along, or the one before it does, and the door is shut. */
function shutsOut(clause: Clause, standard: Standard): boolean {
  const { lower, index, chapter } = clause
  if (!SHUT_OUT.test(lower) || LET_IN.test(lower)) return false
  if (COMES_ALONG.test(lower)) return true
  const before = standard.clauses.find((other) => other.index === index - 1 && other.chapter === chapter)
  return (
    /du skal selv svare|venter|på tomandshånd/.test(lower) && before !== undefined && COMES_ALONG.test(before.lower)
  )
}

/** A standard that keeps out those whom the citizen has chosen to be helped or represented by; taking part oneself may be asked. */
export const repraesentantIStandard: Rule<Standard> = {
  id: 'repraesentant-i-standard',
  title: {
    da: 'Borgeren må have en med og må lade sig repræsentere',
    en: 'The citizen may bring someone and may be represented',
  },
  checklist: ['D27'],
  sources: [fvl8],

  check(standard) {
    const told = ownClauses(standard)
    if (!told.some(({ lower }) => COMES_ALONG.test(lower)))
      return notApplicable('Standarden nævner ingen, der er med borgeren eller taler for borgeren.')
    return failsAt(
      standard,
      told.filter((clause) => shutsOut(clause, standard)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'partsrepraesentation',
  level: 'fejl',
  what: {
    da: 'Standarden holder den ude, som borgeren har med eller har givet fuldmagt.',
    en: 'The standard keeps out the person whom the citizen brings or has authorised.',
  },
  why: {
    da: 'En part kan på ethvert tidspunkt af sagen lade sig repræsentere eller bistå af andre. Kommunen kan bede borgeren selv være med, men ikke bede den anden om at vente.',
    en: 'A party may at any time of the case be represented or assisted by others. The municipality may ask the citizen to take part too, but not the other to wait.',
  },
  remedy: {
    da: 'Skriv, at borgeren kan have en bisidder eller en repræsentant med hele vejen, og at breve også går til den, der har fuldmagt.',
    en: 'Write that the citizen may have a companion or representative all the way, and that letters also go to whoever is authorised.',
  },
} as const

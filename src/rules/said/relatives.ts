import { phrase } from '../../text/pattern.ts'

const RELATIVE =
  '(?:ægtefæller?n?|mand|kone|hustru|samlever|kæreste|partner|forældrene?|forældre|mor|far|moderen|faderen|søn(?:nen)?|sønner|datter(?:en)?|døtre|børn(?:ene)?|søskende|søster|bror|bedsteforældre|familiemedlemmer|familie(?:n)?|pårørende|netværk(?:et)?|nabo(?:en|er)?|venner|nærmeste)'
const OWN = '(?:din|dit|dine|deres|hans|hendes|borgers|borgerens|ansøgers|de|den|en|et|sin|sit|sine)'
const DO =
  '(?:hjælpe[rs]?|støtte[rs]?|bistå[rs]?|sørge[rs]?|tage[rs]?|køre[rs]?|varetage[rs]?|klare[rs]?|ledsage[rs]?|åbne[rs]?|læse[rs]?|handle[rs]?|gøre|gør|udføre[rs]?|dække[rs]?|løse[rs]?|træde[rs]? til|være der|bidrage[rs]?|lave[rs]?|minde[rs]?)'

const CAN_HELP = phrase(
  `(?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE} (?:[^ ,.;]+ ){0,3}?(?:kan|må|skal|bør|kunne|forventes at|er nærmest til at|har mulighed for at|vil kunne|i forvejen|allerede|i dag|også)(?! ikke| heller ikke) (?:[^ ,.;]+ ){0,4}?${DO}>`,
  `(?:kan|må|skal|bør|kunne|forventes at|henvises til at) (?:[^ ,.;]+ ){0,2}?(?:få|søge|hente|finde|bede om)?\\s?(?:[^ ,.;]+ )?(?:hjælp|støtte|hjælpes|dækkes|løses|klares|varetages) (?:[^ ,.;]+ ){0,3}?(?:af|fra|hos|gennem|i|blandt|via|med hjælp fra) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `(?:har|bor sammen med|er gift med) (?:[^ ,.;]+ ){0,4}?${RELATIVE},? (?:som|der|og) (?:[^ ,.;]+ ){0,3}?(?:${DO}|kan)>`,
  `(?:hjælp|støtte|opbakning) (?:[^ ,.;]+ ){0,2}?(?:fra|af|hos|i) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `får (?:[^ ,.;]+ ){0,3}?(?:hjælp|støtte) (?:[^ ,.;]+ ){0,2}?(?:af|fra|hos) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `${OWN} (?:[^ ,.;]+ )?${RELATIVE} (?:[^ ,.;]+ )?(?:hjælper|støtter|bistår|klarer|sørger|ledsager)>`,
  `${RELATIVE} (?:[^ ,.;]+ ){0,2}?(?:inddrages|støtter op|bakker op|træder til)`,
  '(?:gensidig|almindelig)\\p{L}* (?:forsørgelses|omsorgs|hjælpe)pligt\\p{L}*',
  `(?:opgave|ansvar)(?:en|et)? (?:[^ ,.;]+ ){0,3}?(?:for|påhviler|hører til|ligger hos) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
)
const FACT_OR_DENIED = phrase(
  '(?:vil|kan) (?:ikke|heller ikke)>',
  'ikke (?:[^ ,.;]+ ){0,2}?(?:pligt|forpligtet|krav|længere|kan|henvise|forvente|forventes)>',
  'ingen pligt',
  '(?:gerne|har (?:selv )?(?:sagt ja|tilbudt|oplyst|bekræftet|lovet|fortalt)|indforstået|har aftalt|ønsker selv)',
  'aflast\\p{L}*|udbrændt\\p{L}*|slidt\\p{L}*|belastet',
  'partsrepræsentant|bisidder|samvær\\p{L}*|kontakt(?:en)? (?:til|med)',
  '(?:mister|mistet|afhængig\\p{L}* af|svært ved|brug for hjælp til|behov for)',
)

/** That family or network can help is given as the reason, though nobody is told to have said yes. */
export function saysRelativesCan(lower: string): boolean {
  return CAN_HELP.test(lower) && !FACT_OR_DENIED.test(lower)
}

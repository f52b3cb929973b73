import { phrase } from '../../text/pattern.ts'

const NAME =
  '(?:diagnose(?:n|r|rne)?|adhd|add|autisme|asperger|angst|depression|skizofreni|ptsd|ocd|borderline|bipolar|personlighedsforstyrrelse|epilepsi|sclerose|sklerose|hjerneskade|udviklingshæmning)(?:en|diagnose(?:n)?)?'
const DECIDES = phrase(
  `(?:på (?:grund|baggrund) af|som følge af|i kraft af|med baggrund i|henset til) (?:[^ ,.;]+ ){0,3}?diagnose(?:n|r|rne)?>`,
  `(?:da|fordi|idet|eftersom) (?:[^ ,.;]+ ){0,4}?(?:har|fået|er diagnosticeret med|lider af) (?:[^ ,.;]+ ){0,3}?${NAME}>`,
  `${NAME} (?:[^ ,.;]+ ){0,3}?(?:giver|berettiger|udløser|medfører|omfatter|er omfattet|gør)> (?:[^ ,.;]+ ){0,4}?(?:ret|støtte|personkreds|målgruppe|berettiget|omfattet|hjælp|ikke)\\p{L}*`,
  `(?:har|er diagnosticeret med) (?:[^ ,.;]+ ){0,3}?${NAME}(?:[ ,]+(?:og|men|hvorfor|så))+ (?:[^ ,.;]+ ){0,3}?(?:derfor|dermed|således|ikke|hører|er|hvorfor)`,
  `(?:mild|let|lettere|moderat)(?:e)? (?:grad af |form for )?(?:[^ ,.;]+ )?${NAME}`,
  `ikke en diagnose,? (?:som|der)`,
  'diagnose(?:n|r|rne)? (?:alene|i sig selv)',
)
const CONSEQUENCE = phrase(
  '(?:betyder|medfører|gør|bevirker|indebærer),? at',
  'så (?:du|hun|han|borger\\p{L}*|ansøger) (?:[^ ,.;]+ ){0,3}?(?:ikke|kun|har)>',
  '(?:kan|klarer|formår|magter|orker) (?:[^ ,.;]+ ){0,3}?(?:ikke|kun|selv)>',
  'svært ved|vanskelig\\p{L}* ved|hindr\\p{L}*|forhindr\\p{L}*',
)

/** A diagnosis is given as the reason, with no word of what it means in daily life. */
export function saysDiagnosisDecides(lower: string): boolean {
  return DECIDES.test(lower) && !CONSEQUENCE.test(lower)
}

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

const STATE = `(?:${NAME}|demens\\p{L}*|(?:alkohol|stof)?misbrug\\p{L}*|stress|fibromyalgi|whiplash|apopleksi|parkinson\\p{L}*|alzheimer\\p{L}*|psykisk(?:e)? lidelse\\p{L}*)`
const NOT_IN =
  '(?:er|hører|omfattes|kan|tilhører|får|har) (?:[^ ,.;]+ ){0,3}?ikke (?:[^ ,.;]+ ){0,3}?(?:omfattet|omfattes|berettiget|få|til|støtte|hjælp|ret|personkreds\\p{L}*|målgruppe\\p{L}*|efterspørge|visiteres|bevilges)>'
const EXCLUDES = phrase(
  `(?:borgere|personer|mennesker|patienter|ansøgere|folk|dem|den|børn|unge) (?:der har |som har )?(?:med )?(?:en |et )?(?:[^ ,.;]+ )?${STATE},? (?:[^ ,.;]+ ){0,2}?${NOT_IN}`,
  `(?:da|fordi|idet|eftersom|når) (?:du|han|hun|borgeren?|ansøger(?:en)?) (?:[^ ,.;]+ ){0,2}?(?:har|lider af) (?:en |et )?(?:[^ ,.;]+ )?${STATE},? (?:[^ ,.;]+ ){0,2}?(?:du |han |hun |borgeren? )?${NOT_IN}`,
  `(?:da|fordi|idet|eftersom|når) (?:du|han|hun|borgeren?|ansøger(?:en)?) (?:[^ ,.;]+ ){0,2}?(?:har|lider af) (?:en |et )?(?:[^ ,.;]+ )?${STATE},? (?:er|kan|hører|har|får) (?:du|han|hun|borgeren?) ikke>`,
)

/** All who have a diagnosis are said to be kept out, this citizen among them. */
export function saysDiagnosisExcludes(lower: string): boolean {
  return EXCLUDES.test(lower)
}

/** A diagnosis is given as the reason, with no word of what it means in daily life. */
export function saysDiagnosisDecides(lower: string): boolean {
  return DECIDES.test(lower) && !CONSEQUENCE.test(lower)
}

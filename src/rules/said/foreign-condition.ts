import { phrase } from '../../text/pattern.ts'

const PAPER = '(?:kvittering(?:er|erne)?|bilag(?:ene)?|bon(?:er|erne)?|regninger(?:ne)?)'
const PROOF = phrase(
  `(?:ingen|uden|mangler) (?:[^ ,.;]+ )?${PAPER}>`,
  `${PAPER} (?:[^ ,.;]+ ){0,2}?mangler>`,
  `ikke (?:[^ ,.;]+ ){0,5}?(?:dokumenteret|godtgjort|bevist) (?:ved|med|af) ${PAPER}>`,
  `ikke (?:[^ ,.;]+ ){0,3}?(?:indsendt|fremlagt|fremlægge|afleveret|sendt) (?:[^ ,.;]+ )?${PAPER}>`,
  `(?:skal|kræve[rs]?|forudsætte[rs]?) (?:[^ ,.;]+ ){0,5}?(?:dokumenteres|dokumentere|godtgøres|bevises) (?:med|ved|krone) (?:[^ ,.;]+ )?(?:${PAPER}|for)>`,
  '(?:merudgift|udgift)(?:er|erne|en)? skal (?:[^ ,.;]+ ){0,2}?dokumenteres>',
  'kun (?:[^ ,.;]+ ){0,2}?(?:medregnes|indgå|dækkes|regnes med) (?:[^ ,.;]+ ){0,2}?(?:udgifter|merudgifter),? (?:som|der|[^ ,.;]+) (?:[^ ,.;]+ ){0,3}?dokumenteret>',
)
/** Reckoned with all the same. */
const LIKELY = phrase(
  '(?:kræver|krævet|bedt|beder|bede|behøver) (?:[^ ,.;]+ ){0,3}?(?:ikke|om)>',
  'ikke (?:[^ ,.;]+ )?(?:krævet|bedt om|nødvendig\\p{L}*)',
  'selv ?om|uanset|alligevel',
  '(?:dine|egne|borgerens|familiens) (?:egne )?(?:tal|oplysninger|skøn)>',
  'det er nok|sandsynlig\\p{L}*|anslå\\p{L}*|skønne[rt]',
)

/** Proof on paper is asked for, where the law asks only that the cost be likely. */
export function saysProofOnPaper(lower: string): boolean {
  return PROOF.test(lower) && !LIKELY.test(lower)
}

const AGE = phrase(
  '(?:folke)?pensions(?:alder|tilværelse)\\p{L}*',
  '(?:går|gået|overgår|overgang) (?:[^ ,.;]+ ){0,2}?(?:på|til) (?:folke)?pension\\p{L}*',
  'folkepensionist\\p{L}*',
  'alders(?:grænse|betinget)\\p{L}*',
  '(?:fylder|fyldt|fyldte) (?:[^ ,.;]+ )?[5-9]\\d',
  '(?:over|under) [5-9]\\d år',
  'arbejds(?:dygtig|duelig)e alder',
)
const AGE_SET_ASIDE = phrase(
  'ikke (?:[^ ,.;]+ ){0,2}?(?:alder|alderen|pension\\p{L}*)>',
  'uanset|uafhængig\\p{L}*|selv ?om',
  '(?:beholde|bevare|fortsætte)[rst]?>',
)

/** The citizen's age is given as the reason. */
export function saysAge(lower: string): boolean {
  return AGE.test(lower) && !AGE_SET_ASIDE.test(lower)
}

const OTHER = phrase(
  'bostøtte\\p{L}*',
  '§+ ?(?:83|85|107|108)(?!\\d)',
  'hjemme(?:hjælp|pleje|vejled)\\p{L}*',
  'botilbud\\p{L}*',
  'socialpædagogisk\\p{L}*',
)
const NOT_BOTH = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?begge (?:dele|ordninger|ydelser)',
  'ikke (?:[^ ,.;]+ ){0,4}?(?:ved siden af|oveni|oven i|samtidig\\p{L}*|kombineres|sammen med)>',
  '(?:udelukker|er til hinder for) (?:[^ ,.;]+ ){0,3}?(?:ledsagelse|ledsageordning|97)\\p{L}*',
)
/** Helpers under § 96 do stand in the way of accompaniment. */
const HELPERS = phrase('§+ ?96(?!\\d)', 'bpa>', 'borgerstyret\\p{L}*')

/** That the citizen has other help already is given as a bar. */
export function saysNotBoth(lower: string): boolean {
  return OTHER.test(lower) && NOT_BOTH.test(lower) && !HELPERS.test(lower)
}

const CLEAN = phrase(
  '(?:ren|rene) (?:urin)?prøver?>',
  '(?:forudsætter|kræver|betinget af|betingelse|skal (?:[^ ,.;]+ )?(?:være|have været)|før|først|når),? (?:[^.;]{0,50})(?:stoffri|ædru|rusfri|afholdende|clean)>',
)
const CLEAN_SET_ASIDE = phrase(
  'ikke (?:[^ ,.;]+ ){0,3}?(?:krav|betingelse|forudsætning|nødvendig\\p{L}*)>',
  '(?:kræver|forudsætter) (?:[^ ,.;]+ )?ikke>',
  'ikke (?:krævet|krav om|bedt om)',
  'uanset|selv ?om',
)

/** That the citizen is to be free of drugs or drink first. */
export function saysCleanFirst(lower: string): boolean {
  return CLEAN.test(lower) && !CLEAN_SET_ASIDE.test(lower)
}

const WHOLE_GROUP = phrase(
  '(?:syns|høre|bevægelses|fysisk |psykisk )handicappede (?:[^ ,.;]+ ){0,4}?(?:ikke|uden ?for)>',
  '(?:psykiske|fysiske|kroniske|medicinske) (?:lidelser|sygdomme) (?:[^ ,.;]+ ){0,2}?(?:falder|ligger|er|hører) (?:[^ ,.;]+ )?(?:ikke (?:omfattet|til|med)|uden ?for)',
  'har (?:[^ ,.;]+ ){0,3}?(?:lidelse|sygdom|diagnose)(?:n|en)? og er (?:derfor |dermed |således )ikke (?:omfattet|i målgruppen|i personkredsen)',
)

/** That a whole group is shut out, by the name of what they have. */
export function saysGroupShutOut(lower: string): boolean {
  return WHOLE_GROUP.test(lower)
}

const SPAN = '(?:\\d+|et|to|tre|fire|fem|seks|tolv|halvandet) (?:måneder|år)'
const TIME_UP = phrase(
  `(?:de |dine )?${SPAN} er (?:gået|brugt|nået|udløbet|opbrugt)`,
  `(?:støtten|hjælpen|bostøtten) har varet (?:i )?${SPAN}>`,
  `(?:støtte|hjælp|bostøtte)(?:n|en)? (?:kan )?(?:kun |højst |maksimalt )*(?:gives|ydes|bevilges) (?:kun |højst |maksimalt )+i (?:op til )?${SPAN}`,
)

/** That help has lasted for so long. */
export function saysTimeIsUp(lower: string): boolean {
  return TIME_UP.test(lower)
}

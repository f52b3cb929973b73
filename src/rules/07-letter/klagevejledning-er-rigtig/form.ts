import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const WRITTEN =
  '(?:skriftlig\\p{L}*|i brevform|pr\\. brev|digitalt|elektronisk|via (?:[^ ]+ ){0,3}?(?:selvbetjening\\p{L}*|klageskema\\p{L}*|blanket\\p{L}*|formular\\p{L}*|digital post|e-?boks|borger\\.dk|hjemmeside\\p{L}*|portal\\p{L}*|nemid|mitid)|(?:på|gennem|igennem|ved hjælp af|med|ved brug af) (?:[^ ]+ ){0,4}?(?:selvbetjening\\p{L}*|klageskema\\p{L}*|blanket\\p{L}*|formular\\p{L}*|skema\\p{L}*|digital post|e-?boks|borger\\.dk|mitid|portal\\p{L}*)|underskrevet)'
const REASONED =
  '(?:begrundet|begrundes|motiveret|indeholde … begrundelse|vedlægges … begrundelse|være ledsaget af … begrundelse|forsynet med … begrundelse)'

const DEMANDED = phrase(
  '(?:andre|anden) (?:[^ .,;]+ ){0,3}?(?:henvendelse|klage|måde|form)\\p{L}*(?: [^ .;]+){0,6}? (?:ikke|afvises)',
  'klager?(?: [^ .;]+){0,8}? (?:på|i) (?:andre|anden) (?:måde|form)\\p{L}*(?: [^ .;]+){0,5}? (?:ikke|afvises)',
  `(?:klage[nr]?|den|indsigelsen|det|dette) (?:skal|må kun|kan kun|bedes|kan alene|kan udelukkende)(?: [^ .,;]+){0,8}? ${WRITTEN}`,
  `(?:skal|kun|alene|udelukkende|bedes) (?:du |de |i |borger(?:en)? |man |derfor |altid |som )*(?:klage|gøre det|gøres|ske|indgive\\p{L}*|indsende\\p{L}*|sende\\p{L}*|indberette\\p{L}*|fremsætte\\p{L}*|klages)(?: [^ .,;]+){0,6}? ${WRITTEN}`,
  `(?:kan|må) (?:du |der |man |i )*(?:kun|alene|udelukkende) (?:klage\\p{L}*|indgive\\p{L}*)(?: [^ .,;]+){0,6}? ${WRITTEN}`,
  'skal (?:du |de |i |man )*(?:bruge|benytte|anvende|udfylde|logge)(?: [^ .,;]+){0,5}? (?:skema\\p{L}*|klageskema\\p{L}*|blanket\\p{L}*|formular\\p{L}*|selvbetjening\\p{L}*|mitid|digital post)',
  '(?:du|de|man|i|borger(?:en)?) skal (?:bruge|benytte|anvende|udfylde)(?: [^ .,;]+){0,5}? (?:skema\\p{L}*|klageskema\\p{L}*|klageformular\\p{L}*|blanket\\p{L}*|formular\\p{L}*|selvbetjening\\p{L}*|mitid|digital post)',
  `(?:klagen|den|klager|en klage) (?:skal|må)(?: [^ .;]+){0,8}? ${REASONED}`,
  '(?:du|de|man|borger(?:en)?|i) skal (?:i klagen |samtidig )*(?:begrunde|skriftligt begrunde)',
  'skal (?:du|de|man|i) (?:i klagen |samtidig )*begrunde',
  '(?:klagen|den) skal (?:[^ ]+ ){0,3}?(?:underskrives|være underskrevet)',
  'ikke (?:[^ .]+ ){0,3}?(?:tage imod|modtage|behandle) (?:[^ .]+ ){0,3}?(?:klager|klage|klagen|mundtlige|telefoniske)(?: [^ .]+){0,3}? (?:på anden (?:måde|vis)|telefon\\p{L}*|mundtlig\\p{L}*)',
  'ikke (?:modtage|tage imod|behandle) (?:mundtlige|telefoniske)',
  '(?:på|i) (?:anden måde|anden vis|andre måder|anden form)(?:,)? (?:kan ikke|behandles ikke|bliver ikke|afvises|modtages ikke|tages ikke)',
  'kan ikke (?:klage |klages |indgives |ske )*(?:mundtlig\\p{L}*|telefonisk|over telefon\\p{L}*|pr\\. telefon|pr\\. mail|i telefonen)',
  '(?:mundtlige|telefoniske) (?:klager|henvendelser) (?:kan ikke|behandles ikke|modtages ikke|afvises|tages ikke|bliver ikke)',
  'klage\\p{L}* (?:er|anses) (?:kun|alene|først) (?:gyldig|for indgivet)(?: [^ .]+){0,6}? (?:skriftlig\\p{L}*|skema\\p{L}*|underskr\\p{L}*)',
  'skal (?:være |ske |indgives |klages |fremsættes )*skriftlig\\p{L}*',
  'indgives skriftligt(?: og begrundet)?>',
)
const SOFT = phrase(
  'ikke (?:være )?(?:et krav|nødvendig\\p{L}*|krav om|behøver)',
  'behøver ikke',
  '(?:skal|behøver) (?:den |klagen |du )?ikke',
  'ingen (?:krav|formkrav|særlige)',
  'gerne',
  'god idé',
  'en fordel',
  'hvis du (?:vil|ønsker|kan)',
  'helst',
  'kan du også',
  'du kan også',
  'bør',
)
const ORAL_TOO = phrase(
  'mundtlig\\p{L}*',
  'ringe? (?:eller|,|til os|til mig|og sige)',
  '(?:eller|,) ringe?>',
  'telefonisk\\p{L}*',
  '(?:i|over|pr\\.|på) telefon\\p{L}*',
  'møde op',
  'komme? (?:forbi|ind)',
  'sige? (?:det|den|klagen|eller)',
  'fortæl\\p{L}*',
  'bestemmer selv',
  'på den måde',
)
/** Both ways in one breath. */
const EITHER_WAY = phrase(
  '(?:mundtlig|telefonisk|personlig)\\p{L}*,? (?:eller|el\\.|og|som) (?:[^ ]+ )?(?:skriftlig\\p{L}*|skrift>)',
  'skriftlig\\p{L}*,? (?:eller|el\\.|og|som) (?:[^ ]+ )?(?:mundtlig|telefonisk)\\p{L}*',
  'i skrivelse eller',
)
const NOT_FREE = phrase(
  'kun',
  'alene',
  'udelukkende',
  'begrund\\p{L}*',
  'motiver\\p{L}*',
  'hvorfor',
  'hvilke',
  'vedlæg\\p{L}*',
  'underskr\\p{L}*',
  'indeholde',
  'ikke (?:[^ ]+ )?mundtlig\\p{L}*',
)
const SHUT = /ikke|velkommen til at|kun |alene|udelukkende|spørgsmål|vejledning/

const ON_A_COMPLAINT = /klag/
const ONLY = /(?<![a-zæøå])(?:kun|alene|udelukkende|ellers)(?![a-zæøå])/
const IN_WRITING = phrase(
  '(?:i|via|på|gennem|igennem|med|ved) (?:[^ .,;]+ ){0,3}?(?:selvbetjening|skema|klageskema|blanket|formular|digital post|e-?boks|borger\\.dk|portal|mitid)\\p{L}*',
  'skriftlig\\p{L}*',
  '(?:underskrevet|begrundet|indtastet|uploadet)',
)
const BY_MOUTH = /mundtlig|telefon|ringe|opkald|i papirform/
const TAKES_NO =
  /(?:ikke|aldrig|hverken)[^.;]{0,60}(?:imod|modtag|behandl|noter|registrer|anerkend|regne|gælde|godtag|tælle)|(?:imod|modtag|behandl|noter|registrer|anerkend|gælder|godtag|tæller)[^.;]{0,25}(?:ikke|hverken)/
const MUST_HOLD = phrase(
  'skal (?:[^ .;]+ ){0,3}?(?:vedlægge\\p{L}*|vedlagt|ledsage\\p{L}*|indeholde|underskrive\\p{L}*|dokumentere\\p{L}*|begrunde\\p{L}*)',
  'skal (?:du |de |i )?(?:[^ .;]+ ){0,2}?(?:skrive|oplyse|angive|forklare|fortælle),? (?:[^ ]+ )?(?:hvilke|hvorfor|hvad)>',
)

/** "… der ikke er indgivet via selvbetjeningen", "… hvis den ikke er underskrevet": the form, told by what happens without it. */
const WITHOUT_FORM =
  /(?:^|[ ,])(?:(?:der|som|hvis|såfremt|når|er|bliver|har|sender|bruger|udfylder)(?: [^ ,.;]+){0,4}? ikke|medmindre|uden at) /
const TURNED_AWAY =
  /(?<!ikke (?:[a-zæøå]+ )?)afvis(?:es|t|er)(?![a-zæøå])|(?:behandles|tages|modtages|registreres|anses|accepteres) (?:[a-zæøå]+ )?ikke|(?:bliver|kan|vil)(?: [a-zæøå]+){0,3}? ikke (?:[a-zæøå]+ )?(?:behandlet|behandles|taget|tages|modtaget|modtages)|(?:behandler|ser|tager) vi (?:[a-zæøå]+ ){0,2}?ikke|bortfalder|(?:ser|går) vi bort fra|uden (?:virkning|gyldighed)|ugyldig/

/** Who demands what of a complaint, in whatever order it is said. */
function demands(lower: string): boolean {
  if (MUST_HOLD.test(lower)) return true
  return (
    ON_A_COMPLAINT.test(lower) &&
    ((IN_WRITING.test(lower) && (ONLY.test(lower) || (WITHOUT_FORM.test(lower) && TURNED_AWAY.test(lower)))) ||
      (BY_MOUTH.test(lower) && TAKES_NO.test(lower)))
  )
}

/** The sentence that demands a form of the complaint or reasons for it; null where it is free. */
export function demandedForm(passages: readonly Passage[]): Passage | null {
  const open = passages.some(({ lower }) => ORAL_TOO.test(lower) && !SHUT.test(lower))
  const shut = passages.find(
    ({ lower }) =>
      (DEMANDED.test(lower) || demands(lower)) &&
      !SOFT.test(lower) &&
      !(EITHER_WAY.test(lower) && !NOT_FREE.test(lower)) &&
      !(/mundtlig|telefonisk|ringe/.test(lower) && !SHUT.test(lower)),
  )
  if (shut === undefined) return null
  return open && !/begrund|motiver|anden måde|anden vis|ikke|vedl|indeholde|hvorfor|hvilke|kun/.test(shut.lower)
    ? null
    : shut
}

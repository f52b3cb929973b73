import { isNonEmpty } from '../../../base/list.ts'
import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { ast2018, sel1 } from './source.ts'

export const gruppetilbud: Rule<Letter> = {
  id: 'gruppetilbud',
  title: {
    da: 'Tilbydes en gruppe i stedet, er det vurderet, om netop denne borger kan være med',
    en: 'Where a group is offered instead, it is judged whether this citizen can take part',
  },
  checklist: ['D15'],
  sources: [sel1, ast2018],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
    const offers = open.filter((passage) => isOffer(passage) || isUnder82a(letter, passage))
    if (!isNonEmpty(offers)) return notApplicable('Brevet tilbyder ingen gruppe i stedet for individuel støtte.')
    if (open.some((passage) => judges(letter, passage))) return holds
    const best = offers.find(({ lower }) => /vurder|dække|i stedet/.test(lower)) ?? offers[0]
    const finding: Finding = {
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: quotePassage(letter, best),
      what,
      why,
      remedy,
    }
    return fails(finding)
  },
}

const GROUP =
  '(?:[\\p{L}-]*grupp(?:e|en|er|erne|etilbud|etilbuddet|eforløb|eforløbet|estøtte|ebaseret|ebaserede|evejledning|estøtten|eaktivitet|eundervisning|ebostøtte|ekursus|esamtaler)|[\\p{L}-]*hold(?:et|tilbud|tilbuddet|forløb|forløbet|undervisning|undervisningen)|[\\p{L}-]{4,}hold|[\\p{L}]*fællesskabet|fælles(?:tilbud|undervisning|vejledning|bostøtte)|fællesskabstilbud\\p{L}*|[\\p{L}]*(?:kurset|kursus))'
const OFFER = phrase(
  `(?:har|er) (?:[^ .]+ ){0,3}?${GROUP}>(?:[^.]{0,40}?)kommunens tilbud`,
  `(?:ydes|gives|foregår|leveres) (?:[^ .]+ ){0,2}?(?:i|som) grupper?>`,
  `tror,? at ${GROUP}>`,
  `(?:tilbyd\\p{L}*|tilbudt|tilbud(?:det)? om|bevilg\\p{L}*|bevillig\\p{L}*|henvis\\p{L}*|visiter\\p{L}*|får|giver|give|plads i|starte? i|anvise\\p{L}*|omlægge\\p{L}*|overgår til|erstatte\\p{L}*|omlagt til|i stedet|ydes som|gives som|leveres som|deltage i|benytte|modtage|komme på|kan få|kan du få|få hjælp) (?:[^ .]+ ){0,8}?${GROUP}>`,
  `${GROUP} (?:[^ .]+ ){0,8}?(?:dække\\p{L}*|imødekomme\\p{L}*|tilgodese\\p{L}*|i stedet|tilstrækkelig\\p{L}*|kompensere\\p{L}*|opfylde\\p{L}*|løse)`,
  `(?:dække[ts]?|tilgodese[st]?|imødekommes?|løses|afhjælpes|hjælpes) (?:[^ .]+ ){0,6}?(?:i|af|gennem|ved|via|med) (?:[^ .]+ ){0,4}?${GROUP}>`,
)
/** Whatever it is called, help under § 82 a is given in a group. */
const GROUP_LAW = /§ ?82 ?a(?![a-zæøå])/
const INSTEAD = phrase('i stedet', 'tilbyd\\p{L}*', 'kan (?:du )?(?:komme|få|starte|være)', 'plads', 'får')
const NOT_AN_OFFER =
  /anbefal|værested|(?:café|cafe )(?!fælles)|pårørendegruppe|sorggruppe(?!.*(?:dække|i stedet))|personkreds|målgruppe|aldersgruppe|faggruppe|behandlingsgruppe|online|facebook|netværksgruppe|arbejdsgruppe|fodboldhold|håndboldhold|volleyball|selvhjælp|(?:du|hun|han) (?:går|deltager|er) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?(?:allerede|i dag|med|på|i|til)/

function isOffer({ lower, voice }: Passage): boolean {
  const words = lower.replaceAll(
    /(?:mål|alders?|fag|person|arbejds|bruger|borger|ventelistegr)gruppe[A-Za-zÀ-ÖØ-öø-ÿ]*|hold(?:et)? (?:op|fast|øje)|afhold[A-Za-zÀ-ÖØ-öø-ÿ]*|forhold[A-Za-zÀ-ÖØ-öø-ÿ]*|indhold[A-Za-zÀ-ÖØ-öø-ÿ]*|(?:til|over|op|be|under|ved|mod)hold[A-Za-zÀ-ÖØ-öø-ÿ]*|på hold/g,
    ' ',
  )
  return voice !== 'borger' && voice !== 'kilde' && OFFER.test(words) && !NOT_AN_OFFER.test(lower)
}

function isUnder82a(letter: Letter, { lower, voice, index }: Passage): boolean {
  return (
    voice !== 'borger' &&
    voice !== 'lov' &&
    INSTEAD.test(lower) &&
    !/klage|ikke (?:få|give|tilbyde)/.test(lower) &&
    GROUP_LAW.test(`${lower} ${letter.passages[index + 1]?.lower ?? ''}`)
  )
}

/** Whether this citizen can be there: by their own word, by someone who knows, by a try, or by a reason. */
const CAN_TAKE_PART = phrase(
  '(?:du|borger|ansøger|hun|han) (?:[^ .]+ ){0,3}?(?:vurderes|skønnes) (?:[^ .]+ ){0,3}?(?:at (?:kunne|ville kunne|være i stand til at)) (?:[^ .]+ ){0,3}?(?:deltage|indgå|være med|profitere|rumme)',
  '(?:har|havde) (?:[^ .]+ ){0,3}?(?:prøvet|gennemført|fuldført|deltaget i|haft (?:gavn|glæde) af|gået (?:på|i)) (?:[^ .]+ ){0,3}?(?:grupp|hold)',
  'du (?:[^ .]+ ){0,4}?(?:kan|vil kunne|er i stand til|magter|godt kan) (?:[^ .]+ ){0,4}?(?:deltage|være med|indgå|være i|være sammen|rumme|klare|håndtere|profitere|gå derfra|gå ud|trække)',
  '(?:kan|vil kunne) (?:du |borger(?:en)? |ansøger )(?:[^ .]+ ){0,4}?(?:deltage|være med|indgå|være i|rumme|klare|profitere)',
  'kan (?:[^ .]+ ){0,4}?(?:deltage|være med|indgå i) (?:[^ .]+ ){0,4}?(?:grupp|hold|sammenhæng)',
  'passer til (?:netop )?(?:dig|borger|din)',
  '(?:du|borger|ansøger) (?:har |selv )*(?:besøgt|besøgte|prøvet|prøvede|mødt|deltaget|deltog|været (?:på besøg|med|til))',
  '(?:gruppeleder|underviser|leder|instruktør|psykolog|bostøtte|læge|kontaktperson|psykiater|ergoterapeut)\\p{L}* (?:[^ .]+ ){0,8}?(?:vurder|skriver|anbefal|oplys|mener|beskriv|fortæl)',
  '(?:du|borger|ansøger) (?:har |selv )*(?:sagt|fortalt|oplyst|ønsket|ønsker|foreslået|foreslog|sagde) (?:[^ .]+ ){0,10}?(?:grupp|hold|andre|være med)',
  'ikke (?:[^ .]+ ){0,3}?(?:hindrer|forhindrer|udelukker) (?:[^ .]+ ){0,4}?(?:deltag|i at)',
)
/** A source that tells what makes a group hard is no word for it. */
const TELLS_AGAINST =
  /fobi|utryg|angst for|bange|ikke (?:[a-zæøå]+ ){0,3}?(?:kan|tør|magter|klarer|deltage)|svært ved|isolerer|bliver overvældet/
const WEIGHS =
  /vurder|lagt vægt|lægger vægt|fordi|, da |idet|skriver|oplys|fortalt|fortæller|sagde|sagt|besøg|prøv|selv|anbefal|været med|deltog|ifølge|fremgår|set på|talt/

function judges(letter: Letter, { lower, voice, index }: Passage): boolean {
  if (!CAN_TAKE_PART.test(lower) || !WEIGHS.test(lower)) return false
  if (TELLS_AGAINST.test(lower) && !/men|dog|alligevel|godt kan|kan godt/.test(lower)) return false
  const near = [-2, -1, 0, 1, 2].map((step) => letter.passages[index + step]?.lower ?? '').join(' ')
  if (!/grupp|hold|deltag|kursus/.test(near)) return false
  // The citizen's own doubt is no judgement that they can.
  return (
    !(voice === 'borger' && /ikke|bange|svært|kan jeg|uden/.test(lower)) &&
    !/ikke (?:kan|kunne) (?:deltage|være)/.test(lower)
  )
}

const what = {
  da: 'Brevet giver en gruppe i stedet for den individuelle støtte, der er søgt om, men siger ikke, om netop denne borger kan deltage.',
  en: 'The letter gives a group in place of the individual support applied for, but does not say whether this citizen can take part.',
}
const why = {
  da: 'En gruppe dækker kun et behov, hvis borgeren kan være der. Det skal vurderes konkret.',
  en: 'A group covers a need only if the citizen can be there. That must be judged concretely.',
}
const remedy = {
  da: 'Undersøg, om borgeren kan være i gruppen, og skriv, hvad I bygger det på. Ellers giv støtten individuelt.',
  en: 'Find out whether the citizen can be in the group, and write what you build that on. Otherwise give the support individually.',
}

import { casePassages, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase, withPlainLetters } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { holds, notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { fvl3 } from './source.ts'
import { isTalk, tellsOfTie } from './tie.ts'

export const habilitet: Rule<Letter> = {
  id: 'habilitet',
  title: {
    da: 'Ingen, der har afgjort sagen, har en personlig interesse i den',
    en: 'No one who decided has a personal interest',
  },
  checklist: ['D01'],
  sources: [fvl3],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = letter.passages.filter(
      ({ section, voice, block }) =>
        !['klage', 'regler', 'bilag'].includes(section) && voice !== 'lov' && block.kind !== 'heading',
    )
    const findings = open
      .filter((passage) => interested(letter, passage))
      .map((passage): Finding => ({
        mangel: 'habilitet',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what,
        why,
        remedy,
      }))
    if (findings.length > 0) return verdictOf(findings)
    return casePassages(letter).some(
      ({ lower, index }) =>
        INTEREST.test(lower) &&
        OFFICIAL_NEAR.test(lower) &&
        STEPPED_BACK.test(`${lower} ${letter.passages[index + 1]?.lower ?? ''}`),
    )
      ? holds
      : notApplicable('Brevet fortæller ikke om personlige interesser hos dem, der har medvirket.')
  },
}

const KIN =
  '(?:svoger|svigerinde|svigermor|svigerfar|svigersøn|svigerdatter|søster|bror|fætter|kusine|niece|nevø|tante|onkel|moster|faster|mor|far|datter|søn|ægtefælle|mand|hustru|kone|kæreste|samlever|ekskæreste|eksmand|ekskone|nabo|genbo|underbo|overbo|veninde|ven|udlejer|kollega|barndomsven|barndomsveninde|familie|slægtning|klassekammerat|skolekammerat|holdkammerat)'
const PARTY =
  '(?:din|dit|dine|jeres|ansøgers?|borgers|borgerens|ansøgerens|hans|hendes|partens|din (?:mors|fars|kærestes|søns|datters|mands|kones)|familiens)'
/** Someone on the deciding side. The caseworker speaks as "jeg". */
const OFFICIAL =
  '(?:jeg|undertegnede|sagsbehandler(?:en)?|rådgiver(?:en)?|visitator(?:en)?|udvalgsmedlem(?:met)?|medlem(?:met|mer|merne)? af (?:udvalget|visitationsudvalget)|formand(?:en)?|afdelingsleder(?:en)?|teamleder(?:en)?|myndighedsleder(?:en)?|fagkoordinator(?:en)?|socialrådgiver(?:en)?|lægekonsulent(?:en)?|psykologkonsulent(?:en)?|konsulent(?:en)?|leder(?:en)? af myndighed|ergoterapeut(?:en)? i kommunen|kommunens (?:ergoterapeut|psykolog|lægekonsulent|konsulent)|den rådgiver|den sagsbehandler|den visitator|et medlem|en af (?:udvalgets|medlemmerne))'
const INTEREST = phrase(
  `${OFFICIAL} (?:[^ .]+ ){0,8}?(?:er|som|var|,) (?:selv |tidligere |også |privat |gode? |nær |nærmeste |desuden |i øvrigt |en |et |[^ ]+ )*${PARTY} (?:tidligere |nærmeste |gamle |gode |egen )?${KIN}>`,
  `(?:jeg|undertegnede) (?:[^ .]+ ){0,4}?(?:er|som|var) (?:selv )?(?:en )?(?:god |nær |gammel |tidligere )?${KIN} (?:til|af|med)>`,
  `(?:er|som) (?:[^ ,]+ )?${PARTY} (?:tidligere |nærmeste |egen )?${KIN}>`,
  `${OFFICIAL} (?:[^ .]+ ){0,6}?(?:kender|kendt|kendskab til|omgås|ser) (?:[^ ,]+ ){0,5}?(?:privat|personligt|fra (?:[^ ]+ )?(?:fritid|privatliv|nabolag|kvarter|vej|klub|forening|foreningsliv|skolen|barndom|familie|opgang)\\p{L}*)`,
  `(?:privat|personligt|nært) (?:venskab|bekendtskab|forhold|kendskab)`,
  `(?:gift|kæreste|i familie|i slægt|nær ven|ven|veninde|gode venner|naboer|kærester|bor sammen|samlevende|kollega) (?:med|til) (?:[^ ,]+ ){0,3}?(?:dig|jer|ansøger|borger|din|jeres|ansøgers|borgers)`,
  `${OFFICIAL} og (?:ansøger|du|borger(?:en)?|din \\p{L}+) (?:er|var) (?:[^ .]+ ){0,2}?(?:fætre|kusiner|naboer|venner|veninder|søskende|brødre|søstre|kolleger|svogre|i familie|kærester|genboer)`,
  '(?:jeg|undertegnede) (?:[^ .]+ ){0,3}?(?:gået i skole|gået i klasse|boet|spiller|spillet|vokset op|arbejdet) (?:[^ .]+ ){0,3}?(?:sammen )?med (?:dig|din|ansøger|borger)',
  'kender (?:[^ .]+ ){0,2}?familien',
  '(?:jeg|undertegnede) bor (?:[^ .]+ ){0,2}?(?:samme|ved siden af|over for)',
  `${OFFICIAL} (?:[^ .]+ ){0,8}?(?:er |,)(?:[^ .]+ ){0,2}?(?:også |selv |samtidig )?(?:bestyrelsesformand|bestyrelsesmedlem|formand|direktør|indehaver|medejer|ejer|leder) (?:for|i|af) (?:[^ .]+ ){0,4}?(?:der|som|fond|firma|bosted|leverandør|tilbud|virksomhed)`,
  `${OFFICIAL},? (?:[^ .]+ ){0,8}?(?:gift|kærester?|samlever|samlevende|i familie) med (?:leder|ejer|indehaver|forstander|direktør|medarbejder|din|ansøger|borger)\\p{L}*`,
  'inhabil\\p{L}*',
  '(?:ikke|fortsat) (?:anses for |anset for |vurderet )?(?:at være )?habil>',
  'habilitet\\p{L}*',
  `${OFFICIAL} (?:[^ .]+ ){0,8}?(?:også|selv|samtidig|desuden|ved siden af) (?:[^ .]+ ){0,4}?(?:ejer|medejer|driver|ansat|leder|leverandør|bestyrelsesmedlem|sidder i bestyrelsen|medlem af bestyrelsen|arbejder|indehaver|underviser|tilknyttet|konsulent)\\p{L}* (?:[^ .]+ ){0,4}?(?:firma|bosted|botilbud|leverandør|opholdssted|bureau|virksomhed|udfører|tilbud|for|hos|i|af|på|ved)`,
  `${OFFICIAL} (?:[^ .]+ ){0,3}?(?:ejer|driver|leder|medejer) (?:selv|også|samtidig)? ?(?:[^ .]+ ){0,3}?(?:firma|bosted|botilbud|leverandør|bureau|virksomhed|tilbud)\\p{L}*`,
  `(?:ejes|drives|ledes) af (?:[^ ,]+ ){0,3}?${OFFICIAL}`,
)
const OFFICIAL_NEAR = new RegExp(
  withPlainLetters(
    `(?<![\\p{L}])(?:${OFFICIAL}|udvalget|visitationsudvalget|kunne deltage|deltog|deltaget|medvirke[dt]?|udvalgsmødet|behandlet sagen|truffet|afgjort|min|mig)(?![\\p{L}])`,
  ),
)
/** The official stood aside, or the letter says that there is no such tie. */
const STEPPED_BACK =
  /(?:forlod|trådte (?:ud|tilbage|fra)|veg sit sæde|har (?:derfor |altså )?ikke (?:deltaget|medvirket|været med)|deltog (?:derfor |altså )?ikke|medvirkede (?:derfor )?ikke|overdrag[A-Za-zÀ-ÖØ-öø-ÿ]*|overtaget af|overtog|en anden (?:rådgiver|sagsbehandler|visitator|medarbejder|kollega)|blev ikke brugt|deltager (?:derfor )?ikke|fratrådt?e? |ikke (?:siden |derfor )?(?:rørt|haft (?:noget )?(?:med (?:din |jeres )?(?:sag(?:en)?|ansøgning(?:en)?) )at gøre)|ikke længere|ingen (?:personlig|privat)|har ingen)/

function interested(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  const next = letter.passages[passage.index + 1]?.lower ?? ''
  const earlier = letter.passages[passage.index - 1]?.lower ?? ''
  if (passage.voice !== 'lov' && tellsOfTie(lower, earlier))
    return !STEPPED_BACK.test(lower) && !STEPPED_BACK.test(next)
  // What knows its words first: few sentences come to the others.
  if (!INTEREST.test(lower) || isTalk(lower)) return false
  const isNearOfficial = OFFICIAL_NEAR.test(`${lower} ${next}`)
  if (!isNearOfficial && !lower.includes('habil')) return false
  const interest = INTEREST.exec(lower)?.[0] ?? ''
  const before = letter.passages[passage.index - 1]?.lower ?? ''
  if (STEPPED_BACK.test(lower) || STEPPED_BACK.test(next)) return false
  if (/^(?:ikke |fortsat )?(?:anses |anset |vurderet )?.*(?:habil)/.test(interest))
    return (
      passage.voice !== 'borger' &&
      !/rehabilit/.test(interest) &&
      /kender|svoger|nabo|ven|familie|interesse|ejer|ansat|mente|fandt|alligevel|selv ?om/.test(`${before} ${lower}`)
    )
  // A relative quoted or present is no official: the tie must be one of those who decide.
  return (
    isNearOfficial &&
    !/^(?:din|dit|jeres|borgers|ansøgers) (?!(?:tidligere |nye |faste )?(?:sagsbehandler|rådgiver|visitator) )/.test(
      lower,
    ) &&
    !/(?:du|ansøger|borger) (?:er|bor|har) (?:[^ ]+ ){0,4}?(?:hos|med|sammen)/.test(lower)
  )
}

const what = {
  da: 'Brevet viser, at en, der har medvirket til afgørelsen, har en personlig tilknytning eller interesse i sagen.',
  en: 'The letter shows that someone who took part in the decision has a personal tie to or interest in the case.',
}
const why = {
  da: 'Den, hvis upartiskhed der kan være tvivl om, må slet ikke tage del i sagen. Tvivl er nok til, at afgørelsen kan blive ugyldig.',
  en: 'A person whose impartiality can be doubted may not take part at all. Doubt is enough to make the decision void.',
}
const remedy = {
  da: 'Lad en anden, der ikke kender borgeren privat og ikke har noget i klemme, behandle sagen forfra.',
  en: 'Let someone else, with no private tie and nothing at stake, handle the case afresh.',
}

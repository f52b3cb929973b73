import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, verdictOf, type Finding } from '../../verdict.ts'
import { unheardOwnExpert } from './own-expert.ts'
import { fvl19 } from './source.ts'
import {
  decidesTooEarly,
  givesNoTime,
  saysAfterHearing,
  saysKeptBack,
  saysOnlyNow,
  saysSkipped,
  saysUnheard,
} from './statement.ts'

/** Most letters are silent on hearing: silence is no failure, only an admission is. */
export const partshoering: Rule<Letter> = {
  id: 'partshoering',
  title: {
    da: 'Borgeren er hørt om nye oplysninger, der taler imod',
    en: 'The citizen was heard on new facts that speak against',
  },
  checklist: ['D23'],
  sources: [fvl19],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
    const unheard = open.filter((passage) => notHeard(letter, passage))
    const hurried = open.filter(
      ({ lower, text, voice }) =>
        voice !== 'lov' && ((HEARING_WORD.test(lower) && TOO_SHORT.test(lower)) || givesNoTime(text, lower)),
    )
    const findings = [
      ...unheard.map((passage): Finding => ({
        mangel: 'partshoering',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what: WHAT.unheard,
        why,
        remedy,
      })),
      ...hurried.map((passage): Finding => ({
        mangel: 'partshoering',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what: WHAT.hurried,
        why,
        remedy,
      })),
    ]
    if (findings.length > 0) return verdictOf(findings)
    const expert = isAdverse(letter) === true ? unheardOwnExpert(letter) : undefined
    if (expert !== undefined)
      return fails({
        mangel: 'partshoering',
        level: 'advarsel',
        quote: quotePassage(letter, expert),
        what: WHAT.expert,
        why,
        remedy,
      })
    return open.some(({ lower }) => HEARD.test(lower))
      ? holds
      : unknown('om borgeren er hørt om de oplysninger, der taler imod')
  },
}

const MATERIAL =
  '(?:notat|vurdering|udtalelse|rapport|oplysning|observation|erklæring|indberetning|referat|opslag|billede|materiale|akt|svar|henvendelse|status|undersøgelse|konsulent)\\p{L}*'
const NOT_HEARD = phrase(
  'ikke (?:[^ ,]+ ){0,2}?gjort bekendt',
  'bliver (?:først |hermed )?(?:bekendt|gjort bekendt|orienteret) (?:[^ ,]+ ){0,3}?(?:ved|med|i|gennem) (?:modtagelsen|dette|denne|brevet|afgørelsen)',
  '(?:får|ser) (?:[^ ,]+ ){0,2}?(?:først|for første gang) (?:[^ ,]+ ){0,6}?(?:med|i|ved) (?:dette|denne|brevet|afgørelsen)',
  'uden at (?:vi|du|borger(?:en)?|ansøger|parten|det) (?:[^ ,]+ ){0,3}?(?:har|er|blev|fik) (?:[^ ,]+ ){0,4}?(?:lejlighed|mulighed|talt|hørt|forelagt|set|udtalt|udtale)',
  '(?:ikke|hverken|heller ikke) (?:[^ ,]+ ){0,4}?(?:partshørt|partshøre|partshøring|forelagt|forelægge|forelægges|hørt (?:dig|jer|borger\\p{L}*|ansøger|over|om|parten|særskilt|forinden|inden|i den)|høre (?:dig|jer|borger\\p{L}*|ansøger|parten)|i høring|sendt i høring)',
  '(?:du|i|borger(?:en)?|ansøger|parten) (?:er|blev|har) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:blevet )?(?:hørt|partshørt)(?: (?:om|over|i|særskilt|forinden|inden|først)|\\.|,|$)',
  `(?:du|i|borger(?:en)?|ansøger|parten) (?:har|fik|er) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:set|fået|kendt|modtaget|haft (?:lejlighed|mulighed|adgang)|blevet (?:bekendt|gjort bekendt|orienteret)|læst|kommenteret) (?:[^ ,]+ ){0,5}?${MATERIAL}`,
  `(?:du|i|borger(?:en)?|ansøger) (?:har|fik) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,3}?(?:mulighed|lejlighed|anledning) (?:for|til) (?:at )?(?:[^ ,]+ ){0,2}?(?:kommentere|udtale|se|svare|bemærk|forholde)`,
  `ikke (?:[^ ,]+ ){0,3}?(?:sendt|forelagt|vist|udleveret|gennemgået) (?:[^ ,]+ ){0,2}?${MATERIAL} (?:[^ ,]+ ){0,6}?(?:til|for|med) (?:dig|jer|borger|ansøger)`,
  `${MATERIAL} … (?:er|blev|har) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,3}?(?:sendt|forelagt|vist|gennemgået|drøftet|blevet sendt|delt|udleveret|forevist)(?: (?:til|for|med) (?:dig|jer|borger|ansøger|parten))`,
  '(?:(?:til (?:kommunens |vores )?|et )?intern(?:t|e)? (?:brug|arbejdspapir|arbejdsdokument|notat|vurdering)) … (?:ikke|derfor)',
  '(?:ikke|ingen) (?:[^ ,]+ ){0,2}?(?:fundet |set |haft )?(?:det )?(?:nødvendigt|grund|anledning|behov|relevant|formålstjenligt|pligt)(?: til| for)? (?:til |for )?(?:at )(?:[^ ,]+ ){0,2}?(?:høre|partshøre|sende|forelægge|foretage (?:en )?partshøring|vise|indhente dine bemærkninger)',
  'uden (?:forudgående |nærmere |at der er foretaget |at foretage |en )*(?:partshøring|høring|at (?:du|i|borger(?:en)?|ansøger) (?:først )?(?:har |er |blev |fik )*(?:set|hørt|kunnet|kendt|blevet hørt|partshørt|lejlighed)|at (?:høre|partshøre|spørge) (?:dig|jer|borger|ansøger))',
  `(?:ikke|aldrig) (?:[^ ,]+ ){0,3}?(?:orienteret|underrettet|gjort bekendt) (?:med|om) (?:[^ ,]+ ){0,2}?${MATERIAL}`,
  '(?:det|dette|dem|disse|oplysninger\\p{L}*) har vi ikke (?:[^ ,]+ ){0,2}?(?:talt|drøftet|vendt|gennemgået|forelagt) (?:[^ ,]+ ){0,1}?(?:med|for) (?:dig|jer)',
  `${MATERIAL} (?:[^ ,]+ ){0,4}?har (?:du|i|borger|ansøger) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,1}?(?:kunnet|haft|fået|set|kendt)`,
  `${MATERIAL} (?:[^ ,]+ ){0,3}?(?:er|får du|følger|sendes) (?:[^ ,]+ ){0,2}?først (?:[^ ,]+ ){0,2}?(?:vedlagt|med dette|at se|nu|sammen med|med afgørelsen)`,
  '(?:undlad\\p{L}*|udelad\\p{L}*|sprunget|springer|fravalgt|set bort fra) (?:[^ ,]+ ){0,2}?(?:partshøring|høring|at (?:partshøre|høre))\\p{L}*',
  '(?:partshøring|høring)(?:en|sbrev)? (?:[^ ,]+ ){0,4}?(?:ikke|undladt|udeladt|unødvendig|overflødig|kan undlades|ikke været|sprunget)',
  '(?:ikke|aldrig) (?:[^ ,]+ ){0,3}?(?:sendt|sende|forelægge|vise) (?:[^ ,]+ ){0,3}?(?:til )?(?:dig|jer) (?:først|i høring|til udtalelse|inden|før|forinden)',
  'først (?:med|ved) (?:dette brev|afgørelsen) (?:[^ ,]+ ){0,4}?(?:gjort bekendt|får|se|kender)',
)
/** Hearing isn't owed on what the party gave, knows, or is helped by. */
const NOT_OWED =
  /(?:kommer fra dig|fra dig selv|du selv (?:har )?(?:givet|oplyst|sendt|fortalt|indsendt)|egne oplysninger|(?:kender|kendte|kendt)(?: du)? (?:i forvejen|allerede)|allerede (?:kender|kendte|har set|var bekendt|er bekendt|havde)|til din fordel|ikke til (?:din )?(?:ugunst|skade)|ingen nye oplysninger|ikke nye oplysninger|ikke (?:er )?(?:kommet|tilgået|fremkommet) (?:nye|nyt)|ikke (?:er )?indgået (?:nye|andre)|støtter (?:det|din)|giver dig (?:fuldt )?medhold|ikke brugt|ikke lagt vægt på|indgår ikke|har ikke indgået|været med|du deltog|ønske[dr]? (?:du )?ikke|frabedt|ikke ønske)/
const NOT_HEARD_FROM =
  /(?:ikke|intet|aldrig) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?hørt (?:fra|noget fra|mere|tilbage)|hørt om (?:tilbud|ordning)|musik|hørelse|ankestyrelsen|hvis |klag/
const HEARING_WORD = /høring|høre dig|bemærkninger|kommenter|udtale dig|svar på udkast|frist/
const TOO_SHORT = phrase(
  '(?:frist(?:en)?|svare|bemærkninger|udtale dig|svarfrist(?:en)?) … (?:til (?:dagen efter|næste dag|samme dag|i morgen)|samme dag|dagen efter|næste dag|på (?:en|én|et|1|2|to) (?:hverdag|dag|døgn|arbejdsdag|time)\\p{L}*)>',
  '(?:har|fået|fik) (?:[^ .]+ ){0,3}?til (?:i morgen|dagen efter|samme dag|næste dag)',
  '(?:24|48) timer(?:s)?',
  '(?:en|én|1|to|2) (?:dags|dages|hverdags|hverdages|døgns|timers) (?:frist|varsel|svarfrist|høring\\p{L}*)',
  '(?:inden for|inden|senest) (?:en|én|1|to|2) (?:dage?|døgn|hverdage?|timer?)>',
)
const HEARD = phrase(
  'partshør(?:t|te)>',
  'høringssvar\\p{L}*',
  'partshøringssvar\\p{L}*',
  'partshøring(?:en|sbrev\\p{L}*)?',
  'i høring',
  '(?:udkast\\p{L}*|kopi\\p{L}*|notat\\p{L}*|udtalelse\\p{L}*|vurdering\\p{L}*|svar\\p{L}*|bilag\\p{L}*) … (?:sendt|fik|fået|forelagt|gennemgået|set)',
  '(?:du|i|de|borger) (?:har )?(?:set|fået|fik|læst) (?:det hele|notat|udkast|udtalelse|kopi|en kopi|oplysninger|alle)',
  '(?:haft|fik|fået) (?:[^ ,]+ ){0,2}?(?:mulighed|lejlighed) for at (?:udtale|kommentere|rette|komme med|svare)',
  'hørt (?:dig|jer|om|over)',
  'forelagt (?:dig|for dig)',
  'dit svar på (?:vores )?(?:udkast|høring(?:en|sbrev\\p{L}*)?>)',
  'godkendt af (?:dig|borger)',
)

function notHeard(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  const told = letter.passages
    .slice(passage.index + 1, passage.index + 3)
    .map((one) => one.lower)
    .join(' ')
  if (passage.voice !== 'lov' && saysAfterHearing(lower, told) && !NOT_OWED.test(lower)) return true
  if (passage.voice === 'lov' || !saysNotHeard(letter, passage) || NOT_OWED.test(lower) || NOT_HEARD_FROM.test(lower))
    return false
  if (
    passage.voice === 'borger' &&
    /^(?:du|i|borger|ansøger|din|dit)[^,]{0,30}(?:anfør|skriv|mener|klag|siger)/.test(lower)
  )
    return false
  const reason = letter.passages[passage.index - 1]?.lower ?? ''
  if (/^(?:derfor|så) /.test(lower) && NOT_OWED.test(reason)) return false
  const after = letter.passages[passage.index + 1]?.lower ?? ''
  if (
    /^(?:derfor|så|det har vi rettet|vi (?:har derfor|sendte|ringede))/.test(after) &&
    /(?:sendt|sendte|hørt|ringe|læst|gennemgå)/.test(after)
  )
    return false
  return !NOT_OWED.test(after)
}

function saysNotHeard(letter: Letter, { lower, index }: Passage): boolean {
  return (
    NOT_HEARD.test(lower) ||
    saysUnheard(lower) ||
    saysSkipped(lower) ||
    saysKeptBack(lower) ||
    decidesTooEarly(lower) ||
    (saysOnlyNow(lower, letter.passages[index - 1]?.lower ?? '') &&
      !casePassages(letter).some((other) => other.index !== index && HEARD.test(other.lower)))
  )
}

const WHAT = {
  unheard: {
    da: 'Brevet viser, at oplysninger eller en faglig vurdering, der taler imod borgeren, er brugt, uden at borgeren har set dem og kunnet svare.',
    en: 'The letter shows that facts or an expert view that speak against the citizen were used without being put to the citizen.',
  },
  expert: {
    da: 'Kommunens egen konsulent har vurderet sagen få dage før afgørelsen, og brevet siger ikke, at borgeren har set det og kunnet svare.',
    en: 'The municipality’s own consultant judged the case a few days before the decision, and the letter does not say that the citizen saw it and could answer.',
  },
  hurried: {
    da: 'Borgeren har kun fået en dag eller to til at svare på høringen.',
    en: 'The citizen was given only a day or two to answer the hearing.',
  },
}
const why = {
  da: 'Partshøring er en garanti for, at grundlaget er rigtigt. Er den ikke sket, kan afgørelsen være ugyldig.',
  en: 'Hearing guarantees that the basis is right. Without it the decision may be void.',
}
const remedy = {
  da: 'Send oplysningerne til borgeren med en rimelig frist, og afgør sagen, når borgeren har haft mulighed for at svare. Er brevet sendt, så genoptag sagen og hør borgeren nu.',
  en: 'Send the facts to the citizen with a reasonable time to answer, and decide after that. If the letter has gone out, reopen the case and hear the citizen now.',
}

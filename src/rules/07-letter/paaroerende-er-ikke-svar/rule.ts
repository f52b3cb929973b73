import { isNonEmpty } from '../../../base/list.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { ownProvisions } from '../own-provisions.ts'
import { refusedForCompany } from './accompanied.ts'
import { isAboutCare, isHouseholdsOwnTask, isOn83 } from './household.ts'
import { sel83, sel85, sel97, principmeddelelse6af18 } from './source.ts'

const RELATIVE =
  '(?:ægtefæller?n?|mand|kone|hustru(?:en)?|samlever|kæreste|partner|forældrene?|forældre|mor|far|moderen|faderen|søn|sønner|sønnen|datter|datteren|døtrene|døtre|børnene?|voksne børn|søskende|søster|bror|broder|bedsteforældre|familiemedlemmer|familien|familie|pårørende|netværket|netværk|nabo(?:en|er|erne)?|venner|nærmeste|husstanden)'
const OWN =
  '(?:din|dit|dine|deres|hans|hendes|borgers|borgerens|ansøgers|de|den|en|et|sin|sit|sine|jeres|de to|din egen|dine egne)'
const MUST =
  '(?:må|skal|bør|kan|kunne|må kunne|må forventes at|må forventes at kunne|må antages at kunne|forventes at|forventes at kunne|er forpligtet til at|er nærmest til at|har pligt til at|har (?:et )?ansvar for at|er i stand til at|vil kunne)'
const DO =
  '(?:hjælpe|sørge|tage|køre|stå for|varetage|dække|påtage|bistå|støtte|udføre|klare|følge|ledsage|løse|løfte|overtage|træde til|minde|handle|åbne|læse|gøre rent|give|yde|hjælper|tager|kører|sørger|varetager|varetages|bidrage|deltage|være der)'
const ADVERBS = '(?:(?!ikke |heller )[^ ,.;]+ ){0,4}?'

const PUSHED_OVER = phrase(
  `(?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE} (?:[^.;]{0,50}?,? (?:og|som|der) )?${MUST} ${ADVERBS}${DO}>`,
  `${MUST} (?:derfor |i stedet |også |dog )*${OWN} (?:[^ ,.;]+ )?${RELATIVE} ${ADVERBS}${DO}>`,
  `(?:må|skal|bør|kan|kunne|forventes at) (?:derfor |i stedet |også |efter vores opfattelse |fortsat |selv )*(?:løses|løse|dækkes|dække|varetages|klares|klare|ske|ydes|udføres|søges løst|hente|hentes|finde|findes|få|hjælpes|søge) (?:[^ ,.;]+ ){0,6}?(?:af|i|inden for|hos|fra|gennem|via|blandt|med hjælp fra|ved hjælp af|sammen med) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `(?:kan|må|skal|bør) (?:du |borger |ansøger |i )?(?:[^ ,.;]+ ){0,1}?(?:bede|spørge|få|bruge|trække på|alliere (?:dig|sig) med|søge støtte hos) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `(?:${RELATIVE})(?:[^.;]{0,50}?) (?:dem|ham|hende|de),? der (?:(?:må|skal|bør|kan) (?:træde til|hjælpe|tage|klare|støtte)|(?:står dig|er) nærmest til)`,
  'gensidig\\p{L}* (?:forsørgelses|omsorgs|hjælpe)pligt',
  '(?:almindelig\\p{L}* |ægteskabelig\\p{L}* )?forsørgelsespligt\\p{L}*',
  `(?:opgave|ansvar)(?:en|et)? (?:[^ ,.;]+ ){0,3}?(?:for|påhviler|hører til i|ligger hos) (?:${OWN} )?(?:[^ ,.;]+ )?${RELATIVE}>`,
  `(?:påhviler|tilkommer|er op til|overlades til|henviser til|henvises til|henvist til) ${OWN} (?:[^ ,.;]+ )?${RELATIVE}>`,
  `påhviler ${RELATIVE}>`,
  '(?:det )?påhviler (?:ham|hende|dem|denne|dig) (?:som|i kraft af|at)',
  'som (?:nærmeste|ægtefælle|pårørende) (?:at|har|må|skal)',
  `${RELATIVE} forventes (?:inddraget|medinddraget|at)`,
  `${RELATIVE} (?:må|skal|bør|kan) inddrages`,
  '(?:ægtefæller|ægtefolk|samlevende|familier|i) (?:har|påtager sig|har påtaget (?:sig|jer)) (?:[^ ,.;]+ ){0,3}?(?:ansvar|pligt\\p{L}*|forpligtelse\\p{L}*) (?:[^ ,.;]+ ){0,3}?(?:for|over for|overfor|mod|til at \\p{L}+) hinanden',
  '(?:må|skal|bør|kan|kunne) (?:[^ ,.;]+ ){0,3}?(?:løses|klares|varetages|udføres|deles|løse|klare|varetage)(?: [^ ,.;]+){0,3}? (?:af jer (?:i fællesskab|selv|sammen|indbyrdes)|i fællesskab|indbyrdes)>',
  'har (?:ægtefæller|ægtefolk|samlevende) (?:[^ ,.;]+ ){0,3}?(?:ansvar|pligt\\p{L}*) (?:[^ ,.;]+ ){0,3}?(?:for|over for|overfor|mod) hinanden',
  '(?:i et ægteskab|hører til at være gift|når man er gift|som gifte)(?:[, ][^.;]{0,30}?)? (?:hjælper|giver|støtter|klarer|deler|må|skal)',
  'husstandens egen opgave',
  'voksne børn og deres forældre kan',
  '(?:naturlig\\p{L}*|rimelig\\p{L}*|nærliggende), at (?:[^ ,.;]+ ){0,3}?' + RELATIVE,
  `(?:da|fordi|idet|når) du (?:bor sammen med|er gift med|har|har en rask) (?:en |et |din |dit |rask |voksen |stort |godt |velfungerende )*${RELATIVE}(?: [^.;]{0,60}?)?,? (?:kan|skal|gives|bevilges|ydes|er du ikke|får|har du ikke|er der ikke)`,
)
/** One of these is in whatever the long pattern above finds; most letters have none. */
const FAMILY = phrase(
  RELATIVE,
  'gensidig',
  'almindelig',
  'ægteskabelig',
  'forsørgelsespligt',
  '(?:det )?påhviler',
  'pårørende',
  '(?:ægte(?:folk|skab)|samlevende|familier|gift|husstandens)',
  '(?:i et|som gifte|når man|hører til)',
  'i fællesskab',
  'indbyrdes',
  'af jer',
  'hinanden',
)
/** Someone has been asked and says yes: then it is a fact, not a duty. */
const WILLING = phrase(
  'gerne',
  'har (?:selv )?(?:sagt ja|tilbudt|indvilget|lovet|oplyst|fortalt|bekræftet)',
  'vil blive ved',
  'ønsker (?:selv )?at',
  'efter (?:eget|dit eget|hendes eget|hans eget) ønske',
  'er indforstået',
  'aftalt (?:med|at)',
  'har aftalt',
  'blive ved med',
  'som du selv foreslog',
  'har I begge',
  'også (?:i dag|fremover) (?:hjælper|gør|åbner|kører)',
  'hvis (?:du|han|hun|de) (?:har lyst|vil|ønsker)',
  'velkommen',
  'bisidder',
  'partsrepræsentant',
  'må (?:også |gerne )',
)
const SAID = phrase(
  '(?:du|i|borger(?:en)?|ansøger|hun|han|din [^ ,.;]+) (?:selv )?(?:sagde|fortalte|skrev|mente|svarede|forklarede|anførte|ønskede|spurgte)>',
)
const NOT_SO = phrase(
  'ikke (?:er )?(?:forpligtet|pligt|henvise|forvente|forventes|krav|kræve|ansvar)',
  'ingen pligt',
  `ikke (?:en opgave|noget|opgaver),? (?:som |der )?(?:[^ ,.;]+ ){0,3}?${RELATIVE}`,
  'kan (?:vi )?ikke (?:kræve|henvise|forvente)',
  'ikke (?:kan|skal|må|bør) (?:[^ ]+ ){0,3}?(?:hjælpe|støtte|tage|bære|løfte|varetage|klare|overlades)',
  RELATIVE + ' (?:kan|skal|må) (?:[^ ]+ ){0,2}?ikke',
  'fritage\\p{L}*',
  'aflast\\p{L}*',
  'ikke længere kan',
)

/** "Rapporten er vedlagt, så du og din bror kan læse den": a paper is handed over, no task. */
const READS_A_PAPER =
  /(?:rapport|brev|notat|udtalelse|erklæring|kopi|bilag|afgørelse|papir|materiale)[a-zæøå]*(?![a-zæøå])[^.;]*(?:læse|gennemgå|kigge|se) (?:den|det|dem|brevet|rapporten|afgørelsen|papirerne|igennem)(?![a-zæøå])/

/** Under § 95 a relative may run the helpers whom the municipality pays: the help itself is granted. */
const RUNS_HELPERS = phrase(
  '(?:stå for|lede|styre|administrere|tage sig af) (?:[^ ,.;]+ ){0,2}?(?:hjælper|ordning|tilskud|vagtplan)\\p{L}*',
  'være arbejdsleder',
)

/** § 85 measures the citizen's need; no one in the family owes the help. */
export const paaroerendeErIkkeSvar: Rule<Letter> = {
  id: 'paaroerende-er-ikke-svar',
  title: { da: 'Pårørende er ikke svaret på behovet', en: 'Relatives are not the answer to the need' },
  checklist: ['D10'],
  sources: [sel85, sel83, sel97, principmeddelelse6af18],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (isAboutAChild(letter)) return notApplicable('Sagen er om et barn, hvor forældrene har et ansvar efter loven.')
    const findings: readonly Finding[] = letter.passages
      .filter((passage, i) => isPushedOver(passage, letter.passages[i + 1], letter))
      .map((passage): Finding => ({
        ...(isOn83(letter) && isAboutCare(letter, passage) ? CARE_PUSHED : pushedIn(letter)),
        quote: quotePassage(letter, passage),
      }))
    const company = refusedForCompany(letter)
    const all = company === undefined ? findings : [...findings, { ...COMPANY, quote: quotePassage(letter, company) }]
    return isNonEmpty(all) ? fails(...all) : holds
  },
}

function isAboutAChild(letter: Letter): boolean {
  const about = letter.provisions
  return (
    isNonEmpty(about) &&
    about.every(
      (provision) => provision.startsWith('BL') || /^SEL § (?:32|36|3[89]|4[0-9]|5\d|84)(?: |$)/.test(provision),
    )
  )
}

function isPushedOver(passage: Passage, next: Passage | undefined, letter: Letter): boolean {
  const { section, voice, lower, block } = passage
  if (
    section === 'klage' ||
    section === 'bilag' ||
    section === 'kontakt' ||
    section === 'hoved' ||
    section === 'synspunkter' ||
    block.kind === 'line' ||
    block.kind === 'heading'
  )
    return false
  const own = voice === 'borger' || SAID.test(lower) ? clausesOf(lower).slice(1).join(' ') : lower
  if (!FAMILY.test(own) || !PUSHED_OVER.test(own) || WILLING.test(own) || NOT_SO.test(own)) return false
  if (letter.provisions.includes('SEL § 95') && RUNS_HELPERS.test(own)) return false
  if (READS_A_PAPER.test(own)) return false
  return (
    !isHouseholdsOwnTask(letter, passage) &&
    !(next?.voice === 'kilde' && WILLING.test(next.lower)) &&
    !(next !== undefined && /^(?:det|dette|som) .{0,60}(?:gerne|sagt ja|oplyst|tilbudt)/.test(next.lower))
  )
}

const PUSHED: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Brevet lægger opgaven over på borgerens pårørende i stedet for at vurdere behovet.',
    en: 'The letter leaves the task to the citizen’s relatives instead of assessing the need.',
  },
  why: {
    da: 'Pårørende har ikke pligt til at give støtte efter § 85. Kommunen skal dække behovet, medmindre nogen faktisk hjælper og selv vil blive ved med det.',
    en: 'Relatives owe no support under § 85. The municipality must meet the need unless someone in fact helps and wants to go on.',
  },
  remedy: {
    da: 'Vurder borgerens eget behov. Hjælper en pårørende allerede, så spørg, om de kan og vil blive ved, og skriv svaret og datoen i brevet.',
    en: 'Assess the citizen’s own need. If a relative helps already, ask whether they can and will go on, and tell the answer and its date.',
  },
}
/** On other help than support, the finding speaks of that help. */
function pushedIn(letter: Letter): Omit<Finding, 'quote'> {
  const own = ownProvisions(letter)
  if (!isNonEmpty(own) || own.some(({ short }) => short === 'SEL § 85' || short === 'SEL § 83')) return PUSHED
  return {
    ...PUSHED,
    why: {
      da: 'Pårørende har ikke pligt til at give den hjælp, loven giver borgeren ret til. Kommunen skal dække behovet, medmindre nogen faktisk hjælper og selv vil blive ved med det.',
      en: 'Relatives do not owe the help that the act gives the citizen a right to. The municipality must meet the need unless someone in fact helps and wants to go on.',
    },
    sources: own,
  }
}

const CARE_PUSHED: Omit<Finding, 'quote'> = {
  ...PUSHED,
  why: {
    da: 'Hvad husstanden selv kan, har kun betydning for praktiske opgaver efter § 83, stk. 1, nr. 2. Personlig pleje efter nr. 1 har ingen ægtefælle eller anden pårørende pligt til at give.',
    en: 'What the household can do itself matters only for practical tasks under § 83(1)(2). Personal care under (1)(1) is owed by no spouse or other relative.',
  },
  sources: [sel83],
}

const COMPANY: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Brevet afslår ledsagelse, fordi andre følger borgeren i dag, selv om borgeren ikke kan færdes alene.',
    en: 'The letter refuses accompaniment because others go along today, though the citizen can’t get about alone.',
  },
  why: {
    da: '§ 97 giver ret til ledsagelse til den, der ikke kan færdes alene. At en ven eller en pårørende går med, er ingen betingelse og tager ikke retten væk.',
    en: '§ 97 gives a right to accompaniment to whoever can’t get about alone. That a friend or relative goes along is no condition, and does not take the right away.',
  },
  remedy: {
    da: 'Vurder kun lovens betingelser. Er de opfyldt, så bevilg ledsagelsen; borgeren bestemmer selv, hvad timerne bruges til.',
    en: 'Assess the conditions of the act only. If they are met, grant it; the citizen decides what the hours are for.',
  },
  sources: [sel97],
}

import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { holds, notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { ast2018, fvl22and24 } from './source.ts'

export const synspunkterBesvaret: Rule<Letter> = {
  id: 'synspunkter-besvaret',
  title: {
    da: 'Borgerens synspunkter får et svar, ikke kun et nik',
    en: 'The citizen’s views get an answer, not just a nod',
  },
  checklist: ['D09'],
  sources: [fvl22and24, ast2018],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ block }) => block.kind !== 'heading')
    const nods = open.filter((passage) => nodsOnly(letter, passage))
    const silent = letter.views
      .filter(({ passage, reply }) => reply === null && leftStanding(letter, passage))
      .map(({ passage }) => passage)
    const findings = [
      ...nods.map((passage): Finding => ({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what: WHAT.nod,
        why,
        remedy,
      })),
      ...(nods.length > 0 ? [] : silent).map((passage): Finding => ({
        mangel: 'mangelfuld-begrundelse',
        level: 'fejl',
        quote: quotePassage(letter, passage),
        what: WHAT.silent,
        why,
        remedy,
      })),
    ]
    if (findings.length > 0) return verdictOf(findings)
    return letter.views.length > 0 ? holds : notApplicable('Brevet gengiver ingen synspunkter fra borgeren.')
  },
}

const VIEW =
  '(?:bemærkning|synspunkt|indvending|indsigelse|høringssvar|partshøringssvar|argument|indlæg|kommentar|ønske|bekymring|svar|oplevelse|frustration|oplysning|beskrivelse|mail|brev)\\p{L}*'
const MUNI = '(?:vi|kommunen|forvaltningen|udvalget|jeg)'
/** Words that say that a view was received, and no more. */
const NOD = phrase(
  `(?:${VIEW}|det|dette|disse|de) (?:[^ .]+ ){0,3}?(?:er|blev) (?:[^ .]+ ){0,2}?modtaget`,
  `(?:det|dette|de|${VIEW}) har ${MUNI} (?:[^ .]+ ){0,2}?(?:hørt|læst|set|modtaget|noteret|gjort os bekendt)`,
  `${MUNI} (?:er )?(?:glade for|sætter pris på|takker for),? at du`,
  '(?:tak|vi takker),? fordi du',
  `(?:glade|glad) for, at du (?:har )?(?:delt|fortalt|skrevet|sagt)`,
  '(?:gjort|gør) (?:[^ .]+ ){0,2}?bekendt med',
  `(?:det anførte|${VIEW}|det|dette|hvilket) (?:[^ .]+ ){0,1}?(?:kan|giver|gav|ændrer|fører|medfører|rykker) (?:[^ .]+ ){0,3}?(?:ikke|ingen) (?:[^ .]+ ){0,5}?(?:ændr\\p{L}*|anledning|resultat|afgørelse\\p{L}*|vurdering\\p{L}*|udfald|konklusion|ved (?:det|afgørelsen|vores))`,
  `(?:${VIEW}|det|dette|disse|de|heraf|hvilket) (?:[^ .]+ ){0,4}?(?:er|bliver|blev|har været|vil blive) (?:[^ .]+ ){0,3}?(?:noteret|taget til efterretning|taget ad notam|indgået|medtaget|taget med|tilgået (?:sagen|kommunen|os)|taget i betragtning|inddraget|lagt på sagen|journaliseret|registreret|hørt|læst|gennemlæst|gennemgået|tilføjet|vedlagt)`,
  `${VIEW} (?:[^ .]+ ){0,4}?(?:indgår|indgik|indgået|medtages|inddrages|indgå|inddraget|noteres|tages til efterretning|tages med|tages i betragtning)`,
  `(?:de|det|dem|disse|denne) (?:indgår|indgik|medtages|inddrages|noteres|vil indgå|tages til efterretning)`,
  `${MUNI} (?:har )?(?:[^ .]+ ){0,2}?(?:noteret|noterer|notere) (?:os |sig |mig )?`,
  `(?:har|noterer|noterede) ${MUNI} (?:[^ .]+ ){0,2}?(?:noteret|os) `,
  `(?:tager|taget|tage) (?:[^ .]+ ){0,4}?(?:til efterretning|i betragtning|ad notam|med i (?:det|den|de|vores)|til os)`,
  `${MUNI} (?:har |kan |er )?(?:[^ .]+ ){0,3}?(?:forståelse for|anerkender,|forstår|respekterer|lyttet|lytter|kede af|opmærksomme? på|bekendt med|hørt, hvad|læst (?:dit|din|dine)|set på din|inddraget (?:dit|din|dine)|medtaget (?:dit|din|dine)|beklager)`,
  `(?:har|kan) ${MUNI} (?:[^ .]+ ){0,3}?(?:forståelse for|forstå|læst|noteret|inddraget|taget)`,
  `(?:forstår|respekterer|anerkender|beklager) ${MUNI}`,
  'stor forståelse',
  'sætte (?:os|mig|sig) ind i',
  `${MUNI} (?:har )?(?:[^ .]+ ){0,2}?læst (?:[^ .]+ ){0,2}?(?:høringssvar|brev|bemærkning|indsigelse)\\p{L}*`,
  `er ${MUNI} (?:[^ .]+ ){0,2}?(?:opmærksomme?|kede af|bekendt)`,
  'kommunens bemærkninger: noteret',
  `${VIEW} (?:har|kan|giver|gav|ændrer|fører) (?:[^ .]+ ){0,3}?(?:ikke|ingen) (?:[^ .]+ ){0,3}?(?:ført|føre|ændr\\p{L}*|anledning|resultat|afgørelse)`,
  'forstået på dig',
  '(?:tak|tusind tak) for (?:dit|din|dine) (?:[^ .]+ ){0,2}?(?:høringssvar|bemærkninger|svar|kommentarer|indlæg)',
  'kendskab til dine (?:synspunkter|bemærkninger)',
  'med i (?:den samlede |vores |kommunens )(?:vurdering|overvejelser|betragtning)',
)
/** What only says that the result stands. */
const STANDS =
  /(?:giver|gav|har givet|kan|fører|førte|ændrer|medfører|er) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,4}?(?:ikke|dog ikke|ingen) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,6}?(?:anledning|grundlag|ændr[A-Za-zÀ-ÖØ-öø-ÿ]*|resultat|afgørelse[A-Za-zÀ-ÖØ-öø-ÿ]*|vurdering[A-Za-zÀ-ÖØ-öø-ÿ]*|ført|føre)/
/** The result in a formula, which takes no account in hand: "På det foreliggende grundlag vurderer vi, at du klarer det selv." */
const CONCLUDES =
  /^(?:på (?:det (?:foreliggende|oplyste)|dette|den) (?:grundlag|baggrund)|efter en (?:samlet|konkret|individuel)|samlet set|alt i alt|ud fra en (?:samlet|konkret)|det er (?:herefter |samlet set )?(?:vores|kommunens|udvalgets) (?:samlede )?vurdering)/
/** Someone near the citizen who tells of the citizen's day. */
const NEAR_TELLS =
  /(?:^|[ ,])(?:mor|far|moren|faren|forældre|datter|søn|søster|bror|ægtefælle|kone|mand|hustru|kæreste|samlever|pårørende|værge|bisidder)(?![a-zæøå])(?:[^.;]|\d\.){0,120}? (?:skrev|skrevet|anført|anfører|sagt|fortalt|fortæller|fortalte|oplyst|oplyser|oplyste|beskrevet|beskriver|beskrev)(?![a-zæøå])/
/** The citizen told of by name. */
const BY_NAME =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:har )?(?:selv )?(?:ønsker|ønsket|mener|anfører|anført|siger|sagde|sagt|vil) (?:selv |gerne |ikke |helst )*/u

/** A reason, in the nod itself or right after it. */
const REASON = phrase(
  'fordi',
  'idet',
  'eftersom',
  'derfor (?:har vi|bliver|får|ændrer|fortsætter|beholder|spørger|aftalte|trapper|vil|er|vurderer|mener)',
  'har vi derfor',
  'vi har derfor',
  'lagt (?:[^ .]+ ){0,3}?vægt',
  'lægger (?:[^ .]+ ){0,4}?vægt',
  'vejer',
  'vurderer',
  'vi mener',
  'mener vi',
  'finder (?:vi|kommunen)',
  'vi finder',
  'da (?:du|dine?|det|der|de|vi|din|bostøtten|lægen|psykiateren|status|skolen|den|hun|han|nervøsiteten|udtalelsen|sorggruppen|klubben|støtten|[^ ]+en|[^ ]+et)>',
  '(?:,|;|\\.) men',
  'men>',
  'imidlertid',
  'dog>',
  'derimod',
  'alligevel',
  'for (?:madklubben|du|det|det er|der|støtten|vi)>',
  'skyldes',
  'i stedet',
  'støtten (?:bliver|er|dækker|fortsætter|trappes)',
  'du (?:har|kan|er|går|klarer|får) (?:[^ .]+ ){0,4}?(?:selv|allerede|fortsat|stadig|nu|ifølge)',
  'det betyder(?!,? at (?:du|ansøger|borger) (?:derfor |desværre )?(?:ikke )?(?:kan få|får))',
  'det bygger',
  'ikke i sig selv',
  'behovet (?:for [^.;,]{3,60} )?(?:er|bliver|dækkes)',
  'hertil',
  'dertil',
  'imødekom\\p{L}*',
  'aftalt',
  'indhentet',
  'spurgt',
  'undersøgt',
  'ændret (?:[^ .]+ ){0,3}?(?:så|til|forslag)',
  'bevilger',
  'bevilget',
  'tilføjet (?:[^ .]+ ){0,3}?(?:timer|støtte)',
  '(?:den|det) (?:er|har) (?:[^ .]+ ){0,3}?(?:tungtvejende|afgørende|ført til)',
  'så (?:vi|støtten)',
  'ser vi (?:på|også)',
  'vi følger',
  'rådgivning',
  'kan dækkes',
  'dækkes',
)

function nodsOnly(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  if (!answersCitizen(letter, passage) || !NOD.test(lower)) return false
  if (
    /som en (?:ny )?ansøgning|beklager[^.]{0,20}(?:ventetid|trukket ud|forsinkelse|sent|lang tid|først|fejl|ulejlighed)|(?:noteret|givet videre) (?:det )?til |ringer (?:til dig|vi)|læst op|^(?:det er |vi )?(?:noteret|noterer),? at (?:du|borger|ansøger) (?:ikke )?(?:ønsker|er enig|gerne vil|takker|er indforstået|accepterer|samtykker)|videre til|dem videre|ikke været med i|tidspunkt|hjemmepleje|bostøtten har noteret|dagbog|personale[A-Za-zÀ-ÖØ-öø-ÿ]* har noteret/.test(
      lower,
    )
  )
    return false
  const said = own(lower)
  if (
    REASON.test(
      hasGround(said)
        ? said
        : said.replace(
            /,? (?:men|og|som|de|det) [^,;]*?(?:giver|gav|ændrer|fører|kan|medfører)[^,;]*?(?:ikke|ingen)[^,;]*/,
            '',
          ),
    )
  )
    return false
  const next = following(letter, passage).filter((other) => !letter.klagevejledning.passages.includes(other))
  // "… ændrer derfor ikke" rounds off an answer already given.
  if (
    STANDS.test(lower) &&
    (/derfor|således|dermed/.test(lower) ||
      [1, 2].some((step) => {
        const earlier = letter.passages[passage.index - step]
        return (
          earlier !== undefined &&
          earlier.voice === 'kommune' &&
          REASON.test(earlier.lower) &&
          !NOD.test(earlier.lower) &&
          letter.views.some(({ passage: view }) => view.index < earlier.index && earlier.index - view.index < 4)
        )
      }))
  )
    return false
  // The result that merely stands is no answer; anything with a reason is.
  return !next.some(
    (other) =>
      other.voice !== 'lov' &&
      (REASON.test(other.lower) ||
        /^(?:men|dog|du |det (?:er|har)|derfor|vi (?:har|vurderer|mener|lægger|finder))/.test(other.lower)) &&
      !NOD.test(other.lower) &&
      !((STANDS.test(other.lower) || CONCLUDES.test(other.lower)) && !hasGround(other.lower)) &&
      !(other.voice === 'borger' && !/^(?:men|du har|du kan|du er)/.test(other.lower)),
  )
}

const hasGround = (lower: string): boolean => /fordi|, da |, idet|lagt vægt|lægger vægt|eftersom|, for /.test(lower)

/** The clause after the citizen's words: their "men" and "fordi" give no answer of ours. */
function own(lower: string): string {
  const nod = NOD.exec(lower)
  if (nod === null) return lower
  const after = lower.slice(nod.index + nod[0].length)
  const before = lower.slice(0, nod.index)
  // "At du ikke kan overskue det, har vi forståelse for": the front is the view.
  return /^(?:at |dine? |du )/.test(before) || /forst|opmærksom|noter|ked|lyttet|beklag/.test(nod[0])
    ? after.replace(
        /^ ?(?:os |mig |sig |det |for )?,? ?at (?:du|det|han|hun|overgangen|i) [^.;]*?(?=, (?:men|dog|da|fordi|idet|så)|;|\.|$)/,
        '',
      )
    : `${before} ${after}`
}

/** The nod answers a view where one is told just before, or in the nod itself. */
function answersCitizen(letter: Letter, passage: Passage): boolean {
  if (
    /bemærkning|synspunkt|indvending|indsigelse|høringssvar|argument|at du |for (?:din|dig)|på dig|din (?:situation|bekymring|frustration|oplevelse|mening)|dit (?:ønske|svar|synspunkt)|dine (?:ønske|oplysning|bekymring)/.test(
      passage.lower,
    )
  )
    return true
  return [1, 2].some((step) => {
    const before = letter.passages[passage.index - step]
    return (
      before !== undefined &&
      before.section !== 'hoved' &&
      (before.voice === 'borger' ||
        /(?:du|i|borger|ansøger|mor|far|datter|søn|søster) (?:har )?(?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,4}?(?:skrev|skrevet|anført|anfører|sagt|sagde|mener|fortalt|klag|ønsker|beder|bedt)/.test(
          before.lower,
        ) ||
        /i (?:parts)?høringssvaret/.test(before.lower) ||
        NEAR_TELLS.test(before.lower) ||
        BY_NAME.test(before.text))
    )
  })
}

function following(letter: Letter, passage: Passage): readonly Passage[] {
  const next: Passage[] = []
  for (const other of letter.passages.slice(passage.index + 1, passage.index + 4)) {
    // An answer stands in the same paragraph, or opens the next.
    const apart = other.block.index - passage.block.index
    if (other.block.kind === 'prose' && (apart > 1 || (apart === 1 && other.from !== other.block.from))) break
    if (other.block.kind === 'heading' || ['klage', 'regler', 'kontakt', 'bilag'].includes(other.section)) break
    next.push(other)
  }
  return next
}

/** A view in so many words, then the letter turns to the law or the complaint, and nothing else names its matter. */
function leftStanding(letter: Letter, passage: Passage): boolean {
  if (
    !/anfør|høringssvar|gør gældende|gjort gældende|bemærkninger|indvend|ikke enig|uenig|protest|mener/.test(
      passage.lower,
    )
  )
    return false
  if (
    /(?:, men |; |hvilket|derfor|vurder|vi har|imødekom|men det|, og det)/.test(passage.lower) ||
    following(letter, passage).some(({ voice }) => voice !== 'borger')
  )
    return false
  const topics = new Set(needsIn(passage.lower).map(({ id }) => id))
  const words = passage.lower.match(/[A-Za-zÀ-ÖØ-öø-ÿ]{7,}/g) ?? []
  return !casePassages(letter).some(
    (other) =>
      other.index !== passage.index &&
      other.voice !== 'borger' &&
      !letter.applications.includes(other) &&
      (needsIn(other.lower).some(({ id }) => topics.has(id)) ||
        words.filter(
          (word) => !/anført|høring|bemærk|kommune|støtte|ansøgning|afgørelse/.test(word) && other.lower.includes(word),
        ).length >= 2),
  )
}

const WHAT = {
  nod: {
    da: 'Brevet siger kun, at borgerens synspunkt er noteret eller forstået, og giver det intet svar.',
    en: 'The letter only says that the citizen’s view was noted or understood, and gives it no answer.',
  },
  silent: {
    da: 'Brevet gengiver, hvad borgeren har anført, og svarer ikke på det.',
    en: 'The letter tells what the citizen argued, and does not answer it.',
  },
}
const why = {
  da: 'Begrundelsen skal forholde sig til borgerens væsentlige synspunkter. Ellers kan ingen se, om de er vurderet.',
  en: 'The grounds must deal with the citizen’s main views. Otherwise no one can tell whether they were considered.',
}
const remedy = {
  da: 'Skriv, hvad synspunktet betyder for afgørelsen: om I følger det, og hvorfor eller hvorfor ikke.',
  en: 'Write what the view means for the decision: whether you follow it, and why or why not.',
}

import { phrase } from '../../text/pattern.ts'
import type { Passage } from './passage.ts'

/** What the letter tells about complaining. Each list holds the sentences that tell it; empty is "not found". */
export interface Klagevejledning {
  /** Every sentence on the right to complain. */
  readonly passages: readonly Passage[]
  readonly instans: readonly Passage[]
  readonly vej: readonly Passage[]
  readonly frist: readonly Passage[]
  /** Weeks, as told: a letter may tell more than one. */
  readonly fristWeeks: readonly { readonly weeks: number; readonly passage: Passage }[]
  /** That the municipality looks at the case again before the board does. */
  readonly genvurdering: readonly Passage[]
  /** That one may complain orally, or by any means. */
  readonly mundtlig: readonly Passage[]
  /** Days by which it says that the complaint must have come, where it names one. */
  readonly enclosed: readonly Passage[]
}

const ABOUT = phrase(
  'klage(?:n|r|s|t|de|vejledning\\p{L}*|frist\\p{L}*|adgang|mulighed\\p{L}*|instans\\p{L}*|ret|sagen?|skema\\p{L}*)?>',
  'påklag\\p{L}*',
  'ankestyrelsen',
  'ankest\\.',
  'anke>',
  'genvurder\\p{L}*',
  'ikke er enig',
  'er (?:du|i|de) (?:ikke )?(?:uenig|enig|utilfreds|tilfreds)',
  'nævnet>',
  '(?:synes|mener) (?:du|i|de),? (?:at )?(?:afgørelsen|vores afgørelse|afslaget|det er forkert|(?:vi|kommunen) (?:tager|tog|har taget) fejl|(?:vi|kommunen) (?:ikke har|har ikke) ret)',
  'klageberettig\\p{L}*',
  '(?:efterprøv\\p{L}*|få (?:afgørelsen|sagen) prøvet|anket|ankes|indbringes?>)',
  'uenig\\?',
)
const ENCLOSED = phrase(
  '(?:vedlagt|vedlægger|vedlægges|vedhæftet|vedhæfter|se bilag|bilag|bagsiden|sidste side|følger (?:med|nedenfor)|se nedenfor|se næste side) … klage',
  'klagevejledning(?:en)? … (?:vedlagt|vedhæftet|bilag|bagsiden|side|følger|nedenfor)',
)
const ANKE = /ankestyrelse|(?<![a-zæøå])ankest\./
const OTHER_BODY = phrase(
  '(?:det sociale )?(?:anke)?nævn(?:et)?>',
  'amt(?:et|srådet)?>',
  'statsforvaltning\\p{L}*',
  'statsamt\\p{L}*',
  'beskæftigelsesanken\\p{L}+',
  'borgmesteren',
  'byrådet',
  'kommunalbestyrelsen',
  'borgerrådgiver\\p{L}*',
  'familieretshus\\p{L}*',
  'landsret\\p{L}*',
  'domstol\\p{L}*',
  'socialtilsyn\\p{L}*',
  'styrelsen for patient\\p{L}*',
  'patientombud\\p{L}*',
  'ombudsmand\\p{L}*',
)
const WAY = phrase(
  '(?:klage[nr]?|den|brevet|mail|henvendelse|du|skriv|ring|sende[srn]?|send|afleveres|indgivet|indgives|rettes|kontakt|stiles|stile|sendt|indsendes|fremsættes|modtaget|modtages) … (?:til|hos|af|i) (?:os>|mig>|kommunen|[^ ]+ kommune|[^ ]+ [^ ]+ kommune|voksen|center|social|myndighed|forvaltning|visitation|borgerservice|rådhus|afdeling|handicap|team|sundhed|adressen|nedenstående|ovenstående|din sagsbehandler|din rådgiver|undertegnede|[^ ]+@|psykiatri|familie|børne|ældre|pleje|bestiller|sekretariat|jobcenter)',
  'klage[nr]? … (?:via|gennem|igennem|på|over) (?:digital post|e-?boks|borger\\.dk|telefon|mail|e-?mail|tlf|kommunen)',
  '(?:kontakte?r?|ringe?r?|skrive?r?|henvende?r?|sige det|sig det|giv|giver|siger) … (?:os|mig|kommunen|vi|rådgiver|sagsbehandler|telefon|tlf|visitator|undertegnede)>',
  'genvurdere[rs]?',
  'vi (?:skal |vil )?(?:først |så )?(?:ser?|kigger|vurderer|kigge|se) … (?:igen|på ny|en gang til)',
  '(?:kommunen|vi|forvaltningen) … (?:sender|videresender|sende)',
  'skal vi have (?:den|din)',
  '(?:så |du kan |kan du )?(?:ring|ringe|skriv|skrive|kom forbi|komme forbi|mail|sms|send|aflever)(?:,| eller| og| til|$)',
  'det gør du (?:til|hos|ved)',
  '(?:til|hos|gennem|igennem|via|ved) (?:[^ ,.;]+ ){0,3}?[^ ,.;]*kommune>',
  'på hvilken måde',
  '(?:sig|fortæl|giv) (?:det|mig|os)',
  '(?:skal |bør )?(?:være|være kommet|komme) (?:til |hos |frem til )(?:os|kommunen|mig|[^ ]+ kommune)',
  'modtaget (?:i|af|hos) ',
  '(?:et )?opkald (?:til|er nok)',
  'hører (?:vi|jeg|kommunen) (?:gerne )?fra (?:dig|jer|dem)>',
  'giv(?:e|es)? (?:besked|lyd) (?:til|hos) ',
)
const WEEKS = /(?:(\d{1,2})|(en|to|tre|fire|fem|seks|otte|ti|tolv)) ?(?:uge\b|uger\b|ugers|ug\.)/g
const DAYS = /(\d{1,3}) ?(?:dage?|hverdage|arbejdsdage)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g
const MONTHS = /(?:(\d{1,2})|(en|to|tre|fire|seks)) ?(?:måned|måneder)(?![A-Za-zÀ-ÖØ-öø-ÿ])/g
const NUMBER: Readonly<Record<string, number>> = {
  en: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
}
const LIMIT_ON_COMPLAINT = phrase(
  'inden>',
  'senest>',
  'frist\\p{L}*',
  'klagefrist\\p{L}*',
  'efter (?:du|i|at|modtag|den|afgørelse|brev)',
  'fra (?:du|den|modtag|dags dato|i dag)',
  'har … til at klage',
)
const NOT_THE_LIMIT =
  /(?:genvurder|kigge|ser vi|vi ser|vurderer vi|vi vurderer|vi skal inden|behandle|svar|sagsbehandlingstid|sender vi|vi sender|kommunen (?:skal|har|genvurderer)|revurder|tage stilling|videresend)/

export function readKlagevejledning(passages: readonly Passage[]): Klagevejledning {
  const about = passages.filter((passage, i) => isAbout(passage, passages, i))
  const told = about.filter(({ block, lower }) => block.kind !== 'heading' || /^[^:]{3,40}: \S/.test(lower))
  const fristWeeks = told.flatMap((passage) => weeksIn(passage).map((weeks) => ({ weeks, passage })))
  return {
    passages: about,
    instans: told.filter(
      ({ lower }) => ANKE.test(lower) || (OTHER_BODY.test(lower) && /klag|afgør|behandl/.test(lower)),
    ),
    vej: firstThatFinds(told, [
      ({ lower }) => WAY.test(lower) && !/velkommen til at (?:ringe|kontakte|skrive)/.test(lower),
      ({ lower }) => SOMEWHERE.test(lower.replaceAll(/kommunens? (?:afgørelse|begrundelse)/g, '')),
    ]),
    frist: firstThatFinds(told, [
      (passage) =>
        fristWeeks.some((one) => one.passage === passage) ||
        /senest (?:den |d\. ?)?\d{1,2}[./ -]|senest (?:den )?\d|inden (?:den )?\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/.test(
          passage.lower,
        ),
      ({ lower }) =>
        /klag|brev|afgørelse|modtag/.test(lower) &&
        /(?:\d|fire|en|to|seks) ?(?:uger?|dage|måned)/.test(lower) &&
        !NOT_THE_LIMIT.test(lower),
    ]),
    fristWeeks,
    genvurdering: told.filter(({ lower }) =>
      /genvurder|(?:ser|kigger|vurderer|se|kigge|vurdere|behandle|behandler) (?:[^ ]+ ){0,6}?(?:igen|på ny|en gang til|på sagen)|revurder/.test(
        lower,
      ),
    ),
    mundtlig: told.filter(({ lower }) =>
      /mundtlig|ringe|telefon|tlf|møde op|komme ind|formkrav|på hvilken måde|fortæl|sig(?:e|er)? /.test(lower),
    ),
    enclosed: passages.filter(({ lower }) => ENCLOSED.test(lower)),
  }
}

/** Any place or person of the municipality: enough to send a complaint to, where no plainer way is told. */
const SOMEWHERE =
  /kommune|(?<![a-zæøå])(?:os|mig|hertil)(?![a-zæøå])|rådhus|telefon|tlf|mail|adresse|digital post|e-boks|borger\.dk|sagsbehandler|rådgiver|visitation|afdeling|(?<![a-zæøå])afd\.|center|forvaltning|udvalget|nummer/

/** The sentences the first of the questions finds; the later ones are asked only where it finds none. */
function firstThatFinds(
  told: readonly Passage[],
  asked: readonly ((passage: Passage) => boolean)[],
): readonly Passage[] {
  return asked.map((fits) => told.filter(fits)).find((found) => found.length > 0) ?? []
}

/** What may be said around "klage" without the word: the limit, the way in, who looks again. */
const AROUND =
  /kontakt|henvend|telefon|tlf|mail|digital post|stilling|overveje|uger?(?![a-zæøå])|måned|senest|skriv|ring|mundtlig|send|genvurd|videre|kom forbi|forkert|utilfreds|enig|frist|revurder|(?:vurderer|kigger|ser) (?:jeg|vi)|medhold|(?:jeg|vi) (?:vurderer|kigger|ser)|til (?:mig|os)(?![a-zæøå])|opkald|gennemgå/
const ANSWERED_BEFORE =
  /(?:telefonen?|du (?:har )?klag[A-Za-zÀ-ÖØ-öø-ÿ]+ (?:over )?(?:smerter|ondt)|principmeddelelse|din klage af|du klagede|i din klage|klage over (?:afgørelsen af|vores afgørelse af)|ankestyrelsens? (?:har|afgørelse|praksis))/

/** A sentence is about complaining by its section, by its own words, or by standing within two of one that is, in the same paragraph; after it, also line by line. */
function isAbout(passage: Passage, all: readonly Passage[], i: number): boolean {
  if (passage.section === 'klage') return true
  if (passage.section === 'bilag') return false
  if (names(passage)) return true
  if (
    passage.block.kind === 'heading' ||
    !AROUND.test(passage.lower) ||
    /sagsbehandling|vores frist|behandlingstid|svarfrist/.test(passage.lower)
  )
    return false
  // "Du har 4 uger", some short lines after the one that tells of complaining.
  if (/^(?:du|i|de) har (?:4|fire) uger/.test(passage.lower) && all.slice(Math.max(0, i - 6), i).some(names))
    return true
  const before = all[i - 1]
  if (before !== undefined && names(before)) return true
  const beforeThat = all[i - 2]
  if (before?.block.kind === 'prose' && beforeThat !== undefined && names(beforeThat)) return true
  return [i - 4, i - 3, i - 2, i + 1, i + 2].some((at) => {
    const near = all[at]
    return near !== undefined && near.block === passage.block && names(near)
  })
}

function names({ lower }: Passage): boolean {
  return ABOUT.test(lower) && (!ANSWERED_BEFORE.test(lower) || /4 uger|fire uger|klage til/.test(lower))
}

function weeksIn({ lower }: Passage): readonly number[] {
  if (
    NOT_THE_LIMIT.test(lower) &&
    !/klagefrist|klage (?:[^ ]+ ){0,8}?(?:inden|senest)|(?:inden|senest) (?:[^ ]+ ){0,8}?klage/.test(lower)
  )
    return []
  const weeks: number[] = []
  for (const part of lower.split(
    /[;]|\.\s|, (?:og|så|hvorefter) (?=vi|kommunen|derefter)|(?:kommunen|vi) (?:genvurderer|skal|har|vil|ser|kigger)/,
  )) {
    if (!LIMIT_ON_COMPLAINT.test(part) && !/uger/.test(part)) continue
    for (const match of part.matchAll(WEEKS))
      weeks.push(match[1] === undefined ? (NUMBER[match[2] ?? ''] ?? 0) : Number(match[1]))
    for (const match of part.matchAll(DAYS)) weeks.push(Number(match[1]) / 7)
    for (const match of part.matchAll(MONTHS))
      weeks.push((match[1] === undefined ? (NUMBER[match[2] ?? ''] ?? 0) : Number(match[1])) * 4.35)
    if (weeks.length > 0) break
  }
  return weeks
}

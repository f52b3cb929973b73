import { addDays, addMonths, addWeeks, dateOf, formatDanish, yearOf, type PlainDate } from '../../../base/date.ts'
import { quotePassage, takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays, type WrittenDay } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Verdict } from '../../verdict.ts'
import { sel3a } from './source.ts'

/** Help that people hire others by can't stop from one month to the next. § 85 has no such notice. */
export const varsel14Uger: Rule<Letter> = {
  id: 'varsel-14-uger',
  title: {
    da: 'Hjælp efter §§ 95, 96 og 98 sættes først ned eller stoppes efter 14 uger',
    en: 'Help under §§ 95, 96 and 98 is cut or ended only after 14 weeks',
  },
  checklist: ['D22'],
  sources: [sel3a],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (
      !takesAway(letter) &&
      !(
        letter.decision === 'ukendt' &&
        letter.passages.some(({ lower, voice }) => voice !== 'borger' && BPA.test(lower) && LOSS.test(lower))
      )
    )
      return notApplicable('Brevet sætter ikke hjælp ned og stopper den ikke.')
    if (!isOnNoticed(letter)) return notApplicable('Brevet handler ikke om hjælp efter §§ 95, 96 eller 98.')
    if (letter.lawDate < sel3a.inForce.from) return notApplicable('Varslet gjaldt ikke den dag.')
    if (letter.passages.some(({ lower }) => NO_NOTICE_DUE.test(lower)))
      return unknown('om ophøret er efter borgerens eget ønske eller en bevilling, der udløber')

    const sudden = letter.passages.find(
      ({ lower, voice, section }) =>
        voice !== 'borger' &&
        voice !== 'lov' &&
        section !== 'klage' &&
        SUDDEN.test(lower) &&
        CUT.test(lower) &&
        !/(?:^|[ ,])(?:hvis|såfremt|skulle du|når du) /.test(lower),
    )
    const isNoticed = letter.passages.some(({ lower }) => FULL_NOTICE.test(lower))
    // Where the notice is told, "at once" in another sentence is of something else.
    if (sudden !== undefined && (!isNoticed || letter.results.some(({ passage }) => passage === sudden)))
      return tooSoon(letter, sudden, null)
    if (letter.date === null) return unknown('brevets dato')

    const first = startsIn(letter)[0]
    if (first === undefined) return isNoticed ? holds : unknown('hvornår ændringen begynder')
    return first.day < addWeeks(letter.date.day, 14) ? tooSoon(letter, first.passage, first.day) : holds
  },
}

const NOTICED: ReadonlySet<string> = new Set(['95', '96', '98'])
const BPA = phrase(
  'bpa>',
  'bpa-\\p{L}+',
  'borgerstyret personlig assistance',
  'kontaktperson (?:for|til) døvblinde',
  'døvblindekontaktperson',
)

/** One of the three carries the cut; with other help beside it, the cut itself must say so. */
function isOnNoticed({ citations, results, passages }: Letter): boolean {
  const cited = citations.filter(({ act, passage }) => (act === 'SEL' || act === null) && passage.section !== 'klage')
  const cuts = results.filter(({ kind }) => kind === 'nedsaettelse' || kind === 'ophoer').map(({ passage }) => passage)
  const titles = passages.filter(({ block }) => block.kind === 'heading').slice(0, 4)
  const named = (passage: Passage) =>
    BPA.test(passage.lower) || cited.some((one) => one.passage === passage && NOTICED.has(one.paragraph))
  if ([...cuts, ...titles].some(named)) return true
  return (
    cited.some(({ paragraph }) => NOTICED.has(paragraph)) &&
    cited.every(({ paragraph }) => NOTICED.has(paragraph) || paragraph === '3 a')
  )
}

const NO_NOTICE_DUE = phrase(
  'efter (?:dit|deres|borgerens|borgers) (?:eget )?ønske',
  '(?:du|borger(?:en)?) har selv (?:bedt om|ønsket|opsagt)',
  'bevilling(?:en)? (?:udløber|udløb|var tidsbegrænset)',
  'tidsbegrænsede? bevilling',
)
const SUDDEN = phrase(
  'med (?:øjeblikkelig|omgående) virkning',
  'straks',
  'med det samme',
  'fra (?:i )?dags? dato',
  'fra i dag',
  'fra i morgen',
  'øjeblikkeligt',
  'uden varsel',
  'pr\\. dags dato',
  'med virkning fra dags dato',
)
const CUT = phrase(
  'ophør\\p{L}*',
  'stopp\\p{L}*',
  'nedsæt\\p{L}*',
  'nedsat',
  'reducer\\p{L}*',
  'bortfald\\p{L}*',
  'fald\\p{L}* … bort',
  'ned(?:juster|reguler|skær)\\p{L}*',
  'sæt\\p{L}* … ned',
  'ændre\\p{L}*',
  'frakend\\p{L}*',
  'inddrag\\p{L}*',
  'træder i kraft',
  'virkning',
  'de nye timer',
  'udmål\\p{L}*',
  'får du',
  'du får',
  'timer',
  'afslut\\p{L}*',
)
/** Loss of the scheme in words, where the reading of results found none. */
const LOSS = phrase('ophører', 'bortfalder', 'falder bort', 'stopper', 'nedsættes', 'reduceres', 'sættes ned')
const START = phrase(
  'fra (?:og med )?(?:den |d\\. )?',
  'træder i kraft',
  'virkning\\p{L}*',
  'pr\\.',
  'gælder',
  'den',
  'med udgangen af',
  'til og med',
  'fra dato',
  'ikrafttræden',
)
const FULL_NOTICE = phrase(
  '(?:14|fjorten) ugers? (?:varsel|efter|fra)',
  'varsel(?:et)? på (?:mindst )?(?:14|fjorten) uger',
)
const NOT_A_START = phrase(
  'klage\\p{L}*',
  'følge\\p{L}* op',
  'opfølgning',
  'høring\\p{L}*',
  'møde>',
  'samtale',
  'dagbog\\p{L}*',
  'siden',
  'senest',
  'frist\\p{L}*',
  'hidtil',
  'lønregulering',
  'regnskab',
)

/** The days on which the letter says that less help begins, the earliest first. */
function startsIn(letter: Letter): readonly { readonly day: PlainDate; readonly passage: Passage }[] {
  const sent = letter.date?.day
  if (sent === undefined) return []
  const cuts = new Set(
    letter.results.filter(({ kind }) => kind === 'nedsaettelse' || kind === 'ophoer').map(({ passage }) => passage),
  )
  return letter.passages
    .filter(
      (passage) =>
        passage.voice !== 'borger' &&
        passage.section !== 'klage' &&
        START.test(passage.lower) &&
        (cuts.has(passage) || CUT.test(passage.lower)) &&
        !NOT_A_START.test(passage.lower),
    )
    .flatMap((passage) =>
      findDays(passage.text).flatMap((written) => {
        const start = startOf(written, sent, passage.lower)
        return start !== undefined && start > sent ? [{ day: start, passage }] : []
      }),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Without a year it is the next such day; "udgangen af marts" is the month's last. */
function startOf({ year, month, day }: WrittenDay, sent: PlainDate, lower: string): PlainDate | undefined {
  const inYear = (of: number) => dateOf(of, month, day ?? 1)
  const start =
    year === null && (inYear(yearOf(sent)) ?? sent) < sent ? inYear(yearOf(sent) + 1) : inYear(year ?? yearOf(sent))
  return start !== undefined && day === null && lower.includes('udgangen af') ? addDays(addMonths(start, 1), -1) : start
}

function tooSoon(letter: Letter, passage: Passage, day: PlainDate | null): Verdict {
  const sent = letter.date?.day
  const earliest = sent === undefined ? null : formatDanish(addWeeks(sent, 14))
  return fails({
    mangel: 'lovbestemt-frist',
    level: 'fejl',
    quote: quotePassage(letter, passage),
    what:
      day === null
        ? {
            da: 'Hjælpen sættes ned eller stopper straks, men loven kræver 14 ugers varsel.',
            en: 'The help is cut or ends at once, but the law demands 14 weeks’ notice.',
          }
        : {
            da: `Ændringen begynder den ${formatDanish(day)}, mindre end 14 uger efter brevets dato.`,
            en: `The change begins on ${day}, less than 14 weeks after the letter’s date.`,
          },
    why: {
      da: 'Borgeren skal have tid til at afvikle ansættelser og finde anden hjælp. En nedsættelse før varslet er udløbet er ugyldig for den tid.',
      en: 'The citizen needs time to wind up employments and find other help. A cut before the notice has run does not hold for that time.',
    },
    remedy: {
      da: `Lad ændringen begynde tidligst 14 uger efter, at borgeren har modtaget afgørelsen${earliest === null ? '' : `, altså ikke før den ${earliest}`}.`,
      en: 'Let the change begin 14 weeks after the citizen received the decision at the earliest.',
    },
  })
}

import { addWeeks, formatDanish, type PlainDate } from '../../../base/date.ts'
import type { Notice } from '../../../law/notice.ts'
import { quotePassage, takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Verdict } from '../../verdict.ts'
import { CUT, startsIn } from './change-begins.ts'
import { isWithoutNotice } from './no-notice-due.ts'
import { BPA, noticeIn } from './noticed.ts'
import { bl11, sel3a } from './source.ts'

/** Help that people arrange their life by can't stop from one month to the next. § 85 has no such notice. */
export const varsel14Uger: Rule<Letter> = {
  id: 'varsel-14-uger',
  title: {
    da: 'Hjælp, som loven giver varsel for, sættes først ned eller stoppes efter 14 uger',
    en: 'Help with the act’s notice is cut or ended only after 14 weeks',
  },
  checklist: ['D22'],
  sources: [sel3a, bl11],

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
    const notice = noticeIn(letter)
    if (notice === 'ingen') return notApplicable('Brevet handler ikke om hjælp, som loven giver varsel for.')
    if (letter.passages.some(isWithoutNotice))
      return unknown('om ophøret er efter borgerens eget ønske, eller tiden for hjælpen er gået')

    const sudden = letter.passages.find(
      ({ lower, voice, section }) =>
        voice !== 'borger' &&
        voice !== 'lov' &&
        section !== 'klage' &&
        SUDDEN.test(lower) &&
        CUT.test(lower) &&
        !OTHERWISE.test(lower),
    )
    const isNoticed = letter.passages.some(({ lower }) => FULL_NOTICE.test(lower))
    // Where the notice is told, "at once" in another sentence is of something else.
    if (sudden !== undefined && (!isNoticed || letter.results.some(({ passage }) => passage === sudden)))
      return tooSoon(letter, notice, sudden, null)
    if (letter.date === null) return unknown('brevets dato')

    const first = startsIn(letter)[0]
    if (first === undefined) return isNoticed ? holds : unknown('hvornår ændringen begynder')
    return first.day < addWeeks(letter.date.day, 14) ? tooSoon(letter, notice, first.passage, first.day) : holds
  },
}

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
/** What is only so if something happens, what is done at once with something else, and the weeks counted "fra i dag". */
const OTHERWISE =
  /(?:^|[ ,])(?:hvis|såfremt|skulle du|når du) |^(?:mister|får|bliver|flytter|sker|ændre[rs]|opstår|skulle) |(?:ser|kigger|vurderer|kontakte?|ringe?r?|sige?|giver?|besked)[^.;]* straks|(?:14|fjorten) uger[^.;]* fra i dag/
/** Loss of the scheme in words, where the reading of results found none. */
const LOSS = phrase('ophører', 'bortfalder', 'falder bort', 'stopper', 'nedsættes', 'reduceres', 'sættes ned')
const FULL_NOTICE = phrase(
  '(?:14|fjorten) ugers? (?:varsel|efter|fra)',
  'varsel(?:et)? på (?:mindst )?(?:14|fjorten) uger',
  '(?:når|før) (?:der|de) (?:[^ ,.;]+ ){0,3}?(?:14|fjorten) uger',
)

type Due = Exclude<Notice, 'ingen'>

function tooSoon(letter: Letter, notice: Due, passage: Passage, day: PlainDate | null): Verdict {
  const sent = letter.date?.day
  const earliest = sent === undefined ? null : addWeeks(sent, 14)
  return fails({
    mangel: 'lovbestemt-frist',
    level: notice === 'altid' ? 'fejl' : 'advarsel',
    isFact: true,
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
    why:
      notice === 'altid'
        ? {
            da: 'Borgeren skal have tid til at indrette sig, afvikle ansættelser og finde anden hjælp. En ændring, før varslet er udløbet, er ugyldig for den tid.',
            en: 'The citizen needs time to adapt, wind up employments and find other help. A change before the notice has run does not hold for that time.',
          }
        : {
            da: 'Støtte til bil kan kun tages væk med det varsel, så længe genanskaffelsesperioden løber, og brevet siger ikke, at den er gået.',
            en: 'Car support may be withdrawn only with that notice while the replacement period runs, and the letter does not say that it is over.',
          },
    remedy: {
      da: `Lad ændringen begynde tidligst 14 uger efter, at borgeren har modtaget afgørelsen${earliest === null ? '' : `, altså ikke før den ${formatDanish(earliest)}`}.`,
      en: `Let the change begin 14 weeks after the citizen received the decision at the earliest${earliest === null ? '' : `, thus not before ${earliest}`}.`,
    },
    sources: letter.citations.some(({ act }) => act === 'BL') ? [bl11] : [sel3a],
  })
}
